// What the element is to a page: the source of custom-elements.json and of the tables made from it (tools/build/manifest.mjs).

/**
 * An embeddable viewer for the indicators of a public plan. What stands inside it stays visible until the first screen
 * is ready, and comes back when loading fails.
 *
 * @attr {string} [src=data/medical-rd-plan-3.json beside embed.js] - Address of the data. Its parts, and the whole dataset's files for download, are looked for beside it.
 * @attr {string} [wasm-src=plan-indicators.wasm beside the script] - Address of the engine.
 * @attr {string} integrity - Hashes of the data and its parts as in HTML (`sha384-…`, several apart by spaces); another content is not used.
 * @attr {string} [wasm-integrity=the hash of the module that the script was built with] - Hash of the engine; another content is not used.
 * @attr {"ja"|"en"} [lang=the nearest lang around the element, else ja] - Language.
 * @attr {string} [view=board] - `board`, `attention`, `indicators`, `indicator`, `projects`, `project`, `diseases`, `disease`, `results`, `efforts`, `search`, `data`, `method` or `glossary`.
 * @attr {string} indicator - Code of the indicator that the `indicator` view shows, e.g. `PAPERS_TOP1`.
 * @attr {string} narrative - Id of the result case that is read in the `results` view.
 * @attr {string} section - Code of the section in the `efforts` view.
 * @attr {string} query - Text in the indicator's name; in the views `results`, `efforts` and `data`, text in what they show.
 * @attr {string} method - Id of a reference method that is shown beside the plan's own, e.g. `un-2023/1`.
 * @attr {string} assume - The reader's own values for years to come: `HANDOVERS:2026=127,2027=130;SEEDS:2026=140`.
 * @attr {string} edition - Edition of the data that the page was written with, `2025-0.1.0` (reporting year, version): data of another one are told apart by a notice.
 * @attr {number} [year=the edition's own] - Reporting year.
 * @attr {string[]} project - Codes of integrated projects, apart by commas; several mean any of them. As for all lists of codes.
 * @attr {string[]} disease - Codes of disease areas.
 * @attr {string[]} kind - Kinds of indicator.
 * @attr {string[]} ministry - Codes of responsible bodies; `_Z` is "no body named".
 * @attr {string[]} grade - Official grades; `_Z` is "no grade printed".
 * @attr {string[]} signal - Computed states, e.g. `below_pace`.
 * @attr {string[]} agreement - `agrees`, `differs` or `not_comparable`.
 * @attr {string[]} programme - Codes of programmes, in the views of texts.
 * @attr {string[]} institution - Codes of institutions, in the views of texts.
 * @attr {string[]} area - Codes of areas, in the views of texts.
 * @attr {string[]} verdict - In the `data` view: `HOLDS`, `HOLDS_CORRECTED`, or why a check fails (`DOUBLE_COUNTING`, `NOT_A_PARTITION`, `ROUNDING`, `SOURCE_FAULT`, `UNDECIDABLE`).
 * @attr {string[]} check - In the `data` view: kinds of check (`PARTS`, `PROJECTS`, `SHARE` …).
 * @attr {string[]} compare - Codes of projects that stand side by side.
 * @attr {string} sort - Order of the `indicators` view: `value`, `ratio`, `remaining` … with `-` before it the other way round; the plan's order without.
 * @attr {string[]} columns - Columns of the `indicators` view: `kind`, `ministry`, `value`, `previous`, `target`, `ratio`, `remaining`, `grade`, `signal`, `page`; `name` for none of them.
 * @attr {"light"|"dark"|"auto"} [theme=light] - Colours; `auto` follows what the reader's system prefers. Paper is always light.
 * @attr {number} [heading-level=2] - Level of the widget's title, 1 to 6.
 * @attr {string[]} hide - Parts to leave out, apart by spaces: `header`, `filters`, `nav`, `legend`, `colophon`, `downloads`, `glossary`, `share`.
 * @attr {boolean} url-state - Keeps the state in the page's fragment; a value is the name before the "?" (`plan` without one).
 * @attr {boolean} standalone - Shows breadcrumbs, where no page around the element says where a view stands.
 * @attr {string} report-href - Where readers say that something is wrong: an address (https:, http:, mailto:) in which `{url}`, `{title}` and `{edition}` are filled in. Without it nothing is shown.
 * @attr {string} builder-href - Address of the page that makes the HTML of a view, opened with the state in its fragment. Without it the HTML is shown to be copied.
 *
 * @slot - The fallback: a link or tables that serve until the first screen stands, without JavaScript, and after a failure.
 * @slot header - Stands above the widget.
 * @slot footer - Stands below the widget.
 *
 * @fires {PlanReadyEvent} plan-ready - The first screen stands. Field: `state`.
 * @fires {PlanChangeEvent} plan-change - Another screen stands: the reader, an attribute or `show()` changed the state. Fields: `state`, `screen`. The page's address follows once a gesture is drawn.
 * @fires {PlanSelectEvent} plan-select - The reader opens an indicator; cancel it to show the indicator elsewhere. Field: `indicator`.
 * @fires {PlanErrorEvent} plan-error - Loading or showing failed; the fallback is visible. Fields: `code`, `message`, `error`.
 *
 * @csspart base - The whole widget.
 * @csspart header - Title, subtitle and choice of language.
 * @csspart nav - Links to the views.
 * @csspart filters - The filters.
 * @csspart chips - The chosen filters.
 * @csspart breadcrumbs - Where a view stands among the others.
 * @csspart tools - Buttons for terms, sharing and citing.
 * @csspart glossary - The terms of a view, or the whole glossary.
 * @csspart share - Link, references and HTML to take along.
 * @csspart share-{indicator} - A number as the share of another one.
 * @csspart status - How many indicators are shown.
 * @csspart counts - Links to what stands out.
 * @csspart notices - What could not be understood of the state.
 * @csspart view - The view below navigation and filters.
 * @csspart outcomes - The outcome figures.
 * @csspart targets-{kind} - The targets of one kind.
 * @csspart table - A table of indicators.
 * @csspart row - A row of it, or a pair of plan and effort.
 * @csspart card - An outcome, a project or a result case.
 * @csspart differs - Official grade and computed signal differ.
 * @csspart legend - What signs and words mean.
 * @csspart target - The target of an indicator's page.
 * @csspart official - The official grade.
 * @csspart computed - The computed signal with its arithmetic.
 * @csspart chart - A figure: the picture with its words, its table and its files.
 * @csspart budgets - The printed budgets as bars.
 * @csspart value - The value of an indicator without a target.
 * @csspart outlook - What remains of a target, with assumed values.
 * @csspart years - The values by year.
 * @csspart breakdown-{dimension} - The values by one dimension.
 * @csspart remarks - Remarks of the report.
 * @csspart corrections - Corrected readings.
 * @csspart sources - Where each number is printed.
 * @csspart related-texts - Texts that mention the indicator.
 * @csspart copy - A text to copy.
 * @csspart roll-up - The targets counted by their states.
 * @csspart behind - Targets graded unfavourably or below pace.
 * @csspart list-controls - Order and columns of the list of indicators.
 * @csspart budgets - Printed budgets.
 * @csspart disease-projects - A disease area by project.
 * @csspart disease-areas - The disease areas side by side.
 * @csspart areas - The plan's areas across projects.
 * @csspart compared-{text} - Texts of compared projects: `purpose`, `evaluation`.
 * @csspart matrix - The table of projects by disease areas.
 * @csspart projects - The values of an indicator by project.
 * @csspart side-by-side - Projects beside one another.
 * @csspart project-indicators - The indicators of a project.
 * @csspart initiatives - The initiatives of a project.
 * @csspart evaluation - The evaluation of a project.
 * @csspart results-{project} - The result cases of one project.
 * @csspart goals - The goals of the plan.
 * @csspart across - Texts across the projects.
 * @csspart cases - Result cases on another page.
 * @csspart efforts-{section} - Plan and efforts of one section.
 * @csspart selection - The values of an indicator under the chosen filters.
 * @csspart data-{section} - One section of the `data` view: what holds, what fails, corrections, coverage, periods …
 * @csspart attention-{reason} - Indicators that need attention for one reason.
 * @csspart references - The reference methods.
 * @csspart method - One method: what it asks for and how it computes.
 * @csspart examples - Examples of a method.
 * @csspart colophon - Source, dates and notices.
 * @csspart downloads - The whole dataset as files.
 * @csspart error - What is shown when loading failed after the first screen.
 *
 * @cssprop [--plan-primary=blue 900] - Links, values, bars.
 * @cssprop [--plan-primary-strong=blue 1000] - The same under the pointer.
 * @cssprop [--plan-attention=orange 800] - Signals that need attention.
 * @cssprop [--plan-text=gray 900] - Text.
 * @cssprop [--plan-text-quiet=gray 700] - Secondary text.
 * @cssprop [--plan-surface=white] - Ground.
 * @cssprop [--plan-surface-quiet=gray 50] - Panels.
 * @cssprop [--plan-border=gray 536] - Borders of controls.
 * @cssprop [--plan-rule=gray 200] - Rules between rows.
 * @cssprop [--plan-font='Noto Sans JP', …, sans-serif] - Typeface.
 * @cssprop [--plan-max-width=none] - Widest layout.
 * @cssprop [--plan-radius=8px] - Corners.
 * @cssprop [--plan-content-visibility=auto] - `visible`: what is far from the screen is laid out too, so that the height is known at once, as a frame needs it.
 */
export class PlanIndicatorsBase extends (globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement)) {}
