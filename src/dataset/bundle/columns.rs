//! The two long tables as columns: one array per column, all of one length.

use std::collections::HashMap;
use std::hash::Hash;

use serde::Serialize;

use super::BundleError;
use crate::model::{
    Basis, Bilingual, Codelist, Date, Measure, Observation, Period, Plan, Printing, Status,
};

/// A column of few different values: `of` lists them, `at` holds a position in `of` per row.
#[derive(Serialize)]
pub(super) struct Coded<T> {
    of: Vec<T>,
    at: Vec<u16>,
}

impl<T: Clone + Eq + Hash> Coded<T> {
    pub(super) fn collect(values: impl Iterator<Item = T>) -> Option<Self> {
        let (mut of, mut at, mut known) = (Vec::new(), Vec::new(), HashMap::new());
        for value in values {
            let position = match known.get(&value) {
                Some(&position) => position,
                None => {
                    let position = u16::try_from(of.len()).ok()?;
                    known.insert(value.clone(), position);
                    of.push(value);
                    position
                }
            };
            at.push(position);
        }
        Some(Self { of, at })
    }
}

/// Rows and their ids.
type Ids = Vec<(u32, String)>;

/// Start, end, basis.
type PeriodParts = (Option<Date>, Option<Date>, Basis);

/// All observations.
#[derive(Serialize)]
pub(super) struct ObservationColumns {
    /// Positions in `indicators`.
    indicator: Vec<u16>,
    /// Positions in the list `PROJECT`.
    project: Vec<u16>,
    /// `[[dimension, code], …]`.
    breakdown: Coded<Vec<(u8, u16)>>,
    /// Reporting years.
    year: Vec<u16>,
    /// `[start, end, basis]`.
    period: Coded<PeriodParts>,
    /// Measures.
    measure: Coded<Measure>,
    /// Decimals as printed.
    value: Vec<Option<String>>,
    /// Positions in the list `UNIT_MEASURE`.
    unit: Vec<u16>,
    /// Powers of ten.
    unit_mult: Vec<u8>,
    /// Statuses.
    status: Coded<Status>,
    /// Row and comment, for the rows that have one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    comment: Vec<(u32, Bilingual)>,
    /// Row and id, for the rows whose id does not follow the rule.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ids: Ids,
}

impl ObservationColumns {
    /// The rows of a plan in columns; `ids` are those that the rule gives.
    pub(super) fn of(plan: &Plan, ids: &[String]) -> Result<Self, BundleError> {
        let rows = &plan.observations;
        let too_many = || BundleError::shape("observations", "more than 65536 different values");
        let period = |period: Period| (period.start, period.end, period.basis);
        Ok(Self {
            indicator: rows.iter().map(|row| row.indicator).collect(),
            project: rows.iter().map(|row| row.project).collect(),
            breakdown: Coded::collect(rows.iter().map(|row| row.breakdown.clone()))
                .ok_or_else(too_many)?,
            year: rows.iter().map(|row| row.year).collect(),
            period: Coded::collect(rows.iter().map(|row| period(row.period)))
                .ok_or_else(too_many)?,
            measure: Coded::collect(rows.iter().map(|row| row.measure)).ok_or_else(too_many)?,
            value: rows
                .iter()
                .map(|row| row.value.map(|value| value.to_string()))
                .collect(),
            unit: rows.iter().map(|row| row.unit).collect(),
            unit_mult: rows.iter().map(|row| row.unit_mult).collect(),
            status: Coded::collect(rows.iter().map(|row| row.status)).ok_or_else(too_many)?,
            comment: (0_u32..)
                .zip(rows)
                .filter_map(|(position, row)| Some((position, row.comment.clone()?)))
                .collect(),
            ids: (0_u32..)
                .zip(rows)
                .zip(ids)
                .filter(|((_, row), id)| row.id != **id)
                .map(|((position, row), _)| (position, row.id.clone()))
                .collect(),
        })
    }
}

/// All printings; observations and offsets are differences from the row before (the first from 0).
#[derive(Serialize)]
pub(super) struct PrintingColumns {
    observation: Vec<i64>,
    source: Vec<u16>,
    offset: Vec<i64>,
    /// Row and token, for the rows whose token is not the usual one.
    printed: Vec<(u32, String)>,
    section: Vec<u16>,
}

impl PrintingColumns {
    /// The rows of a plan in columns.
    pub(super) fn of(plan: &Plan) -> Self {
        let rows = &plan.printings;
        let unusual = |row: &Printing| {
            let observation = plan.observations.get(row.observation as usize);
            usual_token(observation, plan.codelist("UNIT_MEASURE")) != row.printed
        };
        Self {
            observation: differences(rows.iter().map(|row| row.observation)),
            source: rows.iter().map(|row| row.source).collect(),
            offset: differences(rows.iter().map(|row| row.offset)),
            printed: (0_u32..)
                .zip(rows)
                .filter(|(_, row)| unusual(row))
                .map(|(position, row)| (position, row.printed.clone()))
                .collect(),
            section: rows.iter().map(|row| row.section).collect(),
        }
    }
}

/// How a whole number is usually printed: thousands grouped by commas, then the unit, as in `5,585件`;
/// empty for a number with decimals, a power of ten or no number, which have no usual form.
pub(super) fn usual_token(observation: Option<&Observation>, units: Option<&Codelist>) -> String {
    let whole = observation.and_then(|it| {
        it.value
            .filter(|value| value.scale() == 0 && it.unit_mult == 0)
    });
    let unit = observation.and_then(|it| units?.entry(it.unit));
    let Some((value, unit)) = whole.zip(unit) else {
        return String::new();
    };
    let digits = value.to_text();
    let mut token = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.char_indices() {
        let left = digits.len() - index;
        if left % 3 == 0 && token.ends_with(|before: char| before.is_ascii_digit()) {
            token.push(',');
        }
        token.push(digit);
    }
    token.push_str(&unit.label.ja);
    token
}

pub(super) fn differences(values: impl Iterator<Item = u32>) -> Vec<i64> {
    let mut last = 0;
    values
        .map(|value| {
            let value = i64::from(value);
            value - std::mem::replace(&mut last, value)
        })
        .collect()
}
