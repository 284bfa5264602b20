//! One hit of a search: its title, the passages in which the found words stand, and why it ranks.

use crate::model::Lang;
use crate::search::{
    Entry, Field, Fit, Hit, Mark, Needle, Place, Segment, passage, segments, spans,
};
use crate::words::Word;

use super::search_links::{Title, id, lang_code, place, target, title};
use super::search_page::Search;
use super::{SearchHit, SearchPassage, SearchSegment, SearchWhy};

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
    pub(super) fn hit(&self, hit: &Hit, entry: &Entry) -> SearchHit {
        let context = self.context;
        let (title, title_field) = self.title(hit, entry);
        let (view, field, code) = target(context, entry.subject);
        let needle = self.needle(hit);
        let note = needle.map(|needle| {
            let word = match needle.related {
                true => Word::SearchRelated,
                false => Word::SearchSame,
            };
            context.words.fill(word, &[("word", &needle.typed)])
        });
        SearchHit {
            id: id(context, entry.subject),
            title,
            place: place(context, entry),
            passages: self.passages(hit, title_field),
            note,
            view,
            field,
            code,
            why: SearchWhy {
                synonym: needle.map(|needle| (&needle.typed).into()),
                fit: match hit.fit {
                    Fit::Word => "word",
                    Fit::Start => "start",
                    Fit::Inside => "inside",
                }
                .into(),
                place: match hit.place {
                    Place::Name => "name",
                    Place::Heading => "heading",
                    Place::Text => "text",
                }
                .into(),
                exact: hit.exact,
                count: hit.count,
                first: if hit.marks.is_empty() { 0 } else { hit.first },
            },
        }
    }

    /// The title, and the field that it is.
    fn title(&self, hit: &Hit, entry: &Entry) -> (SearchPassage, Option<u32>) {
        let context = self.context;
        let origin = match title(context, self.corpus, entry, hit.entry) {
            Title::Field(origin) => origin,
            Title::Words(text, lang) => {
                let segment = SearchSegment { text, hit: false };
                let passage = SearchPassage {
                    lang,
                    segments: vec![segment],
                };
                return (passage, None);
            }
        };
        let mut shown: Option<(u32, &Field)> = None;
        for (position, field) in self.corpus.fields_of(hit.entry) {
            if field.origin == origin && (shown.is_none() || field.lang == context.words.lang) {
                shown = Some((position, field));
            }
        }
        let Some((position, field)) = shown else {
            return (SearchPassage::default(), None);
        };
        let spans = spans(self.corpus, hit, position);
        let pieces = segments(field.text(context.plan), &spans);
        (record(field.lang, pieces), Some(position))
    }

    /// What the hit says around its words: a passage, and a second one where a word stands elsewhere.
    #[inline(never)]
    fn passages(&self, hit: &Hit, title: Option<u32>) -> Vec<SearchPassage> {
        const MOST: usize = 2;
        let folded = &self.corpus.folded;
        let mut passages = Vec::new();
        // Stretches of fields that are shown already.
        let mut shown: Vec<(u32, usize, usize)> = Vec::new();
        for term in (0_u8..).take(self.wanted.len()) {
            let mut best: Option<(u8, &Mark, &Field, usize)> = None;
            let mut is_shown = false;
            let in_title = |mark: &Mark| mark.term == term && Some(mark.field) == title;
            let is_titled = hit.marks.iter().any(in_title);
            for mark in hit.marks.iter().filter(|mark| mark.term == term) {
                let Some(field) = self.corpus.fields.get(mark.field as usize) else {
                    continue;
                };
                let (at, _) = folded.original(mark.start as usize, mark.end as usize);
                let mut stretches = shown.iter();
                is_shown |= stretches
                    .any(|(field, from, to)| *field == mark.field && (*from..*to).contains(&at));
                let worth = 2 * u8::from(field.place == Place::Text)
                    + u8::from(field.lang == self.context.words.lang);
                // A word of the title is looked up in what the text says, not in the other names.
                let is_of_use =
                    Some(mark.field) != title && (!is_titled || field.place == Place::Text);
                if is_of_use && best.is_none_or(|best| best.0 < worth) {
                    best = Some((worth, mark, field, at));
                }
            }
            let Some((_, mark, field, at)) = best else {
                continue;
            };
            if is_shown || passages.len() == MOST {
                continue;
            }
            let text = field.text(self.context.plan);
            let spans = spans(self.corpus, hit, mark.field);
            let before = spans.iter().take_while(|span| span.1 <= at).count();
            let spans = spans.get(before..).unwrap_or_default();
            let passage = passage(text, spans, length(field.lang));
            shown.push((mark.field, passage.start, passage.end));
            passages.push(record(field.lang, passage.segments));
        }
        if passages.is_empty() {
            passages.extend(self.opening(hit, title));
        }
        passages
    }

    /// How the text begins, where all words stand in the title.
    fn opening(&self, hit: &Hit, title: Option<u32>) -> Option<SearchPassage> {
        let mut best: Option<&Field> = None;
        for (position, field) in self.corpus.fields_of(hit.entry) {
            let is_text = field.place == Place::Text && Some(position) != title;
            let in_language = field.lang == self.context.words.lang;
            if is_text
                && (best.is_none() || (in_language && best.is_some_and(|it| it.lang != field.lang)))
            {
                best = Some(field);
            }
        }
        let field = best?;
        let text = field.text(self.context.plan);
        let passage = passage(text, &[], length(field.lang));
        Some(record(field.lang, passage.segments))
    }
}

/// Characters of a passage of a text.
const fn length(lang: Lang) -> usize {
    match lang {
        Lang::Ja => PASSAGE,
        Lang::En => 2 * PASSAGE,
    }
}

fn record(lang: Lang, segments: Vec<Segment>) -> SearchPassage {
    let mut pieces = Vec::with_capacity(segments.len());
    for segment in segments {
        pieces.push(SearchSegment {
            text: segment.text.into(),
            hit: segment.hit,
        });
    }
    SearchPassage {
        lang: lang_code(lang),
        segments: pieces,
    }
}
