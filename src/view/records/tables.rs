//! The tables of one indicator.

use super::chart::Caption;
use super::figure::{Figure, LocalText, NamedFigure};
use crate::words::Text;

records! {
    /// Single years.
    pub struct YearTable {
        /// Heading.
        pub title as "title": Text,
        /// Column headings: year, value.
        pub columns as "columns": Vec<Text>,
        /// The words around the figure.
        pub caption as "caption": Caption,
        /// One row a year.
        pub rows as "rows": Vec<NamedFigure>,
        /// Longest bar.
        pub max as "max": f64,
    }

    /// Values of the projects side by side.
    pub struct ProjectTable {
        /// Heading.
        pub title as "title": Text,
        /// Additivity in words.
        pub note as "note": Text,
        /// The words around the figure.
        pub caption as "caption": Caption,
        /// One row a project.
        pub rows as "rows": Vec<NamedFigure>,
        /// The plan's own printed number.
        pub total as "total": Option<Box<Figure>>,
        /// The values in one sentence with their source, to copy.
        pub quotation as "quotation": Text,
        /// Longest bar.
        pub max as "max": f64,
    }

    /// One breakdown.
    pub struct BreakdownTable {
        /// Dimension id.
        pub dimension as "dimension": Text,
        /// Heading.
        pub title as "title": Text,
        /// Whether the items make up the total, in words.
        pub note as "note": Text,
        /// The words around the figure of its first column.
        pub caption as "caption": Caption,
        /// Columns: whole plan first, then projects.
        pub columns as "columns": Vec<ColumnHead>,
        /// Items.
        pub rows as "rows": Vec<BreakdownRow>,
        /// The items of the first column in one sentence with their source, to copy.
        pub quotation as "quotation": Text,
        /// Longest bar of the whole-plan column.
        pub max as "max": f64,
    }

    /// Heading of a column.
    pub struct ColumnHead {
        /// Project code (`_T` for the whole plan).
        pub code as "code": Text,
        /// Full label.
        pub label as "label": Text,
        /// Short label.
        pub short as "short": Text,
    }

    /// One item of a breakdown.
    pub struct BreakdownRow {
        /// Code; empty for the total and for the remainder.
        pub code as "code": Text,
        /// Label.
        pub label as "label": Text,
        /// `item`, `part` (an item's part), `remainder` or `total`.
        pub role as "role": Text,
        /// One cell per column; absent where nothing is printed and nothing can be derived.
        pub cells as "cells": Vec<Option<Box<Figure>>>,
    }

    /// A remark of a project's table.
    pub struct ProjectRemark {
        /// Project label.
        pub project as "project": Text,
        /// The remark.
        pub text as "text": LocalText,
    }

    /// Where a number stands.
    pub struct SourceRow {
        /// What it is: 「計画全体・令和7年度」.
        pub what as "what": Text,
        /// The printed token.
        pub printed as "printed": Text,
        /// Document.
        pub document as "document": Text,
        /// Section path.
        pub section as "section": Text,
        /// Page range of the section, as the table of contents gives it.
        pub pages as "pages": Text,
        /// Offset in the text.
        pub offset as "offset": u32,
    }

    /// A proven misreading.
    pub struct CorrectionRow {
        /// What it is about.
        pub what as "what": Text,
        /// The printed token.
        pub printed as "printed": Text,
        /// The reading.
        pub read_as as "readAs": Text,
        /// The proof.
        pub proof as "proof": Text,
    }
}
