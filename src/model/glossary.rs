//! The glossary.

use super::Bilingual;

/// A term that a reader may not know.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct GlossaryTerm {
    /// Code, e.g. `HAND_OVER`.
    pub code: String,
    /// The term as a heading.
    pub label: Bilingual,
    /// Its reading in kana; empty where there is none.
    pub reading: String,
    /// Other spellings, in either language.
    pub aliases: Vec<String>,
    /// What it means.
    pub definition: Bilingual,
    /// Document that the definition comes from (position in `Plan::sources`); none where it is the editors' own.
    pub source: Option<u16>,
    /// Where it stands there (position in `Plan::sections`).
    pub section: Option<u16>,
}
