//! Reference methods: what statistical offices publish, applied to free series. Never the plan's own signal.
//!
//! Floating point, with `pow` from one pinned crate, so that every build gives the same bits. No result is ever
//! NaN or infinite: what cannot be computed is absent and has a [`Reason`].

pub mod aggregate;
mod attainment;
mod bands;
#[cfg(feature = "package")]
pub mod examples;
mod german_weather;
mod growth;
mod outcome;
mod reading;
mod refusal;
mod series;
mod statcan_osdg;
mod un_2022;
mod un_2023;

pub use bands::{Band, STATCAN_GROWTH, bands};
pub use outcome::{Outcome, Reason, STEPS, Status, Steps};
pub use refusal::{Refusal, RefusalCode};
pub use series::{Data, Direction, FIELDS, Goal, MOST_POINTS, Method, Point, Points, Series, Unit};

/// Applies the series' method, exactly as published.
#[must_use]
pub fn score(series: &Series) -> Outcome {
    let mut outcome = Outcome::of(series.method);
    let answer = match series.method {
        _ if !series.is_finite() => Err(Reason::OutOfRange),
        Method::StatcanOsdg => statcan_osdg::score(series, &mut outcome),
        Method::Un2022 => un_2022::score(series, &mut outcome),
        Method::Un2023 => un_2023::score(series, &mut outcome),
        Method::GermanWeather => german_weather::score(series, &mut outcome),
        Method::Attainment => attainment::score(series, &mut outcome),
    };
    outcome.close(answer)
}
