//! What a screen shows, as plain records in one language. Field names become camelCase in JavaScript, and
//! the TypeScript types are derived from these structs.

#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::tree::{Branch, Tree};

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

        impl $crate::tree::Branch for $record {
            fn tree(&self) -> $crate::tree::Tree {
                let mut fields = $crate::tree::Fields::default();
                $(fields.add($name, &self.$field);)*
                fields.record()
            }
        }
    )*};
}

mod board;
mod figure;
mod frame;
mod indicator_list;
mod indicator_page;
mod judgement;
mod matrix;
mod method_page;
mod scoring;
mod tables;

pub use board::*;
pub use figure::*;
pub use frame::*;
pub use indicator_list::*;
pub use indicator_page::*;
pub use judgement::*;
pub use matrix::*;
pub use method_page::*;
pub use scoring::*;
pub use tables::*;

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
    /// How results are computed.
    Method(Box<MethodPage>),
}

impl Branch for Body {
    fn tree(&self) -> Tree {
        let (view, tree) = match self {
            Self::Board(board) => ("board", board.tree()),
            Self::Attention(list) => ("attention", list.tree()),
            Self::Indicators(list) => ("indicators", list.tree()),
            Self::Indicator(page) => ("indicator", page.tree()),
            Self::Method(page) => ("method", page.tree()),
            Self::Diseases(matrix) => ("diseases", matrix.tree()),
        };
        let mut fields = vec![("view", Tree::Text(view.to_owned()))];
        if let Tree::Record(members) = tree {
            fields.extend(members);
        }
        Tree::Record(fields)
    }
}
