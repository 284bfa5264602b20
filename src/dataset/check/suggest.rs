//! What the author probably meant.

use crate::model::{Codelist, Decimal};

/// ASCII for full-width digits and signs, and for the marks of negative numbers.
pub(super) fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '０'..='９' | '．' | '，' | '％' => {
                char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
            }
            '－' | '−' | '△' | '▲' => '-',
            other => other,
        })
        .collect()
}

/// The canonical decimal in a cell such as `12件`, `1,234` or `１２`.
pub(super) fn decimal(found: &str) -> Option<String> {
    let text = half_width(found);
    let text = text.trim().trim_start_matches(['約', '+', ' ']);
    let number: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | ' ' | '\u{3000}'))
        .take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '-'))
        .collect();
    let number = number.trim_end_matches('.');
    Decimal::parse(number).ok().map(|value| value.to_string())
}

/// The code that a cell may mean: the one with this label, or the nearest spelling.
pub(super) fn code<'a>(list: &'a Codelist, found: &str) -> Option<&'a str> {
    let by_label = list.codes.iter().find(|entry| {
        let short = entry.short.as_ref();
        [Some(&entry.label), short]
            .into_iter()
            .flatten()
            .any(|label| {
                !found.is_empty() && (label.ja == found || label.en.eq_ignore_ascii_case(found))
            })
    });
    match by_label {
        Some(entry) => Some(&entry.code),
        None => nearest(list.codes.iter().map(|entry| entry.code.as_str()), found),
    }
}

/// The word that differs from `found` in at most two letters, or in case only.
pub(super) fn nearest<'a>(words: impl Iterator<Item = &'a str>, found: &str) -> Option<&'a str> {
    let upper = found.trim().to_uppercase();
    words
        .map(|word| (distance(&word.to_uppercase(), &upper), word))
        .filter(|(distance, word)| *distance <= 2 && *distance < word.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// Number of letters to change, add or remove; large for texts of very different length.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    if left.len().abs_diff(right.len()) > 2 {
        return usize::MAX;
    }
    let mut costs: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        let mut next = vec![row + 1];
        for ((b, corner), above) in right.iter().zip(&costs).zip(costs.iter().skip(1)) {
            let before = next.last().copied().unwrap_or(row + 1);
            let replaced = corner + usize::from(a != b);
            next.push(replaced.min(above + 1).min(before + 1));
        }
        costs = next;
    }
    costs.last().copied().unwrap_or(usize::MAX)
}
