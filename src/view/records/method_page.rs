//! How results are computed.

#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::tree::{Leaf, Part, Tree, leaves};
use crate::words::Text;

records! {
    /// Every method with its formula, its source, its limits, and one series under all of them.
    pub struct MethodPage {
        /// Heading.
        pub title as "title": Text,
        /// What stands apart from what.
        pub lead as "lead": Text,
        /// What the letters in the formulas mean.
        pub symbols as "symbols": Text,
        /// Heading of the reference methods.
        pub references as "references": Text,
        /// What is done where a method does not suit a target.
        pub guard as "guard": Text,
        /// The methods, the plan's own first.
        pub methods as "methods": Vec<MethodCard>,
        /// Heading of the comparison.
        pub examples_title as "examplesTitle": Text,
        /// What the comparison shows.
        pub examples_note as "examplesNote": Text,
        /// Headings of its columns.
        pub examples_heads as "examplesHeads": Vec<Text>,
        /// Its rows, the series first.
        pub examples as "examples": Vec<Vec<Text>>,
        /// Headings of the parts of a method.
        pub labels as "labels": MethodLabels,
    }

    /// Headings of the parts of a method.
    pub struct MethodLabels {
        /// Formula.
        pub formula as "formula": Text,
        /// Type of target.
        pub kind as "kind": Text,
        /// What is expected.
        pub expected as "expected": Text,
        /// Bound of a class.
        pub bound as "bound": Text,
        /// Class.
        pub class as "class": Text,
        /// Source.
        pub source as "source": Text,
        /// When not to use it.
        pub not_for as "notFor": Text,
    }

    /// One method.
    pub struct MethodCard {
        /// Id and version.
        pub id as "id": Text,
        /// Name.
        pub name as "name": Text,
        /// What it does.
        pub about as "about": Text,
        /// Formulas.
        pub formulas as "formulas": Vec<Text>,
        /// What it expects of every type of target.
        pub kinds as "kinds": Vec<MethodRow>,
        /// Its classes, the best first.
        pub bands as "bands": Vec<MethodRow>,
        /// Title of the publication; empty for this tool's own method.
        pub source as "source": Text,
        /// Its address.
        pub url as "url": Text,
        /// When not to use it.
        pub not_for as "notFor": Text,
    }

    /// A row of a method's table.
    pub struct MethodRow {
        /// What.
        pub label as "label": Text,
        /// How.
        pub text as "text": Text,
    }
}

records! {
    /// The page of methods in its frame.
    pub struct MethodView {
        /// Heading.
        pub title as "title": Text,
        /// The page.
        #[cfg_attr(feature = "viewer", tsify(type = "MethodPage"))]
        pub page as "page": Written,
    }
}

/// A record that was written before.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
pub struct Written(#[cfg_attr(feature = "viewer", tsify(type = "unknown"))] pub Tree);

impl Default for Written {
    fn default() -> Self {
        Self(Tree::Null)
    }
}

impl Leaf for Written {
    fn part(&self) -> Part<'_> {
        self.0.part()
    }
}

leaves!(Written);
