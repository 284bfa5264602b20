//! Single cells.

use std::str::FromStr;

use crate::dataset::package::Row;
use crate::model::{Bilingual, LabelStatus};

/// Two columns as one text.
pub(super) fn bilingual(row: &Row<'_>, ja: &str, en: &str) -> Bilingual {
    Bilingual::new(row.get(ja), row.get(en))
}

/// The same, absent where both are empty.
pub(super) fn bilingual_or_none(row: &Row<'_>, ja: &str, en: &str) -> Option<Bilingual> {
    Some(bilingual(row, ja, en)).filter(|text| !text.is_empty())
}

/// A whole number of ASCII digits.
pub(super) fn number<N: FromStr>(cell: &str) -> Option<N> {
    let digits = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| cell.parse().ok()).flatten()
}

/// The parts between semicolons; none of an empty cell.
pub(super) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').filter(|_| !cell.is_empty())
}

/// The standing of an English label; unofficial when it is not said.
pub(super) fn label_status(cell: &str) -> LabelStatus {
    match cell {
        "official" => LabelStatus::Official,
        "established" => LabelStatus::Established,
        _ => LabelStatus::Unofficial,
    }
}
