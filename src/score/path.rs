//! The even path of a target: what must stand in the end, and what an even pace expects on the way there.
//!
//! Of a total T over n years T·k/n stands after k of them; a level that starts from b stands at b + (T − b)·k/n.
//! A mean or an earlier amount to be kept is expected in every year.

use crate::model::{Ratio, Target, TargetType};

/// The number of the target in single units.
#[must_use]
pub fn number(target: &Target) -> Option<Ratio> {
    match target.kind {
        TargetType::AtLeastBaseline => Some(target.baseline.as_ref()?.value.ratio()),
        _ => target.value?.scaled(target.unit_mult),
    }
}

/// What must stand in the end: the number, or the window's total of a yearly amount.
#[must_use]
pub fn full(target: &Target) -> Option<Ratio> {
    let number = number(target)?;
    match target.kind {
        TargetType::Annual => number.times(Ratio::whole(target.window.length().into())),
        _ => Some(number),
    }
}

/// The first year of the path: the baseline's, where the target is a level to be reached from it.
#[must_use]
pub fn first(target: &Target) -> u16 {
    match (target.kind, &target.baseline) {
        (TargetType::RateBy | TargetType::LevelBy | TargetType::CountBy, Some(baseline)) => {
            baseline.last
        }
        _ => target.window.first,
    }
}

/// Years elapsed at the end of `year`, and years of the whole path; `None` outside of it, and where no path
/// leads to the target.
#[must_use]
pub fn elapsed(target: &Target, year: u16) -> Option<(u16, u16)> {
    let window = target.window;
    match (target.kind, &target.baseline) {
        (TargetType::RateBy | TargetType::LevelBy | TargetType::CountBy, Some(baseline)) => {
            let years = window.last.checked_sub(baseline.last)?;
            let elapsed = year.checked_sub(baseline.last)?;
            (elapsed <= years).then_some((elapsed, years))
        }
        (
            TargetType::Annual
            | TargetType::Cumulative
            | TargetType::AnnualMean
            | TargetType::WindowMean,
            _,
        ) => window
            .contains(year)
            .then(|| (year - window.first + 1, window.length())),
        _ => None,
    }
}

/// What an even pace expects at the end of `year`; `None` outside the path, and where no path leads to the target.
#[must_use]
pub fn expected(target: &Target, year: u16) -> Option<Ratio> {
    let full = full(target)?;
    match target.kind {
        TargetType::Annual | TargetType::Cumulative => full.times(fraction(target, year)?),
        TargetType::RateBy | TargetType::LevelBy | TargetType::CountBy => match &target.baseline {
            Some(baseline) => {
                let start = baseline.value.ratio();
                start.plus(full.minus(start)?.times(fraction(target, year)?)?)
            }
            None => (year == target.window.last).then_some(full),
        },
        TargetType::AnnualMean | TargetType::WindowMean | TargetType::AtLeastBaseline => Some(full),
        TargetType::DirectionOnly | TargetType::Milestone => None,
    }
}

/// The part of the path that has elapsed.
fn fraction(target: &Target, year: u16) -> Option<Ratio> {
    let (elapsed, years) = elapsed(target, year)?;
    Ratio::new(elapsed.into(), years.into())
}
