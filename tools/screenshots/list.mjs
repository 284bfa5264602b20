// Which pictures are taken. Every view of the engine stands here (tests/unit/tools/screenshots.test.mjs), and what readers
// see while something is missing. Each is taken in every size, language and scheme below.
// `state` is what stands in the page's fragment.

export const views = [
  { name: 'board', state: '' },
  { name: 'board-filtered', state: 'project=PJ4&disease=INFECTIOUS' },
  { name: 'board-method', state: 'method=un-2023/1' },
  { name: 'attention', state: 'view=attention' },
  { name: 'indicators', state: 'view=indicators' },
  { name: 'indicators-wide', state: 'view=indicators&sort=-ratio&columns=kind,ministry,value,previous,target,ratio,remaining,grade,signal,page' },
  { name: 'indicator', state: 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES' },
  { name: 'indicator-breakdowns', state: 'view=indicator&indicator=HANDOVERS' },
  { name: 'indicator-share', state: 'view=indicator&indicator=PAPERS_TOP1' },
  { name: 'projects', state: 'view=projects' },
  { name: 'projects-compared', state: 'view=projects&compare=PJ1,PJ4,PJ6' },
  { name: 'project', state: 'view=project&project=PJ5' },
  { name: 'diseases', state: 'view=diseases' },
  { name: 'disease', state: 'view=disease&disease=CANCER' },
  { name: 'results', state: 'view=results' },
  { name: 'result', state: 'view=results&narrative=PJ2_CASE_3' },
  { name: 'efforts', state: 'view=efforts&section=S32_1_3' },
  { name: 'search', state: 'view=search&query=iPS細胞' },
  { name: 'data', state: 'view=data' },
  { name: 'method', state: 'view=method' },
  { name: 'glossary', state: 'view=glossary' },
];

/**
 * What readers see while something is missing. `hinder` is a way of tools/screenshots/hinder.mjs; `until` is the mark of the
 * state, where it is not the drawn element.
 */
export const states = [
  { name: 'loading', state: '', hinder: { held: /\/data\// }, until: '.plan-fallback' },
  { name: 'texts-loading', state: 'view=results', hinder: { held: /narratives/ }, until: 'plan-indicators .waiting' },
  { name: 'error-data', state: '', hinder: { missing: /\/data\// }, until: '.plan-indicators-error' },
  { name: 'error-blocked', state: '', hinder: { policy: 'no-wasm' }, until: '.plan-indicators-error' },
  { name: 'error-texts', state: 'view=results', hinder: { missing: /narratives/ }, until: 'plan-indicators [role="alert"]' },
  { name: 'error-later', state: '', hinder: { later: /\/data\// }, until: 'plan-indicators [part="error"]' },
  { name: 'empty-board', state: 'query=zzzz' },
  { name: 'empty-indicators', state: 'view=indicators&query=zzzz' },
  { name: 'empty-results', state: 'view=results&query=zzzz' },
  { name: 'empty-search', state: 'view=search&query=zzzz' },
];

/** Sheets of paper, as wide as A4 within its margins; light, whatever the screen is. */
export const sheets = ['board', 'indicator', 'project', 'projects-compared', 'disease', 'diseases', 'data'];

export const sizes = {
  desktop: { width: 1280, height: 900 },
  mobile: { width: 360, height: 780 },
};

/** 190 mm at 96 px an inch. */
export const paper = { width: 718, height: 1047 };

export const languages = {
  ja: { page: 'index.html', locale: 'ja-JP' },
  en: { page: 'en.html', locale: 'en-GB' },
};

export const schemes = {
  light: { forcedColors: 'none', colorScheme: 'light' },
  dark: { forcedColors: 'none', colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};

/**
 * The pictures of docs/screenshots: file → name, size, language and scheme, and how much of the widget is seen: from the
 * element with `from`, and that many pixels of it.
 */
export const documents = {
  'board-desktop-ja': { of: 'board-desktop-ja-light', from: '[part^="targets-"]', height: 1000 },
  'board-mobile-ja': { of: 'board-mobile-ja-light', from: '[part^="targets-"]', height: 900 },
  'indicator-desktop-en': { of: 'indicator-desktop-en-light', from: '[part~="view"]', height: 1000 },
  'diseases-desktop-en': { of: 'diseases-desktop-en-light', from: '[part~="view"]', height: 900 },
  'compared-desktop-ja': { of: 'projects-compared-desktop-ja-light', from: '[part~="side-by-side"]', height: 900 },
  'search-desktop-ja': { of: 'search-desktop-ja-light', from: '[part~="view"]', height: 800 },
  'data-desktop-en': { of: 'data-desktop-en-light', from: '[part~="view"]', height: 900 },
  'indicator-mobile-ja-dark': { of: 'indicator-mobile-ja-dark', from: '[part~="view"]', height: 900 },
};

/** Every combination: in one context after the other, so that a browser is set up once for all pictures of it. */
export const contexts = Object.entries(sizes).flatMap(([size, viewport]) =>
  Object.entries(languages).flatMap(([lang, { page, locale }]) =>
    Object.entries(schemes).map(([scheme, media]) => ({
      options: { viewport, locale, ...media },
      page,
      shots: [...views, ...states].map((each) => ({ ...each, file: `${each.name}-${size}-${lang}-${scheme}` })),
    })),
  ),
).concat(
  Object.entries(languages).map(([lang, { page, locale }]) => ({
    options: { viewport: paper, locale },
    page,
    shots: sheets.map((name) => ({ ...views.find((each) => each.name === name), sheet: true, file: `${name}-paper-${lang}` })),
  })),
);
