//! The plan's statements beside what was done.

use super::figure::LocalText;
use super::texts::TextItem;
use crate::words::Text;

records! {
    /// Statements and efforts of one section, or of all sections that pass the filters.
    pub struct EffortsPage {
        /// Heading.
        pub title as "title": Text,
        /// What is shown, in one sentence from the data.
        pub summary as "summary": Text,
        /// The chapters.
        pub contents as "contents": Vec<ContentsItem>,
        /// Heading of the statements' column, as the report prints it.
        pub plan_head as "planHead": Text,
        /// Heading of the efforts' column, as the report prints it.
        pub effort_head as "effortHead": Text,
        /// The report's evaluation of the whole.
        pub evaluation as "evaluation": Vec<TextItem>,
        /// The sections shown.
        pub sections as "sections": Vec<EffortSection>,
        /// Footnotes to headings of the sections shown.
        pub footnotes as "footnotes": Vec<TextItem>,
        /// What to say when nothing fits the filters.
        pub empty as "empty": Option<Text>,
    }

    /// One line of the contents.
    pub struct ContentsItem {
        /// Section code; empty where the section has no rows of its own.
        pub section as "section": Text,
        /// Number and heading.
        pub label as "label": Text,
        /// 0 for a chapter.
        pub depth as "depth": u8,
        /// Rows in it and below it that pass the filters.
        pub count as "count": u32,
        /// Whether it is the one shown.
        pub current as "current": bool,
    }

    /// One section.
    pub struct EffortSection {
        /// Section code.
        pub section as "section": Text,
        /// Number and heading.
        pub title as "title": Text,
        /// Headings of the chapters above it.
        pub path as "path": Text,
        /// What stands beside what.
        pub groups as "groups": Vec<EffortGroup>,
        /// Where it stands.
        pub source as "source": Text,
    }

    /// Statements and the efforts that stand beside them.
    pub struct EffortGroup {
        /// Id of the row, and of the heading inside it where the row is parted.
        pub id as "id": Text,
        /// The heading that stands on both sides.
        pub heading as "heading": Option<LocalText>,
        /// Responsible bodies; those that lead come first and are marked.
        pub ministries as "ministries": Vec<Text>,
        /// The plan's statements.
        pub plan as "plan": Vec<TextItem>,
        /// What was done.
        pub efforts as "efforts": Vec<TextItem>,
        /// Footnotes of both.
        pub footnotes as "footnotes": Vec<TextItem>,
    }
}
