// The engine as the element sees it, and its WebAssembly implementation.
//
// One engine serves every element that shows the same data with the same module. A failed load is forgotten, so that
// the next one tries again. A trap kills the whole WebAssembly instance: then every engine of this page is dropped
// and the instance replaced; elements load anew when asked to.
import init, * as glue from '#engine';
import type { Screen } from '#engine';
import { partBeside } from './downloads.ts';
import { coded, failure } from './errors.ts';
import type { PlanError } from './errors.ts';
import type { State } from './state.ts';

/** What draws a screen. Another implementation (a worker, a test double) can stand in for the WebAssembly one. */
export interface PlanEngine {
  /** What one screen shows. Throws a `PlanError`. */
  view(state: State): Screen;
  /** Brings a part of the dataset from its own file, once; after a failure the next call tries again. Rejects with a `PlanError`. */
  need(part: string): Promise<void>;
}

/** How the element gets its engine. */
export type EngineLoader = (src: string, wasmSrc: string) => Promise<PlanEngine>;

/** The bundler's anchor for the module: the only place that names the file. */
export const defaultWasmSrc = (): string => new URL('./plan-indicators.wasm', import.meta.url).href;

const engines = new Map<string, Promise<PlanEngine>>();
let instance: Promise<unknown> | undefined;
let generation = 0;
let trapped = false;

/** Drops everything that hangs on the dead instance. */
function trap(): void {
  generation += 1;
  trapped = true;
  engines.clear();
}

class WasmEngine implements PlanEngine {
  readonly #engine: glue.Engine;
  readonly #born = generation;
  readonly #src: string;
  readonly #parts = new Map<string, Promise<void>>();
  /** Parts are added in the order in which they are asked for: a translation comes after its texts. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(src: string, bundle: string) {
    this.#src = src;
    this.#engine = new glue.Engine(bundle);
  }

  need(part: string): Promise<void> {
    const known = this.#parts.get(part);
    if (known) return known;
    const before = this.#last;
    const fetched = text(partBeside(this.#src, part));
    const added = Promise.all([fetched, before]).then(([found]) => this.#run(() => this.#engine.add(part, found)));
    this.#last = added.catch(() => {});
    this.#parts.set(part, added);
    added.catch(() => this.#parts.delete(part));
    return added;
  }

  view(state: State): Screen {
    return this.#run(() => this.#engine.view(JSON.stringify(state)));
  }

  #run<T>(call: () => T): T {
    if (this.#born !== generation) throw failure('engine-stopped');
    try {
      return call();
    } catch (thrown) {
      if (thrown instanceof WebAssembly.RuntimeError) trap();
      throw coded(thrown);
    }
  }
}

async function get(url: string, code: 'data-unreachable' | 'engine-unreachable'): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (thrown) {
    throw failure(code, thrown);
  }
  if (!response.ok) throw failure(code, new Error(`${response.status} ${response.statusText} (${url})`));
  return response;
}

/** A policy and a damaged file are told apart by what the browser says; neither may leave an empty box. */
function compileFailure(thrown: unknown): PlanError {
  const { message } = thrown as Error;
  const blocked = typeof WebAssembly !== 'object' || /content security policy|unsafe-eval|CSP|disallowed by embedder/i.test(message);
  return failure(blocked ? 'engine-blocked' : 'engine-broken', thrown);
}

/** Compiles while the bytes arrive; a server that sends another type than application/wasm is no reason to fail. */
async function compile(wasmSrc: string): Promise<WebAssembly.Module> {
  const response = await get(wasmSrc, 'engine-unreachable');
  const streamed = response.headers.get('Content-Type')?.startsWith('application/wasm') ?? false;
  try {
    if (streamed) return await WebAssembly.compileStreaming(response);
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (thrown) {
    throw compileFailure(thrown);
  }
}

async function start(wasmSrc: string): Promise<void> {
  if (trapped) {
    // The glue holds one instance; this gives it a fresh one of the module it has already compiled.
    const { __wbg_reset_state: reset } = glue as { __wbg_reset_state?: () => void };
    if (!reset) throw failure('engine-stopped');
    reset();
    trapped = false;
    return;
  }
  const module = await compile(wasmSrc);
  try {
    await init({ module_or_path: module });
  } catch (thrown) {
    throw compileFailure(thrown);
  }
}

async function ready(wasmSrc: string): Promise<void> {
  if (trapped) instance = undefined;
  instance ??= start(wasmSrc);
  try {
    await instance;
  } catch (thrown) {
    instance = undefined;
    throw thrown;
  }
}

async function text(src: string): Promise<string> {
  const response = await get(src, 'data-unreachable');
  try {
    return await response.text();
  } catch (thrown) {
    throw failure('data-unreachable', thrown);
  }
}

/** Module and data in parallel: a round trip costs more than either. */
async function open(src: string, wasmSrc: string): Promise<PlanEngine> {
  const [bundle] = await Promise.all([text(src), ready(wasmSrc)]);
  try {
    return new WasmEngine(src, bundle);
  } catch (thrown) {
    if (thrown instanceof WebAssembly.RuntimeError) trap();
    throw coded(thrown);
  }
}

export const loadEngine: EngineLoader = (src, wasmSrc) => {
  const known = engines.get(src);
  if (known) return known;
  const opened = open(src, wasmSrc);
  engines.set(src, opened);
  opened.catch(() => {
    if (engines.get(src) === opened) engines.delete(src);
  });
  return opened;
};
