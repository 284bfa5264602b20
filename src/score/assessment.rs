//! The result of a method, with everything it was made of.

use serde::Serialize;

use super::Agreement;
use crate::model::{Ratio, TargetFlag};

/// What the numbers say.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The full target stands.
    Reached,
    /// At or above what pace expects.
    OnOrAbovePace,
    /// Below what pace expects.
    BelowPace,
    /// The value's period lies outside the target's window.
    OutsideWindow,
    /// No value is due yet.
    NotYetDue,
    /// A printed dash, or nothing where a value was due.
    NotReported,
    /// The numbers do not suffice; the reason says why.
    NotAssessable,
    /// Observed only.
    NoTarget,
    /// Withheld by the publisher.
    Suppressed,
}

impl State {
    /// Every state, in the order of a legend.
    pub const ALL: [Self; 9] = [
        Self::Reached,
        Self::OnOrAbovePace,
        Self::BelowPace,
        Self::OutsideWindow,
        Self::NotYetDue,
        Self::NotReported,
        Self::NotAssessable,
        Self::NoTarget,
        Self::Suppressed,
    ];

    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::OnOrAbovePace => "on_or_above_pace",
            Self::BelowPace => "below_pace",
            Self::OutsideWindow => "outside_window",
            Self::NotYetDue => "not_yet_due",
            Self::NotReported => "not_reported",
            Self::NotAssessable => "not_assessable",
            Self::NoTarget => "no_target",
            Self::Suppressed => "suppressed",
        }
    }

    /// Reads the id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// Why a state is what it is, where the numbers alone do not say.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The target names no number.
    NoNumericTarget,
    /// A yearly amount below its target, and no baseline to measure pace from.
    NoBaseline,
    /// The value is counted by another method.
    DefinitionDiffers,
    /// Years of the window have no value, so no sum to date can stand.
    MissingYears,
    /// A dash is printed.
    DashPrinted,
    /// The dataset has no value for this year.
    NoObservation,
    /// Pace expects exactly the baseline, so no ratio exists.
    ExpectedEqualsBaseline,
    /// Numbers too large for exact arithmetic.
    OutOfRange,
    /// A count that starts at zero has no growth rate.
    CountsFromZero,
    /// A total that grows by itself has no growth rate that says anything.
    RunningTotal,
    /// A mean over a window is no value of a year.
    MeanOfWindow,
}

impl Reason {
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoNumericTarget => "no_numeric_target",
            Self::NoBaseline => "no_baseline",
            Self::DefinitionDiffers => "definition_differs",
            Self::MissingYears => "missing_years",
            Self::DashPrinted => "dash_printed",
            Self::NoObservation => "no_observation",
            Self::ExpectedEqualsBaseline => "expected_equals_baseline",
            Self::OutOfRange => "out_of_range",
            Self::CountsFromZero => "counts_from_zero",
            Self::RunningTotal => "running_total",
            Self::MeanOfWindow => "mean_of_window",
        }
    }
}

/// What an input is used as.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InputRole {
    /// The value that is compared, or a part of it.
    Actual,
    /// The latest single year.
    LatestYear,
    /// The baseline.
    Baseline,
}

/// An observation that went in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Input {
    /// Position in `Plan::observations`.
    pub observation: u32,
    /// What it was used as.
    pub role: InputRole,
}

/// Every intermediate of the plan-pace method; absent where it does not apply.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Pace {
    /// Years elapsed (k).
    pub elapsed: Option<u16>,
    /// Years of the window, or from the baseline year to the due year (n).
    pub years: Option<u16>,
    /// The number of the target (T), in single units.
    pub target: Option<Ratio>,
    /// What must stand in the end: T, or n × T for a yearly amount.
    pub full_target: Option<Ratio>,
    /// Baseline (b).
    pub baseline: Option<Ratio>,
    /// The value that is compared: sum to date, level, mean or yearly amount.
    pub actual: Option<Ratio>,
    /// The reporting year's own amount, where values add up.
    pub year_value: Option<Ratio>,
    /// Expected by linear pace at the end of the year.
    pub expected: Option<Ratio>,
    /// Actual against expected.
    pub ratio: Option<Ratio>,
    /// This year's amount against this year's target.
    pub year_ratio: Option<Ratio>,
    /// Actual against the full target.
    pub share: Option<Ratio>,
    /// What remains to the full target; zero when it stands.
    pub remaining: Option<Ratio>,
    /// Years left in the window.
    pub years_left: Option<u16>,
    /// Needed per remaining year.
    pub needed: Option<Ratio>,
    /// Needed per year against the latest year.
    pub acceleration: Option<Ratio>,
}

/// One assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Position in `Plan::indicators`.
    pub indicator: u16,
    /// Position in `Plan::targets`; absent when the indicator has none.
    pub target: Option<u16>,
    /// As-of year.
    pub year: u16,
    /// Method id and version.
    pub method: &'static str,
    /// What the numbers say.
    pub state: State,
    /// Why, where the numbers alone do not say.
    pub reason: Option<Reason>,
    /// What travels with the result.
    pub flags: Vec<TargetFlag>,
    /// Observations that went in.
    pub inputs: Vec<Input>,
    /// Every intermediate.
    pub pace: Pace,
    /// Position of the official grade in `Plan::grades`.
    pub grade: Option<u16>,
    /// Grade against state.
    pub agreement: Agreement,
}
