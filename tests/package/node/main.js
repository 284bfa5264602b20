// The engine without a DOM, and every entry imported where there is none. Prints what the test compares.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { Engine, engineVersion, PlanError, start } from 'plan-indicators/engine';

const entries = ['plan-indicators', 'plan-indicators/define', 'plan-indicators/embed', 'plan-indicators/inline'];
for (const entry of entries) await import(entry);

const require = createRequire(import.meta.url);
const resolved = (entry) => new URL(import.meta.resolve(entry));
const data = resolved('plan-indicators/data/medical-rd-plan-3.json');
const values = (engine) => Object.fromEntries(
  engine.view({ view: 'board', lang: 'ja' }).body.groups.flatMap(({ rows }) => rows).map(({ indicator, value }) => [indicator, value?.text ?? null]),
);

// The module is found beside the script; data from a file, from text, and from an answer of a server are the same.
const engine = await Engine.open(data);
const text = await readFile(data, 'utf8');
const others = [await Engine.open(text), await Engine.open(new Response(text))];
const same = others.every((other) => JSON.stringify(values(other)) === JSON.stringify(values(engine)));

// The results need the running text, which is a file of its own.
const needs = engine.view({ view: 'results' }).needs;
for (const part of needs) engine.add(part, await readFile(resolved(`plan-indicators/data/medical-rd-plan-3.${part}.json`), 'utf8'));
const needsAfter = engine.view({ view: 'results' }).needs;

const refused = await Engine.open('{}').then(() => '', (error) => error instanceof PlanError && error.code);
const again = await start(WebAssembly.compile(await readFile(resolved('plan-indicators/plan-indicators.wasm')))).then(() => true);
const { version } = require('plan-indicators/package.json');
console.log(JSON.stringify({ values: values(engine), same, needs, needsAfter, refused, again, version, engineVersion: engineVersion() }));
