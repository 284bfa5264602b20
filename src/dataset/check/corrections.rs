//! Corrections change something.

use super::{Context, Finding, words};
use crate::dataset::package::Row;

/// What is read differs from what is printed, and the corrected number from the printed one.
pub(super) fn differ(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("corrections") {
        if row.get("PRINTED") == row.get("READ_AS") {
            let why = words!("印刷と同じ読みです", "It is read as it is printed");
            let mend = words!(
                "READ_ASを直すか、この行を消してください",
                "Correct READ_AS or remove the row"
            );
            findings.push(row.error("correction-same", "READ_AS", why, mend));
        }
        findings.extend(value(context, &row));
    }
}

fn value(context: &Context<'_>, row: &Row<'_>) -> Option<Finding> {
    let found = row.get("OBS_VALUE");
    let id = row.some("OBS_ID");
    let (why, mend) = match (id, found.is_empty()) {
        (None, true) => return None,
        (None, false) => (
            words!(
                "値の訂正ですがOBS_IDがありません",
                "A corrected value needs its OBS_ID"
            ),
            words!("OBS_IDを書いてください", "Write OBS_ID"),
        ),
        (Some(_), true) => (
            words!(
                "観測値の訂正に値がありません",
                "The correction of an observation has no value"
            ),
            words!("訂正後の値を書いてください", "Write the corrected value"),
        ),
        (Some(id), false) => {
            let mut rows = context.package.rows("observations");
            let printed = rows.find(|it| it.get("OBS_ID") == id)?.get("OBS_VALUE");
            if printed != found {
                return None;
            }
            (
                words!("印刷された値と同じです", "It is the value that is printed"),
                words!("訂正後の値を書いてください", "Write the corrected value"),
            )
        }
    };
    Some(row.error("correction-value", "OBS_VALUE", why, mend))
}
