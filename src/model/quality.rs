//! What is to be known of a dataset's numbers, said in both languages where the dataset is checked.

use super::Bilingual;

/// The quality report of a dataset: which numbers agree with each other, and how each is to be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QualityReport {
    /// What the identities come to, in one sentence.
    pub headline: Bilingual,
    /// What can come out of an identity.
    pub verdicts: Vec<QualityLabel>,
    /// Kinds of identity.
    pub kinds: Vec<QualityLabel>,
    /// The parts of the report.
    pub sections: Vec<QualitySection>,
}

/// A code with its words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QualityLabel {
    /// Stable code.
    pub code: String,
    /// Label.
    pub label: Bilingual,
}

/// One part of the report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QualitySection {
    /// Stable id, e.g. `corrections`.
    pub id: String,
    /// Heading.
    pub title: Bilingual,
    /// What the part is about; may be empty.
    pub note: Bilingual,
    /// Its lists.
    pub lists: Vec<QualityList>,
}

/// Entries that have something in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QualityList {
    /// Heading.
    pub title: Bilingual,
    /// What they have in common, as a sentence; may be empty.
    pub note: Bilingual,
    /// Code of the verdict of all its identities; empty where the entries are not identities.
    pub verdict: String,
    /// Whether it is long and of secondary interest.
    pub folded: bool,
    /// The entries.
    pub entries: Vec<QualityEntry>,
}

/// One identity, correction, value or share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QualityEntry {
    /// What it is about.
    pub title: Bilingual,
    /// The numbers: the arithmetic of an identity, the reading of a misprint, a value.
    pub figures: Bilingual,
    /// The difference of an identity that does not hold; else empty.
    pub difference: Bilingual,
    /// What came out or why, as a sentence; may be empty.
    pub sentence: Bilingual,
    /// What else must be known; may be empty.
    pub note: Bilingual,
    /// Words of the source that state it; may be empty.
    pub quote: String,
    /// Kind of identity; empty for others.
    pub kind: String,
    /// Indicator code; empty where it is about none.
    pub indicator: String,
    /// Code of the project that it is about; empty for the whole plan.
    pub project: String,
    /// Codes of all projects whose values take part.
    pub projects: Vec<String>,
    /// The text that it is about.
    pub text: Option<TextAddress>,
}

/// The view that shows a text, and where in it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct TextAddress {
    /// `results`, `efforts` or `project`.
    pub view: String,
    /// Id of the result case.
    pub narrative: String,
    /// Section code.
    pub section: String,
    /// Project code.
    pub project: String,
}
