// npm run lighthouse [-- --update]: the host page as Lighthouse sees it, phone and desktop, both languages.
// --update writes docs/lighthouse.md. Lighthouse is fetched by npm for the run and is no dependency of the project.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from './lib/chromium-flags.mjs';
import { here, need } from './lib/files.mjs';
import { at, paths } from './lib/paths.mjs';
import { run, StepError } from './lib/run.mjs';
import { main, step } from './lib/step.mjs';
import { table } from './lib/table.mjs';
import { chromiumPath } from './prerequisites/chromium.mjs';
import { forBrowser } from './prerequisites/index.mjs';
import { serve } from './serve.mjs';

const version = '12.8.2';
const least = { accessibility: 95, 'best-practices': 95 };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const pages = ['', 'en.html', '#plan?view=indicator&indicator=HANDOVERS'];
const profiles = { mobile: [], desktop: ['--preset=desktop'] };

async function look(base, page, profile, browser) {
  const output = at('build/lighthouse', `${profile}-${page.replace(/\W+/g, '-') || 'index'}.json`);
  await mkdir(join(output, '..'), { recursive: true });
  const flags = ['--headless=new', ...chromiumFlags].join(' ');
  const options = [`--only-categories=${categories.join(',')}`, '--output=json', `--output-path=${output}`, '--quiet', `--chrome-flags=${flags}`, ...profiles[profile]];
  await run('npm', ['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', base + page, ...options], { env: { CHROME_PATH: browser } });
  const report = JSON.parse(await readFile(output, 'utf8'));
  const score = (name) => Math.round(report.categories[name].score * 100);
  const shown = (name) => report.audits[name].displayValue?.replace(/\u00a0/g, ' ') ?? '';
  const failed = Object.values(report.categories).flatMap(({ auditRefs }) => auditRefs).map(({ id }) => report.audits[id]).filter(({ score: each, scoreDisplayMode }) => scoreDisplayMode === 'binary' && each === 0);
  return { page: page || 'index.html', profile, scores: categories.map(score), values: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(shown), failed: failed.map(({ id }) => id), agent: report.environment.hostUserAgent };
}

await main(async () => {
  need(join(paths.dist, 'index.html'), 'run "npm run build" first');
  await forBrowser({});
  const server = await serve({ directory: paths.dist, port: 0 });
  const rows = [];
  try {
    const browser = await chromiumPath();
    for (const profile of Object.keys(profiles)) {
      for (const page of pages) {
        await step(`${profile} ${page || 'index.html'}`, async () => {
          rows.push(await look(server.url, page, profile, browser));
          return rows.at(-1).scores.join(' ');
        });
      }
    }
  } finally {
    await server.close();
  }
  const heads = ['page', 'profile', ...categories, 'first paint', 'largest paint', 'blocked', 'shift', 'audits failed'];
  const cells = rows.map(({ page, profile, scores, values, failed }) => [page, profile, ...scores.map(String), ...values, failed.join(' ') || '–']);
  console.log(`\n${table([heads, ...cells], { left: [0, 1, 10] })}`);
  if (process.argv.includes('--update')) {
    const line = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    const chrome = /Chrome\/[\d.]+/.exec(rows[0].agent)?.[0] ?? '';
    const text = `# Lighthouse

The host page served by \`npm start\`'s own server. Made by \`npm run lighthouse -- --update\`: Lighthouse ${version}, ${chrome}, ${new Date().toISOString().slice(0, 10)},
${cpus().length} shared cores, load ${loadavg()[0].toFixed(1)} at the end of the run. *mobile* is Lighthouse's own profile: a slow phone, a slow line, simulated. Performance depends on
the machine and its load; the other three do not.

${[line(heads), line(heads.map(() => '---')), ...cells.map(line)].join('\n')}
`;
    await writeFile(at('docs/lighthouse.md'), text);
    console.log(`\n${here(at('docs/lighthouse.md'))} is written`);
  }
  const low = rows.flatMap(({ page, profile, scores }) => Object.entries(least).filter(([name, bound]) => scores[categories.indexOf(name)] < bound).map(([name]) => `${page} ${profile} ${name}`));
  if (low.length > 0) throw new StepError(`below what is asked for: ${low.join(', ')}`);
});
