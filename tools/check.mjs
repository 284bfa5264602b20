// npm run check [dataset]: reads a dataset and says what is wrong in it.
import { command } from './lib/command.mjs';
import { paths } from './lib/paths.mjs';
import { main } from './lib/step.mjs';

await main(async () => {
  const { code, stdout, stderr } = await command(['check', process.argv[2] ?? paths.dataset], { allowFailure: true });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
});
