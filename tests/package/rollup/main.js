// The class without a side effect, given its data and registered here.
import { define, PlanIndicatorsElement } from 'plan-indicators';

PlanIndicatorsElement.defaultSrc = new URL('./data/medical-rd-plan-3.json', import.meta.url).href;
define();
