// npm run lint: the rules of tools/lint, on what was built.
import { main } from './lib/step.mjs';
import { lint } from './lint/index.mjs';

await main(lint);
