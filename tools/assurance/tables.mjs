// Licences, sizes and browsers, as tables.

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const licenceOf = ({ licenses }) => licenses?.[0]?.expression ?? 'not stated';

/** @param {object} shipped @param {object} build the two bills of materials */
export function licences(shipped, build) {
  const counted = new Map();
  for (const component of build.components) counted.set(licenceOf(component), (counted.get(licenceOf(component)) ?? 0) + 1);
  return `# Licences

The program is licensed under MIT or Apache-2.0, at the user's choice. The texts and numbers of the report are not covered by it: see the
[terms of the dataset](../../data/medical-rd-plan-3/README.md#terms).

## In the shipped files

Texts of these licences are in \`THIRD-PARTY.txt\` of the package and of a release.

${table(['name', 'version', 'licence', 'from'], shipped.components.map((component) => [component.name, component.version, licenceOf(component), component.purl.slice('pkg:'.length).split('/')[0]]))}

## Used to build and test, not shipped

${build.components.length} packages in the lock files, with those above; names, versions and hashes are in \`sbom-build.cdx.json\`.

${table(['licence', 'packages'], [...counted].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)))}
`;
}

/** @param {string} measured the table of `npm run size` */
export const sizes = (measured) => `# Size budget

What a visitor downloads, against the budgets that \`npm test\` keeps (1 kB = 1000 bytes; \`gzip -9\`, brotli 11). Measured by \`npm run assurance\` on its day; a test fails when
a figure here is off by more than 15 %, or a budget is passed.

\`\`\`
${measured}
\`\`\`

The whole of one page with the board: module, script with styles, and data. Texts (\`narratives\`) and the report of checks (\`quality\`) are fetched when a view needs them.
\`embed-frame.js\`, for frames without an origin, carries the module in itself; \`iframe.js\`, for the page around, has less than 1 kB.
`;

/** @param {Record<string, string>} versions what it was tried with, by engine */
export const browsers = (versions) => `# Browser matrix

Floor: Chrome and Edge 97, Firefox 102, Safari 16.4 (WebAssembly under a policy, constructed style sheets). Older browsers, browsers without JavaScript and pages whose policy refuses it
show the prerendered tables. The floor follows from the features used; the versions tested are those below.

${table(['engine', 'version tested', 'driven by', 'what is tested'], [
  ['Chromium (Chrome, Edge, Opera, Samsung Internet)', versions.chromium, 'Playwright', 'everything in `tests/browser`: all views, filters, keyboard, accessibility checkers, strict pages, frames, builder, release on nginx and Apache, privacy'],
  ['Gecko (Firefox ESR)', versions.firefox, 'Playwright over WebDriver BiDi', 'strict pages, hashes, search, frames in every `npm test`; everything else by `npm run test:browsers`'],
  ['WebKit (WebKitGTK, the engine of Safari)', versions.webkit, 'WebKitWebDriver', 'the whole task under the strict policy, its failures, the one-file script, the sandboxed frame. Safari itself, on macOS and iOS, is **not** tried'],
  ['none (JavaScript off)', '–', 'Chromium', 'tables of every target in the page; every number in `tables.html`, every text in `texts.html`'],
])}

Not tried: Safari on macOS and iOS, Chrome on Android, Edge in its own build, screen readers, printers other than print preview.
`;

export const index = (names) => `# Assurance pack / 調達・審査のための資料

What procurement and security officers ask for, written by \`npm run assurance\`; a test fails when it is out of date. A release carries it in \`assurance/\`.

調達やセキュリティ審査で求められる資料です。\`npm run assurance\` で作成し、古くなると試験が失敗します。配布物にも \`assurance/\` として入っています。

${table(['file', 'is', '内容'], names.map(([name, en, ja]) => [`[${name}](${name})`, en, ja]))}

Not in it, because only people outside can give it: an audit of accessibility by persons with disabilities, an independent security review, a signature.

含まれていないもの（外部の人だけが提供できるもの）：障害のある利用者によるアクセシビリティ評価、第三者によるセキュリティ診断、署名。
`;
