// The one-line script: registers the element, with the data that lies beside the script as its default.
import { PlanIndicatorsElement } from './element.ts';
import { register } from './register.ts';

PlanIndicatorsElement.defaultSrc = new URL('./data/medical-rd-plan-3.json', import.meta.url).href;
register();
