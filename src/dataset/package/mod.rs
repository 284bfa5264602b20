//! A Data Package folder: `datapackage.json`, CSV tables, code lists and the source texts.
//!
//! Reading has two steps. [`read`] turns bytes into [`Package`]: tables of text with their addresses.
//! [`assemble`] turns the tables into a [`Draft`]: typed data, leaving out the rows that cannot be read
//! (the rules of [`crate::dataset::check`] say why they cannot).

mod assemble;
pub mod coverage;
mod descriptor;
mod files;
mod mentions;
mod plain_text;
mod read;
mod schema;
mod source_text;
mod table;
mod term_text;

use std::collections::BTreeMap;

use crate::model::{About, Codelist};

pub use assemble::{Draft, Rows, assemble};
pub use descriptor::{DESCRIPTOR, Descriptor, DimensionEntry, Field, Resource};
pub use files::Files;
pub use mentions::{Mention, Spellings};
pub use plain_text::{mark_length, plain, plain_points};
pub use read::read;
pub use schema::{Column, Shape, TableSpec, list_spec, table_specs};
pub use source_text::SourceText;
pub use table::{Row, Table};
pub use term_text::{PlaceText, TermText};

/// The tables of a package as they stand.
#[derive(Debug, Default)]
pub struct Package {
    /// What `datapackage.json` says.
    pub descriptor: Descriptor,
    /// Its custom property `plan`; absent when it cannot be read.
    pub about: Option<About>,
    /// The tables by resource name, e.g. `observations`.
    pub tables: BTreeMap<String, Table>,
    /// The code lists as tables, in the descriptor's order.
    pub list_tables: Vec<Table>,
    /// The code lists; `list_tables[i]` is the table of `lists[i]`.
    pub lists: Vec<Codelist>,
    /// The source texts by source code.
    pub texts: BTreeMap<String, SourceText>,
}

impl Package {
    /// A table by its resource name.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name)
    }

    /// The rows of a table; none where the table is absent.
    pub fn rows(&self, name: &str) -> impl Iterator<Item = Row<'_>> {
        self.table(name).into_iter().flat_map(Table::rows)
    }

    /// A code list by its id.
    #[must_use]
    pub fn list(&self, id: &str) -> Option<&Codelist> {
        self.lists.iter().find(|list| list.id == id)
    }
}
