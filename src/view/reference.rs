//! What a reference method says of a target: always under its own name, never beside a grade as its equal.

use crate::model::{Ratio, TargetFlag};
use crate::score::reference::{self, Method, Outcome, Status, bands};
use crate::score::{self, Applied, Assessment, State, apply};
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
    Some(result(context, found, &applied(context, found)?))
}

fn result(context: &Context<'_>, found: &Assessment, applied: &Applied) -> ReferenceResult {
    let words = context.words;
    let mut measure = None;
    let (verdict, reason) = match &applied.result {
        Ok(outcome) => {
            measure = measure_of(words, outcome);
            let reason = outcome.reason;
            (status_word(outcome.status), reason.map(outcome_reason_word))
        }
        Err((State::OutsideWindow, _)) => (Word::StatusNotAvailable, Some(Word::ReasonOutside)),
        Err((_, Some(score::Reason::NoBaseline))) => {
            (Word::StatusNotAvailable, Some(Word::ReasonNoBase))
        }
        Err((State::NotAssessable, reason)) => (Word::StatusNotAvailable, reason.map(reason_word)),
        Err((state, reason)) => (state_word(*state), reason.map(reason_word)),
    };
    let mut flags = Vec::new();
    for &flag in &found.flags {
        flags.push(flag_record(context, flag));
    }
    if applied.assumed_baseline && !found.flags.contains(&TargetFlag::AssumedBaseline) {
        flags.push(flag_record(context, TargetFlag::AssumedBaseline));
    }
    ReferenceResult {
        method: applied.method.id().into(),
        label: method_label(words, applied.method),
        verdict: words.text(verdict),
        measure,
        reason: reason.map(|reason| words.text(reason)),
        flags,
    }
}

/// What a method measures.
fn measure_word(outcome: &Outcome) -> Word {
    match outcome.method {
        Method::StatcanOsdg if of_growth(outcome) => Word::StepGrowth,
        Method::StatcanOsdg | Method::Un2022 => Word::StepGrowthRatio,
        Method::Un2023 => Word::StepWay,
        Method::GermanWeather => Word::StepRest,
        Method::Attainment => Word::StepRate,
    }
}

/// Whether growth itself is measured, for want of a target.
fn of_growth(outcome: &Outcome) -> bool {
    outcome.method == Method::StatcanOsdg && outcome.steps.get("target_used").is_none()
}

/// The measure in words, and the score that a method publishes beside it.
#[inline(never)]
fn measure_of(words: Words, outcome: &Outcome) -> Option<Text> {
    let mut parts = Vec::new();
    let mut add = |word: Word, value: Option<f64>| {
        if let Some(value) = value {
            let value = words::approximate(value, 2);
            parts.push(Text::concat(&[words.say(word), " ", &value]));
        }
    };
    add(measure_word(outcome), outcome.progress);
    match outcome.method {
        Method::StatcanOsdg => add(Word::MeasureScore, outcome.score),
        Method::Un2023 => add(Word::MeasureClass, outcome.score),
        _ => {}
    }
    (!parts.is_empty()).then(|| words.list(&parts))
}

/// The answer with its arithmetic.
pub(super) fn reference_panel(context: &Context<'_>, found: &Assessment) -> Option<ReferencePanel> {
    let applied = applied(context, found)?;
    let target = found.pace.full_target.unwrap_or(Ratio::ZERO);
    let mut panel = ReferencePanel {
        result: result(context, found, &applied),
        steps: Vec::new(),
        scale: None,
    };
    if let Some(outcome) = applied.outcome() {
        panel.steps = steps(context.words, outcome, target.to_f64());
        panel.scale = scale(context.words, outcome);
    }
    Some(panel)
}

/// What is computed, with the numbers put in.
fn steps(words: Words, outcome: &Outcome, target: f64) -> Vec<Step> {
    let mut steps = Vec::new();
    let given = |name: &str| match outcome.steps.get(name) {
        Some(value) => words::approximate(value, 4),
        None => Text::default(),
    };
    let mut push = |label: Word, result: &str, formula: &[&str]| {
        if !result.is_empty() {
            steps.push(Step {
                id: Text::default(),
                label: words.text(label),
                formula: Text::concat(formula),
                result: result.into(),
            });
        }
    };
    let (base, value) = (&*given("base_used"), &*given("value_used"));
    let target = &*match outcome.steps.get("target_used") {
        Some(target) => words::approximate(target, 4),
        None => words::approximate(target, 4),
    };
    let (years, ahead) = (&*given("years"), &*given("years_ahead"));
    let (growth, change) = (&*given("growth"), &*given("mean_change"));
    let (required, projected) = (&*given("required_growth"), &*given("projected"));
    let due = &*given("target_years");
    push(
        Word::StepGrowth,
        growth,
        &["(", value, " ÷ ", base, ")^(1 ÷ ", years, ") − 1"],
    );
    push(
        Word::StepRequired,
        required,
        &["(", target, " ÷ ", base, ")^(1 ÷ ", due, ") − 1"],
    );
    push(
        Word::StepChange,
        change,
        &["(", value, " − ", base, ") ÷ ", years],
    );
    if change.is_empty() {
        push(
            Word::StepProjected,
            projected,
            &[value, " × (1 + ", growth, ")^", ahead],
        );
    } else {
        push(
            Word::StepProjected,
            projected,
            &[value, " + ", change, " × ", ahead],
        );
    }
    let Some(progress) = outcome.progress else {
        return steps;
    };
    let (before, from, to) = match outcome.method {
        Method::StatcanOsdg | Method::Un2022 => {
            if !of_growth(outcome) {
                let progress = words::approximate(progress, 4);
                push(Word::StepGrowthRatio, &progress, &[growth, " ÷ ", required]);
            }
            return steps;
        }
        Method::Un2023 => ("(", base, projected),
        Method::GermanWeather => ("(", value, projected),
        Method::Attainment => ("100 × (", base, value),
    };
    let formula = [before, to, " − ", from, ") ÷ (", target, " − ", from, ")"];
    push(
        measure_word(outcome),
        &words::approximate(progress, 4),
        &formula,
    );
    steps
}

/// The measure among the classes of its method.
fn scale(words: Words, outcome: &Outcome) -> Option<Scale> {
    let value = outcome.progress?;
    if of_growth(outcome) {
        return None;
    }
    let mut scale = Scale {
        label: measure_of(words, outcome).unwrap_or_default(),
        value,
        marks: Vec::new(),
        bands: Vec::new(),
    };
    for band in bands(outcome.method) {
        if band.from.is_finite() {
            scale.marks.push(band.from);
        }
        scale.bands.push(ScaleBand {
            bound: band.bound.into(),
            label: words.text(status_word(band.status)),
            current: band.status == outcome.status,
        });
    }
    Some(scale)
}
