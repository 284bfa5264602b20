// The one-line script: registers the element, with the data that lies beside the script as its default.
// Each file is named by itself: bundlers then take it along, under whatever address they give it.
import { placeParts } from './downloads.ts';
import { PlanIndicatorsElement } from './element.ts';
import { define } from './register.ts';

const data = new URL('./data/medical-rd-plan-3.json', import.meta.url).href;
placeParts(data, {
  narratives: new URL('./data/medical-rd-plan-3.narratives.json', import.meta.url).href,
  'narratives-en': new URL('./data/medical-rd-plan-3.narratives-en.json', import.meta.url).href,
  quality: new URL('./data/medical-rd-plan-3.quality.json', import.meta.url).href,
  'methods-ja': new URL('./data/medical-rd-plan-3.methods-ja.json', import.meta.url).href,
  'methods-en': new URL('./data/medical-rd-plan-3.methods-en.json', import.meta.url).href,
});
PlanIndicatorsElement.defaultSrc = data;
PlanIndicatorsElement.scriptSrc = import.meta.url;
define();

export * from './index.ts';
