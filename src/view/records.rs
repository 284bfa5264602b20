//! What a screen shows, as plain records in one language. Field names become camelCase in JavaScript, and
//! the TypeScript types are derived from these structs.

#[cfg(feature = "viewer")]
use tsify::Tsify;

use super::ViewState;
use crate::tree::{Branch, Fields, Tree};
use crate::words::Text;

/// Declares records: plain data that can be written as a [`Tree`], with TypeScript types for the browser.
/// The names in JavaScript are those of the fields in camelCase (`name` where that is the same).
macro_rules! records {
    ($($(#[$meta:meta])* pub struct $record:ident {
        $($(#[$field_meta:meta])* pub $field:ident as $name:literal: $type:ty,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "viewer", derive(Tsify))]
        #[cfg_attr(feature = "viewer", tsify(missing_as_null))]
        pub struct $record {
            $($(#[$field_meta])* #[cfg_attr(feature = "viewer", serde(rename = $name))] pub $field: $type,)*
        }

        impl Branch for $record {
            fn tree(&self) -> Tree {
                let mut fields = Fields::default();
                $(fields.add($name, &self.$field);)*
                fields.record()
            }
        }
    )*};
}

/// The body of a screen.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
#[cfg_attr(feature = "viewer", serde(tag = "view", rename_all = "camelCase"))]
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

impl Branch for Body {
    fn tree(&self) -> Tree {
        let (view, tree) = match self {
            Self::Board(board) => ("board", board.tree()),
            Self::Indicators(list) => ("indicators", list.tree()),
            Self::Indicator(page) => ("indicator", page.tree()),
            Self::Diseases(matrix) => ("diseases", matrix.tree()),
        };
        let mut fields = vec![("view", Tree::Text(view.to_owned()))];
        if let Tree::Record(members) = tree {
            fields.extend(members);
        }
        Tree::Record(fields)
    }
}

records! {
    /// One screen: the answer to one gesture.
    pub struct Screen {
        /// The state as understood (defaults filled in, unknown codes dropped).
        pub state as "state": ViewState,
        /// Title of the report.
        pub title as "title": Text,
        /// Plan and edition.
        pub subtitle as "subtitle": Text,
        /// Views to go to.
        pub nav as "nav": Vec<NavItem>,
        /// Filter controls with the number of indicators behind every choice.
        pub filters as "filters": Vec<FilterGroup>,
        /// Active filters.
        pub chips as "chips": Vec<Chip>,
        /// One sentence for the live region: how many are shown, how many lack the cut.
        pub status as "status": Text,
        /// What the reader must know about this answer (unknown codes, years without data).
        pub notices as "notices": Vec<Text>,
        /// The content.
        #[cfg_attr(feature = "viewer", tsify(type = "Body"))]
        pub body as "body": Option<Body>,
        /// What stands below every view.
        pub colophon as "colophon": Colophon,
    }

    /// A view to go to.
    pub struct NavItem {
        /// Value of `ViewState::view`.
        pub view as "view": Text,
        /// Link text.
        pub label as "label": Text,
        /// Whether it is the shown one.
        pub current as "current": bool,
    }

    /// One filter control.
    pub struct FilterGroup {
        /// Field of [`ViewState`], e.g. `project`.
        pub id as "id": Text,
        /// Legend.
        pub label as "label": Text,
        /// Several choices at once (checkboxes) or one (select).
        pub multiple as "multiple": bool,
        /// Choices in plan order.
        pub options as "options": Vec<FilterOption>,
    }

    /// One choice.
    pub struct FilterOption {
        /// Code.
        pub code as "code": Text,
        /// Label.
        pub label as "label": Text,
        /// Indicators behind it under all the other filters.
        pub count as "count": u32,
        /// Whether it is chosen.
        pub selected as "selected": bool,
    }

    /// An active filter.
    pub struct Chip {
        /// Field of [`ViewState`].
        pub filter as "filter": Text,
        /// Code (the text itself for `query`).
        pub code as "code": Text,
        /// e.g. 「統合プロジェクト：感染症」.
        pub label as "label": Text,
        /// Accessible name of the remove button.
        pub remove_label as "removeLabel": Text,
    }

    /// A number as shown, with what belongs to it.
    pub struct Figure {
        /// Number, unit: 「158件」, `158 cases`.
        pub text as "text": Text,
        /// Grouped digits only: `5,585`.
        pub number as "number": Text,
        /// Unit only.
        pub unit as "unit": Text,
        /// For geometry; never for display. Absent when no number stands.
        pub value as "value": Option<f64>,
        /// The value's own period in words.
        pub period as "period": Text,
        /// Whether the period is something else than the reporting year (then it must be shown).
        pub other_period as "otherPeriod": bool,
        /// Status code (`A`, `P` …).
        pub status as "status": Text,
        /// Words of a status other than normal: 速報値 …
        pub status_label as "statusLabel": Option<Text>,
        /// Computed by the engine, not printed (sums, zeros from totals).
        pub derived as "derived": Option<Text>,
        /// A proven misreading: what is printed and why it is read otherwise.
        pub correction as "correction": Option<CorrectionNote>,
        /// What is to be known about this cell.
        pub comment as "comment": Option<Text>,
        /// Observation id.
        pub observation as "observation": Option<Text>,
        /// The printed token.
        pub printed as "printed": Option<Text>,
    }

    /// A corrected reading.
    pub struct CorrectionNote {
        /// 「訂正」.
        pub label as "label": Text,
        /// The printed token.
        pub printed as "printed": Text,
        /// The proof.
        pub proof as "proof": Text,
    }

    /// A figure with a name.
    pub struct NamedFigure {
        /// Code of what is named.
        pub code as "code": Text,
        /// Name.
        pub label as "label": Text,
        /// The figure.
        pub figure as "figure": Box<Figure>,
    }

    /// What stands below every view.
    pub struct Colophon {
        /// Attribution line.
        pub source as "source": Text,
        /// Edition.
        pub edition as "edition": Text,
        /// 「時点：…」.
        pub as_of as "asOf": Text,
        /// 「更新日：…」 and version of the dataset.
        pub updated as "updated": Text,
        /// Machine-made text, not made by the government, unofficial translations.
        pub notices as "notices": Vec<Text>,
    }

    /// The overview.
    pub struct Board {
        /// One sentence generated from the data.
        pub headline as "headline": Text,
        /// Counts that link to their lists.
        pub counts as "counts": Vec<CountLink>,
        /// Heading of the outcome cards.
        pub outcomes_title as "outcomesTitle": Text,
        /// What outcome indicators are, in the plan's words.
        pub outcomes_note as "outcomesNote": Text,
        /// Outcome figures.
        pub outcomes as "outcomes": Vec<OutcomeCard>,
        /// Targets by kind.
        pub groups as "groups": Vec<TargetGroup>,
        /// Legend of grades and signals.
        pub legend as "legend": Legend,
        /// What to say when nothing fits the filters.
        pub empty as "empty": Option<Text>,
    }

    /// A count that links to its list.
    pub struct CountLink {
        /// What is counted.
        pub label as "label": Text,
        /// The count with its unit.
        pub value as "value": Text,
        /// The filter it leads to: a field of [`ViewState`] …
        pub filter as "filter": Text,
        /// … and its code.
        pub code as "code": Text,
        /// Group the count belongs to: `grade`, `signal` or `agreement`.
        pub group as "group": Text,
        /// Heading of the group.
        pub group_label as "groupLabel": Text,
        /// Shape name as in [`Signal::shape`]; empty for grades.
        pub shape as "shape": Text,
    }

    /// One outcome figure.
    pub struct OutcomeCard {
        /// Indicator code.
        pub indicator as "indicator": Text,
        /// Name.
        pub name as "name": Text,
        /// Value.
        pub figure as "figure": Box<Figure>,
        /// The report's own analysis.
        pub analysis as "analysis": Option<LocalText>,
        /// How the filter cuts it.
        pub cut as "cut": Cut,
    }

    /// A text that may be in another language than the page.
    pub struct LocalText {
        /// The text.
        pub text as "text": Text,
        /// Its language: `ja` or `en`.
        pub lang as "lang": Text,
        /// 「仮訳」 where it is an unofficial translation.
        pub note as "note": Option<Text>,
    }

    /// What a project or disease filter does to an indicator.
    pub struct Cut {
        /// `none` (no such filter), `has` or `without`.
        pub state as "state": Text,
        /// The selection's figures side by side.
        pub figures as "figures": Vec<NamedFigure>,
        /// Their sum, only where the indicator is additive and several are chosen.
        pub sum as "sum": Option<Box<Figure>>,
        /// Why they are not summed, or 「プロジェクト別の内訳なし」.
        pub note as "note": Option<Text>,
    }

    /// Targets of one kind.
    pub struct TargetGroup {
        /// Kind code.
        pub kind as "kind": Text,
        /// Heading.
        pub title as "title": Text,
        /// What the plan says of this kind.
        pub note as "note": Text,
        /// Rows in plan order.
        pub rows as "rows": Vec<TargetRow>,
    }

    /// One target on the board.
    pub struct TargetRow {
        /// Indicator code.
        pub indicator as "indicator": Text,
        /// Number in the plan, e.g. `4`.
        pub number as "number": Text,
        /// Full name.
        pub name as "name": Text,
        /// Name for narrow places.
        pub short as "short": Text,
        /// The target in words, as the plan has it (or its translation).
        pub target_text as "targetText": LocalText,
        /// The target number, e.g. 「130件／年」 without words.
        pub target as "target": Option<Box<Figure>>,
        /// What kind of target: 「毎年」「累計」「年平均」 …
        pub target_type as "targetType": Text,
        /// Value of the whole plan.
        pub value as "value": Option<Box<Figure>>,
        /// Words where no value stands.
        pub missing as "missing": Option<Text>,
        /// Printed beside the value: the value that is held against the target where its unit differs from the
        /// main value's, and a baseline that stands in place of a value.
        pub beside as "beside": Vec<NamedFigure>,
        /// How the filter cuts it.
        pub cut as "cut": Cut,
        /// Bars and marks; absent where numbers cannot be compared.
        pub bullet as "bullet": Option<Bullet>,
        /// Official grade as recorded.
        pub grade as "grade": Grade,
        /// Computed signal.
        pub signal as "signal": Signal,
        /// Official against computed.
        pub agreement as "agreement": Agreement,
        /// Responsible bodies, short.
        pub ministries as "ministries": Vec<Text>,
    }

    /// Geometry of a bullet chart, all in one unit.
    pub struct Bullet {
        /// End of the axis; it starts at 0.
        pub max as "max": f64,
        /// The value.
        pub value as "value": f64,
        /// The full target.
        pub target as "target": f64,
        /// Expected by plan pace.
        pub expected as "expected": Option<f64>,
        /// What the picture says, in words.
        pub label as "label": Text,
        /// The period is outside the target's window: draw the value hollow.
        pub reference_only as "referenceOnly": bool,
    }

    /// An official grade.
    pub struct Grade {
        /// `A`, `B`, or empty where the source prints a dash or nothing.
        pub code as "code": Text,
        /// Words of the document, or 「評価の記載なし」.
        pub label as "label": Text,
    }

    /// A computed signal.
    pub struct Signal {
        /// State id, e.g. `below_pace`.
        pub state as "state": Text,
        /// Words.
        pub label as "label": Text,
        /// Shape: `check`, `up`, `down`, `dashed`, `clock`, `dash`, `question`, `eye` or `lock`.
        pub shape as "shape": Text,
        /// Tone for colour: `good`, `attention`, `neutral`.
        pub tone as "tone": Text,
        /// e.g. 「目標ペース比 0.90」.
        pub ratio as "ratio": Option<Text>,
        /// Flags that travel with the result.
        pub flags as "flags": Vec<Flag>,
        /// Why nothing can be said from the numbers.
        pub reason as "reason": Option<Text>,
    }

    /// A flag.
    pub struct Flag {
        /// Id, e.g. `provisional`.
        pub id as "id": Text,
        /// Words.
        pub label as "label": Text,
    }

    /// Official against computed.
    pub struct Agreement {
        /// `agrees`, `differs`, `not_comparable`, or empty where there is nothing to compare.
        pub state as "state": Text,
        /// Words; only `differs` is shown on the board.
        pub label as "label": Text,
        /// The document's own remark, or that none is printed.
        pub note as "note": Option<LocalText>,
    }

    /// Legend of the board.
    pub struct Legend {
        /// Heading.
        pub title as "title": Text,
        /// Official grades with their words.
        pub grades as "grades": Vec<Grade>,
        /// Where the grades come from, and what they are not.
        pub grade_note as "gradeNote": Text,
        /// All signals.
        pub signals as "signals": Vec<Signal>,
        /// What the signal is: computed here, linear pace is ours.
        pub signal_note as "signalNote": Text,
    }

    /// All indicators as one list.
    pub struct IndicatorList {
        /// Heading.
        pub title as "title": Text,
        /// Column headings in the order of the row's fields.
        pub columns as "columns": Vec<Text>,
        /// Rows in plan order.
        pub rows as "rows": Vec<IndicatorRow>,
        /// What to say when nothing fits.
        pub empty as "empty": Option<Text>,
    }

    /// One indicator of the list.
    pub struct IndicatorRow {
        /// Code.
        pub indicator as "indicator": Text,
        /// Number in the plan, empty where it has none.
        pub number as "number": Text,
        /// Full name.
        pub name as "name": Text,
        /// Kind in words.
        pub kind as "kind": Text,
        /// Value of the whole plan.
        pub value as "value": Option<Box<Figure>>,
        /// Words where no value stands.
        pub missing as "missing": Option<Text>,
        /// Target number.
        pub target as "target": Option<Box<Figure>>,
        /// Official grade, where the indicator has a target.
        pub grade as "grade": Option<Grade>,
        /// Signal, where the indicator has a target.
        pub signal as "signal": Option<Signal>,
        /// How the filter cuts it.
        pub cut as "cut": Cut,
    }

    /// One indicator.
    pub struct IndicatorPage {
        /// Code.
        pub indicator as "indicator": Text,
        /// Number in the plan.
        pub number as "number": Text,
        /// Full name.
        pub name as "name": Text,
        /// Kind in words.
        pub kind as "kind": Text,
        /// Responsible bodies.
        pub ministries as "ministries": Vec<Text>,
        /// What is counted.
        pub definition as "definition": Option<Text>,
        /// What must be known.
        pub note as "note": Option<Text>,
        /// Main value.
        pub value as "value": Option<Box<Figure>>,
        /// Words where none stands.
        pub missing as "missing": Option<Text>,
        /// Other printed values of the whole plan (companies beside cases, baselines …).
        pub other_values as "otherValues": Vec<NamedFigure>,
        /// One sentence with number, unit and period, to copy.
        pub sentence as "sentence": Text,
        /// Target and its path.
        pub target as "target": Option<TargetPanel>,
        /// Official grade with the document's words.
        pub official as "official": Option<OfficialPanel>,
        /// Computed signal with its arithmetic.
        pub computed as "computed": Option<ComputedPanel>,
        /// Single years where printed.
        pub single_years as "singleYears": Option<YearTable>,
        /// How the filter cuts it.
        pub cut as "cut": Cut,
        /// Values of the projects side by side.
        pub projects as "projects": Option<ProjectTable>,
        /// All breakdowns.
        pub breakdowns as "breakdowns": Vec<BreakdownTable>,
        /// Remarks of the project tables.
        pub remarks as "remarks": Vec<ProjectRemark>,
        /// Where every number of the main panel stands.
        pub sources as "sources": Vec<SourceRow>,
        /// Proven misreadings among this indicator's numbers.
        pub corrections as "corrections": Vec<CorrectionRow>,
        /// Neighbours in plan order.
        pub previous as "previous": Option<NavLink>,
        /// Neighbours in plan order.
        pub next as "next": Option<NavLink>,
    }

    /// A link to an indicator.
    pub struct NavLink {
        /// Indicator code.
        pub indicator as "indicator": Text,
        /// Link text.
        pub label as "label": Text,
    }

    /// A target and its path.
    pub struct TargetPanel {
        /// Verbatim words or translation.
        pub text as "text": LocalText,
        /// Type in words with its meaning.
        pub type_label as "typeLabel": Text,
        /// Window in words: 「令和7～11年度」.
        pub window as "window": Text,
        /// Number.
        pub target as "target": Option<Box<Figure>>,
        /// The window's total where it is printed too.
        pub total as "total": Option<Box<Figure>>,
        /// Baseline in words with its standing, where there is one.
        pub baseline as "baseline": Option<Text>,
        /// The path, one point a year; empty where none can be drawn.
        pub path as "path": Vec<PathPoint>,
        /// `stepped` (a yearly amount) or `linear`.
        pub path_shape as "pathShape": Text,
        /// What the path shows, in words.
        pub path_summary as "pathSummary": Text,
        /// Heading and unit of the path: 「累計（件）」.
        pub path_title as "pathTitle": Text,
        /// End of the value axis.
        pub path_max as "pathMax": f64,
        /// That linear pace is this tool's construct.
        pub path_note as "pathNote": Text,
    }

    /// One year of a target path.
    pub struct PathPoint {
        /// Fiscal (or calendar) year.
        pub year as "year": u16,
        /// Label of the year.
        pub label as "label": Text,
        /// Expected at the end of the year.
        pub expected as "expected": Option<f64>,
        /// Expected, as text.
        pub expected_text as "expectedText": Text,
        /// Actual, where known.
        pub actual as "actual": Option<f64>,
        /// Actual, as text, or that none is due.
        pub actual_text as "actualText": Text,
        /// Both in one sentence, for the slider.
        pub sentence as "sentence": Text,
    }

    /// Official grade with the document's words.
    pub struct OfficialPanel {
        /// The grade.
        pub grade as "grade": Grade,
        /// Progress text.
        pub detail as "detail": Option<LocalText>,
        /// Remark, or that none is printed.
        pub remark as "remark": Option<LocalText>,
        /// Words where no remark is printed.
        pub remark_missing as "remarkMissing": Option<Text>,
        /// Where the grade stands.
        pub source as "source": Text,
    }

    /// Computed signal with its arithmetic.
    pub struct ComputedPanel {
        /// The signal.
        pub signal as "signal": Signal,
        /// Method id and version.
        pub method as "method": Text,
        /// Method in words.
        pub method_label as "methodLabel": Text,
        /// What was computed, in one or two sentences.
        pub sentence as "sentence": Text,
        /// Steps of the arithmetic in order.
        pub steps as "steps": Vec<Step>,
        /// Official against computed.
        pub agreement as "agreement": Agreement,
        /// What remains and what is needed per year.
        pub outlook as "outlook": Option<Text>,
    }

    /// One step of the arithmetic.
    pub struct Step {
        /// Id, e.g. `ratio`.
        pub id as "id": Text,
        /// What is computed.
        pub label as "label": Text,
        /// Formula with the numbers put in: `(40 − 11) ÷ (34.6 − 11)`.
        pub formula as "formula": Text,
        /// Result with its unit.
        pub result as "result": Text,
    }

    /// Single years.
    pub struct YearTable {
        /// Heading.
        pub title as "title": Text,
        /// Column headings: year, value.
        pub columns as "columns": Vec<Text>,
        /// One row a year.
        pub rows as "rows": Vec<NamedFigure>,
        /// Longest bar.
        pub max as "max": f64,
    }

    /// Values of the projects side by side.
    pub struct ProjectTable {
        /// Heading.
        pub title as "title": Text,
        /// Additivity in words.
        pub note as "note": Text,
        /// One row a project.
        pub rows as "rows": Vec<NamedFigure>,
        /// The plan's own printed number.
        pub total as "total": Option<Box<Figure>>,
        /// Longest bar.
        pub max as "max": f64,
    }

    /// One breakdown.
    pub struct BreakdownTable {
        /// Dimension id.
        pub dimension as "dimension": Text,
        /// Heading.
        pub title as "title": Text,
        /// Whether the items make up the total, in words.
        pub note as "note": Text,
        /// Columns: whole plan first, then projects.
        pub columns as "columns": Vec<ColumnHead>,
        /// Items.
        pub rows as "rows": Vec<BreakdownRow>,
        /// Longest bar of the whole-plan column.
        pub max as "max": f64,
    }

    /// Heading of a column.
    pub struct ColumnHead {
        /// Project code (`_T` for the whole plan).
        pub code as "code": Text,
        /// Full label.
        pub label as "label": Text,
        /// Short label.
        pub short as "short": Text,
    }

    /// One item of a breakdown.
    pub struct BreakdownRow {
        /// Code; empty for the total and for the remainder.
        pub code as "code": Text,
        /// Label.
        pub label as "label": Text,
        /// `item`, `part` (an item's part), `remainder` or `total`.
        pub role as "role": Text,
        /// One cell per column; absent where nothing is printed and nothing can be derived.
        pub cells as "cells": Vec<Option<Box<Figure>>>,
    }

    /// A remark of a project's table.
    pub struct ProjectRemark {
        /// Project label.
        pub project as "project": Text,
        /// The remark.
        pub text as "text": LocalText,
    }

    /// Where a number stands.
    pub struct SourceRow {
        /// What it is: 「計画全体・令和7年度」.
        pub what as "what": Text,
        /// The printed token.
        pub printed as "printed": Text,
        /// Document.
        pub document as "document": Text,
        /// Section path.
        pub section as "section": Text,
        /// Page range of the section, as the table of contents gives it.
        pub pages as "pages": Text,
        /// Offset in the text.
        pub offset as "offset": u32,
    }

    /// A proven misreading.
    pub struct CorrectionRow {
        /// What it is about.
        pub what as "what": Text,
        /// The printed token.
        pub printed as "printed": Text,
        /// The reading.
        pub read_as as "readAs": Text,
        /// The proof.
        pub proof as "proof": Text,
    }

    /// Project × disease area.
    pub struct Matrix {
        /// Heading.
        pub title as "title": Text,
        /// Unit, period.
        pub subtitle as "subtitle": Text,
        /// What it shows, in one sentence from the data.
        pub summary as "summary": Text,
        /// Indicator code it is about.
        pub indicator as "indicator": Text,
        /// Disease areas, then the total.
        pub columns as "columns": Vec<ColumnHead>,
        /// Projects, then the total.
        pub rows as "rows": Vec<MatrixRow>,
        /// Bins of colour in words, lowest first.
        pub bins as "bins": Vec<MatrixBin>,
        /// How empty cells are to be read.
        pub note as "note": Text,
    }

    /// One row of the matrix.
    pub struct MatrixRow {
        /// Project code (`_T` for the total).
        pub code as "code": Text,
        /// Full label.
        pub label as "label": Text,
        /// Short label.
        pub short as "short": Text,
        /// Cells in column order.
        pub cells as "cells": Vec<MatrixCell>,
    }

    /// One cell of the matrix.
    pub struct MatrixCell {
        /// `printed`, `zero` (a printed 0), `derived` (0 from the total) or `none`.
        pub kind as "kind": Text,
        /// What is shown.
        pub text as "text": Text,
        /// Words for what is not a printed number.
        pub note as "note": Option<Text>,
        /// Bin of colour, 0 (none) to 5.
        pub bin as "bin": u8,
        /// Not chosen by the filters: dimmed.
        pub dimmed as "dimmed": bool,
    }

    /// One bin of colour.
    pub struct MatrixBin {
        /// 1 to 5.
        pub bin as "bin": u8,
        /// e.g. `6–10`.
        pub label as "label": Text,
    }
}
