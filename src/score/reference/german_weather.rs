//! `german-weather/1`: the weather symbols of the German sustainable development strategy, for targets with a value
//! and a year.
//!
//! The mean yearly change of the last five years (the last six values, four at least) goes on to the target year.
//! `progress` is the share of the remaining way that this covers, `miss` what stays open of it. No score is
//! published.
//!
//! Where the target stands already, the published rule for targets to be kept applies: sun, behind a cloud when
//! the trend leads back. Of targets in several years the next one counts, of several in the same year the worst.

use super::outcome::finite;
use super::{Goal, Method, Outcome, Point, Reason, Series, Status, Steps};

const METHOD: Method = Method::GermanWeather;
const MOST: usize = 6;
const LEAST: usize = 4;

pub fn score(series: &Series) -> Outcome {
    let mut steps = Steps::default();
    let points = series.points();
    let used = points
        .get(points.len().saturating_sub(MOST)..)
        .unwrap_or_default();
    let (Some(first), Some(last)) = (used.first(), used.last()) else {
        return Outcome::none(METHOD, Reason::NoData, steps);
    };
    steps.add("base_year_used", f64::from(first.year));
    steps.add("base_used", first.value);
    steps.add("year_used", f64::from(last.year));
    steps.add("value_used", last.value);
    steps.add(
        "points_used",
        f64::from(u8::try_from(used.len()).unwrap_or(u8::MAX)),
    );
    if used.len() < LEAST {
        return Outcome::none(METHOD, Reason::TooFewPoints, steps);
    }
    let years = last.year.saturating_sub(first.year);
    let change = (last.value - first.value) / f64::from(years);
    steps.add("years", f64::from(years));
    steps.add("mean_change", change);
    if !change.is_finite() {
        return Outcome::none(METHOD, Reason::OutOfRange, steps);
    }
    let goals = series.goals();
    if goals.is_empty() {
        return Outcome::none(METHOD, Reason::NoTarget, steps);
    }
    let due = goals.iter().filter(|goal| goal.year >= last.year);
    let Some(next) = due.map(|goal| goal.year).min() else {
        return Outcome::none(METHOD, Reason::TargetYearPassed, steps);
    };
    let outcomes = goals
        .iter()
        .filter(|goal| goal.year == next)
        .map(|goal| toward(series, *last, change, *goal, steps.clone()));
    let worst = outcomes.min_by_key(|outcome| rank(outcome.status));
    worst.unwrap_or_else(|| Outcome::none(METHOD, Reason::NoTarget, steps))
}

/// From what cannot be said and the worst to the best.
const fn rank(status: Status) -> u8 {
    match status {
        Status::Storm => 1,
        Status::Cloud => 2,
        Status::SunAndCloud => 3,
        Status::Sun => 4,
        _ => 0,
    }
}

fn toward(series: &Series, last: Point, change: f64, goal: Goal, mut steps: Steps) -> Outcome {
    let sign = series.direction.sign();
    let reached = series.direction.meets(last.value, goal.value);
    let ahead = goal.year.saturating_sub(last.year);
    let projected = last.value + change * f64::from(ahead);
    steps.add("target_used", goal.value);
    steps.add("target_year_used", f64::from(goal.year));
    steps.flag("target_reached", reached);
    steps.add("years_ahead", f64::from(ahead));
    steps.add("projected", projected);
    if reached {
        let status = if sign * change >= 0.0 {
            Status::Sun
        } else {
            Status::SunAndCloud
        };
        return Outcome::new(METHOD, status, Err(Reason::TargetReached), None, steps);
    }
    let distance = goal.value - last.value;
    let miss = (goal.value - projected) / distance;
    let (Some(miss), Some(covered)) = (finite(miss), finite((projected - last.value) / distance))
    else {
        return Outcome::none(METHOD, Reason::OutOfRange, steps);
    };
    steps.add("distance_left", distance);
    steps.add("miss", miss);
    let status = if sign * change <= 0.0 {
        Status::Storm
    } else if miss < 0.05 {
        Status::Sun
    } else if miss <= 0.2 {
        Status::SunAndCloud
    } else {
        Status::Cloud
    };
    Outcome::new(METHOD, status, Ok(covered), None, steps)
}
