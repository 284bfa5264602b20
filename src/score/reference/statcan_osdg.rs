//! `statcan-osdg/1`: Statistics Canada's progress measure, as `sdg-build` of Open SDG computes it.
//!
//! Observed yearly growth against the growth that reaches the target on time; without a target against fixed
//! thresholds, which shrink near a natural limit. `progress` is that ratio, or the growth in the desired
//! direction; `score` runs from −5 to 5.
//!
//! The order of the published program is kept: the sign and the limit's coefficient come from the base as it
//! stands, growth from the base with 0.001 in place of zero; a target that stands counts whatever the trend.

use super::bands::{STATCAN, STATCAN_GROWTH, judge};
use super::growth::{cagr, pow, required_growth, sign};
use super::outcome::finite;
use super::series::Span;
use super::{Outcome, Reason, Series, Status, Steps};

/// Stands in for a base or a target of zero.
const NEARLY_ZERO: f64 = 0.001;

/// How fast the thresholds shrink near a limit.
const EXPONENT: f64 = 4.44;

pub fn score(series: &Series, outcome: &mut Outcome) -> Result<f64, Reason> {
    let span = series.span_or_next()?;
    span.tell(or_nearly_zero(span.base), &mut outcome.steps);
    outcome.steps.add("sign", sign(span.base));
    match series.target {
        Some(target) => with_target(series, &span, target, outcome),
        None => without_target(series, &span, outcome),
    }
}

const fn or_nearly_zero(value: f64) -> f64 {
    if value == 0.0 { NEARLY_ZERO } else { value }
}

/// Observed growth in the desired direction.
fn observed(series: &Series, span: &Span, steps: &mut Steps) -> Result<f64, Reason> {
    let base = or_nearly_zero(span.base);
    if (base > 0.0 && span.value < 0.0) || (base < 0.0 && span.value > 0.0) {
        return Err(Reason::OppositeSigns);
    }
    let growth = cagr(span.value, base, span.years())?;
    steps.add("growth", growth);
    Ok(sign(span.base) * series.direction.sign() * growth)
}

fn with_target(
    series: &Series,
    span: &Span,
    target: f64,
    outcome: &mut Outcome,
) -> Result<f64, Reason> {
    let target = or_nearly_zero(target);
    let reached = series.direction.meets(span.value, target);
    let steps = &mut outcome.steps;
    steps.add("target_used", target);
    steps.flag("target_reached", reached);
    let target_year = series.target_year.ok_or(Reason::NoTarget)?;
    let observed = observed(series, span, steps);
    let target_years = target_year.saturating_sub(span.base_year);
    steps.add("target_years", f64::from(target_years));
    let required = required_growth(target, or_nearly_zero(span.base), target_years);
    if let Ok(required) = required {
        steps.add("required_growth", required);
    }
    let ratio = match (observed, required) {
        (Err(reason), _) | (_, Err(reason)) => Err(reason),
        (_, Ok(0.0)) => Err(Reason::NoGrowthRequired),
        (Ok(observed), Ok(required)) => finite(observed / required.abs()),
    };
    let (status, score) = match (ratio, observed) {
        _ if reached => (Status::TargetAchieved, 5.0),
        (Ok(ratio), _) if ratio >= 0.6 => (judge(STATCAN, ratio), 7.1429 * ratio - 4.2857),
        (Ok(ratio), _) => (judge(STATCAN, ratio), 4.1667 * ratio - 2.5),
        // The published division gives an infinite ratio, whose score is an end of the scale.
        (Err(Reason::NoGrowthRequired), Ok(observed)) if observed < 0.0 => {
            (Status::Deterioration, -5.0)
        }
        (Err(Reason::NoGrowthRequired), Ok(observed)) if observed > 0.0 => {
            (Status::Substantial, 5.0)
        }
        _ => return ratio,
    };
    outcome.status = status;
    outcome.score = Some(score.clamp(-5.0, 5.0) + 0.0);
    ratio
}

fn without_target(series: &Series, span: &Span, outcome: &mut Outcome) -> Result<f64, Reason> {
    let steps = &mut outcome.steps;
    let mut coefficient = 1.0;
    if let Some(limit) = series.limit {
        coefficient = self::coefficient(span.base, limit);
        steps.add("coefficient", coefficient);
        finite(coefficient)?;
    }
    let bound =
        |index: usize| STATCAN_GROWTH.get(index).map_or(0.0, |band| band.from) * coefficient;
    let (high, middle) = (bound(0), bound(1));
    steps.add("threshold_high", high);
    steps.add("threshold_middle", middle);
    let growth = observed(series, span, steps)?;
    let (status, score) = if growth < 0.0 {
        (Status::Deterioration, 125.0 * growth - 2.5)
    } else if coefficient == 0.0 {
        (Status::Substantial, 5.0)
    } else if growth >= high {
        (Status::Substantial, 500.0 * growth / coefficient - 5.0)
    } else if growth >= middle {
        (Status::Moderate, 250.0 * growth / coefficient - 1.25)
    } else {
        (Status::Limited, 500.0 * growth / coefficient - 2.5)
    };
    outcome.status = status;
    outcome.score = Some(score.clamp(-5.0, 5.0) + 0.0);
    Ok(growth)
}

/// 1 far from a limit, 0 at it.
fn coefficient(base: f64, limit: f64) -> f64 {
    let (base, limit) = (base.abs(), limit.abs());
    if base >= 2.0 * limit {
        1.0
    } else if base <= limit {
        1.0 - pow(base / limit, EXPONENT)
    } else {
        1.0 - pow((2.0 * limit - base) / limit, EXPONENT)
    }
}
