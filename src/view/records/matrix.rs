//! Project × disease area.

use super::disease_page::AreaList;
use super::tables::ColumnHead;
use crate::words::Text;

records! {
    /// Project × disease area.
    pub struct Matrix {
        /// Heading.
        pub title as "title": Text,
        /// Unit, period.
        pub subtitle as "subtitle": Text,
        /// What it shows, in one sentence from the data.
        pub summary as "summary": Text,
        /// What the numbers count.
        pub definition as "definition": Option<Text>,
        /// Indicator code it is about.
        pub indicator as "indicator": Text,
        /// Disease areas, then the total; none where the year has no values.
        pub columns as "columns": Vec<ColumnHead>,
        /// Projects, then the total; none where the year has no values.
        pub rows as "rows": Vec<MatrixRow>,
        /// Bins of colour in words, lowest first.
        pub bins as "bins": Vec<MatrixBin>,
        /// How empty cells are to be read.
        pub note as "note": Text,
        /// Where its numbers stand; absent where there are none.
        pub source as "source": Option<Text>,
        /// The plan's areas across projects.
        pub across as "across": AreaList,
    }

    /// One row of the matrix.
    pub struct MatrixRow {
        /// Project code (`_T` for the total).
        pub code as "code": Text,
        /// Full label.
        pub label as "label": Text,
        /// Short label.
        pub short as "short": Text,
        /// Cells in column order.
        pub cells as "cells": Vec<MatrixCell>,
    }

    /// One cell of the matrix.
    pub struct MatrixCell {
        /// `printed`, `zero` (a printed 0), `derived` (0 from the total) or `none`.
        pub kind as "kind": Text,
        /// What is shown.
        pub text as "text": Text,
        /// Words for what is not a printed number.
        pub note as "note": Option<Text>,
        /// Bin of colour, 0 (none) to 5.
        pub bin as "bin": u8,
        /// Not chosen by the filters: dimmed.
        pub dimmed as "dimmed": bool,
    }

    /// One bin of colour.
    pub struct MatrixBin {
        /// 1 to 5.
        pub bin as "bin": u8,
        /// e.g. `6–10`.
        pub label as "label": Text,
    }
}
