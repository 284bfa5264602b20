//! The words around a figure: what it says, what it measures, where its numbers stand.

use crate::model::Ratio;
use crate::words::{self, Text, Word};

use super::context::Context;
use super::figures::{computed, document_title, pages, section_title};
use super::quotation::places_of;
use super::{BreakdownRow, Caption, Figure, NamedFigure};

/// The source line of an observation: the first place where it is printed. Empty where none is known.
#[inline(never)]
pub(super) fn source_line(context: &Context<'_>, position: u32) -> Text {
    let printings = context.columns.printings_of(context.plan, position);
    let Some(printing) = printings.first() else {
        return Text::default();
    };
    let places = [
        ("document", &*document_title(context, printing.source)),
        ("section", &*section_title(context, printing.section)),
        ("pages", &*pages(context, printing.section)),
    ];
    context.words.fill(Word::TextSource, &places)
}

/// The source line of a figure; of one that is printed nowhere, the document.
pub(super) fn source_of(context: &Context<'_>, figure: Option<&Figure>) -> Text {
    line_at(context, figure.and_then(|it| printed_at(context, it)))
}

fn line_at(context: &Context<'_>, position: Option<u32>) -> Text {
    match position {
        Some(position) => source_line(context, position),
        None => document_title(context, 0),
    }
}

/// The observation of a figure that is printed.
#[inline(never)]
pub(super) fn printed_at(context: &Context<'_>, figure: &Figure) -> Option<u32> {
    let id = figure.observation.as_deref()?;
    let mut facts = context.plan.observations.iter().zip(0_u32..);
    let found = facts.find(|(fact, _)| &*fact.id == id);
    found.map(|(_, position)| position)
}

/// The source line that several figures share; of figures from different places, the document with the pages of each.
fn shared_source(context: &Context<'_>, figures: &[(&Text, &Figure)]) -> Text {
    let mut observations = Vec::new();
    let mut lines = Vec::new();
    for (_, figure) in figures {
        let position = printed_at(context, figure);
        observations.extend(position);
        let line = line_at(context, position);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match lines.as_slice() {
        [line] => line.clone(),
        _ => places_of(context, &observations),
    }
}

/// Name, unit and period of what a figure measures.
#[inline(never)]
pub(super) fn subtitle(context: &Context<'_>, what: &str, figure: Option<&Figure>) -> Text {
    let Some(figure) = figure else {
        return what.into();
    };
    let places = [
        ("what", what),
        ("part", &*figure.period),
        ("unit", &*figure.unit),
    ];
    // Money has its unit within the number.
    let template = match figure.unit.is_empty() {
        true => Word::WhatPart,
        false => Word::FigureSubtitle,
    };
    context.words.fill(template, &places)
}

/// What bars say: which of several is the largest, where one alone is; else how many there are.
#[inline(never)]
pub(super) fn headline(context: &Context<'_>, rows: &[(&Text, &Figure)]) -> Text {
    let words = context.words;
    let mut largest: Option<(&Text, &Figure)> = None;
    let mut alone = false;
    for &(label, figure) in rows {
        let value = figure.value.unwrap_or(f64::MIN);
        let most = largest.map_or(f64::MIN, |(_, most)| most.value.unwrap_or(f64::MIN));
        if largest.is_none() || value > most {
            largest = Some((label, figure));
            alone = true;
        } else if value >= most {
            alone = false;
        }
    }
    match largest {
        Some((item, figure)) if alone && rows.len() > 1 => words.fill(
            Word::FigureLargest,
            &[("item", item), ("value", &figure.text)],
        ),
        Some((item, figure)) if rows.len() == 1 => {
            words.fill(Word::FigureOne, &[("item", item), ("value", &figure.text)])
        }
        _ => words.fill(
            Word::FigureSeveral,
            &[("count", &words::digits(rows.len()))],
        ),
    }
}

/// The words around the bars of named figures.
pub(super) fn caption_of(
    context: &Context<'_>,
    what: &str,
    rows: &[NamedFigure],
    summary: Text,
) -> Caption {
    let mut known = Vec::new();
    for row in rows {
        // A part of a larger amount is no amount of its own to be held against others.
        if row.figure.value.is_some() && &*row.figure.status != "W" {
            known.push((&row.label, &*row.figure));
        }
    }
    let first = known.first().map(|(_, figure)| *figure);
    Caption {
        title: headline(context, &known),
        subtitle: subtitle(context, what, first),
        summary,
        source: shared_source(context, &known),
    }
}

/// The words around a breakdown: the first column of its table. `sum` of the items, where it is held against the total.
pub(super) fn breakdown_caption(
    context: &Context<'_>,
    what: &str,
    unit: u16,
    rows: &[BreakdownRow],
    sum: Option<Ratio>,
) -> Caption {
    let words = context.words;
    let mut items = Vec::new();
    let mut total = None;
    let mut derived = None;
    for row in rows {
        let Some(figure) = row.cells.first().and_then(Option::as_deref) else {
            continue;
        };
        match &*row.role {
            "item" => items.push((&row.label, figure)),
            "total" if figure.derived.is_none() => total = Some(figure),
            "total" => derived = Some(figure.text.clone()),
            _ => {}
        }
    }
    let first = items.first().map(|(_, figure)| *figure);
    let sum = sum.map(|sum| computed(context, sum, unit, 2));
    let summary = match (total, &sum) {
        (Some(total), Some(sum)) => {
            words.fill(Word::BreakdownSums, &[("total", &total.text), ("sum", sum)])
        }
        (Some(total), None) => words.fill(Word::BreakdownTotal, &[("total", &total.text)]),
        (None, _) => match derived {
            Some(sum) => words.fill(Word::BreakdownItemsOnly, &[("sum", &sum)]),
            None => words.text(Word::BreakdownNoTotal),
        },
    };
    Caption {
        title: headline(context, &items),
        subtitle: subtitle(context, what, first),
        summary,
        source: source_of(context, first),
    }
}
