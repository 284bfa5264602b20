// www/**/*.html → dist, with the tables and the description of the data written in; other static files are copied.
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { filesBelow, here, write } from '../lib/files.mjs';
import { paths, plan } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';
import { prerendered } from './prerender.mjs';

/** Folders of www whose files reach dist through a script, or not at all. */
const sources = ['element', 'embed', 'engine', 'examples', 'prerender', 'views', 'charts', 'styles', 'i18n'];
const copied = ['.css', '.js', '.svg', '.png', '.ico', '.txt'];
/** The pages that hold every number and every text without the widget. */
const readable = { ja: ['./tables.html', './texts.html'], en: ['./tables.en.html', './texts.en.html'] };
const types = { csv: 'text/csv', json: 'application/json' };

/** The files that readers download, the data itself first. */
async function distributions() {
  const names = (await readdir(dirname(paths.bundle))).filter((name) => /\.csv$|\.(observations|assessments)\.json$/.test(name)).sort();
  return [`${plan}.json`, ...names].map((name) => ({ name, type: types[name.split('.').at(-1)] }));
}

/** Fills pages: text of a page → its text with everything written in. */
async function filler({ tables, bundle, descriptor, datasetOf, dataBlock, fillMarks, languageOf }) {
  const files = await distributions();
  return (page) => {
    const lang = languageOf(page);
    return fillMarks(page, {
      prerender: (words) => tables.html(words ? words.split(/\s*,\s*/) : ['board'], lang),
      dataset: () => dataBlock(datasetOf(bundle, { lang, base: './data/', files, pages: readable[lang], descriptor })),
    });
  };
}

/** The tables as fragments: for pages whose system lets only plain HTML stand, and as the element's fallback. */
async function fragments({ tables, viewNames }) {
  for (const lang of ['ja', 'en']) {
    for (const view of viewNames) await write(join(paths.dist, `fragments/${view}.${lang}.html`), `${tables.html([view], lang)}\n`);
  }
}

export async function pages() {
  const own = (await filesBelow(paths.www)).filter((file) => !sources.includes(relative(paths.www, file).split(/[\\/]/)[0]));
  const html = own.filter((file) => file.endsWith('.html'));
  if (html.length === 0) throw new StepError('www holds no .html page');
  const rendering = await prerendered();
  const fill = await filler(rendering);
  let places = 0;
  for (const file of html) {
    const { text, filled } = fill(await readFile(file, 'utf8'));
    if (/<div class="plan-fallback" lang="\w+"><\/div>/.test(text)) throw new StepError(`nothing was rendered for ${here(file)}`);
    places += filled;
    await write(join(paths.dist, relative(paths.www, file)), text);
  }
  await fragments(rendering);
  rendering.tables.free();
  for (const file of own.filter((name) => copied.some((end) => name.endsWith(end)))) {
    const target = join(paths.dist, relative(paths.www, file));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target);
  }
  return `${html.length} pages, ${places} places filled`;
}
