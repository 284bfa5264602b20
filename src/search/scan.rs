//! Plain searches through bytes. The library's searcher weighs more than all of this module.

/// Where words stand first in a text, as they are.
#[must_use]
#[inline(never)]
pub fn place_of(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let mut windows = text.windows(words.len().max(1));
    windows.position(|window| window == words)
}

/// Words to look for in a long text (Boyer, Moore and Horspool: jumps by the last byte of the window).
pub(super) struct Finder<'a> {
    words: &'a [u8],
    jumps: [u8; 256],
}

impl<'a> Finder<'a> {
    pub fn new(words: &'a str) -> Self {
        let words = words.as_bytes();
        let farthest = u8::try_from(words.len()).unwrap_or(u8::MAX);
        let mut jumps = [farthest.max(1); 256];
        for (index, &byte) in words.iter().enumerate() {
            let jump = words.len() - 1 - index;
            if jump > 0
                && let Some(known) = jumps.get_mut(usize::from(byte))
            {
                *known = u8::try_from(jump).unwrap_or(u8::MAX);
            }
        }
        Self { words, jumps }
    }

    /// The first place at or behind a position.
    pub fn next(&self, text: &[u8], from: usize) -> Option<usize> {
        let last = *self.words.last()?;
        let mut at = from;
        loop {
            let window = text.get(at..at + self.words.len())?;
            let &end = window.last()?;
            if end == last && window == self.words {
                return Some(at);
            }
            at += usize::from(self.jumps[usize::from(end)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_place_that_the_library_finds() {
        let text = "がんの癌、ががん。がんがんがん aaaab abab";
        for words in [
            "がん",
            "がんがん",
            "ん",
            "ab",
            "aab",
            "aaaa",
            "癌",
            "。",
            text,
            "ない",
            "ab x",
        ] {
            let finder = Finder::new(words);
            let mut places = Vec::new();
            let mut from = 0;
            while let Some(at) = finder.next(text.as_bytes(), from) {
                places.push(at);
                from = at + words.len();
            }
            let known: Vec<usize> = text.match_indices(words).map(|(at, _)| at).collect();
            assert_eq!(places, known, "{words}");
            assert_eq!(place_of(text, words), known.first().copied());
        }
        assert_eq!(Finder::new("").next(text.as_bytes(), 0), None);
    }

    #[test]
    fn long_words() {
        let words = "あ".repeat(300);
        let text = format!("い{words}う");
        assert_eq!(Finder::new(&words).next(text.as_bytes(), 0), Some(3));
    }
}
