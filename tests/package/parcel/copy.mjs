import { cp } from 'node:fs/promises';

await cp('node_modules/plan-indicators/dist/data', 'public/data', { recursive: true });
