//! Terms that a reader may not know.

use crate::words::Text;

records! {
    /// The terms that stand in the names, headings and definitions of a view.
    pub struct GlossaryPanel {
        /// Parts of the dataset that the terms are in, while they are not here.
        pub needs as "needs": Vec<Text>,
        /// The terms in the order of the glossary.
        pub terms as "terms": Vec<GlossaryEntry>,
        /// What to say where there are none.
        pub empty as "empty": Option<Text>,
    }

    /// One term.
    pub struct GlossaryEntry {
        /// Code.
        pub code as "code": Text,
        /// The term.
        pub term as "term": Text,
        /// Its reading in kana; empty in English.
        pub reading as "reading": Text,
        /// What it means.
        pub definition as "definition": Text,
        /// Where the definition comes from, or that it is the editors' own.
        pub source as "source": Text,
    }

    /// The whole glossary.
    pub struct Glossary {
        /// Heading.
        pub title as "title": Text,
        /// How many terms, and whose words they are.
        pub lead as "lead": Text,
        /// The terms.
        pub terms as "terms": Vec<GlossaryEntry>,
    }
}
