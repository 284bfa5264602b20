//! Words that readers use for one another.

/// One word of a group of words that are looked for together.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Synonym {
    /// The group: words with the same number belong together. Groups stand one after another.
    pub group: u16,
    /// The word.
    pub term: String,
    /// Whether it means something near the others of its group and not the same.
    pub related: bool,
}
