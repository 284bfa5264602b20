// npm run release: release/plan-indicators-<version>/ and the same as .zip, to be copied to any server.
import { here, kB } from './lib/files.mjs';
import { at } from './lib/paths.mjs';
import { main, step } from './lib/step.mjs';
import { forBuild } from './prerequisites/index.mjs';

await main(async () => {
  await forBuild();
  const { build } = await import('./build/index.mjs');
  const { release } = await import('./release/index.mjs');
  await build();
  await step('release', async () => {
    const { folder, archive, files, size } = await release(at('release'));
    return `${files} files in ${here(folder)}, ${here(archive)} ${kB(size)}`;
  });
});
