import { Engine, PlanError } from 'plan-indicators/engine';
import type { Screen } from 'plan-indicators/engine';

export async function headline(bundle: URL): Promise<string> {
  try {
    const engine = await Engine.open(bundle);
    const screen: Screen = engine.view({ view: 'board', lang: 'en' });
    engine.free();
    // @ts-expect-error a year is a number
    engine.view({ year: '2025' });
    return screen.body?.view === 'board' ? screen.body.headline : '';
  } catch (thrown) {
    return thrown instanceof PlanError ? thrown.code : '';
  }
}
