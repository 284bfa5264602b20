//! Sources, sections and corrections.

use super::cells::{bilingual, number};
use super::{Known, optional};
use crate::dataset::package::Row;
use crate::model::{Correction, Date, Decimal, Section, Source};

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
