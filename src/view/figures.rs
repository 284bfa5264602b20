//! Numbers as shown, with period, status, correction and provenance.

use crate::model::{
    Basis, Bilingual, Decimal, FiscalYear, Measure, Narrative, Observation, Plan, Ratio, Status,
};
use crate::query::{Cell, Content, Cut, cut};
use crate::words::{self, Word};

use super::context::Context;
use super::{CorrectionNote, Figure, LocalText, NamedFigure, SourceRow};

/// An observation as shown.
pub(super) fn figure(context: &Context<'_>, position: u32) -> Option<Figure> {
    let fact = context.plan.observations.get(position as usize)?;
    let printed = context
        .columns
        .printings_of(context.plan, position)
        .next()
        .map(|printing| printing.printed.clone());
    let correction = context.plan.correction_of(position);
    let corrected = correction.and_then(|correction| correction.value);
    let value = corrected.or(fact.value);
    let mut figure = match value {
        Some(value) => amount(context, value, fact.unit, fact.unit_mult),
        None => Figure {
            text: "－".to_owned(),
            ..Figure::default()
        },
    };
    figure.period = words::period(context.words, &fact.period);
    figure.other_period = is_other_period(fact);
    figure.status = fact.status.code().to_owned();
    figure.status_label = value.and_then(|_| status_label(context, fact));
    figure.correction = correction.map(|correction| CorrectionNote {
        label: context
            .words
            .fill(Word::Corrected, &[("printed", &correction.printed)]),
        printed: correction.printed.clone(),
        proof: correction.proof.get(context.words.lang).to_owned(),
    });
    figure.comment = fact
        .comment
        .as_ref()
        .map(|comment| comment.get(context.words.lang).to_owned());
    figure.observation = Some(fact.id.clone());
    figure.printed = printed;
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

fn status_label(context: &Context<'_>, fact: &Observation) -> Option<String> {
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

/// A bare amount with its unit.
pub(super) fn amount(context: &Context<'_>, value: Decimal, unit: u16, unit_mult: u8) -> Figure {
    let factor = Ratio::whole(10_i64.checked_pow(u32::from(unit_mult)).unwrap_or(1));
    let exact = value.ratio().times(factor).unwrap_or_else(|| value.ratio());
    let Some(entry) = context.entry("UNIT_MEASURE", unit) else {
        return Figure::default();
    };
    let decimal = value.to_string();
    let name = |number: &str| words::unit_name(context.words, number, entry).to_owned();
    let (number, unit, text) = match (entry.code.as_str(), unit_mult, context.words.lang) {
        ("JPY", 8, _) => {
            let text = words::money(context.words, &decimal, exact);
            (text.clone(), String::new(), text)
        }
        (_, 4, crate::model::Lang::Ja) => {
            let number = format!("{}万", words::grouped(&decimal));
            (
                number.clone(),
                name(&number),
                words::with_unit(context.words, &number, entry),
            )
        }
        (_, 0, _) => {
            let number = words::grouped(&decimal);
            (
                number.clone(),
                name(&number),
                words::with_unit(context.words, &number, entry),
            )
        }
        _ => {
            let number = words::grouped(&exact.to_text(6));
            (
                number.clone(),
                name(&number),
                words::with_unit(context.words, &number, entry),
            )
        }
    };
    Figure {
        text,
        number,
        unit,
        value: Some(exact.to_f64()),
        ..Figure::default()
    }
}

/// A computed amount in a unit, at most `digits` places.
pub(super) fn computed(context: &Context<'_>, value: Ratio, unit: u16, digits: u32) -> String {
    let Some(entry) = context.entry("UNIT_MEASURE", unit) else {
        return value.to_text(digits);
    };
    words::with_unit(
        context.words,
        &words::grouped(&value.to_text(digits)),
        entry,
    )
}

/// A figure that the engine computed, with the words that say so.
pub(super) fn derived(context: &Context<'_>, value: Ratio, unit: u16, says: Word) -> Figure {
    let number = words::grouped(&value.to_text(2));
    let name = context
        .entry("UNIT_MEASURE", unit)
        .map(|entry| words::unit_name(context.words, &number, entry).to_owned())
        .unwrap_or_default();
    Figure {
        text: computed(context, value, unit, 2),
        number,
        unit: name,
        value: Some(value.to_f64()),
        period: words::fiscal_year(context.words, context.filter.year),
        status: "A".to_owned(),
        derived: Some(context.words.text(says)),
        ..Figure::default()
    }
}

/// One cell of a selection.
pub(super) fn cell_figure(context: &Context<'_>, cell: &Cell, unit: u16) -> Option<Figure> {
    match cell.content {
        Content::Printed(position) => figure(context, position),
        Content::Zero => Some(derived(context, Ratio::ZERO, unit, Word::DerivedZero)),
        Content::SumOfItems(sum) => Some(derived(context, sum, unit, Word::DerivedItems)),
    }
}

/// What the project and disease filters show of an indicator.
pub(super) fn cut_record(context: &Context<'_>, indicator: u16) -> super::Cut {
    let words = context.words;
    let (project, disease) = (
        !context.filter.projects.is_empty(),
        !context.filter.diseases.is_empty(),
    );
    let unit = context
        .indicator(indicator)
        .map_or(0, |indicator| indicator.unit);
    match cut(context.plan, context.columns, context.filter, indicator) {
        Cut::NotAsked => super::Cut {
            state: "none".to_owned(),
            ..super::Cut::default()
        },
        Cut::Without => super::Cut {
            state: "without".to_owned(),
            note: Some(words.text(match (project, disease) {
                (true, true) => Word::CutWithoutBoth,
                (false, true) => Word::CutWithoutDisease,
                _ => Word::CutWithoutProject,
            })),
            ..super::Cut::default()
        },
        Cut::Has(cells, sum) => {
            let several = cells.len() > 1;
            let figures = cells
                .iter()
                .filter_map(|cell| {
                    Some(NamedFigure {
                        code: cell_code(context, cell),
                        label: cell_label(context, cell),
                        figure: cell_figure(context, cell, unit)?,
                    })
                })
                .collect();
            let reason = context
                .indicator(indicator)
                .and_then(|indicator| indicator.additive_reason.as_ref())
                .map_or("", |reason| reason.get(words.lang));
            super::Cut {
                state: "has".to_owned(),
                figures,
                sum: sum.map(|sum| derived(context, sum, unit, Word::DerivedSum)),
                note: (several && sum.is_none())
                    .then(|| words.fill(Word::CutNotSummed, &[("reason", reason)])),
            }
        }
    }
}

fn cell_code(context: &Context<'_>, cell: &Cell) -> String {
    format!(
        "{}.{}",
        context.code("PROJECT", cell.project),
        context.code("DISEASE", cell.disease)
    )
}

fn cell_label(context: &Context<'_>, cell: &Cell) -> String {
    let project = context.short("PROJECT", cell.project);
    let part = match cell.content {
        Content::Printed(position) => breakdown_label(context, position),
        _ if cell.disease != 0 => context.short("DISEASE", cell.disease),
        _ => String::new(),
    };
    match (cell.project, part.is_empty()) {
        (_, true) => project,
        (0, false) => part,
        _ => context
            .words
            .fill(Word::CutCell, &[("project", &project), ("disease", &part)]),
    }
}

/// What an observation is cut by, in words; empty for a total.
pub(super) fn breakdown_label(context: &Context<'_>, position: u32) -> String {
    let fact = usize::try_from(position)
        .ok()
        .and_then(|position| context.plan.observations.get(position));
    let mut labels = Vec::new();
    for &(dimension, code) in fact.map_or(&[][..], |fact| &fact.breakdown) {
        if let Some(entry) = context
            .plan
            .codes_of(dimension)
            .and_then(|list| list.entry(code))
        {
            labels.push(entry.label.get(context.words.lang).to_owned());
        }
    }
    context.words.list(&labels)
}

/// A text in the reader's language, or in Japanese and said to be so.
pub(super) fn local(context: &Context<'_>, text: &Bilingual) -> LocalText {
    match context.words.lang {
        crate::model::Lang::En if !text.en.is_empty() => LocalText {
            text: text.en.clone(),
            lang: "en".to_owned(),
            note: Some(context.words.text(Word::UnofficialTranslation)),
        },
        _ => LocalText {
            text: text.ja.clone(),
            lang: "ja".to_owned(),
            note: None,
        },
    }
}

/// A narrative by its position.
pub(super) fn narrative(plan: &Plan, position: Option<u16>) -> Option<&Narrative> {
    plan.narratives.get(usize::from(position?))
}

/// A narrative as text.
pub(super) fn narrative_text(context: &Context<'_>, position: Option<u16>) -> Option<LocalText> {
    narrative(context.plan, position).map(|narrative| local(context, &narrative.text))
}

/// Pages of a section in words.
pub(super) fn pages(context: &Context<'_>, section: u16) -> String {
    let Some(section) = context.plan.sections.get(usize::from(section)) else {
        return String::new();
    };
    match (section.page_from, section.page_to) {
        (Some(from), Some(to)) => context.words.fill(
            Word::Pages,
            &[("from", &from.to_string()), ("to", &to.to_string())],
        ),
        (Some(from), None) => context
            .words
            .fill(Word::PagesFrom, &[("from", &from.to_string())]),
        _ => String::new(),
    }
}

/// Title of a section.
pub(super) fn section_title(context: &Context<'_>, section: u16) -> String {
    context
        .plan
        .sections
        .get(usize::from(section))
        .map(|section| section.title.get(context.words.lang).to_owned())
        .unwrap_or_default()
}

/// Title of a document.
pub(super) fn document_title(context: &Context<'_>, source: u16) -> String {
    context
        .plan
        .sources
        .get(usize::from(source))
        .map(|source| source.title.get(context.words.lang).to_owned())
        .unwrap_or_default()
}

/// Every place where an observation stands, as rows.
pub(super) fn source_rows(context: &Context<'_>, position: u32, what: &str) -> Vec<SourceRow> {
    context
        .columns
        .printings_of(context.plan, position)
        .map(|printing| SourceRow {
            what: what.to_owned(),
            printed: printing.printed.clone(),
            document: document_title(context, printing.source),
            section: section_title(context, printing.section),
            pages: pages(context, printing.section),
            offset: printing.offset,
        })
        .collect()
}
