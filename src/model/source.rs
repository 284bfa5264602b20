//! Where things stand: documents, their sections, printings and corrections.

use serde::{Deserialize, Serialize};

use super::{Bilingual, Date, Decimal};

/// One document or file.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Source {
    /// Code.
    pub id: String,
    /// Title.
    pub title: Bilingual,
    /// Publisher, empty where the document names none.
    pub publisher: Bilingual,
    /// Address, absent where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// SHA-256 of the file that was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// What is known of its terms of use.
    pub licence: Bilingual,
    /// The attribution line.
    pub attribution: Bilingual,
    /// What a reader must know about the file.
    pub note: Bilingual,
}

/// A section of a document with its pages as its table of contents gives them.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Section {
    /// Code.
    pub id: String,
    /// Heading path.
    pub title: Bilingual,
    /// First page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_from: Option<u16>,
    /// Last page, absent where the document does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_to: Option<u16>,
    /// The section that this one is a part of (position in `Plan::sections`).
    #[serde(skip)]
    pub parent: Option<u16>,
    /// The section's own heading, without the path; empty where it has none of its own.
    #[serde(skip)]
    pub heading: Bilingual,
    /// Offset of the heading in the source, code points.
    #[serde(skip)]
    pub offset: Option<u32>,
}

/// How much of one section of a document is in the dataset: characters but for white space and marks that only
/// set the text out (tags, bullets).
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Coverage {
    /// Position in `Plan::sections`.
    pub section: u16,
    /// Texts in `narratives`.
    pub narratives: u32,
    /// Numbers and dashes in `printings`, and grades in `assessments`.
    pub printings: u32,
    /// Headings of `sections`.
    pub headings: u32,
    /// What is listed as left out.
    pub remainder: u32,
    /// In nothing.
    pub uncovered: u32,
}

/// One place where a fact stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Printing {
    /// Position in `Plan::observations`.
    pub observation: u32,
    /// Position in `Plan::sources`.
    pub source: u16,
    /// Offset in code points.
    pub offset: u32,
    /// The token as it stands.
    pub printed: String,
    /// Position in `Plan::sections`.
    pub section: u16,
}

/// A printed value that is proven to be a misreading.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Correction {
    /// Stable id.
    pub id: String,
    /// The observation, a position in `Plan::observations`; absent for running text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observation: Option<u32>,
    /// The running text, a position in `Plan::narratives`; absent for a single value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrative: Option<u16>,
    /// Document (position in `Plan::sources`).
    pub source: u16,
    /// Offset of what is printed.
    pub offset: u32,
    /// What is printed.
    pub printed: String,
    /// What it is read as.
    pub read_as: String,
    /// The corrected number.
    #[serde(
        default,
        with = "super::plan::decimal_text_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Decimal>,
    /// The proof.
    pub proof: Bilingual,
    /// Day of the correction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}
