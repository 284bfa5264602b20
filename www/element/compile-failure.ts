import { failure } from './errors.ts';
import type { PlanError } from './errors.ts';

/** A policy and a damaged module are told apart by what the browser says; neither may leave an empty box. */
export function compileFailure(thrown: unknown): PlanError {
  const { message } = thrown as Error;
  const blocked = typeof WebAssembly !== 'object' || /content security policy|unsafe-eval|CSP|disallowed by embedder/i.test(message);
  return failure(blocked ? 'engine-blocked' : 'engine-broken', thrown);
}
