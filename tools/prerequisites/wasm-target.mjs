// Rust's standard library for wasm32.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rustc, rustup } from '../lib/cargo.mjs';
import { StepError } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';

const target = 'wasm32-unknown-unknown';

async function present() {
  const sysroot = (await rustc(['--print', 'sysroot'])).stdout.trim();
  return existsSync(join(sysroot, 'lib/rustlib', target, 'lib'));
}

export const wasmTarget = () =>
  step('wasm target', async () => {
    if (await present()) return;
    try {
      await rustup(['target', 'add', target]);
    } catch (error) {
      throw new StepError(
        `${error.message}\nThe engine needs Rust's ${target} target. With rustup: "rustup target add ${target}". ` +
          'Without rustup, install your system\'s package of it (for example libstd-rust-dev-wasm32, Rust 1.91 or newer).',
      );
    }
    return `added ${target}`;
  });
