// A browser of the system: found where it usually is, or installed.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StepError } from '../lib/run.mjs';
import { step } from '../lib/step.mjs';
import { aptInstall } from './apt.mjs';

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first that exists: a program on PATH, then a usual place. */
function find(programs, places) {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((directory) => programs.map((program) => join(directory, program)));
  return [...onPath, ...places].find(executable);
}

/** The path of a browser: from its environment variable, else where it usually is; undefined when absent. */
export const pathOf = ({ variable, programs, places }) => process.env[variable] || find(programs, places);

/**
 * Makes sure of a browser and leaves its path in an environment variable, where the test
 * configuration reads it. A path that is already there is respected.
 * @param {{ name: string, variable: string, debian: string, programs: string[], places: string[] }} browser
 */
export const systemBrowser = (browser) =>
  step(browser.name, async () => {
    const { name, variable, debian } = browser;
    const named = process.env[variable];
    if (named && !executable(named)) throw new StepError(`${variable} names no program: ${named}`);
    if (named) return;
    const found = pathOf(browser);
    if (!found) {
      await aptInstall(
        [debian],
        `The tests need ${name}. Install it (Debian: "apt-get install ${debian}") or set ${variable} to its program.`,
      );
    }
    const path = found ?? pathOf(browser);
    if (!path) throw new StepError(`${name} was installed but is not found: set ${variable} to its program.`);
    process.env[variable] = path;
    return found ? undefined : 'installed';
  });
