// npm run screenshots [name …]: pictures of the built pages, in build/screenshots. The list is in tools/screenshots/list.mjs.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumFlags } from './lib/chromium-flags.mjs';
import { here, need } from './lib/files.mjs';
import { at, paths } from './lib/paths.mjs';
import { StepError } from './lib/run.mjs';
import { main, step } from './lib/step.mjs';
import { forBrowser } from './prerequisites/index.mjs';
import { languages, schemes, sizes, views } from './screenshots/list.mjs';
import { serve } from './serve.mjs';

/** Every combination, with the name of its file. */
const shots = views.flatMap(({ name, hash }) =>
  Object.entries(sizes).flatMap(([size, viewport]) =>
    Object.entries(languages).flatMap(([lang, { page, locale }]) =>
      Object.entries(schemes).map(([scheme, media]) => ({ file: `${name}-${size}-${lang}-${scheme}`, page, hash, viewport, locale, media })),
    ),
  ),
);

async function take(browser, base, { file, page: path, hash, viewport, locale, media }) {
  const context = await browser.newContext({ viewport, locale, timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', ...media });
  const page = await context.newPage();
  await page.goto(new URL(path + hash, base).href);
  // The element's promise `ready` settles when it has drawn; the fallback has no such element state.
  const failed = await page.evaluate(async () => {
    await customElements.whenDefined('plan-indicators');
    const element = document.querySelector('plan-indicators');
    return Promise.resolve(element.ready).then(() => null, (error) => String(error));
  });
  if (failed) throw new StepError(`${path}${hash}: the element did not get ready: ${failed}`);
  // Parts of the dataset that a view needs come after its first screen.
  await page.locator('plan-indicators .waiting').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  const output = at('build/screenshots', `${file}.png`);
  await page.screenshot({ path: output, fullPage: true, animations: 'disabled' });
  await context.close();
  return here(output);
}

await main(async () => {
  const names = process.argv.slice(2);
  const wanted = shots.filter(({ file }) => names.length === 0 || names.some((name) => file.includes(name)));
  if (wanted.length === 0) throw new StepError(`no picture has such a name: ${names.join(', ')}`);
  await forBrowser();
  need(join(paths.dist, 'index.html'), 'run "npm run build" first');
  await mkdir(at('build/screenshots'), { recursive: true });
  const { chromium } = await import('@playwright/test');
  const server = await serve({ directory: paths.dist, port: 0 });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags });
  try {
    for (const shot of wanted) {
      if (!existsSync(join(paths.dist, shot.page))) {
        console.log(`  ${shot.file}: left out, there is no dist/${shot.page}`);
        continue;
      }
      await step(shot.file, () => take(browser, server.url, shot));
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
