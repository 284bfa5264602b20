//! Search over everything the plan says, in Japanese without word breaks and in English.
//!
//! Text and query are folded by one routine ([`Folded`]); the folded texts stand one after another in a
//! [`Corpus`], which is scanned without an index. A hit knows where it stands in the original text and why it
//! ranks where it does.

mod corpus;
mod find;
mod fold;
mod passage;
mod scan;
mod terms;

pub use corpus::{Corpus, Entry, EntryKind, Field, Origin, Place, Subject};
pub use find::{Fit, Hit, Mark, find};
pub use fold::{Folded, is_space};
pub use passage::{add_stretch, found_bytes};
pub use scan::place_of;
pub use terms::{Term, matches_text, terms, wanted};
