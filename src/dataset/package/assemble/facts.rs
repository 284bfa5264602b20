//! Observations and printings.

use super::cells::{bilingual_or_none, number};
use super::{Known, optional};
use crate::dataset::package::Row;
use crate::model::{Basis, Date, Decimal, Measure, Observation, Period, Printing, Status};

pub(super) fn observation(row: &Row<'_>, known: &Known) -> Option<Observation> {
    let mut breakdown = Vec::new();
    for (dimension, id) in (0_u8..).zip(&known.dimensions) {
        let cell = row.get(id);
        let code = known.code(id, cell)?;
        if cell != "_T" {
            breakdown.push((dimension, code));
        }
    }
    Some(Observation {
        id: row.some("OBS_ID")?.to_owned(),
        indicator: known.indicators.get(row.get("INDICATOR")).copied()?,
        project: known.code("PROJECT", row.get("PROJECT"))?,
        breakdown,
        year: number(row.get("TIME_PERIOD"))?,
        period: Period {
            start: optional(row.get("PERIOD_START"), Date::parse)?,
            end: optional(row.get("PERIOD_END"), Date::parse)?,
            basis: Basis::parse(row.get("PERIOD_BASIS"))?,
        },
        measure: Measure::parse(row.get("MEASURE"))?,
        value: optional(row.get("OBS_VALUE"), |cell| Decimal::parse(cell).ok())?,
        unit: known.code("UNIT_MEASURE", row.get("UNIT_MEASURE"))?,
        unit_mult: number(row.get("UNIT_MULT"))?,
        status: Status::parse(row.get("OBS_STATUS"))?,
        comment: bilingual_or_none(row, "COMMENT_OBS", "COMMENT_OBS_EN"),
    })
}

pub(super) fn printing(row: &Row<'_>, known: &Known) -> Option<Printing> {
    Some(Printing {
        observation: known.observations.get(row.get("OBS_ID")).copied()?,
        source: known.sources.get(row.get("SOURCE")).copied()?,
        offset: number(row.get("SOURCE_OFFSET"))?,
        printed: row.get("PRINTED").to_owned(),
        section: known.sections.get(row.get("SECTION")).copied()?,
    })
}
