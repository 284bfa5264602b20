//! Finds the observations that a target is held against.

use super::{Input, InputRole, Reason, State};
use crate::model::{Basis, Measure, Observation, Plan, Ratio, Status, Target};

/// One value with the observation it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    pub observation: u32,
    pub amount: Ratio,
    pub status: Status,
}

impl Value {
    pub const fn input(self, role: InputRole) -> Input {
        Input {
            observation: self.observation,
            role,
        }
    }
}

/// The whole plan's actual values of one target's indicator, in the unit the target is compared in.
pub struct Evidence<'plan> {
    plan: &'plan Plan,
    facts: Vec<(u32, &'plan Observation)>,
}

impl<'plan> Evidence<'plan> {
    pub fn of(plan: &'plan Plan, target: &Target) -> Self {
        let unit = target.compared_unit.or_else(|| {
            plan.indicators
                .get(usize::from(target.indicator))
                .map(|indicator| indicator.unit)
        });
        let facts = plan
            .observations
            .iter()
            .zip(0_u32..)
            .filter(|(fact, _)| {
                fact.indicator == target.indicator
                    && fact.is_total()
                    && fact.measure == Measure::Act
                    && Some(fact.unit) == unit
            })
            .map(|(fact, position)| (position, fact))
            .collect();
        Self { plan, facts }
    }

    fn value(&self, (position, fact): &(u32, &Observation)) -> Option<Value> {
        Some(Value {
            observation: *position,
            amount: self.plan.amount(*position)?,
            status: fact.status,
        })
    }

    /// The amount of one year: of the period's own year, whatever the reporting year.
    pub fn single(&self, own_year: u16) -> Option<Value> {
        self.facts
            .iter()
            .filter(|(_, fact)| single_year(fact) == Some(own_year))
            .find_map(|fact| self.value(fact))
    }

    /// The single-year fact reported for a year, with its own year.
    pub fn reported_single(&self, year: u16) -> Option<(Value, u16)> {
        self.facts
            .iter()
            .filter(|(_, fact)| fact.year == year)
            .find_map(|fact| Some((self.value(fact)?, single_year(fact.1)?)))
    }

    /// A fact of a basis reported for a year whose period starts in `first`, or anywhere when `None`.
    pub fn spanning(&self, year: u16, basis: Basis, first: Option<u16>) -> Option<Value> {
        self.facts
            .iter()
            .filter(|(_, fact)| {
                fact.year == year
                    && fact.period.basis == basis
                    && (first.is_none()
                        || fact.period.start.map(|day| day.fiscal_year().0) == first)
            })
            .find_map(|fact| self.value(fact))
    }

    /// Why no value stands for a year.
    pub fn absence(&self, year: u16, window_first: u16) -> (State, Option<Reason>) {
        let printed = self
            .facts
            .iter()
            .find(|(_, fact)| fact.year == year && fact.value.is_none());
        match printed.map(|(_, fact)| fact.status) {
            Some(Status::Q) => (State::Suppressed, None),
            Some(_) => (State::NotReported, Some(Reason::DashPrinted)),
            None if year > self.plan.about.reporting_year || year < window_first => {
                (State::NotYetDue, None)
            }
            None => (State::NotReported, Some(Reason::NoObservation)),
        }
    }
}

/// The own year of a single-year fact.
fn single_year(fact: &Observation) -> Option<u16> {
    match fact.period.basis {
        Basis::Fy => fact.period.end.map(|day| day.fiscal_year().0),
        Basis::Cy => fact.period.end.map(|day| day.year),
        Basis::Cum | Basis::Mean => None,
    }
}
