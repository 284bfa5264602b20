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
        /// All columns, the name first, in their order.
        pub columns as "columns": Vec<ListColumn>,
        /// How the rows are ordered, in words.
        pub order as "order": Text,
        /// That numbers of different units are not compared.
        pub order_note as "orderNote": Option<Text>,
        /// Whether the rows stand in plan order, kind after kind.
        pub grouped as "grouped": bool,
        /// The rows in the order asked for.
        pub rows as "rows": Vec<IndicatorRow>,
        /// What to say when nothing fits.
        pub empty as "empty": Option<Text>,
    }

    /// A column of the list.
    pub struct ListColumn {
        /// Id: `name`, `kind`, `ministry`, `value`, `previous`, `target`, `ratio`, `remaining`, `grade`, `signal` or
        /// `page`.
        pub id as "id": Text,
        /// Heading.
        pub label as "label": Text,
        /// Whether it is shown.
        pub shown as "shown": bool,
        /// `ascending`, `descending` or `none`, as `aria-sort` has it. That of the name says whether plan order holds.
        pub sort as "sort": Text,
        /// What `ViewState::sort` becomes when its heading is pressed.
        pub next as "next": Text,
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
        /// Responsible bodies.
        pub ministries as "ministries": Vec<Text>,
        /// Value of the whole plan.
        pub value as "value": Option<Box<Figure>>,
        /// Words where no value stands.
        pub missing as "missing": Option<Text>,
        /// The same value of the year before, where the report prints it.
        pub previous as "previous": Option<Box<Figure>>,
        /// Target number.
        pub target as "target": Option<Box<Figure>>,
        /// Ratio to pace, where there is one.
        pub ratio as "ratio": Option<Text>,
        /// What is missing to the full target; zero once it stands.
        pub remaining as "remaining": Option<Box<Figure>>,
        /// Official grade, where the indicator has a target.
        pub grade as "grade": Option<Grade>,
        /// Signal, where the indicator has a target.
        pub signal as "signal": Option<Signal>,
        /// What the chosen reference method says.
        pub reference as "reference": Option<ReferenceResult>,
        /// Pages of the section where the value, or else the first of its numbers, is printed.
        pub pages as "pages": Text,
        /// How the filter cuts it.
        pub cut as "cut": Cut,
    }
}
