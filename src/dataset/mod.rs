//! A dataset as people keep it (a folder with `datapackage.json` and CSV tables) and as the browser
//! loads it (one bundle), both ⇄ [`crate::model::Plan`]; and the rules that a dataset must keep.

pub mod bundle;
mod observation_id;

#[cfg(feature = "package")]
pub mod check;
#[cfg(feature = "package")]
mod finding;
#[cfg(feature = "package")]
pub mod package;

pub use observation_id::observation_ids;

#[cfg(feature = "package")]
pub use finding::{At, Finding, Level, Words};
