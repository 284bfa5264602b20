//! A target and its path.

use crate::model::{Plan, Ratio, Target, TargetType};
use crate::score::{Assessment, assess};
use crate::words::{self, Word};

use super::assessed::{target_figure, target_text, target_total, type_word};
use super::context::Context;
use super::figures::{computed, document_title};
use super::{PathPoint, TargetPanel};

/// Builds the panel.
pub(super) fn target_panel(
    context: &Context<'_>,
    target: &Target,
    found: &Assessment,
) -> TargetPanel {
    let words = context.words;
    let path = path(context, target, found);
    let accumulates = target.kind.accumulates();
    let unit = context
        .entry("UNIT_MEASURE", target.unit)
        .map(|unit| words::unit_name(words, "2", unit).to_owned())
        .unwrap_or_default();
    let largest = path
        .iter()
        .flat_map(|point| [point.expected, point.actual])
        .flatten()
        .fold(0.0, f64::max);
    let title = if accumulates {
        Word::PathTitleTotal
    } else {
        Word::PathTitleLevel
    };
    TargetPanel {
        text: target_text(context, target),
        type_label: words.text(type_word(target.kind)),
        window: words::window(words, &target.window),
        target: target_figure(context, target),
        total: target_total(context, target),
        baseline: baseline(context, target),
        path_shape: if target.kind == TargetType::Annual {
            "stepped"
        } else {
            "linear"
        }
        .to_owned(),
        path_summary: summary(context, target, found),
        path_title: words.fill(title, &[("unit", &unit)]),
        path_max: if largest > 0.0 { largest } else { 1.0 },
        path_note: if path.is_empty() {
            String::new()
        } else {
            words.text(Word::PathNote)
        },
        path,
    }
}

fn baseline(context: &Context<'_>, target: &Target) -> Option<String> {
    let baseline = target.baseline.as_ref()?;
    let words = context.words;
    let value = computed(context, baseline.value.ratio(), target.unit, 2);
    let window = crate::model::Window {
        first: baseline.first,
        last: baseline.last,
        calendar: false,
    };
    let period = if baseline.first == baseline.last {
        words::fiscal_year(words, baseline.last)
    } else {
        words::window(words, &window)
    };
    Some(match baseline.source {
        Some(source) if !baseline.assumed => words.fill(
            Word::BaselineKnown,
            &[
                ("value", &value),
                ("period", &period),
                ("source", &document_title(context, source)),
            ],
        ),
        _ => words.fill(
            Word::BaselineAssumed,
            &[("value", &value), ("period", &period)],
        ),
    })
}

/// Expected and actual at the end of every year of the path.
fn path(context: &Context<'_>, target: &Target, found: &Assessment) -> Vec<PathPoint> {
    let words = context.words;
    let Some(position) = found.target else {
        return Vec::new();
    };
    let Some(full) = full_target(target) else {
        return Vec::new();
    };
    let first = match target.kind {
        TargetType::RateBy | TargetType::LevelBy | TargetType::CountBy => target
            .baseline
            .as_ref()
            .map_or(target.window.first, |baseline| baseline.last),
        _ => target.window.first,
    };
    (first..=target.window.last)
        .map(|year| {
            let expected = expected(target, full, year);
            let actual = actual(context.plan, target, position, year);
            let label = words::year_label(words, year, target.window.calendar);
            let text = |value: Ratio| computed(context, value, target.unit, 2);
            let expected_text = expected.map_or_else(|| words.text(Word::PathNoActual), text);
            let actual_text = match actual {
                Some(value) => text(value),
                None if year > context.plan.about.reporting_year || target.window.calendar => {
                    words.text(Word::PathNotDue)
                }
                None => words.text(Word::PathNoActual),
            };
            PathPoint {
                sentence: words.fill(
                    Word::PathSentence,
                    &[
                        ("year", &label),
                        ("actual", &actual_text),
                        ("expected", &expected_text),
                    ],
                ),
                year,
                label,
                expected: expected.map(Ratio::to_f64),
                expected_text,
                actual: actual.map(Ratio::to_f64),
                actual_text,
            }
        })
        .collect()
}

fn full_target(target: &Target) -> Option<Ratio> {
    let factor = Ratio::whole(10_i64.checked_pow(u32::from(target.unit_mult))?);
    match target.kind {
        TargetType::Annual => target
            .value?
            .ratio()
            .times(factor)?
            .times(Ratio::whole(i64::from(target.window.length()))),
        TargetType::AtLeastBaseline => Some(target.baseline.as_ref()?.value.ratio()),
        _ => target.value?.ratio().times(factor),
    }
}

fn expected(target: &Target, full: Ratio, year: u16) -> Option<Ratio> {
    let window = target.window;
    match target.kind {
        TargetType::Annual | TargetType::Cumulative => {
            let elapsed = i128::from(year.saturating_sub(window.first) + 1);
            full.times(Ratio::new(elapsed, i128::from(window.length()))?)
        }
        TargetType::RateBy | TargetType::LevelBy | TargetType::CountBy => match &target.baseline {
            Some(baseline) => {
                let start = baseline.value.ratio();
                let years = i128::from(window.last.saturating_sub(baseline.last));
                let elapsed = i128::from(year.saturating_sub(baseline.last));
                start.plus(full.minus(start)?.times(Ratio::new(elapsed, years)?)?)
            }
            None => (year == window.last).then_some(full),
        },
        TargetType::AnnualMean | TargetType::WindowMean | TargetType::AtLeastBaseline => Some(full),
        TargetType::DirectionOnly | TargetType::Milestone => None,
    }
}

/// What is known at the end of a year, by the same rules as the assessment of that year.
fn actual(plan: &Plan, target: &Target, position: u16, year: u16) -> Option<Ratio> {
    let found = assess(plan, position, year)?;
    if found.state == crate::score::State::OutsideWindow {
        return None;
    }
    if let Some(baseline) = &target.baseline
        && year == baseline.last
        && target.kind != TargetType::AtLeastBaseline
        && !baseline.assumed
    {
        return Some(baseline.value.ratio());
    }
    found.pace.actual
}

fn summary(context: &Context<'_>, target: &Target, found: &Assessment) -> String {
    let words = context.words;
    let Some(full) = full_target(target) else {
        return words.text(Word::TargetNone);
    };
    let text = |value: Ratio| computed(context, value, target.unit, 2);
    let last = words::year_label(words, target.window.last, target.window.calendar);
    let goal = text(full);
    match (found.pace.actual, found.pace.expected) {
        (Some(actual), Some(expected)) if found.state != crate::score::State::OutsideWindow => {
            words.fill(
                Word::PathSummary,
                &[
                    ("last", &last),
                    ("target", &goal),
                    ("year", &words::fiscal_year(words, found.year)),
                    ("actual", &text(actual)),
                    ("expected", &text(expected)),
                ],
            )
        }
        _ => words.fill(
            Word::PathSummaryPlain,
            &[("last", &last), ("target", &goal)],
        ),
    }
}
