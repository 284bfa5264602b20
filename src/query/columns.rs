//! The facts as columns, so that a filter is one pass over small integers.

use crate::model::{Basis, Measure, Observation, Plan, Printing, TargetType};

/// Not cut by the disease dimension.
pub const NO_CUT: u16 = 0;

/// One row per actual value: indicator, project, disease area (position in its list; 0 = not cut), reporting
/// year, position of the observation. Rows cut by anything but project and disease area are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// Positions in `Plan::indicators`.
    pub indicator: Vec<u16>,
    /// Positions in the `PROJECT` list.
    pub project: Vec<u16>,
    /// Positions in the `DISEASE` list.
    pub disease: Vec<u16>,
    /// Reporting years.
    pub year: Vec<u16>,
    /// Positions in `Plan::observations`.
    pub observation: Vec<u32>,
    /// How well the row serves as the indicator's main value; lower is better.
    rank: Vec<u8>,
    /// First row of every indicator, and the end: the rows stand in the order of the indicators.
    starts: Vec<usize>,
    /// Positions of all observations by indicator, and the first of every indicator among them.
    facts: Vec<u32>,
    fact_starts: Vec<usize>,
    /// Positions of the printings of every observation.
    printings: Vec<Vec<u32>>,
}

impl Columns {
    /// Lays the plan's actual values out.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let disease = plan.dimension("DISEASE");
        let mut columns = Self::default();
        for indicator in (0_u16..).take(plan.indicators.len()) {
            columns.starts.push(columns.indicator.len());
            columns.fact_starts.push(columns.facts.len());
            for (fact, position) in plan.observations.iter().zip(0_u32..) {
                if fact.indicator != indicator {
                    continue;
                }
                columns.facts.push(position);
                let area = match fact.breakdown.as_slice() {
                    [] => NO_CUT,
                    [(dimension, code)] if Some(*dimension) == disease => *code,
                    _ => continue,
                };
                if fact.measure == Measure::Act {
                    columns.indicator.push(indicator);
                    columns.project.push(fact.project);
                    columns.disease.push(area);
                    columns.year.push(fact.year);
                    columns.observation.push(position);
                    columns
                        .rank
                        .push(rank(plan, indicator, fact.period.basis, fact.unit));
                }
            }
        }
        columns.starts.push(columns.indicator.len());
        columns.fact_starts.push(columns.facts.len());
        for _ in &plan.observations {
            columns.printings.push(Vec::new());
        }
        for (printing, position) in plan.printings.iter().zip(0_u32..) {
            if let Some(places) = columns.printings.get_mut(printing.observation as usize) {
                places.push(position);
            }
        }
        columns
    }

    /// The main value of an indicator at a project and a disease area, as reported for a year.
    #[must_use]
    pub fn main(&self, indicator: u16, project: u16, disease: u16, year: u16) -> Option<u32> {
        let mut main: Option<usize> = None;
        for row in self.rows_of(indicator) {
            if self.project[row] == project
                && self.disease[row] == disease
                && self.year[row] == year
                && main.is_none_or(|main| self.rank[row] < self.rank[main])
            {
                main = Some(row);
            }
        }
        main.map(|row| self.observation[row])
    }

    /// All observations of one indicator with their positions, in the dataset's order.
    #[must_use]
    pub fn facts_of<'plan>(
        &self,
        plan: &'plan Plan,
        indicator: u16,
    ) -> Vec<(u32, &'plan Observation)> {
        let at = |position: usize| self.fact_starts.get(position).copied().unwrap_or(0);
        let range = at(usize::from(indicator))..at(usize::from(indicator) + 1);
        let mut facts = Vec::with_capacity(range.len());
        for &position in self.facts.get(range).unwrap_or_default() {
            if let Some(fact) = plan.fact(position) {
                facts.push((position, fact));
            }
        }
        facts
    }

    /// The places where an observation stands, in the order of the sources.
    #[must_use]
    pub fn printings_of<'plan>(&self, plan: &'plan Plan, observation: u32) -> Vec<&'plan Printing> {
        let mut printings = Vec::new();
        if let Some(places) = self.printings.get(observation as usize) {
            for &place in places {
                printings.extend(plan.printings.get(place as usize));
            }
        }
        printings
    }

    /// Row numbers of one indicator.
    #[must_use]
    pub fn rows_of(&self, indicator: u16) -> std::ops::Range<usize> {
        let at = |position: usize| {
            self.starts
                .get(position)
                .copied()
                .unwrap_or(self.indicator.len())
        };
        at(usize::from(indicator))..at(usize::from(indicator) + 1)
    }
}

/// A total or a mean leads where the target speaks of one; the single year leads elsewhere; the indicator's own
/// unit leads always.
fn rank(plan: &Plan, indicator: u16, basis: Basis, unit: u16) -> u8 {
    let target = plan
        .targets
        .iter()
        .find(|target| target.indicator == indicator);
    let wanted = match target.map(|target| target.kind) {
        Some(TargetType::Cumulative | TargetType::LevelBy) => Basis::Cum,
        Some(TargetType::AnnualMean) => Basis::Mean,
        _ => Basis::Fy,
    };
    let own_unit = plan
        .indicators
        .get(usize::from(indicator))
        .is_some_and(|indicator| indicator.unit == unit);
    let basis = if wanted == Basis::Fy && basis == Basis::Cy {
        Basis::Fy
    } else {
        basis
    };
    u8::from(basis != wanted) + if own_unit { 0 } else { 4 }
}
