//! A target and its path.

use crate::model::{Basis, Measure, Plan, Ratio, Target, TargetType, Window};
use crate::score::{Assessment, Reason, State, assess, path};
use crate::words::{self, Text, Word};

use super::assessed::{
    state_word, target_figure, target_period, target_text, target_total, type_word,
};
use super::captions::source_line;
use super::context::Context;
use super::figures::{compared_unit, computed, document_title};
use super::outlook_panel::assumed_scenario;
use super::quotation::target_sentence;
use super::{Caption, PathPoint, TargetPanel};

/// Builds the panel.
pub(super) fn target_panel(
    context: &Context<'_>,
    target: &Target,
    found: &Assessment,
) -> TargetPanel {
    let words = context.words;
    let points = points(context, target, found);
    let unit = context.entry("UNIT_MEASURE", target.unit);
    let unit = unit.map_or("", |unit| words::unit_name(words, "2", unit));
    let mut largest = 0.0;
    let mut expected = 0;
    let mut assumed = false;
    for point in &points {
        largest = f64::max(largest, point.expected.unwrap_or(0.0));
        largest = f64::max(largest, point.actual.unwrap_or(0.0));
        largest = f64::max(largest, point.assumed.unwrap_or(0.0));
        assumed |= point.assumed.is_some();
        expected += u32::from(point.expected.is_some());
    }
    let title = if target.kind.accumulates() {
        Word::PathTitleTotal
    } else {
        Word::PathTitleLevel
    };
    TargetPanel {
        text: target_text(context, target),
        type_label: words.text(type_word(target.kind)),
        window: target_period(context, target),
        target: target_figure(context, target),
        total: target_total(context, target),
        baseline: baseline(context, target),
        path_shape: if target.kind == TargetType::Annual {
            "stepped"
        } else {
            "linear"
        }
        .into(),
        caption: Caption {
            title: headline(context, found),
            subtitle: words.fill(
                title,
                &[("unit", unit), ("window", &target_period(context, target))],
            ),
            summary: summary(context, target, found),
            source: target_source(context, target),
        },
        path_max: if largest > 0.0 { largest } else { 1.0 },
        path_note: match expected {
            0 | 1 => Text::default(),
            _ => words.text(Word::PathNote),
        },
        quotation: target_sentence(context, target),
        assumed_label: assumed.then(|| words.text(Word::Assumed)),
        path: points,
    }
}

/// Where the value stands; without one, why.
fn headline(context: &Context<'_>, found: &Assessment) -> Text {
    let words = context.words;
    let state = state_word(found.state);
    match found.state {
        State::Reached | State::OnOrAbovePace | State::BelowPace => words.fill(
            Word::PathHead,
            &[
                ("year", &*words::fiscal_year(words, found.year)),
                ("state", words.say(state)),
            ],
        ),
        _ => words.text(state),
    }
}

/// Where the target is printed.
fn target_source(context: &Context<'_>, target: &Target) -> Text {
    let facts = context.facts_of(target.indicator);
    let printed = facts.iter().find(|(_, fact)| fact.measure == Measure::Tgt);
    match printed {
        Some((position, _)) => source_line(context, *position),
        None => document_title(context, 0),
    }
}

fn baseline(context: &Context<'_>, target: &Target) -> Option<Text> {
    let baseline = target.baseline.as_ref()?;
    let words = context.words;
    let window = Window {
        first: baseline.first,
        last: baseline.last,
        calendar: false,
    };
    let period = if baseline.first == baseline.last {
        words::fiscal_year(words, baseline.last)
    } else {
        words::window(words, &window)
    };
    let (template, source) = match baseline.source {
        Some(source) if !baseline.assumed => (Word::BaselineKnown, document_title(context, source)),
        _ => (Word::BaselineAssumed, Text::default()),
    };
    let value = computed(context, baseline.value.ratio(), target.unit, 2);
    let places = [
        ("value", &*value),
        ("period", &*period),
        ("source", &*source),
    ];
    Some(words.fill(template, &places))
}

/// Expected and actual at the end of every year of the path.
fn points(context: &Context<'_>, target: &Target, found: &Assessment) -> Vec<PathPoint> {
    let words = context.words;
    let mut points = Vec::new();
    let (Some(position), true) = (found.target, path::full(target).is_some()) else {
        return points;
    };
    let first = path::first(target);
    let known = context.plan.about.reporting_year.min(found.year);
    let actuals = actuals(context.plan, target, position, known);
    let unit = compared_unit(context, target);
    let own = assumed_scenario(context, found);
    let own = own.map(|own| own.years).unwrap_or_default();
    for year in first..=target.window.last {
        let expected = path::expected(target, year);
        let actual = actuals.iter().find(|(own, _)| *own == year);
        let actual = actual.map(|(_, value)| *value);
        let label = words::year_label(words, year, target.window.calendar);
        let expected_text = match expected {
            Some(value) => computed(context, value, target.unit, 2),
            None => words.text(Word::PathNoActual),
        };
        let actual_text = match actual {
            Some(value) => computed(context, value, unit, 2),
            None if year > known => words.text(Word::PathNotDue),
            None => words.text(Word::PathNotPublished),
        };
        let assumed = own.iter().find(|it| it.year == year).map(|it| it.stands);
        let assumed_text = match assumed {
            Some(value) => computed(context, value, unit, 2),
            None => Text::default(),
        };
        let sentence = match assumed {
            Some(_) => Word::PathSentenceAssumed,
            None => Word::PathSentence,
        };
        let places = [
            ("year", &*label),
            ("actual", &*actual_text),
            ("expected", &*expected_text),
            ("assumed", &*assumed_text),
        ];
        points.push(PathPoint {
            sentence: words.fill(sentence, &places),
            year,
            label,
            expected: expected.map(Ratio::to_f64),
            expected_text,
            actual: actual.map(Ratio::to_f64),
            actual_text,
            assumed: assumed.map(Ratio::to_f64),
            assumed_text,
        });
    }
    points
}

/// What is known, by the year that each value is of and by the rules of the assessment of the year that reports it.
/// Reference values and values outside the window are left out; a known baseline is where the path starts.
/// Nothing later than `known` is looked at.
fn actuals(plan: &Plan, target: &Target, position: u16, known: u16) -> Vec<(u16, Ratio)> {
    let first = path::first(target);
    let mut values = Vec::new();
    if let Some(baseline) = target
        .baseline
        .as_ref()
        .filter(|baseline| !baseline.assumed)
        && baseline.last == first
        && target.kind != TargetType::AtLeastBaseline
    {
        values.push((first, baseline.value.ratio()));
    }
    for year in plan.about.first_year..=known {
        let Some(found) = assess(plan, position, year) else {
            continue;
        };
        if matches!(found.state, State::OutsideWindow | State::NotAssessable)
            && found.reason != Some(Reason::NoBaseline)
        {
            continue;
        }
        if let Some(value) = found.pace.actual {
            values.push((own_year(plan, &found).unwrap_or(year), value));
        }
    }
    values
}

/// The year that a single-year value is of, where it is not the reporting year.
fn own_year(plan: &Plan, found: &Assessment) -> Option<u16> {
    let input = found.inputs.first()?;
    let fact = plan.fact(input.observation)?;
    match fact.period.basis {
        Basis::Fy => Some(fact.period.end?.fiscal_year().0),
        _ => None,
    }
}

fn summary(context: &Context<'_>, target: &Target, found: &Assessment) -> Text {
    let words = context.words;
    let Some(full) = path::full(target) else {
        return words.text(Word::TargetNone);
    };
    let goal = match target_figure(context, target) {
        Some(figure) if !target.kind.accumulates() => figure.text.clone(),
        _ => computed(context, full, target.unit, 2),
    };
    let last = words::year_label(words, target.window.last, target.window.calendar);
    let known = found.pace.actual.zip(found.pace.expected);
    let Some((actual, expected)) = known.filter(|_| found.state != State::OutsideWindow) else {
        let places = [("last", &*last), ("target", &*goal)];
        return words.fill(Word::PathSummaryPlain, &places);
    };
    let unit = compared_unit(context, target);
    words.fill(
        Word::PathSummary,
        &[
            ("last", &last),
            ("target", &goal),
            ("year", &words::fiscal_year(words, found.year)),
            ("actual", &computed(context, actual, unit, 2)),
            ("expected", &computed(context, expected, target.unit, 2)),
        ],
    )
}
