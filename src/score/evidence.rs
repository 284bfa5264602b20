//! Finds the observations that a target is held against.

use super::{Input, InputRole, Reason, State};
use crate::model::{Basis, Measure, Observation, Plan, Ratio, Status, Target};

/// One value with the observation it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    pub observation: u32,
    pub amount: Ratio,
    pub status: Status,
    /// The year it is of, where it is of a single one.
    pub own_year: Option<u16>,
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
    baseline: Option<Value>,
}

impl<'plan> Evidence<'plan> {
    pub fn of(plan: &'plan Plan, target: &Target) -> Self {
        let indicator = plan.indicators.get(usize::from(target.indicator));
        let own_unit = indicator.map(|indicator| indicator.unit);
        let unit = target.compared_unit.or(own_unit);
        let start = target.baseline.as_ref();
        let (mut facts, mut baseline) = (Vec::new(), None);
        for (fact, position) in plan.observations.iter().zip(0_u32..) {
            if fact.indicator != target.indicator || !fact.is_total() {
                continue;
            }
            if fact.measure == Measure::Act && Some(fact.unit) == unit {
                facts.push((position, fact));
            } else if fact.measure == Measure::Base
                && let Some(amount) = plan.amount(position)
                && start.is_some_and(|start| {
                    start.value.ratio() == amount && start.last == last_year(fact)
                })
            {
                baseline = Some(Value {
                    observation: position,
                    amount,
                    status: fact.status,
                    own_year: None,
                });
            }
        }
        Self {
            plan,
            facts,
            baseline,
        }
    }

    /// The observation that states the target's baseline, where there is one.
    pub const fn baseline(&self) -> Option<Value> {
        self.baseline
    }

    /// What stands at the end of a year: the count since the start, or the year's own value.
    pub fn level(&self, year: u16) -> Option<Value> {
        match self.spanning(year, Basis::Cum, None) {
            None => self.reported_single(year).map(|(value, _)| value),
            total => total,
        }
    }

    /// The first fact that passes a test and has an amount.
    fn first(&self, test: &dyn Fn(&Observation) -> bool) -> Option<Value> {
        for &(observation, fact) in &self.facts {
            if test(fact)
                && let Some(amount) = self.plan.amount(observation)
            {
                return Some(Value {
                    observation,
                    amount,
                    status: fact.status,
                    own_year: single_year(fact),
                });
            }
        }
        None
    }

    /// The amount of one year: of the period's own year, whatever the reporting year.
    pub fn single(&self, own_year: u16) -> Option<Value> {
        self.first(&|fact| single_year(fact) == Some(own_year))
    }

    /// The single-year fact reported for a year, with its own year.
    pub fn reported_single(&self, year: u16) -> Option<(Value, u16)> {
        let value = self.first(&|fact| fact.year == year && single_year(fact).is_some())?;
        Some((value, value.own_year?))
    }

    /// A fact of a basis reported for a year whose period starts in `first`, or anywhere when `None`.
    pub fn spanning(&self, year: u16, basis: Basis, first: Option<u16>) -> Option<Value> {
        self.first(&|fact| {
            fact.year == year
                && fact.period.basis == basis
                && (first.is_none() || fact.period.start.map(|day| day.fiscal_year().0) == first)
        })
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

/// The fiscal year in which a fact's period ends.
fn last_year(fact: &Observation) -> u16 {
    fact.period.end.map_or(0, |day| day.fiscal_year().0)
}

/// The own year of a single-year fact.
fn single_year(fact: &Observation) -> Option<u16> {
    match fact.period.basis {
        Basis::Fy => fact.period.end.map(|day| day.fiscal_year().0),
        Basis::Cy => fact.period.end.map(|day| day.year),
        Basis::Cum | Basis::Mean => None,
    }
}
