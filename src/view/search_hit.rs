//! One hit of a search: its title, and the passages in which the found words stand.

use crate::model::Lang;
use crate::search::{Field, Hit, Mark, Needle, Place, Subject, passage, spans};
use crate::words::Word;

use super::search_links::{lang_code, opening_words, place, search_id, target, title_field};
use super::search_page::Search;
use super::{SearchHit, SearchPassage};

/// Characters of a passage; English needs twice as many.
const PASSAGE: usize = 80;

impl<'a> Search<'a> {
    /// The synonym by which a hit was found.
    pub(super) fn needle(&self, hit: &Hit) -> Option<&'a Needle> {
        let (term, needle) = hit.synonym?;
        let term = self.wanted.get(usize::from(term))?;
        term.needles.get(usize::from(needle))
    }

    #[inline(never)]
    pub(super) fn hit(&self, hit: &Hit, subject: Subject) -> SearchHit {
        let context = self.context;
        let (view, field, code) = target(context, subject);
        let note = self.needle(hit).map(|needle| {
            let word = match needle.related {
                true => Word::SearchRelated,
                false => Word::SearchSame,
            };
            context.words.fill(word, &[("word", &needle.typed)])
        });
        let title = self.title(hit);
        SearchHit {
            id: search_id(context.plan, subject),
            title: match title {
                Some(title) => self.passage(hit, title, 0, usize::MAX).0,
                None => {
                    let (text, lang) = opening_words(context, subject);
                    SearchPassage {
                        lang,
                        pieces: vec![text],
                    }
                }
            },
            place: place(context, subject),
            passages: self.passages(hit, title),
            note,
            view,
            field,
            code,
        }
    }

    /// The field that is the title, in the reader's language if there is one.
    fn title(&self, hit: &Hit) -> Option<u32> {
        let origin = title_field(self.corpus, hit.entry)?;
        let (first, fields) = self.corpus.fields_of(hit.entry);
        let mut title = None;
        for (field, position) in fields.iter().zip(first..) {
            if field.origin == origin && (title.is_none() || field.lang == self.context.words.lang)
            {
                title = Some(position);
            }
        }
        title
    }

    /// A passage of a field around the words that stand at or behind a place, and where it ends.
    #[inline(never)]
    fn passage(&self, hit: &Hit, field: u32, from: usize, length: usize) -> (SearchPassage, usize) {
        let Some(record) = self.corpus.fields.get(field as usize) else {
            return Default::default();
        };
        let spans = spans(self.corpus, hit, field);
        let before = spans.iter().take_while(|span| span.1 <= from).count();
        let spans = match length {
            // A whole text begins at its beginning.
            usize::MAX => spans.as_slice(),
            _ => spans.get(before..).unwrap_or_default(),
        };
        let passage = passage(record.text(self.context.plan), spans, length);
        let record = SearchPassage {
            lang: lang_code(record.lang),
            pieces: passage.pieces,
        };
        (record, passage.end)
    }

    /// What the hit says around its words: a passage, and a second one for a word that stands elsewhere. What the text
    /// says comes before other names, and how it begins is enough where the title has the words.
    fn passages(&self, hit: &Hit, title: Option<u32>) -> Vec<SearchPassage> {
        const MOST: usize = 2;
        let mut passages = Vec::new();
        let mut shown = 0_u32;
        for only_text in [true, false] {
            for (mark, field, at) in self.places(hit) {
                let is_new = shown >> mark.term.0 & 1 == 0 && passages.len() < MOST;
                if !is_new || Some(mark.field) == title || (field.place == Place::Text) != only_text
                {
                    continue;
                }
                let (passage, end) = self.passage(hit, mark.field, at, length(field.lang));
                for (other, _, there) in self.places(hit) {
                    if other.field == mark.field && (at..end).contains(&there) {
                        shown |= 1 << other.term.0;
                    }
                }
                passages.push(passage);
            }
            // Words of the title need no other name.
            for mark in &hit.marks {
                if Some(mark.field) == title {
                    shown |= 1 << mark.term.0;
                }
            }
        }
        let (first, fields) = self.corpus.fields_of(hit.entry);
        for (field, position) in fields.iter().zip(first..) {
            let is_shown = field.lang == self.context.words.lang && Some(position) != title;
            if passages.is_empty() && is_shown && field.place == Place::Text {
                passages.push(self.passage(hit, position, 0, length(field.lang)).0);
            }
        }
        passages
    }

    /// The marks of a hit in the reader's language, then the others, with their places in the original.
    fn places<'hit>(&self, hit: &'hit Hit) -> Vec<(&'hit Mark, &'a Field, usize)> {
        let mut places = Vec::new();
        for in_language in [true, false] {
            for mark in &hit.marks {
                if let Some(field) = self.corpus.fields.get(mark.field as usize)
                    && (field.lang == self.context.words.lang) == in_language
                {
                    let folded = &self.corpus.folded;
                    let (at, _) = folded.original(mark.start as usize, mark.end as usize);
                    places.push((mark, field, at));
                }
            }
        }
        places
    }
}

/// Characters of a passage of a text.
const fn length(lang: Lang) -> usize {
    match lang {
        Lang::Ja => PASSAGE,
        Lang::En => 2 * PASSAGE,
    }
}
