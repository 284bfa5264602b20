// Files for the page in a frame. A frame without an origin of its own (sandbox="allow-scripts") may read no file of its
// server unless the server allows everybody to; a classic script it may run. So there each file comes as a script of
// its name with ".js" behind, which hands its text over; where there is none, the file itself is asked for.
import type { ErrorCode } from '../element/errors.ts';
import { get as fetched } from '../element/fetching.ts';

export { matches } from '../element/fetching.ts';

interface Policy {
  createScriptURL: (address: string) => unknown;
}
type Global = typeof globalThis & {
  planIndicatorsFile?: (name: string, text: string) => void;
  trustedTypes?: { createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy };
};

const folder = new URL('.', document.baseURI);
const nameOf = (address: string): string => address.slice(folder.href.length);
const isOwn = (address: string): boolean => address.startsWith(folder.href) && !/[?#]|\/\.\.?(\/|$)/.test(nameOf(address));

let policy: Policy | undefined;

/** Own files only: anything else is no address of a script. */
function scriptAddress(address: string): string {
  const createScriptURL = (asked: string): string => {
    if (!isOwn(asked)) throw new TypeError(asked);
    return asked;
  };
  policy ??= (globalThis as Global).trustedTypes?.createPolicy('plan-indicators', { createScriptURL }) ?? { createScriptURL };
  return policy.createScriptURL(address) as string;
}

const arrived = new Map<string, string>();
(globalThis as Global).planIndicatorsFile = (name, text) => {
  arrived.set(name, text);
};

function byScript(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const name = nameOf(address);
    script.onload = () => {
      script.remove();
      resolve(arrived.get(name));
      arrived.delete(name);
    };
    script.onerror = () => {
      script.remove();
      resolve(undefined);
    };
    script.src = scriptAddress(`${address}.js`);
    document.head.append(script);
  });
}

/** As `get` of the element. */
export async function get(url: string, code: ErrorCode, integrity = ''): Promise<Response> {
  const text = self.origin === 'null' && isOwn(url) ? await byScript(url) : undefined;
  return text === undefined ? fetched(url, code, integrity) : new Response(text);
}
