// Rules that the built files and the styles must keep. Needs a build.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { filesBelow, here, need } from '../lib/files.mjs';
import { at, paths } from '../lib/paths.mjs';
import { StepError } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';
import { htmlRules } from './html-rules.mjs';
import { words } from './words.mjs';

/**
 * What a strict content policy or Trusted Types would block.
 * Preact itself mentions innerHTML, for a property that we never set (dangerouslySetInnerHTML): its files are left out,
 * and that property is forbidden in ours. Its renderer for Node knows the same property.
 */
const forbidden = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|\bnew Function\b|setAttribute\(["'`]style|<style\b/;
const hexColour = /#[0-9a-f]{3,8}\b/i;
/** A colour in a script: a whole string, which a private name is not. */
const hexString = /["'`]#[0-9a-f]{3,8}["'`]/i;
const library = /^node_modules\/preact(-render-to-string)?\//;

/** Every file that went into the scripts, without comments, against the forbidden words. */
async function scripts() {
  const { transform } = await import('esbuild');
  const list = need(at('build/script-inputs.json'), 'run "npm run build" first');
  const inputs = JSON.parse(await readFile(list, 'utf8')).filter((input) => !library.test(input) && /\.[cm]?[jt]sx?$/.test(input));
  const found = [];
  for (const input of inputs) {
    const { code } = await transform(await readFile(at(input), 'utf8'), {
      loader: extname(input).slice(1).replace(/^[cm]/, ''),
      jsx: 'preserve',
      legalComments: 'none',
    });
    const line = code.split('\n').find((text) => forbidden.test(text) || hexString.test(text));
    if (line) found.push(`${input}: ${line.trim().slice(0, 120)}`);
  }
  if (found.length > 0) throw new StepError(`not allowed in the element's scripts:\n${found.join('\n')}`);
  return `${inputs.length} source files`;
}

/** No colour of our own: every colour is a design token. */
async function colours() {
  const files = await filesBelow(at('www/styles'), '.css');
  const found = [];
  for (const file of files) {
    const css = (await readFile(file, 'utf8')).replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
    // A declaration's value ends with ; or }: "a:hover #name {" is none.
    for (const { 0: declaration, 1: value, index } of css.matchAll(/[\w-]+\s*:\s*([^;{}]*)(?=[;}])/g)) {
      if (hexColour.test(value)) found.push(`${here(file)}:${css.slice(0, index).split('\n').length}: ${declaration.trim()}`);
    }
  }
  if (found.length > 0) throw new StepError(`colours come from the design tokens, not as hex values:\n${found.join('\n')}`);
  return `${files.length} style sheets`;
}

/** The built pages, with their fallback tables, as HTML. */
async function html() {
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const files = await filesBelow(paths.dist, '.html');
  if (files.length === 0) throw new StepError('dist holds no page: run "npm run build" first');
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const found = [];
  for (const file of files) {
    const { results } = await validator.validateString(await readFile(file, 'utf8'), here(file));
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      found.push(`${here(file)}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  if (found.length > 0) throw new StepError(found.slice(0, 50).join('\n'));
  return `${files.length} pages`;
}

export async function lint() {
  await step('lint scripts', scripts);
  await step('lint styles', colours);
  await step('lint html', html);
  await step('lint words', words);
}
