//! Running text of the report.

use super::figure::LocalText;
use super::tables::CorrectionRow;
use crate::words::Text;

records! {
    /// One text of the report.
    pub struct TextItem {
        /// Stable id.
        pub id as "id": Text,
        /// `heading`, `text`, `reference`, `footnote`, `figure` (words in a figure) or `mark` (an omission or a continuation).
        pub role as "role": Text,
        /// How deep it stands below the text that it belongs to; 0 is the top.
        pub depth as "depth": u8,
        /// The text.
        pub text as "text": LocalText,
        /// The address that a reference is.
        pub url as "url": Option<Text>,
        /// Numbers of indicators that stand in it.
        pub numbers as "numbers": Vec<NumberLink>,
        /// Misread letters that are shown corrected.
        pub corrections as "corrections": Vec<CorrectionRow>,
        /// Offset in the source.
        pub offset as "offset": u32,
    }

    /// A number of an indicator that stands in a text.
    pub struct NumberLink {
        /// Indicator code.
        pub indicator as "indicator": Text,
        /// Name of the indicator and the part: 「企業導出件数（権利譲渡）」.
        pub label as "label": Text,
        /// The printed token.
        pub printed as "printed": Text,
    }

    /// Things of one kind that texts name.
    pub struct TagGroup {
        /// The filter that its links set: a field of [`ViewState`](crate::view::ViewState).
        pub filter as "filter": Text,
        /// Heading.
        pub label as "label": Text,
        /// The things.
        pub links as "links": Vec<TagLink>,
    }

    /// One thing that texts name.
    pub struct TagLink {
        /// Code.
        pub code as "code": Text,
        /// Name.
        pub label as "label": Text,
        /// The printed words that say so, for disease areas.
        pub words as "words": Option<Text>,
    }

    /// Links to texts under one heading.
    pub struct TextGroup {
        /// Heading.
        pub label as "label": Text,
        /// The texts.
        pub links as "links": Vec<TextLink>,
    }

    /// A link to a text.
    pub struct TextLink {
        /// The view that shows it: `results`, `efforts` or `project`.
        pub view as "view": Text,
        /// Id of the text or case.
        pub narrative as "narrative": Text,
        /// Section code, for `efforts`.
        pub section as "section": Text,
        /// Project code, for `project`.
        pub project as "project": Text,
        /// Link text.
        pub label as "label": LocalText,
        /// Where it stands.
        pub place as "place": Text,
    }
}
