//! One assessment as named cells.

use super::cell::Cell;
use crate::model::{Plan, Ratio, TargetFlag};
use crate::score::{Assessment, InputRole};

/// Digits after the point.
const PLACES: u32 = 6;

const FIELDS: [&str; 33] = [
    "TARGET_ID",
    "INDICATOR",
    "INDICATOR_LABEL_JA",
    "INDICATOR_LABEL_EN",
    "TARGET_TYPE",
    "OPERATOR",
    "TIME_PERIOD",
    "METHOD",
    "STATE",
    "REASON",
    "FLAGS",
    "UNIT_MEASURE",
    "YEARS_ELAPSED",
    "YEARS",
    "TARGET",
    "FULL_TARGET",
    "BASELINE",
    "ACTUAL",
    "YEAR_VALUE",
    "EXPECTED",
    "RATIO",
    "YEAR_RATIO",
    "SHARE",
    "REMAINING",
    "YEARS_LEFT",
    "NEEDED_PER_YEAR",
    "ACCELERATION",
    "INPUTS_ACTUAL",
    "INPUTS_LATEST_YEAR",
    "INPUTS_BASELINE",
    "GRADE",
    "AGREEMENT",
    "ATTRIBUTION",
];

/// The names of the fields, in their order.
pub(super) fn fields() -> Vec<String> {
    FIELDS.map(str::to_owned).to_vec()
}

/// One row per assessment.
pub(super) fn records(plan: &Plan, assessments: &[Assessment]) -> Vec<Vec<Cell>> {
    assessments.iter().map(|it| record(plan, it)).collect()
}

fn record(plan: &Plan, row: &Assessment) -> Vec<Cell> {
    let target = row.target.and_then(|it| plan.targets.get(usize::from(it)));
    let indicator = plan.indicators.get(usize::from(row.indicator));
    let label = indicator.map(|it| it.label.clone()).unwrap_or_default();
    let unit = target.map(|it| it.compared_unit.unwrap_or(it.unit));
    let unit = unit.and_then(|unit| plan.codelist("UNIT_MEASURE")?.entry(unit));
    let pace = &row.pace;
    let mut cells = vec![
        text(target.map_or("", |it| &it.id)),
        text(indicator.map_or("", |it| &it.code)),
        Cell::Text(label.ja),
        Cell::Text(label.en),
        text(target.map_or("", |it| it.kind.code())),
        text(target.map_or("", |it| it.operator.code())),
        Cell::Text(row.year.to_string()),
        text(row.method),
        text(row.state.id()),
        text(row.reason.map_or("", |it| it.id())),
        Cell::Text(flags(&row.flags)),
        text(unit.map_or("", |it| &it.code)),
        Cell::of(pace.elapsed),
        Cell::of(pace.years),
    ];
    cells.extend(
        [
            pace.target,
            pace.full_target,
            pace.baseline,
            pace.actual,
            pace.year_value,
            pace.expected,
            pace.ratio,
            pace.year_ratio,
            pace.share,
            pace.remaining,
        ]
        .map(decimal),
    );
    cells.push(Cell::of(pace.years_left));
    cells.extend([pace.needed, pace.acceleration].map(decimal));
    let roles = [
        InputRole::Actual,
        InputRole::LatestYear,
        InputRole::Baseline,
    ];
    cells.extend(roles.map(|role| Cell::Text(inputs(plan, row, role))));
    let grade = row.grade.and_then(|it| plan.grades.get(usize::from(it)));
    cells.extend([
        text(grade.map_or("", |it| &it.printed)),
        text(row.agreement.id()),
        Cell::Text(attribution(plan)),
    ]);
    cells
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn decimal(value: Option<Ratio>) -> Cell {
    Cell::of(value.map(|value| value.to_text(PLACES)))
}

fn flags(flags: &[TargetFlag]) -> String {
    let codes: Vec<&str> = flags.iter().map(|flag| flag.code()).collect();
    codes.join(";")
}

fn inputs(plan: &Plan, row: &Assessment, role: InputRole) -> String {
    let of_role = row.inputs.iter().filter(|input| input.role == role);
    let ids: Vec<&str> = of_role
        .filter_map(|input| plan.observations.get(input.observation as usize))
        .map(|observation| observation.id.as_str())
        .collect();
    ids.join(";")
}

fn attribution(plan: &Plan) -> String {
    let lines: Vec<&str> = plan
        .sources
        .iter()
        .flat_map(|source| {
            [
                source.attribution.ja.as_str(),
                source.attribution.en.as_str(),
            ]
        })
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(" / ")
}
