// The steps of the build, in order. Each module loads only when its step runs: some need npm packages.
import { step } from '../lib/step.mjs';
import { StepError } from '../lib/run.mjs';

const steps = {
  engine: async () => (await import('./engine.mjs')).engine(),
  data: async () => (await import('./data.mjs')).data(),
  styles: async () => (await import('./styles.mjs')).styles(),
  script: async () => (await import('./script.mjs')).script(),
  frame: async () => (await import('./frame.mjs')).frame(),
  prerender: async () => (await import('./prerender.mjs')).prerender(),
  notices: async () => (await import('./notices.mjs')).notices(),
  pages: async () => (await import('./pages.mjs')).pages(),
  types: async () => (await import('./types.mjs')).types(),
  manifest: async () => (await import('./manifest.mjs')).manifest(),
  integrity: async () => (await import('./integrity.mjs')).integrity(),
};

export const names = Object.keys(steps);

/** Runs the named steps in the build's order; all of them when none is named. */
export async function build(wanted = names) {
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new StepError(`no such step: ${unknown.join(', ')} (there are: ${names.join(', ')})`);
  for (const name of names.filter((each) => wanted.includes(each))) await step(name, steps[name]);
}
