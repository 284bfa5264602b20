// The element's events. All bubble and cross shadow roots.
import type { Screen, ViewState } from '#engine';

// The class must be importable where there is no DOM.
const Base: typeof Event = globalThis.Event ?? (class {} as unknown as typeof Event);
const far = { bubbles: true, composed: true };

/** The first screen stands. */
export class PlanReadyEvent extends Base {
  /** The state as the engine understood it. */
  readonly state: ViewState;
  constructor(state: ViewState) {
    super('plan-ready', far);
    this.state = state;
  }
}

/** Another screen stands: the reader, an attribute or `show()` changed the state. */
export class PlanChangeEvent extends Base {
  /** The state as the engine understood it. */
  readonly state: ViewState;
  /** What is shown now, as records. */
  readonly screen: Screen;
  constructor(screen: Screen) {
    super('plan-change', far);
    this.screen = screen;
    this.state = screen.state;
  }
}

/** The reader opens an indicator. Cancel it to show the indicator elsewhere. */
export class PlanSelectEvent extends Base {
  /** The indicator's code. */
  readonly indicator: string;
  constructor(indicator: string) {
    super('plan-select', { ...far, cancelable: true });
    this.indicator = indicator;
  }
}

/** Loading or showing failed; the fallback is visible. */
export class PlanErrorEvent extends Base {
  /** A stable code, for example `data-unreachable` or `bundle-version`. */
  readonly code: string;
  /** The sentence the reader sees. */
  readonly message: string;
  readonly error: Error;
  constructor(code: string, message: string, error: Error) {
    super('plan-error', far);
    this.code = code;
    this.message = message;
    this.error = error;
  }
}

export interface PlanEventMap {
  'plan-ready': PlanReadyEvent;
  'plan-change': PlanChangeEvent;
  'plan-select': PlanSelectEvent;
  'plan-error': PlanErrorEvent;
}
