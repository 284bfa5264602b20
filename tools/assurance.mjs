// npm run assurance: writes docs/assurance from what is built and installed.
import { join } from 'node:path';
import { write } from './lib/files.mjs';
import { at } from './lib/paths.mjs';
import { ask } from './lib/run.mjs';
import { main } from './lib/step.mjs';
import { forBrowser, forBuild } from './prerequisites/index.mjs';

await main(async () => {
  await forBuild();
  await forBrowser({ withFirefox: true, withWebkit: true });
  const { build } = await import('./build/index.mjs');
  if (process.env.BUILT !== '1') await build();
  const { documents, folder } = await import('./assurance/index.mjs');
  const { sizes } = await import('./size/budgets.mjs');
  const { chromiumPath } = await import('./prerequisites/chromium.mjs');
  const { firefoxPath } = await import('./prerequisites/firefox.mjs');
  const { webkitPath } = await import('./prerequisites/webkit.mjs');
  const version = async (path) => (path ? /\d+(?:\.\d+)+/.exec((await ask(path, ['--version'])) ?? '')?.[0] ?? 'unknown' : 'not installed');
  const versions = { chromium: await version(chromiumPath()), firefox: await version(firefoxPath()), webkit: await version(await webkitPath()) };
  const made = await documents({ versions, measured: (await sizes()).table });
  for (const [name, text] of made) await write(join(at(folder), name), text);
  console.log(`  ${made.size} files in ${folder}`);
});
