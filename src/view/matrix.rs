//! Project × disease area, the number in every cell.

use crate::model::Ratio;
use crate::query::{Content, NO_CUT, cell};
use crate::words::{self, Word};

use super::context::Context;
use super::figures::cut_record;
use super::{ColumnHead, Matrix, MatrixBin, MatrixCell, MatrixRow};

/// Upper ends of the colour bins 1 to 4; the fifth is open.
const BIN_ENDS: [i64; 4] = [2, 5, 10, 15];

/// Builds the matrix of the first indicator that has both cuts.
pub(super) fn matrix(context: &Context<'_>) -> Matrix {
    let words = context.words;
    let year = context.filter.year;
    let position = (0_u16..)
        .take(context.plan.indicators.len())
        .find(|&indicator| {
            context.columns.rows_of(indicator).any(|row| {
                context.columns.project[row] != 0 && context.columns.disease[row] != NO_CUT
            })
        })
        .unwrap_or(0);
    let Some(indicator) = context.indicator(position) else {
        return Matrix::default();
    };
    let size = |list: &str| {
        context
            .plan
            .codelist(list)
            .map_or(0, |list| list.codes.len())
    };
    // The generic code stands first in a list and last in the table.
    let order = |list: &str| {
        (1_u16..)
            .take(size(list).saturating_sub(1))
            .chain([0])
            .collect::<Vec<u16>>()
    };
    let (projects, diseases) = (order("PROJECT"), order("DISEASE"));
    let head = |list: &str, code: u16| ColumnHead {
        code: context.code(list, code),
        label: if code == 0 {
            words.text(Word::MatrixTotal)
        } else {
            context.label(list, code)
        },
        short: if code == 0 {
            words.text(Word::MatrixTotal)
        } else {
            context.short(list, code)
        },
    };
    let rows = projects
        .iter()
        .map(|&project| {
            let names = head("PROJECT", project);
            MatrixRow {
                code: names.code,
                label: names.label,
                short: names.short,
                cells: diseases
                    .iter()
                    .map(|&disease| matrix_cell(context, position, project, disease))
                    .collect(),
            }
        })
        .collect();
    let unit = context
        .entry("UNIT_MEASURE", indicator.unit)
        .map(|unit| words::unit_name(words, "2", unit).to_owned())
        .unwrap_or_default();
    let name = indicator.short.get(words.lang);
    Matrix {
        title: words.fill(Word::MatrixTitle, &[("indicator", name)]),
        subtitle: words.fill(
            Word::MatrixSubtitle,
            &[
                ("unit", &unit),
                ("period", &words::fiscal_year(words, year)),
            ],
        ),
        summary: summary(context, position),
        indicator: indicator.code.clone(),
        columns: diseases
            .iter()
            .map(|&disease| head("DISEASE", disease))
            .collect(),
        rows,
        bins: bins(),
        note: words.text(Word::MatrixNote),
    }
}

fn amount(
    context: &Context<'_>,
    indicator: u16,
    project: u16,
    disease: u16,
) -> Option<(Ratio, bool)> {
    let found = cell(
        context.plan,
        context.columns,
        indicator,
        project,
        disease,
        context.filter.year,
    )?;
    Some((
        found.amount(context.plan)?,
        matches!(found.content, Content::Printed(_)),
    ))
}

fn matrix_cell(context: &Context<'_>, indicator: u16, project: u16, disease: u16) -> MatrixCell {
    let chosen = |list: &[u16], code: u16| list.is_empty() || code == 0 || list.contains(&code);
    let dimmed =
        !chosen(&context.filter.projects, project) || !chosen(&context.filter.diseases, disease);
    match amount(context, indicator, project, disease) {
        None => MatrixCell {
            kind: "none".to_owned(),
            text: "–".to_owned(),
            note: Some(context.words.text(Word::MissingValue)),
            bin: 0,
            dimmed,
        },
        Some((_, false)) => MatrixCell {
            kind: "derived".to_owned(),
            text: "0*".to_owned(),
            note: Some(context.words.text(Word::DerivedZero)),
            bin: 0,
            dimmed,
        },
        Some((value, true)) => MatrixCell {
            kind: if value.is_zero() { "zero" } else { "printed" }.to_owned(),
            text: words::grouped(&value.to_text(2)),
            note: None,
            bin: if project == 0 || disease == 0 {
                0
            } else {
                bin(value)
            },
            dimmed,
        },
    }
}

fn bin(value: Ratio) -> u8 {
    if value.is_zero() || value.is_negative() {
        return 0;
    }
    let above = BIN_ENDS
        .iter()
        .filter(|end| value > Ratio::whole(**end))
        .count();
    u8::try_from(above).unwrap_or(4) + 1
}

fn bins() -> Vec<MatrixBin> {
    let mut bins = Vec::new();
    let mut low = 1;
    for (end, bin) in BIN_ENDS.into_iter().zip(1_u8..) {
        bins.push(MatrixBin {
            bin,
            label: format!("{low}–{end}"),
        });
        low = end + 1;
    }
    bins.push(MatrixBin {
        bin: 5,
        label: format!("{low}–"),
    });
    bins
}

fn summary(context: &Context<'_>, indicator: u16) -> String {
    let words = context.words;
    if context.filter.cuts() {
        let cut = cut_record(context, indicator);
        let mut cells = Vec::new();
        for cell in &cut.figures {
            cells.push(format!("{} {}", cell.label, cell.figure.text));
        }
        return words.fill(Word::MatrixChosen, &[("cells", &words.list(&cells))]);
    }
    let size = |list: &str| {
        context
            .plan
            .codelist(list)
            .map_or(0, |list| list.codes.len())
    };
    let unit = context
        .indicator(indicator)
        .map_or(0, |indicator| indicator.unit);
    let projects = || (1_u16..).take(size("PROJECT").saturating_sub(1));
    let diseases = || (1_u16..).take(size("DISEASE").saturating_sub(1));
    let largest = projects()
        .flat_map(|project| diseases().map(move |disease| (project, disease)))
        .filter_map(|(project, disease)| {
            Some((
                amount(context, indicator, project, disease)?.0,
                project,
                disease,
            ))
        })
        .max_by_key(|(value, ..)| *value);
    let area = diseases()
        .filter_map(|disease| Some((amount(context, indicator, 0, disease)?.0, disease)))
        .max_by_key(|(value, _)| *value);
    let (Some((value, project, disease)), Some((area_value, area))) = (largest, area) else {
        return words.text(Word::MatrixNoData);
    };
    let text = |value| super::figures::computed(context, value, unit, 1);
    words.fill(
        Word::MatrixSummary,
        &[
            ("project", &context.label("PROJECT", project)),
            ("disease", &context.label("DISEASE", disease)),
            ("value", &text(value)),
            ("area", &context.label("DISEASE", area)),
            ("areaValue", &text(area_value)),
        ],
    )
}
