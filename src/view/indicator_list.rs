//! All indicators as one list.

use crate::model::Kind;
use crate::query::Profile;
use crate::words::Word;

use super::assessed::{grade, signal, target_figure};
use super::board::missing;
use super::context::Context;
use super::figures::cut_record;
use super::filters::kind_label;
use super::reference::reference;
use super::{IndicatorList, IndicatorRow};

/// The headings, in the order of the row's fields.
const COLUMNS: [Word; 7] = [
    Word::ColumnNumber,
    Word::ColumnName,
    Word::ColumnKind,
    Word::ColumnValue,
    Word::ColumnTarget,
    Word::ColumnGrade,
    Word::ColumnSignal,
];

/// Builds the list. Rows that only record a dash in a table's column are left out unless their kind is asked for.
pub(super) fn indicator_list(context: &Context<'_>) -> IndicatorList {
    let words = context.words;
    let mut columns = Vec::new();
    for column in COLUMNS {
        columns.push(words.text(column));
    }
    let mut rows = Vec::new();
    for profile in context.admitted() {
        if is_listed(context, profile) {
            rows.extend(row(context, profile));
        }
    }
    IndicatorList {
        title: words.text(Word::ViewIndicators),
        columns,
        empty: rows.is_empty().then(|| words.text(Word::EmptyResult)),
        rows,
    }
}

/// Whether the list shows an indicator that the filters let through.
pub(super) fn is_listed(context: &Context<'_>, profile: &Profile) -> bool {
    profile.kind != Kind::Item || context.filter.kinds.contains(&Kind::Item)
}

#[inline(never)]
fn row(context: &Context<'_>, profile: &Profile) -> Option<IndicatorRow> {
    let indicator = context.indicator(profile.indicator)?;
    let found = profile.assessment.as_ref();
    let target = found.and_then(|found| context.target(found));
    let value = context.main_value(profile.indicator);
    Some(IndicatorRow {
        indicator: (&indicator.code).into(),
        number: context.number(indicator),
        name: context.text(&indicator.label),
        kind: kind_label(context, indicator.kind),
        missing: missing(context, profile, value.is_some()),
        value,
        target: target.and_then(|target| target_figure(context, target)),
        grade: target.map(|_| grade(context, profile)),
        signal: found.map(|found| signal(context, found)),
        reference: found.and_then(|found| reference(context, found)),
        cut: cut_record(context, profile.indicator),
    })
}
