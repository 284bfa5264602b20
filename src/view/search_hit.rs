//! One hit of a search: its title, and a passage in which the found words stand.

use crate::model::Lang;
use crate::search::{Entry, Field, Hit, Mark, Place, add_stretch, found_bytes};
use crate::words::{Text, Word};

use super::SearchHit;
use super::search_links::{search_id, target};
use super::search_page::Search;

/// Characters of a stretch; English needs twice as many.
const STRETCH: usize = 80;

impl Search<'_> {
    #[inline(never)]
    pub(super) fn hit(&self, hit: &Hit, entry: &Entry) -> SearchHit {
        let (field, code, place) = target(self.context, entry);
        let synonym = self.synonym(hit);
        let mut record = SearchHit {
            id: search_id(self.context.plan, entry.subject),
            place,
            note: synonym.map(|(synonym, related)| self.named(synonym, related)),
            field,
            code,
            ..SearchHit::default()
        };
        let title = self.title(hit);
        if let Some((position, field)) = title {
            self.add(hit, position, field, 0, usize::MAX, &mut record.title);
            record.title_lang = lang_code(field.lang);
        }
        let lang = self.passage(hit, title.map(|it| it.0), &mut record.passage);
        record.passage_lang = lang_code(lang);
        record
    }

    /// A synonym in words.
    pub(super) fn named(&self, synonym: &str, related: bool) -> Text {
        let word = match related {
            true => Word::SearchRelated,
            false => Word::SearchSame,
        };
        self.context.words.fill(word, &[("word", synonym)])
    }

    /// The field that is the name of a hit or the nearest heading over it, in the reader's language if it stands in it.
    fn title(&self, hit: &Hit) -> Option<(u32, &Field)> {
        let (first, fields) = self.corpus.fields_of(hit.entry);
        let mut title: Option<(u32, &Field)> = None;
        for (field, position) in fields.iter().zip(first..) {
            let of_title = title.is_none_or(|(_, title)| {
                title.origin == field.origin && field.lang == self.context.words.lang
            });
            if of_title && field.place < Place::Text {
                title = Some((position, field));
            }
        }
        title
    }

    /// Whether a mark stands in a field of the same kind and language.
    fn is_like(&self, mark: &Mark, field: &Field) -> bool {
        let other = self.corpus.fields.get(mark.field as usize);
        other.is_some_and(|it| it.place == field.place && it.lang == field.lang)
    }

    /// Adds a stretch of a field; answers where it ends.
    #[inline(never)]
    fn add(
        &self,
        hit: &Hit,
        position: u32,
        field: &Field,
        from: usize,
        length: usize,
        pieces: &mut Vec<Text>,
    ) -> usize {
        let text = field.text(self.context.plan);
        let found = found_bytes(self.corpus, hit, position, text);
        add_stretch(pieces, text, &found, from, length)
    }

    /// What the hit says around its words: a stretch, and a second one for another word farther on.
    /// What the text says comes before other names; how it begins is enough where the title has the words.
    fn passage(&self, hit: &Hit, title: Option<u32>, pieces: &mut Vec<Text>) -> Lang {
        let own = self.context.words.lang;
        let folded = &self.corpus.folded;
        let mut best: Option<(u8, &Mark, &Field)> = None;
        let mut least = 0;
        for mark in &hit.marks {
            if Some(mark.field) == title {
                // Words of the title need no other name.
                least = 2;
            } else if let Some(field) = self.corpus.fields.get(mark.field as usize) {
                let worth = 2 * u8::from(field.place == Place::Text) + u8::from(field.lang == own);
                let is_better = |best: (u8, &Mark, &Field)| {
                    best.0 < worth || (best.0 == worth && mark.start < best.1.start)
                };
                if best.is_none_or(is_better) {
                    best = Some((worth, mark, field));
                }
            }
        }
        if let Some((worth, best, field)) = best
            && worth >= least
        {
            // The words that can be seen already.
            let mut seen = 0_u32;
            for _ in 0..2 {
                let next = hit.marks.iter().find(|mark| match seen {
                    0 => *mark == best,
                    _ => seen >> mark.term.0 & 1 == 0 && self.is_like(mark, field),
                });
                let Some(next) = next else { break };
                let text = self.corpus.fields.get(next.field as usize).unwrap_or(field);
                let (at, _) = folded.original(next.start as usize, next.end as usize);
                let end = self.add(hit, next.field, text, at, length(field.lang), pieces);
                for mark in &hit.marks {
                    let (place, _) = folded.original(mark.start as usize, mark.end as usize);
                    if mark.field == next.field && (at..end).contains(&place) {
                        seen |= 1 << mark.term.0;
                    }
                }
            }
            return field.lang;
        }
        let (first, fields) = self.corpus.fields_of(hit.entry);
        for (field, position) in fields.iter().zip(first..) {
            if pieces.is_empty() && field.lang == own && field.place == Place::Text {
                self.add(hit, position, field, 0, length(own), pieces);
            }
        }
        own
    }
}

/// Characters of a stretch of a text.
const fn length(lang: Lang) -> usize {
    match lang {
        Lang::Ja => STRETCH,
        Lang::En => 2 * STRETCH,
    }
}

fn lang_code(lang: Lang) -> Text {
    match lang {
        Lang::Ja => "ja",
        Lang::En => "en",
    }
    .into()
}
