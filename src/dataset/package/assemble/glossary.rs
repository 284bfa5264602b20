//! The glossary and the history of the dataset.

use super::cells::{bilingual, parts};
use super::{Known, optional};
use crate::dataset::package::Row;
use crate::model::{Change, Date, GlossaryTerm};

pub(super) fn term(row: &Row<'_>, known: &Known) -> Option<GlossaryTerm> {
    let source = |id: &str| known.sources.get(id).copied();
    let section = |id: &str| known.sections.get(id).copied();
    Some(GlossaryTerm {
        code: row.some("TERM")?.to_owned(),
        label: bilingual(row, "LABEL_JA", "LABEL_EN"),
        reading: row.get("READING").to_owned(),
        aliases: parts(row.get("ALIASES")).map(str::to_owned).collect(),
        definition: bilingual(row, "DEFINITION_JA", "DEFINITION_EN"),
        source: optional(row.get("SOURCE"), source)?,
        section: optional(row.get("SECTION"), section)?,
    })
}

pub(super) fn change(row: &Row<'_>) -> Option<Change> {
    Some(Change {
        version: row.some("VERSION")?.to_owned(),
        date: Date::parse(row.get("DATE"))?,
        reason: bilingual(row, "REASON_JA", "REASON_EN"),
    })
}
