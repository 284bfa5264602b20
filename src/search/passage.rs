//! What a reader sees of a hit: a stretch of the original text in which the found words are told apart.

use super::corpus::Corpus;
use super::find::Hit;

/// A piece of text, found or not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Segment {
    /// The piece.
    pub text: String,
    /// Whether it was found.
    pub hit: bool,
}

/// A stretch of a text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Passage {
    /// Its pieces, and … where text is left out.
    pub segments: Vec<Segment>,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
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

/// A whole text in pieces.
#[must_use]
pub fn segments(text: &str, spans: &[(usize, usize)]) -> Vec<Segment> {
    cut(text, spans, 0, text.len())
}

/// About so many characters of a text around its first found words, from the beginning of a sentence or clause where
/// one is near, with … where text is left out.
#[must_use]
#[inline(never)]
pub fn passage(text: &str, spans: &[(usize, usize)], length: usize) -> Passage {
    let first = spans.first().map_or((0, 0), |&span| span);
    let start = beginning(text, first.0, length / 4);
    let mut end = text.len();
    let behind = text.get(start..).unwrap_or_default();
    for (count, (at, character)) in behind.char_indices().enumerate() {
        // An English word is not cut, unless it never ends.
        let is_word = character.is_ascii_alphanumeric() && count < length + length / 4;
        if count >= length && start + at >= first.1 && !is_word {
            end = start + at;
            break;
        }
    }
    let mut segments = cut(text, spans, start, end);
    if start > 0 {
        push(&mut segments, 0, "…");
    }
    if end < text.len() {
        let last = segments.len();
        push(&mut segments, last, "…");
    }
    Passage {
        segments,
        start,
        end,
    }
}

/// Where a passage begins: behind the last stop, else comma or space, among so many characters before a position;
/// that many before it where there is none.
fn beginning(text: &str, position: usize, most: usize) -> usize {
    let before = text.get(..position).unwrap_or_default();
    let (mut farthest, mut clause) = (position, None);
    for (count, (at, character)) in before.char_indices().rev().enumerate() {
        if count == most {
            return clause.unwrap_or(farthest);
        }
        let behind = at + character.len_utf8();
        match character {
            '。' | '：' | '．' => return behind,
            '、' | ' ' => clause = Some(behind),
            _ => {}
        }
        farthest = at;
    }
    farthest
}

fn cut(text: &str, spans: &[(usize, usize)], start: usize, end: usize) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut at = start;
    let mut add = |from: usize, to: usize, hit: bool| {
        let text = text.get(from..to.min(end)).unwrap_or_default();
        if !text.is_empty() {
            segments.push(Segment {
                text: text.to_owned(),
                hit,
            });
        }
    };
    for &(from, to) in spans {
        if from < at || from >= end {
            continue;
        }
        add(at, from, false);
        add(from, to, true);
        at = to;
    }
    add(at, end, false);
    segments
}

/// Puts a mark of omission where a piece that was not found begins or ends.
fn push(segments: &mut Vec<Segment>, at: usize, mark: &str) {
    let segment = Segment {
        text: mark.to_owned(),
        hit: false,
    };
    segments.insert(at, segment);
}
