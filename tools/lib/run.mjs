// Running other programs, with their output shown only when it helps.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/** A failure whose message is the whole story: shown without a stack. */
export class StepError extends Error {}

/**
 * Runs a program to its end and returns what it wrote.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, allowFailure?: boolean }} [options]
 *   allowFailure: return the exit code instead of throwing
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function run(program, args, { cwd = root, env = {}, allowFailure = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const out = [], err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', (error) => reject(new StepError(`${program} could not be started: ${error.message}`)));
    child.on('close', (status, signal) => {
      const code = status ?? 128 + (constants.signals[signal] ?? 0);
      const stdout = Buffer.concat(out).toString(), stderr = Buffer.concat(err).toString();
      if (code === 0 || allowFailure) return resolve({ code, stdout, stderr });
      const said = [stdout, stderr].map((text) => text.trimEnd()).filter(Boolean).join('\n');
      const ended = signal ? `was ended by ${signal}` : `failed with exit code ${code}`;
      reject(new StepError(`${[program, ...args].join(' ')} ${ended}\n${said}`));
    });
  });
}

/** The standard output of a program, or null when it is absent or fails. */
export async function ask(program, args, options) {
  try {
    return (await run(program, args, options)).stdout.trim();
  } catch {
    return null;
  }
}
