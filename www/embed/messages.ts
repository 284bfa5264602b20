// What the page in the frame and the page around it say to one another (docs/iframe.md). A field may be added within
// a version; a changed meaning is a new version.
import type { ViewState } from '#engine';

export const version = 1;

/** The height that the content needs, in CSS pixels, a whole number. */
export interface HeightMessage {
  type: 'plan-indicators:height';
  version: typeof version;
  height: number;
}

/** What is shown now; only told when the frame's address asks for it with `tell=state`. */
export interface StateMessage {
  type: 'plan-indicators:state';
  version: typeof version;
  state: ViewState;
  /** The same as parameters of embed.html. */
  query: string;
}

/** The page around asks for the height. */
export interface AskMessage {
  type: 'plan-indicators:ask';
  version: typeof version;
}

export const askType: AskMessage['type'] = 'plan-indicators:ask';

/** To the page around, whoever it is: nothing of it is a secret. */
export function tell(message: HeightMessage | StateMessage): void {
  if (parent !== window) parent.postMessage(message, '*');
}
