//! Filter controls of views of texts: what they name, with the number of cases or rows behind every choice.

use crate::model::Tag;
use crate::query::{NONE_PRINTED, TextAspect, TextProfile, UNNAMED};
use crate::words::{Text, Word};

use super::context::Context;
use super::efforts::EffortRow;
use super::filters::{self, add, is_of_use};
use super::{FilterGroup, ViewState};

/// A control: the field of the state, its heading, its code list, what it asks for.
type Control = (&'static str, Word, &'static str, TextAspect);

const PROJECT: Control = (
    "project",
    Word::FilterProject,
    "PROJECT",
    TextAspect::Project,
);

const fn of_tag(field: &'static str, heading: Word, list: &'static str, tag: Tag) -> Control {
    (field, heading, list, TextAspect::Tag(tag))
}

const DISEASE: Control = of_tag("disease", Word::FilterDisease, "DISEASE", Tag::Disease);
const AREA: Control = of_tag("area", Word::FilterArea, "AREA", Tag::Area);
const PROGRAMME: Control = of_tag(
    "programme",
    Word::FilterProgramme,
    "PROGRAMME",
    Tag::Programme,
);
const INSTITUTION: Control = of_tag(
    "institution",
    Word::FilterInstitution,
    "INSTITUTION",
    Tag::Institution,
);
const MINISTRY: Control = of_tag("ministry", Word::FilterMinistry, "MINISTRY", Tag::Ministry);

/// The controls of the result cases.
pub(super) fn result_groups(
    context: &Context<'_>,
    cases: &[(u16, TextProfile)],
    state: &ViewState,
) -> Vec<FilterGroup> {
    let mut profiles = Vec::new();
    for (_, profile) in cases {
        profiles.push(profile);
    }
    let controls = [PROJECT, DISEASE, AREA, PROGRAMME, INSTITUTION];
    groups(context, &controls, &profiles, state)
}

/// The controls of the statements and efforts.
pub(super) fn statement_groups(
    context: &Context<'_>,
    rows: &[EffortRow],
    state: &ViewState,
) -> Vec<FilterGroup> {
    let mut profiles = Vec::new();
    for row in rows {
        profiles.push(row.profile());
    }
    let controls = [MINISTRY, DISEASE, AREA, PROGRAMME, INSTITUTION];
    groups(context, &controls, &profiles, state)
}

/// The controls of a search: everything that texts name.
pub(super) fn search_groups(
    context: &Context<'_>,
    found: &[TextProfile],
    state: &ViewState,
) -> Vec<FilterGroup> {
    let mut profiles = Vec::new();
    for profile in found {
        profiles.push(profile);
    }
    let controls = [PROJECT, DISEASE, AREA, PROGRAMME, INSTITUTION, MINISTRY];
    groups(context, &controls, &profiles, state)
}

fn groups(
    context: &Context<'_>,
    controls: &[Control],
    profiles: &[&TextProfile],
    state: &ViewState,
) -> Vec<FilterGroup> {
    let mut groups = Vec::new();
    for control in controls {
        let group = group(context, control, profiles, chosen(state, control.0));
        if !group.options.is_empty() {
            groups.push(group);
        }
    }
    groups
}

fn chosen<'state>(state: &'state ViewState, field: &str) -> &'state [String] {
    match field {
        "project" => &state.project,
        "disease" => &state.disease,
        "area" => &state.area,
        "programme" => &state.programme,
        "institution" => &state.institution,
        _ => &state.ministry,
    }
}

#[inline(never)]
fn group(
    context: &Context<'_>,
    (field, heading, list, aspect): &Control,
    profiles: &[&TextProfile],
    chosen: &[String],
) -> FilterGroup {
    let mut group = filters::group(context, field, *heading);
    let count = |position| {
        let mut count = 0;
        for profile in profiles {
            let named = match aspect {
                TextAspect::Tag(tag) => profile.names(*tag, position),
                _ => profile.project == position,
            };
            count += u32::from(named && context.texts.admits(profile, *aspect));
        }
        count
    };
    for (entry, position) in context.codes(list).iter().zip(0_u16..) {
        if entry.code != "_T" {
            let label = match *list {
                "PROJECT" => context.short(list, position),
                _ => context.label(list, position),
            };
            add(&mut group, &entry.code, label, count(position), chosen);
        }
    }
    if *aspect == TextAspect::Tag(Tag::Ministry) {
        let label = context.words.text(Word::MinistryNone);
        add(&mut group, NONE_PRINTED, label, count(UNNAMED), chosen);
    }
    group.options.retain(is_of_use);
    group
}

/// The sentence of the live region.
pub(super) fn texts_status(context: &Context<'_>, summary: &Text, empty: Option<&Text>) -> Text {
    match empty {
        Some(_) => context.words.text(Word::StatusNoTexts),
        None => summary.clone(),
    }
}
