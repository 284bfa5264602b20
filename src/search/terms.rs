//! The words of a query, their plurals and singulars, and the words that mean the same or nearly so.

use super::corpus::Corpus;
use super::fold::{Folded, is_space};
use super::scan::place_of;
use crate::model::Plan;

/// More words than this are not looked for.
const MOST: usize = 12;

/// A word or quoted phrase of a query.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Term {
    /// As it was typed, without quotes.
    pub typed: String,
    /// Its folded form; never empty.
    pub folded: String,
    /// Words that stand for it, as positions in `Plan::synonyms`, and whether they mean something near it and not the
    /// same.
    pub synonyms: Vec<(u16, bool)>,
}

/// The words of a query, which spaces of every kind separate, each once. Spaces inside `"…"` or “…” do not.
#[must_use]
pub fn terms(query: &str) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    let mut typed = String::new();
    let mut quoted = false;
    for character in query.chars().chain(['"']) {
        let is_quote = matches!(character, '"' | '“' | '”' | '＂');
        quoted ^= is_quote;
        if !is_quote && (quoted || !is_space(character)) {
            typed.push(character);
            continue;
        }
        let folded = Folded::of(&typed).into_text();
        let is_known = terms.iter().any(|term| term.folded == folded);
        if !folded.is_empty() && !is_known && terms.len() < MOST {
            terms.push(Term {
                typed: std::mem::take(&mut typed),
                folded,
                synonyms: Vec::new(),
            });
        }
        typed.clear();
    }
    terms
}

/// The words of a query with those that stand for them: the other words of every group that has the word, or its
/// plural or singular.
#[must_use]
pub fn wanted(plan: &Plan, corpus: &Corpus, query: &str) -> Vec<Term> {
    let mut terms = terms(query);
    for term in &mut terms {
        let word = stem(&term.folded).0;
        for (known, folded) in plan.synonyms.iter().zip(&corpus.synonyms) {
            if stem(folded).0 != word {
                continue;
            }
            for (other, position) in plan.synonyms.iter().zip(0_u16..) {
                if other.group == known.group && other.term != known.term {
                    let related = known.related || other.related;
                    term.synonyms.push((position, related));
                }
            }
        }
    }
    terms
}

/// An English word without its ending, the ending, and the endings of singular and plural.
///
/// Words of four letters and more: -y and -ies stand for each other, and so do no ending, -s and -es. A final s after
/// s, u or i (process, virus, analysis) is no plural.
pub(super) fn stem(word: &str) -> (&str, &'static str, &'static [&'static str]) {
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

/// Whether every word of the query occurs in one of the texts; an empty query always matches.
#[must_use]
pub fn matches_text(query: &str, texts: &[&str]) -> bool {
    let terms = terms(query);
    let mut folded = Folded::default();
    for text in texts {
        if !terms.is_empty() {
            folded.push(text);
        }
    }
    let mut terms = terms.iter();
    terms.all(|term| place_of(folded.text(), &term.folded).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_separate_and_quotes_keep_together() {
        for (query, folded) in [
            ("論文　ＴＯＰ１ 論文", vec!["論文", "top1"]),
            ("\"clinical trial\" AMED", vec!["clinicaltrial", "amed"]),
            ("“再生 医療”等", vec!["再生医療", "等"]),
            ("\"open end", vec!["openend"]),
            ("\"\" 　\t", vec![]),
            ("\u{200B} -", vec!["-"]),
        ] {
            let terms = terms(query);
            let found: Vec<&str> = terms.iter().map(|term| term.folded.as_str()).collect();
            assert_eq!(found, folded, "{query}");
        }
    }

    #[test]
    fn width_case_kana_and_dashes_do_not_matter() {
        let name = [
            "論文数（Top1%論文）",
            "希少疾病用医薬品",
            "ＡＭＥＤ支援シーズ",
            "高分子医薬品－抗体",
        ];
        for query in [
            "ｔｏｐ１％",
            "top1",
            "amed しーず",
            "amed シーズ",
            "医薬品-抗体",
            "ｼｰｽﾞ",
            "　",
            "論文　TOP",
        ] {
            assert!(matches_text(query, &name), "{query}");
        }
        for query in ["治験", "top1 治験", "論文数（Top1%論文） 品ＡＭＥＤ"] {
            assert!(!matches_text(query, &name), "{query}");
        }
    }

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
        for word in [
            "virus",
            "analysis",
            "process",
            "day",
            "rna",
            "ips細胞",
            "がんs",
            "top1s",
        ] {
            assert_eq!(stem(word).0, word);
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
