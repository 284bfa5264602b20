// Cargo, with the toolchain that this machine really has.
import { ask, run, StepError } from './run.mjs';

let toolchain;

/**
 * The environment for cargo. Where the pinned toolchain is not installed but the default one is
 * new enough, the default one is used and that is said.
 */
function environment() {
  toolchain ??= (async () => {
    if (await ask('cargo', ['--version'])) return {};
    const fallback = { RUSTUP_TOOLCHAIN: 'stable' };
    const version = await ask('cargo', ['--version'], { env: fallback });
    const [, major, minor] = /cargo (\d+)\.(\d+)/.exec(version ?? '') ?? [];
    if (Number(major) > 1 || Number(minor) >= 91) {
      console.log(`  rust: the toolchain of rust-toolchain.toml is not installed; using ${version}`);
      return fallback;
    }
    throw new StepError('Rust is missing: install it with rustup (https://rustup.rs), then start again.');
  })();
  return toolchain;
}

export const cargo = async (args, options = {}) =>
  run('cargo', args, { ...options, env: { ...(await environment()), ...options.env } });

export const rustc = async (args) => run('rustc', args, { env: await environment() });
export const rustup = async (args) => run('rustup', args, { env: await environment() });
