//! Records for each screen: the only place with names for JavaScript.

mod assessed;
mod attention;
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
mod method_page;
mod outlook_panel;
mod records;
mod reference;
mod roll_up;
mod screen;
mod state;
mod target_panel;

pub use method_page::method_page;
pub use records::*;
pub use screen::{filter, screen};
pub use state::{StateError, ViewState};
