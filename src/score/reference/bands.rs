//! The classes of every method, as they are published.

use super::{Method, Status};

/// One class of a measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The bound as text: `≥ 0.95`; empty where the target itself decides.
    pub bound: &'static str,
    /// The bound as a number, where the class begins; infinite where there is none.
    pub from: f64,
    /// What the method says there.
    pub status: Status,
}

const fn band(bound: &'static str, from: f64, status: Status) -> Band {
    Band {
        bound,
        from,
        status,
    }
}

const NONE: f64 = f64::NEG_INFINITY;
/// No measure leads there: the value stands at the target.
const AT_TARGET: f64 = f64::INFINITY;

/// Growth against required growth.
pub(super) const STATCAN: &[Band] = &[
    band("", AT_TARGET, Status::TargetAchieved),
    band("≥ 0.95", 0.95, Status::Substantial),
    band("≥ 0.60", 0.6, Status::Moderate),
    band("≥ 0", 0.0, Status::Limited),
    band("< 0", NONE, Status::Deterioration),
];

/// Growth without a target; the first two bounds shrink near a natural limit.
pub const STATCAN_GROWTH: &[Band] = &[
    band("≥ 1.5 %·C", 0.015, Status::Substantial),
    band("≥ 0.5 %·C", 0.005, Status::Moderate),
    band("≥ 0", 0.0, Status::Limited),
    band("< 0", NONE, Status::Deterioration),
];

pub(super) const UN_2022: &[Band] = &[
    band("≥ 0.95", 0.95, Status::OnTrack),
    band("≥ 0.5", 0.5, Status::Fair),
    band("≥ −0.1", -0.1, Status::Limited),
    band("< −0.1", NONE, Status::Deterioration),
];

pub(super) const UN_2023: &[Band] = &[
    band("≥ 0.95", 0.95, Status::OnTrack),
    band("≥ 0.10", 0.1, Status::Fair),
    band("< 0.10", NONE, Status::Stagnation),
];

/// Bounds of the share of the remaining way; the method itself asks for what is missed of it.
const GERMAN_WEATHER: &[Band] = &[
    band("> 0.95", 0.95, Status::Sun),
    band("≥ 0.80", 0.8, Status::SunAndCloud),
    band("> 0", 0.0, Status::Cloud),
    band("≤ 0", NONE, Status::Storm),
];

const ATTAINMENT: &[Band] = &[
    band("≥ 100 %", 100.0, Status::Reached),
    band("> 0 %", 0.0, Status::Partial),
    band("≤ 0 %", NONE, Status::NoProgress),
];

/// The classes of a method's measure for targets with a number, the best first.
#[must_use]
pub const fn bands(method: Method) -> &'static [Band] {
    match method {
        Method::StatcanOsdg => STATCAN,
        Method::Un2022 => UN_2022,
        Method::Un2023 => UN_2023,
        Method::GermanWeather => GERMAN_WEATHER,
        Method::Attainment => ATTAINMENT,
    }
}

/// The class of a measure, where a measure on a bound belongs to the higher class.
pub(super) fn judge(bands: &[Band], measure: f64) -> Status {
    let found = bands.iter().find(|band| measure >= band.from);
    found.map_or(Status::NotAvailable, |band| band.status)
}
