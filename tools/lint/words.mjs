// Words for readers: one catalogue for each language, whole sentences, nothing put together in the views.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { filesBelow, here } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';

const japanese = /[\u3041-\u30fa\u4e00-\u9fff]/;
const word = /\p{L}{2,}/u;

/** A name of the language itself; files of whole sentences in both languages, and of HTML to paste. */
const own = new Set(['日本語']);
const sentences = ['www/element/errors.ts', 'www/embed/words.ts', 'www/embed/builder-words.ts', 'www/embed/snippets.ts'];

/** Attributes whose value is a name for code and never read, with what stands in their braces. */
function withoutNames(code) {
  const start = /\b(?:class|id|part|key|focus|labelledBy|aria-(?:labelledby|controls|describedby))=\{/g;
  let left = '';
  let from = 0;
  for (const { 0: whole, index } of code.matchAll(start)) {
    if (index < from) continue;
    let end = index + whole.length;
    for (let depth = 1; depth > 0 && end < code.length; end += 1) depth += { '{': 1, '}': -1 }[code[end]] ?? 0;
    left += code.slice(from, index);
    from = end;
  }
  return left + code.slice(from);
}

/** Where a template makes a selector, a key or a line for developers. */
const name = /(?:querySelector(?:All)?(?:<\w+>)?\(|console\.warn\(|failure\(|case "\w+":\s*return )$/;

const catalogue = async (lang) => {
  const { transform } = await import('esbuild');
  const { code } = await transform(await readFile(at(`www/i18n/${lang}.ts`), 'utf8'), { loader: 'ts' });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module[lang];
};

const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort().join(' ');

/** Both catalogues have the same keys with the same places, and each its own language. */
async function catalogues() {
  const [ja, en] = await Promise.all(['ja', 'en'].map(catalogue));
  const found = [];
  const keys = [...new Set([...Object.keys(ja), ...Object.keys(en)])];
  for (const key of keys) {
    const [a, b] = [ja[key], en[key]];
    if (!a || !b) found.push(`${key}: stands in one language only`);
    else if (places(a) !== places(b)) found.push(`${key}: the places differ: ${a} / ${b}`);
    else if (japanese.test(b)) found.push(`${key}: Japanese in the English catalogue: ${b}`);
  }
  return { found, keys: keys.length };
}

/** Words in a source file that should stand in a catalogue. */
export function misplaced(source) {
  const found = [];
  const code = withoutNames(source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  for (const [, , text] of code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)) {
    if (japanese.test(text) && !own.has(text)) found.push(text);
  }
  for (const [, attribute, text] of code.matchAll(/\b(aria-label|aria-description|aria-valuetext|title|alt|placeholder)="([^"]*)"/g)) {
    if (word.test(text)) found.push(`${attribute}="${text}"`);
  }
  for (const [whole] of code.matchAll(/(?:['"][^'"\n]*\p{L}{2,}[^'"\n]*['"]\s*\+(?!\+)|(?<!\+)\+\s*['"][^'"\n]*\p{L}{2,}[^'"\n]*['"])/gu)) found.push(whole);
  for (const { 1: text, index } of code.matchAll(/`([^`]*\$\{[^`]*)`/g)) {
    const fixed = text.replace(/\$\{[^}]*\}/g, '\0');
    const sentence = /\p{L}{3,}[,:]? +\0|\0[,:]? +\p{L}{3,}(?![\p{L}-])/u.test(fixed);
    // HTML to paste has no words of its own.
    if (sentence && !text.startsWith('<') && !name.test(code.slice(Math.max(0, index - 80), index))) found.push(`\`${text}\``);
  }
  // What stands between tags: after an opening one, or after a place.
  for (const [, text] of code.matchAll(/(?:<[\w.]+(?:\s[^<>]*)?(?<![/=])>|<>|(?<=[\w)]\}))([^<>{}=;()[\]&|:?`'"$]+)(?=<|\{)/g)) if (word.test(text)) found.push(text.trim());
  return found;
}

async function views() {
  const { transform } = await import('esbuild');
  const folders = ['www/views', 'www/charts', 'www/element', 'www/embed'];
  const found = [];
  let files = 0;
  for (const folder of folders) {
    for (const extension of ['.ts', '.tsx']) {
      for (const file of await filesBelow(at(folder), extension).catch(() => [])) {
        if (sentences.includes(here(file))) continue;
        files += 1;
        const { code } = await transform(await readFile(file, 'utf8'), { loader: extname(file).slice(1), jsx: 'preserve', legalComments: 'none', target: 'esnext', charset: 'utf8' });
        for (const text of misplaced(code)) found.push(`${here(file)}: ${text.slice(0, 100)}`);
      }
    }
  }
  return { found, files };
}

export async function words() {
  const [lists, sources] = await Promise.all([catalogues(), views()]);
  const found = [...lists.found, ...sources.found];
  if (found.length > 0) throw new StepError(`words for readers stand in www/i18n, whole and in both languages:\n${found.join('\n')}`);
  return `${lists.keys} words in two languages, ${sources.files} source files`;
}
