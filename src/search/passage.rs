//! What a reader sees of a hit: a stretch of the original text in which the found words are told apart.

use super::corpus::Corpus;
use super::find::Hit;
use crate::words::Text;

/// A stretch of a text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Passage {
    /// Its pieces, in turn not found and found; the first and the last are not found and may be empty. Where text is
    /// left out stands ….
    pub pieces: Vec<Text>,
    /// Where it ends in the text, in bytes.
    pub end: usize,
}

/// Where found words stand in a text, in bytes; in order, and none overlaps or touches another.
pub type Spans = Vec<(usize, usize)>;

/// Where a hit's words stand in one field.
#[must_use]
#[inline(never)]
pub fn spans(corpus: &Corpus, hit: &Hit, field: u32) -> Spans {
    let mut spans: Spans = Vec::new();
    for mark in &hit.marks {
        if mark.field != field {
            continue;
        }
        let (mut start, mut end) = corpus
            .folded
            .original(mark.start as usize, mark.end as usize);
        // What it touches becomes one with it.
        let mut at = 0;
        while let Some(&(from, to)) = spans.get(at) {
            if to < start {
                at += 1;
            } else if from > end {
                break;
            } else {
                (start, end) = (start.min(from), end.max(to));
                spans.remove(at);
            }
        }
        spans.insert(at, (start, end));
    }
    spans
}

/// About so many characters of a text around its first found words, from the beginning of a sentence or clause where
/// one is near; the whole text where it is not longer.
#[must_use]
#[inline(never)]
pub fn passage(text: &str, spans: &[(usize, usize)], length: usize) -> Passage {
    let (first, first_end) = spans.first().map_or((0, 0), |&span| span);
    let start = beginning(text, first, length / 4);
    let mut end = text.len();
    let behind = text.get(start..).unwrap_or_default();
    for (count, (at, character)) in behind.char_indices().enumerate() {
        // An English word is not cut, unless it never ends.
        let in_word = character.is_ascii_alphanumeric() && count < 2 * length;
        if count >= length && start + at >= first_end && !in_word {
            end = start + at;
            break;
        }
    }
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut pieces = Vec::new();
    let mut at = start;
    let mut opening = if start > 0 { "…" } else { "" };
    for &(from, to) in spans {
        if at <= from && from < end {
            pieces.push(Text::concat(&[opening, piece(at, from)]));
            pieces.push(piece(from, to.min(end)).into());
            (at, opening) = (to.min(end), "");
        }
    }
    let closing = if end < text.len() { "…" } else { "" };
    pieces.push(Text::concat(&[opening, piece(at, end), closing]));
    Passage { pieces, end }
}

/// Where a passage begins: behind the last stop, else the first comma or space, among so many characters before a
/// position; that many before it where there is none.
fn beginning(text: &str, position: usize, most: usize) -> usize {
    let before = text.get(..position).unwrap_or_default();
    let (mut farthest, mut clause) = (position, None);
    for (count, (at, character)) in before.char_indices().rev().enumerate() {
        if count == most {
            return clause.unwrap_or(farthest);
        }
        let behind = at + character.len_utf8();
        match character {
            '。' | '：' => return behind,
            '、' | ' ' => clause = Some(behind),
            _ => {}
        }
        farthest = at;
    }
    farthest
}
