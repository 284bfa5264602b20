//! What `datapackage.json` says.

use serde::Deserialize;

/// The name of the descriptor inside a package.
pub const DESCRIPTOR: &str = "datapackage.json";

/// The parts of the descriptor that the reader needs; other members are left alone.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Descriptor {
    /// Machine name of the dataset.
    #[serde(default)]
    pub name: String,
    /// Version of the dataset.
    #[serde(default)]
    pub version: String,
    /// Breakdown dimensions in plan order.
    #[serde(default)]
    pub dimensions: Vec<DimensionEntry>,
    /// The files.
    #[serde(default)]
    pub resources: Vec<Resource>,
}

/// One breakdown dimension.
#[derive(Clone, Debug, Deserialize)]
pub struct DimensionEntry {
    /// Concept id; also the id of its code list and the name of its column.
    pub id: String,
    /// Japanese heading.
    pub title: String,
    /// English heading.
    #[serde(default)]
    pub title_en: String,
}

/// One table.
#[derive(Clone, Debug, Deserialize)]
pub struct Resource {
    /// Resource name.
    pub name: String,
    /// Path inside the package.
    pub path: String,
    /// Its Table Schema.
    #[serde(default)]
    pub schema: Schema,
}

/// A Table Schema, as far as it is compared with the header of the file.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Schema {
    /// Fields in the order of the columns.
    #[serde(default)]
    pub fields: Vec<Field>,
}

/// One field of a Table Schema.
#[derive(Clone, Debug, Deserialize)]
pub struct Field {
    /// Column name.
    pub name: String,
}

impl Resource {
    /// The id of the code list in this file, when it lies in the folder `codelists`.
    #[must_use]
    pub fn list_id(&self) -> Option<&str> {
        self.path.strip_prefix("codelists/")?.strip_suffix(".csv")
    }
}
