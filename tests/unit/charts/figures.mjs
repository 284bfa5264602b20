// Every figure of the golden screens: its picture as data, and the numbers that its table has.
import { readdir, readFile } from 'node:fs/promises';
import { at } from '../../../tools/lib/paths.mjs';
import { load } from '../load.mjs';

const charts = await load('www/charts/drawings.ts');

/** The figures (numbers as shown) of a record. */
const shown = (figures) => figures.filter(Boolean).map(({ text }) => text);
const named = (rows) => shown(rows.map(({ figure }) => figure));

function figuresOf({ state: { lang }, body }) {
  const found = [];
  const add = (name, caption, draw, texts, values, items = []) => found.push({ name, caption, draw, texts, values, items, lang });
  if (body.view === 'indicator') {
    const { target, singleYears, projects, breakdowns } = body;
    if (target?.path.length > 0) {
      const texts = target.path.flatMap(({ actual, actualText, assumed, assumedText }) => [actual === null ? null : actualText, assumed === null ? null : assumedText]).filter(Boolean);
      add('path', target.caption, charts.drawPath(lang, target, 0), texts, null);
    }
    if (singleYears) add('years', singleYears.caption, charts.drawYears(lang, singleYears.rows), named(singleYears.rows), null);
    if (projects) add('projects', projects.caption, charts.drawNamed(lang, projects), named(projects.rows), projects.rows.map(({ figure }) => figure.value));
    for (const table of breakdowns) {
      const rows = table.rows.filter(({ role, cells: [cell] }) => role !== 'total' && cell);
      add(`breakdown ${table.dimension}`, table.caption, charts.drawBreakdown(lang, table), shown(rows.map(({ cells: [cell] }) => cell)), rows.map(({ cells: [cell] }) => cell.value), rows.filter(({ role }) => role === 'item').map(({ cells: [cell] }) => cell.value));
    }
  }
  if (body.view === 'projects') {
    const rows = body.rows.filter(({ drawn }) => drawn);
    add('multiples', body.caption, charts.drawProjects(lang, body), rows.flatMap(({ cells }) => shown(cells)), null);
    if (body.budgets) add('budgets', body.budgets.caption, charts.drawNamed(lang, body.budgets), named(body.budgets.rows), body.budgets.rows.map(({ figure }) => figure.value));
  }
  if (body.view === 'project' && body.budgetBars) {
    add('budgets', body.budgetBars.caption, charts.drawNamed(lang, body.budgetBars), named(body.budgetBars.rows), body.budgetBars.rows.map(({ figure }) => figure.value));
  }
  return found;
}

const folder = at('tests/fixtures/screens');

/** `values`: of the bars in their order, where it is one block of bars; `items`: those that may be summed. */
export const figures = (await Promise.all((await readdir(folder)).map(async (file) => {
  const screen = JSON.parse(await readFile(`${folder}/${file}`, 'utf8'));
  return screen.body ? figuresOf(screen).map((figure) => ({ ...figure, name: `${file.replace('.json', '')} ${figure.name}`, screen })) : [];
}))).flat();
