//! One assessment as named cells.

use super::cell::Cell;
use super::series::digits;
use crate::model::{Plan, Ratio, TargetFlag};
use crate::score::reference::STEPS;
use crate::score::{Agreement, Assessment, InputRole, Pace, ScoreRow};

/// Digits after the point.
const PLACES: u32 = 6;

const FIELDS: [&str; 39] = [
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
    "BASELINE_YEAR",
    "BASELINE_SOURCE",
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
    "PROGRESS",
    "SCORE",
    "STATUS",
    "INPUTS_ACTUAL",
    "INPUTS_STATUS",
    "INPUTS_LATEST_YEAR",
    "INPUTS_BASELINE",
    "GRADE",
    "AGREEMENT",
    "ATTRIBUTION",
];

/// The names of the fields, in their order: the intermediates of reference methods at the end.
pub(super) fn fields() -> Vec<String> {
    let steps = STEPS.map(str::to_ascii_uppercase);
    FIELDS.map(str::to_owned).into_iter().chain(steps).collect()
}

/// One row per assessment.
pub(super) fn records(plan: &Plan, rows: &[ScoreRow]) -> Vec<Vec<Cell>> {
    let attribution = attribution(plan);
    rows.iter()
        .map(|row| record(plan, row, &attribution))
        .collect()
}

fn record(plan: &Plan, row: &ScoreRow, attribution: &str) -> Vec<Cell> {
    let found = &row.found;
    let target = found
        .target
        .and_then(|it| plan.targets.get(usize::from(it)));
    let indicator = plan.indicators.get(usize::from(found.indicator));
    let label = indicator.map(|it| it.label.clone()).unwrap_or_default();
    let unit = match target {
        Some(target) => target.compared_unit.or(Some(target.unit)),
        None => indicator.map(|it| it.unit),
    };
    let unit = unit.and_then(|unit| plan.codelist("UNIT_MEASURE")?.entry(unit));
    let (state, reason) = state(row);
    let outcome = row.applied.as_ref().and_then(|it| it.result.as_ref().ok());
    let baseline = target.and_then(|it| it.baseline.as_ref());
    // What belongs to pace alone says nothing under another method.
    let pace = match row.applied {
        None => found.pace,
        Some(_) => Pace {
            target: found.pace.target,
            full_target: found.pace.full_target,
            actual: found.pace.actual,
            // An assumed base may serve a reference method where pace does without.
            baseline: match row.applied.as_ref().is_some_and(|it| it.assumed_baseline) {
                true => baseline.map(|it| it.value.ratio()),
                false => found.pace.baseline,
            },
            ..Pace::default()
        },
    };
    let baseline = baseline.filter(|_| pace.baseline.is_some());
    let source = baseline.map(|it| match it.source.filter(|_| !it.assumed) {
        Some(source) => plan
            .sources
            .get(usize::from(source))
            .map_or("", |it| it.id.as_str()),
        None => "ASSUMED",
    });
    let mut cells = vec![
        text(target.map_or("", |it| &it.id)),
        text(indicator.map_or("", |it| &it.code)),
        Cell::Text(label.ja),
        Cell::Text(label.en),
        text(target.map_or("", |it| it.kind.code())),
        text(target.map_or("", |it| it.operator.code())),
        Cell::Text(found.year.to_string()),
        text(row.method()),
        text(state),
        text(reason),
        Cell::Text(flags(row)),
        text(unit.map_or("", |it| &it.code)),
        Cell::of(pace.elapsed),
        Cell::of(pace.years),
    ];
    cells.extend([pace.target, pace.full_target, pace.baseline].map(decimal));
    cells.push(Cell::of(baseline.map(|it| it.last)));
    cells.push(text(source.unwrap_or("")));
    cells.extend(
        [
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
    cells.push(Cell::of(outcome.and_then(|it| it.progress).map(digits)));
    cells.push(Cell::of(outcome.and_then(|it| it.score).map(digits)));
    cells.push(text(outcome.map_or("", |it| it.status.id())));
    cells.push(Cell::Text(inputs(plan, found, InputRole::Actual)));
    cells.push(Cell::Text(statuses(plan, found)));
    let roles = [InputRole::LatestYear, InputRole::Baseline];
    cells.extend(roles.map(|role| Cell::Text(inputs(plan, found, role))));
    let grade = found.grade.and_then(|it| plan.grades.get(usize::from(it)));
    let agreement = match row.applied {
        None => found.agreement,
        Some(_) => Agreement::NotComparable,
    };
    cells.extend([
        text(grade.map_or("", |it| &it.printed)),
        text(agreement.id()),
        text(attribution),
    ]);
    cells.extend(STEPS.map(|step| Cell::of(outcome.and_then(|it| it.steps.get(step)).map(digits))));
    cells
}

/// The state and its reason; the state is empty where a reference method gives a result.
fn state(row: &ScoreRow) -> (&'static str, &'static str) {
    match row.applied.as_ref().map(|it| &it.result) {
        None => (
            row.found.state.id(),
            row.found.reason.map_or("", |it| it.id()),
        ),
        Some(Err((state, reason))) => (state.id(), reason.map_or("", |it| it.id())),
        Some(Ok(outcome)) => ("", outcome.reason.map_or("", |it| it.id())),
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn decimal(value: Option<Ratio>) -> Cell {
    Cell::of(value.map(|value| value.to_text(PLACES)))
}

fn flags(row: &ScoreRow) -> String {
    let mut codes: Vec<&str> = row.found.flags.iter().map(|flag| flag.code()).collect();
    let assumed = TargetFlag::AssumedBaseline.code();
    if row.applied.as_ref().is_some_and(|it| it.assumed_baseline) && !codes.contains(&assumed) {
        codes.push(assumed);
    }
    codes.join(";")
}

/// The statuses of the compared values, in the order of their ids.
fn statuses(plan: &Plan, row: &Assessment) -> String {
    let actual = row.inputs.iter().filter(|it| it.role == InputRole::Actual);
    let codes: Vec<&str> = actual
        .filter_map(|input| plan.fact(input.observation))
        .map(|fact| fact.status.code())
        .collect();
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
