//! All indicators as one list.

use crate::query::Profile;
use crate::words::{Text, Word, ratio};

use super::assessed::{grade, signal, target_figure, target_period};
use super::board::missing;
use super::context::Context;
use super::figures::{compared_unit, computed_figure, cut_record, figure, pages, section};
use super::filters::kind_label;
use super::list_order::{Column, Layout, NAME, Order, ordered, previous};
use super::reference::reference;
use super::{IndicatorList, IndicatorRow, ListColumn};

/// Builds the list.
pub(super) fn indicator_list(context: &Context<'_>, layout: &Layout) -> IndicatorList {
    let words = context.words;
    let mut listed = context.admitted();
    if let Some(order) = layout.order {
        listed = ordered(context, listed, order);
    }
    let mut rows = Vec::new();
    for profile in listed {
        rows.extend(row(context, profile));
    }
    IndicatorList {
        title: words.text(Word::ViewIndicators),
        columns: columns(context, layout),
        order: order_sentence(context, layout.order),
        order_note: layout
            .order
            .filter(|order| order.column.has_units())
            .map(|_| words.text(Word::OrderUnits)),
        grouped: layout.order.is_none(),
        empty: rows.is_empty().then(|| words.text(Word::EmptyResult)),
        rows,
    }
}

/// A heading leads from one order to the next: lowest first, highest first, the plan's.
fn columns(context: &Context<'_>, layout: &Layout) -> Vec<ListColumn> {
    let mut columns = vec![ListColumn {
        id: NAME.into(),
        label: context.words.text(Word::ColumnName),
        shown: true,
        sort: match layout.order {
            None => "ascending".into(),
            Some(_) => "none".into(),
        },
        next: Text::default(),
    }];
    for (column, id, word) in Column::ALL {
        let own = layout.order.filter(|order| order.column == column);
        let (sort, next) = match own.map(|order| order.descending) {
            None => ("none", id.into()),
            Some(false) => ("ascending", Text::concat(&["-", id])),
            Some(true) => ("descending", Text::default()),
        };
        columns.push(ListColumn {
            id: id.into(),
            label: context.words.text(word),
            shown: layout.shows(column),
            sort: sort.into(),
            next,
        });
    }
    columns
}

fn order_sentence(context: &Context<'_>, order: Option<Order>) -> Text {
    let words = context.words;
    let Some(order) = order else {
        return words.text(Word::OrderPlan);
    };
    let mut columns = Column::ALL.iter();
    let label = columns.find(|column| column.0 == order.column);
    let label = label.map_or("", |column| words.say(column.2));
    let word = match (order.column.is_number(), order.descending) {
        (true, false) => Word::OrderUp,
        (true, true) => Word::OrderDown,
        (false, false) => Word::OrderCodes,
        (false, true) => Word::OrderCodesBack,
    };
    words.fill(word, &[("column", label)])
}

#[inline(never)]
fn row(context: &Context<'_>, profile: &Profile) -> Option<IndicatorRow> {
    let position = profile.indicator;
    let indicator = context.indicator(position)?;
    let found = profile.assessment.as_ref();
    let target = found.and_then(|found| context.target(found));
    let value = context.main_value(position);
    let pace = found.map(|found| found.pace).unwrap_or_default();
    let amount = |value| {
        let target = target?;
        let mut figure = computed_figure(context, value, compared_unit(context, target));
        // What remains has to be reached by when the target is due.
        figure.period = target_period(context, target);
        Some(figure)
    };
    Some(IndicatorRow {
        indicator: (&indicator.code).into(),
        number: context.number(indicator),
        name: context.text(&indicator.label),
        kind: kind_label(context, indicator.kind),
        ministries: context.ministries(indicator),
        missing: missing(context, profile, value.is_some()),
        value,
        previous: previous(context, position).and_then(|it| figure(context, it)),
        target: target.and_then(|target| target_figure(context, target)),
        ratio: pace.ratio.map(ratio),
        remaining: pace.remaining.and_then(amount),
        grade: target.map(|_| grade(context, profile)),
        signal: found.map(|found| signal(context, found)),
        reference: found.and_then(|found| reference(context, found)),
        pages: section(context, position)
            .map(|section| pages(context, section))
            .unwrap_or_default(),
        cut: cut_record(context, position),
    })
}
