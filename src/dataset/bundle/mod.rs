//! The bundle: the JSON files that the browser loads.
//!
//! The first has the numbers and the texts of indicators. The second (`narratives`) has all other texts and is
//! fetched when first needed; a third (`texts`) has their translation, a fourth (`quality`) the quality report.
//! Each names the dataset and the version that it belongs to.
//!
//! `format` and `schema_version` come first; tables of few rows are arrays of objects, observations and
//! printings are columns. Positions count from 0 and every one is checked at reading, so that later
//! code may follow them.

mod columns;
mod document;
mod error;
mod narratives_document;
mod node;
mod parts;
mod positions;
mod quality_document;
mod read_columns;
mod read_narratives;
mod read_quality;
mod reader;
mod rows;

use crate::model::{Page, Plan};

pub use error::BundleError;
pub use reader::{BundleReader, JsonBundle};

/// What `format` must say.
pub const FORMAT: &str = "plan-indicators/bundle";

/// What `format` must say in the second file.
pub const NARRATIVES_FORMAT: &str = "plan-indicators/narratives";

/// What `format` must say in the file of translations.
pub const TEXTS_FORMAT: &str = "plan-indicators/narratives-en";

/// What `format` must say in the file of the quality report.
pub const QUALITY_FORMAT: &str = "plan-indicators/quality";

/// The name of the second file's part, in `more` of the first and at the end of its file name.
pub const NARRATIVES: &str = "narratives";

/// The name of the part with the translation of the second file's texts.
pub const NARRATIVES_EN: &str = "narratives-en";

/// The name of the part with the quality report.
pub const QUALITY: &str = "quality";

/// The name of the part with the page of methods in Japanese. It is the same for every dataset.
pub const METHODS_JA: &str = "methods-ja";

/// The same in English.
pub const METHODS_EN: &str = "methods-en";

/// The version of the form that this engine writes and reads.
pub const SCHEMA_VERSION: u32 = 1;

/// Reads a bundle of any form that the engine knows (today: JSON).
///
/// # Errors
/// A [`BundleError`] for anything that is not a whole and consistent bundle of this version.
pub fn read(text: &str) -> Result<Plan, BundleError> {
    reader::read_text(text)
}

/// Writes a plan as a bundle.
///
/// # Errors
/// A [`BundleError`] when the plan is not consistent (the same rules as at reading).
pub fn write(plan: &Plan) -> Result<String, BundleError> {
    positions::check(plan)?;
    text_of(&document::Document::of(&parts::first(plan))?)
}

/// Reads the second file into a plan that was read from the first. A refusal leaves the plan as it was.
///
/// # Errors
/// As [`read`]; `bundle-pair` for a file of another dataset or version.
pub fn read_narratives(plan: &mut Plan, text: &str) -> Result<(), BundleError> {
    read_narratives::narratives(plan, text)
}

/// Writes the second file of a plan.
///
/// # Errors
/// As [`write`].
pub fn write_narratives(plan: &Plan) -> Result<String, BundleError> {
    positions::check(plan)?;
    text_of(&narratives_document::NarrativesDocument::of(plan)?)
}

/// Reads the translation of the second file's texts into a plan that has them.
///
/// # Errors
/// As [`read_narratives`]; `bundle-length` for another number of texts.
pub fn read_texts(plan: &mut Plan, text: &str) -> Result<(), BundleError> {
    read_narratives::texts(plan, text)
}

/// Writes the English of the second file's texts.
///
/// # Errors
/// As [`write`].
pub fn write_texts(plan: &Plan) -> Result<String, BundleError> {
    positions::check(plan)?;
    text_of(&narratives_document::TextsDocument::of(plan))
}

/// Reads the quality report into a plan that was read from the first file.
///
/// # Errors
/// As [`read_narratives`].
pub fn read_quality(plan: &mut Plan, text: &str) -> Result<(), BundleError> {
    read_quality::quality(plan, text)
}

/// Writes the quality report of a plan.
///
/// # Errors
/// As [`write`].
pub fn write_quality(plan: &Plan) -> Result<String, BundleError> {
    text_of(&quality_document::QualityDocument::of(plan))
}

/// Adds a page that was written when the data was built.
///
/// # Errors
/// `bundle-syntax` for a text that is no JSON.
pub fn add_page(plan: &mut Plan, name: &str, text: &str) -> Result<(), BundleError> {
    let content = reader::parse(text)?;
    plan.pages.push(Page {
        name: name.to_owned(),
        content,
    });
    Ok(())
}

fn text_of(document: &impl serde::Serialize) -> Result<String, BundleError> {
    serde_json::to_string(document).map_err(|error| BundleError::shape("", error.to_string()))
}
