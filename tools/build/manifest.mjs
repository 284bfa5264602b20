// dist/custom-elements.json: what the element offers, read from its source by the analyser of the custom elements manifest.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { write } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';

const sources = ['base', 'reflected', 'element', 'events', 'register'].map((name) => `www/element/${name}.ts`);
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** Life-cycle methods, the platform's own and what is private are no interface. */
const hidden = /^(#|connectedCallback|disconnectedCallback|adoptedCallback|attributeChangedCallback|observedAttributes|(add|remove)EventListener$)/;

async function analysed() {
  const modules = await Promise.all(
    sources.map(async (path) => ts.createSourceFile(path, await readFile(at(path), 'utf8'), ts.ScriptTarget.ES2022, true)),
  );
  const { modules: found } = create({ modules });
  return new Map(found.flatMap(({ declarations }) => declarations).map((each) => [each.name, each]));
}

/** The manifest as an object. */
export async function manifestOf() {
  const declared = await analysed();
  const base = declared.get('PlanIndicatorsBase');
  const element = declared.get('PlanIndicatorsElement');
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  if (!base?.attributes || !element?.members) throw new StepError('the analyser found no attributes or members of the element');
  const attributes = base.attributes.map((attribute) => ({ ...attribute, fieldName: camel(attribute.name) }));
  const byField = new Map(attributes.map((attribute) => [attribute.fieldName, attribute]));
  const members = element.members
    .filter(({ name, privacy }) => privacy !== 'private' && !hidden.test(name))
    .map(({ inheritedFrom: _, ...member }) => {
      const attribute = byField.get(member.name);
      if (!attribute || member.static) return member;
      // A property says what its attribute says, unless it has words of its own.
      return { ...member, type: attribute.type, description: member.description ?? attribute.description, attribute: attribute.name, reflects: true };
    });
  // `lang` is every element's; the others are ours.
  for (const { fieldName, name } of attributes) {
    if (name !== 'lang' && !members.some((member) => member.name === fieldName)) throw new StepError(`attribute ${name} has no property ${fieldName}`);
  }
  const module = './dist/index.js';
  const here = (name) => ({ name, module });
  return {
    schemaVersion: '1.0.0',
    readme: '',
    // The version is no field of the format; readers ignore what they do not know.
    version,
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations: [
          {
            ...base, name: 'PlanIndicatorsElement', tagName: 'plan-indicators', customElement: true,
            superclass: { name: 'HTMLElement' }, attributes, members,
          },
          ...base.events.map(({ type }) => declared.get(type.text)).filter(Boolean),
        ],
        exports: ['PlanIndicatorsElement', ...base.events.map(({ type }) => type.text)].map((name) => ({ kind: 'js', name, declaration: here(name) })),
      },
      ...['define', 'embed', 'inline'].map((entry) => ({
        kind: 'javascript-module',
        path: `./dist/${entry}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'plan-indicators', declaration: here('PlanIndicatorsElement') }],
      })),
    ],
  };
}

export async function manifest() {
  const made = await manifestOf();
  await write(join(paths.dist, 'custom-elements.json'), `${JSON.stringify(made)}\n`);
  const [{ attributes, events, cssParts, cssProperties }] = made.modules[0].declarations;
  return `${attributes.length} attributes, ${events.length} events, ${cssParts.length} parts, ${cssProperties.length} custom properties`;
}
