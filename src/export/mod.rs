//! Tables that leave: CSV and JSON, as text. No I/O.
//!
//! Both formats have the same fields. For observations ([`fields`]): the columns of `observations` as they
//! stand in the dataset, labels in both languages beside their codes, the place of printing, the corrected
//! value where a correction is proven, and the attribution. For assessments: every intermediate. For
//! identities: terms, both sides, verdict, reason and sentence.

mod cell;
mod csv;
mod identities;
mod json;
#[cfg(feature = "package")]
mod methods;
mod record;
mod scores;
mod selection;
mod series;
mod texts;

use crate::model::Plan;
use crate::score::ScoreRow;

#[cfg(feature = "package")]
pub use methods::methods;
pub use record::{Rows, fields};
pub use selection::{Selection, UnknownCode};
pub use series::{SeriesRow, answered, is_result, series};
pub use texts::numbers;

/// A text format.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Format {
    /// UTF-8 with a byte order mark, CRLF, one header line; safe to open in a spreadsheet.
    #[default]
    Csv,
    /// `{"head": {…}, "rows": [{…}, …]}`; the head has sources, licences and version.
    Json,
}

impl Format {
    /// The names of the formats, the default first.
    pub const NAMES: [&str; 2] = ["csv", "json"];

    /// Reads a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "csv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// Observations, given by their positions in `Plan::observations` (see [`Selection::observations`]).
/// A position outside is left out.
#[must_use]
pub fn observations(plan: &Plan, positions: &[u32], rows: Rows, format: Format) -> String {
    let records = record::records(plan, positions, rows);
    write(plan, &fields(plan, rows), &records, format)
}

/// Assessments, one row each, with every intermediate: fractions as decimals of at most 6 places, what reference
/// methods compute as the shortest digits that read back as the same binary number.
///
/// The key of a row is INDICATOR, TARGET_ID, TIME_PERIOD and METHOD. STATE says what plan pace says, or what keeps a
/// reference method from saying anything; STATUS what a reference method says. Nothing that a reader assumes is here.
#[must_use]
pub fn assessments(plan: &Plan, rows: &[ScoreRow], format: Format) -> String {
    write(
        plan,
        &scores::fields(),
        &scores::records(plan, rows),
        format,
    )
}

/// Identities, given by their positions in `Plan::identities` (see [`Selection::identities`]), one row each,
/// recomputed: both sides in single units, verdicts, sentence. A position outside is left out.
#[must_use]
pub fn identities(plan: &Plan, positions: &[usize], format: Format) -> String {
    let records = identities::records(plan, positions);
    write(plan, &identities::fields(), &records, format)
}

/// Running text, one row each, with what it names and the numbers that stand in it.
#[must_use]
pub fn texts(plan: &Plan, format: Format) -> String {
    write(plan, &texts::fields(), &texts::records(plan), format)
}

fn write(plan: &Plan, names: &[String], records: &[Vec<cell::Cell>], format: Format) -> String {
    match format {
        Format::Csv => csv::write(names, records),
        Format::Json => json::write(plan, names, records),
    }
}
