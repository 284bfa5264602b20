// What each kind of consumer must show, in a real browser or in Node.
import { StepError } from '../lib/run.mjs';

const wanted = (condition, complaint) => {
  if (!condition) throw new StepError(complaint);
};
const squeezed = (text) => text.replace(/\s+/g, '');

const until = async (holds, complaint) => {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    wanted(Date.now() < end, complaint);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
};

/**
 * The row of the expected target, wherever the element draws it. What is far from the screen is drawn when it comes near, and
 * then has another height than before: one goes there again.
 */
async function boardRow(element, { number, name, value }) {
  const row = element.getByRole('row', { name: new RegExp(`^${number} `) });
  const says = async () => {
    await row.scrollIntoViewIfNeeded();
    const text = squeezed(await row.innerText());
    return text.includes(squeezed(name)) && text.includes(value);
  };
  await until(says, `the board's row ${number} does not say "${name} ${value}"`);
}

/** The frame of a page once its board stands; `sandbox` in place of the one that is written, null for none. */
async function framed(page, expected, sandbox) {
  const frame = page.locator('iframe');
  if (sandbox !== undefined) {
    await frame.evaluate((each, tokens) => {
      if (tokens === null) each.removeAttribute('sandbox');
      else each.setAttribute('sandbox', tokens);
      // Only a frame that is loaded anew has the other sandbox.
      each.src += '&';
    }, sandbox);
  }
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-view-heading]').waitFor();
  await boardRow(inside, expected);
  const origin = await inside.locator('body').evaluate(() => self.origin);
  wanted((origin === 'null') === (sandbox !== null), `the frame has the origin ${origin}`);
  const height = () => frame.evaluate((each) => each.clientHeight);
  const content = () => inside.locator('body').evaluate((body) => Math.ceil(body.scrollHeight));
  return { inside, height, content };
}

async function boards(page, expected, count) {
  const found = page.locator('plan-indicators, plan-indicators-other');
  await found.first().waitFor();
  wanted((await found.count()) === count, `${await found.count()} elements instead of ${count}`);
  for (const element of await found.all()) {
    await element.locator('[data-view-heading]').waitFor();
    await boardRow(element, expected);
  }
}

/** The texts come from files of their own: they must be found under whatever address they were given. */
async function texts(page) {
  const element = page.locator('plan-indicators');
  await element.evaluate((each) => each.show({ view: 'results' }));
  await element.locator('.case').first().waitFor();
}

const checks = {
  async board(page, expected) {
    await boards(page, expected, 1);
    await texts(page);
  },
  async properties(page, expected) {
    await boards(page, expected, 1);
    const told = await page.locator('#told').innerText();
    wanted(told.endsWith('A B _Z'), `the property "grade" or the event did not arrive: "${told}"`);
    await texts(page);
  },
  async two(page, expected) {
    await boards(page, expected, 2);
    const apart = await page.evaluate(() => customElements.get('plan-indicators').loadEngine !== customElements.get('plan-indicators-other').loadEngine);
    wanted(apart, 'the two versions share their engine');
  },
  async static(page, { number, name, value }) {
    wanted((await page.locator('script, plan-indicators').count()) === 0, 'the script or the element was not stripped');
    const row = page.getByRole('row', { name: new RegExp(`^${number} `) });
    const text = squeezed(await row.innerText());
    wanted(text.includes(squeezed(name)) && text.includes(value), `the table's row ${number} does not say "${name} ${value}": ${text}`);
    wanted((await page.getByRole('rowheader').count()) === 21, 'the tables do not hold the 21 targets');
    wanted((await page.locator('[onclick]').count()) === 0, 'a handler was left');
  },
  async frame(page, expected) {
    for (const sandbox of [undefined, 'allow-scripts', null]) {
      const { inside, height, content } = await framed(page, expected, sandbox);
      const fits = () => until(async () => Math.abs((await height()) - (await content())) <= 1, `sandbox ${sandbox}: the frame is not as high as its content`);
      await fits();
      const whole = await height();
      wanted(whole > 1000, `sandbox ${sandbox}: the frame is ${whole} pixels high`);
      const search = inside.getByRole('searchbox', { name: '指標名で検索' });
      await search.fill('治験');
      await until(async () => (await height()) < whole * 0.7, `sandbox ${sandbox}: the frame did not become lower`);
      await fits();
      await search.fill('');
      await until(async () => (await height()) === whole, `sandbox ${sandbox}: the frame did not become as high as before`);
    }
    await page.goto(new URL('no-script.html', page.url()).href);
    const { height, content } = await framed(page, expected);
    wanted((await page.locator('script').count()) === 0, 'the page without a script has one');
    wanted((await height()) === 800 && (await content()) > 800, 'the frame without a script does not keep its height');
  },
  async worker(page, { number, name, value }) {
    const line = page.getByText(`${number} ${name} ${value}`, { exact: true });
    await line.waitFor();
  },
};

/**
 * Opens a page and asserts what it shows, how many modules it fetched, and that nothing went wrong on it.
 * @returns {Promise<void>}
 */
export async function assertPage(browser, address, { shows, wasm = 1, expected }) {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const fetched = [], errors = [];
  const own = new URL(address).origin;
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (/\.wasm$/.test(pathname)) fetched.push(pathname);
    if (origin !== own && !/^(data|blob):/.test(request.url())) errors.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url ?? '')) errors.push(message.text());
  });
  try {
    await page.goto(address);
    await checks[shows](page, expected);
    wanted(fetched.length === wasm, `${fetched.length} modules fetched instead of ${wasm}: ${fetched.join(', ')}`);
    wanted(errors.length === 0, errors.join('\n'));
  } catch (error) {
    throw new StepError([error.message, ...errors].join('\n'));
  } finally {
    await context.close();
  }
}

/** What the consumer in Node printed. */
export function assertNode(output, { indicator, value }) {
  const said = JSON.parse(output);
  wanted(said.values[indicator] === value, `${indicator} is ${said.values[indicator]} instead of ${value}`);
  wanted(said.same, 'the same data from a file, a text and an answer give different boards');
  wanted(said.needs.length > 0 && said.needsAfter.length === 0, `parts needed: ${said.needs}; after adding: ${said.needsAfter}`);
  wanted(said.refused === 'bundle-format', `a foreign file is told as ${said.refused}`);
  wanted(said.again && said.version === said.engineVersion, `package ${said.version}, engine ${said.engineVersion}`);
}
