//! Breakdown tables and the projects side by side.

use crate::model::{Additivity, Dimension, Indicator, Measure, Observation, Ratio};
use crate::query::{Content, NO_CUT, cell};
use crate::words::{Text, Word};

use super::captions::{breakdown_caption, caption_of};
use super::context::Context;
use super::figures::{cell_figure, derived, figure};
use super::quotation::{breakdown_sentence, projects_sentence};
use super::{BreakdownRow, BreakdownTable, ColumnHead, Figure, NamedFigure, ProjectTable};

/// One row of cells, one per column.
type Cells = Vec<Option<Box<Figure>>>;

/// Every breakdown of the indicator at the filter's year, in the order of the dimensions.
pub(super) fn breakdowns(context: &Context<'_>, indicator: u16) -> Vec<BreakdownTable> {
    let mut tables = Vec::new();
    let Some(record) = context.indicator(indicator) else {
        return tables;
    };
    let mut facts = context.facts_of(indicator);
    facts.retain(|(_, fact)| fact.measure == Measure::Act && fact.year == context.filter.year);
    for (dimension, position) in context.plan.dimensions.iter().zip(0_u8..) {
        let breakdown = Breakdown {
            context,
            indicator,
            record,
            dimension: position,
            facts: &facts,
        };
        tables.extend(breakdown.table(dimension));
    }
    tables
}

/// One dimension of one indicator, and the indicator's values at the filter's year.
struct Breakdown<'a> {
    context: &'a Context<'a>,
    indicator: u16,
    record: &'a Indicator,
    dimension: u8,
    facts: &'a [(u32, &'a Observation)],
}

impl Breakdown<'_> {
    fn table(&self, dimension: &Dimension) -> Option<BreakdownTable> {
        let context = self.context;
        let list = context.plan.codes_of(self.dimension)?;
        let projects = self.projects();
        if projects.is_empty() {
            return None;
        }
        let mut rows = Vec::new();
        for (entry, code) in list.codes.iter().zip(0_u16..).skip(1) {
            let cells = cells(&projects, &|project| self.cell(project, code));
            if has_any(&cells) {
                rows.push(BreakdownRow {
                    code: (&entry.code).into(),
                    label: context.text(&entry.label),
                    role: match entry.parent {
                        Some(_) => "part",
                        None => "item",
                    }
                    .into(),
                    cells,
                });
            }
        }
        let max = rows.iter().fold(0.0, |max, row| {
            let first = row.cells.first().and_then(Option::as_ref);
            f64::max(max, first.and_then(|cell| cell.value).unwrap_or(0.0))
        });
        let partition = self.record.partitioned_by.contains(&self.dimension);
        let remainder = cells(&projects, &|project| self.remainder(project));
        let has_remainder = !partition && has_any(&remainder);
        if has_remainder {
            let word = match has_excess(&remainder) {
                true => Word::RowRemainderMixed,
                false => Word::RowRemainder,
            };
            rows.push(summary_row(context, word, "remainder", remainder));
        }
        let totals = cells(&projects, &|project| {
            total(context, self.indicator, self.record, project)
        });
        let has_total = has_any(&totals);
        if has_total {
            rows.push(summary_row(context, Word::RowTotal, "total", totals));
        }
        let note = match (partition && has_total, has_remainder) {
            (true, _) if rows.iter().any(is_corrected) => Word::BreakdownCorrected,
            (true, _) => Word::BreakdownPartition,
            (false, true) => Word::BreakdownRemainder,
            (false, false) => Word::BreakdownPartial,
        };
        let held = partition && has_total || has_remainder;
        let whole = projects.first().filter(|_| held);
        let sum = whole.and_then(|project| self.sum_of_items(*project));
        let part = |what: &Text, part: &Text| {
            let places = [("what", &**what), ("part", &**part)];
            context.words.fill(Word::WhatPart, &places)
        };
        let short = context.text(&self.record.short);
        let mut what = part(&short, &context.text(&dimension.label));
        if let Some(project) = projects.first().filter(|project| **project != 0) {
            what = part(&context.short("PROJECT", *project), &what);
        }
        let caption = breakdown_caption(context, &what, self.record.unit, &rows, sum);
        let mut columns = Vec::new();
        for project in projects {
            columns.push(head(context, "PROJECT", project));
        }
        let title = context.text(&dimension.label);
        Some(BreakdownTable {
            dimension: (&dimension.id).into(),
            // A sentence about the plan: a project's column would be taken for the plan's.
            quotation: match columns.first() {
                Some(column) if &*column.code == "_T" => {
                    breakdown_sentence(context, self.record, &title, &rows)
                }
                _ => Text::default(),
            },
            title,
            note: context.words.text(note),
            caption,
            columns,
            rows,
            max,
        })
    }

    /// The whole plan and the chosen projects, where they are cut by the dimension.
    fn projects(&self) -> Vec<u16> {
        let chosen = &self.context.filter.projects;
        let mut projects = Vec::new();
        for (_, project) in self.context.codes("PROJECT").iter().zip(0_u16..) {
            let shown = project == 0 || chosen.is_empty() || chosen.contains(&project);
            let cut = |(_, fact): &(u32, &Observation)| {
                let last = fact.breakdown.last();
                fact.project == project && last.is_some_and(|(found, _)| *found == self.dimension)
            };
            if shown && self.facts.iter().any(cut) {
                projects.push(project);
            }
        }
        projects
    }

    /// The observation of one item, one project: of this item alone, or of this item within one of an earlier
    /// dimension (a programme of one kind of funds).
    #[inline(never)]
    fn item(&self, project: u16, code: u16) -> Option<u32> {
        let is_item = |(_, fact): &&(u32, &Observation)| {
            fact.project == project
                && fact.breakdown.last() == Some(&(self.dimension, code))
                && fact.breakdown.len() <= 2
        };
        self.facts
            .iter()
            .find(is_item)
            .map(|(position, _)| *position)
    }

    fn cell(&self, project: u16, code: u16) -> Option<Box<Figure>> {
        let context = self.context;
        if let Some(position) = self.item(project, code) {
            return item_figure(context, position);
        }
        if context.plan.dimension("DISEASE") != Some(self.dimension) {
            return None;
        }
        let found = cell(
            context.plan,
            context.columns,
            self.indicator,
            project,
            code,
            context.filter.year,
        )?;
        let zero = found.content == Content::Zero;
        zero.then(|| derived(context, Ratio::ZERO, self.record.unit, Word::DerivedZero))
    }

    /// The sum of the printed items.
    fn sum_of_items(&self, project: u16) -> Option<Ratio> {
        let plan = self.context.plan;
        let list = plan.codes_of(self.dimension)?;
        let mut sum = None;
        for (entry, code) in list.codes.iter().zip(0_u16..).skip(1) {
            if entry.parent.is_none()
                && let Some(position) = self.item(project, code)
            {
                let amount = plan.amount(position)?;
                sum = Some(sum.unwrap_or(Ratio::ZERO).plus(amount)?);
            }
        }
        sum
    }

    /// Total less the sum of the items, where the dimension is declared not to partition it. A negative
    /// difference (several answers) is shown as such.
    fn remainder(&self, project: u16) -> Option<Box<Figure>> {
        let context = self.context;
        let year = context.filter.year;
        let total = context
            .columns
            .main(self.indicator, project, NO_CUT, year)?;
        let total = context.plan.amount(total)?;
        if !self.record.overlapping.contains(&self.dimension) {
            return None;
        }
        let rest = total
            .minus(self.sum_of_items(project)?)
            .unwrap_or(Ratio::ZERO);
        Some(derived(
            context,
            rest,
            self.record.unit,
            Word::DerivedRemainder,
        ))
    }
}

/// An item's figure; within an item of an earlier dimension it says so.
fn item_figure(context: &Context<'_>, position: u32) -> Option<Box<Figure>> {
    let mut figure = figure(context, position)?;
    if let [(dimension, code), _] = context.plan.fact(position)?.breakdown.as_slice() {
        let outer = context.plan.codes_of(*dimension)?.entry(*code)?;
        figure.comment = Some(context.text(&outer.label));
    }
    Some(figure)
}

#[inline(never)]
fn cells(projects: &[u16], cell: &dyn Fn(u16) -> Option<Box<Figure>>) -> Cells {
    let mut cells = Vec::new();
    for &project in projects {
        cells.push(cell(project));
    }
    cells
}

fn has_any(cells: &Cells) -> bool {
    cells.iter().any(Option::is_some)
}

fn has_excess(cells: &Cells) -> bool {
    let mut shown = cells.iter().flatten();
    shown.any(|cell| cell.value.is_some_and(|value| value < 0.0))
}

fn is_corrected(row: &BreakdownRow) -> bool {
    let mut cells = row.cells.iter().flatten();
    cells.any(|cell| cell.correction.is_some())
}

#[inline(never)]
fn summary_row(context: &Context<'_>, label: Word, role: &str, cells: Cells) -> BreakdownRow {
    BreakdownRow {
        code: Text::default(),
        label: context.words.text(label),
        role: role.into(),
        cells,
    }
}

/// The heading of a column.
#[inline(never)]
pub(super) fn head(context: &Context<'_>, list: &str, code: u16) -> ColumnHead {
    ColumnHead {
        code: context.code(list, code),
        label: context.label(list, code),
        short: context.short(list, code),
    }
}

/// A project's total: the printed one, or the sum of its items where none is printed.
#[inline(never)]
fn total(
    context: &Context<'_>,
    indicator: u16,
    record: &Indicator,
    project: u16,
) -> Option<Box<Figure>> {
    let year = context.filter.year;
    let (plan, columns) = (context.plan, context.columns);
    let found = cell(plan, columns, indicator, project, NO_CUT, year)?;
    cell_figure(context, &found, record.unit)
}

/// The length of the longest bar.
#[inline(never)]
pub(super) fn longest(rows: &[NamedFigure]) -> f64 {
    rows.iter().fold(0.0, |max, row| {
        f64::max(max, row.figure.value.unwrap_or(0.0))
    })
}

/// The values of the projects that have the indicator.
#[inline(never)]
pub(super) fn project_values(context: &Context<'_>, indicator: u16) -> Vec<NamedFigure> {
    let mut rows = Vec::new();
    let Some(record) = context.indicator(indicator) else {
        return rows;
    };
    for project in context.parts("PROJECT") {
        if let Some(figure) = total(context, indicator, record, project) {
            rows.push(NamedFigure {
                code: context.code("PROJECT", project),
                label: context.label("PROJECT", project),
                figure,
            });
        }
    }
    rows
}

/// The projects' own totals.
pub(super) fn projects(context: &Context<'_>, indicator: u16) -> Option<ProjectTable> {
    let words = context.words;
    let record = context.indicator(indicator)?;
    let rows = project_values(context, indicator);
    if rows.is_empty() {
        return None;
    }
    let reason = record.additive_reason.as_ref();
    let reason = [("reason", reason.map_or("", |it| it.get(words.lang)))];
    let total = context
        .main(indicator)
        .and_then(|position| figure(context, position));
    let title = words.text(Word::ProjectsTitle);
    let short = context.text(&record.short);
    let what = words.fill(Word::WhatPart, &[("what", &*short), ("part", &*title)]);
    let summary = match &total {
        Some(total) => words.fill(Word::ProjectsTotal, &[("total", &total.text)]),
        None => words.text(Word::MissingTotal),
    };
    let of_plan = total.as_deref();
    Some(ProjectTable {
        quotation: projects_sentence(context, record, indicator, &title, &rows, of_plan),
        caption: caption_of(context, &what, &rows, summary),
        title,
        note: match record.additive {
            Additivity::Yes => words.fill(Word::ProjectsAdditive, &reason),
            Additivity::No => words.fill(Word::ProjectsNotAdditive, &reason),
            Additivity::NotApplicable => Text::default(),
        },
        max: longest(&rows),
        rows,
        total,
    })
}
