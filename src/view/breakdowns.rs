//! Breakdown tables and the projects side by side.

use crate::model::{Additivity, Indicator, Measure, Ratio};
use crate::query::{Content, NO_CUT, cell};
use crate::words::Word;

use super::context::Context;
use super::figures::{cell_figure, derived, figure};
use super::{BreakdownRow, BreakdownTable, ColumnHead, Figure, NamedFigure, ProjectTable};

/// A project's total: the printed one, or the sum of its items where none is printed.
fn total(
    context: &Context<'_>,
    indicator: u16,
    record: &Indicator,
    project: u16,
) -> Option<Figure> {
    let year = context.filter.year;
    let found = cell(
        context.plan,
        context.columns,
        indicator,
        project,
        NO_CUT,
        year,
    )?;
    cell_figure(context, &found, record.unit)
}

/// An item's figure; within an item of an earlier dimension it says so.
fn item_figure(context: &Context<'_>, position: u32) -> Option<Figure> {
    let mut figure = figure(context, position)?;
    let fact = context
        .plan
        .observations
        .get(usize::try_from(position).ok()?)?;
    if let [(dimension, code), _] = fact.breakdown.as_slice() {
        let outer = context.plan.codes_of(*dimension)?.entry(*code)?;
        figure.comment = Some(outer.label.get(context.words.lang).to_owned());
    }
    Some(figure)
}

/// Every breakdown of the indicator at the filter's year, in the order of the dimensions.
pub(super) fn breakdowns(context: &Context<'_>, indicator: u16) -> Vec<BreakdownTable> {
    let Some(record) = context.indicator(indicator) else {
        return Vec::new();
    };
    (0_u8..)
        .take(context.plan.dimensions.len())
        .filter_map(|dimension| breakdown(context, indicator, record, dimension))
        .collect()
}

/// A fact of this item alone, or of this item within one of an earlier dimension (a programme of one kind of funds).
fn is_item(breakdown: &[(u8, u16)], dimension: u8, code: u16) -> bool {
    breakdown.last() == Some(&(dimension, code)) && breakdown.len() <= 2
}

/// The observation of one item, one project.
fn item(
    context: &Context<'_>,
    indicator: u16,
    project: u16,
    dimension: u8,
    code: u16,
) -> Option<u32> {
    context
        .columns
        .facts_of(context.plan, indicator)
        .find(|(fact, _)| {
            fact.project == project
                && fact.measure == Measure::Act
                && fact.year == context.filter.year
                && is_item(&fact.breakdown, dimension, code)
        })
        .map(|(_, position)| position)
}

fn breakdown(
    context: &Context<'_>,
    indicator: u16,
    record: &Indicator,
    dimension: u8,
) -> Option<BreakdownTable> {
    let plan = context.plan;
    let list = plan.codes_of(dimension)?;
    let used = |project: u16| {
        context.columns.facts_of(plan, indicator).any(|(fact, _)| {
            fact.project == project
                && fact.measure == Measure::Act
                && fact.year == context.filter.year
                && fact
                    .breakdown
                    .last()
                    .is_some_and(|(found, _)| *found == dimension)
        })
    };
    let projects = plan.codelist("PROJECT").map_or(0, |list| list.codes.len());
    let chosen = |project: u16| {
        project == 0
            || context.filter.projects.is_empty()
            || context.filter.projects.contains(&project)
    };
    let columns: Vec<u16> = (0_u16..)
        .take(projects)
        .filter(|&project| chosen(project) && used(project))
        .collect();
    if columns.is_empty() {
        return None;
    }
    let partition = record.partitioned_by.contains(&dimension);
    let disease = plan.dimension("DISEASE") == Some(dimension);
    let mut rows = Vec::new();
    for (entry, code) in list.codes.iter().zip(0_u16..).skip(1) {
        let cells: Vec<Option<Figure>> = columns
            .iter()
            .map(
                |&project| match item(context, indicator, project, dimension, code) {
                    Some(position) => item_figure(context, position),
                    None if disease => {
                        let found = cell(
                            plan,
                            context.columns,
                            indicator,
                            project,
                            code,
                            context.filter.year,
                        )?;
                        (found.content == Content::Zero)
                            .then(|| derived(context, Ratio::ZERO, record.unit, Word::DerivedZero))
                    }
                    None => None,
                },
            )
            .collect();
        if cells.iter().any(Option::is_some) {
            rows.push(BreakdownRow {
                code: entry.code.clone(),
                label: entry.label.get(context.words.lang).to_owned(),
                role: if entry.parent.is_some() {
                    "part"
                } else {
                    "item"
                }
                .to_owned(),
                cells,
            });
        }
    }
    let max = rows
        .iter()
        .filter_map(|row| row.cells.first()?.as_ref()?.value)
        .fold(0.0, f64::max);
    let remainder: Vec<Option<Figure>> = columns
        .iter()
        .map(|&project| remainder(context, indicator, record, project, dimension))
        .collect();
    let has_remainder = !partition && remainder.iter().any(Option::is_some);
    if has_remainder {
        let excess = remainder
            .iter()
            .flatten()
            .any(|figure| figure.value.is_some_and(|value| value < 0.0));
        let label = if excess {
            Word::RowRemainderMixed
        } else {
            Word::RowRemainder
        };
        rows.push(summary_row(context, label, "remainder", remainder));
    }
    let totals: Vec<Option<Figure>> = columns
        .iter()
        .map(|&project| total(context, indicator, record, project))
        .collect();
    if totals.iter().any(Option::is_some) {
        rows.push(summary_row(context, Word::RowTotal, "total", totals));
    }
    let corrected = rows
        .iter()
        .flat_map(|row| &row.cells)
        .flatten()
        .any(|figure| figure.correction.is_some());
    let has_total = rows.iter().any(|row| row.role == "total");
    let note = match (partition && has_total, has_remainder) {
        (true, _) if corrected => Word::BreakdownCorrected,
        (true, _) => Word::BreakdownPartition,
        (false, true) => Word::BreakdownRemainder,
        (false, false) => Word::BreakdownPartial,
    };
    Some(BreakdownTable {
        dimension: plan.dimensions.get(usize::from(dimension))?.id.clone(),
        title: plan
            .dimensions
            .get(usize::from(dimension))?
            .label
            .get(context.words.lang)
            .to_owned(),
        note: context.words.text(note),
        columns: columns
            .iter()
            .map(|&project| head(context, project))
            .collect(),
        rows,
        max,
    })
}

fn summary_row(
    context: &Context<'_>,
    label: Word,
    role: &str,
    cells: Vec<Option<Figure>>,
) -> BreakdownRow {
    BreakdownRow {
        code: String::new(),
        label: context.words.text(label),
        role: role.to_owned(),
        cells,
    }
}

fn head(context: &Context<'_>, project: u16) -> ColumnHead {
    ColumnHead {
        code: context.code("PROJECT", project),
        label: context.label("PROJECT", project),
        short: context.short("PROJECT", project),
    }
}

/// Total less the sum of the items, where the dimension is declared not to partition it. A negative difference
/// (several answers) is shown as such.
fn remainder(
    context: &Context<'_>,
    indicator: u16,
    record: &Indicator,
    project: u16,
    dimension: u8,
) -> Option<Figure> {
    let total = context.plan.amount(context.columns.main(
        indicator,
        project,
        NO_CUT,
        context.filter.year,
    )?)?;
    if !record.overlapping.contains(&dimension) {
        return None;
    }
    let list = context.plan.codes_of(dimension)?;
    let mut sum = Ratio::ZERO;
    let mut any = false;
    for (entry, code) in list.codes.iter().zip(0_u16..).skip(1) {
        if entry.parent.is_none()
            && let Some(position) = item(context, indicator, project, dimension, code)
        {
            sum = sum.plus(context.plan.amount(position)?)?;
            any = true;
        }
    }
    any.then(|| {
        derived(
            context,
            total.minus(sum).unwrap_or(Ratio::ZERO),
            record.unit,
            Word::DerivedRemainder,
        )
    })
}

/// The projects' own totals.
pub(super) fn projects(context: &Context<'_>, indicator: u16) -> Option<ProjectTable> {
    let words = context.words;
    let record = context.indicator(indicator)?;
    let year = context.filter.year;
    let count = context
        .plan
        .codelist("PROJECT")
        .map_or(0, |list| list.codes.len());
    let rows: Vec<NamedFigure> = (1_u16..)
        .take(count.saturating_sub(1))
        .filter_map(|project| {
            Some(NamedFigure {
                code: context.code("PROJECT", project),
                label: context.label("PROJECT", project),
                figure: total(context, indicator, record, project)?,
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let reason = record
        .additive_reason
        .as_ref()
        .map_or("", |reason| reason.get(words.lang));
    let note = match record.additive {
        Additivity::Yes => words.fill(Word::ProjectsAdditive, &[("reason", reason)]),
        Additivity::No => words.fill(Word::ProjectsNotAdditive, &[("reason", reason)]),
        Additivity::NotApplicable => String::new(),
    };
    let max = rows
        .iter()
        .filter_map(|row| row.figure.value)
        .fold(0.0, f64::max);
    Some(ProjectTable {
        title: words.text(Word::ProjectsTitle),
        note,
        rows,
        total: context
            .columns
            .main(indicator, 0, NO_CUT, year)
            .and_then(|position| figure(context, position)),
        max,
    })
}
