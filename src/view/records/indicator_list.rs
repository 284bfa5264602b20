//! All indicators as one list.

use super::figure::{Cut, Figure};
use super::judgement::{Grade, Signal};
use super::scoring::ReferenceResult;
use crate::words::Text;

records! {
    /// All indicators as one list.
    pub struct IndicatorList {
        /// Heading.
        pub title as "title": Text,
        /// Column headings in the order of the row's fields.
        pub columns as "columns": Vec<Text>,
        /// Rows in plan order.
        pub rows as "rows": Vec<IndicatorRow>,
        /// What to say when nothing fits.
        pub empty as "empty": Option<Text>,
    }

    /// One indicator of the list.
    pub struct IndicatorRow {
        /// Code.
        pub indicator as "indicator": Text,
        /// Number in the plan, empty where it has none.
        pub number as "number": Text,
        /// Full name.
        pub name as "name": Text,
        /// Kind in words.
        pub kind as "kind": Text,
        /// Value of the whole plan.
        pub value as "value": Option<Box<Figure>>,
        /// Words where no value stands.
        pub missing as "missing": Option<Text>,
        /// Target number.
        pub target as "target": Option<Box<Figure>>,
        /// Official grade, where the indicator has a target.
        pub grade as "grade": Option<Grade>,
        /// Signal, where the indicator has a target.
        pub signal as "signal": Option<Signal>,
        /// What the chosen reference method says.
        pub reference as "reference": Option<ReferenceResult>,
        /// How the filter cuts it.
        pub cut as "cut": Cut,
    }
}
