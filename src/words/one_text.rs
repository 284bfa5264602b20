//! Words of a catalogue as one text: with the ends of its words it is half as long as an address and a length per word.

#[allow(clippy::cast_possible_truncation)]
pub(super) const fn ends<const COUNT: usize>(words: &[&str]) -> [u16; COUNT] {
    let mut ends = [0; COUNT];
    let (mut index, mut end) = (0, 0);
    while index < COUNT {
        end += words[index].len();
        assert!(
            end <= u16::MAX as usize,
            "the ends of words are 16 bits wide"
        );
        ends[index] = end as u16;
        index += 1;
    }
    ends
}

pub(super) fn part(text: &'static str, ends: &[u16], index: usize) -> &'static str {
    let end = |index: usize| ends.get(index).copied().map_or(0, usize::from);
    let start = index.checked_sub(1).map_or(0, end);
    text.get(start..end(index)).unwrap_or_default()
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
                const ENDS: [u16; WORDS.len()] = $crate::words::one_text::ends(WORDS);
                $crate::words::one_text::part(concat!($($ja,)*), &ENDS, self as usize)
            }

            /// In English.
            #[must_use]
            pub fn en(self) -> &'static str {
                const WORDS: &[&str] = &[$($en,)*];
                const ENDS: [u16; WORDS.len()] = $crate::words::one_text::ends(WORDS);
                $crate::words::one_text::part(concat!($($en,)*), &ENDS, self as usize)
            }
        }
    };
}

pub(super) use catalogue;
