//! Result cases: the list, and one to read.

use crate::model::NarrativeKind;
use crate::query::{Outline, TextAspect, TextProfile, cases, text_profile};
use crate::search::place_of;
use crate::words::{self, Word};

use super::context::Context;
use super::figures::{local, local_and_original};
use super::related_texts::link;
use super::texts::{beginning, items, place, tags};
use super::{ResultCard, ResultGroup, ResultList, ResultPage};

/// The cases with what decides whether they are shown.
pub(super) fn case_profiles(context: &Context<'_>, outline: &Outline) -> Vec<(u16, TextProfile)> {
    let mut profiles = Vec::new();
    for &case in &cases(context.plan) {
        let texts = texts_of(outline, case);
        let profile = text_profile(context.plan, &texts, &context.texts.query);
        profiles.push((case, profile));
    }
    profiles
}

fn texts_of(outline: &Outline, case: u16) -> Vec<u16> {
    let whole = outline.whole(case);
    whole.into_iter().map(|(position, _)| position).collect()
}

/// All cases that pass the filters, by project.
pub(super) fn result_list(
    context: &Context<'_>,
    outline: &Outline,
    profiles: &[(u16, TextProfile)],
) -> ResultList {
    let words = context.words;
    let mut groups: Vec<ResultGroup> = Vec::new();
    let mut shown = 0_usize;
    for (case, profile) in profiles {
        if !context.texts.admits(profile, TextAspect::None) {
            continue;
        }
        let code = context.code("PROJECT", profile.project);
        if groups.last().is_none_or(|group| group.project != code) {
            groups.push(ResultGroup {
                label: context.label("PROJECT", profile.project),
                project: code,
                cards: Vec::new(),
            });
        }
        if let Some(group) = groups.last_mut()
            && let Some(card) = card(context, outline, *case)
        {
            group.cards.push(card);
            shown += 1;
        }
    }
    let (total, projects) = (words::digits(profiles.len()), words::digits(groups.len()));
    let shown = words::digits(shown);
    let summary = if context.texts.is_empty() {
        words.fill(
            Word::ResultsSummary,
            &[("total", &total), ("projects", &projects)],
        )
    } else {
        words.fill(
            Word::ResultsSummaryCut,
            &[("total", &total), ("shown", &shown)],
        )
    };
    ResultList {
        title: words.text(Word::ViewResults),
        summary,
        empty: groups.is_empty().then(|| words.text(Word::EmptyTexts)),
        groups,
    }
}

/// A case in a list.
#[inline(never)]
pub(super) fn card(context: &Context<'_>, outline: &Outline, case: u16) -> Option<ResultCard> {
    let narrative = context.plan.narrative(case)?;
    let texts = texts_of(outline, case);
    let text = local(context, &narrative.text);
    let below = outline.below(case);
    let mut parts = below
        .iter()
        .filter_map(|part| context.plan.narrative(*part));
    let part = parts.find(|part| part.kind == NarrativeKind::ResultPart && is_prose(&part.text.ja));
    let (title, excerpt) = match part {
        Some(part) => (text, Some(local(context, &part.text))),
        None => (beginning(&text), Some(text)),
    };
    let heading = context.plan.heading_of(narrative);
    Some(ResultCard {
        id: (&narrative.id).into(),
        title,
        heading: heading.map(|heading| local(context, &heading.text)),
        excerpt,
        tags: tags(context, &texts),
    })
}

/// A sentence rather than a line of names.
fn is_prose(text: &str) -> bool {
    place_of(text, "。").is_some()
}

/// One case to read; `None` for an id that no case has.
pub(super) fn result_page(
    context: &Context<'_>,
    outline: &Outline,
    profiles: &[(u16, TextProfile)],
    id: &str,
) -> Option<ResultPage> {
    let at = profiles.iter().position(|(case, _)| {
        let narrative = context.plan.narrative(*case);
        narrative.is_some_and(|narrative| narrative.id == id)
    })?;
    let (case, profile) = profiles.get(at)?;
    let narrative = context.plan.narrative(*case)?;
    let whole = outline.whole(*case);
    let text = local_and_original(context, &narrative.text);
    // A title of its own is not repeated among the texts; a case that is one text is read whole.
    let (title, shown) = match whole.len() {
        1 => (beginning(&text), whole.as_slice()),
        _ => (text, whole.get(1..).unwrap_or_default()),
    };
    let mut headings = Vec::new();
    for above in context.plan.texts_above(narrative) {
        if let Some(above) = context.plan.narrative(above) {
            headings.insert(0, local(context, &above.text));
        }
    }
    let neighbour = |at: Option<usize>| {
        let (case, _) = profiles.get(at?)?;
        link(context, context.plan.narrative(*case)?)
    };
    Some(ResultPage {
        id: (&narrative.id).into(),
        project: context.code("PROJECT", profile.project),
        project_label: context.label("PROJECT", profile.project),
        headings,
        title,
        items: items(context, shown),
        tags: tags(context, &texts_of(outline, *case)),
        source: place(context, narrative),
        previous: neighbour(at.checked_sub(1)),
        next: neighbour(at.checked_add(1)),
    })
}
