import { cp } from 'node:fs/promises';
import { build } from 'esbuild';

await build({ entryPoints: ['main.ts'], bundle: true, format: 'esm', outfile: 'public/main.js' });
// esbuild leaves new URL(…, import.meta.url) as it is: the files go beside the bundle.
for (const file of ['plan-indicators.wasm', 'data']) await cp(`node_modules/plan-indicators/dist/${file}`, `public/${file}`, { recursive: true });
await cp('index.html', 'public/index.html');
