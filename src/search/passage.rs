//! What a reader sees of a hit: stretches of the original text in which the found words are told apart.

use super::corpus::Corpus;
use super::find::Hit;
use crate::words::{Text, concat};

/// The bytes of a field's original text that belong to found words.
#[must_use]
#[inline(never)]
pub fn found_bytes(corpus: &Corpus, hit: &Hit, field: u32, text: &str) -> Vec<bool> {
    let mut found = vec![false; text.len()];
    for mark in &hit.marks {
        if mark.field == field {
            let (start, end) = corpus
                .folded
                .original(mark.start as usize, mark.end as usize);
            if let Some(bytes) = found.get_mut(start..end) {
                bytes.fill(true);
            }
        }
    }
    found
}

/// Adds a stretch of about so many characters to the pieces of a passage, from the beginning of a sentence or clause
/// near a position; … stands where text is left out. Pieces are in turn not found and found; the first and the last
/// are not found and may be empty. Answers where the stretch ends, in bytes.
#[inline(never)]
pub fn add_stretch(
    pieces: &mut Vec<Text>,
    text: &str,
    found: &[bool],
    position: usize,
    length: usize,
) -> usize {
    let is_found = |at: usize| found.get(at).copied().unwrap_or_default();
    let start = beginning(text, position, length / 4);
    let behind = text.get(start..).unwrap_or_default();
    let mut piece = match pieces.pop() {
        Some(last) => concat(&[&*last, " "]),
        None if start > 0 => "…".to_owned(),
        None => String::new(),
    };
    let mut end = text.len();
    for (count, (at, character)) in behind.char_indices().enumerate() {
        let at = start + at;
        // An English word is not cut, unless it never ends; nor is a found one.
        let in_word = character.is_ascii_alphanumeric() && count / 2 < length;
        if count >= length && !in_word && !is_found(at) {
            end = at;
            break;
        }
        if is_found(at) == pieces.len().is_multiple_of(2) {
            pieces.push(std::mem::take(&mut piece).into());
        }
        piece.push(character);
    }
    if !pieces.len().is_multiple_of(2) {
        pieces.push(std::mem::take(&mut piece).into());
    }
    if end < text.len() {
        piece.push('…');
    }
    pieces.push(piece.into());
    end
}

/// Where a stretch begins: behind the last stop, else the first comma or space, among so many characters before a
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
