//! Grades, signals and targets as records.

use crate::model::{Indicator, Lang, Operator, Ratio, Target, TargetFlag, TargetType};
use crate::query::Profile;
use crate::score::{self, Assessment, Reason, State};
use crate::search::is_space;
use crate::words::{self, Text, Word};

use super::context::Context;
use super::figures::{amount, computed, narrative_text};
use super::{Agreement, Bullet, Figure, Flag, Grade, LocalText, Signal};

/// The official grade of a profile, where it is graded at the year.
#[inline(never)]
pub(super) fn grade(context: &Context<'_>, profile: &Profile) -> Grade {
    match profile.grade.flatten() {
        Some(position) => grade_entry(context, position),
        None => Grade {
            code: Text::default(),
            label: context.words.text(Word::GradeNone),
        },
    }
}

/// A grade of the scheme.
#[inline(never)]
pub(super) fn grade_entry(context: &Context<'_>, position: u16) -> Grade {
    Grade {
        code: context.code("GRADE", position),
        label: context.label("GRADE", position),
    }
}

/// Words of a state.
pub(super) const fn state_word(state: State) -> Word {
    match state {
        State::Reached => Word::StateReached,
        State::OnOrAbovePace => Word::StateOnOrAbovePace,
        State::BelowPace => Word::StateBelowPace,
        State::OutsideWindow => Word::StateOutsideWindow,
        State::NotYetDue => Word::StateNotYetDue,
        State::NotReported => Word::StateNotReported,
        State::NotAssessable => Word::StateNotAssessable,
        State::NoTarget => Word::StateNoTarget,
        State::Suppressed => Word::StateSuppressed,
    }
}

/// The shape that tells a state apart without colour.
pub(super) const fn shape(state: State) -> &'static str {
    match state {
        State::Reached => "check",
        State::OnOrAbovePace => "up",
        State::BelowPace => "down",
        State::OutsideWindow => "dashed",
        State::NotYetDue => "clock",
        State::NotReported => "dash",
        State::NotAssessable => "question",
        State::NoTarget => "eye",
        State::Suppressed => "lock",
    }
}

const fn tone(state: State) -> &'static str {
    match state {
        State::Reached | State::OnOrAbovePace => "good",
        State::BelowPace => "attention",
        _ => "neutral",
    }
}

/// A state without a result, for legends.
#[inline(never)]
pub(super) fn bare_signal(context: &Context<'_>, state: State) -> Signal {
    Signal {
        state: state.id().into(),
        label: context.words.text(state_word(state)),
        shape: shape(state).into(),
        tone: tone(state).into(),
        ratio: None,
        flags: Vec::new(),
        reason: None,
    }
}

/// A computed result.
#[inline(never)]
pub(super) fn signal(context: &Context<'_>, found: &Assessment) -> Signal {
    let words = context.words;
    let mut signal = bare_signal(context, found.state);
    signal.ratio = signal_ratio(context, found);
    signal.reason = found.reason.map(|reason| words.text(reason_word(reason)));
    for &flag in &found.flags {
        signal.flags.push(flag_record(context, flag));
    }
    signal
}

/// The ratio that a signal rests on, in words.
#[inline(never)]
pub(super) fn signal_ratio(context: &Context<'_>, found: &Assessment) -> Option<Text> {
    let pace = &found.pace;
    let (word, place, number) = match found.state {
        State::OutsideWindow => (
            Word::RatioReference,
            "ratio",
            words::ratio(pace.year_ratio?),
        ),
        State::OnOrAbovePace | State::BelowPace => {
            (Word::RatioPace, "ratio", words::ratio(pace.ratio?))
        }
        State::Reached => (Word::RatioShare, "share", words::share(pace.share?)),
        _ => return None,
    };
    Some(context.words.fill(word, &[(place, &number)]))
}

pub(super) const fn reason_word(reason: Reason) -> Word {
    match reason {
        Reason::NoNumericTarget => Word::ReasonNoNumericTarget,
        Reason::NoBaseline => Word::ReasonNoBaseline,
        Reason::DefinitionDiffers => Word::ReasonDefinitionDiffers,
        Reason::MissingYears => Word::ReasonMissingYears,
        Reason::DashPrinted => Word::ReasonDashPrinted,
        Reason::NoObservation => Word::ReasonNoObservation,
        Reason::ExpectedEqualsBaseline => Word::ReasonExpectedEqualsBaseline,
        Reason::OutOfRange => Word::ReasonOutOfRange,
        Reason::CountsFromZero => Word::ReasonCountsFromZero,
        Reason::RunningTotal => Word::ReasonRunningTotal,
        Reason::MeanOfWindow => Word::ReasonMeanOfWindow,
    }
}

#[inline(never)]
pub(super) fn flag_record(context: &Context<'_>, flag: TargetFlag) -> Flag {
    match flag {
        TargetFlag::Provisional => context.flag("provisional", Word::FlagProvisional),
        TargetFlag::Corrected => context.flag("corrected", Word::FlagCorrected),
        TargetFlag::AssumedBaseline => context.flag("assumed_baseline", Word::FlagAssumedBaseline),
        TargetFlag::OtherUnit => context.flag("other_unit", Word::FlagOtherUnit),
        TargetFlag::OtherStage => context.flag("other_stage", Word::FlagOtherStage),
        TargetFlag::OtherPeriod => context.flag("other_period", Word::FlagOtherPeriod),
        TargetFlag::OtherSource => context.flag("other_source", Word::FlagOtherSource),
    }
}

/// Official against computed, with the document's own remark where they differ.
#[inline(never)]
pub(super) fn agreement(context: &Context<'_>, found: &Assessment) -> Agreement {
    let Some(position) = found.grade else {
        return Agreement::default();
    };
    let mut note = None;
    if found.agreement == score::Agreement::Differs {
        note = Some(remark(context, position));
    }
    Agreement {
        state: found.agreement.id().into(),
        label: context.words.text(agreement_word(found.agreement)),
        note,
    }
}

/// The remark printed beside a grade, or that none is.
#[inline(never)]
pub(super) fn remark(context: &Context<'_>, grade: u16) -> LocalText {
    let grade = context.plan.grades.get(usize::from(grade));
    let remark = narrative_text(context, grade.and_then(|grade| grade.remark));
    remark.unwrap_or_else(|| LocalText {
        text: context.words.text(Word::RemarkMissing),
        lang: lang_code(context).into(),
        ..LocalText::default()
    })
}

/// What the report tells of the progress beside a grade.
pub(super) fn progress(context: &Context<'_>, found: &Assessment) -> Option<LocalText> {
    let grade = context.plan.grades.get(usize::from(found.grade?))?;
    narrative_text(context, grade.detail)
}

/// Words of a comparison.
pub(super) const fn agreement_word(agreement: score::Agreement) -> Word {
    match agreement {
        score::Agreement::Agrees => Word::AgreementAgrees,
        score::Agreement::Differs => Word::AgreementDiffers,
        score::Agreement::NotComparable => Word::AgreementNotComparable,
    }
}

const fn lang_code(context: &Context<'_>) -> &'static str {
    match context.words.lang {
        Lang::Ja => "ja",
        Lang::En => "en",
    }
}

/// Words of a target type.
pub(super) const fn type_word(kind: TargetType) -> Word {
    match kind {
        TargetType::Annual => Word::TypeAnnual,
        TargetType::Cumulative => Word::TypeCumulative,
        TargetType::RateBy => Word::TypeRateBy,
        TargetType::LevelBy => Word::TypeLevelBy,
        TargetType::CountBy => Word::TypeCountBy,
        TargetType::AnnualMean => Word::TypeAnnualMean,
        TargetType::WindowMean => Word::TypeWindowMean,
        TargetType::AtLeastBaseline => Word::TypeAtLeastBaseline,
        TargetType::DirectionOnly => Word::TypeDirectionOnly,
        TargetType::Milestone => Word::TypeMilestone,
    }
}

/// The target's number as words: 「130件／年」.
#[inline(never)]
pub(super) fn target_figure(context: &Context<'_>, target: &Target) -> Option<Box<Figure>> {
    let (value, mult) = match (target.kind, &target.baseline) {
        (TargetType::AtLeastBaseline, Some(baseline)) => (baseline.value, 0),
        _ => (target.value?, target.unit_mult),
    };
    let mut figure = amount(context, value, target.unit, mult);
    let template = match (target.kind, target.operator) {
        (_, Operator::Gt) => Some(Word::TargetAbove),
        (
            TargetType::Annual
            | TargetType::RateBy
            | TargetType::AnnualMean
            | TargetType::WindowMean,
            _,
        ) => Some(Word::TargetPerYear),
        _ => None,
    };
    if let Some(template) = template {
        figure.text = context.words.fill(template, &[("number", &figure.text)]);
    }
    figure.period = target_period(context, target);
    Some(figure)
}

/// When a target is due: its window where the plan names one, else the end of its last year.
#[inline(never)]
pub(super) fn target_period(context: &Context<'_>, target: &Target) -> Text {
    match target.kind {
        TargetType::Annual | TargetType::Cumulative | TargetType::WindowMean => {
            words::window(context.words, &target.window)
        }
        _ => {
            let year = words::fiscal_year(context.words, target.window.last);
            context.words.fill(Word::TargetDue, &[("year", &year)])
        }
    }
}

/// The window's printed total.
pub(super) fn target_total(context: &Context<'_>, target: &Target) -> Option<Box<Figure>> {
    let mut figure = amount(context, target.total?, target.unit, target.unit_mult);
    figure.text = context
        .words
        .fill(Word::TargetTotal, &[("number", &figure.text)]);
    figure.period = words::window(context.words, &target.window);
    Some(figure)
}

/// The verbatim target without its leading number, which stands beside it.
#[inline(never)]
pub(super) fn target_text(context: &Context<'_>, target: &Target) -> LocalText {
    let mut text = narrative_text(context, target.text).unwrap_or_default();
    let unnumbered = text.text.trim_start_matches(|it: char| it.is_ascii_digit());
    if let Some(rest) = unnumbered.strip_prefix(')') {
        text.text = rest.trim_start_matches(is_space).into();
    }
    text
}

/// Geometry of the bullet; yearly amounts are drawn against the year's target, totals against the full one.
#[inline(never)]
pub(super) fn bullet(
    context: &Context<'_>,
    indicator: &Indicator,
    target: &Target,
    found: &Assessment,
) -> Option<Bullet> {
    let pace = &found.pace;
    if found.state == State::NotAssessable {
        return None;
    }
    let reference_only = found.state == State::OutsideWindow;
    let yearly =
        target.kind == TargetType::Annual && pace.elapsed.is_none_or(|elapsed| elapsed <= 1);
    let (value, goal, expected) = if yearly || reference_only {
        (pace.year_value.or(pace.actual)?, pace.target?, None)
    } else {
        (pace.actual?, pace.full_target?, pace.expected)
    };
    let largest = value.max(goal).max(expected.unwrap_or(goal)).to_f64();
    let expected = expected.filter(|expected| *expected != goal);
    let unit = target.compared_unit.unwrap_or(indicator.unit);
    let value_text = computed(context, value, unit, 1);
    let target_text = computed(context, goal, target.unit, 1);
    let expected_text = expected.map(|expected| computed(context, expected, target.unit, 1));
    let (template, expected_text) = match expected_text {
        Some(text) => (Word::BulletLabel, text),
        None => (Word::BulletLabelPlain, Text::default()),
    };
    let places = [
        ("value", &*value_text),
        ("target", &*target_text),
        ("expected", &*expected_text),
    ];
    Some(Bullet {
        max: if largest > 0.0 { largest * 1.05 } else { 1.0 },
        value: value.to_f64(),
        target: goal.to_f64(),
        expected: expected.map(Ratio::to_f64),
        label: context.words.fill(template, &places),
        reference_only,
    })
}
