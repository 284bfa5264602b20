//! Targets: complete for their type, and the same numbers as among the observations.

use super::{Context, Finding, words};
use crate::dataset::package::Row;
use crate::model::{
    Basis, Decimal, Measure, NarrativeKind, Observation, Ratio, Target, TargetType,
};

/// Each type has the cells that it needs and none that it cannot have.
pub(super) fn needs(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("targets") {
        let Some(kind) = TargetType::parse(row.get("TARGET_TYPE")) else {
            continue;
        };
        for column in needed(kind, &row) {
            if row.get(column).is_empty() {
                let code = kind.code();
                let why = words!(
                    "型 {code} の目標には {column} が要ります",
                    "A target of the type {code} needs {column}"
                );
                let mend = words!("{column} を書いてください", "Write {column}");
                findings.push(row.error("target-needs", column, why, mend));
            }
        }
        for column in excluded(kind) {
            if row.some(column).is_some() {
                let code = kind.code();
                let why = words!(
                    "型 {code} の目標に {column} は書けません",
                    "A target of the type {code} has no {column}"
                );
                let mend = words!(
                    "値を消すか、型を直してください",
                    "Remove the value or correct the type"
                );
                findings.push(row.error("target-excess", column, why, mend));
            }
        }
    }
}

fn needed(kind: TargetType, row: &Row<'_>) -> Vec<&'static str> {
    let mut columns = match kind {
        TargetType::AtLeastBaseline => vec!["BASELINE_VALUE"],
        TargetType::DirectionOnly | TargetType::Milestone => vec![],
        TargetType::LevelBy | TargetType::CountBy => vec!["TARGET_VALUE", "BASELINE_VALUE"],
        _ => vec!["TARGET_VALUE"],
    };
    if row.some("BASELINE_VALUE").is_some() {
        columns.extend(["BASELINE_FIRST", "BASELINE_LAST", "BASELINE_ASSUMED"]);
        if row.get("BASELINE_ASSUMED") == "NO" {
            columns.push("BASELINE_SOURCE");
        }
    }
    columns
}

const fn excluded(kind: TargetType) -> &'static [&'static str] {
    match kind {
        TargetType::DirectionOnly | TargetType::Milestone => &["TARGET_VALUE", "TARGET_TOTAL"],
        TargetType::AtLeastBaseline => &["TARGET_VALUE", "TARGET_TOTAL"],
        TargetType::Annual => &[],
        _ => &["TARGET_TOTAL"],
    }
}

/// Windows and baselines end after they begin.
pub(super) fn windows(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("targets") {
        for (first, last) in [
            ("WINDOW_FIRST", "WINDOW_LAST"),
            ("BASELINE_FIRST", "BASELINE_LAST"),
        ] {
            let year = |column: &str| row.get(column).parse::<u16>().ok();
            if let (Some(from), Some(to)) = (year(first), year(last))
                && from > to
            {
                let why = words!(
                    "最初の年が最後の年より後です",
                    "The first year comes after the last"
                );
                let mend = words!("年を直してください", "Correct the years");
                findings.push(row.error("target-window", first, why, mend));
            }
        }
    }
}

/// Target numbers among the observations are those of the targets, and none is missing.
pub(super) fn observations(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    let printed = || {
        let of_targets = plan.observations.iter().enumerate();
        of_targets.filter(|(_, it)| it.measure == Measure::Tgt && it.is_total())
    };
    for (index, observation) in printed() {
        let stated = plan
            .targets
            .iter()
            .filter(|target| target.indicator == observation.indicator)
            .flat_map(amounts)
            .any(|(amount, unit)| Some(amount) == observation.amount() && unit == observation.unit);
        if let (false, Some(row)) = (stated, context.observation_row(index)) {
            let why = words!(
                "targets.csvにこの指標の同じ目標値（単位も同じ）がありません",
                "targets.csv states no such number in this unit for the indicator"
            );
            let mend = words!(
                "目標値をtargets.csvとそろえてください",
                "Give targets.csv and observations.csv the same number"
            );
            findings.push(row.error("target-observation", "OBS_VALUE", why, mend));
        }
    }
    for (index, target) in plan.targets.iter().enumerate() {
        let Some(row) = context.row("targets", &context.draft.rows.targets, index) else {
            continue;
        };
        for (column, value) in [
            ("TARGET_VALUE", target.value),
            ("TARGET_TOTAL", target.total),
        ] {
            let amount = value.and_then(|value| scaled(value, target.unit_mult));
            let stands = printed().any(|(_, observation)| {
                observation.indicator == target.indicator && observation.amount() == amount
            });
            if amount.is_some() && !stands {
                let why = words!(
                    "observations.csvにこの目標値の行（MEASUREがTGT）がありません",
                    "observations.csv has no row of MEASURE TGT with this number"
                );
                let mend = words!(
                    "印刷された目標値をobservations.csvに加えてください",
                    "Add the printed number to observations.csv"
                );
                findings.push(row.error("target-observation", column, why, mend));
            }
        }
    }
}

fn amounts(target: &Target) -> impl Iterator<Item = (Ratio, u16)> {
    let values = [target.value, target.total].into_iter().flatten();
    values.filter_map(|value| Some((scaled(value, target.unit_mult)?, target.unit)))
}

fn scaled(value: Decimal, power: u8) -> Option<Ratio> {
    let factor = 10_i128.checked_pow(u32::from(power))?;
    value.ratio().times(Ratio::new(factor, 1)?)
}

/// A target shows its own words.
pub(super) fn texts(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (index, target) in plan.targets.iter().enumerate() {
        let text = target
            .text
            .and_then(|text| plan.narratives.get(usize::from(text)));
        let sound = text.is_some_and(|text| {
            text.kind == NarrativeKind::Target && text.indicator == Some(target.indicator)
        });
        let row = context.row("targets", &context.draft.rows.targets, index);
        if let (false, Some(row)) = (sound, row) {
            let why = words!(
                "目標の文（KINDがTARGET、同じ指標）を指していません",
                "It names no text of KIND TARGET of the same indicator"
            );
            let mend = words!(
                "目標の文をnarratives.csvに置き、そのIDを書いてください",
                "Put the target's words into narratives.csv and write their id"
            );
            findings.push(row.error("target-text", "NARRATIVE_ID", why, mend));
        }
    }
}

/// The target numbers among the observations speak of the window: the last of them ends with it, and
/// those of several years begin with it.
pub(super) fn printed_windows(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (index, target) in plan.targets.iter().enumerate() {
        let stated: Vec<(u16, u16, Basis)> = totals(context, target, Measure::Tgt)
            .filter_map(|it| Some((years(it)?.0, years(it)?.1, it.period.basis)))
            .collect();
        let Some(last) = stated.iter().map(|it| it.1).max() else {
            continue;
        };
        let spans = stated
            .iter()
            .filter(|it| matches!(it.2, Basis::Cum | Basis::Mean));
        let first = spans.map(|it| it.0).min();
        let row = context.row("targets", &context.draft.rows.targets, index);
        let Some(row) = row else { continue };
        let window = target.window;
        for (column, stands, printed) in [
            ("WINDOW_FIRST", window.first, first),
            ("WINDOW_LAST", window.last, Some(last)),
        ] {
            if let Some(printed) = printed.filter(|printed| *printed != stands) {
                let why = words!(
                    "observations.csvの目標値の期間（{printed}年）と合いません",
                    "The target numbers in observations.csv speak of {printed}"
                );
                let mend = words!(
                    "目標期間か、目標値の期間を直してください",
                    "Correct the window, or the period of the target numbers"
                );
                findings.push(row.error("target-window", column, why, mend));
            }
        }
    }
}

/// A baseline that stands among the observations too is the same there.
pub(super) fn baselines(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, target) in context.plan().targets.iter().enumerate() {
        let Some(baseline) = &target.baseline else {
            continue;
        };
        let amount = scaled(baseline.value, target.unit_mult);
        let mut printed = totals(context, target, Measure::Base).peekable();
        let same = |it: &Observation| {
            it.amount() == amount && years(it) == Some((baseline.first, baseline.last))
        };
        if printed.peek().is_none() || printed.any(same) {
            continue;
        }
        let row = context.row("targets", &context.draft.rows.targets, index);
        let Some(row) = row else { continue };
        let why = words!(
            "observations.csvの基準値（MEASUREがBASE）と値か年が違います",
            "The baseline in observations.csv (MEASURE BASE) has another value or other years"
        );
        let mend = words!("基準値をそろえてください", "Give both the same baseline");
        findings.push(row.error("target-baseline", "BASELINE_VALUE", why, mend));
    }
}

/// The whole plan's observations of a measure for a target's indicator.
fn totals<'a>(
    context: &Context<'a>,
    target: &Target,
    measure: Measure,
) -> impl Iterator<Item = &'a Observation> {
    let indicator = target.indicator;
    let observations = context.plan().observations.iter();
    observations
        .filter(move |it| it.indicator == indicator && it.measure == measure && it.is_total())
}

/// First and last year of an observation's period; fiscal years unless it is of calendar years.
fn years(observation: &Observation) -> Option<(u16, u16)> {
    let (start, end) = observation.period.start.zip(observation.period.end)?;
    let calendar = (start.month, end.month) == (1, 12);
    Some(if calendar {
        (start.year, end.year)
    } else {
        (start.fiscal_year().0, end.fiscal_year().0)
    })
}
