// The conformance table: one row per criterion, with the tests behind it.
import { criteria } from './criteria.mjs';

const cell = (text) => text.replaceAll('|', '\\|') || '–';
const words = { supports: 'supports / 適合', partly: 'partly / 一部適合', 'not applicable': 'not applicable / 該当なし', 'not evaluated': 'not evaluated / 未評価' };
/** What only people can judge is not told as more than the tests say. */
const told = ({ result, people }) => (result === 'supports' && people ? 'supports by tests, not evaluated by a person / 試験では適合、人による評価は未実施' : words[result]);
const tested = (tests) => tests.map(({ file, name }) => `\`${file.split('/').pop()}\`: ${name}`).join('<br>');

export function accessibility() {
  const line = (which) => {
    const own = criteria.filter((each) => each[which]);
    const count = (name, more = () => true) => own.filter((each) => each.result === name && more(each)).length;
    const people = count('supports', (each) => each.people);
    return `supports ${count('supports')} (of these ${people} with a part that no person has evaluated), partly ${count('partly')}, not applicable ${count('not applicable')}, not evaluated ${count('not evaluated')}`;
  };
  return [
    '# Accessibility conformance / アクセシビリティ適合表',
    '',
    'Of the widget `<plan-indicators>` in all its views, in Japanese and English, and of the builder, against WCAG 2.2 levels A and AA (55 criteria) and JIS X 8341-3:2016 level AA',
    '(the 38 criteria of WCAG 2.0). Each result rests on the tests named beside it, which `npm test` runs in Chromium at desktop and telephone widths.',
    '',
    '`<plan-indicators>` の全画面（日本語・英語）と埋め込み用HTML作成ページについて、WCAG 2.2 のレベル A・AA（55項目）と JIS X 8341-3:2016 のレベル AA（38項目）への対応を示します。各項目の結果は、右に示す自動試験で継続的に確認しています。',
    '',
    '**This is a self-declaration by automated tests. No person with a disability and no independent auditor has evaluated the widget yet**; a row of the last column names what only they can',
    'confirm. The page around the widget is the site’s own: the site is tested as a whole. NVDA, VoiceOver, TalkBack and PC-Talker have not been tried.',
    '',
    '**自動試験による自己評価です。障害のある利用者や第三者による評価は、まだ行っていません。**最後の列は、人だけが確かめられる点です。ウェブサイト全体の適合は、設置したサイトで試験してください。NVDA、VoiceOver、TalkBack、PC-Talker では試していません。',
    '',
    `* WCAG 2.2: ${line('wcag22')}`,
    `* JIS X 8341-3:2016: ${line('jis')}`,
    '',
    '| criterion | level | name | WCAG 2.2 | JIS X 8341-3:2016 | result | tests | remark | only a person can confirm (not confirmed) |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...criteria.map(({ id, level, en, ja, wcag22, jis, result, tests, note, people }) =>
      `| ${[id, level, `${en}<br>${ja}`, wcag22 ? 'yes' : '', jis ? 'yes' : '', told({ result, people }), tested(tests), note, people].map(cell).join(' | ')} |`),
    '',
  ].join('\n');
}
