//! What a search finds.

use super::frame::FilterOption;
use crate::words::Text;

records! {
    /// The results of a search.
    pub struct SearchPage {
        /// Heading.
        pub title as "title": Text,
        /// What was looked for, as it was typed.
        pub query as "query": Text,
        /// Hits that have every word of the query.
        pub count as "count": u32,
        /// Hits that have synonyms in the place of words.
        pub related as "related": u32,
        /// How many were found, in one sentence.
        pub summary as "summary": Text,
        /// Says what stands in `words`.
        pub words_title as "wordsTitle": Text,
        /// Words that mean the same or nearly so, by which more was found.
        pub words as "words": Vec<SearchWord>,
        /// Kinds of entries with the number of hits.
        pub kinds as "kinds": Vec<FilterOption>,
        /// Hits by kind, the best first.
        pub groups as "groups": Vec<SearchGroup>,
        /// What to say when nothing was found.
        pub empty as "empty": Option<Text>,
        /// How to search, where nothing was found or nothing is looked for.
        pub hints as "hints": Vec<Text>,
        /// Says that a part of the dataset is on its way.
        pub waiting as "waiting": Option<Text>,
    }

    /// A word that means the same as one of the query, or nearly so.
    pub struct SearchWord {
        /// The word.
        pub word as "word": Text,
        /// `same` or `related`.
        pub relation as "relation": Text,
        /// The query with the word in the place of the other.
        pub query as "query": Text,
        /// Hits that were found by this word and not by the query's own.
        pub count as "count": u32,
    }

    /// Hits of one kind.
    pub struct SearchGroup {
        /// Code of the kind.
        pub kind as "kind": Text,
        /// Heading.
        pub label as "label": Text,
        /// All its hits.
        pub count as "count": u32,
        /// Those of them that were found by a synonym only.
        pub related as "related": u32,
        /// The best of them.
        pub hits as "hits": Vec<SearchHit>,
        /// Says that there are more.
        pub more as "more": Option<Text>,
    }

    /// One hit.
    pub struct SearchHit {
        /// Code of an indicator, id of a text, or list and code such as `PROJECT/PJ4`.
        pub id as "id": Text,
        /// Its name, or the heading it stands under.
        pub title as "title": SearchPassage,
        /// Where it stands, or what it is.
        pub place as "place": Text,
        /// What it says around the found words.
        pub passages as "passages": Vec<SearchPassage>,
        /// The synonym by which it was found, in words; absent where the query's own words stand in it.
        pub note as "note": Option<Text>,
        /// The view that shows it; empty where no view does.
        pub view as "view": Text,
        /// The field of the state that says what the view shows.
        pub field as "field": Text,
        /// The value of that field.
        pub code as "code": Text,
        /// Why it ranks where it does.
        pub why as "why": SearchWhy,
    }

    /// A stretch of text in which found words are told apart.
    pub struct SearchPassage {
        /// `ja` or `en`.
        pub lang as "lang": Text,
        /// Its pieces.
        pub segments as "segments": Vec<SearchSegment>,
    }

    /// A piece of text.
    pub struct SearchSegment {
        /// The piece.
        pub text as "text": Text,
        /// Whether it is a found word.
        pub hit as "hit": bool,
    }

    /// What decides the rank of a hit, in the order in which it decides.
    pub struct SearchWhy {
        /// The synonym that stands for a word of the query; absent where all words stand themselves.
        pub synonym as "synonym": Option<Text>,
        /// `word`, `start` or `inside`: the worst fit of a word; English words can be found by a part.
        pub fit as "fit": Text,
        /// `name`, `heading` or `text`: the farthest from the name that a word is found.
        pub place as "place": Text,
        /// Whether every word stands as it was typed.
        pub exact as "exact": bool,
        /// How often words stand in it.
        pub count as "count": u32,
        /// Bytes of folded text before the first word in its field.
        pub first as "first": u32,
    }
}
