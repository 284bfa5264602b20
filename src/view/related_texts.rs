//! From a number to the texts that mention it: those in which a number of an indicator stands, and those that name a
//! programme which the report names in the indicator's own texts.

use crate::model::{Narrative, Tag};
use crate::query::text_address;
use crate::words::{Text, Word};

use super::context::Context;
use super::figures::{local, section_title};
use super::texts::beginning;
use super::{TextGroup, TextLink};

/// The most texts that are listed under one programme.
const MOST: usize = 12;

/// Texts elsewhere in the report that have to do with an indicator.
pub(super) fn related_texts(context: &Context<'_>, indicator: u16) -> Vec<TextGroup> {
    let plan = context.plan;
    let mut groups = Vec::new();
    let mut links = Vec::new();
    for narrative in &plan.narratives {
        if narrative.indicator.is_none() && prints(context, narrative, indicator) {
            links.extend(link(context, narrative));
        }
    }
    let label = context.words.text(Word::RelatedNumbers);
    add(&mut groups, label, links);
    for &programme in &programmes(context, indicator) {
        let mut links: Vec<TextLink> = Vec::new();
        for narrative in &plan.narratives {
            let names = narrative.tags.of(Tag::Programme).contains(&programme);
            if names && narrative.indicator.is_none() && links.len() < MOST {
                links.extend(link(context, narrative));
            }
        }
        let name = context.label(Tag::Programme.codelist(), programme);
        let label = context
            .words
            .fill(Word::RelatedProgramme, &[("programme", &name)]);
        add(&mut groups, label, links);
    }
    groups
}

fn add(groups: &mut Vec<TextGroup>, label: Text, links: Vec<TextLink>) {
    if !links.is_empty() {
        groups.push(TextGroup { label, links });
    }
}

/// Whether a number of the indicator stands in a text.
fn prints(context: &Context<'_>, narrative: &Narrative, indicator: u16) -> bool {
    let end = narrative.offset.saturating_add(narrative.length);
    context.plan.printings.iter().any(|printing| {
        (narrative.offset..end).contains(&printing.offset)
            && printing.source == narrative.source
            && context
                .plan
                .fact(printing.observation)
                .is_some_and(|fact| fact.indicator == indicator)
    })
}

/// The programmes that the report names in the indicator's own texts.
fn programmes(context: &Context<'_>, indicator: u16) -> Vec<u16> {
    let mut programmes = Vec::new();
    for narrative in &context.plan.narratives {
        if narrative.indicator == Some(indicator) {
            for programme in narrative.tags.of(Tag::Programme) {
                if !programmes.contains(programme) {
                    programmes.push(*programme);
                }
            }
        }
    }
    programmes
}

/// The way to a text.
#[inline(never)]
pub(super) fn link(context: &Context<'_>, narrative: &Narrative) -> Option<TextLink> {
    let address = text_address(context.plan, narrative)?;
    Some(TextLink {
        view: address.view.into(),
        narrative: address.narrative.into(),
        section: address.section.into(),
        project: address.project.into(),
        label: beginning(&local(context, &narrative.text)),
        place: section_title(context, narrative.section),
    })
}
