//! The engine's words in Japanese and English: one catalogue for the widget, the command and the studio.
//!
//! Sentences are whole templates with named places; no sentence is put together from pieces.

mod catalogue;
mod numbers;
mod periods;

pub use catalogue::Word;
pub use numbers::{grouped, money, ratio, share, unit_name, with_unit};
pub use periods::{fiscal_year, period, window, year_label};

use crate::model::Lang;

/// Says words in one language.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Words {
    /// The language.
    pub lang: Lang,
}

impl Words {
    /// The word or template itself.
    #[must_use]
    pub const fn say(self, word: Word) -> &'static str {
        match self.lang {
            Lang::Ja => word.ja(),
            Lang::En => word.en(),
        }
    }

    /// An owned word.
    #[must_use]
    pub fn text(self, word: Word) -> String {
        self.say(word).to_owned()
    }

    /// The template with its places filled.
    #[must_use]
    pub fn fill(self, word: Word, places: &[(&str, &str)]) -> String {
        fill(self.say(word), places)
    }

    /// A list of names: 「A、B」, `A, B`.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        let separator = match self.lang {
            Lang::Ja => "、",
            Lang::En => ", ",
        };
        join(items, separator)
    }
}

/// Texts one after another with a separator between them.
#[must_use]
pub fn join(items: &[String], separator: &str) -> String {
    let mut joined = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            joined.push_str(separator);
        }
        joined.push_str(item);
    }
    joined
}

/// Fills `{name}` places; an unknown place stays visible, so that a test finds it.
fn fill(template: &str, places: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match places.iter().find(|(place, _)| *place == name) {
            Some((_, value)) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
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
        for word in Word::ALL {
            assert!(!word.ja().is_empty() && !word.en().is_empty(), "{word:?}");
            assert_eq!(places(word.ja()), places(word.en()), "{word:?}");
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
