// Puts the element into the page's registry. The first definition wins; a second copy of the package says so.
import { PlanIndicatorsElement } from './element.ts';

export const tagName = 'plan-indicators';

export function register(): void {
  if (typeof customElements !== 'object') return;
  const known = customElements.get(tagName);
  if (!known) customElements.define(tagName, PlanIndicatorsElement);
  else if (known !== PlanIndicatorsElement) {
    console.warn(`plan-indicators [defined-twice]: <${tagName}> is already defined by another copy of this script; the first one stays.`);
  }
}
