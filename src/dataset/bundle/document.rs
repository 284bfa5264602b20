//! The whole text as one structure, for writing.

use serde::Serialize;

use super::columns::{ObservationColumns, PrintingColumns};
use super::{BundleError, FORMAT, NARRATIVES, NARRATIVES_EN, QUALITY, SCHEMA_VERSION};
use crate::dataset::observation_ids;
use crate::model::{
    About, Codelist, Correction, Dimension, Indicator, Narrative, OfficialGrade, PartState, Plan,
    Section, Source, Target,
};

/// The members of a bundle, in the order in which they are written.
#[derive(Serialize)]
pub(super) struct Document {
    format: String,
    schema_version: u32,
    /// Parts of the dataset in other files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    more: Vec<&'static str>,
    about: About,
    codelists: Vec<Codelist>,
    dimensions: Vec<Dimension>,
    indicators: Vec<Indicator>,
    targets: Vec<Target>,
    grades: Vec<OfficialGrade>,
    narratives: Vec<Narrative>,
    sources: Vec<Source>,
    sections: Vec<Section>,
    observations: ObservationColumns,
    printings: PrintingColumns,
    corrections: Vec<Correction>,
}

impl Document {
    /// The plan in columns.
    pub(super) fn of(plan: &Plan) -> Result<Self, BundleError> {
        Ok(Self {
            format: FORMAT.to_owned(),
            schema_version: SCHEMA_VERSION,
            more: more(plan),
            about: plan.about.clone(),
            codelists: plan.codelists.clone(),
            dimensions: plan.dimensions.clone(),
            indicators: plan.indicators.clone(),
            targets: plan.targets.clone(),
            grades: plan.grades.clone(),
            narratives: plan.narratives.clone(),
            sources: plan.sources.clone(),
            sections: plan.sections.clone(),
            observations: ObservationColumns::of(plan, &observation_ids(plan))?,
            printings: PrintingColumns::of(plan),
            corrections: plan.corrections.clone(),
        })
    }
}

fn more(plan: &Plan) -> Vec<&'static str> {
    let parts = [
        (NARRATIVES, plan.parts.narratives),
        (NARRATIVES_EN, plan.parts.english),
        (QUALITY, plan.parts.quality),
    ];
    let stand = parts.into_iter().filter(|it| it.1 != PartState::Absent);
    stand.map(|it| it.0).collect()
}
