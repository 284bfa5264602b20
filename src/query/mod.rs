//! Filters over the plan's facts: what is shown, what has which cut, and how many stand behind every choice.
//!
//! A project or disease filter never hides an indicator: where the indicator has no such cut the row stays and
//! says so. The other filters hide.

mod columns;
mod cut;
mod facets;
mod filter;
mod narratives;
mod text_address;

pub use columns::{Columns, NO_CUT};
pub use cut::{Cell, Content, Cut, cell, cut, printed};
pub use facets::{Facets, facets};
pub use filter::{Filter, NONE_PRINTED, Profile, UnknownCode, profiles};
pub use narratives::{
    Outline, TextAspect, TextFilter, TextProfile, UNNAMED, cases, named, of_kind, text_profile,
};
pub use text_address::text_address;
