//! Finds text in names. Width, case, kana and dashes do not matter; every term must occur.

/// Folds what readers do not distinguish: full width, case, katakana against hiragana, kinds of dash, spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        let character = match character {
            '\u{3000}' => ' ',
            '\u{FF01}'..='\u{FF5E}' => shifted(character, -0xFEE0),
            '\u{FF61}'..='\u{FF9F}' => {
                push_half_width(&mut folded, character);
                continue;
            }
            'ァ'..='ヶ' => shifted(character, -0x60),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
            other => other,
        };
        if !is_space(character) {
            folded.push(character.to_ascii_lowercase());
        }
    }
    folded
}

/// Whether every space-separated term of the query occurs in one of the texts; an empty query always matches.
#[must_use]
pub fn matches_text(query: &str, texts: &[&str]) -> bool {
    let mut term = String::new();
    for character in query.chars().chain([' ']) {
        if !is_space(character) {
            term.push(character);
            continue;
        }
        let wanted = fold(&term);
        if !wanted.is_empty() && !texts.iter().any(|text| contains(&fold(text), &wanted)) {
            return false;
        }
        term.clear();
    }
    true
}

/// White space of every script, as `char::is_whitespace` has it, without its tables.
#[must_use]
pub const fn is_space(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}'
    )
}

/// The characters of U+FF61 to U+FF9F in full width, kana as hiragana.
const FULL_WIDTH: &str = "。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん゛゜";

/// Half-width kana: a voicing mark joins the kana before it, as in `ﾍﾞ`.
fn push_half_width(folded: &mut String, character: char) {
    let position = u32::from(character) - 0xFF61;
    let full = FULL_WIDTH
        .chars()
        .nth(position as usize)
        .unwrap_or(character);
    let before = folded.chars().next_back().unwrap_or(' ');
    let joined = match (full, before) {
        ('゛', 'う') => 'ゔ',
        ('゛', 'か'..='と' | 'は'..='ほ') => shifted(before, 1),
        ('゜', 'は'..='ほ') => shifted(before, 2),
        _ => {
            folded.push(full);
            return;
        }
    };
    folded.pop();
    folded.push(joined);
}

/// Where words stand first in a text, as they are. A plain search: texts are short, and the library's searcher
/// weighs more than all of this module.
#[must_use]
#[inline(never)]
pub fn place_of(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let mut windows = text.windows(words.len().max(1));
    windows.position(|window| window == words)
}

fn contains(text: &str, term: &str) -> bool {
    place_of(text, term).is_some()
}

fn shifted(character: char, by: i32) -> char {
    u32::try_from(character as i32 + by)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_width_kana() {
        assert_eq!(fold("ﾍﾞﾝﾁｬｰ ﾊﾟｲﾛｯﾄ ｳﾞｧ"), fold("ベンチャーパイロットヴァ"));
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
        for query in ["治験", "top1 治験"] {
            assert!(!matches_text(query, &name), "{query}");
        }
    }
}
