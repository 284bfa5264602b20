//! `attainment/1`: the rate of attainment as the French government's PILOTE computes it.
//!
//! The share of the way from base to target, in percent. `progress` is the rate as it comes out, `score` the rate
//! kept between 0 and 100. A base at or past the target leaves no way: 100 while the target stands, else 0.

use super::outcome::finite;
use super::{Outcome, Reason, Series, Status};

pub fn score(series: &Series, outcome: &mut Outcome) -> Result<f64, Reason> {
    let (span, target) = series.way(&mut outcome.steps)?;
    let reached = series.direction.meets(span.value, target);
    outcome.steps.flag("target_reached", reached);
    let distance = target - span.base;
    outcome.steps.add("full_distance", distance);
    let rate = match (series.direction.meets(span.base, target), reached) {
        (true, true) => 100.0,
        (true, false) => 0.0,
        (false, _) => 100.0 * (span.value - span.base) / distance,
    };
    let rate = finite(rate)?;
    outcome.status = if reached {
        Status::Reached
    } else if rate > 0.0 {
        Status::Partial
    } else {
        Status::NoProgress
    };
    outcome.score = Some(rate.clamp(0.0, 100.0));
    Ok(rate)
}
