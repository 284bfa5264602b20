// The engine alone, without a DOM: for Node, workers and servers. The element uses the same module.
import init, * as glue from '#engine';
import type { Screen, ViewState } from '#engine';
import { compileFailure } from '../element/compile-failure.ts';
import { coded, failure } from '../element/errors.ts';
import { get } from '../element/fetching.ts';
import { stateJson } from '../element/state.ts';
import { compile, compiled, defaultWasmSrc } from '../element/wasm-source.ts';

export { PlanError } from '../element/errors.ts';
export { engineVersion, scoreSeries } from '#engine';
export type * from '#engine';

/** The WebAssembly module: its bytes, compiled, as an answer of a server, or where it is. */
export type WasmInput = BufferSource | WebAssembly.Module | Response | URL | string;

/** What is asked for; what is left out has its default. */
export type State = { [Field in keyof ViewState]?: ViewState[Field] | undefined };

interface NodeLike {
  getBuiltinModule?: (name: 'node:fs/promises') => { readFile: (file: URL) => Promise<Uint8Array<ArrayBuffer>> } | undefined;
}

/** Node's own file access, absent in browsers and workers; asked for so that no bundler looks for a package of that name. */
const files = () => (globalThis as { process?: NodeLike }).process?.getBuiltinModule?.('node:fs/promises');

async function fromFile(address: URL, code: 'data-unreachable' | 'engine-unreachable'): Promise<Uint8Array<ArrayBuffer>> {
  const disk = files();
  if (!disk) throw failure(code, new Error(`no file access here: ${address.href}`));
  try {
    return await disk.readFile(address);
  } catch (thrown) {
    throw failure(code, thrown);
  }
}

async function compiledBytes(bytes: BufferSource): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (thrown) {
    throw compileFailure(thrown);
  }
}

const isResponse = (value: unknown): value is Response => typeof Response === 'function' && value instanceof Response;
const isAddress = (value: unknown): value is URL | string => typeof value === 'string' || value instanceof URL;
const absolute = (address: URL | string): URL => new URL(address, (globalThis as { location?: Location }).location?.href);

async function moduleOf(wasm: WasmInput | undefined): Promise<WebAssembly.Module> {
  if (wasm instanceof WebAssembly.Module) return wasm;
  if (isResponse(wasm)) return compiled(wasm);
  if (wasm !== undefined && !isAddress(wasm)) return compiledBytes(wasm);
  const address = absolute(wasm ?? defaultWasmSrc());
  return address.protocol === 'file:' ? compiledBytes(await fromFile(address, 'engine-unreachable')) : compile(address.href, '');
}

let started: Promise<void> | undefined;

/**
 * Starts the engine, once for all engines; a failure is forgotten and the next call tries again.
 * @param wasm the module; without it the file of this package, found beside this script
 * @throws {PlanError} `engine-unreachable`, `engine-blocked`, `engine-broken`
 */
export function start(wasm?: WasmInput | Promise<WasmInput>): Promise<void> {
  started ??= (async () => {
    const module = await moduleOf(await wasm);
    try {
      await init({ module_or_path: module });
    } catch (thrown) {
      throw compileFailure(thrown);
    }
  })();
  started.catch(() => {
    started = undefined;
  });
  return started;
}

async function textOf(data: string | URL | Response): Promise<string> {
  if (typeof data === 'string') return data;
  if (isResponse(data)) return data.text();
  if (data.protocol === 'file:') return new TextDecoder().decode(await fromFile(data, 'data-unreachable'));
  return (await get(data.href, 'data-unreachable')).text();
}

function run<T>(call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    throw coded(thrown);
  }
}

/**
 * One plan, ready to answer. `free()` it, or let `using` do so, when it is no longer needed.
 * Every error is a `PlanError` with a stable `code` and its sentence in both languages.
 */
export class Engine extends glue.Engine {
  /**
   * Starts the engine and reads a plan.
   * @param data the bundle: its JSON text, an answer of a server, or where it is
   * @param wasm as for `start`
   * @throws {PlanError} what `start` throws, `data-unreachable`, `bundle-…`
   */
  static async open(data: string | URL | Response, wasm?: WasmInput | Promise<WasmInput>): Promise<Engine> {
    const [text] = await Promise.all([textOf(data), start(wasm)]);
    return run(() => new Engine(text));
  }

  /**
   * What one screen shows.
   * @param state every field is optional; a JSON text of it will do
   */
  override view(state: State | string = {}): Screen {
    return run(() => super.view(typeof state === 'string' ? state : stateJson(state)));
  }

  /** Adds a part of the plan that is in a file of its own, as `Screen.needs` names it. */
  override add(part: string, text: string): void {
    run(() => super.add(part, text));
  }
}
