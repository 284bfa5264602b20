// Files from the net: from an address that answers, and with the content that was promised.
import { failure } from './errors.ts';
import type { ErrorCode } from './errors.ts';

const algorithms: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** Hash functions; only pages in a secure context (https, localhost) have them. */
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

/**
 * Asks for a file. A promised `integrity` is left to the browser only where we cannot verify it ourselves: with that
 * option some browsers ask again for a preloaded file, and a wrong hash looks like a broken connection.
 */
export async function get(url: string, code: ErrorCode, integrity = ''): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, integrity && !subtle() ? { integrity } : {});
  } catch (thrown) {
    throw failure(code, thrown);
  }
  if (!response.ok) throw failure(code, new Error(`${response.status} ${response.statusText} (${url})`));
  return response;
}

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/**
 * Whether a content that `get` brought has one of the hashes of `integrity`, written as in HTML: `sha384-…`, several
 * apart by spaces; no hash at all promises nothing. An algorithm that nobody knows matches nothing.
 */
export async function matches(content: ArrayBuffer, integrity: string): Promise<boolean> {
  const functions = subtle();
  if (!integrity || !functions) return true;
  for (const promised of integrity.split(/\s+/)) {
    const [name = '', hash] = promised.split(/-(.*)/);
    const algorithm = algorithms[name];
    if (algorithm && base64(await functions.digest(algorithm, content)) === hash) return true;
  }
  return false;
}
