//! What is to be known of the numbers.

use super::board::CountLink;
use super::texts::TextLink;
use crate::words::Text;

records! {
    /// The quality report.
    pub struct DataPage {
        /// What all checks come to, in one sentence.
        pub headline as "headline": Text,
        /// How many checks are shown.
        pub summary as "summary": Text,
        /// Totals by verdict, each leading to its checks.
        pub counts as "counts": Vec<CountLink>,
        /// Its parts.
        pub sections as "sections": Vec<DataSection>,
        /// What to say when nothing fits the filters.
        pub empty as "empty": Option<Text>,
    }

    /// One part of the report.
    pub struct DataSection {
        /// Stable id, e.g. `corrections`.
        pub id as "id": Text,
        /// Heading.
        pub title as "title": Text,
        /// What it is about.
        pub note as "note": Text,
        /// Its lists.
        pub lists as "lists": Vec<DataList>,
    }

    /// Entries that have something in common.
    pub struct DataList {
        /// Heading; empty where the part says it.
        pub title as "title": Text,
        /// What they have in common.
        pub note as "note": Text,
        /// Whether it is closed until it is asked for.
        pub folded as "folded": bool,
        /// The entries.
        pub entries as "entries": Vec<DataEntry>,
    }

    /// One check, correction, value or share.
    pub struct DataEntry {
        /// What it is about.
        pub title as "title": Text,
        /// The numbers.
        pub figures as "figures": Text,
        /// The difference of a check that does not hold, or a share.
        pub difference as "difference": Text,
        /// What came out or why, as a sentence.
        pub sentence as "sentence": Text,
        /// What else must be known.
        pub note as "note": Text,
        /// Words of the source that state it.
        pub quote as "quote": Text,
        /// Indicator code; empty where it is about none.
        pub indicator as "indicator": Text,
        /// Project code; empty for the whole plan.
        pub project as "project": Text,
        /// The text that it is about.
        pub text as "text": Option<TextLink>,
    }
}
