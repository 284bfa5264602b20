//! Records for each screen: the only place with names for JavaScript.

mod assessed;
mod board;
mod breakdowns;
mod colophon;
mod computed_panel;
mod context;
mod figures;
mod filters;
mod indicator_list;
mod indicator_page;
mod matrix;
mod records;
mod screen;
mod state;
mod target_panel;

pub use records::*;
pub use screen::{filter, screen};
pub use state::{StateError, ViewState};
