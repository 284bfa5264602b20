// Where the WebAssembly module comes from: a file beside the script. The one-file build puts wasm-inline.ts in its place.
import { compileFailure } from './compile-failure.ts';
import { failure } from './errors.ts';
import { get, matches } from './fetching.ts';

/** The hash of the module that this script was built with, written in by the build. */
declare const WASM_INTEGRITY: string;

/** The bundler's anchor for the module: the only place that names the file. */
export const defaultWasmSrc = (): string => new URL('./plan-indicators.wasm', import.meta.url).href;

/** Compiles while the bytes arrive; a server that sends another type than application/wasm is no reason to fail. */
export async function compiled(response: Response): Promise<WebAssembly.Module> {
  const streamed = response.headers.get('Content-Type')?.startsWith('application/wasm') ?? false;
  try {
    if (streamed) return await WebAssembly.compileStreaming(response);
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (thrown) {
    throw compileFailure(thrown);
  }
}

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (thrown) {
    throw failure('engine-unreachable', thrown);
  }
}

/**
 * The module from a file. Script and module belong together: where nothing else is promised, the module must be the
 * one that the script was built with.
 * @param wasmSrc an address, or nothing for the file beside the script
 * @param integrity hashes as in HTML, or nothing
 */
export async function compile(wasmSrc: string, integrity: string): Promise<WebAssembly.Module> {
  const promised = integrity || WASM_INTEGRITY;
  const response = await get(wasmSrc || defaultWasmSrc(), 'engine-unreachable', promised);
  const copy = response.clone();
  const module = compiled(response);
  // The hash is asked first: what is not ours is told as that, even when it is no module either.
  module.catch(() => {});
  if (!(await matches(await bytesOf(copy), promised))) throw failure(integrity ? 'engine-integrity' : 'engine-broken');
  return module;
}
