//! The whole text as one structure.

use serde::{Deserialize, Serialize};

use super::columns::{ObservationColumns, PrintingColumns};
use super::{BundleError, FORMAT, SCHEMA_VERSION};
use crate::dataset::observation_ids;
use crate::model::{
    About, Codelist, Correction, Dimension, Indicator, Narrative, OfficialGrade, Plan, Section,
    Source, Target,
};

/// The members of a bundle, in the order in which they are written.
#[derive(Deserialize, Serialize)]
pub(super) struct Document {
    format: String,
    schema_version: u32,
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

    /// The columns as a plan; its positions are not checked yet.
    pub(super) fn into_plan(self) -> Result<Plan, BundleError> {
        let (observations, kept_ids) = self.observations.into_rows()?;
        let units = self.codelists.iter().find(|list| list.id == "UNIT_MEASURE");
        let printings = self.printings.into_rows(&observations, units)?;
        let mut plan = Plan {
            about: self.about,
            codelists: self.codelists,
            dimensions: self.dimensions,
            indicators: self.indicators,
            targets: self.targets,
            grades: self.grades,
            narratives: self.narratives,
            sources: self.sources,
            sections: self.sections,
            observations,
            printings,
            corrections: self.corrections,
        };
        let ids = observation_ids(&plan);
        for (observation, id) in plan.observations.iter_mut().zip(ids) {
            observation.id = id;
        }
        for (position, id) in kept_ids {
            let count = plan.observations.len();
            match plan.observations.get_mut(position as usize) {
                Some(observation) => observation.id = id,
                None => {
                    let detail = format!("{position} of {count}");
                    return Err(BundleError::code("observations.ids", detail));
                }
            }
        }
        Ok(plan)
    }
}
