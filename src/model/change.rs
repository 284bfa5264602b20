//! What was changed in a dataset since it was first published.

use super::{Bilingual, Date};

/// One correction of the dataset.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// The version of the dataset that brought it.
    pub version: String,
    /// Its day.
    pub date: Date,
    /// What was changed and why.
    pub reason: Bilingual,
}
