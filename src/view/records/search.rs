//! What a search finds.

use crate::words::Text;

records! {
    /// The results of a search.
    pub struct SearchPage {
        /// Heading.
        pub title as "title": Text,
        /// Words that mean the same as those of the query or nearly so, by which more was found.
        pub words as "words": Vec<SearchWord>,
        /// Hits by kind; every kind of which there are any.
        pub groups as "groups": Vec<SearchGroup>,
        /// What to say when nothing was found.
        pub empty as "empty": Option<Text>,
        /// How to search, where nothing was found or nothing is looked for.
        pub hint as "hint": Option<Text>,
    }

    /// A word that stands for one of the query.
    pub struct SearchWord {
        /// The word.
        pub word as "word": Text,
        /// The query with the word in the place of the other.
        pub query as "query": Text,
        /// Hits that were found by this word and not by the query's own.
        pub count as "count": u32,
        /// Whether it means something near the other, and not the same.
        pub related as "related": bool,
    }

    /// Hits of one kind.
    pub struct SearchGroup {
        /// Code of the kind.
        pub kind as "kind": Text,
        /// Heading.
        pub label as "label": Text,
        /// All its hits.
        pub count as "count": u32,
        /// Those of them that were found by a word of `SearchPage::words` only.
        pub related as "related": u32,
        /// Whether it is chosen: then all its hits are listed.
        pub selected as "selected": bool,
        /// The best of them; none where only other kinds are chosen.
        pub hits as "hits": Vec<SearchHit>,
        /// Says that there are more.
        pub more as "more": Option<Text>,
    }

    /// One hit.
    pub struct SearchHit {
        /// Code of an indicator, id of a text, or list and code such as `PROJECT/PJ4`.
        pub id as "id": Text,
        /// Its name, the heading it stands under, or how it begins.
        pub title as "title": SearchPassage,
        /// Where it stands, or what it is.
        pub place as "place": Text,
        /// What it says around the found words; how it begins where they stand in the title alone.
        pub passages as "passages": Vec<SearchPassage>,
        /// The word by which it was found, in words; absent where the query's own stand in it.
        pub note as "note": Option<Text>,
        /// The view that shows it; empty where no view does.
        pub view as "view": Text,
        /// The field of the state that says what the view shows.
        pub field as "field": Text,
        /// The value of that field.
        pub code as "code": Text,
    }

    /// A stretch of text in which found words are told apart.
    pub struct SearchPassage {
        /// `ja` or `en`.
        pub lang as "lang": Text,
        /// Its pieces, in turn not found and found; the first and the last are not found and may be empty.
        pub pieces as "pieces": Vec<Text>,
    }
}
