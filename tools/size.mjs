// npm run size: what the visitor downloads, against the budgets. `--crates`: what each crate costs in the module.
import { main } from './lib/step.mjs';

await main(async () => {
  if (process.argv.includes('--crates')) {
    const { crateTable } = await import('./size/crates.mjs');
    console.log(await crateTable());
    return;
  }
  const { sizes } = await import('./size/budgets.mjs');
  const { table, over } = await sizes();
  console.log(table);
  if (over.length > 0) {
    console.error(`\nover budget: ${over.join(', ')}`);
    process.exitCode = 1;
  }
});
