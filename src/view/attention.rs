//! One list of what a committee member should look at.

use crate::query::Profile;
use crate::score::{Concern, concerns};
use crate::words::{self, Word};

use super::assessed::{grade, remark, signal, target_figure};
use super::board::missing;
use super::computed_panel::{change, outlook};
use super::context::Context;
use super::{Attention, AttentionGroup, AttentionRow};

const fn concern_word(concern: Concern) -> Word {
    match concern {
        Concern::Differs => Word::AgreementDiffers,
        Concern::BelowPace => Word::StateBelowPace,
        Concern::OutsideWindow => Word::StateOutsideWindow,
        Concern::NotReported => Word::StateNotReported,
        Concern::NotAssessable => Word::StateNotAssessable,
        Concern::Provisional => Word::FlagProvisional,
        Concern::NoRemark => Word::ConcernNoRemark,
    }
}

/// Targets that the filters let through.
fn targets<'a>(context: &Context<'a>) -> Vec<&'a Profile> {
    let mut targets = context.admitted();
    targets.retain(|profile| {
        let found = profile.assessment.as_ref();
        found.is_some_and(|found| found.target.is_some())
    });
    targets
}

/// How many targets need attention, of those that the filters let through.
#[inline(never)]
pub(super) fn attention_count(context: &Context<'_>) -> usize {
    let mut count = 0;
    for profile in targets(context) {
        count += usize::from(attends(context, profile));
    }
    count
}

/// Whether an indicator has a target that needs attention.
pub(super) fn attends(context: &Context<'_>, profile: &Profile) -> bool {
    let found = profile.assessment.as_ref();
    found.is_some_and(|found| !concerns(context.plan, found).is_empty())
}

/// Builds the list: every target once, under the first of its reasons.
pub(super) fn attention(context: &Context<'_>) -> Attention {
    let words = context.words;
    let targets = targets(context);
    let count = attention_count(context);
    let mut groups = Vec::new();
    for concern in Concern::ALL {
        let mut rows = Vec::new();
        for profile in &targets {
            rows.extend(row(context, profile, concern));
        }
        if !rows.is_empty() {
            groups.push(AttentionGroup {
                id: concern.id().into(),
                title: words.text(concern_word(concern)),
                rows,
            });
        }
    }
    let (total, number) = (words::digits(targets.len()), words::digits(count));
    let places = [("total", &*total), ("count", &*number)];
    Attention {
        title: words.text(Word::ViewAttention),
        lead: words.fill(Word::AttentionLead, &places),
        note: words.text(Word::AttentionNote),
        empty: groups.is_empty().then(|| {
            words.text(match targets.is_empty() {
                true => Word::EmptyResult,
                false => Word::AttentionNone,
            })
        }),
        groups,
    }
}

#[inline(never)]
fn row(context: &Context<'_>, profile: &Profile, first: Concern) -> Option<AttentionRow> {
    let found = profile.assessment.as_ref()?;
    let concerns = concerns(context.plan, found);
    if concerns.first() != Some(&first) {
        return None;
    }
    let indicator = context.indicator(profile.indicator)?;
    let target = context.target(found)?;
    let unit = target.compared_unit.unwrap_or(indicator.unit);
    let value = context.main_value(profile.indicator);
    let mut reasons = Vec::new();
    for &concern in concerns.get(1..).unwrap_or_default() {
        // The signal says this itself.
        if concern != Concern::BelowPace {
            reasons.push(context.flag(concern.id(), concern_word(concern)));
        }
    }
    Some(AttentionRow {
        indicator: (&indicator.code).into(),
        number: context.number(indicator),
        name: context.text(&indicator.label),
        ministries: context.ministries(indicator),
        reasons,
        missing: missing(context, profile, value.is_some()),
        value,
        target: target_figure(context, target),
        grade: grade(context, profile),
        signal: signal(context, found),
        outlook: outlook(context, indicator, target, found),
        change: change(context, found, unit),
        remark: found.grade.map(|grade| remark(context, grade)),
    })
}
