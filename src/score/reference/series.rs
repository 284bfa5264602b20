//! A free series: what a method needs.

use super::growth::cagr;
use super::{Reason, Steps};

/// The members that a series may have, in the order of a table.
pub const FIELDS: [&str; 12] = [
    "id",
    "method",
    "direction",
    "base_year",
    "base",
    "year",
    "value",
    "target",
    "target_year",
    "limit",
    "points",
    "targets",
];

/// More yearly values than this are refused.
pub const MOST_POINTS: usize = 10_000;

/// A method with its version.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Method {
    /// Statistics Canada, as in Open SDG.
    StatcanOsdg,
    /// United Nations, SDG Progress Chart 2022.
    Un2022,
    /// United Nations, SDG Progress Chart 2023.
    Un2023,
    /// German sustainable development strategy.
    GermanWeather,
    /// Rate of attainment.
    Attainment,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 5] = [
        Self::StatcanOsdg,
        Self::Un2022,
        Self::Un2023,
        Self::GermanWeather,
        Self::Attainment,
    ];

    /// Stable id with version.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::StatcanOsdg => "statcan-osdg/1",
            Self::Un2022 => "un-2022/1",
            Self::Un2023 => "un-2023/1",
            Self::GermanWeather => "german-weather/1",
            Self::Attainment => "attainment/1",
        }
    }

    /// Reads the id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.id() == id)
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    /// More.
    Up,
    /// Less.
    Down,
}

impl Direction {
    /// 1 or −1.
    #[must_use]
    pub const fn sign(self) -> f64 {
        match self {
            Self::Up => 1.0,
            Self::Down => -1.0,
        }
    }

    /// Whether a value is at a target or beyond it.
    #[must_use]
    pub fn meets(self, value: f64, target: f64) -> bool {
        match self {
            Self::Up => value >= target,
            Self::Down => value <= target,
        }
    }
}

/// What values are counted in, as far as a method asks.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Unit {
    /// Nobody says: `un-2023` reads a target of 0 or 100 as a percentage.
    #[default]
    Unknown,
    /// Percent.
    Percent,
    /// Anything else.
    Other,
}

/// The value of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Year.
    pub year: i32,
    /// Value.
    pub value: f64,
}

/// Yearly values, each year once, the earliest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points(Vec<Point>);

impl Points {
    /// Puts the values in order.
    ///
    /// # Errors
    /// A year that stands twice.
    pub fn new(points: Vec<Point>) -> Result<Self, i32> {
        // Points come in order nearly always; a sorting routine would weigh more than all methods in a browser.
        let mut ordered: Vec<Point> = Vec::with_capacity(points.len());
        for point in points {
            match ordered.binary_search_by_key(&point.year, |it| it.year) {
                Ok(_) => return Err(point.year),
                Err(place) => ordered.insert(place, point),
            }
        }
        Ok(Self(ordered))
    }

    /// Adds a later value; one that is not later is left out.
    pub fn push(&mut self, point: Point) {
        if self.0.last().is_none_or(|last| last.year < point.year) {
            self.0.push(point);
        }
    }

    /// The values, the earliest first.
    #[must_use]
    pub fn all(&self) -> &[Point] {
        &self.0
    }
}

/// The values of a series.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// The base and the latest value.
    Pair {
        /// Year of the base.
        base_year: i32,
        /// The base, where it is known.
        base: Option<f64>,
        /// Latest year.
        year: i32,
        /// Latest value, where it is known.
        value: Option<f64>,
    },
    /// Yearly values and the year of the base.
    Yearly {
        /// Year of the base; not asked for by `german-weather`.
        base_year: Option<i32>,
        /// The values.
        points: Points,
    },
}

/// A target with its year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// The value to be reached.
    pub value: f64,
    /// By the end of this year.
    pub year: i32,
}

/// One series and the method to be applied.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The method.
    pub method: Method,
    /// Which way is better.
    pub direction: Direction,
    /// What the values are counted in.
    pub unit: Unit,
    /// The values.
    pub data: Data,
    /// The target.
    pub target: Option<f64>,
    /// By when.
    pub target_year: Option<i32>,
    /// A natural limit, such as 100 for a percentage.
    pub limit: Option<f64>,
    /// More targets (`german-weather`).
    pub targets: Vec<Goal>,
}

/// Base and latest value of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub base_year: i32,
    pub base: f64,
    pub year: i32,
    pub value: f64,
}

impl Span {
    pub fn years(&self) -> i32 {
        self.year.saturating_sub(self.base_year)
    }

    pub fn growth(&self) -> Result<f64, Reason> {
        cagr(self.value, self.base, self.years())
    }

    pub fn tell(&self, base: f64, steps: &mut Steps) {
        steps.add("base_year_used", f64::from(self.base_year));
        steps.add("base_used", base);
        steps.add("year_used", f64::from(self.year));
        steps.add("value_used", self.value);
        steps.add("years", f64::from(self.years()));
    }
}

impl Series {
    /// Base and latest value; the base is the value of the base year and of no other.
    pub(super) fn span(&self) -> Result<Span, Reason> {
        self.find(|points, year| points.iter().find(|point| point.year == year))
    }

    /// The span, told to the steps, and the numerical target that it leads to.
    pub(super) fn way(&self, steps: &mut Steps) -> Result<(Span, f64), Reason> {
        let span = self.span()?;
        span.tell(span.base, steps);
        Ok((span, self.target.ok_or(Reason::NoTarget)?))
    }

    /// As `span`, but without a value in the base year the next year with one is the base.
    pub(super) fn span_or_next(&self) -> Result<Span, Reason> {
        self.find(|points, year| points.iter().find(|point| point.year >= year))
    }

    fn find(&self, base_at: fn(&[Point], i32) -> Option<&Point>) -> Result<Span, Reason> {
        let span = match &self.data {
            Data::Pair {
                base_year,
                base,
                year,
                value,
            } => Span {
                base_year: *base_year,
                base: base.ok_or(Reason::NoData)?,
                year: *year,
                value: value.ok_or(Reason::NoData)?,
            },
            Data::Yearly { base_year, points } => {
                let latest = points.all().last().ok_or(Reason::NoData)?;
                let base_year = base_year.ok_or(Reason::NoBase)?;
                if base_year > latest.year {
                    return Err(Reason::BaseYearAfterLatest);
                }
                let base = base_at(points.all(), base_year).ok_or(Reason::NoBase)?;
                Span {
                    base_year: base.year,
                    base: base.value,
                    year: latest.year,
                    value: latest.value,
                }
            }
        };
        if span.base_year > span.year {
            return Err(Reason::BaseYearAfterLatest);
        }
        Ok(span)
    }

    /// The yearly values; none where only base and latest value are known.
    pub(super) fn points(&self) -> &[Point] {
        match &self.data {
            Data::Pair { .. } => &[],
            Data::Yearly { points, .. } => points.all(),
        }
    }

    /// Every target that has a year.
    pub(super) fn goals(&self) -> Vec<Goal> {
        let mut goals = Vec::new();
        if let (Some(value), Some(year)) = (self.target, self.target_year) {
            goals.push(Goal { value, year });
        }
        for &goal in &self.targets {
            goals.push(goal);
        }
        goals
    }

    /// Whether every number is one.
    pub(super) fn is_finite(&self) -> bool {
        let mut finite = true;
        let mut check = |value: Option<f64>| finite &= value.is_none_or(f64::is_finite);
        if let Data::Pair { base, value, .. } = self.data {
            check(base);
            check(value);
        }
        check(self.target);
        check(self.limit);
        for point in self.points() {
            check(Some(point.value));
        }
        for goal in &self.targets {
            check(Some(goal.value));
        }
        finite
    }
}
