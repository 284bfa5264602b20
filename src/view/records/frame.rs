//! What stands around every view.

use super::{Body, Citation, Edition, GlossaryPanel};
use crate::view::ViewState;
use crate::words::Text;

records! {
    /// One screen: the answer to one gesture.
    pub struct Screen {
        /// The state as understood (defaults filled in, unknown codes dropped).
        pub state as "state": ViewState,
        /// Title of the report.
        pub title as "title": Text,
        /// Plan and edition.
        pub subtitle as "subtitle": Text,
        /// Views to go to.
        pub nav as "nav": Vec<NavItem>,
        /// Filter controls with the number of indicators behind every choice.
        pub filters as "filters": Vec<FilterGroup>,
        /// Active filters.
        pub chips as "chips": Vec<Chip>,
        /// One sentence for the live region: how many are shown, how many lack the cut.
        pub status as "status": Text,
        /// Parts of the dataset that this screen needs and the engine does not have yet: fetch each from the file
        /// beside the data that has its name at the end, hand it to `add`, and ask again.
        pub needs as "needs": Vec<Text>,
        /// What the reader must know about this answer (unknown codes, years without data).
        pub notices as "notices": Vec<Text>,
        /// The content.
        #[cfg_attr(feature = "viewer", tsify(type = "Body"))]
        pub body as "body": Option<Body>,
        /// The edition of the data.
        pub edition as "edition": Edition,
        /// References to this view.
        pub citations as "citations": Vec<Citation>,
        /// Terms of this view; absent where the dataset has no glossary.
        pub glossary as "glossary": Option<GlossaryPanel>,
        /// What stands below every view.
        pub colophon as "colophon": Colophon,
    }

    /// A view to go to.
    pub struct NavItem {
        /// Value of `ViewState::view`.
        pub view as "view": Text,
        /// Link text.
        pub label as "label": Text,
        /// Whether it is the shown one, or the list that the shown page belongs to.
        pub current as "current": bool,
    }

    /// One filter control.
    pub struct FilterGroup {
        /// Field of [`ViewState`], e.g. `project`.
        pub id as "id": Text,
        /// Legend.
        pub label as "label": Text,
        /// Several choices at once (checkboxes) or one (select).
        pub multiple as "multiple": bool,
        /// Choices in plan order.
        pub options as "options": Vec<FilterOption>,
    }

    /// One choice.
    pub struct FilterOption {
        /// Code.
        pub code as "code": Text,
        /// Label.
        pub label as "label": Text,
        /// Indicators behind it under all the other filters.
        pub count as "count": u32,
        /// Whether it is chosen.
        pub selected as "selected": bool,
    }

    /// An active filter.
    pub struct Chip {
        /// Field of [`ViewState`].
        pub filter as "filter": Text,
        /// Code (the text itself for `query`).
        pub code as "code": Text,
        /// e.g. 「統合プロジェクト：感染症」.
        pub label as "label": Text,
        /// Accessible name of the remove button.
        pub remove_label as "removeLabel": Text,
    }

    /// What stands below every view.
    pub struct Colophon {
        /// Attribution line.
        pub source as "source": Text,
        /// Edition.
        pub edition as "edition": Text,
        /// 「時点：…」.
        pub as_of as "asOf": Text,
        /// 「更新日：…」 and version of the dataset.
        pub updated as "updated": Text,
        /// Machine-made text, not made by the government, unofficial translations.
        pub notices as "notices": Vec<Text>,
    }
}
