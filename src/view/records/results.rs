//! Result cases.

use super::figure::LocalText;
use super::texts::{TagGroup, TextItem, TextLink};
use crate::words::Text;

records! {
    /// All result cases that pass the filters.
    pub struct ResultList {
        /// Heading.
        pub title as "title": Text,
        /// What is shown, in one sentence from the data.
        pub summary as "summary": Text,
        /// Cases by project.
        pub groups as "groups": Vec<ResultGroup>,
        /// What to say when nothing fits the filters.
        pub empty as "empty": Option<Text>,
    }

    /// The cases of one project.
    pub struct ResultGroup {
        /// Project code.
        pub project as "project": Text,
        /// Project label.
        pub label as "label": Text,
        /// Cases in the order of the report.
        pub cards as "cards": Vec<ResultCard>,
    }

    /// One case in a list.
    pub struct ResultCard {
        /// Id of the case.
        pub id as "id": Text,
        /// Its title, or how it begins where it has none.
        pub title as "title": LocalText,
        /// The printed heading that it stands under.
        pub heading as "heading": Option<LocalText>,
        /// How the text begins.
        pub excerpt as "excerpt": Option<LocalText>,
        /// What it names: programmes, institutions, disease areas.
        pub tags as "tags": Vec<TagGroup>,
    }

    /// One case to read.
    pub struct ResultPage {
        /// Id of the case.
        pub id as "id": Text,
        /// Project code.
        pub project as "project": Text,
        /// Project label.
        pub project_label as "projectLabel": Text,
        /// Printed headings that it stands under, the widest first.
        pub headings as "headings": Vec<LocalText>,
        /// Its title, or how it begins where it has none.
        pub title as "title": LocalText,
        /// Its texts; the title is not among them.
        pub items as "items": Vec<TextItem>,
        /// What it names.
        pub tags as "tags": Vec<TagGroup>,
        /// Where it stands.
        pub source as "source": Text,
        /// The case before it.
        pub previous as "previous": Option<TextLink>,
        /// The case after it.
        pub next as "next": Option<TextLink>,
    }
}
