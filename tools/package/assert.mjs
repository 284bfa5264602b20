// What each kind of consumer must show, in a real browser or in Node.
import { StepError } from '../lib/run.mjs';

const wanted = (condition, complaint) => {
  if (!condition) throw new StepError(complaint);
};
const squeezed = (text) => text.replace(/\s+/g, '');

/** The row of the expected target, wherever the element draws it. */
async function boardRow(element, { number, name, value }) {
  const row = element.getByRole('row', { name: new RegExp(`^${number} `) });
  await row.waitFor();
  const text = squeezed(await row.innerText());
  wanted(text.includes(squeezed(name)) && text.includes(value), `the board's row ${number} does not say "${name} ${value}": ${text}`);
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
