//! One list of what a committee member should look at.

use crate::query::Profile;
use crate::score::{Concern, concerns};
use crate::words::{self, Text, Word};

use super::assessed::{progress, remark};
use super::board::{count_targets, target_row};
use super::computed_panel::{change, outlook};
use super::context::Context;
use super::figures::value_pages;
use super::{Attention, TargetGroup, TargetRow};

const fn concern_word(concern: Concern) -> Word {
    match concern {
        Concern::Unfavourable => Word::ConcernUnfavourable,
        Concern::Differs => Word::AgreementDiffers,
        Concern::BelowPace => Word::StateBelowPace,
        Concern::OutsideWindow => Word::StateOutsideWindow,
        Concern::NotReported => Word::StateNotReported,
        Concern::NotAssessable => Word::StateNotAssessable,
        Concern::Provisional => Word::FlagProvisional,
        Concern::NoRemark => Word::ConcernNoRemark,
    }
}

/// How many targets the filters let through, and how many of them need attention.
#[inline(never)]
pub(super) fn attention_counts(context: &Context<'_>) -> (usize, usize) {
    let (mut total, mut count) = (0, 0);
    for &profile in &context.admitted() {
        if let Some(found) = &profile.assessment
            && found.target.is_some()
        {
            total += 1;
            count += usize::from(attends(context, profile));
        }
    }
    (total, count)
}

/// Whether an indicator has a target that needs attention.
pub(super) fn attends(context: &Context<'_>, profile: &Profile) -> bool {
    let found = profile.assessment.as_ref();
    found.is_some_and(|found| !concerns(context.plan, found).is_empty())
}

/// Builds the list: every target once, under the first of its reasons.
pub(super) fn attention(context: &Context<'_>) -> Attention {
    let words = context.words;
    let (total, count) = attention_counts(context);
    let all = count_targets(context, &|_, _| true);
    let admitted = context.admitted();
    let (mut groups, mut counts) = (Vec::new(), Vec::new());
    for concern in Concern::ALL {
        let mut group = TargetGroup {
            kind: concern.id().into(),
            title: words.text(concern_word(concern)),
            ..TargetGroup::default()
        };
        for &profile in &admitted {
            group.rows.extend(row(context, profile, concern));
        }
        if concern == Concern::Unfavourable {
            let mut grades: Vec<Text> = Vec::new();
            for row in &group.rows {
                if !grades.contains(&row.grade.code) {
                    grades.push(row.grade.code.clone());
                }
            }
            let places = [("grades", &*words.list(&grades))];
            group.title = words.fill(Word::ConcernUnfavourable, &places);
        }
        if !group.rows.is_empty() {
            let count = words::digits(group.rows.len());
            let parts = [("value", &*group.title), ("status", &*count)];
            counts.push(words.fill(Word::ValueStatus, &parts));
            groups.push(group);
        }
    }
    let empty = match (total, count) {
        (0, _) => Some(Word::EmptyResult),
        (_, 0) => Some(Word::AttentionNone),
        _ => None,
    };
    let is_narrowed = total < all;
    let (total, count) = (words::digits(total), words::digits(count));
    let kinds = (!counts.is_empty()).then(|| {
        let kinds = words.list(&counts);
        words.fill(Word::AttentionKinds, &[("kinds", &kinds)])
    });
    let places = [("total", &*total), ("count", &*count)];
    Attention {
        title: words.text(Word::ViewAttention),
        lead: words.fill(
            match is_narrowed {
                true => Word::AttentionLeadNarrowed,
                false => Word::AttentionLead,
            },
            &places,
        ),
        kinds,
        note: words.text(Word::AttentionNote),
        groups,
        empty: empty.map(|empty| words.text(empty)),
    }
}

#[inline(never)]
fn row(context: &Context<'_>, profile: &Profile, first: Concern) -> Option<TargetRow> {
    let found = profile.assessment.as_ref()?;
    let concerns = concerns(context.plan, found);
    if concerns.first() != Some(&first) {
        return None;
    }
    let mut row = target_row(context, profile)?;
    for concern in concerns {
        // The heading says the first, the signal that it is below pace.
        if concern != first && concern != Concern::BelowPace {
            row.reasons
                .push(context.flag(concern.id(), concern_word(concern)));
        }
    }
    row.outlook = outlook(context, found);
    row.change = change(context, found);
    row.pages = value_pages(context, profile.indicator);
    row.remark = found.grade.map(|grade| remark(context, grade));
    if matches!(
        first,
        Concern::Unfavourable | Concern::Differs | Concern::BelowPace
    ) {
        row.detail = progress(context, found);
    }
    Some(row)
}
