// npm start: builds everything and serves it. PORT and HOST say where.
import { build } from './build/index.mjs';
import { paths } from './lib/paths.mjs';
import { StepError } from './lib/run.mjs';
import { main } from './lib/step.mjs';
import { forBuild } from './prerequisites/index.mjs';
import { serve } from './serve.mjs';

function chosenPort() {
  const { PORT } = process.env;
  if (!PORT) return {};
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new StepError(`PORT is not a port number: ${PORT}`);
  return { port, strictPort: true };
}

await main(async () => {
  const port = chosenPort();
  await forBuild();
  await build();
  const { url } = await serve({ directory: paths.dist, host: process.env.HOST || undefined, ...port });
  console.log(`\n  ${url}\n`);
});
