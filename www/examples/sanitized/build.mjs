// A post as its author pastes it, and the page that a content management system makes of it when it strips scripts.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import sanitize from 'sanitize-html';
import { allowed } from './allowed.mjs';
import { fragment } from './fragment.mjs';

const pasted = `<h2>研究開発の指標</h2>
<script type="module" src="/plan-indicators/embed.js"></script>
<plan-indicators onclick="alert(1)">
${await fragment('ja')}
</plan-indicators>`;

const page = (post) => `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>研究開発の指標</title><link rel="icon" href="data:,"></head>
<body><main><h1>お知らせ</h1>
<article>
${post}
</article></main></body>
</html>
`;

await mkdir('public', { recursive: true });
await cp('node_modules/plan-indicators/dist', 'public/plan-indicators', { recursive: true });
// What is left: the tables. A place for the frame, for systems that allow one: <!-- iframe -->
await writeFile('public/index.html', page(sanitize(pasted, allowed)));
// For comparison: the same post where nothing is stripped.
await writeFile('public/unfiltered.html', page(pasted));
