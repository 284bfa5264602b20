// Who installs the package: one folder each. `what` is shown in the table; its version comes from the installed package
// `of`. `fast` ones run in `npm test`.
// How many files of WebAssembly a page fetches is part of what is asserted: one, none for the one-file script.

/**
 * @typedef {object} Consumer
 * @property {string} name the folder
 * @property {string} what
 * @property {string} [of] the installed package whose version is told
 * @property {boolean} [fast]
 * @property {string} [folder] where the folder lies, if not here
 * @property {string} [serve] the folder that is served, after the build
 * @property {string} [page] the page that is opened
 * @property {boolean} [release] it takes the release's folder instead of the package, and nothing is installed or built
 * @property {'board' | 'properties' | 'two' | 'worker' | 'node' | 'static' | 'frame'} shows what is asserted
 * @property {number} [wasm] modules fetched
 * @property {string} [variant] how the test server serves it
 */

/** @type {Consumer[]} */
export const consumers = [
  { name: 'plain', what: 'HTML, module script', fast: true, shows: 'board' },
  { name: 'loader', what: 'HTML, classic loader.js', fast: true, shows: 'board' },
  { name: 'inline', what: 'HTML, ./inline, strict policy', fast: true, shows: 'board', wasm: 0, variant: 'strict' },
  { name: 'two-versions', what: 'HTML, two copies of the package on a page', fast: true, shows: 'two', wasm: 2 },
  { name: 'esbuild', what: 'esbuild', of: 'esbuild', fast: true, serve: 'public', shows: 'board' },
  { name: 'typescript', what: 'TypeScript, checked with its libraries', of: 'typescript', fast: true, serve: 'public', shows: 'properties' },
  { name: 'node', what: 'Node.js, ./engine', fast: true, shows: 'node' },
  { name: 'worker', what: 'Web worker, ./engine', fast: true, shows: 'worker' },
  { name: 'rollup', what: 'Rollup', of: 'rollup', serve: 'public', shows: 'board' },
  { name: 'vite', what: 'Vite', of: 'vite', serve: 'public', shows: 'board' },
  { name: 'webpack', what: 'webpack', of: 'webpack', serve: 'public', shows: 'board' },
  { name: 'parcel', what: 'Parcel', of: 'parcel', serve: 'public', shows: 'board' },
  { name: 'react', what: 'React', of: 'react', serve: 'public', shows: 'properties' },
  { name: 'vue', what: 'Vue', of: 'vue', serve: 'public', shows: 'properties' },
  { name: 'svelte', what: 'Svelte', of: 'svelte', serve: 'public', shows: 'properties' },
  { name: 'next', what: 'Next.js, static export', of: 'next', serve: 'out', shows: 'board' },
  { name: 'eleventy', what: 'site by Eleventy', of: '@11ty/eleventy', folder: 'www/examples', serve: 'public', shows: 'board' },
  { name: 'vitepress', what: 'site by VitePress', of: 'vitepress', folder: 'www/examples', serve: 'public', shows: 'board' },
  { name: 'sanitized', what: 'post stripped of scripts by sanitize-html', of: 'sanitize-html', folder: 'www/examples', serve: 'public', shows: 'static', wasm: 0 },
  { name: 'iframe', what: 'page with a frame, with and without iframe.js', folder: 'www/examples', release: true, fast: true, shows: 'frame', wasm: 0 },
];
