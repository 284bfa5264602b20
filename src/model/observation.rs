//! Facts: published numbers and declared absences.

use serde::{Deserialize, Serialize};

use super::{Bilingual, Date, Decimal, Ratio};

/// What an observation states.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Measure {
    /// An actual value.
    #[default]
    Act,
    /// A target value.
    Tgt,
    /// A baseline.
    Base,
}

impl Measure {
    /// Every measure with its code.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Act, "ACT"), (Self::Tgt, "TGT"), (Self::Base, "BASE")];

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(measure, name)| (name == code).then_some(measure))
    }

    /// The code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Act => "ACT",
            Self::Tgt => "TGT",
            Self::Base => "BASE",
        }
    }
}

/// What a period's value is.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Basis {
    /// One fiscal year.
    #[default]
    Fy,
    /// One calendar year.
    Cy,
    /// Cumulative from start to end.
    Cum,
    /// Mean of the years from start to end.
    Mean,
}

impl Basis {
    /// Every basis with its code.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Fy, "FY"),
        (Self::Cy, "CY"),
        (Self::Cum, "CUM"),
        (Self::Mean, "MEAN"),
    ];

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(basis, name)| (name == code).then_some(basis))
    }

    /// The code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fy => "FY",
            Self::Cy => "CY",
            Self::Cum => "CUM",
            Self::Mean => "MEAN",
        }
    }
}

/// The value's own period.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Period {
    /// First day; absent when the source names none.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// What the value is of these days.
    pub basis: Basis,
}

/// Status of an observation (SDMX `CL_OBS_STATUS`).
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub enum Status {
    /// Normal.
    #[default]
    A,
    /// Provisional.
    P,
    /// Definition differs.
    D,
    /// Estimated.
    E,
    /// Forecast.
    F,
    /// Includes another category.
    W,
    /// Not significant.
    N,
    /// Break in series.
    B,
    /// Included in another category.
    K,
    /// Cannot exist.
    M,
    /// Not collected.
    L,
    /// Missing, reason not given.
    O,
    /// Suppressed.
    Q,
}

/// Whether a status goes with a number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ValueRule {
    /// A number must stand.
    Required,
    /// No number may stand.
    Empty,
    /// Either.
    Either,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 13] = [
        Self::A,
        Self::P,
        Self::D,
        Self::E,
        Self::F,
        Self::W,
        Self::N,
        Self::B,
        Self::K,
        Self::M,
        Self::L,
        Self::O,
        Self::Q,
    ];

    /// The one-letter code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::P => "P",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
            Self::W => "W",
            Self::N => "N",
            Self::B => "B",
            Self::K => "K",
            Self::M => "M",
            Self::L => "L",
            Self::O => "O",
            Self::Q => "Q",
        }
    }

    /// Reads the one-letter code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether a number goes with it.
    #[must_use]
    pub const fn value_rule(self) -> ValueRule {
        match self {
            Self::A | Self::P | Self::D | Self::E | Self::F | Self::W | Self::N => {
                ValueRule::Required
            }
            Self::K | Self::M | Self::L | Self::O | Self::Q => ValueRule::Empty,
            Self::B => ValueRule::Either,
        }
    }
}

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Stable id.
    pub id: String,
    /// Position in `Plan::indicators`.
    pub indicator: u16,
    /// Position in the `PROJECT` list; 0 is the whole plan.
    pub project: u16,
    /// `(dimension, code)` pairs, ordered by dimension; a dimension that is not named is not cut.
    pub breakdown: Vec<(u8, u16)>,
    /// Reporting year the fact belongs to (`TIME_PERIOD`).
    pub year: u16,
    /// Its own period.
    pub period: Period,
    /// What it states.
    pub measure: Measure,
    /// The decimal as printed; absent where the status says so.
    pub value: Option<Decimal>,
    /// Position in the `UNIT_MEASURE` list.
    pub unit: u16,
    /// Power of ten (`UNIT_MULT`).
    pub unit_mult: u8,
    /// Status.
    pub status: Status,
    /// What is to be known about this cell.
    pub comment: Option<Bilingual>,
}

impl Observation {
    /// The exact value in single units.
    #[must_use]
    pub fn amount(&self) -> Option<Ratio> {
        self.value?.scaled(self.unit_mult)
    }

    /// Whether it is of the whole plan and not cut by anything.
    #[must_use]
    pub fn is_total(&self) -> bool {
        self.project == 0 && self.breakdown.is_empty()
    }
}
