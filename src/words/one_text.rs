//! Words of a catalogue as one text, a line each: with where every eighth begins it is half as long as an address and a
//! length per word.

/// So many words share a beginning.
const GROUP: usize = 8;

/// Where the first word of each group begins in the text of all.
#[allow(clippy::cast_possible_truncation)]
pub(super) const fn starts<const GROUPS: usize>(words: &[&str]) -> [u16; GROUPS] {
    let mut starts = [0; GROUPS];
    let (mut index, mut start) = (0, 0);
    while index < words.len() {
        if index % GROUP == 0 {
            assert!(
                start <= u16::MAX as usize,
                "the starts of words are 16 bits wide"
            );
            starts[index / GROUP] = start as u16;
        }
        start += words[index].len() + 1;
        index += 1;
    }
    starts
}

/// How many groups so many words make.
pub(super) const fn groups(words: usize) -> usize {
    words.div_ceil(GROUP)
}

/// The word with that number.
#[inline(never)]
pub(super) fn line(text: &'static str, starts: &[u16], index: usize) -> &'static str {
    let start = starts.get(index / GROUP).copied().map_or(0, usize::from);
    let mut rest = text.get(start..).unwrap_or_default();
    for _ in 0..index % GROUP {
        rest = first_line(rest).1;
    }
    first_line(rest).0
}

fn first_line(text: &str) -> (&str, &str) {
    let end = text.bytes().position(|byte| byte == b'\n');
    let end = end.unwrap_or(text.len());
    (
        text.get(..end).unwrap_or_default(),
        text.get(end + 1..).unwrap_or_default(),
    )
}

/// Declares a catalogue of words and sentence templates: name, Japanese, English.
macro_rules! catalogue {
    ($(#[$meta:meta])* $catalogue:ident; $($name:ident: $ja:literal, $en:literal;)*) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum $catalogue {
            $(#[doc = $en] $name,)*
        }

        impl $catalogue {
            /// Every word.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// In Japanese.
            #[must_use]
            pub fn ja(self) -> &'static str {
                const WORDS: &[&str] = &[$($ja,)*];
                const STARTS: [u16; one_text::groups(WORDS.len())] = one_text::starts(WORDS);
                one_text::line(concat!($($ja, "\n",)*), &STARTS, self as usize)
            }

            /// In English.
            #[must_use]
            pub fn en(self) -> &'static str {
                const WORDS: &[&str] = &[$($en,)*];
                const STARTS: [u16; one_text::groups(WORDS.len())] = one_text::starts(WORDS);
                one_text::line(concat!($($en, "\n",)*), &STARTS, self as usize)
            }
        }
    };
}

pub(super) use catalogue;
