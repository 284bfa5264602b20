// The module inside the script, for the one-file build: deflated, as base64. Nothing is fetched.
import { inflateSync } from 'fflate';
import packed from '#packed-wasm';
import { compileFailure } from './compile-failure.ts';

export async function compile(): Promise<WebAssembly.Module> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  try {
    return await WebAssembly.compile(inflateSync(bytes));
  } catch (thrown) {
    throw compileFailure(thrown);
  }
}
