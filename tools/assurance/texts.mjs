// The written parts of the pack: what is promised in words, with what the build knows filled in.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { at, paths, plan } from '../lib/paths.mjs';
import { framingPolicy, directives, strictPolicy } from '../lib/policy.mjs';

const reasons = [
  ["default-src 'none'", 'nothing but what follows'],
  ["script-src 'self' 'wasm-unsafe-eval'", '`embed.js`, and compiling the WebAssembly module; no inline script, no `eval`'],
  ["style-src 'self'", 'style sheets of the page itself: the widget brings its own as a constructed sheet, which no directive touches; no style element or attribute'],
  ["img-src 'self'", 'images of the page itself: the widget has none'],
  ["connect-src 'self'", 'the module and the data'],
  ["base-uri 'none'", 'no element may change where relative addresses lead'],
  ["require-trusted-types-for 'script'", 'no text becomes script or markup'],
  ["trusted-types 'none'", 'no policy that could make an exception'],
];

export async function contentPolicy() {
  if (JSON.stringify(reasons.map(([directive]) => directive)) !== JSON.stringify(directives())) throw new Error('a directive of the policy has no reason here');
  const embed = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await readFile(at('www/embed.html'), 'utf8'))[1];
  return `# Content security policy

The strictest policy under which the widget works, tested in Chromium, Firefox and WebKit without one violation (\`strict.spec.mjs\`, \`strict-webkit.spec.mjs\`):

\`\`\`
${strictPolicy}
\`\`\`

| directive | lets |
| --- | --- |
${reasons.map(([directive, reason]) => `| \`${directive}\` | ${reason} |`).join('\n')}

Files on another host: its origin in \`script-src\` and \`connect-src\` (\`release.spec.mjs\`). A page that holds the widget in a frame needs no WebAssembly
(\`iframe.spec.mjs\`, \`iframe-webkit.spec.mjs\`):

\`\`\`
${framingPolicy()}
\`\`\`

The page in the frame carries its own, which its script narrows to \`'self'\` where the frame has an origin; why it is wider than that is said in [docs/iframe.md](../iframe.md#sandbox):

\`\`\`
${embed}
\`\`\`

What happens when a policy refuses something: the fallback stays, one sentence says why, nothing else breaks (\`strict.spec.mjs\`, "what a page or a network may refuse").

## Hashes

\`integrity.json\` of a release and of the package lists the sha384 of every script, style sheet, module and data file; \`SHA256SUMS\` of a release has every file. \`embed.js\` holds the hash of
its module and runs no other (\`integrity.spec.mjs\`). Hashes belong to a build and are therefore not repeated here.
`;
}

/** What the widget asks for: its script, its module, the data and its parts. */
async function requested() {
  const data = (await filesBelow(join(paths.dist, 'data'), '.json')).map((file) => file.split(/[\\/]/).pop()).filter((name) => name.startsWith(plan) && !/\.(observations|assessments)\.json$/.test(name));
  return ['embed.js', 'plan-indicators.wasm', ...data.map((name) => `data/${name}`)];
}

export async function privacyEn() {
  return `# Privacy statement

About the widget \`<plan-indicators>\`, its frame \`embed.html\` and the builder. It is true of the files as they are released; a site that changes them answers for the change.

* **It asks for nothing but its own files**, from the place where they were put, each at most once: ${(await requested()).map((name) => `\`${name}\``).join(', ')}.
  Texts and reports come only when a view needs them. In a frame \`embed-frame.js\` takes the place of the first two, and without an origin each data file comes as \`….json.js\`;
  the builder also reads \`integrity.json\` and the fragment of the chosen view. Downloads are links that the reader follows.
* **It speaks to nobody else**: no analytics, no beacon, no font, no image, no advertisement, no content delivery network.
* **It keeps nothing**: no cookie, no local or session storage, no database, no cache of its own, no worker. With \`url-state\` what is shown stands in the fragment of the
  page's address, which browsers do not send to servers. Numbers that a reader assumes stay in the page and, with \`url-state\`, in that fragment.
* **It reads nothing about the reader**: no position, no device, no camera, no clipboard. It writes to the clipboard when the reader presses "copy".
* **It tells the page around** what is shown, by events; the page in a frame tells its height, and what is shown only when its address asks for it (\`tell=state\`).
* Links to sources carry \`rel="noreferrer"\`: the address of the page is not handed over.

The server on which the files lie sees ordinary requests (address, time, browser) like for every file of the site; that is the site's own to state.

Kept by tests: \`privacy.spec.mjs\` (a session through every view with every way of keeping or sending watched), \`embedding.spec.mjs\`, \`strict.spec.mjs\`.
`;
}

export async function privacyJa() {
  return `# プライバシーについて

表示部品 \`<plan-indicators>\`、フレーム用ページ \`embed.html\`、埋め込み用HTML作成ページについての説明です。公開したファイルをそのまま使う場合に当てはまります。ファイルを変更したサイトは、その変更について責任を負います。

* **自分のファイル以外は読み込みません。**置かれた場所から、それぞれ多くても1回だけ読み込みます：${(await requested()).map((name) => `\`${name}\``).join('、')}。文章と検算の報告は、その画面を開いたときにだけ読み込みます。フレームでは最初の2つの代わりに \`embed-frame.js\` を、オリジンのないフレームではデータを \`….json.js\` として読み込みます。埋め込み用HTML作成ページは、ほかに \`integrity.json\` と、選んだ画面の断片を読み込みます。ダウンロードは、利用者がリンクを選んだときだけ行います。
* **ほかの誰とも通信しません。**アクセス解析、ビーコン、ウェブフォント、画像、広告、CDN は使いません。
* **何も保存しません。**Cookie、ローカルストレージ、セッションストレージ、データベース、独自のキャッシュ、ワーカーは使いません。\`url-state\` を付けた場合、表示の状態はページのアドレスの「#」以降に残りますが、ブラウザーはこの部分をサーバーに送りません。利用者が仮に入力した値も、ページの中（\`url-state\` があれば「#」以降）にとどまります。
* **利用者の情報を読み取りません。**位置情報、端末、カメラ、クリップボードの内容は読みません。クリップボードへの書き込みは、「コピー」を押したときだけ行います。
* **埋め込んだページには、**表示している内容をイベントで知らせます。フレーム用ページは高さを知らせ、アドレスに \`tell=state\` がある場合だけ表示している内容も知らせます。
* 出典へのリンクには \`rel="noreferrer"\` を付けているので、ページのアドレスはリンク先に伝わりません。

ファイルを置いたサーバーには、ほかのファイルと同じ通常のアクセス記録（アドレス、時刻、ブラウザーの種類）が残ります。その取り扱いは、サイトの側で説明してください。

確認している試験：\`privacy.spec.mjs\`（全画面を操作し、保存や送信のあらゆる手段を監視）、\`embedding.spec.mjs\`、\`strict.spec.mjs\`。
`;
}
