//! What a search finds.

use super::figure::Figure;
use super::frame::FilterOption;
use crate::words::Text;

records! {
    /// The results of a search.
    pub struct SearchPage {
        /// Heading.
        pub title as "title": Text,
        /// Words that mean the same as those of the query or nearly so, by which more was found. The code is the query
        /// with the word in the place of the other, the count that of hits found by this word alone.
        pub words as "words": Vec<FilterOption>,
        /// Numbers that the query names.
        pub values as "values": Vec<SearchValue>,
        /// Where nothing has all words of the query: each word, with the number of hits that it has alone.
        pub single as "single": Vec<FilterOption>,
        /// Hits by kind.
        pub groups as "groups": Vec<SearchGroup>,
        /// How to search, where nothing was found or nothing is looked for.
        pub hint as "hint": Option<Text>,
    }

    /// A number whose indicator and project or disease area have the words of the query in their names.
    pub struct SearchValue {
        /// Code of the indicator.
        pub indicator as "indicator": Text,
        /// The filter of the part: `project` or `disease`.
        pub filter as "filter": Text,
        /// Code of the part.
        pub code as "code": Text,
        /// Indicator and part.
        pub name as "name": Text,
        /// The value.
        pub figure as "figure": Box<Figure>,
        /// Where it stands.
        pub source as "source": Text,
    }

    /// Hits of one kind.
    pub struct SearchGroup {
        /// Code of the kind.
        pub kind as "kind": Text,
        /// Heading.
        pub label as "label": Text,
        /// The number of all its hits.
        pub count as "count": u32,
        /// The best of them.
        pub hits as "hits": Vec<SearchHit>,
        /// Says that there are more.
        pub more as "more": Option<Text>,
    }

    /// One hit. Its title and passage are pieces of text, in turn not found and found; the first and the last are not
    /// found and may be empty.
    pub struct SearchHit {
        /// Code of an indicator, id of a text, or list and code such as `PROJECT/PJ4`.
        pub id as "id": Text,
        /// Its name, or the heading that it stands under; none where it has neither.
        pub title as "title": Vec<Text>,
        /// `ja` or `en`.
        pub title_lang as "titleLang": Text,
        /// Where it stands, or what it is.
        pub place as "place": Text,
        /// What it says around the found words; how it begins where they stand in the title alone.
        pub passage as "passage": Vec<Text>,
        /// `ja` or `en`.
        pub passage_lang as "passageLang": Text,
        /// Names the word by which it was found; absent where the query's own stand in it.
        pub note as "note": Option<Text>,
        /// The field of the state that shows it: `indicator`, `narrative` (of `results`), `section` (of `efforts`),
        /// `project`, `view`, or a filter of the search.
        pub field as "field": Text,
        /// The value of that field.
        pub code as "code": Text,
    }
}
