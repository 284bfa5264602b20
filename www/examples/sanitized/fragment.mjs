// The board as plain tables, made by the engine in Node.
import { Engine } from 'plan-indicators/engine';

const escaped = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const cells = (tag, texts, attributes = '') => texts.map((text) => `<${tag}${attributes}>${escaped(text)}</${tag}>`).join('');

export async function fragment(lang) {
  const engine = await Engine.open(new URL(import.meta.resolve('plan-indicators/data/medical-rd-plan-3.json')));
  const { body, colophon } = engine.view({ view: 'board', lang });
  const [number, name, target, value, grade] = lang === 'en' ? ['No.', 'Indicator', 'Target', 'Value', 'Official grade'] : ['番号', '指標', '目標', '実績', '公式の評価'];
  const tables = body.groups.map(({ title, rows }) => `<table><caption>${escaped(title)}</caption>
<thead><tr>${cells('th', [number, name, target, value, grade], ' scope="col"')}</tr></thead>
<tbody>
${rows.map((row) => `<tr><td>${escaped(row.number)}</td><th scope="row">${escaped(row.name)}</th>${cells('td', [row.targetText.text, row.value?.text ?? row.missing, [row.grade.code, row.grade.label].filter(Boolean).join(' ')])}</tr>`).join('\n')}
</tbody></table>`);
  engine.free();
  return [`<p>${escaped(body.headline)}</p>`, ...tables, `<p>${escaped(colophon.source)}</p>`].join('\n');
}
