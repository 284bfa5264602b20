//! No row stands twice.

use std::collections::HashMap;

use super::{Context, Finding, words};

/// Keys are unique in every table.
pub(super) fn primary(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (table, _, key) in super::shape::tables(context) {
        let Some(column) = key.last() else { continue };
        let mut seen: HashMap<Vec<&str>, u32> = HashMap::new();
        for row in table.rows() {
            let value: Vec<&str> = key.iter().map(|column| row.get(column)).collect();
            if value.iter().all(|cell| cell.is_empty()) {
                continue;
            }
            let found = value.join(" ");
            let first = *seen.entry(value).or_insert(row.line);
            if first != row.line {
                let why = words!("{first}行目と同じキーです", "Line {first} has the same key");
                let mend = words!(
                    "どちらかの行を消すか、キーを直してください",
                    "Remove one of the rows or correct the key"
                );
                let at = row.at(column);
                findings.push(Finding::error("key-duplicate", at, found, why, mend));
            }
        }
    }
}

/// No two observations state the same thing.
pub(super) fn observations(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let dimensions = &context.package.descriptor.dimensions;
    let columns: Vec<&str> = ["INDICATOR", "PROJECT"]
        .into_iter()
        .chain(dimensions.iter().map(|dimension| dimension.id.as_str()))
        .chain([
            "PERIOD_START",
            "PERIOD_END",
            "PERIOD_BASIS",
            "UNIT_MEASURE",
            "MEASURE",
        ])
        .collect();
    let mut seen: HashMap<Vec<&str>, u32> = HashMap::new();
    for row in context.package.rows("observations") {
        let key = columns.iter().map(|column| row.get(column)).collect();
        let first = *seen.entry(key).or_insert(row.line);
        if first != row.line {
            let why = words!(
                "{first}行目と指標・プロジェクト・内訳・期間・単位・種類がすべて同じです",
                "Line {first} has the same indicator, project, breakdowns, period, unit and measure"
            );
            let mend = words!(
                "1行にし、印刷箇所はprintings.csvに並べてください",
                "Keep one row, and list the places in printings.csv"
            );
            findings.push(row.error("observation-duplicate", "OBS_ID", why, mend));
        }
    }
}
