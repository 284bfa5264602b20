// The README's tables of the element, from custom-elements.json.
const cell = (text) => String(text ?? '').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim() || '–';
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const code = (text) => (text ? `\`${text}\`` : '');

const signature = ({ name, parameters = [], return: returned }) =>
  `${name}(${parameters.map(({ name: each, type }) => `${each}${type ? `: ${type.text}` : ''}`).join(', ')})${returned?.type ? `: ${returned.type.text}` : ''}`;

/** @param {object} manifest a custom elements manifest whose first module holds the element */
export function elementTables(manifest) {
  const { attributes, members, events, slots, cssParts, cssProperties } = manifest.modules[0].declarations[0];
  const methods = members.filter(({ kind }) => kind === 'method');
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return [
    'Every attribute is also a property. Those that say what is shown are kept up to date; a removed attribute means the default.',
    table(['attribute', 'property', 'type', 'default', 'meaning'],
      attributes.map(({ name, fieldName, type, default: otherwise, description }) => row(code(name), code(fieldName), code(type.text), otherwise, description))),
    '### Methods and other properties',
    table(['member', 'meaning'], [
      ...methods.map((method) => row(code(signature(method)), method.description)),
      ...fields.map(({ name, type, static: fixed, description }) => row(code(`${fixed ? 'static ' : ''}${name}: ${type?.text ?? ''}`), description)),
    ]),
    '### Events',
    'All bubble and cross shadow roots.',
    table(['event', 'class', 'when'], events.map(({ name, type, description }) => row(code(name), code(type.text), description))),
    '### Slots',
    table(['slot', 'holds'], slots.map(({ name, description }) => row(name ? code(name) : '(default)', description))),
    '### Custom properties',
    table(['custom property', 'default', 'meaning'], cssProperties.map(({ name, default: otherwise, description }) => row(code(name), otherwise, description))),
    '### Parts',
    'For `plan-indicators::part(…)`. A word in braces stands for a code of the data, in small letters for projects, sections and kinds.',
    table(['part', 'is'], cssParts.map(({ name, description }) => row(code(name), description))),
  ].join('\n\n');
}

const begin = '<!-- made by "npm run docs" from custom-elements.json -->';
const end = '<!-- end -->';

/** A text with what stands between its marks replaced. */
export function withTables(text, manifest) {
  const [before, rest] = text.split(begin);
  if (rest === undefined || !rest.includes(end)) throw new Error(`the marks ${begin} and ${end} are missing`);
  return `${before}${begin}\n\n${elementTables(manifest)}\n\n${rest.slice(rest.indexOf(end))}`;
}
