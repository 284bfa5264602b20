//! One hit of a search: its title, and a passage in which the found words stand.

use crate::model::Lang;
use crate::search::{Field, Hit, Place, Subject, add_stretch, found_bytes};
use crate::words::{Text, Word};

use super::SearchHit;
use super::search_links::{search_id, target};
use super::search_page::Search;

/// Characters of a stretch; English needs twice as many.
const STRETCH: usize = 80;

impl Search<'_> {
    #[inline(never)]
    pub(super) fn hit(&self, hit: &Hit, subject: Subject) -> SearchHit {
        let id = search_id(self.context.plan, subject);
        let ((view, field, code), place) = target(self.context, subject, &id);
        let mut record = SearchHit {
            id,
            place,
            note: self
                .synonym(hit)
                .map(|(synonym, related)| self.named(synonym, related)),
            view,
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
        if title.is_none() {
            record.title = std::mem::take(&mut record.passage);
            record.title_lang = record.passage_lang.clone();
        }
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

    /// What the hit says around its words: a stretch, and a second one for a word that stands elsewhere in the same
    /// language. What the text says comes before other names; how it begins is enough where the title has the words.
    fn passage(&self, hit: &Hit, title: Option<u32>, pieces: &mut Vec<Text>) -> Lang {
        const MOST: u32 = 2;
        let own = self.context.words.lang;
        let folded = &self.corpus.folded;
        let (mut lang, mut shown, mut count) = (own, 0_u32, 0);
        for (place, in_language) in [(true, true), (true, false), (false, true), (false, false)] {
            for mark in &hit.marks {
                let Some(field) = self.corpus.fields.get(mark.field as usize) else {
                    continue;
                };
                if !place && Some(mark.field) == title {
                    // Words of the title need no other name.
                    shown = u32::MAX;
                }
                let is_here =
                    (field.place == Place::Text) == place && (field.lang == own) == in_language;
                let is_new = shown >> mark.term.0 & 1 == 0 && count < MOST;
                if !is_here || !is_new || (count > 0 && field.lang != lang) {
                    continue;
                }
                let (from, _) = folded.original(mark.start as usize, mark.end as usize);
                let end = self.add(hit, mark.field, field, from, length(field.lang), pieces);
                for other in &hit.marks {
                    let (at, _) = folded.original(other.start as usize, other.end as usize);
                    if other.field == mark.field && (from..end).contains(&at) {
                        shown |= 1 << other.term.0;
                    }
                }
                (lang, count) = (field.lang, count + 1);
            }
        }
        let (first, fields) = self.corpus.fields_of(hit.entry);
        for (field, position) in fields.iter().zip(first..) {
            if pieces.is_empty() && field.lang == own && field.place == Place::Text {
                self.add(hit, position, field, 0, length(own), pieces);
            }
        }
        lang
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
