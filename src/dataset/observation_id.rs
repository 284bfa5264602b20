//! The id of an observation is its own address, so that it can be rebuilt and need not be stored.

use crate::model::{Basis, Measure, Observation, Plan, digits};

/// The ids of all observations, in their order.
///
/// The rule: `INDICATOR[_PROJECT][_CODE…][_MEASURE][_BASIS]_YEAR[_UNIT]`. The project stands unless it
/// is the whole plan, one code per breakdown in the order of the dimensions, the measure unless it is
/// `ACT`, the basis unless it is one year (`FY`, `CY`), and the unit only where another observation
/// differs in nothing but its unit. A position that leads nowhere leaves its part out.
#[must_use]
pub fn observation_ids(plan: &Plan) -> Vec<String> {
    let mut ids = Vec::with_capacity(plan.observations.len());
    for observation in &plan.observations {
        let mut id = stem(plan, observation);
        if plan
            .observations
            .iter()
            .any(|other| differs_in_unit_alone(observation, other))
        {
            push_code(&mut id, plan, "UNIT_MEASURE", observation.unit);
        }
        ids.push(id);
    }
    ids
}

fn differs_in_unit_alone(one: &Observation, other: &Observation) -> bool {
    one.indicator == other.indicator
        && one.unit != other.unit
        && one.project == other.project
        && one.year == other.year
        && one.measure == other.measure
        && basis_part(one) == basis_part(other)
        && one.breakdown == other.breakdown
}

/// The basis as it stands in an id: single years of either kind look alike.
fn basis_part(observation: &Observation) -> &'static str {
    match observation.period.basis {
        Basis::Fy | Basis::Cy => "",
        basis => basis.code(),
    }
}

/// The id without its unit.
fn stem(plan: &Plan, observation: &Observation) -> String {
    let mut id = plan
        .indicators
        .get(usize::from(observation.indicator))
        .map(|indicator| indicator.code.clone())
        .unwrap_or_default();
    if observation.project != 0 {
        push_code(&mut id, plan, "PROJECT", observation.project);
    }
    for &(dimension, code) in &observation.breakdown {
        if let Some(entry) = plan.codes_of(dimension).and_then(|list| list.entry(code)) {
            push(&mut id, &entry.code);
        }
    }
    if observation.measure != Measure::Act {
        push(&mut id, observation.measure.code());
    }
    let basis = basis_part(observation);
    if !basis.is_empty() {
        push(&mut id, basis);
    }
    push(&mut id, &digits(observation.year.into()));
    id
}

fn push_code(id: &mut String, plan: &Plan, list: &str, position: u16) {
    if let Some(entry) = plan.codelist(list).and_then(|list| list.entry(position)) {
        push(id, &entry.code);
    }
}

fn push(id: &mut String, part: &str) {
    id.push('_');
    id.push_str(part);
}
