//! One indicator with everything known about it.

use crate::model::{Basis, Indicator, Kind, Measure, NarrativeKind, Observation, Status};
use crate::query::Profile;
use crate::words::{self, Text, Word};

use super::assessed::grade;
use super::board::missing;
use super::breakdowns::{breakdowns, longest, projects};
use super::captions::source_of;
use super::computed_panel::computed_panel;
use super::context::Context;
use super::figures::{
    add_source_rows, amount, breakdown_label, cut_record, document_title, figure, local,
    narrative_text, pages, section_title,
};
use super::filters::kind_label;
use super::outlook_panel::outlook_panel;
use super::quotation::{selection_sentence, sentence};
use super::reference::reference_panel;
use super::related_texts::related_texts;
use super::shares::shares;
use super::target_panel::target_panel;
use super::{
    Caption, CorrectionRow, IndicatorPage, NamedFigure, NavLink, OfficialPanel, ProjectRemark,
    SourceRow, YearTable,
};

/// Builds the page of an indicator.
pub(super) fn indicator_page(context: &Context<'_>, profile: &Profile) -> Option<IndicatorPage> {
    let position = profile.indicator;
    let indicator = context.indicator(position)?;
    let found = profile.assessment.as_ref();
    let target = found.and_then(|found| Some((found, context.target(found)?)));
    let value = context.main_value(position);
    let cut = cut_record(context, position);
    let (shares, phrases) = shares(context, position);
    let of_selection = selection_sentence(context, profile, indicator, &cut);
    Some(IndicatorPage {
        indicator: (&indicator.code).into(),
        number: context.number(indicator),
        name: context.text(&indicator.label),
        kind: kind_label(context, indicator.kind),
        ministries: context.ministries(indicator),
        definition: context.optional_text(indicator.definition.as_ref()),
        note: context.optional_text(indicator.note.as_ref()),
        missing: missing(context, profile, value.is_some()),
        other_values: other_values(context, position),
        sentence: of_selection.unwrap_or_else(|| {
            let target = target.map(|it| it.1);
            let value = value.as_deref();
            sentence(context, profile, indicator, value, target, &phrases)
        }),
        shares,
        target: target.map(|(found, target)| target_panel(context, target, found)),
        official: official_panel(context, profile),
        computed: target.map(|(found, target)| computed_panel(context, indicator, target, found)),
        reference: found.and_then(|found| reference_panel(context, found)),
        outlook: target
            .and_then(|(found, target)| outlook_panel(context, indicator, target, found)),
        single_years: single_years(context, position, indicator),
        cut,
        projects: projects(context, position),
        breakdowns: breakdowns(context, position),
        remarks: remarks(context, position),
        texts: related_texts(context, position),
        sources: sources(context, position),
        corrections: corrections(context, position),
        previous: neighbour(context, position.checked_sub(1)),
        next: neighbour(context, position.checked_add(1)),
        value,
    })
}

#[inline(never)]
fn neighbour(context: &Context<'_>, position: Option<u16>) -> Option<NavLink> {
    let indicator = context.indicator(position?)?;
    (indicator.kind != Kind::Item).then(|| NavLink {
        indicator: (&indicator.code).into(),
        label: context.text(&indicator.short),
    })
}

/// Printed whole-plan values that are neither the main value nor a single year of a series.
fn other_values(context: &Context<'_>, indicator: u16) -> Vec<NamedFigure> {
    let main = context.main(indicator);
    let mut values = Vec::new();
    for &(position, fact) in &context.facts_of(indicator) {
        if fact.is_total()
            && fact.measure != Measure::Tgt
            && fact.year == context.filter.year
            && Some(position) != main
        {
            add_by_period(context, position, (&fact.id).into(), &mut values);
        }
    }
    values
}

/// Adds an observation under the name of its period.
#[inline(never)]
fn add_by_period(context: &Context<'_>, position: u32, code: Text, rows: &mut Vec<NamedFigure>) {
    if let Some(figure) = figure(context, position) {
        rows.push(NamedFigure {
            code,
            label: figure.period.clone(),
            figure,
        });
    }
}

fn single_years(context: &Context<'_>, position: u16, indicator: &Indicator) -> Option<YearTable> {
    let words = context.words;
    let about = &context.plan.about;
    let facts = context.facts_of(position);
    let mut rows = Vec::new();
    for year in about.first_year..=about.last_year {
        for &(position, fact) in &facts {
            if fact.year == year
                && fact.is_total()
                && fact.measure == Measure::Act
                && fact.unit == indicator.unit
                && fact.period.basis == Basis::Fy
                && fact.value.is_some()
            {
                add_by_period(context, position, words::digits(year), &mut rows);
            }
        }
    }
    let (Some(first), Some(last), true) = (rows.first(), rows.last(), rows.len() > 1) else {
        return None;
    };
    let title = words.text(Word::SingleYearsTitle);
    let short = context.text(&indicator.short);
    let places = [
        ("from", &*first.label),
        ("before", &*first.figure.text),
        ("to", &*last.label),
        ("after", &*last.figure.text),
    ];
    let what = [("what", &*short), ("unit", &*last.figure.unit)];
    let caption = Caption {
        title: words.fill(Word::YearsHead, &places),
        subtitle: words.fill(Word::YearsSubtitle, &what),
        summary: words.text(Word::YearsSummary),
        source: source_of(context, Some(&last.figure)),
    };
    Some(YearTable {
        title,
        caption,
        columns: vec![words.text(Word::ColumnYear), words.text(Word::ColumnValue)],
        max: longest(&rows),
        rows,
    })
}

fn official_panel(context: &Context<'_>, profile: &Profile) -> Option<OfficialPanel> {
    let words = context.words;
    let position = profile.assessment.as_ref()?.grade?;
    let record = context.plan.grades.get(usize::from(position))?;
    let remark = narrative_text(context, record.remark);
    Some(OfficialPanel {
        grade: grade(context, profile),
        detail: narrative_text(context, record.detail),
        remark_missing: remark.is_none().then(|| words.text(Word::RemarkMissing)),
        remark,
        source: words.fill(
            Word::OfficialSource,
            &[
                ("document", &document_title(context, record.source)),
                ("section", &section_title(context, record.section)),
                ("pages", &pages(context, record.section)),
                ("offset", &words::digits(record.offset)),
            ],
        ),
    })
}

fn remarks(context: &Context<'_>, indicator: u16) -> Vec<ProjectRemark> {
    let mut grades = context.plan.grades.iter();
    let graded = grades.any(|grade| grade.indicator == indicator);
    let mut remarks = Vec::new();
    for narrative in &context.plan.narratives {
        if narrative.indicator != Some(indicator) {
            continue;
        }
        let title = match narrative.kind {
            NarrativeKind::ProjectRemark | NarrativeKind::BudgetNote => {
                context.label("PROJECT", narrative.project)
            }
            NarrativeKind::Detail | NarrativeKind::Remark if !graded => {
                context.words.text(Word::AnalysisTitle)
            }
            _ => continue,
        };
        remarks.push(ProjectRemark {
            project: title,
            text: local(context, &narrative.text),
        });
    }
    remarks
}

/// Every place where a number of the indicator stands: targets, baselines and values, then their breakdowns.
fn sources(context: &Context<'_>, indicator: u16) -> Vec<SourceRow> {
    let facts = context.facts_of(indicator);
    let mut rows = Vec::new();
    for cut in [false, true] {
        for &(position, fact) in &facts {
            if fact.breakdown.is_empty() != cut {
                let what = what(context, fact, position);
                add_source_rows(context, position, &what, &mut rows);
            }
        }
    }
    rows
}

/// What a number is: whose, of which part, of which period.
#[inline(never)]
fn what(context: &Context<'_>, fact: &Observation, position: u32) -> Text {
    let words = context.words;
    let whose = match (fact.measure, fact.status) {
        (Measure::Tgt, _) => words.text(Word::SourceTarget),
        (Measure::Base, _) => words.text(Word::SourceBaseline),
        (Measure::Act, Status::D) => words.text(Word::StatusD),
        (Measure::Act, _) => context.label("PROJECT", fact.project),
    };
    let part = match fact.breakdown.is_empty() {
        true => words::period(words, &fact.period),
        false => breakdown_label(context, position),
    };
    words.fill(Word::WhatPart, &[("what", &whose), ("part", &part)])
}

fn corrections(context: &Context<'_>, indicator: u16) -> Vec<CorrectionRow> {
    let mut rows = Vec::new();
    for correction in &context.plan.corrections {
        let Some(position) = correction.observation else {
            continue;
        };
        if let Some(fact) = context.plan.fact(position)
            && fact.indicator == indicator
        {
            rows.push(CorrectionRow {
                what: what(context, fact, position),
                printed: (&correction.printed).into(),
                read_as: match correction.value {
                    Some(value) => {
                        let read = amount(context, value, fact.unit, fact.unit_mult);
                        read.text.clone()
                    }
                    None => (&correction.read_as).into(),
                },
                proof: context.text(&correction.proof),
            });
        }
    }
    rows
}
