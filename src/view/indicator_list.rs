//! All indicators as one list.

use crate::model::Kind;
use crate::query::Profile;
use crate::words::Word;

use super::assessed::{grade, signal, target_figure};
use super::board::missing;
use super::context::Context;
use super::figures::{cut_record, figure};
use super::filters::kind_label;
use super::{IndicatorList, IndicatorRow};

/// Builds the list. Rows that only record a dash in a table's column are left out unless their kind is asked for.
pub(super) fn indicator_list(context: &Context<'_>) -> IndicatorList {
    let words = context.words;
    let rows: Vec<IndicatorRow> = listed(context)
        .filter_map(|profile| row(context, profile))
        .collect();
    IndicatorList {
        title: words.text(Word::ViewIndicators),
        columns: [
            Word::ColumnNumber,
            Word::ColumnName,
            Word::ColumnKind,
            Word::ColumnValue,
            Word::ColumnTarget,
            Word::ColumnGrade,
            Word::ColumnSignal,
        ]
        .map(|word| words.text(word))
        .to_vec(),
        empty: rows.is_empty().then(|| words.text(Word::EmptyResult)),
        rows,
    }
}

/// The profiles of the list.
pub(super) fn listed<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Profile> {
    let items = context.filter.kinds.contains(&Kind::Item);
    context
        .admitted()
        .filter(move |profile| items || profile.kind != Kind::Item)
}

fn row(context: &Context<'_>, profile: &Profile) -> Option<IndicatorRow> {
    let indicator = context.indicator(profile.indicator)?;
    let found = profile.assessment.as_ref();
    let target = found.and_then(|found| context.plan.targets.get(usize::from(found.target?)));
    let value = context
        .columns
        .main(profile.indicator, 0, 0, context.filter.year)
        .and_then(|position| figure(context, position))
        .filter(|figure| figure.value.is_some());
    Some(IndicatorRow {
        indicator: indicator.code.clone(),
        number: indicator
            .number
            .map(|number| number.to_string())
            .unwrap_or_default(),
        name: context.name(indicator),
        kind: kind_label(context, indicator.kind),
        missing: value
            .is_none()
            .then(|| missing(context, profile.indicator, found)),
        value,
        target: target.and_then(|target| target_figure(context, target)),
        grade: found.map(|_| grade(context, profile)),
        signal: found.map(|found| signal(context, found)),
        cut: cut_record(context, profile.indicator),
    })
}
