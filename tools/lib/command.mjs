// The native command of this repository (`plan-indicators build`, `check` …).
import { cargo } from './cargo.mjs';

export const command = (args, options) =>
  cargo(['run', '--release', '--locked', '--quiet', '--bin', 'plan-indicators', '--', ...args], options);
