//! One indicator with everything known about it.

use crate::model::{Indicator, Measure, NarrativeKind, Observation, Status};
use crate::query::Profile;
use crate::words::{self, Word};

use super::assessed::grade;
use super::board::{has_parts, missing};
use super::breakdowns::{breakdowns, projects};
use super::computed_panel::computed_panel;
use super::context::Context;
use super::figures::{
    amount, breakdown_label, cut_record, document_title, figure, local, narrative_text, pages,
    section_title, source_rows,
};
use super::filters::kind_label;
use super::target_panel::target_panel;
use super::{
    CorrectionRow, Figure, IndicatorPage, NamedFigure, NavLink, OfficialPanel, ProjectRemark,
    SourceRow, YearTable,
};

/// Builds the page of an indicator.
pub(super) fn indicator_page(context: &Context<'_>, profile: &Profile) -> Option<IndicatorPage> {
    let words = context.words;
    let lang = words.lang;
    let position = profile.indicator;
    let indicator = context.indicator(position)?;
    let found = profile.assessment.as_ref();
    let target = found.and_then(|found| context.plan.targets.get(usize::from(found.target?)));
    let main = context.columns.main(position, 0, 0, context.filter.year);
    let value = main
        .and_then(|main| figure(context, main))
        .filter(|figure| figure.value.is_some());
    Some(IndicatorPage {
        indicator: indicator.code.clone(),
        number: indicator
            .number
            .map(|number| number.to_string())
            .unwrap_or_default(),
        name: context.name(indicator),
        kind: kind_label(context, indicator.kind),
        ministries: context.ministries(indicator),
        definition: indicator
            .definition
            .as_ref()
            .map(|text| text.get(lang).to_owned()),
        note: indicator
            .note
            .as_ref()
            .map(|text| text.get(lang).to_owned()),
        missing: value
            .is_none()
            .then(|| missing(context, profile.indicator, found)),
        other_values: other_values(context, position, main),
        sentence: sentence(context, indicator, value.as_ref(), found),
        target: found
            .zip(target)
            .map(|(found, target)| target_panel(context, target, found)),
        official: profile.grade.and_then(|_| official_panel(context, profile)),
        computed: found
            .zip(target)
            .map(|(found, target)| computed_panel(context, indicator, target, found)),
        single_years: single_years(context, position),
        cut: cut_record(context, position),
        projects: projects(context, position),
        breakdowns: breakdowns(context, position),
        remarks: remarks(context, position),
        sources: sources(context, position),
        corrections: corrections(context, position),
        previous: neighbour(context, position.checked_sub(1)),
        next: neighbour(context, position.checked_add(1)),
        value,
    })
}

fn neighbour(context: &Context<'_>, position: Option<u16>) -> Option<NavLink> {
    let indicator = context.indicator(position?)?;
    (indicator.kind != crate::model::Kind::Item).then(|| NavLink {
        indicator: indicator.code.clone(),
        label: indicator.short.get(context.words.lang).to_owned(),
    })
}

fn sentence(
    context: &Context<'_>,
    indicator: &Indicator,
    value: Option<&Figure>,
    found: Option<&crate::score::Assessment>,
) -> String {
    let words = context.words;
    let name = context.name(indicator);
    let source = document_title(context, 0);
    let Some(value) = value else {
        let year = words::fiscal_year(words, context.filter.year);
        let position = context.plan.indicator(&indicator.code).unwrap_or_default();
        let template = if has_parts(context, position, context.filter.year) {
            Word::SentenceNoTotal
        } else {
            Word::SentenceMissing
        };
        return words.fill(
            template,
            &[("name", &name), ("year", &year), ("source", &source)],
        );
    };
    let target = found
        .and_then(|found| context.plan.targets.get(usize::from(found.target?)))
        .and_then(|target| super::assessed::target_figure(context, target))
        .map(|target| words.fill(Word::SentenceTarget, &[("target", &target.text)]))
        .unwrap_or_default();
    words.fill(
        Word::Sentence,
        &[
            ("name", &name),
            ("value", &value.text),
            ("period", &value.period),
            ("target", &target),
            ("source", &source),
        ],
    )
}

/// Printed whole-plan values that are neither the main value nor a single year of a series.
fn other_values(context: &Context<'_>, indicator: u16, main: Option<u32>) -> Vec<NamedFigure> {
    let facts = context.plan.observations.iter().zip(0_u32..);
    facts
        .filter(|(fact, position)| {
            fact.indicator == indicator
                && fact.is_total()
                && fact.measure != Measure::Tgt
                && fact.year == context.filter.year
                && Some(*position) != main
        })
        .filter_map(|(fact, position)| {
            let figure = figure(context, position)?;
            Some(NamedFigure {
                code: fact.id.clone(),
                label: figure.period.clone(),
                figure,
            })
        })
        .collect()
}

fn single_years(context: &Context<'_>, indicator: u16) -> Option<YearTable> {
    let words = context.words;
    let unit = context.indicator(indicator)?.unit;
    let about = &context.plan.about;
    let mut rows = Vec::new();
    for year in about.first_year..=about.last_year {
        for (fact, position) in context.plan.observations.iter().zip(0_u32..) {
            let single = fact.indicator == indicator
                && fact.year == year
                && fact.is_total()
                && fact.measure == Measure::Act
                && fact.unit == unit
                && fact.period.basis == crate::model::Basis::Fy
                && fact.value.is_some();
            if !single {
                continue;
            }
            if let Some(figure) = figure(context, position) {
                rows.push(NamedFigure {
                    code: year.to_string(),
                    label: figure.period.clone(),
                    figure,
                });
            }
        }
    }
    let max = rows
        .iter()
        .filter_map(|row| row.figure.value)
        .fold(0.0, f64::max);
    (rows.len() > 1).then(|| YearTable {
        title: words.text(Word::SingleYearsTitle),
        columns: vec![words.text(Word::ColumnYear), words.text(Word::ColumnValue)],
        rows,
        max,
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
                ("offset", &record.offset.to_string()),
            ],
        ),
    })
}

fn remarks(context: &Context<'_>, indicator: u16) -> Vec<ProjectRemark> {
    let graded = context
        .plan
        .grades
        .iter()
        .any(|grade| grade.indicator == indicator);
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
    let mut rows = Vec::new();
    for cut in [false, true] {
        for (fact, position) in context.plan.observations.iter().zip(0_u32..) {
            if fact.indicator == indicator && fact.breakdown.is_empty() != cut {
                rows.extend(source_rows(
                    context,
                    position,
                    &what(context, fact, position),
                ));
            }
        }
    }
    rows
}

/// What a number is: whose, of which part, of which period.
fn what(context: &Context<'_>, fact: &Observation, position: u32) -> String {
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
    context
        .plan
        .corrections
        .iter()
        .filter_map(|correction| {
            let fact = context
                .plan
                .observations
                .get(correction.observation? as usize)?;
            (fact.indicator == indicator).then(|| CorrectionRow {
                what: what(context, fact, correction.observation.unwrap_or_default()),
                printed: correction.printed.clone(),
                read_as: correction.value.map_or_else(
                    || correction.read_as.clone(),
                    |value| amount(context, value, fact.unit, fact.unit_mult).text,
                ),
                proof: correction.proof.get(context.words.lang).to_owned(),
            })
        })
        .collect()
}
