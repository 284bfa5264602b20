//! The id of an observation is its own address, so that it can be rebuilt and need not be stored.

use std::collections::HashMap;

use crate::model::{Basis, Measure, Observation, Plan};

/// The ids of all observations, in their order.
///
/// The rule: `INDICATOR[_PROJECT][_CODE…][_MEASURE][_BASIS]_YEAR[_UNIT]`. The project stands unless it
/// is the whole plan, one code per breakdown in the order of the dimensions, the measure unless it is
/// `ACT`, the basis unless it is one year (`FY`, `CY`), and the unit only where another observation
/// differs in nothing but its unit. A position that leads nowhere leaves its part out.
#[must_use]
pub fn observation_ids(plan: &Plan) -> Vec<String> {
    let stems: Vec<String> = plan.observations.iter().map(|o| stem(plan, o)).collect();
    let mut first_unit: HashMap<&str, u16> = HashMap::new();
    let mut shared: HashMap<&str, bool> = HashMap::new();
    for (stem, observation) in stems.iter().zip(&plan.observations) {
        let unit = *first_unit.entry(stem).or_insert(observation.unit);
        *shared.entry(stem).or_insert(false) |= unit != observation.unit;
    }
    let needs_unit: Vec<bool> = stems
        .iter()
        .map(|stem| shared.get(stem.as_str()).copied().unwrap_or(false))
        .collect();
    stems
        .into_iter()
        .zip(needs_unit)
        .zip(&plan.observations)
        .map(|((mut id, needs_unit), observation)| {
            if needs_unit {
                push_code(&mut id, plan, "UNIT_MEASURE", observation.unit);
            }
            id
        })
        .collect()
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
    if !matches!(observation.period.basis, Basis::Fy | Basis::Cy) {
        push(&mut id, observation.period.basis.code());
    }
    push(&mut id, &observation.year.to_string());
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
