//! Records for each screen: the only place with names for JavaScript.

mod asked;
mod assessed;
mod board;
mod breakdowns;
mod colophon;
mod computed_panel;
mod context;
mod data_page;
mod efforts;
mod figures;
mod filters;
mod indicator_list;
mod indicator_page;
mod matrix;
mod projects;
mod records;
mod related_texts;
mod results;
mod screen;
mod state;
mod target_panel;
mod text_filters;
mod texts;

pub use asked::filter;
pub use records::*;
pub use screen::screen;
pub use state::{StateError, ViewState};
