//! Grades, signals and targets as records.

use crate::model::{Indicator, Operator, Ratio, Target, TargetFlag, TargetType};
use crate::query::Profile;
use crate::score::{self, Assessment, Reason, State};
use crate::words::Word;

use super::context::Context;
use super::figures::{amount, narrative_text};
use super::{Agreement, Bullet, Figure, Flag, Grade, LocalText, Signal};

/// The official grade of a profile, where it is graded at the year.
pub(super) fn grade(context: &Context<'_>, profile: &Profile) -> Grade {
    match profile.grade.flatten() {
        Some(position) => grade_entry(context, position),
        None => Grade {
            code: String::new(),
            label: context.words.text(Word::GradeNone),
        },
    }
}

/// A grade of the scheme.
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
pub(super) fn bare_signal(context: &Context<'_>, state: State) -> Signal {
    Signal {
        state: state.id().to_owned(),
        label: context.words.text(state_word(state)),
        shape: shape(state).to_owned(),
        tone: tone(state).to_owned(),
        ..Signal::default()
    }
}

/// A computed result.
pub(super) fn signal(context: &Context<'_>, found: &Assessment) -> Signal {
    let words = context.words;
    let ratio = |word, ratio: Ratio| words.fill(word, &[("ratio", &crate::words::ratio(ratio))]);
    Signal {
        ratio: match found.state {
            State::OutsideWindow => found
                .pace
                .year_ratio
                .map(|value| ratio(Word::RatioReference, value)),
            State::OnOrAbovePace | State::BelowPace => {
                found.pace.ratio.map(|value| ratio(Word::RatioPace, value))
            }
            State::Reached => found.pace.share.map(|share| {
                words.fill(Word::RatioShare, &[("share", &crate::words::share(share))])
            }),
            _ => None,
        },
        flags: found
            .flags
            .iter()
            .map(|flag| flag_record(context, *flag))
            .collect(),
        reason: found.reason.map(|reason| words.text(reason_word(reason))),
        ..bare_signal(context, found.state)
    }
}

const fn reason_word(reason: Reason) -> Word {
    match reason {
        Reason::NoNumericTarget => Word::ReasonNoNumericTarget,
        Reason::NoBaseline => Word::ReasonNoBaseline,
        Reason::DefinitionDiffers => Word::ReasonDefinitionDiffers,
        Reason::MissingYears => Word::ReasonMissingYears,
        Reason::DashPrinted => Word::ReasonDashPrinted,
        Reason::NoObservation => Word::ReasonNoObservation,
        Reason::ExpectedEqualsBaseline => Word::ReasonExpectedEqualsBaseline,
        Reason::OutOfRange => Word::ReasonOutOfRange,
    }
}

fn flag_record(context: &Context<'_>, flag: TargetFlag) -> Flag {
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
pub(super) fn agreement(context: &Context<'_>, found: &Assessment) -> Agreement {
    if found.grade.is_none() {
        return Agreement::default();
    }
    let word = match found.agreement {
        score::Agreement::Agrees => Word::AgreementAgrees,
        score::Agreement::Differs => Word::AgreementDiffers,
        score::Agreement::NotComparable => Word::AgreementNotComparable,
    };
    let note = (found.agreement == score::Agreement::Differs).then(|| {
        let remark = found
            .grade
            .and_then(|grade| context.plan.grades.get(usize::from(grade)));
        remark
            .and_then(|grade| narrative_text(context, grade.remark))
            .unwrap_or_else(|| LocalText {
                text: context.words.text(Word::RemarkMissing),
                lang: lang_code(context).to_owned(),
                note: None,
            })
    });
    Agreement {
        state: found.agreement.id().to_owned(),
        label: context.words.text(word),
        note,
    }
}

/// `ja` or `en`.
pub(super) const fn lang_code(context: &Context<'_>) -> &'static str {
    match context.words.lang {
        crate::model::Lang::Ja => "ja",
        crate::model::Lang::En => "en",
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
pub(super) fn target_figure(context: &Context<'_>, target: &Target) -> Option<Figure> {
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
pub(super) fn target_period(context: &Context<'_>, target: &Target) -> String {
    match target.kind {
        TargetType::Annual | TargetType::Cumulative | TargetType::WindowMean => {
            crate::words::window(context.words, &target.window)
        }
        _ => context.words.fill(
            Word::TargetDue,
            &[(
                "year",
                &crate::words::fiscal_year(context.words, target.window.last),
            )],
        ),
    }
}

/// The window's printed total.
pub(super) fn target_total(context: &Context<'_>, target: &Target) -> Option<Figure> {
    let mut figure = amount(context, target.total?, target.unit, target.unit_mult);
    figure.text = context
        .words
        .fill(Word::TargetTotal, &[("number", &figure.text)]);
    figure.period = crate::words::window(context.words, &target.window);
    Some(figure)
}

/// The verbatim target without its leading number, which stands beside it.
pub(super) fn target_text(context: &Context<'_>, target: &Target) -> LocalText {
    let mut text = narrative_text(context, target.text).unwrap_or_default();
    if let Some((number, rest)) = text.text.split_once(')')
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        text.text = rest.trim_start().to_owned();
    }
    text
}

/// Geometry of the bullet; yearly amounts are drawn against the year's target, totals against the full one.
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
    let largest = [Some(value), Some(goal), expected]
        .into_iter()
        .flatten()
        .max()?
        .to_f64();
    let unit = target.compared_unit.unwrap_or(indicator.unit);
    let value_text = super::figures::computed(context, value, unit, 1);
    let target_text = super::figures::computed(context, goal, target.unit, 1);
    let label = match expected.filter(|expected| *expected != goal) {
        Some(expected) => context.words.fill(
            Word::BulletLabel,
            &[
                ("value", &value_text),
                ("target", &target_text),
                (
                    "expected",
                    &super::figures::computed(context, expected, target.unit, 1),
                ),
            ],
        ),
        None => context.words.fill(
            Word::BulletLabelPlain,
            &[("value", &value_text), ("target", &target_text)],
        ),
    };
    Some(Bullet {
        max: if largest > 0.0 { largest * 1.05 } else { 1.0 },
        value: value.to_f64(),
        target: goal.to_f64(),
        expected: expected
            .filter(|expected| *expected != goal)
            .map(Ratio::to_f64),
        label,
        reference_only,
    })
}
