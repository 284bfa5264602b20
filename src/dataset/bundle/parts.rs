//! What of a plan goes into the first file of a browser, and what into the second.
//!
//! The first has the numbers and the texts of indicators, targets and grades. The second has all other texts with
//! what only they need (their code lists, sections, corrections). The long lists of a plan begin with what the first
//! file needs, so that a position means the same in both. Identities are in neither: the quality report tells them.

use crate::model::{Codelist, IdentityKind, IdentityReason, Plan, Tag};

/// The plan of the first file.
pub(super) fn first(plan: &Plan) -> Plan {
    let narratives = first_narratives(plan);
    let is_first =
        |narrative: Option<u16>| narrative.is_some_and(|it| usize::from(it) < narratives);
    let mut first = plan.clone();
    first.narratives.truncate(narratives);
    for narrative in &mut first.narratives {
        narrative.parent = None;
        narrative.row = None;
        narrative.tags = Default::default();
    }
    first.statement_rows.clear();
    first.spellings.clear();
    first.synonyms.clear();
    first.glossary.clear();
    first.changes.clear();
    first.coverage.clear();
    first
        .corrections
        .retain(|it| it.observation.is_some() || is_first(it.narrative));
    first.sections.truncate(first_sections(plan, narratives));
    for section in &mut first.sections {
        section.parent = None;
        section.heading = Default::default();
        section.offset = None;
    }
    for list in &mut first.codelists {
        let length = first_codes(plan, list);
        list.codes.truncate(length);
    }
    first.codelists.retain(|list| !list.codes.is_empty());
    first
}

/// The number of texts of indicators, targets and grades, which come first.
pub(super) fn first_narratives(plan: &Plan) -> usize {
    let texts = plan.narratives.iter();
    texts.take_while(|it| it.kind.is_of_indicators()).count()
}

/// The number of sections up to the last one that numbers, grades and first texts stand in.
fn first_sections(plan: &Plan, narratives: usize) -> usize {
    let printings = plan.printings.iter().map(|it| it.section);
    let grades = plan.grades.iter().map(|it| it.section);
    let texts = plan.narratives.iter().take(narratives).map(|it| it.section);
    longest(printings.chain(grades).chain(texts))
}

/// The number of codes of a list that the first file needs: all, save in the lists that name things in texts.
fn first_codes(plan: &Plan, list: &Codelist) -> usize {
    if is_identity_list(list) {
        return 0;
    }
    if !is_tag_list(list) {
        return list.codes.len();
    }
    let dimensions = plan.dimensions.iter();
    let dimension = dimensions.zip(0_u8..).find(|(it, _)| it.id == list.id);
    let ministries = plan.indicators.iter().flat_map(|it| &it.ministries);
    let ministries = ministries.copied().filter(|_| list.id == "MINISTRY");
    let cuts = plan.observations.iter().flat_map(|it| &it.breakdown);
    let cuts = cuts.filter(|cut| dimension.is_some_and(|(_, position)| position == cut.0));
    let needed = longest(ministries.chain(cuts.map(|cut| cut.1)));
    // A parent may stand later in the list than its part.
    let codes = list.codes.iter().take(needed);
    needed.max(longest(codes.filter_map(|code| code.parent)))
}

/// Whether the list has the kinds and reasons of identities.
fn is_identity_list(list: &Codelist) -> bool {
    list.id == IdentityKind::LIST || list.id == IdentityReason::LIST
}

/// Whether texts are tagged with the list's codes, and it may be longer in the second file.
pub(super) fn is_tag_list(list: &Codelist) -> bool {
    let mut lists = Tag::ALL.iter();
    list.id != "DISEASE" && list.id != "MINISTRY" && lists.any(|(_, id, _)| *id == list.id)
}

fn longest(positions: impl Iterator<Item = u16>) -> usize {
    positions
        .map(|position| usize::from(position) + 1)
        .max()
        .unwrap_or(0)
}
