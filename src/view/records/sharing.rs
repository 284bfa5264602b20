//! What readers take along: where a view came from, and how it is cited.

use crate::words::Text;

records! {
    /// The edition of the data, and whether the address that led here was made with another one.
    pub struct Edition {
        /// Reporting year and version, for addresses: `2025-0.1.0`.
        pub code as "code": Text,
        /// That the address was made with another edition.
        pub notice as "notice": Option<Text>,
        /// What was changed in the data between the two, the newest first; needs the running text.
        pub changes as "changes": Vec<Text>,
    }

    /// A reference to the view. Two places are left for whoever knows them: `{url}` and `{accessed}`.
    pub struct Citation {
        /// `apa` or `plain`.
        pub style as "style": Text,
        /// Name of the style.
        pub label as "label": Text,
        /// The reference.
        pub text as "text": Text,
    }

    /// A number as the share of another one.
    pub struct Share {
        /// Indicator code of the share.
        pub indicator as "indicator": Text,
        /// Its name.
        pub name as "name": Text,
        /// The share: as printed, or computed where none is printed.
        pub figure as "figure": Box<super::Figure>,
        /// Both numbers: 「論文数（Top1%論文）86件 ÷ 全論文数 5,585件」.
        pub formula as "formula": Text,
        /// Whether the report prints the share, and whether that is what the numbers give.
        pub note as "note": Text,
        /// One sentence with numbers, period and sources, to copy.
        pub quotation as "quotation": Text,
        /// Where the share and both numbers stand.
        pub sources as "sources": Vec<super::SourceRow>,
    }
}
