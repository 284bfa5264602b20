//! Official grades: as printed, and of the target that they are about.

use super::{Context, Finding, words};

/// The code is the printed letter; without a code no letter of the scheme is printed.
pub(super) fn printed(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(grades) = context.package.list("GRADE") else {
        return;
    };
    for row in context.package.rows("assessments") {
        let (found, printed) = (row.get("GRADE"), row.get("PRINTED"));
        let known = grades.position(printed).is_some();
        if found == printed || (found.is_empty() && !known) {
            continue;
        }
        let why = words!(
            "印刷された評価は「{printed}」です",
            "The grade that is printed is \"{printed}\""
        );
        let mend = if known {
            words!("{printed} と書いてください", "Write {printed}")
        } else {
            words!("空にしてください", "Leave it empty")
        };
        findings.push(row.error("grade-printed", "GRADE", why, mend));
    }
}

/// The target is one of the same indicator.
pub(super) fn targets(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("assessments") {
        let found = row.get("TARGET_ID");
        let mut targets = context.package.rows("targets");
        let Some(target) = targets.find(|it| it.get("TARGET_ID") == found) else {
            continue;
        };
        let (own, other) = (row.get("INDICATOR"), target.get("INDICATOR"));
        if own != other {
            let why = words!(
                "この目標は指標 {other} のものです（評価は {own}）",
                "The target is one of the indicator {other}, the grade one of {own}"
            );
            let mend = words!(
                "同じ指標の目標を書いてください",
                "Write a target of the same indicator"
            );
            findings.push(row.error("grade-target", "TARGET_ID", why, mend));
        }
    }
}
