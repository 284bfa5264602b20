//! Finds what is wanted in the corpus, and ranks it.

use super::corpus::{Corpus, Field, Place};
use super::scan::Finder;
use super::terms::{Term, stem};
use crate::model::{Lang, Plan};

/// How much of a word is wanted. Between Japanese words there is no difference: everything is a whole word.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Fit {
    /// A whole word, in singular or plural.
    Word,
    /// The beginning of a longer word.
    Start,
    /// The inside of a word.
    Inside,
}

/// A stretch of the folded text that is wanted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Mark {
    /// Position in `Corpus::fields`.
    pub field: u32,
    /// Where it begins in the folded text.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Position of the word in the query; 0, or the position of the synonym that stands for it, from 1 on.
    pub term: (u8, u8),
    /// How it fits.
    pub fit: Fit,
    /// Whether it stands as it was typed.
    pub exact: bool,
}

/// An entry that has every word of the query, or a synonym of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Position in `Corpus::entries`.
    pub entry: u16,
    /// The first word that stands only as a synonym, as in [`Mark::term`].
    pub synonym: Option<(u8, u8)>,
    /// The worst fit of a word where it fits best.
    pub fit: Fit,
    /// The farthest from the name that one has to look for a word.
    pub place: Place,
    /// Whether every word stands somewhere as it was typed.
    pub exact: bool,
    /// How often words stand in it.
    pub count: u32,
    /// Where the first word stands in its field, in bytes of folded text.
    pub first: u32,
    /// Where words stand, by word and place.
    pub marks: Vec<Mark>,
    /// What decides between hits, as one number; less is better. The words themselves stand before synonyms, and whole
    /// English words before parts of words; then counts where they stand (name, heading, text), whether they stand as
    /// typed, in a name how soon they come, how often they stand, how soon they come, and last the plan's order.
    pub rank: u64,
}

/// All hits, the best first. In Japanese, the English of running text is left out: it is a translation that
/// the reader does not see.
#[must_use]
pub fn find(plan: &Plan, corpus: &Corpus, wanted: &[Term], lang: Lang) -> Vec<Hit> {
    let mut search = Search {
        plan,
        corpus,
        lang,
        marks: Vec::new(),
    };
    for _ in &corpus.entries {
        search.marks.push(Vec::new());
    }
    for (term, at) in wanted.iter().zip(0_u8..) {
        search.look_for(&term.folded, &term.typed, (at, 0));
        for (&(synonym, _), number) in term.synonyms.iter().zip(1_u8..) {
            let synonym = usize::from(synonym);
            if let Some(folded) = corpus.synonyms.get(synonym)
                && let Some(synonym) = plan.synonyms.get(synonym)
            {
                search.look_for(folded, &synonym.term, (at, number));
            }
        }
    }
    let mut hits: Vec<Hit> = Vec::new();
    for (marks, entry) in search.marks.into_iter().zip(0_u16..) {
        if let Some(hit) = hit(corpus, wanted, marks, entry) {
            // No two ranks are the same.
            let mut at = hits.len();
            while hits
                .get(at.wrapping_sub(1))
                .is_some_and(|it| it.rank > hit.rank)
            {
                at -= 1;
            }
            hits.insert(at, hit);
        }
    }
    hits
}

struct Search<'a> {
    plan: &'a Plan,
    corpus: &'a Corpus,
    lang: Lang,
    /// By entry.
    marks: Vec<Vec<Mark>>,
}

impl Search<'_> {
    /// Takes down where a word stands.
    #[inline(never)]
    fn look_for(&mut self, word: &str, typed: &str, term: (u8, u8)) {
        let text = self.corpus.folded.text();
        let finder = Finder::new(stem(word).0);
        let (mut position, mut from) = (0, 0);
        while let Some(start) = finder.next(text.as_bytes(), from) {
            from = start + 1;
            let next = |position: usize| self.corpus.fields.get(position + 1);
            while next(position).is_some_and(|it| it.start as usize <= start) {
                position += 1;
            }
            let Some(field) = self.corpus.fields.get(position) else {
                break;
            };
            let is_read =
                self.lang == Lang::En || field.lang == Lang::Ja || field.place == Place::Name;
            let is_opposite = term.1 > 0 && self.is_negated(start);
            if !is_opposite
                && let Some((end, fit)) = self.fit(word, field, start)
                && let Some(marks) = self.marks.get_mut(usize::from(field.entry))
                // A synonym counts only where the word itself does not stand, and the first one only.
                && is_read
                && marks.last().is_none_or(|it| it.term.0 != term.0 || it.term == term)
            {
                let (first, last) = self.corpus.folded.original(start, end);
                marks.push(Mark {
                    field: offset(position),
                    start: offset(start),
                    end: offset(end),
                    term,
                    fit,
                    exact: field.text(self.plan).get(first..last) == Some(typed),
                });
                from = end;
            }
        }
    }

    /// Where a word whose stem stands at a position ends, and how it fits there; `None` where it does not count: in a
    /// number, across words, fewer than three letters of a word, or fewer than four inside one (save a capital after
    /// a small letter: mRNA).
    fn fit(&self, word: &str, field: &Field, start: usize) -> Option<(usize, Fit)> {
        let (stem, rest, endings) = stem(word);
        let stem_end = start + stem.len();
        let behind = self.corpus.folded.text().get(stem_end..)?;
        let opens = self.is_edge(start)?;
        for ending in endings {
            let end = stem_end + ending.len();
            if opens && behind.starts_with(ending) && self.is_edge(end) == Some(true) {
                return Some((end, Fit::Word));
            }
        }
        let end = start + word.len();
        self.is_edge(end)?;
        if !behind.starts_with(rest) || word.len() < 3 {
            return None;
        }
        if opens {
            return Some((end, Fit::Start));
        }
        let (from, to) = self.corpus.folded.original(start, end);
        let letters = field.text(self.plan).as_bytes();
        let is_capital = letters.get(from).is_some_and(u8::is_ascii_uppercase)
            && letters.get(from - 1).is_some_and(u8::is_ascii_lowercase);
        // What was left out between the letters makes the original longer.
        ((is_capital || word.len() > 3) && to - from == word.len()).then_some((end, Fit::Inside))
    }

    /// Whether what begins here is denied by what stands before it: 非臨床試験 (non-clinical) is no 臨床試験.
    fn is_negated(&self, start: usize) -> bool {
        let before = self.corpus.folded.text().get(..start);
        before.is_some_and(|it| it.ends_with('非') || it.ends_with("non-"))
    }

    /// Whether a word may begin or end here; `None` inside a number such as 1,365 or 10.7.
    #[inline(never)]
    fn is_edge(&self, at: usize) -> Option<bool> {
        let text = self.corpus.folded.text().as_bytes();
        let byte = |at: usize| text.get(at).copied().unwrap_or(b' ');
        let before = at.wrapping_sub(1);
        let (left, right) = (byte(before), byte(at));
        if !(left.is_ascii() && right.is_ascii()) || self.corpus.folded.is_gap(at) {
            return Some(true);
        }
        let is_point = |byte: u8| matches!(byte, b',' | b'.');
        let in_number = match (left.is_ascii_digit(), right.is_ascii_digit()) {
            (true, true) => true,
            (true, false) => is_point(right) && byte(at + 1).is_ascii_digit(),
            (false, true) => is_point(left) && byte(before.wrapping_sub(1)).is_ascii_digit(),
            _ => false,
        };
        let in_word = left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric();
        (!in_number).then_some(!in_word)
    }
}

/// A hit, if every word stands.
#[inline(never)]
fn hit(corpus: &Corpus, wanted: &[Term], marks: Vec<Mark>, entry: u16) -> Option<Hit> {
    let mut hit = Hit {
        entry,
        synonym: None,
        fit: Fit::Word,
        place: Place::Name,
        exact: true,
        count: offset(marks.len()),
        first: u32::MAX,
        marks,
        rank: 0,
    };
    for number in (0_u8..).take(wanted.len()) {
        let (mut place, mut fit, mut exact, mut found) = (Place::Text, Fit::Inside, false, None);
        for mark in &hit.marks {
            if mark.term.0 == number {
                let field = corpus.fields.get(mark.field as usize)?;
                place = place.min(field.place);
                fit = fit.min(mark.fit);
                exact |= mark.exact;
                hit.first = hit.first.min(mark.start - field.start);
                found = Some(mark.term);
            }
        }
        if found?.1 > 0 && hit.synonym.is_none() {
            hit.synonym = found;
        }
        hit.place = hit.place.max(place);
        hit.fit = hit.fit.max(fit);
        hit.exact &= exact;
    }
    let soon = hit.first.min(0xFFF);
    for (value, bits) in [
        (u32::from(hit.synonym.is_some()), 1),
        (hit.fit as u32, 2),
        (hit.place as u32, 2),
        (u32::from(!hit.exact), 1),
        (if hit.place == Place::Name { soon } else { 0 }, 12),
        (0xFFF - hit.count.min(0xFFF), 12),
        (soon, 12),
        (u32::from(entry), 16),
    ] {
        hit.rank = (hit.rank << bits) | u64::from(value);
    }
    Some(hit)
}

/// Offsets are 32 bits wide, as in [`super::Folded`].
#[allow(clippy::cast_possible_truncation)]
const fn offset(position: usize) -> u32 {
    position as u32
}
