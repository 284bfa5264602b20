//! Texts by what they belong to and what they name.

use crate::model::{Narrative, NarrativeKind, Plan, Tag};

use crate::search::matches_text;

/// The texts directly below each text, in the order of the document.
#[derive(Debug, Default)]
pub struct Outline {
    below: Vec<Vec<u16>>,
}

impl Outline {
    /// Lays out all texts of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut below = Vec::with_capacity(plan.narratives.len());
        for _ in &plan.narratives {
            below.push(Vec::new());
        }
        for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
            if let Some(parent) = narrative.parent
                && let Some(children) = below.get_mut(usize::from(parent))
            {
                children.push(position);
            }
        }
        Self { below }
    }

    /// The texts directly below one.
    #[must_use]
    pub fn below(&self, position: u16) -> &[u16] {
        self.below
            .get(usize::from(position))
            .map_or(&[], Vec::as_slice)
    }

    /// A text with all texts below it, each with its depth (0 is the text itself), in reading order.
    #[must_use]
    pub fn whole(&self, position: u16) -> Vec<(u16, u8)> {
        let mut texts = Vec::new();
        self.add(position, 0, &mut texts);
        texts
    }

    fn add(&self, position: u16, depth: u8, texts: &mut Vec<(u16, u8)>) {
        // A circle cannot come out of a package that was checked; here it would only end.
        if texts.len() > self.below.len() || depth == u8::MAX {
            return;
        }
        texts.push((position, depth));
        for &child in self.below(position) {
            self.add(child, depth + 1, texts);
        }
    }
}

/// Stands among positions for "none is named"; a list has a few hundred codes.
pub const UNNAMED: u16 = u16::MAX;

/// What a reader asks of texts, as positions; an empty list asks for nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextFilter {
    /// Positions in the `PROJECT` list.
    pub projects: Vec<u16>,
    /// Codes of each kind of tag, in the order of `Tag::ALL`; `UNNAMED` asks for texts without such a tag.
    pub tags: [Vec<u16>; 5],
    /// Words that must occur.
    pub query: String,
}

/// What is known of a group of texts that is shown or hidden as one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextProfile {
    /// Its project.
    pub project: u16,
    /// Codes of each kind of tag.
    pub tags: [Vec<u16>; 5],
    /// Whether the words that are looked for occur.
    pub found: bool,
}

impl TextProfile {
    /// Whether a code is named; `UNNAMED` asks whether none of its kind is.
    #[must_use]
    pub fn names(&self, tag: Tag, code: u16) -> bool {
        let named = &self.tags[tag as usize];
        named.contains(&code) || (code == UNNAMED && named.is_empty())
    }
}

impl TextFilter {
    /// Whether anything is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.projects.is_empty() && self.query.is_empty() && self.tags.iter().all(Vec::is_empty)
    }

    /// Whether a group passes; `except` names a tag whose filter is left out, to count its own choices.
    #[must_use]
    #[inline(never)]
    pub fn admits(&self, profile: &TextProfile, except: TextAspect) -> bool {
        profile.found
            && (except == TextAspect::Project
                || self.projects.is_empty()
                || self.projects.contains(&profile.project))
            && Tag::ALL.iter().all(|(tag, _, _)| {
                let asked = &self.tags[*tag as usize];
                except == TextAspect::Tag(*tag)
                    || asked.is_empty()
                    || asked.iter().any(|code| profile.names(*tag, *code))
            })
    }
}

/// The filter that a facet leaves out when it counts its own choices.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TextAspect {
    /// None.
    None,
    /// The project.
    Project,
    /// One kind of tag.
    Tag(Tag),
}

/// The profile of a group: what its texts name, and what the texts above it name, save disease areas: a heading over
/// several cases names a disease of some of them only.
#[must_use]
#[inline(never)]
pub fn text_profile(plan: &Plan, texts: &[u16], query: &str) -> TextProfile {
    let mut profile = named(plan, texts);
    let mut words = Vec::new();
    for &position in texts {
        if let Some(narrative) = plan.narrative(position) {
            profile.project = narrative.project;
            words.push(narrative.text.ja.as_str());
            words.push(&narrative.text.en);
        }
    }
    profile.found = matches_text(query, &words);
    // Whoever asks for the whole finds what names its part.
    for (tag, list, _) in Tag::ALL {
        let named = &mut profile.tags[tag as usize];
        let mut at = 0;
        while let Some(&code) = named.get(at) {
            let entry = plan.codelist(list).and_then(|list| list.entry(code));
            if let Some(parent) = entry.and_then(|entry| entry.parent)
                && !named.contains(&parent)
            {
                named.push(parent);
            }
            at += 1;
        }
    }
    profile
}

/// What texts name, and what the texts above them name.
#[must_use]
#[inline(never)]
pub fn named(plan: &Plan, texts: &[u16]) -> TextProfile {
    let mut profile = TextProfile::default();
    for &position in texts {
        let Some(narrative) = plan.narrative(position) else {
            continue;
        };
        add_tags(narrative, true, &mut profile);
        for above in plan.texts_above(narrative) {
            if let Some(above) = plan.narrative(above) {
                add_tags(above, false, &mut profile);
            }
        }
    }
    profile
}

fn add_tags(narrative: &Narrative, diseases: bool, profile: &mut TextProfile) {
    for (tag, _, _) in Tag::ALL {
        if tag == Tag::Disease && !diseases {
            continue;
        }
        let named = &mut profile.tags[tag as usize];
        for &code in narrative.tags.of(tag) {
            if !named.contains(&code) {
                named.push(code);
            }
        }
    }
}

/// The result cases in the order of the document.
#[must_use]
pub fn cases(plan: &Plan) -> Vec<u16> {
    of_kind(plan, NarrativeKind::ResultCase)
}

/// The texts of one kind in the order of the document.
#[must_use]
pub fn of_kind(plan: &Plan, kind: NarrativeKind) -> Vec<u16> {
    let mut texts = Vec::new();
    for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
        if narrative.kind == kind {
            texts.push(position);
        }
    }
    texts
}
