//! Identities: well formed, proven against the source text, with the verdict that the numbers give.

use super::printings::{first_number, misplaced, power_of};
use super::{Context, Finding, Level, words};
use crate::dataset::finding::Words;
use crate::dataset::package::{PlaceText, Row, SourceText, TermText};
use crate::model::{Identity, Measure, Observation, Operation, Plan, Ratio, Relation, Term};
use crate::reconcile::{Reading, evaluate, supports};

/// Every identity that could be read, with its row.
fn each<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Identity, Row<'a>)> {
    let rows = &context.draft.rows.identities;
    let identities = context.plan().identities.iter().enumerate();
    identities.filter_map(move |(index, identity)| {
        Some((identity, context.row("identities", rows, index)?))
    })
}

/// Each operation has as many terms as it needs; items of a list are counted and nothing else is.
pub(super) fn terms(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (identity, row) in each(context) {
        let operation = identity.operation.code();
        let needed = match identity.operation {
            Operation::SharePercent | Operation::Years => Some(2),
            _ => None,
        };
        if let Some(needed) = needed.filter(|needed| *needed != identity.terms.len()) {
            let why = words!(
                "演算 {operation} の項は{needed}つです",
                "The operation {operation} has {needed} terms"
            );
            let mend = words!("項を{needed}つ書いてください", "Write {needed} terms");
            findings.push(row.error("identity-term", "TERMS", why, mend));
        }
        let is_item = |term: &Term| matches!(term, Term::Item(_));
        let counts = identity.operation == Operation::Count;
        let foreign = identity.terms.iter().any(|term| is_item(term) != counts);
        for (wrong, column) in [
            (foreign, "TERMS"),
            (identity.result.iter().any(is_item), "RESULT"),
        ] {
            if wrong {
                let why = words!(
                    "ITEM の項は、演算 COUNT の左辺だけに並びます",
                    "ITEM terms stand on the left side of COUNT, and nothing else does"
                );
                let mend = words!(
                    "数の項にするか、OPERATIONを直してください",
                    "Write numbers, or correct OPERATION"
                );
                findings.push(row.error("identity-term", column, why, mend));
            }
        }
    }
}

/// An identity says what it is about: an indicator that its values are of, or a name of its own.
pub(super) fn scope(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (identity, row) in each(context) {
        let facts: Vec<&Observation> = identity
            .facts()
            .into_iter()
            .filter_map(|position| plan.fact(position))
            .collect();
        let of_indicator = identity.indicator.is_none_or(|indicator| {
            facts.is_empty() || facts.iter().any(|fact| fact.indicator == indicator)
        });
        let named = identity.label.is_some() || (identity.indicator.is_some() && !facts.is_empty());
        let problems = [
            (
                !of_indicator,
                "INDICATOR",
                words!(
                    "どの項もこの指標の値ではありません",
                    "None of its terms is of this indicator"
                ),
                words!("指標を直してください", "Correct the indicator"),
            ),
            (
                !named,
                "LABEL_JA",
                words!(
                    "指標の値がないので、名称が要ります",
                    "It has no value of an indicator and needs a name"
                ),
                words!("名称を書いてください", "Write a name"),
            ),
            (
                facts.iter().any(|fact| fact.value.is_none()),
                "TERMS",
                words!("値のない観測値があります", "An observation has no value"),
                words!(
                    "値のある観測値だけを書いてください",
                    "Name observations with a value only"
                ),
            ),
        ];
        for (wrong, column, why, mend) in problems {
            if wrong {
                findings.push(row.error("identity-scope", column, why, mend));
            }
        }
    }
}

/// Values that are added up or found equal are counted in the same unit.
pub(super) fn units(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (identity, row) in each(context) {
        let compares = identity.relation == Relation::Eq
            && matches!(
                identity.operation,
                Operation::Sum | Operation::Mean | Operation::Max
            );
        let mut units: Vec<u16> = identity
            .facts()
            .into_iter()
            .filter_map(|position| Some(plan.fact(position)?.unit))
            .collect();
        units.dedup();
        if compares && units.len() > 1 {
            let why = words!("単位の違う値があります", "The values differ in unit");
            let mend = words!(
                "同じ単位の値だけを比べてください",
                "Compare values of one unit"
            );
            findings.push(row.error("identity-unit", "TERMS", why, mend));
        }
    }
}

/// What stands in the running text stands there, with its number.
pub(super) fn places(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("identities") {
        let terms = ["TERMS", "RESULT"].into_iter().flat_map(|column| {
            let cells = row.get(column).split(';');
            cells.filter_map(move |cell| Some((column, TermText::parse(cell)?)))
        });
        let mut found: Vec<(&str, PlaceText<'_>, Option<Ratio>)> = Vec::new();
        for (column, term) in terms {
            if let Some(place) = term.place() {
                let number = match term {
                    TermText::Number(number, _) => Some(number.ratio()),
                    _ => None,
                };
                found.push((column, place, number));
            }
        }
        found.extend(PlaceText::parse(row.get("STATEMENT")).map(|it| ("STATEMENT", it, None)));
        let source = row.get("SOURCE");
        if source.is_empty() != found.is_empty() {
            let why = words!(
                "SOURCEは、本文の位置がある行だけに書きます",
                "SOURCE goes with places in the text, and with nothing else"
            );
            let mend = words!(
                "位置の出典を書くか、空にしてください",
                "Write the document of the places, or leave it empty"
            );
            findings.push(row.error("identity-place", "SOURCE", why, mend));
        }
        let Some(text) = context.package.texts.get(source) else {
            continue;
        };
        for (column, place, number) in found {
            if let Some((code, (why, mend))) = refusal(text, place, number) {
                findings.push(Finding::error(
                    code,
                    row.at(column),
                    place.printed,
                    why,
                    mend,
                ));
            }
        }
    }
}

pub(super) fn refusal(
    text: &SourceText,
    place: PlaceText<'_>,
    number: Option<Ratio>,
) -> Option<(&'static str, (Words, Words))> {
    if let Some(words) = misplaced(text, place.printed, place.offset) {
        return Some(("identity-place", words));
    }
    let number = number?;
    let (printed, rest) = first_number(place.printed);
    let value = printed.and_then(|printed| printed.scaled(power_of(&rest)));
    if value != Some(number) {
        let why = words!(
            "印刷された数と違います",
            "It is not the number that is printed"
        );
        let mend = words!(
            "印刷された数を書いてください（万などは位をそろえて）",
            "Write the printed number, in single units"
        );
        return Some(("identity-number", (why, mend)));
    }
    is_cut(text, place).then(|| {
        let why = words!(
            "前後に数字が続いています（長い数の一部です）",
            "Digits go on before or after it: it is a part of a longer number"
        );
        let mend = words!(
            "数の全体を書いてください",
            "Write the whole number as it is printed"
        );
        ("identity-number", (why, mend))
    })
}

/// Whether the printed text begins or ends inside a longer number.
fn is_cut(text: &SourceText, place: PlaceText<'_>) -> bool {
    let length = u32::try_from(place.printed.chars().count()).unwrap_or(u32::MAX);
    let digit_at = |offset: Option<u32>| {
        let there = offset.and_then(|offset| text.span(offset, 1));
        there.is_some_and(|there| there.starts_with(|c: char| c.is_ascii_digit()))
    };
    let joins = |offset: Option<u32>| {
        let there = offset.and_then(|offset| text.span(offset, 1));
        matches!(there.as_deref(), Some("," | "."))
    };
    let before = |back: u32| place.offset.checked_sub(back);
    let begins = place.printed.starts_with(|c: char| c.is_ascii_digit());
    let ends = place.printed.ends_with(|c: char| c.is_ascii_digit());
    let cut_before = digit_at(before(1)) || (joins(before(1)) && digit_at(before(2)));
    (begins && cut_before) || (ends && digit_at(place.offset.checked_add(length)))
}

/// The verdicts are those that the numbers give.
pub(super) fn verdicts(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (identity, row) in each(context) {
        let stated = row.some("VERDICT_PRINTED").is_some();
        for (reading, recorded, column) in [
            (Reading::Corrected, identity.holds, "VERDICT"),
            (Reading::Printed, identity.holds_printed, "VERDICT_PRINTED"),
        ] {
            let found = evaluate(plan, identity, reading);
            let Some((holds, (left, right))) = found.holds.zip(found.exact.zip(found.right)) else {
                continue;
            };
            let same = holds == recorded;
            let needless =
                column == "VERDICT_PRINTED" && stated && identity.holds == identity.holds_printed;
            if same && !needless {
                continue;
            }
            let (left, right) = (left.to_text(9), right.to_text(9));
            let verdict = if holds { "HOLDS" } else { "FAILS" };
            let relation = identity.relation.code();
            let why = words!(
                "計算すると左辺は{left}、右辺は{right}で、{relation} は {verdict} です",
                "Computed: {left} on the left, {right} on the right; {relation} {verdict}"
            );
            let mend = if needless {
                words!(
                    "VERDICTと同じなので空にしてください",
                    "It is the same as VERDICT: leave it empty"
                )
            } else {
                words!(
                    "値の変更が正しければ {verdict} と書き、REASONも見直してください",
                    "If the values are right, write {verdict} and review REASON"
                )
            };
            findings.push(row.error("identity-verdict", column, why, mend));
        }
    }
}

/// Whatever does not hold has a reason that its numbers allow, and nothing else has one.
pub(super) fn reasons(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (identity, row) in each(context) {
        let sound = identity.holds && identity.holds_printed;
        let (why, mend) = match (identity.reason, sound) {
            (None, true) => continue,
            (None, false) => (
                words!(
                    "成り立たないのに理由の種別がありません",
                    "It does not hold and has no kind of reason"
                ),
                words!("REASONを書いてください", "Write REASON"),
            ),
            (Some(_), true) => (
                words!(
                    "成り立つ式に理由は要りません",
                    "It holds and needs no reason"
                ),
                words!("REASONを空にしてください", "Leave REASON empty"),
            ),
            (Some(reason), false) if supports(context.plan(), identity, reason) => continue,
            (Some(reason), false) => {
                let code = reason.code();
                (
                    words!(
                        "数値からは {code} と言えません",
                        "The numbers do not allow {code}"
                    ),
                    words!(
                        "理由の種別を見直すか、NOTE_JA・NOTE_ENに根拠を書いてください",
                        "Review the reason, or give the grounds in NOTE_JA and NOTE_EN"
                    ),
                )
            }
        };
        findings.push(row.error("identity-reason", "REASON", why, mend));
    }
}

/// A total whose items are printed, and a whole whose projects are, have an identity.
pub(super) fn complete(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    if plan.identities.is_empty() {
        return;
    }
    for (position, whole) in (0_u32..).zip(&plan.observations) {
        let Some(row) = context.observation_row(position as usize) else {
            continue;
        };
        for parts in part_groups(plan, whole) {
            if parts.len() < 2 || is_held(plan, position, &parts) {
                continue;
            }
            let count = parts.len();
            let why = words!(
                "内訳の値が{count}つ印刷されていますが、和を確かめる式がidentities.csvにありません",
                "{count} parts are printed, and no identity holds them against it"
            );
            let mend = words!(
                "identities.csvに式を加えてください",
                "Add the identity to identities.csv"
            );
            let finding = row.error("identity-missing", "OBS_ID", why, mend);
            findings.push(finding.level(Level::Warning));
        }
    }
}

/// The observations that differ from a whole only in being its items or its projects, by dimension.
fn part_groups(plan: &Plan, whole: &Observation) -> Vec<Vec<u32>> {
    let mut groups = vec![Vec::new(); plan.dimensions.len() + 1];
    let units = plan.codelist("UNIT_MEASURE");
    let unit = units.and_then(|list| list.entry(whole.unit));
    if unit.is_some_and(|unit| unit.code == "PERCENT") {
        // Percentages of different wholes have no sum.
        return groups;
    }
    for (position, part) in (0_u32..).zip(&plan.observations) {
        let comparable = part.indicator == whole.indicator
            && part.year == whole.year
            && part.measure == Measure::Act
            && whole.measure == Measure::Act
            && part.unit == whole.unit
            && part.period == whole.period
            && part.value.is_some()
            && whole.value.is_some();
        if !comparable {
            continue;
        }
        let group = if part.project == whole.project {
            item_of(plan, whole, part).map(|dimension| usize::from(dimension) + 1)
        } else {
            (whole.project == 0 && part.breakdown == whole.breakdown).then_some(0)
        };
        if let Some(group) = group.and_then(|group| groups.get_mut(group)) {
            group.push(position);
        }
    }
    groups
}

/// The dimension by which `part` is a direct item of `whole`.
fn item_of(plan: &Plan, whole: &Observation, part: &Observation) -> Option<u8> {
    let parent_of =
        |&(dimension, code): &(u8, u16)| Some(plan.codes_of(dimension)?.entry(code)?.parent);
    match (whole.breakdown.as_slice(), part.breakdown.as_slice()) {
        ([], [cut]) if parent_of(cut)?.is_none() => Some(cut.0),
        ([outer], [cut]) if outer.0 == cut.0 && parent_of(cut)? == Some(outer.1) => Some(cut.0),
        _ => None,
    }
}

/// Whether some identity compares the whole with all of these parts.
fn is_held(plan: &Plan, whole: u32, parts: &[u32]) -> bool {
    plan.identities.iter().any(|identity| {
        identity.result.contains(&Term::Fact(whole))
            && parts
                .iter()
                .all(|part| identity.terms.contains(&Term::Fact(*part)))
    })
}
