//! `un-2023/1`: the United Nations' SDG Progress Chart 2023 for series with a numerical target.
//!
//! The latest value goes on at the observed growth up to the target year. `progress` is the share of the whole way
//! that this covers, in the desired direction; `score` is the class, 3 the best.
//!
//! Values of a target of 0 or 100 are read as percentages unless their unit is another one: within one point it
//! counts as reached.

use super::bands::{UN_2023, judge};
use super::growth::pow;
use super::outcome::finite;
use super::series::Span;
use super::{Outcome, Reason, Series, Status, Steps, Unit};

pub fn score(series: &Series, outcome: &mut Outcome) -> Result<f64, Reason> {
    let (span, target) = series.way(&mut outcome.steps)?;
    let percentage = series.unit != Unit::Other && (target == 0.0 || target == 100.0);
    let reached = series.direction.meets(span.value, target)
        || (percentage && (span.value - target).abs() <= 1.0);
    outcome.steps.flag("target_reached", reached);
    let ratio = ratio(series, &span, target, &mut outcome.steps);
    outcome.status = match ratio {
        _ if reached => Status::OnTrack,
        Ok(ratio) => judge(UN_2023, ratio),
        Err(reason) => return Err(reason),
    };
    outcome.score = Some(match outcome.status {
        Status::OnTrack => 3.0,
        Status::Fair => 2.0,
        _ => 1.0,
    });
    ratio
}

fn ratio(series: &Series, span: &Span, target: f64, steps: &mut Steps) -> Result<f64, Reason> {
    let growth = span.growth()?;
    steps.add("growth", growth);
    let target_year = series.target_year.ok_or(Reason::NoTarget)?;
    let ahead = target_year.saturating_sub(span.year);
    steps.add("years_ahead", f64::from(ahead));
    if ahead < 0 {
        return Err(Reason::TargetYearPassed);
    }
    let projected = span.value * pow(1.0 + growth, f64::from(ahead));
    steps.add("projected", projected);
    let distance = target - span.base;
    steps.add("full_distance", distance);
    if distance == 0.0 {
        return Err(Reason::NoGrowthRequired);
    }
    let covered = series.direction.sign() * (projected - span.base);
    finite(covered / distance.abs())
}
