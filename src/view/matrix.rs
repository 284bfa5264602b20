//! Project × disease area, the number in every cell.

use crate::model::{Measure, Ratio};
use crate::query::{Content, NO_CUT, TextProfile, cell};
use crate::words::{self, Text, Word};

use super::breakdowns::head;
use super::context::Context;
use super::disease_page::areas;
use super::figures::{computed, cut_record};
use super::filters::cell_list;
use super::quotation::places_of;
use super::{ColumnHead, Matrix, MatrixBin, MatrixCell, MatrixRow};

/// Upper ends of the colour bins 1 to 4; the fifth is open.
const BIN_ENDS: [i64; 4] = [2, 5, 10, 15];

/// Builds the matrix of the first indicator that has both cuts.
pub(super) fn matrix(context: &Context<'_>, cases: &[(u16, TextProfile)]) -> Matrix {
    let words = context.words;
    let Some((position, indicator)) =
        subject(context).and_then(|it| Some((it, context.indicator(it)?)))
    else {
        return Matrix::default();
    };
    let diseases = order(context, "DISEASE");
    let mut columns = Vec::new();
    for &disease in &diseases {
        columns.push(total_or_head(context, "DISEASE", disease));
    }
    let mut rows = Vec::new();
    for &project in &order(context, "PROJECT") {
        let mut cells = Vec::new();
        for &disease in &diseases {
            cells.push(matrix_cell(context, position, project, disease));
        }
        let names = total_or_head(context, "PROJECT", project);
        rows.push(MatrixRow {
            code: names.code,
            label: names.label,
            short: names.short,
            cells,
        });
    }
    let none = |row: &MatrixRow| row.cells.iter().all(|cell| &*cell.kind == "none");
    let summary = if rows.iter().all(none) {
        // A table of nothing but dashes says less than one sentence.
        columns.clear();
        rows.clear();
        words.text(Word::MatrixNoData)
    } else {
        summary(context, position, indicator.unit)
    };
    let unit = context.entry("UNIT_MEASURE", indicator.unit);
    let unit = unit.map_or("", |unit| words::unit_name(words, "2", unit));
    let year = words::fiscal_year(words, context.filter.year);
    let name = indicator.short.get(words.lang);
    let source = (!rows.is_empty()).then(|| places_of(context, &printed(context, position)));
    Matrix {
        title: words.fill(Word::MatrixTitle, &[("indicator", name)]),
        subtitle: words.fill(Word::MatrixSubtitle, &[("unit", unit), ("period", &year)]),
        summary,
        definition: context.optional_text(indicator.definition.as_ref()),
        indicator: (&indicator.code).into(),
        columns,
        rows,
        bins: bins(),
        note: words.text(Word::MatrixNote),
        source,
        across: areas(context, cases),
    }
}

/// The year's values of an indicator that are cut by disease area.
fn printed(context: &Context<'_>, indicator: u16) -> Vec<u32> {
    let dimension = context.plan.dimension("DISEASE");
    let mut observations = Vec::new();
    for &(position, fact) in &context.facts_of(indicator) {
        let is_cut = fact.breakdown.iter().any(|cut| Some(cut.0) == dimension);
        if is_cut && fact.year == context.filter.year && fact.measure == Measure::Act {
            observations.push(position);
        }
    }
    observations
}

/// The indicator of the table: the first that is cut by both.
#[inline(never)]
pub(super) fn subject(context: &Context<'_>) -> Option<u16> {
    let columns = context.columns;
    for (_, indicator) in context.plan.indicators.iter().zip(0_u16..) {
        for row in columns.rows_of(indicator) {
            if columns.project[row] != 0 && columns.disease[row] != NO_CUT {
                return Some(indicator);
            }
        }
    }
    None
}

/// The generic code stands first in a list and last in the table.
fn order(context: &Context<'_>, list: &str) -> Vec<u16> {
    let mut order: Vec<u16> = context.parts(list).collect();
    order.push(0);
    order
}

#[inline(never)]
fn total_or_head(context: &Context<'_>, list: &str, code: u16) -> ColumnHead {
    let mut head = head(context, list, code);
    if code == 0 {
        head.label = context.words.text(Word::MatrixTotal);
        head.short = head.label.clone();
    }
    head
}

/// The amount of a cell, and whether it is printed.
#[inline(never)]
pub(super) fn amount(
    context: &Context<'_>,
    indicator: u16,
    project: u16,
    disease: u16,
) -> Option<(Ratio, bool)> {
    let (plan, columns, year) = (context.plan, context.columns, context.filter.year);
    let found = cell(plan, columns, indicator, project, disease, year)?;
    let printed = matches!(found.content, Content::Printed(_));
    Some((found.amount(plan)?, printed))
}

#[inline(never)]
fn matrix_cell(context: &Context<'_>, indicator: u16, project: u16, disease: u16) -> MatrixCell {
    let chosen = |list: &[u16], code: u16| list.is_empty() || code == 0 || list.contains(&code);
    let filter = context.filter;
    let mut bin = 0;
    let (kind, text, note) = match amount(context, indicator, project, disease) {
        None => ("none", "–".into(), Some(Word::MissingValue)),
        Some((_, false)) => ("derived", "0*".into(), Some(Word::DerivedZero)),
        Some((value, true)) => {
            if project != 0 && disease != 0 {
                bin = bin_of(value);
            }
            let kind = if value.is_zero() { "zero" } else { "printed" };
            (kind, words::rounded(value, 2), None)
        }
    };
    MatrixCell {
        kind: kind.into(),
        text,
        note: note.map(|note| context.words.text(note)),
        bin,
        dimmed: !chosen(&filter.projects, project) || !chosen(&filter.diseases, disease),
    }
}

fn bin_of(value: Ratio) -> u8 {
    if value.is_zero() || value.is_negative() {
        return 0;
    }
    let mut bin = 1;
    for end in BIN_ENDS {
        bin += u8::from(value > Ratio::whole(end));
    }
    bin
}

fn bins() -> Vec<MatrixBin> {
    let mut bins = Vec::new();
    let mut low = 1;
    for (end, bin) in BIN_ENDS.into_iter().zip(1_u8..) {
        let label = Text::concat(&[&words::digits(low), "–", &words::digits(end)]);
        bins.push(MatrixBin { bin, label });
        low = end + 1;
    }
    let label = Text::concat(&[&words::digits(low), "–"]);
    bins.push(MatrixBin { bin: 5, label });
    bins
}

fn summary(context: &Context<'_>, indicator: u16, unit: u16) -> Text {
    let words = context.words;
    if context.filter.cuts() {
        let chosen = cut_record(context, indicator);
        let cells = cell_list(context, &chosen.figures);
        return words.fill(Word::MatrixChosen, &[("cells", &cells)]);
    }
    let projects = context.parts("PROJECT");
    let (largest, area) = (
        largest(context, indicator, projects),
        largest(context, indicator, 0..1),
    );
    let (Some(largest), Some(area)) = (largest, area) else {
        return words.text(Word::MatrixNoData);
    };
    words.fill(
        Word::MatrixSummary,
        &[
            ("project", &context.label("PROJECT", largest.project)),
            ("disease", &context.label("DISEASE", largest.disease)),
            ("value", &computed(context, largest.value, unit, 1)),
            ("area", &context.label("DISEASE", area.disease)),
            ("areaValue", &computed(context, area.value, unit, 1)),
        ],
    )
}

struct Largest {
    value: Ratio,
    project: u16,
    disease: u16,
}

/// The largest cell of some projects, the last of equals.
#[inline(never)]
fn largest(
    context: &Context<'_>,
    indicator: u16,
    projects: std::ops::Range<u16>,
) -> Option<Largest> {
    let mut largest: Option<Largest> = None;
    for project in projects {
        for disease in context.parts("DISEASE") {
            if let Some((value, _)) = amount(context, indicator, project, disease)
                && largest.as_ref().is_none_or(|it| value >= it.value)
            {
                largest = Some(Largest {
                    value,
                    project,
                    disease,
                });
            }
        }
    }
    largest
}
