// npm run example NAME: builds the package and one site of www/examples with it, and serves the site. PORT says where.
import { join } from 'node:path';
import { StepError } from './lib/run.mjs';
import { main, step } from './lib/step.mjs';
import { forBuild } from './prerequisites/index.mjs';
import { serve } from './serve.mjs';

await main(async () => {
  const [name] = process.argv.slice(2);
  await forBuild();
  const { consumers } = await import('../tests/package/consumers.mjs');
  const examples = consumers.filter(({ folder }) => folder === 'www/examples');
  const example = examples.find((each) => each.name === name);
  if (!example) throw new StepError(`name one of the examples: ${examples.map((each) => each.name).join(', ')}`);
  const { build } = await import('./build/index.mjs');
  const { built } = await import('./package/index.mjs');
  const { pack } = await import('./package/pack.mjs');
  const { prepare } = await import('./package/prepare.mjs');
  await build();
  let folder;
  await step(name, async () => {
    folder = await prepare(example, (await pack()).tarball);
    await built(folder);
    return 'installed and built';
  });
  const { url } = await serve({ directory: join(folder, example.serve ?? '.'), port: Number(process.env.PORT) || 8080 });
  console.log(`\n  ${url}\n`);
});
