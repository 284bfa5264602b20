// One picture: opens the page, waits for what is to be seen, and takes it.
import { StepError } from '../lib/run.mjs';
import { hinder, hinderLater } from './hinder.mjs';

/** Waits until the element has drawn what its state asks for, its texts included. */
async function drawn(page) {
  const failed = await page.evaluate(async () => {
    await customElements.whenDefined('plan-indicators');
    // An address that differs in its fragment only loads nothing: the element follows when the page's task is done.
    await new Promise((done) => setTimeout(done));
    return Promise.resolve(document.querySelector('plan-indicators').ready).then(() => null, (error) => String(error));
  });
  if (failed) throw new StepError(`the element did not get ready: ${failed}`);
}

async function show(page, base, { page: path, state, hinder: hindrance = {}, until }) {
  const address = new URL([hindrance.policy, `${path}${state ? `#plan?${state}` : ''}`].filter(Boolean).join('/'), base).href;
  await hinder(page, hindrance);
  // Nothing of the picture before: an empty fragment means the page's own state only on a fresh page.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: hindrance.held ? 'commit' : 'load' });
  if (!until || hindrance.later) await drawn(page);
  await hinderLater(page, hindrance);
  if (until) await page.locator(until).first().waitFor();
  // Notices of something slow come with a delay of their own.
  if (hindrance.held) await page.waitForTimeout(1500);
  else if (!until) await page.locator('plan-indicators .waiting').waitFor({ state: 'detached' });
  // What is far from the screen is in the picture too.
  await page.evaluate(() => document.querySelector('plan-indicators')?.style.setProperty('--plan-content-visibility', 'visible'));
  await page.evaluate(() => document.fonts.ready);
}

/** What is to be seen of a picture for the documents, in the page's own pixels. */
const clipOf = (page, { from, height }) => page.locator(from).first().evaluate((element, most) => {
  const { top } = element.getBoundingClientRect();
  return { x: 0, y: Math.max(0, top + scrollY - 24), width: document.documentElement.clientWidth, height: most };
}, height);

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} base address of the server
 * @param {{ page: string, state: string, sheet?: boolean, clip?: { from: string, height: number } }} shot
 * @returns {Promise<Buffer>} the picture as PNG
 */
export async function take(context, base, shot) {
  const page = await context.newPage();
  try {
    await show(page, base, shot);
    if (shot.sheet) {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    }
    return await page.screenshot({ fullPage: true, animations: 'disabled', clip: shot.clip && (await clipOf(page, shot.clip)) });
  } finally {
    await page.close();
  }
}
