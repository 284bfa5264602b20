// npm run prerender: writes the tables into this repository's own pages.
// npm run prerender -- --data plan.json --page page.html [--out page.html] …: into any page, from any dataset; the result is
// checked as HTML. The same command is in the package as plan-indicators-prerender.
import { readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { here, need } from './lib/files.mjs';
import { at } from './lib/paths.mjs';
import { StepError } from './lib/run.mjs';
import { main } from './lib/step.mjs';
import { forBuild } from './prerequisites/index.mjs';

/** What is wrong in a page or a fragment; empty when nothing is. */
async function complaints(file) {
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const { htmlRules } = await import('./lint/html-rules.mjs');
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const { results } = await validator.validateString(await readFile(file, 'utf8'), file);
  return results.flatMap(({ messages }) => messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column}: ${message} (${ruleId})`));
}

await main(async () => {
  const args = process.argv.slice(2);
  if (args.length === 0) {
    await forBuild();
    const { build } = await import('./build/index.mjs');
    await build(['prerender', 'pages', 'integrity']);
    return;
  }
  const command = need(at('dist/prerender.js'), 'run "npm run build" first');
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 2;
  const valueOf = (name) => args[args.indexOf(name) + 1];
  const written = args.includes('--out') ? valueOf('--out') : args.includes('--page') ? valueOf('--page') : null;
  if (status !== 0 || !written) return;
  const found = await complaints(written);
  if (found.length > 0) throw new StepError(`${here(written)} is no valid HTML:\n${found.slice(0, 20).join('\n')}`);
});
