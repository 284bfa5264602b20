// Puts the element into the page's registry. The first definition of a name wins; a second copy of the package says so.
import { PlanIndicatorsElement } from './element.ts';

export const tagName = 'plan-indicators';

/**
 * Defines the element under a name, `plan-indicators` unless told otherwise. A name that is taken stays as it is.
 * Does nothing where there is no registry of elements (Node, workers).
 * @returns whether the name now belongs to this copy of the package
 */
export function define(name: string = tagName): boolean {
  if (typeof customElements !== 'object') return false;
  const known = customElements.get(name);
  if (known) {
    const own = known === PlanIndicatorsElement || known.prototype instanceof PlanIndicatorsElement;
    if (!own) console.warn(`plan-indicators [defined-twice]: <${name}> is already defined by another copy of this script; the first one stays.`);
    return own;
  }
  try {
    customElements.define(name, PlanIndicatorsElement);
  } catch (thrown) {
    // A class has one name only: the next one gets a class of its own.
    if (!(thrown instanceof DOMException && thrown.name === 'NotSupportedError')) throw thrown;
    customElements.define(name, class extends PlanIndicatorsElement {});
  }
  return true;
}
