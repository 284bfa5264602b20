//! The glossary, and the terms of it that a view uses.

use crate::dataset::bundle::{NARRATIVES, NARRATIVES_EN};
use crate::model::{GlossaryTerm, Lang, PartState};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::figures::{document_title, pages, section_title};
use super::{Body, Glossary, GlossaryEntry, GlossaryPanel, TargetGroup};

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
    let mut texts = texts(body);
    if matches!(body, Body::Board(_) | Body::Indicator(_)) {
        texts.push(context.words.say(Word::FilterGrade));
    }
    for term in &plan.glossary {
        if texts.iter().any(|text| names(text, term)) {
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

/// Names, headings and definitions of a body.
fn texts(body: &Body) -> Vec<&str> {
    let mut texts = Vec::new();
    match body {
        Body::Board(board) => {
            texts.push(&*board.outcomes_title);
            for card in &board.outcomes {
                texts.push(&card.name);
            }
            add_groups(&board.groups, &mut texts);
            texts.push(&board.legend.grade_note);
        }
        Body::Attention(list) => add_groups(&list.groups, &mut texts),
        Body::Indicators(list) => {
            for row in &list.rows {
                texts.push(&row.name);
            }
        }
        Body::Indicator(page) => {
            texts.push(&page.name);
            texts.push(&page.kind);
            for text in page.definition.iter().chain(&page.note) {
                texts.push(text);
            }
            if let Some(target) = &page.target {
                texts.push(&target.text.text);
            }
            if let Some(official) = &page.official {
                for text in official.detail.iter().chain(&official.remark) {
                    texts.push(&text.text);
                }
            }
            for table in &page.breakdowns {
                for row in &table.rows {
                    texts.push(&row.label);
                }
            }
        }
        Body::Projects(page) => {
            for row in &page.rows {
                texts.push(&row.name);
            }
        }
        Body::Project(page) => {
            texts.push(&page.name);
            for item in page.purpose.iter().chain(&page.evaluation) {
                texts.push(&item.text.text);
            }
            for row in &page.indicators {
                texts.push(&row.name);
            }
        }
        Body::Diseases(page) => texts.push(&page.title),
        Body::Result(page) => {
            texts.push(&page.title.text);
            for item in &page.items {
                texts.push(&item.text.text);
            }
        }
        Body::Results(list) => {
            for card in list.groups.iter().flat_map(|group| &group.cards) {
                texts.push(&card.title.text);
            }
        }
        Body::Efforts(page) => {
            for section in &page.sections {
                texts.push(&section.title);
            }
        }
        Body::Method(_) | Body::Data(_) | Body::Search(_) | Body::Glossary(_) | Body::Waiting(_) => {}
    }
    texts
}

fn add_groups<'a>(groups: &'a [TargetGroup], texts: &mut Vec<&'a str>) {
    for group in groups {
        texts.push(&group.title);
        for row in &group.rows {
            texts.push(&row.name);
            texts.push(&row.target_text.text);
        }
    }
}

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
        if rest.eq_ignore_ascii_case(word) {
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
            assert_eq!(stands(text.as_bytes(), word.as_bytes()), stand, "{text} {word}");
        }
    }
}
