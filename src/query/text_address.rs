//! Where a reader finds a text.

use crate::model::{Narrative, NarrativeKind, Plan, TextAddress};

/// The view that shows a text: with its case, its section or its project. Headings and marks are shown nowhere alone.
#[must_use]
#[inline(never)]
pub fn text_address(plan: &Plan, narrative: &Narrative) -> Option<TextAddress> {
    let is_case = |above: u16| {
        let above = plan.narrative(above);
        above.filter(|above| above.kind == NarrativeKind::ResultCase)
    };
    let (view, target) = match narrative.kind {
        NarrativeKind::Heading | NarrativeKind::Ellipsis => return None,
        NarrativeKind::ResultCase => ("results", Some(narrative)),
        kind if kind.is_of_indicators() => return None,
        // Beside the projects, not beside what was done.
        NarrativeKind::PlanStatement if narrative.row.is_none() => ("projects", None),
        _ => match plan.texts_above(narrative).find_map(is_case) {
            Some(case) => ("results", Some(case)),
            None if narrative.project > 0 => ("project", None),
            None => ("efforts", None),
        },
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
