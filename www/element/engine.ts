// The engine as the element sees it, and its WebAssembly implementation.
//
// One engine serves every element that shows the same data with the same module. A failed load is forgotten, so that
// the next one tries again. A trap kills the whole WebAssembly instance: then every engine of this page is dropped
// and the instance replaced; elements load anew when asked to.
import init, * as glue from '#engine';
import type { Screen } from '#engine';
import { compileFailure } from './compile-failure.ts';
import { partBeside } from './downloads.ts';
import { coded, failure } from './errors.ts';
import { get, matches } from './fetching.ts';
import { stateJson } from './state.ts';
import type { State } from './state.ts';
import { compile } from './wasm-source.ts';

/** What draws a screen. Another implementation (a worker, a test double) can stand in for the WebAssembly one. */
export interface PlanEngine {
  /** What one screen shows. Throws a `PlanError`. */
  view(state: State): Screen;
  /** Brings a part of the dataset from its own file, once; after a failure the next call tries again. Rejects with a `PlanError`. */
  need(part: string): Promise<void>;
}

/** Hashes that files must have, as in HTML: `sha384-…`, several apart by spaces. Nothing promised, nothing verified. */
export interface Integrity {
  /** Of the data file and of the parts beside it: any of these. */
  data?: string;
  /** Of the module, in place of the hash that the script was built with. */
  wasm?: string;
}

/** How the element gets its engine; without an address the module is the one that belongs to the script. */
export type EngineLoader = (src: string, wasmSrc: string, integrity?: Integrity) => Promise<PlanEngine>;

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
  readonly #integrity: string;
  readonly #parts = new Map<string, Promise<void>>();
  /** Parts are added in the order in which they are asked for: a translation comes after its texts. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(src: string, bundle: string, integrity: string) {
    this.#src = src;
    this.#integrity = integrity;
    this.#engine = new glue.Engine(bundle);
  }

  need(part: string): Promise<void> {
    const known = this.#parts.get(part);
    if (known) return known;
    const before = this.#last;
    const fetched = text(partBeside(this.#src, part), this.#integrity);
    const added = Promise.all([fetched, before]).then(([found]) => this.#run(() => this.#engine.add(part, found)));
    this.#last = added.catch(() => {});
    this.#parts.set(part, added);
    added.catch(() => this.#parts.delete(part));
    return added;
  }

  view(state: State): Screen {
    return this.#run(() => this.#engine.view(stateJson(state)));
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

async function start(wasmSrc: string, integrity: string): Promise<void> {
  if (trapped) {
    // The glue holds one instance; this gives it a fresh one of the module it has already compiled.
    const { __wbg_reset_state: reset } = glue as { __wbg_reset_state?: () => void };
    if (!reset) throw failure('engine-stopped');
    reset();
    trapped = false;
    return;
  }
  const module = await compile(wasmSrc, integrity);
  try {
    await init({ module_or_path: module });
  } catch (thrown) {
    throw compileFailure(thrown);
  }
}

async function ready(wasmSrc: string, integrity: string): Promise<void> {
  if (trapped) instance = undefined;
  instance ??= start(wasmSrc, integrity);
  try {
    await instance;
  } catch (thrown) {
    instance = undefined;
    throw thrown;
  }
}

async function text(src: string, integrity: string): Promise<string> {
  const response = await get(src, 'data-unreachable', integrity);
  let content: ArrayBuffer;
  try {
    content = await response.arrayBuffer();
  } catch (thrown) {
    throw failure('data-unreachable', thrown);
  }
  if (!(await matches(content, integrity))) throw failure('data-integrity');
  return new TextDecoder().decode(content);
}

/** Module and data in parallel: a round trip costs more than either. */
async function open(src: string, wasmSrc: string, { data = '', wasm = '' }: Integrity): Promise<PlanEngine> {
  const [bundle] = await Promise.all([text(src, data), ready(wasmSrc, wasm)]);
  try {
    return new WasmEngine(src, bundle, data);
  } catch (thrown) {
    if (thrown instanceof WebAssembly.RuntimeError) trap();
    throw coded(thrown);
  }
}

export const loadEngine: EngineLoader = (src, wasmSrc, integrity = {}) => {
  // What was promised differently is not the same file.
  const key = `${src} ${integrity.data ?? ''}`;
  const known = engines.get(key);
  if (known) return known;
  const opened = open(src, wasmSrc, integrity);
  engines.set(key, opened);
  opened.catch(() => {
    if (engines.get(key) === opened) engines.delete(key);
  });
  return opened;
};
