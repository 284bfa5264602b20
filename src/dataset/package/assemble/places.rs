//! Sources, sections and corrections.

use super::cells::{bilingual, number, parts};
use super::{Known, optional};
use crate::dataset::package::Row;
use crate::model::{Correction, Date, Decimal, Section, Source, StatementRow};

pub(super) fn source(row: &Row<'_>) -> Source {
    Source {
        id: row.get("SOURCE").to_owned(),
        title: bilingual(row, "TITLE_JA", "TITLE_EN"),
        publisher: bilingual(row, "PUBLISHER_JA", "PUBLISHER_EN"),
        url: row.some("URL").map(str::to_owned),
        sha256: row.some("SHA256").map(str::to_owned),
        licence: bilingual(row, "LICENCE_JA", "LICENCE_EN"),
        attribution: bilingual(row, "ATTRIBUTION_JA", "ATTRIBUTION_EN"),
        note: bilingual(row, "NOTE_JA", "NOTE_EN"),
    }
}

pub(super) fn section(row: &Row<'_>) -> Option<Section> {
    Some(Section {
        id: row.get("SECTION").to_owned(),
        title: bilingual(row, "TITLE_JA", "TITLE_EN"),
        page_from: optional(row.get("PAGE_FROM"), number)?,
        page_to: optional(row.get("PAGE_TO"), number)?,
        parent: None,
        heading: bilingual(row, "HEADING_JA", "HEADING_EN"),
        offset: optional(row.get("SOURCE_OFFSET"), number)?,
    })
}

/// A row of statements and efforts without the row that it continues.
pub(super) fn statement_row(row: &Row<'_>, known: &Known) -> Option<StatementRow> {
    let ministries = |column: &str| -> Option<Vec<u16>> {
        parts(row.get(column))
            .map(|code| known.code("MINISTRY", code))
            .collect()
    };
    Some(StatementRow {
        id: row.some("TABLE_ROW")?.to_owned(),
        section: known.sections.get(row.get("SECTION")).copied()?,
        ministries: ministries("MINISTRIES")?,
        lead: ministries("LEAD")?,
        continues: None,
    })
}

pub(super) fn correction(row: &Row<'_>, known: &Known) -> Option<Correction> {
    let observation = |id: &str| known.observations.get(id).copied();
    let narrative = |id: &str| known.narratives.get(id).copied();
    Some(Correction {
        id: row.get("CORRECTION_ID").to_owned(),
        observation: optional(row.get("OBS_ID"), observation)?,
        narrative: optional(row.get("NARRATIVE_ID"), narrative)?,
        source: known.sources.get(row.get("SOURCE")).copied()?,
        offset: number(row.get("SOURCE_OFFSET"))?,
        printed: row.get("PRINTED").to_owned(),
        read_as: row.get("READ_AS").to_owned(),
        value: optional(row.get("OBS_VALUE"), |cell| Decimal::parse(cell).ok())?,
        proof: bilingual(row, "PROOF_JA", "PROOF_EN"),
        date: optional(row.get("DATE"), Date::parse)?,
    })
}
