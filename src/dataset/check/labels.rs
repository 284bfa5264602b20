//! English beside Japanese, with its standing.

use super::{Context, Finding, Level, words};
use crate::dataset::package::Row;

/// Pairs of columns that both have words or neither, by table.
const PAIRS: &[(&str, &str, &str)] = &[
    ("indicators", "SHORT_JA", "SHORT_EN"),
    ("indicators", "ADDITIVE_REASON_JA", "ADDITIVE_REASON_EN"),
    ("indicators", "DEFINITION_JA", "DEFINITION_EN"),
    ("indicators", "NOTE_JA", "NOTE_EN"),
    ("observations", "COMMENT_OBS", "COMMENT_OBS_EN"),
    ("sources", "PUBLISHER_JA", "PUBLISHER_EN"),
    ("sources", "LICENCE_JA", "LICENCE_EN"),
    ("sources", "NOTE_JA", "NOTE_EN"),
    ("identities", "LABEL_JA", "LABEL_EN"),
    ("identities", "NOTE_JA", "NOTE_EN"),
];

/// Texts in one language only are warned of; an English text needs its standing.
pub(super) fn english(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (table, ja, en) in PAIRS {
        for row in context.package.rows(table) {
            one_language(&row, ja, en, findings);
        }
    }
    for row in context.package.rows("narratives") {
        let status = row.get("TEXT_EN_STATUS");
        if row.get("TEXT_EN").is_empty() {
            one_language(&row, "TEXT_JA", "TEXT_EN", findings);
        } else if status.is_empty() {
            let why = words!(
                "英語の位置付けがありません",
                "The standing of the English text is not given"
            );
            let mend = words!(
                "official・established・unofficialのどれかを書いてください",
                "Write official, established or unofficial"
            );
            findings.push(row.error("english-status", "TEXT_EN_STATUS", why, mend));
        }
    }
}

fn one_language(row: &Row<'_>, ja: &str, en: &str, findings: &mut Vec<Finding>) {
    let empty = match (row.get(ja).is_empty(), row.get(en).is_empty()) {
        (true, false) => ja,
        (false, true) => en,
        _ => return,
    };
    let why = words!(
        "片方の言語にしか文がありません",
        "The text stands in one language only"
    );
    let mend = words!("{empty} も書いてください", "Write {empty} too");
    let finding = row.error("english-missing", empty, why, mend);
    findings.push(finding.level(Level::Warning));
}
