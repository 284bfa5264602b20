//! What is looked for: the words of a query, their plurals and singulars, and words that mean the same or nearly so.

use super::corpus::Corpus;
use super::terms::terms;
use crate::model::Plan;

/// One word of a query with all that stands for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// As it was typed.
    pub typed: String,
    /// The word itself first, a number also with commas, then synonyms in the order of the dataset.
    pub needles: Vec<Needle>,
}

/// A text that is looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Needle {
    /// As it was typed, or as the dataset writes it.
    pub typed: String,
    /// Folded, without an ending that may differ.
    pub stem: String,
    /// What was left out of the stem.
    pub rest: &'static str,
    /// What may stand behind the stem where a word ends.
    pub endings: &'static [&'static str],
    /// The position in `Plan::synonyms`; `None` for the word of the query itself.
    pub synonym: Option<u16>,
    /// Whether it means something near the word of the query, and not the same.
    pub related: bool,
}

/// Reads a query.
#[must_use]
pub fn wanted(plan: &Plan, corpus: &Corpus, query: &str) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for term in terms(query) {
        let mut needles = vec![needle(&term.typed, &term.folded, None, false)];
        if let Some(grouped) = grouped(&term.folded) {
            needles.push(needle(&term.typed, &grouped, None, false));
        }
        add_synonyms(plan, corpus, &term.folded, &mut needles);
        wanted.push(Wanted {
            typed: term.typed,
            needles,
        });
    }
    wanted
}

/// A number with commas, as documents print it; `None` where there is nothing to group.
fn grouped(word: &str) -> Option<String> {
    let mut grouped = String::new();
    for (index, digit) in word.chars().enumerate() {
        if !digit.is_ascii_digit() {
            return None;
        }
        if index > 0 && (word.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    (grouped.len() > word.len()).then_some(grouped)
}

/// The other words of every group that has the word, or its plural or singular.
#[inline(never)]
fn add_synonyms(plan: &Plan, corpus: &Corpus, word: &str, needles: &mut Vec<Needle>) {
    let word = stem(word).0;
    for (known, folded) in plan.synonyms.iter().zip(&corpus.synonyms) {
        if stem(folded).0 != word {
            continue;
        }
        let others = plan.synonyms.iter().zip(&corpus.synonyms);
        for ((other, folded), position) in others.zip(0_u16..) {
            let needle = needle(
                &other.term,
                folded,
                Some(position),
                known.related || other.related,
            );
            let is_new = needles.iter().all(|known| known.stem != needle.stem);
            if other.group == known.group && is_new {
                needles.push(needle);
            }
        }
    }
}

#[inline(never)]
fn needle(typed: &str, folded: &str, synonym: Option<u16>, related: bool) -> Needle {
    let (stem, rest, endings) = stem(folded);
    Needle {
        typed: typed.to_owned(),
        stem: stem.to_owned(),
        rest,
        endings,
        synonym,
        related,
    }
}

/// An English word without its ending, the ending, and the endings of singular and plural.
///
/// Words of four letters and more: -y and -ies stand for each other, and so do no ending, -s and -es. A final s after
/// s, u or i (process, virus, analysis) is no plural.
fn stem(word: &str) -> (&str, &'static str, &'static [&'static str]) {
    const PLAIN: &[&str] = &["", "s", "es"];
    const Y: &[&str] = &["y", "ies"];
    let is_english = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    let (rest, endings) = match word.as_bytes() {
        letters if letters.len() < 4 || !letters.iter().all(|&it| is_english(it)) => {
            ("", &[""][..])
        }
        [.., b'i', b'e', b's'] => ("ies", Y),
        [.., b'y'] => ("y", Y),
        [.., b's' | b'u' | b'i', b's'] => ("", PLAIN),
        [.., b's'] => ("s", PLAIN),
        _ => ("", PLAIN),
    };
    let stem = word.get(..word.len() - rest.len());
    (stem.unwrap_or(word), rest, endings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singular_and_plural_have_one_stem() {
        for (one, many) in [
            ("trial", "trials"),
            ("study", "studies"),
            ("therapy", "therapies"),
            ("disease", "diseases"),
            ("hand-over", "hand-overs"),
        ] {
            assert_eq!(stem(one).0, stem(many).0, "{one}");
        }
        for (word, stemmed) in [
            ("virus", "virus"),
            ("analysis", "analysis"),
            ("process", "process"),
            ("day", "day"),
            ("rna", "rna"),
            ("iPS細胞", "iPS細胞"),
            ("がんs", "がんs"),
            ("top1s", "top1s"),
        ] {
            assert_eq!(stem(word).0, stemmed);
        }
    }

    #[test]
    fn stem_and_rest_make_the_word() {
        for word in [
            "trials", "studies", "y", "ies", "sses", "xxes", "-s", "---s", "aaay", "",
        ] {
            let (stem, rest, endings) = stem(word);
            assert_eq!(format!("{stem}{rest}"), word);
            assert!(endings.contains(&rest));
        }
    }
}
