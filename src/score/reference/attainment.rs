//! `attainment/1`: the rate of attainment as the French government's PILOTE computes it.
//!
//! The share of the way from base to target, in percent. `progress` is the rate as it comes out, `score` the rate
//! kept between 0 and 100. A base at or past the target leaves no way: 100 while the target stands, else 0.

use super::{Method, Outcome, Reason, Series, Status, Steps};

const METHOD: Method = Method::Attainment;

pub fn score(series: &Series) -> Outcome {
    let mut steps = Steps::default();
    let (span, target) = match series.way(&mut steps) {
        Ok(way) => way,
        Err(reason) => return Outcome::none(METHOD, reason, steps),
    };
    let reached = series.direction.meets(span.value, target);
    steps.flag("target_reached", reached);
    let distance = target - span.base;
    steps.add("full_distance", distance);
    let rate = match (series.direction.meets(span.base, target), reached) {
        (true, true) => 100.0,
        (true, false) => 0.0,
        (false, _) => 100.0 * (span.value - span.base) / distance,
    };
    if !rate.is_finite() {
        return Outcome::none(METHOD, Reason::OutOfRange, steps);
    }
    let status = if reached {
        Status::Reached
    } else if rate > 0.0 {
        Status::Partial
    } else {
        Status::NoProgress
    };
    Outcome::new(
        METHOD,
        status,
        Ok(rate),
        Some(rate.clamp(0.0, 100.0)),
        steps,
    )
}
