// npm run build [step …]: builds everything, or the named steps.
import { build, names } from './build/index.mjs';
import { main } from './lib/step.mjs';
import { forBuild } from './prerequisites/index.mjs';

await main(async () => {
  const wanted = process.argv.slice(2);
  await forBuild();
  await build(wanted.length > 0 ? wanted : names);
});
