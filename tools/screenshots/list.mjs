// Which pictures of the element are taken. Each is taken in every size, language and colour scheme below.
export const views = [
  { name: 'board', hash: '' },
  { name: 'indicators', hash: '#view=indicators' },
];

export const sizes = {
  desktop: { width: 1280, height: 900 },
  mobile: { width: 390, height: 844 },
};

export const languages = {
  ja: { page: 'index.html', locale: 'ja-JP' },
  en: { page: 'en.html', locale: 'en-GB' },
};

export const schemes = {
  light: { forcedColors: 'none', colorScheme: 'light' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};
