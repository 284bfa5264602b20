//! Grades that somebody gave: recorded, never derived.

use serde::{Deserialize, Serialize};

/// One official grade.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct OfficialGrade {
    /// Stable id.
    pub id: String,
    /// Position in `Plan::indicators`.
    pub indicator: u16,
    /// Year the grade is about.
    pub year: u16,
    /// Position in the `GRADE` list; absent where the source prints a dash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<u16>,
    /// The printed token, e.g. `A` or `-`.
    pub printed: String,
    /// Progress text (position in `Plan::narratives`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<u16>,
    /// Remark printed beside it (position in `Plan::narratives`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<u16>,
    /// Document (position in `Plan::sources`).
    pub source: u16,
    /// Offset of the token.
    pub offset: u32,
    /// Position in `Plan::sections`.
    pub section: u16,
}
