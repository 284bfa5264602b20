// npm run screenshots [-- name …]: pictures of the built pages, in build/screenshots; of those only whose names hold one of the
// words. The list is in tools/screenshots/list.mjs.
// npm run screenshots -- --docs: the few of docs/screenshots, cut and with few colours.
import { join } from 'node:path';
import { chromiumFlags } from './lib/chromium-flags.mjs';
import { here, kB, need, write } from './lib/files.mjs';
import { at, paths } from './lib/paths.mjs';
import { StepError } from './lib/run.mjs';
import { main, step } from './lib/step.mjs';
import { forBrowser } from './prerequisites/index.mjs';
import { variants } from './screenshots/hinder.mjs';
import { contexts, documents } from './screenshots/list.mjs';
import { withPalette } from './screenshots/palette.mjs';
import { take } from './screenshots/take.mjs';
import { serve } from './serve.mjs';

/** Pictures of the documents: each is one of the list, clipped. */
const forDocuments = () => Object.entries(documents).flatMap(([file, { of, ...clip }]) => contexts.flatMap(({ shots, ...context }) =>
  shots.filter((shot) => shot.file === of).map((shot) => ({ ...context, shots: [{ ...shot, clip, output: `docs/screenshots/${file}.png`, small: true }] }))));

const forLooking = (names) => contexts.map(({ shots, ...context }) => ({
  ...context,
  shots: shots.filter(({ file }) => names.length === 0 || names.some((name) => file.includes(name))).map((shot) => ({ ...shot, output: `build/screenshots/${shot.file}.png` })),
})).filter(({ shots }) => shots.length > 0);

await main(async () => {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const wanted = process.argv.includes('--docs') ? forDocuments() : forLooking(names);
  if (wanted.length === 0) throw new StepError(`no picture has such a name: ${names.join(', ')}`);
  await forBrowser();
  need(join(paths.dist, 'index.html'), 'run "npm run build" first');
  const { chromium } = await import('@playwright/test');
  const server = await serve({ directory: paths.dist, port: 0, variants });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags });
  try {
    for (const { options, page, shots } of wanted) {
      const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', ...options });
      for (const shot of shots) {
        await step(shot.output, async () => {
          const picture = await take(context, server.url, { page, ...shot });
          const content = shot.small ? withPalette(picture) : picture;
          await write(at(shot.output), content);
          return kB(content.length);
        });
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
