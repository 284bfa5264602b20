//! Typed commitments: a number without a type is not a target.

use serde::{Deserialize, Serialize};

use super::{Decimal, Ratio};

/// How a target's number is to be read (see the scoring guide).
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TargetType {
    /// The same amount every year of the window.
    #[default]
    Annual,
    /// A total over the window.
    Cumulative,
    /// A yearly amount to be reached by the window's last year.
    RateBy,
    /// A stock that must stand by the window's last year.
    LevelBy,
    /// A count by the window's last year whose accumulation is not declared.
    CountBy,
    /// The mean over the window.
    AnnualMean,
    /// The mean over the named years only.
    WindowMean,
    /// Not below the mean of earlier years.
    AtLeastBaseline,
    /// A change without a number.
    DirectionOnly,
    /// Exists or does not.
    Milestone,
}

impl TargetType {
    /// Every type with its code in data files.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Annual, "ANNUAL"),
        (Self::Cumulative, "CUMULATIVE"),
        (Self::RateBy, "RATE_BY"),
        (Self::LevelBy, "LEVEL_BY"),
        (Self::CountBy, "COUNT_BY"),
        (Self::AnnualMean, "ANNUAL_MEAN"),
        (Self::WindowMean, "WINDOW_MEAN"),
        (Self::AtLeastBaseline, "AT_LEAST_BASELINE"),
        (Self::DirectionOnly, "DIRECTION_ONLY"),
        (Self::Milestone, "MILESTONE"),
    ];

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(kind, name)| (name == code).then_some(kind))
    }

    /// The code in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find_map(|(kind, name)| (kind == self).then_some(name))
            .unwrap_or("")
    }

    /// Whether the mean of several years counts.
    #[must_use]
    pub const fn is_mean(self) -> bool {
        matches!(self, Self::AnnualMean | Self::WindowMean)
    }

    /// Whether values of single years add up towards the target.
    #[must_use]
    pub const fn accumulates(self) -> bool {
        matches!(self, Self::Annual | Self::Cumulative)
    }
}

/// The comparison that fulfils a target.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Operator {
    /// At or beyond.
    #[default]
    Ge,
    /// Beyond.
    Gt,
}

impl Operator {
    /// Reads `GE` or `GT`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "GE" => Some(Self::Ge),
            "GT" => Some(Self::Gt),
            _ => None,
        }
    }

    /// The code in data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ge => "GE",
            Self::Gt => "GT",
        }
    }

    /// Whether `value` fulfils `target`; `up` says which way is good.
    #[must_use]
    pub fn holds(self, value: Ratio, target: Ratio, up: bool) -> bool {
        let (left, right) = if up { (value, target) } else { (target, value) };
        match self {
            Self::Ge => left >= right,
            Self::Gt => left > right,
        }
    }
}

/// The years a target speaks of, both ends included.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Window {
    /// First year.
    pub first: u16,
    /// Last year; the target is due at its end.
    pub last: u16,
    /// Calendar years instead of fiscal years.
    #[serde(default)]
    pub calendar: bool,
}

impl Window {
    /// Number of years.
    #[must_use]
    pub const fn length(self) -> u16 {
        self.last.saturating_sub(self.first) + 1
    }

    /// Whether the year lies inside.
    #[must_use]
    pub const fn contains(self, year: u16) -> bool {
        self.first <= year && year <= self.last
    }
}

/// Where a target starts from.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Baseline {
    /// Value, in the target's unit.
    #[serde(with = "super::plan::decimal_text")]
    pub value: Decimal,
    /// First year of the baseline's own period.
    pub first: u16,
    /// Last year; pace starts at its end.
    pub last: u16,
    /// Where the value stands: a position in `Plan::sources`, absent when assumed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<u16>,
    /// Declared by us, printed nowhere.
    #[serde(default)]
    pub assumed: bool,
}

/// What travels with every result of a target.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TargetFlag {
    /// An input is provisional.
    #[default]
    Provisional,
    /// An input is a corrected reading.
    Corrected,
    /// The baseline is assumed.
    AssumedBaseline,
    /// Target and value are counted in different units.
    OtherUnit,
    /// The value is of an earlier stage than the target means.
    OtherStage,
    /// The value is of another period than the reporting year.
    OtherPeriod,
    /// The target's years stand in another document than its number.
    OtherSource,
}

impl TargetFlag {
    /// Every flag with its code in data files.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Provisional, "PROVISIONAL"),
        (Self::Corrected, "CORRECTED"),
        (Self::AssumedBaseline, "ASSUMED_BASELINE"),
        (Self::OtherUnit, "OTHER_UNIT"),
        (Self::OtherStage, "OTHER_STAGE"),
        (Self::OtherPeriod, "OTHER_PERIOD"),
        (Self::OtherSource, "OTHER_SOURCE"),
    ];

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(flag, name)| (name == code).then_some(flag))
    }

    /// The code in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::ALL
            .into_iter()
            .find_map(|(flag, name)| (flag == self).then_some(name))
            .unwrap_or("")
    }
}

/// One commitment.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Target {
    /// Stable id.
    pub id: String,
    /// The indicator, a position in `Plan::indicators`.
    pub indicator: u16,
    /// How to read the number.
    #[serde(rename = "type")]
    pub kind: TargetType,
    /// The comparison that fulfils it.
    #[serde(default)]
    pub operator: Operator,
    /// The number; absent for a direction only.
    #[serde(
        default,
        with = "super::plan::decimal_text_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Decimal>,
    /// The window's total where the plan prints it beside a yearly amount.
    #[serde(
        default,
        with = "super::plan::decimal_text_option",
        skip_serializing_if = "Option::is_none"
    )]
    pub total: Option<Decimal>,
    /// Unit of the number (position in `UNIT_MEASURE`).
    pub unit: u16,
    /// Power of ten of the number.
    #[serde(default)]
    pub unit_mult: u8,
    /// The unit in which a value is compared, where it differs from the indicator's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared_unit: Option<u16>,
    /// The years it speaks of.
    pub window: Window,
    /// Where it starts from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// What travels with every result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<TargetFlag>,
    /// The verbatim text, a position in `Plan::narratives`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<u16>,
}
