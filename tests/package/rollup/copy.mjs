import { cp } from 'node:fs/promises';

for (const file of ['plan-indicators.wasm', 'data']) await cp(`node_modules/plan-indicators/dist/${file}`, `public/${file}`, { recursive: true });
await cp('index.html', 'public/index.html');
