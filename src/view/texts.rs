//! Running text with what belongs to it: numbers, corrections, names, places.

use crate::model::{Narrative, NarrativeKind, Tag};
use crate::query::{Outline, named, place_of};
use crate::words::{self, Text, Word, join};

use super::context::Context;
use super::figures::{breakdown_label, document_title, local_and_original, pages, section_title};
use super::{CorrectionRow, LocalText, NumberLink, TagGroup, TagLink, TextItem};

/// A text with everything that belongs to it.
#[inline(never)]
pub(super) fn item(context: &Context<'_>, position: u16, depth: u8) -> Option<TextItem> {
    let narrative = context.plan.narrative(position)?;
    let text = local_and_original(context, &narrative.text);
    let is_reference = narrative.kind == NarrativeKind::Reference;
    let address = text.text.starts_with("http") && is_reference;
    Some(TextItem {
        id: (&narrative.id).into(),
        role: role(narrative.kind).into(),
        depth,
        url: address.then(|| text.text.clone()),
        text,
        numbers: numbers(context, narrative),
        corrections: corrections(context, narrative, position),
        offset: narrative.offset,
    })
}

/// Several texts at their depths.
pub(super) fn items(context: &Context<'_>, texts: &[(u16, u8)]) -> Vec<TextItem> {
    let mut items = Vec::with_capacity(texts.len());
    for &(position, depth) in texts {
        items.extend(item(context, position, depth));
    }
    items
}

/// All texts of one kind of a project, with those below each.
pub(super) fn items_of(
    context: &Context<'_>,
    outline: &Outline,
    kind: NarrativeKind,
    project: u16,
) -> Vec<TextItem> {
    let mut texts = Vec::new();
    for (narrative, position) in context.plan.narratives.iter().zip(0_u16..) {
        if narrative.kind == kind && narrative.project == project {
            let is_part = |above: u16| {
                let above = context.plan.narrative(above);
                above.is_some_and(|above| above.kind == kind)
            };
            if !context.plan.texts_above(narrative).any(is_part) {
                texts.extend(outline.whole(position));
            }
        }
    }
    items(context, &texts)
}

const fn role(kind: NarrativeKind) -> &'static str {
    match kind {
        NarrativeKind::Heading => "heading",
        NarrativeKind::Reference => "reference",
        NarrativeKind::Footnote => "footnote",
        NarrativeKind::Ellipsis => "mark",
        NarrativeKind::Figure => "figure",
        _ => "text",
    }
}

/// The numbers of indicators that stand inside the span of a text.
#[inline(never)]
fn numbers(context: &Context<'_>, narrative: &Narrative) -> Vec<NumberLink> {
    let end = narrative.offset.saturating_add(narrative.length);
    let mut links = Vec::new();
    for printing in &context.plan.printings {
        let inside = (narrative.offset..end).contains(&printing.offset);
        if !inside || printing.source != narrative.source {
            continue;
        }
        let Some(fact) = context.plan.fact(printing.observation) else {
            continue;
        };
        if let Some(indicator) = context.indicator(fact.indicator) {
            let part = breakdown_label(context, printing.observation);
            let name = context.text(&indicator.short);
            links.push(NumberLink {
                indicator: (&indicator.code).into(),
                label: match part.is_empty() {
                    true => name,
                    false => context
                        .words
                        .fill(Word::WhatPart, &[("what", &name), ("part", &part)]),
                },
                printed: (&printing.printed).into(),
            });
        }
    }
    links
}

/// The misread letters of a text.
#[inline(never)]
fn corrections(context: &Context<'_>, narrative: &Narrative, position: u16) -> Vec<CorrectionRow> {
    let end = narrative.offset.saturating_add(narrative.length);
    let mut rows = Vec::new();
    for correction in &context.plan.corrections {
        let here = match correction.narrative {
            Some(known) => known == position,
            None => {
                (narrative.offset..end).contains(&correction.offset)
                    && correction.source == narrative.source
            }
        };
        if here && correction.observation.is_none() {
            rows.push(CorrectionRow {
                what: Text::default(),
                printed: (&correction.printed).into(),
                read_as: (&correction.read_as).into(),
                proof: context.text(&correction.proof),
            });
        }
    }
    rows
}

/// Where a text stands, in words.
#[inline(never)]
pub(super) fn place(context: &Context<'_>, narrative: &Narrative) -> Text {
    context.words.fill(
        Word::OfficialSource,
        &[
            ("document", &document_title(context, narrative.source)),
            ("section", &section_title(context, narrative.section)),
            ("pages", &pages(context, narrative.section)),
            ("offset", &words::digits(narrative.offset)),
        ],
    )
}

/// The kinds of names that are shown beside a case, with the filters that they set.
const SHOWN: [(Tag, &str, Word); 4] = [
    (Tag::Programme, "programme", Word::FilterProgramme),
    (Tag::Institution, "institution", Word::FilterInstitution),
    (Tag::Disease, "disease", Word::FilterDisease),
    (Tag::Area, "area", Word::FilterArea),
];

/// What texts name, and what the texts above them name.
pub(super) fn tags(context: &Context<'_>, texts: &[u16]) -> Vec<TagGroup> {
    let profile = named(context.plan, texts);
    let mut groups = Vec::new();
    for (tag, filter, label) in SHOWN {
        let codes = &profile.tags[tag as usize];
        let mut links = Vec::new();
        for (_, code) in context.codes(tag.codelist()).iter().zip(0_u16..) {
            if !codes.contains(&code) {
                continue;
            }
            links.push(TagLink {
                code: context.code(tag.codelist(), code),
                label: context.label(tag.codelist(), code),
                words: named_by(context, tag, code, texts),
            });
        }
        if !links.is_empty() {
            groups.push(TagGroup {
                filter: filter.into(),
                label: context.words.text(label),
                links,
            });
        }
    }
    groups
}

/// The printed words that name a disease area: 「がん」「大腸がん」 are found by がん.
fn named_by(context: &Context<'_>, tag: Tag, code: u16, texts: &[u16]) -> Option<Text> {
    let mut found = Vec::new();
    for spelling in &context.plan.spellings {
        let stands = |position: &u16| {
            let narrative = context.plan.narrative(*position);
            narrative.is_some_and(|it| place_of(&it.text.ja, &spelling.words).is_some())
        };
        if spelling.tag == tag && spelling.code == code && texts.iter().any(stands) {
            found.push(
                context
                    .words
                    .fill(Word::Quoted, &[("words", &spelling.words)]),
            );
        }
    }
    (!found.is_empty()).then(|| join(&found, ""))
}

/// A title for a text that has none: its first clause.
#[inline(never)]
pub(super) fn beginning(text: &LocalText) -> LocalText {
    const SHORTEST: usize = 4;
    const LONGEST: usize = 48;
    // Latin letters are half as wide.
    let longest = if text.text.is_ascii() {
        2 * LONGEST
    } else {
        LONGEST
    };
    let mut title = String::new();
    let mut cut = false;
    for (index, character) in text.text.chars().enumerate() {
        cut = index >= longest;
        if cut || (index >= SHORTEST && matches!(character, '：' | '。' | '【')) {
            break;
        }
        title.push(character);
    }
    if cut {
        title.push('…');
    }
    LocalText {
        text: title.into(),
        original: None,
        ..text.clone()
    }
}
