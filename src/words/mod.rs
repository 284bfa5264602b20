//! The engine's words in Japanese and English: one catalogue for the widget, the command and the studio.
//!
//! Sentences are whole templates with named places; no sentence is put together from pieces.

mod catalogue;
#[cfg(feature = "package")]
pub mod methods;
mod numbers;
mod one_text;
mod periods;
mod quality;
mod text;

pub use catalogue::Word;
pub use numbers::{
    amount, approximate, digits, grouped, is_money, money, number, ratio, rounded, share,
    unit_name, with_unit,
};
pub use periods::{fiscal_year, period, window, year_label};
pub use quality::QualityWord;
pub use text::Text;
pub(crate) use text::concat;

use crate::model::Lang;

/// Says words in one language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Words {
    /// The language.
    pub lang: Lang,
}

// Kept out of line: every sentence of every screen is said by one of these.
impl Words {
    /// The word or template itself.
    #[must_use]
    #[inline(never)]
    pub fn say(self, word: Word) -> &'static str {
        match self.lang {
            Lang::Ja => word.ja(),
            Lang::En => word.en(),
        }
    }

    /// An owned word.
    #[must_use]
    #[inline(never)]
    pub fn text(self, word: Word) -> Text {
        self.say(word).into()
    }

    /// The template with its places filled.
    #[must_use]
    #[inline(never)]
    pub fn fill(self, word: Word, places: &[(&str, &str)]) -> Text {
        fill(self.say(word), places).into()
    }

    /// A list of names: 「A、B」, `A, B`.
    #[must_use]
    #[inline(never)]
    pub fn list(self, items: &[Text]) -> Text {
        let separator = match self.lang {
            Lang::Ja => "、",
            Lang::En => ", ",
        };
        join(items, separator)
    }

    /// Sentences that follow another one; in English each after a space.
    #[must_use]
    #[inline(never)]
    pub fn following(self, sentences: &[Text]) -> Text {
        let mut following = String::new();
        for sentence in sentences {
            if self.lang == Lang::En {
                following.push(' ');
            }
            following.push_str(sentence);
        }
        following.into()
    }
}

/// Texts one after another with a separator between them.
#[must_use]
pub fn join(items: &[Text], separator: &str) -> Text {
    let mut joined = String::new();
    for item in items {
        if !joined.is_empty() {
            joined.push_str(separator);
        }
        joined.push_str(item);
    }
    joined.into()
}

/// Fills `{name}` places; an unknown place stays visible, so that a test finds it.
#[inline(never)]
pub(crate) fn fill(template: &str, places: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, name, after)) = next_place(rest) {
        filled.push_str(before);
        match places.iter().find(|(place, _)| *place == name) {
            Some((_, value)) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// What stands before the next place, its name, and what stands after it.
fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.bytes().position(|byte| byte == b'{')?;
    let close = text.bytes().position(|byte| byte == b'}')?;
    Some((
        text.get(..open)?,
        text.get(open + 1..close)?,
        text.get(close + 1..)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_places_once() {
        assert_eq!(fill("{a} of {b}", &[("a", "{b}"), ("b", "2")]), "{b} of 2");
        assert_eq!(fill("{x", &[]), "{x");
    }

    #[test]
    fn both_languages_have_the_same_places() {
        let places = |text: &str| {
            let mut names: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|part| part.split_once('}'))
                .map(|(name, _)| name.to_owned())
                .collect();
            names.sort();
            names.dedup();
            names
        };
        let words = Word::ALL.iter().map(|it| (it.ja(), it.en()));
        let quality = QualityWord::ALL.iter().map(|it| (it.ja(), it.en()));
        for (ja, en) in words.chain(quality) {
            assert!(!ja.is_empty() && !en.is_empty(), "{ja}");
            assert!(!ja.contains('\n') && !en.contains('\n'), "{ja}");
            // Only Japanese counts by eras.
            let mut expected = places(ja);
            expected.retain(|name| !name.starts_with("era"));
            assert_eq!(expected, places(en), "{ja}");
        }
    }

    #[test]
    fn a_computed_state_is_never_called_a_grade() {
        for word in Word::ALL
            .iter()
            .filter(|word| format!("{word:?}").starts_with("State"))
        {
            for text in [word.ja(), word.en()] {
                let letters: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
                assert!(!letters.contains(&"A") && !letters.contains(&"B"), "{text}");
                assert!(!text.contains("評価A") && !text.contains("順調"), "{text}");
            }
        }
    }
}
