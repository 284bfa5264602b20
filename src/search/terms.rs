//! The words of a query.

use super::fold::{Folded, is_space};
use super::scan::place_of;

/// More words than this are not looked for.
const MOST: usize = 12;

/// A word or quoted phrase of a query.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Term {
    /// As it was typed, without quotes.
    pub typed: String,
    /// Its folded form; never empty.
    pub folded: String,
}

/// The words of a query, which spaces of every kind separate, each once. Spaces inside `"…"` or “…” do not.
#[must_use]
pub fn terms(query: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut typed = String::new();
    let mut quoted = false;
    for character in query.chars() {
        let is_quote = matches!(character, '"' | '“' | '”' | '＂');
        quoted ^= is_quote;
        if is_quote || (is_space(character) && !quoted) {
            add(&mut terms, &typed);
            typed.clear();
        } else {
            typed.push(character);
        }
    }
    add(&mut terms, &typed);
    terms
}

#[inline(never)]
fn add(terms: &mut Vec<Term>, typed: &str) {
    let typed = typed.trim_matches(is_space);
    let folded = Folded::of(typed).into_text();
    let is_known = terms.iter().any(|term| term.folded == folded);
    if !folded.is_empty() && !is_known && terms.len() < MOST {
        terms.push(Term {
            typed: typed.to_owned(),
            folded,
        });
    }
}

/// Whether every word of the query occurs in one of the texts; an empty query always matches.
#[must_use]
pub fn matches_text(query: &str, texts: &[&str]) -> bool {
    let terms = terms(query);
    if terms.is_empty() {
        return true;
    }
    let mut folded = Folded::default();
    for text in texts {
        folded.push(text);
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
            ("\"open", vec!["open"]),
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
}
