//! Numbers as shown, with period, status, correction and provenance.

use crate::model::{
    Basis, Bilingual, CodeEntry, Decimal, FiscalYear, Lang, Measure, Observation, Ratio, Status,
    Target,
};
use crate::query::{Cell, Content, Cut, cut};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::{CorrectionNote, Figure, LocalText, NamedFigure, SourceRow};

/// An observation as shown.
#[inline(never)]
pub(super) fn figure(context: &Context<'_>, position: u32) -> Option<Box<Figure>> {
    let fact = context.plan.fact(position)?;
    let correction = context.plan.correction_of(position);
    let corrected = correction.and_then(|correction| correction.value);
    let value = corrected.or(fact.value);
    let mut figure = match value {
        Some(value) => amount(context, value, fact.unit, fact.unit_mult),
        None => bare("－".into()),
    };
    figure.period = words::period(context.words, &fact.period);
    figure.other_period = is_other_period(fact);
    figure.status = fact.status.code().into();
    figure.status_label = value.and_then(|_| status_label(context, fact));
    let printed_number = fact
        .value
        .map(|value| words::grouped(&value.to_text()))
        .unwrap_or_default();
    figure.correction = correction.map(|correction| CorrectionNote {
        label: context
            .words
            .fill(Word::Corrected, &[("printed", &printed_number)]),
        printed: (&correction.printed).into(),
        proof: context.text(&correction.proof),
    });
    figure.comment = context.optional_text(fact.comment.as_ref());
    figure.observation = Some((&fact.id).into());
    let printings = context.columns.printings_of(context.plan, position);
    figure.printed = printings.first().map(|first| (&first.printed).into());
    Some(figure)
}

/// The value's period is not the one reporting year.
fn is_other_period(fact: &Observation) -> bool {
    fact.period.basis != Basis::Fy
        || fact
            .period
            .end
            .is_none_or(|day| day.fiscal_year() != FiscalYear(fact.year))
}

fn status_label(context: &Context<'_>, fact: &Observation) -> Option<Text> {
    let word = match fact.status {
        Status::A if fact.measure == Measure::Base => Word::BaselineValue,
        Status::A => return None,
        Status::P => Word::StatusP,
        Status::D => Word::StatusD,
        Status::E => Word::StatusE,
        Status::F => Word::StatusF,
        Status::W => Word::StatusW,
        Status::N => Word::StatusN,
        Status::B => Word::StatusB,
        Status::K | Status::M | Status::L | Status::O | Status::Q => Word::StatusOther,
    };
    Some(context.words.text(word))
}

/// A figure of words alone.
#[inline(never)]
pub(super) fn bare(text: Text) -> Box<Figure> {
    let mut figure = Box::<Figure>::default();
    figure.text = text;
    figure
}

/// A number and its unit.
#[inline(never)]
fn counted(
    context: &Context<'_>,
    number: Text,
    entry: Option<&CodeEntry>,
    value: Ratio,
) -> Box<Figure> {
    let text = match entry {
        Some(entry) => words::with_unit(context.words, &number, entry),
        None => number.clone(),
    };
    let mut figure = bare(text);
    if let Some(entry) = entry {
        figure.unit = words::unit_name(context.words, &number, entry).into();
    }
    figure.number = number;
    figure.value = Some(value.to_f64());
    figure
}

/// A bare amount with its unit.
#[inline(never)]
pub(super) fn amount(
    context: &Context<'_>,
    value: Decimal,
    unit: u16,
    unit_mult: u8,
) -> Box<Figure> {
    let exact = value.scaled(unit_mult).unwrap_or_else(|| value.ratio());
    let Some(entry) = context.entry("UNIT_MEASURE", unit) else {
        return Box::default();
    };
    let number = words::number(context.words, value, unit_mult, entry);
    let unit = (!words::is_money(unit_mult, entry)).then_some(entry);
    counted(context, number, unit, exact)
}

/// A computed amount in a unit, at most `digits` places.
#[inline(never)]
pub(super) fn computed(context: &Context<'_>, value: Ratio, unit: u16, digits: u32) -> Text {
    match context.entry("UNIT_MEASURE", unit) {
        Some(entry) => words::with_unit(context.words, &words::rounded(value, digits), entry),
        None => value.to_text(digits).into(),
    }
}

/// The same as a figure.
#[inline(never)]
pub(super) fn computed_figure(context: &Context<'_>, value: Ratio, unit: u16) -> Box<Figure> {
    let entry = context.entry("UNIT_MEASURE", unit);
    counted(context, words::rounded(value, 2), entry, value)
}

/// A figure that the engine computed, with the words that say so.
#[inline(never)]
pub(super) fn derived(context: &Context<'_>, value: Ratio, unit: u16, says: Word) -> Box<Figure> {
    let number = words::rounded(value, 2);
    let mut figure = counted(context, number, context.entry("UNIT_MEASURE", unit), value);
    figure.period = words::fiscal_year(context.words, context.filter.year);
    figure.status = "A".into();
    figure.derived = Some(context.words.text(says));
    figure
}

/// One cell of a selection.
#[inline(never)]
pub(super) fn cell_figure(context: &Context<'_>, cell: &Cell, unit: u16) -> Option<Box<Figure>> {
    match cell.content {
        Content::Printed(position) => figure(context, position),
        Content::Zero => Some(derived(context, Ratio::ZERO, unit, Word::DerivedZero)),
        Content::SumOfItems(sum) => Some(derived(context, sum, unit, Word::DerivedItems)),
    }
}

/// The section where an indicator's value, or else the first of its numbers, is printed.
pub(super) fn section(context: &Context<'_>, indicator: u16) -> Option<u16> {
    let facts = context.facts_of(indicator);
    let first = facts.first().map(|(position, _)| *position);
    let position = context.main(indicator).or(first)?;
    let printings = context.columns.printings_of(context.plan, position);
    printings.first().map(|first| first.section)
}

/// The pages on which an indicator's main value stands first.
pub(super) fn value_pages(context: &Context<'_>, indicator: u16) -> Option<Text> {
    context.main(indicator)?;
    section(context, indicator).map(|section| pages(context, section))
}

/// What the project and disease filters show of an indicator.
#[inline(never)]
pub(super) fn cut_record(context: &Context<'_>, indicator: u16) -> super::Cut {
    let (words, filter) = (context.words, context.filter);
    let mut record = super::Cut::default();
    let (cells, sum) = match cut(context.plan, context.columns, filter, indicator) {
        Cut::NotAsked => {
            record.state = "none".into();
            return record;
        }
        Cut::Without => {
            record.state = "without".into();
            record.note = Some(words.text(
                match (filter.projects.is_empty(), filter.diseases.is_empty()) {
                    (false, false) => Word::CutWithoutBoth,
                    (true, false) => Word::CutWithoutDisease,
                    _ => Word::CutWithoutProject,
                },
            ));
            return record;
        }
        Cut::Has(cells, sum) => (cells, sum),
    };
    let Some(found) = context.indicator(indicator) else {
        return record;
    };
    record.state = "has".into();
    for cell in &cells {
        if let Some(figure) = cell_figure(context, cell, found.unit) {
            record.figures.push(NamedFigure {
                code: cell_code(context, cell),
                label: cell_label(context, cell),
                figure,
            });
        }
    }
    match sum {
        Some(sum) => record.sum = Some(derived(context, sum, found.unit, Word::DerivedSum)),
        None if cells.len() > 1 => {
            let reason = found.additive_reason.as_ref();
            let reason = reason.map_or("", |reason| reason.get(words.lang));
            record.note = Some(words.fill(Word::CutNotSummed, &[("reason", reason)]));
        }
        None => {}
    }
    record
}

fn cell_code(context: &Context<'_>, cell: &Cell) -> Text {
    let project = context.code("PROJECT", cell.project);
    let disease = context.code("DISEASE", cell.disease);
    Text::concat(&[&project, ".", &disease])
}

fn cell_label(context: &Context<'_>, cell: &Cell) -> Text {
    let project = context.short("PROJECT", cell.project);
    let part = match cell.content {
        Content::Printed(position) => breakdown_label(context, position),
        _ if cell.disease != 0 => context.short("DISEASE", cell.disease),
        _ => return project,
    };
    match cell.project {
        _ if part.is_empty() => project,
        0 => part,
        _ => context
            .words
            .fill(Word::CutCell, &[("project", &project), ("disease", &part)]),
    }
}

/// What an observation is cut by, in words; empty for a total.
#[inline(never)]
pub(super) fn breakdown_label(context: &Context<'_>, position: u32) -> Text {
    let mut labels = Vec::new();
    if let Some(fact) = context.plan.fact(position) {
        for &(dimension, code) in &fact.breakdown {
            let list = context.plan.codes_of(dimension);
            if let Some(entry) = list.and_then(|list| list.entry(code)) {
                labels.push(context.text(&entry.label));
            }
        }
    }
    context.words.list(&labels)
}

/// A text in the reader's language, or in Japanese and said to be so.
#[inline(never)]
pub(super) fn local(context: &Context<'_>, text: &Bilingual) -> LocalText {
    let translated = context.words.lang == Lang::En && !text.en.is_empty();
    LocalText {
        text: context.text(text),
        lang: if translated { "en" } else { "ja" }.into(),
        note: translated.then(|| context.words.text(Word::UnofficialTranslation)),
        original: None,
    }
}

/// The same with the Japanese text beside a translation.
pub(super) fn local_and_original(context: &Context<'_>, text: &Bilingual) -> LocalText {
    let mut local = local(context, text);
    local.original = local.note.is_some().then(|| (&text.ja).into());
    local
}

/// A narrative as text.
#[inline(never)]
pub(super) fn narrative_text(context: &Context<'_>, position: Option<u16>) -> Option<LocalText> {
    let narrative = context.plan.narratives.get(usize::from(position?))?;
    Some(local(context, &narrative.text))
}

/// Pages of a section in words.
#[inline(never)]
pub(super) fn pages(context: &Context<'_>, section: u16) -> Text {
    let section = context.plan.sections.get(usize::from(section));
    let Some((section, from)) = section.and_then(|it| Some((it, it.page_from?))) else {
        return Text::default();
    };
    let from = words::digits(from);
    match section.page_to {
        Some(to) => context
            .words
            .fill(Word::Pages, &[("from", &from), ("to", &words::digits(to))]),
        None => context.words.fill(Word::PagesFrom, &[("from", &from)]),
    }
}

/// Title of a section.
#[inline(never)]
pub(super) fn section_title(context: &Context<'_>, section: u16) -> Text {
    let section = context.plan.sections.get(usize::from(section));
    let title = context.optional_text(section.map(|section| &section.title));
    title.unwrap_or_default()
}

/// Title of a document.
#[inline(never)]
pub(super) fn document_title(context: &Context<'_>, source: u16) -> Text {
    let source = context.plan.sources.get(usize::from(source));
    let title = context.optional_text(source.map(|source| &source.title));
    title.unwrap_or_default()
}

/// Every place where an observation stands, as rows.
pub(super) fn add_source_rows(
    context: &Context<'_>,
    position: u32,
    what: &Text,
    rows: &mut Vec<SourceRow>,
) {
    for &printing in &context.columns.printings_of(context.plan, position) {
        rows.push(SourceRow {
            what: what.clone(),
            printed: (&printing.printed).into(),
            document: document_title(context, printing.source),
            section: section_title(context, printing.section),
            pages: pages(context, printing.section),
            offset: printing.offset,
        });
    }
}

/// The unit that values of a target are counted in.
#[inline(never)]
pub(super) fn compared_unit(context: &Context<'_>, target: &Target) -> u16 {
    let own = context
        .indicator(target.indicator)
        .map(|indicator| indicator.unit);
    target.compared_unit.or(own).unwrap_or(target.unit)
}
