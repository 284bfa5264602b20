//! Records for each screen: the only place with names for JavaScript.

mod asked;
mod assessed;
mod board;
mod breakdowns;
mod colophon;
mod computed_panel;
mod context;
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
mod search_hit;
mod search_links;
mod search_page;
mod state;
mod target_panel;
mod text_filters;
mod texts;

pub use asked::filter;
pub use records::*;
pub use screen::{screen, screen_with_hits};
pub use search_links::search_id;
pub use state::{StateError, ViewState};
