//! `un-2022/1`: the trend of the United Nations' SDG Progress Chart 2022 for series with a numerical target.
//!
//! `progress` is observed growth against required growth, in the desired direction. No score is published.
//! A value on a boundary belongs to the higher class.

use super::bands::{UN_2022, judge};
use super::growth::{required_growth, sign};
use super::outcome::finite;
use super::series::Span;
use super::{Outcome, Reason, Series, Status, Steps};

pub fn score(series: &Series, outcome: &mut Outcome) -> Result<f64, Reason> {
    let (span, target) = series.way(&mut outcome.steps)?;
    let reached = series.direction.meets(span.value, target);
    outcome.steps.flag("target_reached", reached);
    let ratio = ratio(series, &span, target, &mut outcome.steps);
    outcome.status = match ratio {
        _ if reached => Status::OnTrack,
        Ok(ratio) => judge(UN_2022, ratio),
        Err(_) => Status::NotAvailable,
    };
    ratio
}

fn ratio(series: &Series, span: &Span, target: f64, steps: &mut Steps) -> Result<f64, Reason> {
    let growth = span.growth()?;
    steps.add("growth", growth);
    let target_year = series.target_year.ok_or(Reason::NoTarget)?;
    let target_years = target_year.saturating_sub(span.base_year);
    steps.add("target_years", f64::from(target_years));
    let required = required_growth(target, span.base, target_years)?;
    steps.add("required_growth", required);
    if required == 0.0 {
        return Err(Reason::NoGrowthRequired);
    }
    let sign = sign(span.base);
    let observed = sign * series.direction.sign() * growth;
    steps.add("sign", sign);
    finite(observed / required.abs())
}
