//! What would change a verdict: the smallest amount, in steps of what is published, that would.

use super::{Assessment, State, path, plan_pace};
use crate::model::{Decimal, Operator, Plan, Ratio, TargetType};

/// What a change leads to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Change {
    /// The target stands.
    ToTarget,
    /// Pace is kept.
    ToPace,
    /// Pace is no longer kept.
    BelowPace,
    /// The target no longer stands.
    BelowTarget,
}

/// The smallest change that leads to another verdict.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Margin {
    /// How much more or less, above zero. Of a mean: in the sum of its years.
    pub amount: Ratio,
    /// More; else less.
    pub more: bool,
    /// What it leads to.
    pub change: Change,
}

/// What would change the verdict of an assessment; `None` where it is neither reached nor about pace.
#[must_use]
pub fn margin(plan: &Plan, found: &Assessment) -> Option<Margin> {
    let target = plan.targets.get(usize::from(found.target?))?;
    let up = plan_pace::is_up(plan, target);
    let (actual, full) = (found.pace.actual?, found.pace.full_target?);
    let expected = found.pace.expected.unwrap_or(full);
    let mean = target.kind.is_mean();
    let years = if mean { found.pace.elapsed? } else { 1 };
    let gt = target.operator == Operator::Gt;
    // A cap on a total stands as long as it is kept, whatever pace says.
    let cap = !up && target.kind.accumulates();
    // These are held against the target by its own operator, all else against pace by "at least".
    let own = mean || cap || target.kind == TargetType::AtLeastBaseline;
    // In its last year pace asks for the target itself; what must be exceeded keeps pace one step before it stands.
    let ends = path::elapsed(target, found.year).is_none_or(|(elapsed, years)| elapsed == years);
    let last = cap || (ends && (own || !gt));
    let (bar, change) = match found.state {
        State::Reached => (full, Change::BelowTarget),
        State::OnOrAbovePace => (expected, Change::BelowPace),
        State::BelowPace if last => (full, Change::ToTarget),
        State::BelowPace => (expected, Change::ToPace),
        _ => return None,
    };
    let better = matches!(change, Change::ToTarget | Change::ToPace);
    // How far it is to the bar, from either side.
    let apart = match better == up {
        true => bar.minus(actual)?,
        false => actual.minus(bar)?,
    };
    let apart = apart.times(Ratio::whole(years.into()))?;
    let step = step(plan, found)?;
    let amount = apart.up_to(step)?;
    let strict = gt && (own || change == Change::BelowTarget);
    // The bar itself counts as good unless more than it is asked for.
    let enough = better != strict;
    let amount = match amount == apart && !enough {
        true => amount.plus(step)?,
        false => amount,
    };
    Some(Margin {
        amount,
        more: better == up,
        change,
    })
}

/// The smallest step in which the compared value is printed.
fn step(plan: &Plan, found: &Assessment) -> Option<Ratio> {
    let fact = plan.fact(found.inputs.first()?.observation)?;
    let unit = Decimal::whole(1).scaled(fact.unit_mult)?;
    unit.over(Decimal::whole(1).scaled(fact.value?.scale())?)
}
