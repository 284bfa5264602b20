//! One indicator: its values, its target and how it is judged.

use super::chart::Caption;
use super::figure::{Cut, Figure, LocalText, NamedFigure};
use super::judgement::{Agreement, Grade, Signal};
use super::scoring::{OutlookPanel, ReferencePanel, Scale};
use super::sharing::Share;
use super::tables::{
    BreakdownTable, CorrectionRow, ProjectRemark, ProjectTable, SourceRow, YearTable,
};
use super::texts::TextGroup;
use crate::words::Text;

records! {
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
        /// The value as a share of another one, or the parts of a share.
        pub shares as "shares": Vec<Share>,
        /// Target and its path.
        pub target as "target": Option<TargetPanel>,
        /// Official grade with the document's words.
        pub official as "official": Option<OfficialPanel>,
        /// Computed signal with its arithmetic.
        pub computed as "computed": Option<ComputedPanel>,
        /// The chosen reference method with its arithmetic.
        pub reference as "reference": Option<ReferencePanel>,
        /// What follows if.
        pub outlook as "outlook": Option<OutlookPanel>,
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
        /// Texts elsewhere in the report that have to do with it.
        pub texts as "texts": Vec<TextGroup>,
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
        /// The words around the path; where none can be drawn its summary stands alone.
        pub caption as "caption": Caption,
        /// End of the value axis.
        pub path_max as "pathMax": f64,
        /// That linear pace is this tool's construct.
        pub path_note as "pathNote": Text,
        /// The target in one sentence with its source, to copy.
        pub quotation as "quotation": Text,
        /// The word that marks what is assumed, where anything is.
        pub assumed_label as "assumedLabel": Option<Text>,
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
        /// What would stand with the reader's own values: an assumption.
        pub assumed as "assumed": Option<f64>,
        /// The same as text; empty where nothing is assumed.
        pub assumed_text as "assumedText": Text,
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
        /// What would have changed the signal.
        pub change as "change": Option<Text>,
        /// The signal in one sentence that says whose it is, to copy.
        pub quotation as "quotation": Text,
        /// Where the ratio stands.
        pub scale as "scale": Option<Scale>,
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
}

impl IndicatorPage {
    /// What would stand with the reader's own values.
    pub(in crate::view) fn assumed(&self) -> Option<&Text> {
        let own = self.outlook.as_ref()?.assumed.as_ref()?;
        Some(&own.result)
    }
}
