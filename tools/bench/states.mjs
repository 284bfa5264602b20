// The states whose computation is timed: one per kind of screen and filter, as the element hands them to the engine.
export const states = {
  board: { lang: 'ja' },
  'board, English': { lang: 'en' },
  'board, two projects and a disease area': { project: ['PJ4', 'PJ5'], disease: ['CANCER'] },
  indicators: { view: 'indicators' },
  'indicators, search': { view: 'indicators', query: '治験' },
  'indicator with five breakdowns': { view: 'indicator', indicator: 'HANDOVERS' },
  'indicator with a target path': { view: 'indicator', indicator: 'BIOMANUFACTURING_TRAINEES' },
  'indicator with a reference method and assumed values': {
    view: 'indicator', indicator: 'STARTUPS_SELECTED', method: 'statcan-osdg/1', assume: 'STARTUPS_SELECTED:2026=45,2027=50,2028=70',
  },
  'board with a reference method': { method: 'statcan-osdg/1' },
  'needs attention': { view: 'attention' },
  'disease areas': { view: 'diseases' },
};
