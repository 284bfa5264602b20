// What the element is to a page: the source of custom-elements.json and of the tables made from it.

/**
 * An embeddable viewer for the indicators of a public plan. What stands inside it stays visible until the first screen
 * is ready, and comes back when loading fails.
 *
 * @slot - The fallback: a link or tables that serve until the first screen stands, without JavaScript, and after a failure.
 * @slot header - Stands above the widget.
 * @slot footer - Stands below the widget.
 *
 * @fires {PlanReadyEvent} plan-ready - The first screen stands. Field: `state`.
 * @fires {PlanChangeEvent} plan-change - Another screen stands: the reader, an attribute or `show()` changed the state. Fields: `state`, `screen`.
 * @fires {PlanSelectEvent} plan-select - The reader opens an indicator; cancel it to show the indicator elsewhere. Field: `indicator`.
 * @fires {PlanErrorEvent} plan-error - Loading or showing failed; the fallback is visible. Fields: `code`, `message`, `error`.
 */
export const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);
