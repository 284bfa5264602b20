//! What a reference method says of a target: always under its own name, never beside a grade as its equal.

use crate::score::reference::{self, Method, Outcome, Status, bands};
use crate::score::{Applied, Assessment, State, apply};
use crate::words::{self, Text, Word, Words};

use super::assessed::{flag_record, reason_word, state_word};
use super::context::Context;
use super::{ReferencePanel, ReferenceResult, Scale, ScaleBand, Step};

/// The name of a method.
pub(super) const fn method_word(method: Method) -> Word {
    match method {
        Method::StatcanOsdg => Word::MethodStatcan,
        Method::Un2022 => Word::MethodUn2022,
        Method::Un2023 => Word::MethodUn2023,
        Method::GermanWeather => Word::MethodGerman,
        Method::Attainment => Word::MethodAttainment,
    }
}

/// The name of a method, said to be one of reference.
#[inline(never)]
pub(super) fn method_label(words: Words, method: Method) -> Text {
    let name = words.say(method_word(method));
    words.fill(Word::MethodReference, &[("name", name)])
}

/// Words of a status.
pub(super) const fn status_word(status: Status) -> Word {
    match status {
        Status::TargetAchieved => Word::StatusTargetAchieved,
        Status::Substantial => Word::StatusSubstantial,
        Status::Moderate | Status::Fair => Word::StatusModerate,
        Status::OnTrack => Word::StatusOnTrack,
        Status::Limited => Word::StatusLimited,
        Status::Deterioration => Word::StatusDeterioration,
        Status::Stagnation => Word::StatusStagnation,
        Status::Sun => Word::StatusSun,
        Status::SunAndCloud => Word::StatusSunAndCloud,
        Status::Cloud => Word::StatusCloud,
        Status::Storm => Word::StatusStorm,
        Status::Reached => Word::StateReached,
        Status::Partial => Word::StatusPartial,
        Status::NoProgress => Word::StatusNoProgress,
        Status::NotAvailable => Word::StatusNotAvailable,
    }
}

const fn outcome_reason_word(reason: reference::Reason) -> Word {
    use reference::Reason;
    match reason {
        Reason::NoBase => Word::ReasonNoBase,
        Reason::NoTarget => Word::ReasonNoNumericTarget,
        Reason::SingleYear | Reason::BaseYearAfterLatest => Word::ReasonSingleYear,
        Reason::OppositeSigns | Reason::TargetOppositeSign => Word::ReasonSigns,
        Reason::BaseZero => Word::ReasonCountsFromZero,
        Reason::NoGrowthRequired => Word::ReasonNoGrowthRequired,
        Reason::TargetReached => Word::OutlookReached,
        Reason::TargetYearPassed => Word::ReasonTargetYearPassed,
        Reason::TooFewPoints => Word::ReasonTooFewPoints,
        Reason::NoData | Reason::MissingPart | Reason::NoWeights => Word::ReasonNoObservation,
        Reason::TooDeep | Reason::OutOfRange => Word::ReasonOutOfRange,
    }
}

/// The chosen method's answer, where one is chosen and there is a target.
#[inline(never)]
pub(super) fn applied(context: &Context<'_>, found: &Assessment) -> Option<Applied> {
    apply(context.plan, found, context.filter.method?)
}

/// The answer as a record.
#[inline(never)]
pub(super) fn reference(context: &Context<'_>, found: &Assessment) -> Option<ReferenceResult> {
    Some(result(context, &applied(context, found)?))
}

fn result(context: &Context<'_>, applied: &Applied) -> ReferenceResult {
    let words = context.words;
    let mut record = ReferenceResult {
        method: applied.method.id().into(),
        label: method_label(words, applied.method),
        ..ReferenceResult::default()
    };
    let (verdict, reason) = match &applied.result {
        Ok(outcome) => {
            record.measure = measure(words, outcome);
            (
                status_word(outcome.status),
                outcome.reason.map(outcome_reason_word),
            )
        }
        Err((State::OutsideWindow, _)) => (Word::StatusNotAvailable, Some(Word::ReasonOutside)),
        Err((State::NotAssessable, reason)) => {
            let word = reason.map(|reason| match reason {
                crate::score::Reason::NoBaseline => Word::ReasonNoBase,
                other => reason_word(other),
            });
            (Word::StatusNotAvailable, word)
        }
        Err((state, reason)) => (state_word(*state), reason.map(reason_word)),
    };
    record.verdict = words.text(verdict);
    record.reason = reason.map(|reason| words.text(reason));
    for &flag in &applied.flags {
        record.flags.push(flag_record(context, flag));
    }
    record
}

/// The measure in words, and the score that a method publishes beside it.
fn measure(words: Words, outcome: &Outcome) -> Option<Text> {
    let of_growth = outcome.steps.get("target_used").is_none();
    let percent = |value: f64| Text::concat(&[&words::approximate(value * 100.0, 2), "%"]);
    let mut parts = Vec::new();
    if let Some(progress) = outcome.progress {
        let (word, value) = match outcome.method {
            Method::StatcanOsdg if of_growth => (Word::MeasureGrowth, percent(progress)),
            Method::StatcanOsdg | Method::Un2022 => {
                (Word::MeasureGrowthRatio, words::approximate(progress, 2))
            }
            Method::Un2023 => (Word::MeasureWay, words::approximate(progress, 2)),
            Method::GermanWeather => (Word::MeasureRest, words::approximate(progress, 2)),
            Method::Attainment => (Word::MeasureRate, words::approximate(progress, 1)),
        };
        parts.push(words.fill(word, &[("value", &value)]));
    }
    let word = match outcome.method {
        Method::StatcanOsdg => Word::MeasureScore,
        Method::Un2023 => Word::MeasureClass,
        _ => return parts.pop(),
    };
    if let Some(score) = outcome.score {
        parts.push(words.fill(word, &[("score", &words::approximate(score, 2))]));
    }
    let text = words.list(&parts);
    (!text.is_empty()).then_some(text)
}

/// The answer with its arithmetic.
pub(super) fn reference_panel(context: &Context<'_>, found: &Assessment) -> Option<ReferencePanel> {
    let applied = applied(context, found)?;
    let outcome = applied.outcome();
    let target = found.pace.full_target.map(crate::model::Ratio::to_f64);
    Some(ReferencePanel {
        result: result(context, &applied),
        steps: outcome.map_or_else(Vec::new, |outcome| steps(context.words, outcome, target)),
        scale: outcome.and_then(|outcome| scale(context.words, outcome)),
    })
}

/// What is computed, with the numbers put in.
pub(super) fn steps(words: Words, outcome: &Outcome, target: Option<f64>) -> Vec<Step> {
    let mut steps = Vec::new();
    let given = |name: &str| outcome.steps.get(name);
    let text = |value: Option<f64>| value.map(number).unwrap_or_default();
    let percent = |value: f64| Text::concat(&[&words::approximate(value * 100.0, 2), "%"]);
    let mut push = |id: &str, label: Word, formula: &[&str], result: Text| {
        steps.push(Step {
            id: id.into(),
            label: words.text(label),
            formula: Text::concat(formula),
            result,
        });
    };
    let (base, value) = (text(given("base_used")), text(given("value_used")));
    let target = text(given("target_used").or(target));
    let (years, ahead) = (text(given("years")), text(given("years_ahead")));
    let growth = given("growth");
    let growth_text = growth.map(percent).unwrap_or_default();
    if let Some(growth) = growth {
        let formula = ["(", &value, " ÷ ", &base, ")^(1 ÷ ", &years, ") − 1"];
        push("growth", Word::StepGrowth, &formula, percent(growth));
    }
    let required = given("required_growth");
    if let Some(required) = required {
        let years = text(given("target_years"));
        let formula = ["(", &target, " ÷ ", &base, ")^(1 ÷ ", &years, ") − 1"];
        push("required", Word::StepRequired, &formula, percent(required));
    }
    if let Some(change) = given("mean_change") {
        let formula = ["(", &value, " − ", &base, ") ÷ ", &years];
        push("change", Word::StepChange, &formula, number(change));
    }
    let projected = text(given("projected"));
    if !projected.is_empty() {
        let grown = ["(1 + ", &growth_text, ")"];
        let grown = Text::concat(&grown);
        let change = text(given("mean_change"));
        let formula = match growth {
            Some(_) => Text::concat(&[&value, " × ", &grown, "^", &ahead]),
            None => Text::concat(&[&value, " + ", &change, " × ", &ahead]),
        };
        push(
            "projected",
            Word::StepProjected,
            &[&formula],
            projected.clone(),
        );
    }
    let Some(progress) = outcome.progress else {
        return steps;
    };
    let result = words::approximate(progress, 4);
    match outcome.method {
        Method::StatcanOsdg | Method::Un2022 => {
            if let Some(required) = required {
                // The sign of the direction stands in the result; the formula shows sizes.
                let formula = [&*growth_text, " ÷ ", &*percent(required)];
                push("progress", Word::StepGrowthRatio, &formula, result);
            }
        }
        Method::Un2023 => {
            let formula = [
                "(", &projected, " − ", &base, ") ÷ (", &target, " − ", &base, ")",
            ];
            push("progress", Word::StepWay, &formula, result);
        }
        Method::GermanWeather => {
            let formula = [
                "(", &projected, " − ", &value, ") ÷ (", &target, " − ", &value, ")",
            ];
            push("progress", Word::StepRest, &formula, result);
        }
        Method::Attainment => {
            let formula = [
                "100 × (", &value, " − ", &base, ") ÷ (", &target, " − ", &base, ")",
            ];
            push("progress", Word::StepRate, &formula, result);
        }
    }
    steps
}

fn number(value: f64) -> Text {
    words::approximate(value, 3)
}

/// The measure among the classes of its method.
fn scale(words: Words, outcome: &Outcome) -> Option<Scale> {
    let value = outcome.progress?;
    if outcome.method == Method::StatcanOsdg && outcome.steps.get("target_used").is_none() {
        return None;
    }
    let mut bands_of = Vec::new();
    let mut marks = Vec::new();
    for band in bands(outcome.method) {
        if band.from.is_finite() {
            marks.push(band.from);
        }
        bands_of.push(ScaleBand {
            bound: band.bound.into(),
            label: words.text(status_word(band.status)),
            current: band.status == outcome.status,
        });
    }
    let label = measure(words, outcome).unwrap_or_default();
    Some(scale_of(label, value, marks, bands_of))
}

/// A line that has room for the measure and every bound.
#[inline(never)]
pub(super) fn scale_of(label: Text, value: f64, marks: Vec<f64>, bands: Vec<ScaleBand>) -> Scale {
    let (mut min, mut max) = (f64::min(value, 0.0), f64::max(value, 0.0));
    for &mark in &marks {
        min = f64::min(min, mark);
        max = f64::max(max, mark);
    }
    let room = (max - min) * 0.15;
    Scale {
        label,
        min: if min < 0.0 { min - room } else { min },
        max: max + room,
        value,
        marks,
        bands,
    }
}
