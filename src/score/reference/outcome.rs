//! The result of a reference method, with everything it was made of.

use super::Method;

/// What a method says. Which of these a method knows is written at the method.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Status {
    /// The target stands (`statcan-osdg`).
    TargetAchieved,
    /// Growth suffices (`statcan-osdg`).
    Substantial,
    /// Progress, acceleration needed (`statcan-osdg`).
    Moderate,
    /// Growth suffices or the target stands (`un-2022`, `un-2023`).
    OnTrack,
    /// Progress, acceleration needed (`un-2022`, `un-2023`).
    Fair,
    /// Little or none (`statcan-osdg`, `un-2022`).
    Limited,
    /// Away from the target (`statcan-osdg`, `un-2022`).
    Deterioration,
    /// Too little, or away from the target (`un-2023`).
    Stagnation,
    /// Reached, or nearly (`german-weather`).
    Sun,
    /// Missed by little (`german-weather`).
    SunAndCloud,
    /// Right direction, missed by much (`german-weather`).
    Cloud,
    /// Not in the right direction (`german-weather`).
    Storm,
    /// The target stands (`attainment`).
    Reached,
    /// A part of the way (`attainment`).
    Partial,
    /// At the base or behind it (`attainment`).
    NoProgress,
    /// Nothing can be said; the reason says why.
    NotAvailable,
}

impl Status {
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::TargetAchieved => "target_achieved",
            Self::Substantial => "substantial",
            Self::Moderate => "moderate",
            Self::OnTrack => "on_track",
            Self::Fair => "fair",
            Self::Limited => "limited",
            Self::Deterioration => "deterioration",
            Self::Stagnation => "stagnation",
            Self::Sun => "sun",
            Self::SunAndCloud => "sun_and_cloud",
            Self::Cloud => "cloud",
            Self::Storm => "storm",
            Self::Reached => "reached",
            Self::Partial => "partial",
            Self::NoProgress => "no_progress",
            Self::NotAvailable => "not_available",
        }
    }
}

/// Why a number is absent.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Reason {
    /// No value.
    NoData,
    /// No value in the base year, and the method takes no other year.
    NoBase,
    /// No target, and the method needs one.
    NoTarget,
    /// Base and latest value are of the same year.
    SingleYear,
    /// The base year lies after the latest year.
    BaseYearAfterLatest,
    /// Base and latest value have opposite signs.
    OppositeSigns,
    /// Base and target have opposite signs.
    TargetOppositeSign,
    /// The base is zero, from where no growth rate leads.
    BaseZero,
    /// The base is the target already, so that no growth is required and no ratio exists.
    NoGrowthRequired,
    /// The target stands already, so that no way is left to cover.
    TargetReached,
    /// The target year lies before the latest year.
    TargetYearPassed,
    /// Fewer yearly values than the method asks for.
    TooFewPoints,
    /// An expected part has no rate.
    MissingPart,
    /// No part has a weight.
    NoWeights,
    /// Groups stand too deep in each other.
    TooDeep,
    /// Numbers too large or too small to compute with.
    OutOfRange,
}

impl Reason {
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoData => "no_data",
            Self::NoBase => "no_base",
            Self::NoTarget => "no_target",
            Self::SingleYear => "single_year",
            Self::BaseYearAfterLatest => "base_year_after_latest",
            Self::OppositeSigns => "opposite_signs",
            Self::TargetOppositeSign => "target_opposite_sign",
            Self::BaseZero => "base_zero",
            Self::NoGrowthRequired => "no_growth_required",
            Self::TargetReached => "target_reached",
            Self::TargetYearPassed => "target_year_passed",
            Self::TooFewPoints => "too_few_points",
            Self::MissingPart => "missing_part",
            Self::NoWeights => "no_weights",
            Self::TooDeep => "too_deep",
            Self::OutOfRange => "out_of_range",
        }
    }
}

/// Names of all intermediates, in the order of a table.
pub const STEPS: [&str; 22] = [
    "base_year_used",
    "base_used",
    "year_used",
    "value_used",
    "target_used",
    "target_year_used",
    "target_reached",
    "years",
    "target_years",
    "years_ahead",
    "points_used",
    "sign",
    "growth",
    "required_growth",
    "mean_change",
    "projected",
    "full_distance",
    "distance_left",
    "miss",
    "coefficient",
    "threshold_high",
    "threshold_middle",
];

/// Intermediates by name, in the order in which they arose. Always finite.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steps(Vec<(&'static str, f64)>);

impl Steps {
    /// Adds one; a number that is none is left out.
    pub(super) fn add(&mut self, name: &'static str, value: f64) {
        if let Ok(value) = finite(value) {
            self.0.push((name, value));
        }
    }

    /// Adds 1 for what holds, 0 for what does not.
    pub(super) fn flag(&mut self, name: &'static str, holds: bool) {
        self.add(name, f64::from(u8::from(holds)));
    }

    /// One by name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<f64> {
        let found = self.0.iter().find(|(step, _)| *step == name);
        found.map(|(_, value)| *value)
    }

    /// All.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.0.iter().copied()
    }
}

/// What a method made of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The method.
    pub method: Method,
    /// The method's own measure; its meaning is written at the method. Finite.
    pub progress: Option<f64>,
    /// The score that the method publishes, where it has one. Finite.
    pub score: Option<f64>,
    /// What the method says.
    pub status: Status,
    /// Why progress is absent.
    pub reason: Option<Reason>,
    /// Every intermediate.
    pub steps: Steps,
}

impl Outcome {
    /// One that says nothing yet.
    pub(super) fn of(method: Method) -> Self {
        Self {
            method,
            progress: None,
            score: None,
            status: Status::NotAvailable,
            reason: None,
            steps: Steps::default(),
        }
    }

    /// The outcome with the measure, or why there is none. A status that was set before stands either way.
    pub(super) fn close(mut self, measure: Result<f64, Reason>) -> Self {
        match measure.and_then(finite) {
            Ok(measure) => self.progress = Some(measure),
            Err(reason) => self.reason = Some(reason),
        }
        self
    }
}

/// The number if it is one; negative zero becomes zero.
pub(super) fn finite(value: f64) -> Result<f64, Reason> {
    match value.is_finite() {
        true => Ok(value + 0.0),
        false => Err(Reason::OutOfRange),
    }
}
