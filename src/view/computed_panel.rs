//! The arithmetic behind a signal, with the numbers put in.

use crate::model::{Indicator, Ratio, Target, TargetFlag};
use crate::score::{Assessment, Pace, State};
use crate::words::{self, Word};

use super::assessed::{agreement, signal, target_figure};
use super::context::Context;
use super::figures::computed;
use super::{ComputedPanel, Step};

/// Builds the panel.
pub(super) fn computed_panel(
    context: &Context<'_>,
    indicator: &Indicator,
    target: &Target,
    found: &Assessment,
) -> ComputedPanel {
    let unit = target.compared_unit.unwrap_or(indicator.unit);
    ComputedPanel {
        signal: signal(context, found),
        method: found.method.to_owned(),
        method_label: context.words.text(Word::MethodPlanPace),
        sentence: sentence(context, target, found, unit),
        steps: steps(context, target, found, unit),
        agreement: agreement(context, found),
        outlook: outlook(context, target, found, unit),
    }
}

fn number(value: Ratio) -> String {
    words::grouped(&value.to_text(3))
}

fn steps(context: &Context<'_>, target: &Target, found: &Assessment, unit: u16) -> Vec<Step> {
    let words = context.words;
    let pace = &found.pace;
    let amount = |value: Ratio| computed(context, value, unit, 2);
    let mut steps = Vec::new();
    let mut push = |id: &str, label: Word, formula: String, result: String| {
        steps.push(Step {
            id: id.to_owned(),
            label: words.text(label),
            formula,
            result,
        });
    };
    let outside = found.state == State::OutsideWindow;
    if let (Some(elapsed), Some(years)) = (pace.elapsed, pace.years) {
        let formula = words.fill(
            Word::StepYearsFormula,
            &[
                ("elapsed", &elapsed.to_string()),
                ("years", &years.to_string()),
            ],
        );
        push(
            "elapsed",
            Word::StepYears,
            formula,
            format!("{elapsed}/{years}"),
        );
    }
    if let Some(actual) = pace.actual {
        let label = if target.kind.accumulates() && !outside {
            Word::StepSum
        } else {
            Word::StepActual
        };
        push(
            "actual",
            label,
            input_formula(context, found),
            amount(actual),
        );
    }
    if let Some(expected) = pace.expected {
        push(
            "expected",
            Word::StepExpected,
            expected_formula(target, pace),
            amount(expected),
        );
    }
    if let (Some(ratio), Some(actual), Some(expected)) = (pace.ratio, pace.actual, pace.expected) {
        let formula = match pace
            .baseline
            .filter(|baseline| *baseline != expected && !baseline.is_zero())
        {
            Some(baseline) => format!(
                "({} − {}) ÷ ({} − {})",
                number(actual),
                number(baseline),
                number(expected),
                number(baseline)
            ),
            None => format!("{} ÷ {}", number(actual), number(expected)),
        };
        push("ratio", Word::StepRatio, formula, ratio.to_text(4));
    }
    if let (Some(ratio), Some(value), Some(goal)) = (pace.year_ratio, pace.year_value, pace.target)
    {
        let label = if outside {
            Word::StepReferenceRatio
        } else {
            Word::StepYearRatio
        };
        push(
            "year_ratio",
            label,
            format!("{} ÷ {}", number(value), number(goal)),
            ratio.to_text(4),
        );
    }
    if outside {
        return steps;
    }
    if let (Some(share), Some(actual), Some(full)) = (pace.share, pace.actual, pace.full_target) {
        push(
            "share",
            Word::StepShare,
            format!("{} ÷ {}", number(actual), number(full)),
            words::share(share),
        );
    }
    if let (Some(remaining), Some(actual), Some(full)) = (
        pace.remaining.filter(|remaining| !remaining.is_zero()),
        pace.actual,
        pace.full_target,
    ) {
        push(
            "remaining",
            Word::StepRemaining,
            format!("{} − {}", number(full), number(actual)),
            amount(remaining),
        );
        if let (Some(needed), Some(left)) = (pace.needed, pace.years_left) {
            push(
                "needed",
                Word::StepNeeded,
                format!("{} ÷ {left}", number(remaining)),
                amount(needed),
            );
        }
        if let (Some(acceleration), Some(needed), Some(latest)) =
            (pace.acceleration, pace.needed, pace.year_value)
        {
            let formula = format!("{} ÷ {}", number(needed), number(latest));
            push(
                "acceleration",
                Word::StepAcceleration,
                formula,
                acceleration.to_text(4),
            );
        }
    }
    steps
}

/// The inputs joined by the way they are used.
fn input_formula(context: &Context<'_>, found: &Assessment) -> String {
    let parts: Vec<String> = found
        .inputs
        .iter()
        .filter(|input| input.role == crate::score::InputRole::Actual)
        .filter_map(|input| context.plan.amount(input.observation))
        .map(number)
        .collect();
    parts.join(" + ")
}

fn expected_formula(target: &Target, pace: &Pace) -> String {
    let (Some(goal), Some(expected)) = (pace.target, pace.expected) else {
        return String::new();
    };
    match (pace.elapsed, pace.years, pace.baseline) {
        (Some(elapsed), Some(years), Some(baseline)) => {
            format!(
                "{} + ({} − {}) × {elapsed} ÷ {years}",
                number(baseline),
                number(goal),
                number(baseline)
            )
        }
        (Some(elapsed), _, None) if target.kind == crate::model::TargetType::Annual => {
            format!("{} × {elapsed}", number(goal))
        }
        (Some(elapsed), Some(years), None) if target.kind.accumulates() => {
            format!("{} × {elapsed} ÷ {years}", number(goal))
        }
        _ => number(expected),
    }
}

fn sentence(context: &Context<'_>, target: &Target, found: &Assessment, unit: u16) -> String {
    let words = context.words;
    let pace = &found.pace;
    let amount = |value: Ratio| computed(context, value, unit, 2);
    let goal = |value: Ratio| computed(context, value, target.unit, 2);
    match (found.state, pace.actual) {
        (State::Reached, Some(actual)) => words.fill(
            Word::SignalSentenceReached,
            &[
                ("value", &amount(actual)),
                (
                    "target",
                    &target_figure(context, target)
                        .filter(|_| !target.kind.accumulates())
                        .map(|figure| figure.text)
                        .or_else(|| pace.full_target.map(goal))
                        .unwrap_or_default(),
                ),
            ],
        ),
        (State::OnOrAbovePace | State::BelowPace, Some(actual)) => words.fill(
            Word::SignalSentence,
            &[
                ("value", &amount(actual)),
                ("year", &words::fiscal_year(words, found.year)),
                ("expected", &pace.expected.map(goal).unwrap_or_default()),
                (
                    "ratio",
                    &pace.ratio.map(|ratio| ratio.to_text(4)).unwrap_or_default(),
                ),
            ],
        ),
        (State::OutsideWindow, Some(actual)) => {
            let period = found
                .inputs
                .first()
                .and_then(|input| context.plan.observations.get(input.observation as usize))
                .map(|fact| words::period(words, &fact.period))
                .unwrap_or_default();
            words.fill(
                Word::SignalSentenceOutside,
                &[
                    ("value", &amount(actual)),
                    ("period", &period),
                    ("window", &words::window(words, &target.window)),
                    (
                        "ratio",
                        &pace
                            .year_ratio
                            .map(|ratio| ratio.to_text(4))
                            .unwrap_or_default(),
                    ),
                ],
            )
        }
        // The signal itself says why.
        _ => String::new(),
    }
}

fn outlook(
    context: &Context<'_>,
    target: &Target,
    found: &Assessment,
    unit: u16,
) -> Option<String> {
    let words = context.words;
    let pace = &found.pace;
    if found.state == State::Reached {
        let early = found.flags.contains(&TargetFlag::OtherStage);
        return Some(words.text(if early {
            Word::OutlookOtherStage
        } else {
            Word::OutlookReached
        }));
    }
    let (remaining, needed) = (pace.remaining?, pace.needed?);
    let last = words::year_label(words, target.window.last, target.window.calendar);
    let remaining = computed(context, remaining, unit, 2);
    let needed_text = computed(context, needed, unit, 1);
    Some(match pace.acceleration {
        Some(times) => words.fill(
            Word::OutlookNeeded,
            &[
                ("last", &last),
                ("remaining", &remaining),
                ("needed", &needed_text),
                ("times", &times.to_text(2)),
            ],
        ),
        None => words.fill(
            Word::OutlookNeededPlain,
            &[
                ("last", &last),
                ("remaining", &remaining),
                ("needed", &needed_text),
            ],
        ),
    })
}
