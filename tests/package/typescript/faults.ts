// Each of these must be refused: a line that compiles makes the build fail.
import { define, PlanIndicatorsElement } from 'plan-indicators';

const element = document.querySelector('plan-indicators')!;
// @ts-expect-error a view is a text
element.view = 1;
// @ts-expect-error codes are texts
element.project = [4];
// @ts-expect-error there is no such language
element.show({ lang: 'fr' });
// @ts-expect-error there is no such field
element.show({ projects: ['PJ4'] });
// @ts-expect-error there is no such format
element.download('pdf');
// @ts-expect-error the event of a selection tells an indicator, no project
element.addEventListener('plan-select', ({ project }) => project);
// @ts-expect-error ready is a promise
element.ready();
// @ts-expect-error a name is a text
define(1);
// @ts-expect-error no such property
PlanIndicatorsElement.defaultSource = '';
