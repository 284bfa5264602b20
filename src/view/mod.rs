//! Records for each screen: the only place with names for JavaScript.

mod asked;
mod assessed;
mod attention;
mod behind;
mod board;
mod breakdowns;
mod budgets;
mod captions;
mod citation;
mod colophon;
mod compared;
mod computed_panel;
mod context;
mod data_page;
mod disease_page;
mod edition;
mod efforts;
mod figures;
mod filters;
mod glossary;
mod indicator_list;
mod indicator_page;
mod list_order;
mod matrix;
#[cfg(feature = "package")]
mod method_page;
mod outlook_panel;
mod projects;
mod quotation;
mod records;
mod reference;
mod related_texts;
mod results;
mod roll_up;
mod screen;
mod search_hit;
mod search_links;
mod search_page;
mod search_values;
mod shares;
mod state;
mod target_panel;
mod text_filters;
mod texts;

pub use asked::filter;
#[cfg(feature = "package")]
pub use method_page::method_page;
pub use records::*;
pub use screen::{screen, screen_with_hits, searches};
pub use search_links::search_id;
pub use state::{StateError, ViewState};
