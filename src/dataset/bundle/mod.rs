//! The bundle: the one JSON file that the browser loads.
//!
//! `format` and `schema_version` come first; tables of few rows are arrays of objects, observations and
//! printings are columns. Positions count from 0 and every one is checked at reading, so that later
//! code may follow them.

mod columns;
mod document;
mod error;
mod node;
mod positions;
mod read_columns;
mod reader;
mod rows;

use crate::model::Plan;

pub use error::BundleError;
pub use reader::{BundleReader, JsonBundle};

/// What `format` must say.
pub const FORMAT: &str = "plan-indicators/bundle";

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
    let document = document::Document::of(plan)?;
    serde_json::to_string(&document).map_err(|error| BundleError::shape("", error.to_string()))
}
