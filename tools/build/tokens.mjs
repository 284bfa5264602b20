// Picks from the design tokens those that the styles use, and moves them from :root to a selector.
import { StepError } from '../lib/run.mjs';

const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const references = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)\s*(,)?/g)].map(([, name, fallback]) => ({ name, fallback: Boolean(fallback) }));
const declarations = (css) => [...withoutComments(css).matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [name, value.trim()]);

/**
 * @param {object} input
 * @param {string} input.tokens the design tokens' style sheet
 * @param {string} input.styles our style sheets
 * @param {string} [input.mentions] further text whose var(--…) references count (scripts)
 * @param {string} input.selector where the tokens are declared, in place of :root
 * @returns {{ css: string, count: number }}
 */
export function tokensFor({ tokens, styles, mentions = '', selector }) {
  const known = new Map(declarations(tokens));
  const own = new Set(declarations(styles).map(([name]) => name));
  const used = new Set();
  const unknown = new Set();
  const take = ({ name, fallback }) => {
    if (used.has(name) || own.has(name)) return;
    if (!known.has(name)) {
      // An embedder's own property may be unset; a mistyped token may not.
      if (!fallback && !name.startsWith('--plan-')) unknown.add(name);
      return;
    }
    used.add(name);
    references(known.get(name)).forEach(take);
  };
  references(withoutComments(styles)).forEach(take);
  references(mentions).forEach(take);
  if (unknown.size > 0) throw new StepError(`neither a design token nor declared in www/styles: ${[...unknown].join(', ')}`);
  const lines = [...known].filter(([name]) => used.has(name)).map(([name, value]) => `  ${name}: ${value};`);
  return { css: lines.length > 0 ? `${selector} {\n${lines.join('\n')}\n}\n` : '', count: lines.length };
}
