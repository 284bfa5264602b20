//! The seam at which another form of the bundle can come beside JSON.

use serde::Deserialize;
use serde_json::error::Category;

use super::document::Document;
use super::error::text_place;
use super::{BundleError, FORMAT, SCHEMA_VERSION, positions};
use crate::model::{NOT_A_DECIMAL, Plan};

/// Reads one form of the bundle.
pub trait BundleReader {
    /// The plan in the bytes; every position in it is inside its table.
    ///
    /// # Errors
    /// A [`BundleError`] for anything else than a whole and consistent bundle.
    fn read(&self, bytes: &[u8]) -> Result<Plan, BundleError>;
}

/// The JSON form.
#[derive(Clone, Copy, Debug, Default)]
pub struct JsonBundle;

/// What is read before anything else is believed.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    schema_version: Option<u32>,
}

impl BundleReader for JsonBundle {
    fn read(&self, bytes: &[u8]) -> Result<Plan, BundleError> {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let place = format!("byte {}", error.valid_up_to());
            BundleError::new("bundle-syntax", place, "not UTF-8")
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        check_head(text)?;
        let document: Document = serde_json::from_str(text).map_err(|error| refusal(&error))?;
        let plan = document.into_plan()?;
        positions::check(&plan)?;
        Ok(plan)
    }
}

fn check_head(text: &str) -> Result<(), BundleError> {
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data => BundleError::new("bundle-format", text_place(&error), error.to_string()),
        _ => BundleError::syntax(&error),
    })?;
    let format = head.format.unwrap_or_default();
    if format != FORMAT {
        let detail = format!("found \"{format}\", known \"{FORMAT}\"");
        return Err(BundleError::new("bundle-format", "format", detail));
    }
    if head.schema_version != Some(SCHEMA_VERSION) {
        let found = head
            .schema_version
            .map_or_else(|| "none".to_owned(), |version| version.to_string());
        let detail = format!("found {found}, known {SCHEMA_VERSION}");
        return Err(BundleError::new("bundle-version", "schema_version", detail));
    }
    Ok(())
}

fn refusal(error: &serde_json::Error) -> BundleError {
    let detail = error.to_string();
    match error.classify() {
        Category::Data if detail.starts_with(NOT_A_DECIMAL) => {
            BundleError::new("bundle-decimal", text_place(error), detail)
        }
        Category::Data => BundleError::shape(text_place(error), detail),
        _ => BundleError::syntax(error),
    }
}
