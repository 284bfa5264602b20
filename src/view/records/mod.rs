//! What a screen shows, as plain records in one language. Field names become camelCase in JavaScript, and
//! the TypeScript types are derived from these structs.

#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::tree::{Branch as _, Leaf, Part, leaves};

/// Declares records: plain data that can be written as a [`Tree`], with TypeScript types for the browser.
/// The names in JavaScript are those of the fields in camelCase (`name` where that is the same).
macro_rules! records {
    ($($(#[$meta:meta])* pub struct $record:ident {
        $($(#[$field_meta:meta])* pub $field:ident as $name:literal: $type:ty,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "viewer", derive(tsify::Tsify))]
        #[cfg_attr(feature = "viewer", tsify(missing_as_null))]
        pub struct $record {
            $($(#[$field_meta])* #[cfg_attr(feature = "viewer", serde(rename = $name))] pub $field: $type,)*
        }

        $crate::tree::record_shape! { $record { $($field as $name: $type,)* } }
    )*};
}

mod board;
mod chart;
mod data_page;
mod disease_page;
mod efforts;
mod figure;
mod frame;
mod glossary;
mod indicator_list;
mod indicator_page;
mod judgement;
mod matrix;
mod method_page;
mod projects;
mod results;
mod scoring;
mod search;
mod sharing;
mod tables;
mod texts;

pub use board::*;
pub use chart::*;
pub use data_page::*;
pub use disease_page::*;
pub use efforts::*;
pub use figure::*;
pub use frame::*;
pub use glossary::*;
pub use indicator_list::*;
pub use indicator_page::*;
pub use judgement::*;
pub use matrix::*;
pub use method_page::*;
pub use projects::*;
pub use results::*;
pub use scoring::*;
pub use search::*;
pub use sharing::*;
pub use tables::*;
pub use texts::*;

/// The body of a screen.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
#[cfg_attr(feature = "viewer", serde(tag = "view", rename_all = "camelCase"))]
pub enum Body {
    /// The overview.
    Board(Board),
    /// What needs attention.
    Attention(Attention),
    /// All indicators as one list.
    Indicators(IndicatorList),
    /// One indicator.
    Indicator(Box<IndicatorPage>),
    /// Project × disease area.
    Diseases(Matrix),
    /// One disease area.
    Disease(Box<DiseasePage>),
    /// How results are computed.
    Method(MethodView),
    /// The projects side by side.
    Projects(ProjectsPage),
    /// One project.
    Project(Box<ProjectPage>),
    /// Result cases.
    Results(ResultList),
    /// One result case.
    Result(Box<ResultPage>),
    /// The plan's statements beside what was done.
    Efforts(EffortsPage),
    /// What a search finds.
    Search(Box<SearchPage>),
    /// What is to be known of the numbers.
    Data(DataPage),
    /// The terms that readers may not know.
    Glossary(Glossary),
    /// A part of the dataset is on its way.
    Waiting(Waiting),
}

impl Leaf for Body {
    fn part(&self) -> Part<'_> {
        let (name, record) = match self {
            Self::Board(board) => ("board", board.shaped()),
            Self::Attention(list) => ("attention", list.shaped()),
            Self::Indicators(list) => ("indicators", list.shaped()),
            Self::Indicator(page) => ("indicator", page.shaped()),
            Self::Method(page) => ("method", page.shaped()),
            Self::Diseases(matrix) => ("diseases", matrix.shaped()),
            Self::Disease(page) => ("disease", page.shaped()),
            Self::Projects(page) => ("projects", page.shaped()),
            Self::Project(page) => ("project", page.shaped()),
            Self::Results(list) => ("results", list.shaped()),
            Self::Result(page) => ("result", page.shaped()),
            Self::Efforts(page) => ("efforts", page.shaped()),
            Self::Search(page) => ("search", page.shaped()),
            Self::Data(page) => ("data", page.shaped()),
            Self::Glossary(page) => ("glossary", page.shaped()),
            Self::Waiting(waiting) => ("waiting", waiting.shaped()),
        };
        match record.part() {
            Part::Record(members) => Part::Variant(name, members),
            other => other,
        }
    }
}

leaves!(Body);
