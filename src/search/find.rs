//! Finds what is wanted in the corpus, and ranks it.

use super::corpus::{Corpus, Field, Place};
use super::scan::Finder;
use super::wanted::{Needle, Wanted};
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
    /// Position of the word in the query.
    pub term: u8,
}

/// An entry that has every word of the query, or a synonym of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Position in `Corpus::entries`.
    pub entry: u16,
    /// The first word that stands only as a synonym, with its needle.
    pub synonym: Option<(u8, u8)>,
    /// The farthest from the name that one has to look for a word.
    pub place: Place,
    /// Whether every word stands somewhere as it was typed.
    pub exact: bool,
    /// The worst fit of a word at its best place.
    pub fit: Fit,
    /// How often words stand in it.
    pub count: u32,
    /// Where the first word stands in its field, in bytes of folded text.
    pub first: u32,
    /// Where they stand.
    pub marks: Vec<Mark>,
}

/// What was found of one word in one entry.
#[derive(Clone, Copy)]
struct Found {
    place: Place,
    exact: bool,
    fit: Fit,
    count: u32,
    first: u32,
    needle: u8,
}

/// All hits, the best first. In Japanese, the English of running text is left out: it is a translation that
/// the reader does not see.
#[must_use]
pub fn find(plan: &Plan, corpus: &Corpus, wanted: &[Wanted], lang: Lang) -> Vec<Hit> {
    let mut search = Search {
        plan,
        corpus,
        lang,
        found: vec![None; corpus.entries.len() * wanted.len()],
        marks: Vec::new(),
    };
    for _ in &corpus.entries {
        search.marks.push(Vec::new());
    }
    for (term, at) in wanted.iter().zip(0_u8..) {
        for (needle, number) in term.needles.iter().zip(0_u8..) {
            search.look_for(needle, number, at);
        }
    }
    search.hits(wanted)
}

struct Search<'a> {
    plan: &'a Plan,
    corpus: &'a Corpus,
    lang: Lang,
    /// By word, then by entry.
    found: Vec<Option<Found>>,
    /// By entry.
    marks: Vec<Vec<Mark>>,
}

impl Search<'_> {
    #[inline(never)]
    fn look_for(&mut self, needle: &Needle, number: u8, term: u8) {
        let text = self.corpus.folded.text();
        let finder = Finder::new(&needle.stem);
        let mut fields = (0_u32..).zip(&self.corpus.fields);
        let mut field = fields.next();
        let mut next = fields.next();
        let mut from = 0;
        while let Some(start) = finder.next(text.as_bytes(), from) {
            from = start + needle.stem.len();
            while next.is_some_and(|(_, it)| it.start as usize <= start) {
                field = next;
                next = fields.next();
            }
            let Some((position, field)) = field else {
                break;
            };
            let is_read =
                self.lang == Lang::En || field.lang == Lang::Ja || field.place == Place::Name;
            if is_read && let Some((end, fit)) = self.fit(needle, field, start) {
                let mark = Mark {
                    field: position,
                    start: offset(start),
                    end: offset(end),
                    term,
                };
                self.take(field, mark, needle, number, fit);
                from = from.max(end);
            }
        }
    }

    /// Where a needle that stands at a position ends, and how it fits there; `None` where it does not count: in a
    /// number, across words, fewer than three letters of a word, or fewer than four inside one (save a capital after
    /// a small letter: mRNA).
    fn fit(&self, needle: &Needle, field: &Field, start: usize) -> Option<(usize, Fit)> {
        let stem_end = start + needle.stem.len();
        let behind = self.corpus.folded.text().get(stem_end..)?;
        let opens = self.is_edge(start)?;
        for ending in needle.endings {
            let end = stem_end + ending.len();
            if opens && behind.starts_with(ending) && self.is_edge(end) == Some(true) {
                return Some((end, Fit::Word));
            }
        }
        let end = stem_end + needle.rest.len();
        if !behind.starts_with(needle.rest) || end - start < 3 {
            return None;
        }
        self.is_edge(end)?;
        if opens {
            return Some((end, Fit::Start));
        }
        let (from, _) = self.corpus.folded.original(start, end);
        let letters = field.text(self.plan).as_bytes();
        let before = letters.get(from.wrapping_sub(1));
        let capital = before.is_some_and(u8::is_ascii_lowercase)
            && letters.get(from).is_some_and(u8::is_ascii_uppercase);
        let is_whole = (start + 1..end).all(|at| !self.corpus.folded.is_gap(at));
        ((capital || end - start > 3) && is_whole).then_some((end, Fit::Inside))
    }

    /// Whether a word may begin or end here; `None` inside a number such as 1,365 or 10.7.
    fn is_edge(&self, at: usize) -> Option<bool> {
        let text = self.corpus.folded.text().as_bytes();
        let byte = |at: usize| text.get(at).copied().unwrap_or(b' ');
        let is_digit = |at: usize| byte(at).is_ascii_digit();
        let is_point = |at: usize| matches!(byte(at), b',' | b'.');
        let before = at.wrapping_sub(1);
        if self.corpus.folded.is_gap(at) {
            return Some(true);
        }
        let in_number = match (is_digit(before), is_digit(at)) {
            (true, true) => true,
            (true, false) => is_point(at) && is_digit(at + 1),
            (false, true) => is_point(before) && is_digit(before.wrapping_sub(1)),
            _ => false,
        };
        let in_word = byte(before).is_ascii_alphanumeric() && byte(at).is_ascii_alphanumeric();
        (!in_number).then_some(!in_word)
    }

    /// Takes a place down. A synonym counts only where the word itself does not stand, and the first one only.
    fn take(&mut self, field: &Field, mark: Mark, needle: &Needle, number: u8, fit: Fit) {
        let index = usize::from(mark.term) * self.corpus.entries.len() + usize::from(field.entry);
        let Some(found) = self.found.get_mut(index) else {
            return;
        };
        if found.is_some_and(|found| found.needle != number) {
            return;
        }
        let (from, to) = self
            .corpus
            .folded
            .original(mark.start as usize, mark.end as usize);
        let stands = field.text(self.plan).get(from..to);
        let first = mark.start - field.start;
        let best = found.get_or_insert(Found {
            place: field.place,
            exact: false,
            fit,
            count: 0,
            first,
            needle: number,
        });
        best.exact |= stands == Some(&needle.typed);
        best.fit = best.fit.min(fit);
        best.count += 1;
        if (field.place, first) < (best.place, best.first) {
            (best.place, best.first) = (field.place, first);
        }
        if let Some(marks) = self.marks.get_mut(usize::from(field.entry)) {
            marks.push(mark);
        }
    }

    fn hits(self, wanted: &[Wanted]) -> Vec<Hit> {
        let entries = self.corpus.entries.len();
        let mut hits: Vec<Hit> = Vec::new();
        let mut ranks: Vec<u64> = Vec::new();
        for ((marks, position), entry) in self.marks.into_iter().zip(0..entries).zip(0_u16..) {
            let mut hit = Hit {
                entry,
                synonym: None,
                place: Place::Name,
                exact: true,
                fit: Fit::Word,
                count: 0,
                first: u32::MAX,
                marks,
            };
            let mut has_all = true;
            for (term, number) in wanted.iter().zip(0_u8..) {
                let index = usize::from(number) * entries + position;
                let found = self.found.get(index).copied().flatten();
                has_all &= found.is_some();
                if let Some(found) = found {
                    hit.add(&found, term, number);
                }
            }
            if has_all {
                let rank = hit.rank();
                let at = place_among(&ranks, rank);
                ranks.insert(at, rank);
                hits.insert(at, hit);
            }
        }
        hits
    }
}

impl Hit {
    fn add(&mut self, found: &Found, term: &Wanted, number: u8) {
        let needle = term.needles.get(usize::from(found.needle));
        if self.synonym.is_none() && needle.is_some_and(|it| it.synonym.is_some()) {
            self.synonym = Some((number, found.needle));
        }
        self.place = self.place.max(found.place);
        self.exact &= found.exact;
        self.fit = self.fit.max(found.fit);
        self.count += found.count;
        self.first = self.first.min(found.first);
    }

    /// What decides between hits, as one number; less is better. The words themselves stand before synonyms, and whole
    /// English words before parts of words; then counts where they stand (name, heading, text), whether they stand as
    /// typed, in a name how soon they come, how often they stand, how soon they come, and last the plan's order.
    fn rank(&self) -> u64 {
        let soon = u64::from(self.first.min(0xFFF));
        let mut rank = u64::from(self.synonym.is_some());
        let mut add = |value: u64, bits: u32| rank = (rank << bits) | value;
        add(self.fit as u64, 2);
        add(self.place as u64, 2);
        add(u64::from(!self.exact), 1);
        add(if self.place == Place::Name { soon } else { 0 }, 12);
        add(0xFFF - u64::from(self.count.min(0xFFF)), 12);
        add(soon, 12);
        add(u64::from(self.entry), 16);
        rank
    }
}

/// Where a rank stands among sorted ones, none of which is the same.
fn place_among(ranks: &[u64], rank: u64) -> usize {
    let (mut low, mut high) = (0, ranks.len());
    while low < high {
        let middle = low.midpoint(high);
        match ranks.get(middle) {
            Some(&known) if known < rank => low = middle + 1,
            _ => high = middle,
        }
    }
    low
}

/// Offsets are 32 bits wide, as in [`super::Folded`].
#[allow(clippy::cast_possible_truncation)]
const fn offset(position: usize) -> u32 {
    position as u32
}
