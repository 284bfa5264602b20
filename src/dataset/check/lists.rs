//! Code lists: which must stand, and what the engine knows of them.

use super::{At, Context, Finding, words};
use crate::dataset::package::{Row, Table};
use crate::model::{
    Basis, Codelist, IdentityKind, IdentityReason, Kind, Measure, Status, ValueRule,
};

/// Lists that every dataset needs.
const NEEDED: [&str; 6] = [
    "PROJECT",
    "KIND",
    "UNIT_MEASURE",
    "MEASURE",
    "PERIOD_BASIS",
    "OBS_STATUS",
];

/// Every needed list stands.
pub(super) fn present(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut needed = NEEDED.to_vec();
    let uses = |table: &str, column: &str| {
        let mut rows = context.package.rows(table);
        rows.any(|row| row.some(column).is_some())
    };
    if uses("indicators", "MINISTRIES") {
        needed.push("MINISTRY");
    }
    if uses("assessments", "GRADE") {
        needed.push("GRADE");
    }
    if uses("identities", "KIND") {
        needed.push("IDENTITY_KIND");
    }
    if uses("identities", "REASON") {
        needed.push("IDENTITY_REASON");
    }
    for id in needed {
        if context.package.list(id).is_none() {
            let at = At::file(format!("codelists/{id}.csv"));
            let why = words!("符号表 {id} がありません", "The code list {id} is missing");
            let mend = words!(
                "codelists/{id}.csv を置き、resourcesに加えてください",
                "Add codelists/{id}.csv and name it among the resources"
            );
            findings.push(Finding::error("list-missing", at, "", why, mend));
        }
    }
}

/// `_T` is the first code of the projects and of every breakdown.
pub(super) fn totals(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let dimensions = &context.package.descriptor.dimensions;
    for (list, table) in lists(context) {
        let needs_total = list.id == "PROJECT" || dimensions.iter().any(|it| it.id == list.id);
        let first = list.codes.first().map_or("", |entry| entry.code.as_str());
        if needs_total && first != "_T" {
            let at = At::file(&table.file).row(2).column("CODE");
            let why = words!(
                "最初の符号（ORDERが最小）が計の _T ではありません",
                "The first code (of the lowest ORDER) is not the total _T"
            );
            let mend = words!(
                "ORDERが0の行 _T を置いてください",
                "Add a row _T with ORDER 0"
            );
            findings.push(Finding::error("list-total", at, first, why, mend));
        }
    }
}

/// Codes that the engine computes with are codes that it knows.
pub(super) fn known_to_engine(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (list, table) in lists(context) {
        let known: Vec<&str> = match list.id.as_str() {
            "MEASURE" => Measure::ALL.iter().map(|(_, code)| *code).collect(),
            "PERIOD_BASIS" => Basis::ALL.iter().map(|(_, code)| *code).collect(),
            "OBS_STATUS" => Status::ALL.iter().map(|status| status.code()).collect(),
            "KIND" => Kind::ALL.iter().map(|kind| kind.code()).collect(),
            "IDENTITY_KIND" => IdentityKind::ALL.iter().map(|kind| kind.code()).collect(),
            "IDENTITY_REASON" => IdentityReason::ALL.iter().map(|it| it.code()).collect(),
            _ => continue,
        };
        for row in table.rows().filter(|row| !known.contains(&row.get("CODE"))) {
            let all = known.join(" ");
            let why = words!(
                "計算に使う符号のうちにありません",
                "It is none of the codes that are computed with"
            );
            let mend = words!("次のどれかを使ってください：{all}", "Use one of: {all}");
            findings.push(row.error("list-foreign", "CODE", why, mend));
        }
    }
}

/// No code is a part of itself.
pub(super) fn cycles(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (list, table) in lists(context) {
        for row in table.rows() {
            if is_own_ancestor(list, row.get("CODE")) {
                let why = words!(
                    "上位をたどると自分に戻ります",
                    "Its parents lead back to itself"
                );
                let mend = words!("PARENTを直してください", "Correct PARENT");
                findings.push(row.error("list-cycle", "PARENT", why, mend));
            }
        }
    }
}

fn is_own_ancestor(list: &Codelist, code: &str) -> bool {
    let start = list.position(code);
    let parent = |position| list.entry(position).and_then(|entry| entry.parent);
    let mut current = start.and_then(parent);
    for _ in 0..list.codes.len() {
        match current {
            None => return false,
            Some(_) if current == start => return true,
            Some(position) => current = parent(position),
        }
    }
    false
}

/// The column `VALUE_RULE` says what the engine does.
pub(super) fn value_rules(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (list, table) in lists(context) {
        for row in table.rows().filter(|_| list.id == "OBS_STATUS") {
            if let Some(rule) = other_rule(&row) {
                let why = words!(
                    "この状態の値の要否が規則と違います",
                    "The status goes with a value otherwise"
                );
                let mend = words!("{rule} と書いてください", "Write {rule}");
                findings.push(row.error("value-rule", "VALUE_RULE", why, mend));
            }
        }
    }
}

/// The engine's rule, where a row states another.
fn other_rule(row: &Row<'_>) -> Option<&'static str> {
    let rule = match Status::parse(row.get("CODE"))?.value_rule() {
        ValueRule::Required => "required",
        ValueRule::Empty => "empty",
        ValueRule::Either => "either",
    };
    let stated = row.some("VALUE_RULE")?;
    (stated != rule).then_some(rule)
}

fn lists<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Codelist, &'a Table)> {
    let package = context.package;
    package.lists.iter().zip(&package.list_tables)
}
