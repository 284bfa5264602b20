//! What a screen shows, as plain records in one language. Field names become camelCase in JavaScript, and
//! the TypeScript types are derived from these structs.

use serde::{Deserialize, Serialize};
#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::model::Lang;

/// Derives what every record needs.
macro_rules! records {
    ($($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "viewer", derive(Tsify))]
        #[cfg_attr(feature = "viewer", tsify(missing_as_null))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($body)* }
    )*};
}

/// What the reader asked for; everything may be left out. Unknown codes are reported, not ignored.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct ViewState {
    /// Language of every word that comes back.
    #[cfg_attr(feature = "viewer", tsify(type = "\"ja\" | \"en\""))]
    pub lang: Lang,
    /// `board`, `indicators`, `indicator` or `diseases`.
    pub view: String,
    /// Indicator code of the `indicator` view.
    pub indicator: String,
    /// Project codes; several mean any of them.
    pub project: Vec<String>,
    /// Disease area codes.
    pub disease: Vec<String>,
    /// Reporting year; the edition's own when absent.
    pub year: Option<u16>,
    /// Kinds of indicator.
    pub kind: Vec<String>,
    /// Responsible bodies.
    pub ministry: Vec<String>,
    /// Official grades; `_Z` stands for "no grade printed".
    pub grade: Vec<String>,
    /// Computed states, e.g. `below_pace`.
    pub signal: Vec<String>,
    /// `agrees`, `differs` or `not_comparable`.
    pub agreement: Vec<String>,
    /// Text in the name.
    pub query: String,
}

/// The body of a screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
#[serde(tag = "view", rename_all = "camelCase")]
pub enum Body {
    /// The overview.
    Board(Board),
    /// All indicators as one list.
    Indicators(IndicatorList),
    /// One indicator.
    Indicator(Box<IndicatorPage>),
    /// Project × disease area.
    Diseases(Matrix),
}

records! {
    /// One screen: the answer to one gesture.
    pub struct Screen {
        /// The state as understood (defaults filled in, unknown codes dropped).
        pub state: ViewState,
        /// Title of the report.
        pub title: String,
        /// Plan and edition.
        pub subtitle: String,
        /// Views to go to.
        pub nav: Vec<NavItem>,
        /// Filter controls with the number of indicators behind every choice.
        pub filters: Vec<FilterGroup>,
        /// Active filters.
        pub chips: Vec<Chip>,
        /// One sentence for the live region: how many are shown, how many lack the cut.
        pub status: String,
        /// What the reader must know about this answer (unknown codes, years without data).
        pub notices: Vec<String>,
        /// The content.
        #[cfg_attr(feature = "viewer", tsify(type = "Body"))]
        pub body: Option<Body>,
        /// What stands below every view.
        pub colophon: Colophon,
    }

    /// A view to go to.
    pub struct NavItem {
        /// Value of `ViewState::view`.
        pub view: String,
        /// Link text.
        pub label: String,
        /// Whether it is the shown one.
        pub current: bool,
    }

    /// One filter control.
    pub struct FilterGroup {
        /// Field of [`ViewState`], e.g. `project`.
        pub id: String,
        /// Legend.
        pub label: String,
        /// Several choices at once (checkboxes) or one (select).
        pub multiple: bool,
        /// Choices in plan order.
        pub options: Vec<FilterOption>,
    }

    /// One choice.
    pub struct FilterOption {
        /// Code.
        pub code: String,
        /// Label.
        pub label: String,
        /// Indicators behind it under all the other filters.
        pub count: u32,
        /// Whether it is chosen.
        pub selected: bool,
    }

    /// An active filter.
    pub struct Chip {
        /// Field of [`ViewState`].
        pub filter: String,
        /// Code (the text itself for `query`).
        pub code: String,
        /// e.g. 「統合プロジェクト：感染症」.
        pub label: String,
        /// Accessible name of the remove button.
        pub remove_label: String,
    }

    /// A number as shown, with what belongs to it.
    pub struct Figure {
        /// Number, unit: 「158件」, `158 cases`.
        pub text: String,
        /// Grouped digits only: `5,585`.
        pub number: String,
        /// Unit only.
        pub unit: String,
        /// For geometry; never for display. Absent when no number stands.
        pub value: Option<f64>,
        /// The value's own period in words.
        pub period: String,
        /// Whether the period is something else than the reporting year (then it must be shown).
        pub other_period: bool,
        /// Status code (`A`, `P` …).
        pub status: String,
        /// Words of a status other than normal: 速報値 …
        pub status_label: Option<String>,
        /// Computed by the engine, not printed (sums, zeros from totals).
        pub derived: Option<String>,
        /// A proven misreading: what is printed and why it is read otherwise.
        pub correction: Option<CorrectionNote>,
        /// What is to be known about this cell.
        pub comment: Option<String>,
        /// Observation id.
        pub observation: Option<String>,
        /// The printed token.
        pub printed: Option<String>,
    }

    /// A corrected reading.
    pub struct CorrectionNote {
        /// 「訂正」.
        pub label: String,
        /// The printed token.
        pub printed: String,
        /// The proof.
        pub proof: String,
    }

    /// A figure with a name.
    pub struct NamedFigure {
        /// Code of what is named.
        pub code: String,
        /// Name.
        pub label: String,
        /// The figure.
        pub figure: Figure,
    }

    /// What stands below every view.
    pub struct Colophon {
        /// Attribution line.
        pub source: String,
        /// Edition.
        pub edition: String,
        /// 「時点：…」.
        pub as_of: String,
        /// 「更新日：…」 and version of the dataset.
        pub updated: String,
        /// Machine-made text, not made by the government, unofficial translations.
        pub notices: Vec<String>,
    }

    /// The overview.
    pub struct Board {
        /// One sentence generated from the data.
        pub headline: String,
        /// Counts that link to their lists.
        pub counts: Vec<CountLink>,
        /// Heading of the outcome cards.
        pub outcomes_title: String,
        /// What outcome indicators are, in the plan's words.
        pub outcomes_note: String,
        /// Outcome figures.
        pub outcomes: Vec<OutcomeCard>,
        /// Targets by kind.
        pub groups: Vec<TargetGroup>,
        /// Legend of grades and signals.
        pub legend: Legend,
        /// What to say when nothing fits the filters.
        pub empty: Option<String>,
    }

    /// A count that links to its list.
    pub struct CountLink {
        /// What is counted.
        pub label: String,
        /// The count with its unit.
        pub value: String,
        /// The filter it leads to: a field of [`ViewState`] …
        pub filter: String,
        /// … and its code.
        pub code: String,
        /// Group the count belongs to: `grade`, `signal` or `agreement`.
        pub group: String,
        /// Heading of the group.
        pub group_label: String,
        /// Shape name as in [`Signal::shape`]; empty for grades.
        pub shape: String,
    }

    /// One outcome figure.
    pub struct OutcomeCard {
        /// Indicator code.
        pub indicator: String,
        /// Name.
        pub name: String,
        /// Value.
        pub figure: Figure,
        /// The report's own analysis.
        pub analysis: Option<LocalText>,
        /// How the filter cuts it.
        pub cut: Cut,
    }

    /// A text that may be in another language than the page.
    pub struct LocalText {
        /// The text.
        pub text: String,
        /// Its language: `ja` or `en`.
        pub lang: String,
        /// 「仮訳」 where it is an unofficial translation.
        pub note: Option<String>,
    }

    /// What a project or disease filter does to an indicator.
    pub struct Cut {
        /// `none` (no such filter), `has` or `without`.
        pub state: String,
        /// The selection's figures side by side.
        pub figures: Vec<NamedFigure>,
        /// Their sum, only where the indicator is additive and several are chosen.
        pub sum: Option<Figure>,
        /// Why they are not summed, or 「プロジェクト別の内訳なし」.
        pub note: Option<String>,
    }

    /// Targets of one kind.
    pub struct TargetGroup {
        /// Kind code.
        pub kind: String,
        /// Heading.
        pub title: String,
        /// What the plan says of this kind.
        pub note: String,
        /// Rows in plan order.
        pub rows: Vec<TargetRow>,
    }

    /// One target on the board.
    pub struct TargetRow {
        /// Indicator code.
        pub indicator: String,
        /// Number in the plan, e.g. `4`.
        pub number: String,
        /// Full name.
        pub name: String,
        /// Name for narrow places.
        pub short: String,
        /// The target in words, as the plan has it (or its translation).
        pub target_text: LocalText,
        /// The target number, e.g. 「130件／年」 without words.
        pub target: Option<Figure>,
        /// What kind of target: 「毎年」「累計」「年平均」 …
        pub target_type: String,
        /// Value of the whole plan.
        pub value: Option<Figure>,
        /// Words where no value stands.
        pub missing: Option<String>,
        /// Printed beside the value: the value that is held against the target where its unit differs from the
        /// main value's, and a baseline that stands in place of a value.
        pub beside: Vec<NamedFigure>,
        /// How the filter cuts it.
        pub cut: Cut,
        /// Bars and marks; absent where numbers cannot be compared.
        pub bullet: Option<Bullet>,
        /// Official grade as recorded.
        pub grade: Grade,
        /// Computed signal.
        pub signal: Signal,
        /// Official against computed.
        pub agreement: Agreement,
        /// Responsible bodies, short.
        pub ministries: Vec<String>,
    }

    /// Geometry of a bullet chart, all in one unit.
    pub struct Bullet {
        /// End of the axis; it starts at 0.
        pub max: f64,
        /// The value.
        pub value: f64,
        /// The full target.
        pub target: f64,
        /// Expected by plan pace.
        pub expected: Option<f64>,
        /// What the picture says, in words.
        pub label: String,
        /// The period is outside the target's window: draw the value hollow.
        pub reference_only: bool,
    }

    /// An official grade.
    pub struct Grade {
        /// `A`, `B`, or empty where the source prints a dash or nothing.
        pub code: String,
        /// Words of the document, or 「評価の記載なし」.
        pub label: String,
    }

    /// A computed signal.
    pub struct Signal {
        /// State id, e.g. `below_pace`.
        pub state: String,
        /// Words.
        pub label: String,
        /// Shape: `check`, `up`, `down`, `dashed`, `clock`, `dash`, `question`, `eye` or `lock`.
        pub shape: String,
        /// Tone for colour: `good`, `attention`, `neutral`.
        pub tone: String,
        /// e.g. 「目標ペース比 0.90」.
        pub ratio: Option<String>,
        /// Flags that travel with the result.
        pub flags: Vec<Flag>,
        /// Why nothing can be said from the numbers.
        pub reason: Option<String>,
    }

    /// A flag.
    pub struct Flag {
        /// Id, e.g. `provisional`.
        pub id: String,
        /// Words.
        pub label: String,
    }

    /// Official against computed.
    pub struct Agreement {
        /// `agrees`, `differs`, `not_comparable`, or empty where there is nothing to compare.
        pub state: String,
        /// Words; only `differs` is shown on the board.
        pub label: String,
        /// The document's own remark, or that none is printed.
        pub note: Option<LocalText>,
    }

    /// Legend of the board.
    pub struct Legend {
        /// Heading.
        pub title: String,
        /// Official grades with their words.
        pub grades: Vec<Grade>,
        /// Where the grades come from, and what they are not.
        pub grade_note: String,
        /// All signals.
        pub signals: Vec<Signal>,
        /// What the signal is: computed here, linear pace is ours.
        pub signal_note: String,
    }

    /// All indicators as one list.
    pub struct IndicatorList {
        /// Heading.
        pub title: String,
        /// Column headings in the order of the row's fields.
        pub columns: Vec<String>,
        /// Rows in plan order.
        pub rows: Vec<IndicatorRow>,
        /// What to say when nothing fits.
        pub empty: Option<String>,
    }

    /// One indicator of the list.
    pub struct IndicatorRow {
        /// Code.
        pub indicator: String,
        /// Number in the plan, empty where it has none.
        pub number: String,
        /// Full name.
        pub name: String,
        /// Kind in words.
        pub kind: String,
        /// Value of the whole plan.
        pub value: Option<Figure>,
        /// Words where no value stands.
        pub missing: Option<String>,
        /// Target number.
        pub target: Option<Figure>,
        /// Official grade, where the indicator has a target.
        pub grade: Option<Grade>,
        /// Signal, where the indicator has a target.
        pub signal: Option<Signal>,
        /// How the filter cuts it.
        pub cut: Cut,
    }

    /// One indicator.
    pub struct IndicatorPage {
        /// Code.
        pub indicator: String,
        /// Number in the plan.
        pub number: String,
        /// Full name.
        pub name: String,
        /// Kind in words.
        pub kind: String,
        /// Responsible bodies.
        pub ministries: Vec<String>,
        /// What is counted.
        pub definition: Option<String>,
        /// What must be known.
        pub note: Option<String>,
        /// Main value.
        pub value: Option<Figure>,
        /// Words where none stands.
        pub missing: Option<String>,
        /// Other printed values of the whole plan (companies beside cases, baselines …).
        pub other_values: Vec<NamedFigure>,
        /// One sentence with number, unit and period, to copy.
        pub sentence: String,
        /// Target and its path.
        pub target: Option<TargetPanel>,
        /// Official grade with the document's words.
        pub official: Option<OfficialPanel>,
        /// Computed signal with its arithmetic.
        pub computed: Option<ComputedPanel>,
        /// Single years where printed.
        pub single_years: Option<YearTable>,
        /// How the filter cuts it.
        pub cut: Cut,
        /// Values of the projects side by side.
        pub projects: Option<ProjectTable>,
        /// All breakdowns.
        pub breakdowns: Vec<BreakdownTable>,
        /// Remarks of the project tables.
        pub remarks: Vec<ProjectRemark>,
        /// Where every number of the main panel stands.
        pub sources: Vec<SourceRow>,
        /// Proven misreadings among this indicator's numbers.
        pub corrections: Vec<CorrectionRow>,
        /// Neighbours in plan order.
        pub previous: Option<NavLink>,
        /// Neighbours in plan order.
        pub next: Option<NavLink>,
    }

    /// A link to an indicator.
    pub struct NavLink {
        /// Indicator code.
        pub indicator: String,
        /// Link text.
        pub label: String,
    }

    /// A target and its path.
    pub struct TargetPanel {
        /// Verbatim words or translation.
        pub text: LocalText,
        /// Type in words with its meaning.
        pub type_label: String,
        /// Window in words: 「令和7～11年度」.
        pub window: String,
        /// Number.
        pub target: Option<Figure>,
        /// The window's total where it is printed too.
        pub total: Option<Figure>,
        /// Baseline in words with its standing, where there is one.
        pub baseline: Option<String>,
        /// The path, one point a year; empty where none can be drawn.
        pub path: Vec<PathPoint>,
        /// `stepped` (a yearly amount) or `linear`.
        pub path_shape: String,
        /// What the path shows, in words.
        pub path_summary: String,
        /// Heading and unit of the path: 「累計（件）」.
        pub path_title: String,
        /// End of the value axis.
        pub path_max: f64,
        /// That linear pace is this tool's construct.
        pub path_note: String,
    }

    /// One year of a target path.
    pub struct PathPoint {
        /// Fiscal (or calendar) year.
        pub year: u16,
        /// Label of the year.
        pub label: String,
        /// Expected at the end of the year.
        pub expected: Option<f64>,
        /// Expected, as text.
        pub expected_text: String,
        /// Actual, where known.
        pub actual: Option<f64>,
        /// Actual, as text, or that none is due.
        pub actual_text: String,
        /// Both in one sentence, for the slider.
        pub sentence: String,
    }

    /// Official grade with the document's words.
    pub struct OfficialPanel {
        /// The grade.
        pub grade: Grade,
        /// Progress text.
        pub detail: Option<LocalText>,
        /// Remark, or that none is printed.
        pub remark: Option<LocalText>,
        /// Words where no remark is printed.
        pub remark_missing: Option<String>,
        /// Where the grade stands.
        pub source: String,
    }

    /// Computed signal with its arithmetic.
    pub struct ComputedPanel {
        /// The signal.
        pub signal: Signal,
        /// Method id and version.
        pub method: String,
        /// Method in words.
        pub method_label: String,
        /// What was computed, in one or two sentences.
        pub sentence: String,
        /// Steps of the arithmetic in order.
        pub steps: Vec<Step>,
        /// Official against computed.
        pub agreement: Agreement,
        /// What remains and what is needed per year.
        pub outlook: Option<String>,
    }

    /// One step of the arithmetic.
    pub struct Step {
        /// Id, e.g. `ratio`.
        pub id: String,
        /// What is computed.
        pub label: String,
        /// Formula with the numbers put in: `(40 − 11) ÷ (34.6 − 11)`.
        pub formula: String,
        /// Result with its unit.
        pub result: String,
    }

    /// Single years.
    pub struct YearTable {
        /// Heading.
        pub title: String,
        /// Column headings: year, value.
        pub columns: Vec<String>,
        /// One row a year.
        pub rows: Vec<NamedFigure>,
        /// Longest bar.
        pub max: f64,
    }

    /// Values of the projects side by side.
    pub struct ProjectTable {
        /// Heading.
        pub title: String,
        /// Additivity in words.
        pub note: String,
        /// One row a project.
        pub rows: Vec<NamedFigure>,
        /// The plan's own printed number.
        pub total: Option<Figure>,
        /// Longest bar.
        pub max: f64,
    }

    /// One breakdown.
    pub struct BreakdownTable {
        /// Dimension id.
        pub dimension: String,
        /// Heading.
        pub title: String,
        /// Whether the items make up the total, in words.
        pub note: String,
        /// Columns: whole plan first, then projects.
        pub columns: Vec<ColumnHead>,
        /// Items.
        pub rows: Vec<BreakdownRow>,
        /// Longest bar of the whole-plan column.
        pub max: f64,
    }

    /// Heading of a column.
    pub struct ColumnHead {
        /// Project code (`_T` for the whole plan).
        pub code: String,
        /// Full label.
        pub label: String,
        /// Short label.
        pub short: String,
    }

    /// One item of a breakdown.
    pub struct BreakdownRow {
        /// Code; empty for the total and for the remainder.
        pub code: String,
        /// Label.
        pub label: String,
        /// `item`, `part` (an item's part), `remainder` or `total`.
        pub role: String,
        /// One cell per column; absent where nothing is printed and nothing can be derived.
        pub cells: Vec<Option<Figure>>,
    }

    /// A remark of a project's table.
    pub struct ProjectRemark {
        /// Project label.
        pub project: String,
        /// The remark.
        pub text: LocalText,
    }

    /// Where a number stands.
    pub struct SourceRow {
        /// What it is: 「計画全体・令和7年度」.
        pub what: String,
        /// The printed token.
        pub printed: String,
        /// Document.
        pub document: String,
        /// Section path.
        pub section: String,
        /// Page range of the section, as the table of contents gives it.
        pub pages: String,
        /// Offset in the text.
        pub offset: u32,
    }

    /// A proven misreading.
    pub struct CorrectionRow {
        /// What it is about.
        pub what: String,
        /// The printed token.
        pub printed: String,
        /// The reading.
        pub read_as: String,
        /// The proof.
        pub proof: String,
    }

    /// Project × disease area.
    pub struct Matrix {
        /// Heading.
        pub title: String,
        /// Unit, period.
        pub subtitle: String,
        /// What it shows, in one sentence from the data.
        pub summary: String,
        /// Indicator code it is about.
        pub indicator: String,
        /// Disease areas, then the total.
        pub columns: Vec<ColumnHead>,
        /// Projects, then the total.
        pub rows: Vec<MatrixRow>,
        /// Bins of colour in words, lowest first.
        pub bins: Vec<MatrixBin>,
        /// How empty cells are to be read.
        pub note: String,
    }

    /// One row of the matrix.
    pub struct MatrixRow {
        /// Project code (`_T` for the total).
        pub code: String,
        /// Full label.
        pub label: String,
        /// Short label.
        pub short: String,
        /// Cells in column order.
        pub cells: Vec<MatrixCell>,
    }

    /// One cell of the matrix.
    pub struct MatrixCell {
        /// `printed`, `zero` (a printed 0), `derived` (0 from the total) or `none`.
        pub kind: String,
        /// What is shown.
        pub text: String,
        /// Words for what is not a printed number.
        pub note: Option<String>,
        /// Bin of colour, 0 (none) to 5.
        pub bin: u8,
        /// Not chosen by the filters: dimmed.
        pub dimmed: bool,
    }

    /// One bin of colour.
    pub struct MatrixBin {
        /// 1 to 5.
        pub bin: u8,
        /// e.g. `6–10`.
        pub label: String,
    }
}
