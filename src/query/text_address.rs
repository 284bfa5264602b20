//! Where a reader finds a text.

use crate::model::{Narrative, NarrativeKind, Plan, TextAddress};

/// The view that shows a text: with its case, its section or its project. Headings and marks are shown nowhere alone.
#[must_use]
#[inline(never)]
pub fn text_address(plan: &Plan, narrative: &Narrative) -> Option<TextAddress> {
    let (view, target) = match narrative.kind {
        NarrativeKind::Effort | NarrativeKind::PlanStatement if narrative.row.is_some() => {
            ("efforts", None)
        }
        NarrativeKind::ResultCase => ("results", Some(narrative)),
        NarrativeKind::ResultPart | NarrativeKind::Reference => {
            let mut above = plan.texts_above(narrative);
            let case = above.find_map(|above| {
                plan.narrative(above)
                    .filter(|above| above.kind == NarrativeKind::ResultCase)
            })?;
            ("results", Some(case))
        }
        NarrativeKind::Purpose
        | NarrativeKind::Evaluation
        | NarrativeKind::Initiative
        | NarrativeKind::ProgrammeOutline
            if narrative.project > 0 =>
        {
            ("project", None)
        }
        _ => return None,
    };
    let section = plan.sections.get(usize::from(narrative.section))?;
    let project = plan.codelist("PROJECT")?.entry(narrative.project)?;
    Some(TextAddress {
        view: view.to_owned(),
        narrative: target.map(|case| case.id.clone()).unwrap_or_default(),
        section: section.id.clone(),
        project: project.code.clone(),
    })
}
