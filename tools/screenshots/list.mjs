// Which pictures of the element are taken. Each is taken in every size, language and colour scheme below.
export const views = [
  { name: 'board', hash: '' },
  { name: 'board-filtered', hash: '#plan?project=PJ4&disease=INFECTIOUS' },
  { name: 'indicators', hash: '#plan?view=indicators' },
  { name: 'indicator', hash: '#plan?view=indicator&indicator=BIOMANUFACTURING_TRAINEES' },
  { name: 'breakdowns', hash: '#plan?view=indicator&indicator=HANDOVERS' },
  { name: 'papers', hash: '#plan?view=indicator&indicator=PAPERS_TOP1' },
  { name: 'projects', hash: '#plan?view=projects' },
  { name: 'project', hash: '#plan?view=project&project=PJ5' },
  { name: 'diseases', hash: '#plan?view=diseases' },
  { name: 'data', hash: '#plan?view=data' },
];

export const sizes = {
  desktop: { width: 1280, height: 900 },
  mobile: { width: 360, height: 780 },
};

export const languages = {
  ja: { page: 'index.html', locale: 'ja-JP' },
  en: { page: 'en.html', locale: 'en-GB' },
};

export const schemes = {
  light: { forcedColors: 'none', colorScheme: 'light' },
  dark: { forcedColors: 'none', colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};
