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
use super::{Goal, Outcome, Point, Reason, Series, Status, Steps};

const MOST: usize = 6;
const LEAST: usize = 4;

pub fn score(series: &Series, outcome: &mut Outcome) -> Result<f64, Reason> {
    let points = series.points();
    let used = points
        .get(points.len().saturating_sub(MOST)..)
        .unwrap_or_default();
    let (Some(first), Some(last)) = (used.first(), used.last()) else {
        return Err(Reason::NoData);
    };
    let steps = &mut outcome.steps;
    steps.add("base_year_used", f64::from(first.year));
    steps.add("base_used", first.value);
    steps.add("year_used", f64::from(last.year));
    steps.add("value_used", last.value);
    steps.add(
        "points_used",
        f64::from(u8::try_from(used.len()).unwrap_or(u8::MAX)),
    );
    if used.len() < LEAST {
        return Err(Reason::TooFewPoints);
    }
    let years = last.year.saturating_sub(first.year);
    let change = (last.value - first.value) / f64::from(years);
    steps.add("years", f64::from(years));
    steps.add("mean_change", change);
    finite(change)?;
    let goals = series.goals();
    let mut next: Option<i32> = None;
    for goal in &goals {
        if goal.year >= last.year && next.is_none_or(|next| goal.year < next) {
            next = Some(goal.year);
        }
    }
    let Some(next) = next else {
        return Err(match goals.is_empty() {
            true => Reason::NoTarget,
            false => Reason::TargetYearPassed,
        });
    };
    let mut worst: Option<Answer> = None;
    for goal in goals {
        if goal.year == next {
            let answer = toward(series, *last, change, goal);
            if worst
                .as_ref()
                .is_none_or(|worst| rank(answer.status) < rank(worst.status))
            {
                worst = Some(answer);
            }
        }
    }
    let Some(worst) = worst else {
        return Err(Reason::NoTarget);
    };
    for (name, value) in worst.steps.iter() {
        steps.add(name, value);
    }
    outcome.status = worst.status;
    worst.measure
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

/// What is said of one target.
struct Answer {
    status: Status,
    measure: Result<f64, Reason>,
    steps: Steps,
}

fn toward(series: &Series, last: Point, change: f64, goal: Goal) -> Answer {
    let mut steps = Steps::default();
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
        let status = match sign * change >= 0.0 {
            true => Status::Sun,
            false => Status::SunAndCloud,
        };
        return Answer {
            status,
            measure: Err(Reason::TargetReached),
            steps,
        };
    }
    let distance = goal.value - last.value;
    let miss = (goal.value - projected) / distance;
    let covered = finite((projected - last.value) / distance);
    let measure = finite(miss).and(covered);
    if measure.is_ok() {
        steps.add("distance_left", distance);
        steps.add("miss", miss);
    }
    let status = if measure.is_err() {
        Status::NotAvailable
    } else if sign * change <= 0.0 {
        Status::Storm
    } else if miss < 0.05 {
        Status::Sun
    } else if miss <= 0.2 {
        Status::SunAndCloud
    } else {
        Status::Cloud
    };
    Answer {
        status,
        measure,
        steps,
    }
}
