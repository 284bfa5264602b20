//! Records for each screen: the only place with names for JavaScript.

mod records;

pub use records::*;
