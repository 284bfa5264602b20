import { Engine } from './node_modules/plan-indicators/dist/engine.js';

try {
  const engine = await Engine.open(await fetch('./node_modules/plan-indicators/dist/data/medical-rd-plan-3.json'));
  const rows = engine.view({ view: 'board', lang: 'ja' }).body.groups.flatMap((group) => group.rows);
  postMessage(rows.map(({ number, name, value }) => `${number} ${name} ${value?.text ?? ''}`));
} catch (error) {
  postMessage([`${error.code}: ${error.message}`]);
}
