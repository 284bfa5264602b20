//! Running text of the report.

use serde::{Deserialize, Serialize};

use super::Bilingual;

/// What a text is.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NarrativeKind {
    /// A strategic goal.
    #[default]
    StrategicGoal,
    /// The words of a target.
    Target,
    /// Progress and analysis of an indicator.
    Detail,
    /// Remark beside an indicator.
    Remark,
    /// Remark in a project's table.
    ProjectRemark,
    /// Legend or footnote.
    Legend,
    /// What the plan says of its indicators as a whole.
    Stance,
    /// Note under a budget.
    BudgetNote,
}

impl NarrativeKind {
    /// Every kind with its code.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::StrategicGoal, "STRATEGIC_GOAL"),
        (Self::Target, "TARGET"),
        (Self::Detail, "DETAIL"),
        (Self::Remark, "REMARK"),
        (Self::ProjectRemark, "PROJECT_REMARK"),
        (Self::Legend, "LEGEND"),
        (Self::Stance, "STANCE"),
        (Self::BudgetNote, "BUDGET_NOTE"),
    ];

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(kind, name)| (name == code).then_some(kind))
    }
}

/// One item of running text.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Narrative {
    /// Stable id.
    pub id: String,
    /// What it is.
    pub kind: NarrativeKind,
    /// Position in `Plan::indicators`, where it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<u16>,
    /// Position in the `PROJECT` list; 0 is the whole plan.
    #[serde(default)]
    pub project: u16,
    /// Shown text. `en` is empty where no translation was made.
    pub text: Bilingual,
    /// Document (position in `Plan::sources`).
    pub source: u16,
    /// Offset of the span in the source, code points.
    pub offset: u32,
    /// Length of the span, code points.
    pub length: u32,
    /// Position in `Plan::sections`.
    pub section: u16,
}
