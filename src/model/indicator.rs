//! What is measured.

use serde::{Deserialize, Serialize};

use super::{Bilingual, LabelStatus};

/// Where an indicator stands in the plan.
#[derive(
    Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
    /// Observed result in society.
    #[default]
    Outcome,
    /// Output indicator with an overall target.
    Overall,
    /// Output indicator with a special target.
    Special,
    /// Observed without a target.
    Monitoring,
    /// Monitoring indicator that single projects set.
    ProjectSpecific,
    /// Money.
    Budget,
    /// A row of the tables whose output column prints a dash.
    Item,
}

impl Kind {
    /// Every kind, in plan order.
    pub const ALL: [Self; 7] = [
        Self::Outcome,
        Self::Overall,
        Self::Special,
        Self::Monitoring,
        Self::ProjectSpecific,
        Self::Budget,
        Self::Item,
    ];

    /// The code in data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Outcome => "OUTCOME",
            Self::Overall => "OVERALL",
            Self::Special => "SPECIAL",
            Self::Monitoring => "MONITORING",
            Self::ProjectSpecific => "PROJECT_SPECIFIC",
            Self::Budget => "BUDGET",
            Self::Item => "ITEM",
        }
    }

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Which way is good.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Direction {
    /// More is better.
    #[default]
    Up,
    /// Less is better.
    Down,
    /// Neither.
    None,
}

impl Direction {
    /// Reads `UP`, `DOWN` or `NONE`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "UP" => Some(Self::Up),
            "DOWN" => Some(Self::Down),
            "NONE" => Some(Self::None),
            _ => None,
        }
    }
}

/// Whether the projects' values may be added up.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Additivity {
    /// The projects' values sum to the plan's.
    Yes,
    /// They do not, or nobody knows.
    #[default]
    No,
    /// The indicator has no values by project.
    NotApplicable,
}

impl Additivity {
    /// Reads `YES`, `NO` or `NOT_APPLICABLE`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "YES" => Some(Self::Yes),
            "NO" => Some(Self::No),
            "NOT_APPLICABLE" => Some(Self::NotApplicable),
            _ => None,
        }
    }
}

/// One indicator.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Indicator {
    /// Code, e.g. `PAPERS_TOP1`.
    pub code: String,
    /// The number the plan gives it, e.g. `4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// Where it stands.
    pub kind: Kind,
    /// Full name.
    pub label: Bilingual,
    /// Standing of the English name.
    #[serde(default, skip_serializing_if = "LabelStatus::is_unofficial")]
    pub label_en_status: LabelStatus,
    /// Name for narrow places.
    pub short: Bilingual,
    /// Unit, a position in the `UNIT_MEASURE` list.
    pub unit: u16,
    /// Digits after the point that are published at most.
    #[serde(default)]
    pub decimals: u8,
    /// Which way is good.
    #[serde(default)]
    pub direction: Direction,
    /// Whether projects add up.
    #[serde(default)]
    pub additive: Additivity,
    /// Why they do or do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additive_reason: Option<Bilingual>,
    /// Breakdown dimensions whose items sum to the total (positions in `Plan::dimensions`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partitioned_by: Vec<u8>,
    /// Breakdown dimensions whose items overlap or leave a remainder.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlapping: Vec<u8>,
    /// Responsible bodies (positions in the `MINISTRY` list).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ministries: Vec<u16>,
    /// What is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Bilingual>,
    /// What a reader must know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Bilingual>,
    /// Numerator and denominator of a share (positions in `Plan::indicators`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<(u16, u16)>,
}
