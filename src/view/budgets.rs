//! Budgets as printed. None are summed: an amount may be part of another one.

use crate::model::{Kind, Measure, Observation};
use crate::words::{Text, Word};

use super::breakdowns::longest;
use super::captions::caption_of;
use super::context::Context;
use super::figures::{add_source_rows, bare, breakdown_label, figure};
use super::filters::kind_label;
use super::{Bars, NamedFigure, ProjectsRow, SourceRow};

/// The printed budgets of the projects, one row per kind of budget; a budget is never summed.
pub(super) fn budget_rows(context: &Context<'_>, shown: &[u16]) -> Vec<ProjectsRow> {
    let mut rows: Vec<ProjectsRow> = Vec::new();
    let Some(indicator) = context
        .plan
        .indicators
        .iter()
        .find(|indicator| indicator.kind == Kind::Budget)
    else {
        return rows;
    };
    let budget = context.text(&indicator.short);
    for (column, &project) in shown.iter().enumerate() {
        for NamedFigure { label, figure, .. } in budgets(context, project).0 {
            let parts = [("what", &*budget), ("part", &*label)];
            let name = context.words.fill(Word::WhatPart, &parts);
            let at = rows.iter().position(|row| row.name == name);
            let at = at.unwrap_or_else(|| {
                rows.push(ProjectsRow {
                    indicator: (&indicator.code).into(),
                    name,
                    kind: kind_label(context, indicator.kind),
                    cells: vec![None; shown.len()],
                    ..ProjectsRow::default()
                });
                rows.len().saturating_sub(1)
            });
            if let Some(row) = rows.get_mut(at) {
                row.max = row.max.max(figure.value.unwrap_or_default());
                if let Some(cell) = row.cells.get_mut(column) {
                    *cell = Some(figure);
                }
            }
        }
    }
    rows
}

/// The whole amounts that are printed for a project; those of its programmes stand with their texts.
pub(super) fn budgets(context: &Context<'_>, project: u16) -> (Vec<NamedFigure>, Vec<SourceRow>) {
    let mut sources = Vec::new();
    let amounts = amounts(context, project, false, &mut sources);
    (amounts, sources)
}

/// The amounts that are printed for a project, with those of its programmes or without, and where they stand.
fn amounts(
    context: &Context<'_>,
    project: u16,
    programmes: bool,
    sources: &mut Vec<SourceRow>,
) -> Vec<NamedFigure> {
    let mut amounts = Vec::new();
    for (indicator, position) in context.plan.indicators.iter().zip(0_u16..) {
        if indicator.kind != Kind::Budget {
            continue;
        }
        for &(position, fact) in &context.facts_of(position) {
            let printed = fact.project == project
                && fact.measure == Measure::Act
                && fact.year == context.filter.year
                && (programmes || fact.breakdown.len() == 1 && !is_of_programme(context, fact));
            if printed && let Some(figure) = figure(context, position) {
                let label = breakdown_label(context, position);
                add_source_rows(context, position, &label, sources);
                amounts.push(NamedFigure {
                    code: (&fact.id).into(),
                    label,
                    figure,
                });
            }
        }
    }
    amounts
}

fn is_of_programme(context: &Context<'_>, fact: &Observation) -> bool {
    let programme = context.plan.dimension("PROGRAMME");
    let mut cuts = fact.breakdown.iter();
    cuts.any(|(dimension, _)| Some(*dimension) == programme)
}

/// The budgets of the shown projects; a project without one says so.
pub(super) fn budgets_by_project(context: &Context<'_>, shown: &[u16]) -> Option<Bars> {
    let words = context.words;
    let mut rows = Vec::new();
    let mut without = Vec::new();
    for &project in shown {
        let name = context.short("PROJECT", project);
        let own = budgets(context, project).0;
        if own.is_empty() {
            rows.push(NamedFigure {
                code: context.code("PROJECT", project),
                label: name.clone(),
                figure: bare(words.text(Word::PathNotPublished)),
            });
            without.push(name);
            continue;
        }
        for mut row in own {
            let places = [("what", &*name), ("part", &*row.label)];
            row.label = words.fill(Word::WhatPart, &places);
            rows.push(row);
        }
    }
    let summary = match without.is_empty() {
        true => words.text(Word::BudgetsNote),
        false => words.fill(
            Word::BudgetsNoteMissing,
            &[("projects", &*words.list(&without))],
        ),
    };
    bars(context, rows, summary)
}

/// The budgets of one project and of its programmes, where several are printed.
pub(super) fn budget_bars(context: &Context<'_>, project: u16) -> Option<Bars> {
    let rows = amounts(context, project, true, &mut Vec::new());
    if rows.len() < 2 {
        return None;
    }
    let within = rows.iter().any(|row| &*row.figure.status == "W");
    let note = match within {
        true => Word::BudgetPartsWithin,
        false => Word::BudgetParts,
    };
    let summary = context.words.text(note);
    bars(context, rows, summary)
}

/// Bars, where any amount stands.
fn bars(context: &Context<'_>, rows: Vec<NamedFigure>, summary: Text) -> Option<Bars> {
    let max = longest(&rows);
    let mut indicators = context.plan.indicators.iter();
    let budget = indicators.find(|indicator| indicator.kind == Kind::Budget)?;
    (max > 0.0).then(|| Bars {
        caption: caption_of(context, &context.text(&budget.short), &rows, summary),
        rows,
        max,
    })
}
