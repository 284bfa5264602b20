//! One disease area.

use super::figure::{Figure, NamedFigure};
use super::results::ResultCard;
use super::tables::SourceRow;
use crate::words::Text;

records! {
    /// One disease area: its numbers by project, beside the other areas, and the result cases that name it.
    pub struct DiseasePage {
        /// Code of the area.
        pub disease as "disease": Text,
        /// Name.
        pub name as "name": Text,
        /// The indicator that has the cut.
        pub indicator as "indicator": Text,
        /// How many, of how many, in one sentence from the data.
        pub sentence as "sentence": Text,
        /// Which project has most, where one has any.
        pub lead as "lead": Option<Text>,
        /// What the numbers count.
        pub definition as "definition": Option<Text>,
        /// Heading over the projects.
        pub projects_title as "projectsTitle": Text,
        /// The projects' numbers in this area.
        pub projects as "projects": Vec<DiseaseRow>,
        /// The longest of their bars.
        pub projects_max as "projectsMax": f64,
        /// Heading over the areas.
        pub areas_title as "areasTitle": Text,
        /// The whole plan's number in every area.
        pub areas as "areas": Vec<DiseaseRow>,
        /// The longest of their bars.
        pub areas_max as "areasMax": f64,
        /// Numbers of this area that are cut by something else as well.
        pub further as "further": Vec<NamedFigure>,
        /// That there are none such.
        pub further_note as "furtherNote": Option<Text>,
        /// Heading over the cases.
        pub cases_title as "casesTitle": Text,
        /// Why no cases are listed.
        pub cases_missing as "casesMissing": Option<Text>,
        /// Result cases that name the area.
        pub cases as "cases": Vec<ResultCard>,
        /// The plan's areas across projects.
        pub across as "across": AreaList,
        /// Where every number stands.
        pub sources as "sources": Vec<SourceRow>,
    }

    /// One number of a comparison.
    pub struct DiseaseRow {
        /// Code of a project or an area.
        pub code as "code": Text,
        /// Name.
        pub label as "label": Text,
        /// The number; absent where none is known.
        pub figure as "figure": Option<Box<Figure>>,
        /// Pages of the section where it is printed.
        pub pages as "pages": Text,
        /// Whether it is that of the page.
        pub current as "current": bool,
    }

    /// The areas that the plan sets across projects: another classification than the disease areas.
    pub struct AreaList {
        /// Heading.
        pub title as "title": Text,
        /// That they are not the disease areas.
        pub note as "note": Text,
        /// The areas; empty where the plan has none.
        pub links as "links": Vec<AreaLink>,
    }

    /// One of them, leading to the texts that name it.
    pub struct AreaLink {
        /// Code.
        pub code as "code": Text,
        /// Name.
        pub label as "label": Text,
        /// How many rows of statements and efforts and how many result cases name it, once the texts are here.
        pub texts as "texts": Option<Text>,
    }
}
