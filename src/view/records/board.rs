//! The overview.

use super::figure::{Cut, Figure, LocalText, NamedFigure};
use super::judgement::{Agreement, Flag, Grade, Signal};
use super::scoring::{ReferenceResult, RollUp};
use crate::words::Text;

records! {
    /// The overview.
    pub struct Board {
        /// One sentence generated from the data.
        pub headline as "headline": Text,
        /// The computed counts in one sentence, where any grade stands.
        pub computed as "computed": Option<Text>,
        /// Heading over the targets that are named first.
        pub behind_title as "behindTitle": Text,
        /// Targets graded unfavourably or below pace, with the remark printed beside the grade.
        pub behind as "behind": Vec<TargetRow>,
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
        /// Words of the link to what needs attention; absent where nothing does.
        pub attention as "attention": Option<Text>,
        /// Counts by group.
        pub roll_up as "rollUp": RollUp,
        /// Legend of grades and signals.
        pub legend as "legend": Legend,
        /// The goals behind the indicators.
        pub goals as "goals": Goals,
        /// What to say when nothing fits the filters.
        pub empty as "empty": Option<Text>,
    }

    /// The plan's strategic goals.
    pub struct Goals {
        /// Heading.
        pub title as "title": Text,
        /// What the plan says of them.
        pub notes as "notes": Vec<LocalText>,
        /// The goals.
        pub goals as "goals": Vec<LocalText>,
    }

    /// A count that links to its list.
    pub struct CountLink {
        /// What is counted.
        pub label as "label": Text,
        /// The count with its unit.
        pub value as "value": Text,
        /// The filter it leads to: a field of [`ViewState`](crate::view::ViewState) …
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

    /// Targets of one kind.
    pub struct TargetGroup {
        /// Kind code.
        pub kind as "kind": Text,
        /// Heading.
        pub title as "title": Text,
        /// What the plan says of this kind.
        pub note as "note": Text,
        /// Notes under the report's own table.
        pub notes as "notes": Vec<LocalText>,
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
        /// What the chosen reference method says.
        pub reference as "reference": Option<ReferenceResult>,
        /// Official against computed.
        pub agreement as "agreement": Agreement,
        /// Words of the link to its values by disease area, where there are such.
        pub by_disease as "byDisease": Option<Text>,
        /// Responsible bodies, short.
        pub ministries as "ministries": Vec<Text>,
        /// Further reasons to look at it, in the list of what needs attention.
        pub reasons as "reasons": Vec<Flag>,
        /// What remains and what is needed, in that list.
        pub outlook as "outlook": Option<Text>,
        /// What would have changed the signal, in that list.
        pub change as "change": Option<Text>,
        /// What the report tells of the progress, among those named first.
        pub detail as "detail": Option<LocalText>,
        /// The official remark or that none is printed, in that list and among those named first.
        pub remark as "remark": Option<LocalText>,
        /// The pages on which the value stands first, where the row is read by itself.
        pub pages as "pages": Option<Text>,
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
}
