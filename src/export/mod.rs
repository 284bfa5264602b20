//! Tables that leave: CSV and JSON, as text. No I/O.
//!
//! Both formats have the same fields (see [`fields`]): the columns of `observations` as they stand in
//! the dataset, labels in both languages beside their codes, the place of printing, the corrected value
//! where a correction is proven, and the attribution.

mod csv;
mod json;
mod record;
mod selection;

pub use csv::csv;
pub use json::json;
pub use record::{Rows, fields};
pub use selection::{Selection, UnknownCode};
