//! Whether the numbers of a report agree with each other, by exact arithmetic.
//!
//! An [`Identity`](crate::model::Identity) names what should agree; [`evaluate`] computes both sides,
//! [`tally`] counts the verdicts, and [`wording`] says one in words. Nothing here fails or panics: what
//! cannot be computed is `None`.

mod evaluation;
mod formula;
mod sides;
mod support;
mod tally;
mod wording;

pub use evaluation::{Evaluation, Reading, evaluate, value};
pub use support::supports;
pub use tally::{Tally, tally};
pub use wording::{Wording, wording};
