//! The integrated projects: side by side, and one of them.

use super::chart::{Bars, Caption};
use super::figure::{Figure, LocalText, NamedFigure};
use super::results::ResultCard;
use super::tables::{ColumnHead, ProjectRemark, SourceRow};
use super::texts::{TagGroup, TextItem};
use crate::words::Text;

records! {
    /// All projects, or those that are compared, side by side.
    pub struct ProjectsPage {
        /// Heading.
        pub title as "title": Text,
        /// How the numbers may be read.
        pub summary as "summary": Text,
        /// The projects shown.
        pub columns as "columns": Vec<ColumnHead>,
        /// All projects, to choose from.
        pub choices as "choices": Vec<ProjectChoice>,
        /// Heading of the column of the whole plan.
        pub total_head as "totalHead": Text,
        /// Texts of the compared projects; empty where none are compared.
        pub texts as "texts": Vec<ComparedTexts>,
        /// That no further project can be compared, where that is so.
        pub full as "full": Option<Text>,
        /// Budgets and indicators.
        pub rows as "rows": Vec<ProjectsRow>,
        /// The words around the figure of all indicators.
        pub caption as "caption": Caption,
        /// The printed budgets.
        pub budgets as "budgets": Option<Bars>,
        /// What the plan says across all projects.
        pub across as "across": Vec<TextItem>,
        /// What these texts name.
        pub across_tags as "acrossTags": Vec<TagGroup>,
    }

    /// A project that can be chosen.
    pub struct ProjectChoice {
        /// Project code.
        pub code as "code": Text,
        /// Full label.
        pub label as "label": Text,
        /// What it is for; absent while the texts are not here.
        pub purpose as "purpose": Option<LocalText>,
        /// Whether it is compared.
        pub chosen as "chosen": bool,
    }

    /// Texts of one kind of the compared projects.
    pub struct ComparedTexts {
        /// `purpose` or `evaluation`.
        pub id as "id": Text,
        /// The texts, one cell per column.
        pub cells as "cells": Vec<Vec<TextItem>>,
    }

    /// One indicator of the projects.
    pub struct ProjectsRow {
        /// Indicator code.
        pub indicator as "indicator": Text,
        /// Name.
        pub name as "name": Text,
        /// Kind.
        pub kind as "kind": Text,
        /// Whether the values may be summed, in words.
        pub note as "note": Text,
        /// One cell per column; absent where nothing is printed.
        pub cells as "cells": Vec<Option<Box<Figure>>>,
        /// The plan's own printed number.
        pub total as "total": Option<Box<Figure>>,
        /// The largest value of a project, for bars.
        pub max as "max": f64,
        /// Whether it is one of the figure's small multiples: an indicator with any amount.
        pub drawn as "drawn": bool,
    }

    /// One project.
    pub struct ProjectPage {
        /// Project code.
        pub project as "project": Text,
        /// Name.
        pub name as "name": Text,
        /// Number in the report and where it stands.
        pub place as "place": Text,
        /// What the numbers say, in one sentence from the data.
        pub sentence as "sentence": Text,
        /// Budgets as printed; none are summed.
        pub budgets as "budgets": Vec<NamedFigure>,
        /// These budgets and those of its programmes, where several are printed.
        pub budget_bars as "budgetBars": Option<Bars>,
        /// That no budget is printed.
        pub budget_missing as "budgetMissing": Option<Text>,
        /// What it is for.
        pub purpose as "purpose": Vec<TextItem>,
        /// The report's evaluation.
        pub evaluation as "evaluation": Vec<TextItem>,
        /// Its indicators beside those of the other projects.
        pub indicators as "indicators": Vec<ProjectIndicator>,
        /// What the ministries did.
        pub initiatives as "initiatives": Vec<TextItem>,
        /// Programmes and other words in its diagram.
        pub programmes as "programmes": Vec<TextItem>,
        /// Result cases.
        pub cases as "cases": Vec<ResultCard>,
        /// Texts that stand among the results and belong to no case.
        pub others as "others": Vec<TextItem>,
        /// Heading over them.
        pub others_title as "othersTitle": Text,
        /// Remarks of its tables.
        pub remarks as "remarks": Vec<ProjectRemark>,
        /// Where its texts stand.
        pub source as "source": Text,
        /// Where its budgets stand.
        pub sources as "sources": Vec<SourceRow>,
        /// The project before it.
        pub previous as "previous": Option<ProjectLink>,
        /// The project after it.
        pub next as "next": Option<ProjectLink>,
    }

    /// One indicator of a project beside the other projects.
    pub struct ProjectIndicator {
        /// Indicator code.
        pub indicator as "indicator": Text,
        /// Name.
        pub name as "name": Text,
        /// Value of this project.
        pub figure as "figure": Box<Figure>,
        /// The plan's own printed number.
        pub whole as "whole": Option<Box<Figure>>,
        /// All projects that have the indicator, this one among them; empty where it is the only one.
        pub projects as "projects": Vec<NamedFigure>,
        /// The largest of them.
        pub max as "max": f64,
        /// Whether they may be summed, in words.
        pub note as "note": Text,
    }

    /// A link to a project.
    pub struct ProjectLink {
        /// Project code.
        pub project as "project": Text,
        /// Link text.
        pub label as "label": Text,
    }

    /// What is shown while a part of the dataset is on its way.
    pub struct Waiting {
        /// Heading of the view that is to come.
        pub title as "title": Text,
        /// That texts are being loaded.
        pub message as "message": Text,
    }
}
