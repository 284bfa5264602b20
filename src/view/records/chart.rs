//! What stands around a figure, and the bars of one.

use super::figure::NamedFigure;
use crate::words::Text;

records! {
    /// The words around a figure.
    pub struct Caption {
        /// What the figure says, in one line.
        pub title as "title": Text,
        /// What is measured: name, unit, period.
        pub subtitle as "subtitle": Text,
        /// The same numbers in a sentence.
        pub summary as "summary": Text,
        /// Document, section and pages of its first number.
        pub source as "source": Text,
    }

    /// Amounts side by side, from 0; never summed.
    pub struct Bars {
        /// The words around it.
        pub caption as "caption": Caption,
        /// One bar a row; a row without a value says why.
        pub rows as "rows": Vec<NamedFigure>,
        /// The largest value.
        pub max as "max": f64,
    }
}
