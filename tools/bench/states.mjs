// The states whose computation is timed: one per kind of screen and filter.
// A state is what the element hands to the engine: the attributes of the element by their camelCase names.
export const states = {
  board: { view: 'board', lang: 'ja' },
  'board, English': { view: 'board', lang: 'en' },
  indicators: { view: 'indicators', lang: 'ja' },
  'indicators, one project': { view: 'indicators', lang: 'ja', project: '1' },
  'indicators, search': { view: 'indicators', lang: 'ja', query: '治験' },
};
