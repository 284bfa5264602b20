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
use super::{Method, Outcome, Reason, Series, Status, Steps};

const METHOD: Method = Method::StatcanOsdg;

/// Stands in for a base or a target of zero.
const NEARLY_ZERO: f64 = 0.001;

/// How fast the thresholds shrink near a limit.
const EXPONENT: f64 = 4.44;

pub fn score(series: &Series) -> Outcome {
    let mut steps = Steps::default();
    let span = match series.span_or_next() {
        Ok(span) => span,
        Err(reason) => return Outcome::none(METHOD, reason, steps),
    };
    span.tell(or_nearly_zero(span.base), &mut steps);
    steps.add("sign", sign(span.base));
    match series.target {
        Some(target) => with_target(series, &span, target, steps),
        None => without_target(series, &span, steps),
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

fn with_target(series: &Series, span: &Span, target: f64, mut steps: Steps) -> Outcome {
    let target = or_nearly_zero(target);
    let reached = series.direction.meets(span.value, target);
    steps.add("target_used", target);
    steps.flag("target_reached", reached);
    let Some(target_year) = series.target_year else {
        return Outcome::none(METHOD, Reason::NoTarget, steps);
    };
    let observed = observed(series, span, &mut steps);
    let target_years = target_year.saturating_sub(span.base_year);
    steps.add("target_years", f64::from(target_years));
    let required = required_growth(target, or_nearly_zero(span.base), target_years);
    if let Ok(required) = required {
        steps.add("required_growth", required);
    }
    let ratio = observed.and_then(|observed| match required? {
        0.0 => Err(Reason::NoGrowthRequired),
        required => finite(observed / required.abs()).ok_or(Reason::OutOfRange),
    });
    if reached {
        return Outcome::new(METHOD, Status::TargetAchieved, ratio, Some(5.0), steps);
    }
    match ratio {
        Ok(ratio) => {
            let (status, score) = judge_ratio(ratio);
            Outcome::new(METHOD, status, Ok(ratio), Some(score), steps)
        }
        // The published division gives an infinite ratio, whose score is an end of the scale.
        Err(Reason::NoGrowthRequired) => match observed {
            Ok(observed) if observed < 0.0 => {
                Outcome::new(METHOD, Status::Deterioration, ratio, Some(-5.0), steps)
            }
            Ok(observed) if observed > 0.0 => {
                Outcome::new(METHOD, Status::Substantial, ratio, Some(5.0), steps)
            }
            _ => Outcome::none(METHOD, Reason::NoGrowthRequired, steps),
        },
        Err(reason) => Outcome::none(METHOD, reason, steps),
    }
}

fn judge_ratio(ratio: f64) -> (Status, f64) {
    let status = judge(STATCAN, ratio);
    let score = if ratio >= 0.6 {
        (7.1429 * ratio - 4.2857).min(5.0)
    } else {
        (4.1667 * ratio - 2.5).max(-5.0)
    };
    (status, score)
}

fn without_target(series: &Series, span: &Span, mut steps: Steps) -> Outcome {
    let coefficient = series.limit.map(|limit| coefficient(span.base, limit));
    if let Some(coefficient) = coefficient {
        steps.add("coefficient", coefficient);
        if !coefficient.is_finite() {
            return Outcome::none(METHOD, Reason::OutOfRange, steps);
        }
    }
    let coefficient = coefficient.unwrap_or(1.0);
    let bound =
        |index: usize| STATCAN_GROWTH.get(index).map_or(0.0, |band| band.from) * coefficient;
    let (high, middle) = (bound(0), bound(1));
    steps.add("threshold_high", high);
    steps.add("threshold_middle", middle);
    let growth = match observed(series, span, &mut steps) {
        Ok(growth) => growth,
        Err(reason) => return Outcome::none(METHOD, reason, steps),
    };
    let status = if growth >= high {
        Status::Substantial
    } else if growth >= middle {
        Status::Moderate
    } else if growth >= 0.0 {
        Status::Limited
    } else {
        Status::Deterioration
    };
    let score = if growth < 0.0 {
        (125.0 * growth - 2.5).max(-5.0)
    } else if coefficient == 0.0 {
        5.0
    } else if growth >= high {
        (500.0 * growth / coefficient - 5.0).min(5.0)
    } else if growth >= middle {
        250.0 * growth / coefficient - 1.25
    } else {
        500.0 * growth / coefficient - 2.5
    };
    Outcome::new(METHOD, status, Ok(growth), Some(score), steps)
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
