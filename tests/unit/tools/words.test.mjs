// The rule that words for readers stand in the catalogues, on what it must find and what it must leave alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplaced } from '../../../tools/lint/words.mjs';

test('finds words that no catalogue has', () => {
  for (const [code, found] of [
    ['say(`There are ${n} rows`)', ['`There are ${n} rows`']],
    ["say('total ' + n)", ["'total ' +"]],
    ['<p>Hello there</p>', ['Hello there']],
    ['<p>{n} rows</p>', ['rows']],
    ['<input aria-label="Close" />', ['aria-label="Close"']],
    ['say("件数")', ['件数']],
  ]) assert.deepEqual(misplaced(code), found, code);
});

test('leaves names for code, comments and whole templates alone', () => {
  for (const code of [
    '<p class={`text is-${role} depth-${depth}`}>{text}</p>',
    'const name = `text is-${role} depth-${depth}`;',
    'root.querySelector(`[data-id="${id}"]`)',
    '// 件数 + `There are ${n} rows`',
    '<td aria-labelledby={`a-${id} b-${id}`} />',
    'fill(label.count, { count })',
  ]) assert.deepEqual(misplaced(code), [], code);
});
