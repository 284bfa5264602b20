import { cp } from 'node:fs/promises';

await cp('index.html', 'public/index.html');
