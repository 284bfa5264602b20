// npm run test:package [name …]: installs the packed package into each consumer, builds it and opens it.
// All of them together also write docs/consumers.md.
import { main } from './lib/step.mjs';
import { table } from './lib/table.mjs';
import { forBrowser, forBuild } from './prerequisites/index.mjs';

await main(async () => {
  const names = process.argv.slice(2);
  await forBuild();
  await forBrowser();
  const { build } = await import('./build/index.mjs');
  const { checkConsumers, chosen } = await import('./package/index.mjs');
  const wanted = chosen(names);
  if (process.env.BUILT !== '1') await build();
  const { results, packed } = await checkConsumers(wanted, ({ name, complaint, seconds }) => {
    console.log(`  ${name}: ${complaint ? `FAILED\n${complaint}` : 'ok'} (${seconds})`);
  });
  const rows = results.map(({ name, what, version, seconds, complaint }) => [name, what, version, complaint ? 'FAILED' : 'ok', seconds]);
  console.log(`\n${table([['name', 'consumer', 'version', 'result', 'time'], ...rows], { left: [0, 1, 2, 3] })}\n`);
  const failed = results.filter(({ complaint }) => complaint).length;
  if (failed === 0 && names.length === 0) {
    const { writeConsumers } = await import('./package/report.mjs');
    console.log(await writeConsumers({ results, packed }));
  }
  console.log(`${results.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
