//! The arithmetic behind a signal, with the numbers put in.

use crate::model::{Direction, Indicator, Ratio, Target, TargetFlag, TargetType};
use crate::score::{Assessment, Change, InputRole, Pace, State, margin};
use crate::words::{self, Text, Word};

use super::assessed::{agreement, signal, signal_ratio, target_figure};
use super::context::Context;
use super::figures::{compared_unit, computed};
use super::quotation::computed_sentence;
use super::{ComputedPanel, Scale, ScaleBand, Step};

/// Builds the panel.
pub(super) fn computed_panel(
    context: &Context<'_>,
    indicator: &Indicator,
    target: &Target,
    found: &Assessment,
) -> ComputedPanel {
    let unit = compared_unit(context, target);
    let sentence = sentence(context, target, found, unit);
    ComputedPanel {
        quotation: computed_sentence(context, indicator, found, &sentence),
        scale: scale(context, indicator, found),
        change: change(context, found),
        signal: signal(context, found),
        method: found.method.into(),
        method_label: context.words.text(Word::MethodPlanPace),
        sentence,
        steps: steps(context, target, found, unit),
        agreement: agreement(context, found),
        outlook: outlook(context, found),
    }
}

fn number(value: Ratio) -> Text {
    words::rounded(value, 3)
}

/// Two numbers with a sign between them.
#[inline(never)]
fn pair(left: Ratio, sign: &str, right: Ratio) -> Text {
    Text::concat(&[&number(left), sign, &number(right)])
}

fn steps(context: &Context<'_>, target: &Target, found: &Assessment, unit: u16) -> Vec<Step> {
    let words = context.words;
    let pace = &found.pace;
    let amount = |value: Ratio| computed(context, value, unit, 2);
    let exact = |ratio: Ratio| Text::from(ratio.to_text(4));
    let mut steps = Vec::new();
    let mut push = |id: &str, label: Word, formula: Text, result: Text| {
        steps.push(Step {
            id: id.into(),
            label: words.text(label),
            formula,
            result,
        });
    };
    let outside = found.state == State::OutsideWindow;
    if let (Some(elapsed), Some(years)) = (pace.elapsed, pace.years) {
        // Every path ends with the target's window.
        let window = &target.window;
        let first = window.last.saturating_sub(years).saturating_add(1);
        let first = words::year_label(words, first, window.calendar);
        let (elapsed, years) = (words::digits(elapsed), words::digits(years));
        let places = [
            ("first", &*first),
            ("elapsed", &*elapsed),
            ("years", &*years),
        ];
        let formula = words.fill(Word::StepYearsFormula, &places);
        let result = Text::concat(&[&elapsed, "/", &years]);
        push("elapsed", Word::StepYears, formula, result);
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
        let formula = expected_formula(target, pace, expected);
        push("expected", Word::StepExpected, formula, amount(expected));
    }
    if let (Some(ratio), Some(actual), Some(expected)) = (pace.ratio, pace.actual, pace.expected) {
        let formula = ratio_formula(actual, expected, pace.baseline);
        push("ratio", Word::StepRatio, formula, exact(ratio));
    }
    if let (Some(ratio), Some(value), Some(goal)) = (pace.year_ratio, pace.year_value, pace.target)
    {
        let label = if outside {
            Word::StepReferenceRatio
        } else {
            Word::StepYearRatio
        };
        push("year_ratio", label, pair(value, " ÷ ", goal), exact(ratio));
    }
    let (Some(actual), Some(full)) = (pace.actual, pace.full_target) else {
        return steps;
    };
    if outside {
        return steps;
    }
    if let Some(share) = pace.share {
        let formula = pair(actual, " ÷ ", full);
        push("share", Word::StepShare, formula, words::share(share));
    }
    let Some(remaining) = pace.remaining.filter(|remaining| !remaining.is_zero()) else {
        return steps;
    };
    let formula = match (target.kind, pace.years, pace.elapsed) {
        // What remains of a mean remains of its sum.
        (TargetType::AnnualMean | TargetType::WindowMean, Some(years), Some(elapsed)) => {
            let times = |value: Ratio, count: u16| {
                Text::concat(&[&number(value), " × ", &words::digits(count)])
            };
            Text::concat(&[&times(full, years), " − ", &times(actual, elapsed)])
        }
        _ => pair(full, " − ", actual),
    };
    push("remaining", Word::StepRemaining, formula, amount(remaining));
    if let (Some(needed), Some(left)) = (pace.needed, pace.years_left) {
        let formula = Text::concat(&[&number(remaining), " ÷ ", &words::digits(left)]);
        push("needed", Word::StepNeeded, formula, amount(needed));
    }
    if let (Some(times), Some(needed), Some(latest)) =
        (pace.acceleration, pace.needed, pace.year_value)
    {
        let formula = pair(needed, " ÷ ", latest);
        push(
            "acceleration",
            Word::StepAcceleration,
            formula,
            exact(times),
        );
    }
    steps
}

fn ratio_formula(actual: Ratio, expected: Ratio, baseline: Option<Ratio>) -> Text {
    match baseline {
        Some(baseline) if baseline != expected && !baseline.is_zero() => Text::concat(&[
            "(",
            &pair(actual, " − ", baseline),
            ") ÷ (",
            &pair(expected, " − ", baseline),
            ")",
        ]),
        _ => pair(actual, " ÷ ", expected),
    }
}

/// The inputs joined by the way they are used.
fn input_formula(context: &Context<'_>, found: &Assessment) -> Text {
    let mut parts = Vec::new();
    for input in &found.inputs {
        if input.role == InputRole::Actual
            && let Some(amount) = context.plan.amount(input.observation)
        {
            parts.push(number(amount));
        }
    }
    words::join(&parts, " + ")
}

fn expected_formula(target: &Target, pace: &Pace, expected: Ratio) -> Text {
    let Some(goal) = pace.target else {
        return Text::default();
    };
    let elapsed = pace.elapsed.map(words::digits).unwrap_or_default();
    let years = pace.years.map(words::digits).unwrap_or_default();
    let divided = Text::concat(&[" × ", &elapsed, " ÷ ", &years]);
    match (pace.elapsed, pace.years, pace.baseline) {
        (Some(_), Some(_), Some(baseline)) => {
            let span = pair(goal, " − ", baseline);
            Text::concat(&[&number(baseline), " + (", &span, ")", &divided])
        }
        (Some(_), _, None) if target.kind == TargetType::Annual => {
            Text::concat(&[&number(goal), " × ", &elapsed])
        }
        (Some(_), Some(_), None) if target.kind.accumulates() => {
            Text::concat(&[&number(goal), &divided])
        }
        _ => number(expected),
    }
}

fn sentence(context: &Context<'_>, target: &Target, found: &Assessment, unit: u16) -> Text {
    let words = context.words;
    let pace = &found.pace;
    let goal = |value: Ratio| computed(context, value, target.unit, 2);
    let exact = |ratio: Option<Ratio>| ratio.map(|ratio| ratio.to_text(4)).unwrap_or_default();
    if let (State::NotYetDue, Some(expected)) = (found.state, pace.expected) {
        let year = words::fiscal_year(words, found.year);
        let places = [("year", &*year), ("expected", &*goal(expected))];
        return words.fill(Word::SignalSentenceNotDue, &places);
    }
    let Some(actual) = pace.actual else {
        return Text::default();
    };
    let value = computed(context, actual, unit, 2);
    match found.state {
        State::Reached => {
            let stated = target_figure(context, target);
            let target = match stated.filter(|_| !target.kind.accumulates()) {
                Some(figure) => figure.text.clone(),
                None => pace.full_target.map(goal).unwrap_or_default(),
            };
            words.fill(
                Word::SignalSentenceReached,
                &[("value", &value), ("target", &target)],
            )
        }
        State::OnOrAbovePace | State::BelowPace => words.fill(
            Word::SignalSentence,
            &[
                ("value", &value),
                ("year", &words::fiscal_year(words, found.year)),
                ("expected", &pace.expected.map(goal).unwrap_or_default()),
                ("ratio", &exact(pace.ratio)),
            ],
        ),
        State::OutsideWindow => {
            let input = found.inputs.first();
            let fact = input.and_then(|input| context.plan.fact(input.observation));
            let period = fact.map(|fact| words::period(words, &fact.period));
            words.fill(
                Word::SignalSentenceOutside,
                &[
                    ("value", &value),
                    ("period", &period.unwrap_or_default()),
                    ("window", &words::window(words, &target.window)),
                    ("ratio", &exact(pace.year_ratio)),
                ],
            )
        }
        // The signal itself says why.
        _ => Text::default(),
    }
}

/// What remains and what is needed, in one sentence.
pub(super) fn outlook(context: &Context<'_>, found: &Assessment) -> Option<Text> {
    let words = context.words;
    let pace = &found.pace;
    let target = context.target(found)?;
    let unit = compared_unit(context, target);
    if found.state == State::Reached {
        let early = found.flags.contains(&TargetFlag::OtherStage);
        return Some(words.text(if early {
            Word::OutlookOtherStage
        } else {
            Word::OutlookReached
        }));
    }
    let (remaining, needed) = (pace.remaining?, pace.needed?);
    let outside = found.state == State::OutsideWindow;
    let template = match (outside, target.kind, pace.acceleration) {
        (true, _, Some(_)) => Word::OutlookOutside,
        (true, _, None) => Word::OutlookOutsidePlain,
        (_, TargetType::RateBy, _) => Word::OutlookRate,
        (_, _, Some(_)) => Word::OutlookNeeded,
        (_, _, None) => Word::OutlookNeededPlain,
    };
    let times = pace.acceleration.map(|times| times.to_text(2));
    let last = words::year_label(words, target.window.last, target.window.calendar);
    let places = [
        ("last", &*last),
        ("window", &*words::window(words, &target.window)),
        ("remaining", &*computed(context, remaining, unit, 2)),
        ("needed", &*computed(context, needed, unit, 1)),
        ("times", times.as_deref().unwrap_or_default()),
    ];
    Some(words.fill(template, &places))
}

/// The smallest change that would have led to another verdict.
pub(super) fn change(context: &Context<'_>, found: &Assessment) -> Option<Text> {
    let words = context.words;
    let target = context.target(found)?;
    let margin = margin(context.plan, found)?;
    let word = match (margin.change, margin.more) {
        (Change::ToPace, true) => Word::MoreToPace,
        (Change::ToPace, false) => Word::LessToPace,
        (Change::ToTarget, true) => Word::MoreToTarget,
        (Change::ToTarget, false) => Word::LessToTarget,
        (Change::BelowPace, true) => Word::MoreBelowPace,
        (Change::BelowPace, false) => Word::LessBelowPace,
        (Change::BelowTarget, true) => Word::MoreBelowTarget,
        (Change::BelowTarget, false) => Word::LessBelowTarget,
    };
    let mut amount = computed(context, margin.amount, compared_unit(context, target), 3);
    if target.kind.is_mean() {
        amount = words.fill(Word::AmountInSum, &[("amount", &amount)]);
    }
    Some(words.fill(word, &[("amount", &amount)]))
}

/// The ratio against 1, or the share of a target that stands.
fn scale(context: &Context<'_>, indicator: &Indicator, found: &Assessment) -> Option<Scale> {
    if indicator.direction == Direction::Down {
        return None;
    }
    let pace = &found.pace;
    let (value, bounds, good, bad) = match found.state {
        State::Reached => (
            pace.share?,
            ["≥ 100%", "< 100%"],
            Word::StateReached,
            Word::ScaleNotReached,
        ),
        State::OnOrAbovePace | State::BelowPace => (
            pace.ratio?,
            ["≥ 1", "< 1"],
            Word::StateOnOrAbovePace,
            Word::StateBelowPace,
        ),
        _ => return None,
    };
    let mut bands = Vec::new();
    for (bound, word) in bounds.into_iter().zip([good, bad]) {
        bands.push(ScaleBand {
            bound: bound.into(),
            label: context.words.text(word),
            current: (word == bad) == (found.state == State::BelowPace),
        });
    }
    Some(Scale {
        label: signal_ratio(context, found).unwrap_or_default(),
        value: value.to_f64(),
        marks: vec![1.0],
        bands,
    })
}
