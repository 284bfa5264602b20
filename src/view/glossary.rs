//! The glossary, and the terms of it that a view uses.

use crate::dataset::bundle::{NARRATIVES, NARRATIVES_EN};
use crate::model::{GlossaryTerm, Lang, PartState};
use crate::tree::{Branch, Part};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::figures::{document_title, pages, section_title};
use super::{Body, Glossary, GlossaryEntry, GlossaryPanel};

/// The terms of a view, or where they are to be had.
pub(super) fn glossary_panel(context: &Context<'_>, body: &Body) -> Option<GlossaryPanel> {
    let plan = context.plan;
    let mut panel = GlossaryPanel::default();
    if plan.parts.narratives == PartState::Elsewhere {
        panel.needs.push(NARRATIVES.into());
    }
    if context.words.lang == Lang::En && plan.parts.english == PartState::Elsewhere {
        panel.needs.push(NARRATIVES_EN.into());
    }
    if !panel.needs.is_empty() {
        return Some(panel);
    }
    if plan.glossary.is_empty() {
        return None;
    }
    let mut subjects = Vec::new();
    // Their texts are the report's own, and many.
    if !matches!(body, Body::Efforts(_)) {
        collect(body.shaped().part(), &mut subjects);
    }
    let graded = matches!(body, Body::Board(_) | Body::Indicator(_));
    let grade = context.words.say(Word::FilterGrade);
    for term in &plan.glossary {
        if subjects.iter().any(|text| names(text, term)) || graded && names(grade, term) {
            panel.terms.push(entry(context, term));
        }
    }
    if panel.terms.is_empty() {
        panel.empty = Some(context.words.text(Word::GlossaryNone));
    }
    Some(panel)
}

/// The whole glossary.
pub(super) fn glossary(context: &Context<'_>) -> Glossary {
    let words = context.words;
    let mut terms = Vec::new();
    for term in &context.plan.glossary {
        terms.push(entry(context, term));
    }
    let count = words::digits(terms.len());
    Glossary {
        title: words.text(Word::ViewGlossary),
        lead: words.fill(Word::GlossaryLead, &[("count", &count)]),
        terms,
    }
}

#[inline(never)]
fn entry(context: &Context<'_>, term: &GlossaryTerm) -> GlossaryEntry {
    let words = context.words;
    let source = match (term.source, term.section) {
        (Some(source), Some(section)) => {
            let places = [
                ("document", &*document_title(context, source)),
                ("section", &*section_title(context, section)),
                ("pages", &*pages(context, section)),
            ];
            words.fill(Word::TextSource, &places)
        }
        (Some(source), None) => document_title(context, source),
        (None, _) => words.text(Word::GlossaryEditors),
    };
    GlossaryEntry {
        code: (&term.code).into(),
        term: context.text(&term.label),
        reading: match words.lang {
            Lang::Ja => (&term.reading).into(),
            Lang::En => Text::default(),
        },
        definition: context.text(&term.definition),
        source,
    }
}

/// The names, headings and definitions of a record and of all in it.
fn collect<'a>(part: Part<'a>, found: &mut Vec<&'a str>) {
    match part {
        Part::List(elements) => {
            for element in elements {
                collect(element.part(), found);
            }
        }
        Part::Record(members) | Part::Variant(_, members) => {
            for (name, value) in members.names().split(',').zip(members) {
                match value.part() {
                    Part::Text(text) if SUBJECTS.contains(&name) => found.push(text),
                    Part::Text(_) => {}
                    part if !OTHERS.contains(&name) => collect(part, found),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Members that say what a view is about.
const SUBJECTS: [&str; 8] = [
    "name",
    "title",
    "projectsTitle",
    "kind",
    "definition",
    "note",
    "label",
    "text",
];

/// What is in a view, but not its subject: links to elsewhere, and texts that stand in full on another page.
const OTHERS: [&str; 6] = ["texts", "previous", "next", "cases", "sources", "excerpt"];

/// Whether a term stands in a text, in one of its spellings.
fn names(text: &str, term: &GlossaryTerm) -> bool {
    let mut spellings = [&term.label.ja, &term.label.en]
        .into_iter()
        .chain(&term.aliases);
    spellings.any(|spelling| !spelling.is_empty() && stands(text.as_bytes(), spelling.as_bytes()))
}

/// Whether a word stands in a text, its Latin letters in either case and never inside a longer Latin word.
fn stands(text: &[u8], word: &[u8]) -> bool {
    let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let (Some(first), Some(last)) = (word.first(), word.last()) else {
        return false;
    };
    let mut start = 0;
    while let Some(rest) = text.get(start..start + word.len()) {
        // The first letter alone rules out most places.
        if text
            .get(start)
            .is_some_and(|it| it.eq_ignore_ascii_case(first))
            && rest.eq_ignore_ascii_case(word)
        {
            let before = start.checked_sub(1).and_then(|before| text.get(before));
            let inside = letter(Some(first)) && letter(before)
                || letter(Some(last)) && letter(text.get(start + word.len()));
            if !inside {
                return true;
            }
        }
        start += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::stands;

    #[test]
    fn words_stand_whole() {
        for (text, word, stand) in [
            ("国内FIH試験の件数", "FIH", true),
            ("AMED-CREST", "AMED", true),
            ("spoc", "PoC", false),
            ("non-clinical poc", "PoC", true),
            ("PoCs", "PoC", false),
            ("全論文", "論文", true),
            ("", "AMR", false),
            ("AM", "AMR", false),
        ] {
            assert_eq!(
                stands(text.as_bytes(), word.as_bytes()),
                stand,
                "{text} {word}"
            );
        }
    }
}
