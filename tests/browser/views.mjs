// Every view of the element, for tests that go through all of them.
import { expect } from '@playwright/test';
import { at, open } from './plan.mjs';

/** The page of a language. */
export const pages = { ja: '/', en: '/en.html' };

/** Name of a view → the state in the page's fragment. Every view, and the states of a view that look different. */
export const views = {
  board: 'view=board&project=PJ4,PJ5',
  indicators: 'view=indicators',
  'indicator with breakdowns': 'view=indicator&indicator=HANDOVERS',
  'indicator below pace': 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES',
  'indicator in other units': 'view=indicator&indicator=STARTUPS_SELECTED',
  'indicators sorted, with every column': 'view=indicators&sort=-ratio&columns=kind,ministry,value,previous,target,ratio,remaining,grade,signal,page',
  diseases: 'view=diseases',
  'one disease area': 'view=disease&disease=CANCER',
  'one disease area': 'view=disease&disease=CANCER',
  glossary: 'view=glossary',
  results: 'view=results',
  'one result case': 'view=results&narrative=PJ2_CASE_3',
  efforts: 'view=efforts&section=S32_1_3',
  projects: 'view=projects&compare=PJ1,PJ4',
  'one project': 'view=project&project=PJ6',
  'data checks': 'view=data',
  attention: 'view=attention',
  methods: 'view=method',
  'search results': 'view=search&query=iPS細胞',
  'nothing found': 'view=search&query=zzzz',
  'data checks of one kind': 'view=data&verdict=DOUBLE_COUNTING',
  'a year to come': 'view=indicator&indicator=HANDOVERS&year=2027',
  'under a reference method': 'view=board&method=un-2023/1',
  'zero hits': 'view=indicators&query=zzzz',
};

/** Opens a view and waits for its texts. */
export async function openView(page, lang, state) {
  await open(page, at(state, pages[lang]));
  await expect(page.locator('.waiting')).toHaveCount(0);
}
