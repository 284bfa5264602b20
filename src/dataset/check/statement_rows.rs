//! Rows of statements and efforts have the texts that point to them.

use super::{Context, Finding, words};
use crate::model::NarrativeKind;

/// The lists of a row are the texts of that kind that name the row, in their order.
pub(super) fn texts(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("tables") {
        let id = row.get("TABLE_ROW");
        for (column, kind) in [
            ("PLAN_STATEMENTS", NarrativeKind::PlanStatement),
            ("EFFORTS", NarrativeKind::Effort),
        ] {
            let texts = context.plan().narratives.iter();
            let texts = texts.filter(|it| it.kind == kind && context.row_id(it.row) == id);
            let expected: Vec<&str> = texts.map(|it| it.id.as_str()).collect();
            let expected = expected.join(";");
            if row.get(column) != expected {
                let why = words!(
                    "narratives.csvでこの行を指す文章と違います",
                    "The texts that name this row in narratives.csv are others"
                );
                let mend = words!("{expected} と書いてください", "Write {expected}");
                findings.push(row.error("row-texts", column, why, mend));
            }
        }
    }
}
