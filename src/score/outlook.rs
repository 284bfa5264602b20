//! What follows if: named scenarios for the years of a target that have no value yet. Nothing is extrapolated
//! silently, and nothing here is data.

use super::evidence::{Evidence, Value};
use super::{Assessment, State, assess, path, plan_pace};
use crate::model::{Plan, Ratio, Status, Target, TargetType};

/// Values that a trend needs.
const TREND: usize = 3;

/// What a scenario repeats.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScenarioKind {
    /// The latest year: its amount, or its increase of a level.
    Latest,
    /// The mean of the years so far: their amounts, or the increase since the baseline.
    Mean,
    /// The straight line that fits the known values best (three at least).
    Trend,
    /// The reader's own values.
    Assumed,
}

impl ScenarioKind {
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Latest => "latest",
            Self::Mean => "mean",
            Self::Trend => "trend",
            Self::Assumed => "assumed",
        }
    }
}

/// One year of a scenario.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ScenarioYear {
    /// The year.
    pub year: u16,
    /// The year's amount, or the level at its end.
    pub amount: Ratio,
    /// What then stands: sum to date, mean to date, level or yearly amount.
    pub stands: Ratio,
    /// What an even pace expects.
    pub expected: Option<Ratio>,
    /// Whether pace is kept, where there is one.
    pub on_pace: Option<bool>,
}

/// One scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// What it repeats.
    pub kind: ScenarioKind,
    /// What every year adds: an amount, or the increase of a level. Absent where the years differ.
    pub repeated: Option<Ratio>,
    /// Its years in order.
    pub years: Vec<ScenarioYear>,
    /// What is still open in the due year; zero when the target then stands. Absent when the due year is not part of it.
    pub short: Option<Ratio>,
    /// Whether the target stands in the due year.
    pub reached: bool,
}

/// The open years of a target and what may become of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The plan-pace assessment that it starts from: of the as-of year, or of the latest year with data.
    pub start: Assessment,
    /// Years without a value, up to the due year.
    pub open: Vec<u16>,
    /// What the plan's own values suggest.
    pub scenarios: Vec<Scenario>,
    /// Whether there are too few values for a trend.
    pub no_trend: bool,
}

/// The outlook of a target as of a year; `None` where no number is to be reached, or nothing is open any more.
#[must_use]
pub fn outlook(plan: &Plan, position: u16, year: u16) -> Option<Outlook> {
    let known = year.min(plan.about.reporting_year);
    let start = assess(plan, position, known)?;
    let target = plan.targets.get(usize::from(position))?;
    let case = Case::of(plan, target, &start)?;
    let mut scenarios = Vec::new();
    // A level that stands needs no growth.
    if start.state == State::Reached && case.shape == Shape::Level {
        return Some(Outlook {
            open: case.open,
            scenarios,
            no_trend: false,
            start,
        });
    }
    for kind in [ScenarioKind::Latest, ScenarioKind::Mean] {
        let repeated = match kind {
            ScenarioKind::Latest => case.latest(),
            _ => case.mean(),
        };
        if let Some(repeated) = repeated {
            scenarios.extend(case.repeat(kind, repeated));
        }
    }
    let trend = case.trend();
    let no_trend = trend.is_none();
    if let Some(trend) = trend {
        scenarios.extend(case.play(ScenarioKind::Trend, None, &|year, _| trend.at(year)));
    }
    Some(Outlook {
        open: case.open,
        scenarios,
        no_trend,
        start,
    })
}

/// The scenario of the reader's own values, by year; `None` where there is no outlook or no value for an open year.
/// Of totals and means it ends before the first year without one.
#[must_use]
pub fn assumed(
    plan: &Plan,
    position: u16,
    year: u16,
    value: &dyn Fn(u16) -> Option<Ratio>,
) -> Option<Scenario> {
    let known = year.min(plan.about.reporting_year);
    let start = assess(plan, position, known)?;
    let target = plan.targets.get(usize::from(position))?;
    let case = Case::of(plan, target, &start)?;
    case.play(ScenarioKind::Assumed, None, &|year, _| value(year))
}

/// How single years make up what is compared.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Shape {
    /// They add up.
    Total,
    /// Their mean counts.
    Mean,
    /// What stands at the end of a year counts; it grows by increases.
    Level,
    /// The year's own amount counts.
    Rate,
}

const fn shape(kind: TargetType) -> Option<Shape> {
    match kind {
        TargetType::Annual | TargetType::Cumulative => Some(Shape::Total),
        TargetType::AnnualMean | TargetType::WindowMean => Some(Shape::Mean),
        TargetType::LevelBy | TargetType::CountBy => Some(Shape::Level),
        TargetType::RateBy | TargetType::AtLeastBaseline => Some(Shape::Rate),
        TargetType::DirectionOnly | TargetType::Milestone => None,
    }
}

struct Case<'a> {
    target: &'a Target,
    up: bool,
    shape: Shape,
    full: Ratio,
    open: Vec<u16>,
    /// Sum of what counts already, and of how many years.
    sum: Ratio,
    elapsed: u16,
    /// Every yearly amount, or the level at the end of every year, that is known; the earliest first.
    values: Vec<(u16, Ratio)>,
}

impl<'a> Case<'a> {
    fn of(plan: &'a Plan, target: &'a Target, start: &Assessment) -> Option<Self> {
        let shape = shape(target.kind)?;
        let window = target.window;
        let actual = start.pace.actual;
        let counted = start.pace.elapsed.zip(actual);
        let sums = matches!(shape, Shape::Total | Shape::Mean);
        let (first, sum, elapsed) = match (start.state, counted) {
            (State::Reached, _) if shape == Shape::Total => return None,
            // A window that has passed has no years to come.
            (State::OutsideWindow, _) if start.year > window.last => return None,
            (State::OutsideWindow | State::NotYetDue, _) if sums => (window.first, Ratio::ZERO, 0),
            (_, Some((elapsed, actual))) if sums => {
                let years = match shape {
                    Shape::Mean => elapsed,
                    _ => 1,
                };
                let sum = actual.times(Ratio::whole(years.into()))?;
                (window.first.checked_add(elapsed)?, sum, elapsed)
            }
            _ if sums => return None,
            _ => (start.year.checked_add(1)?.max(window.first), Ratio::ZERO, 0),
        };
        if first > window.last {
            return None;
        }
        let mut open = Vec::new();
        for year in first..=window.last {
            open.push(year);
        }
        let evidence = Evidence::of(plan, target);
        Some(Self {
            target,
            up: plan_pace::is_up(plan, target),
            shape,
            full: path::full(target)?,
            open,
            sum,
            elapsed,
            values: values(target, shape, &evidence, plan.about.first_year, start.year),
        })
    }

    /// The latest amount, or the latest increase of a level.
    fn latest(&self) -> Option<Ratio> {
        let (year, value) = *self.values.last()?;
        if self.shape != Shape::Level {
            return Some(value);
        }
        let before = self.values.iter().rev().nth(1)?;
        (before.0 + 1 == year).then(|| value.minus(before.1))?
    }

    /// The mean amount of at least two years, or the mean yearly increase of a level.
    fn mean(&self) -> Option<Ratio> {
        let (first, last) = (self.values.first()?, self.values.last()?);
        match self.shape {
            Shape::Level => {
                let years = last.0.checked_sub(first.0)?;
                last.1.minus(first.1)?.over(Ratio::whole(years.into()))
            }
            Shape::Total | Shape::Mean if self.elapsed > 1 => {
                self.sum.over(Ratio::whole(self.elapsed.into()))
            }
            Shape::Rate if self.values.len() > 1 => {
                let mut sum = Ratio::ZERO;
                for (_, value) in &self.values {
                    sum = sum.plus(*value)?;
                }
                let count = i64::try_from(self.values.len()).ok()?;
                sum.over(Ratio::whole(count))
            }
            _ => None,
        }
    }

    fn trend(&self) -> Option<Line> {
        Line::through(&self.values)
    }

    fn repeat(&self, kind: ScenarioKind, repeated: Ratio) -> Option<Scenario> {
        let level = self.values.last().map(|it| it.1);
        let level = level.filter(|_| self.shape == Shape::Level);
        self.play(kind, Some(repeated), &|_, before| match level {
            Some(level) => before.unwrap_or(level).plus(repeated),
            None => Some(repeated),
        })
    }

    /// Plays the open years; `amount` gives a year's amount from the year and the amount before.
    #[inline(never)]
    fn play(
        &self,
        kind: ScenarioKind,
        repeated: Option<Ratio>,
        amount: &dyn Fn(u16, Option<Ratio>) -> Option<Ratio>,
    ) -> Option<Scenario> {
        let sums = matches!(self.shape, Shape::Total | Shape::Mean);
        let (mut sum, mut elapsed, mut before) = (self.sum, self.elapsed, None);
        let mut years = Vec::new();
        for &year in &self.open {
            let Some(amount) = amount(year, before) else {
                if sums {
                    break;
                }
                continue;
            };
            before = Some(amount);
            sum = sum.plus(amount)?;
            elapsed = elapsed.checked_add(1)?;
            let stands = match self.shape {
                Shape::Total => sum,
                Shape::Mean => sum.over(Ratio::whole(elapsed.into()))?,
                Shape::Level | Shape::Rate => amount,
            };
            let expected = path::expected(self.target, year);
            years.push(ScenarioYear {
                year,
                amount,
                stands,
                expected,
                on_pace: expected.map(|expected| match self.up {
                    true => stands >= expected,
                    false => stands <= expected,
                }),
            });
        }
        let last = years.last()?;
        let due = last.year == self.target.window.last;
        let reached = due && self.target.operator.holds(last.stands, self.full, self.up);
        let open = match self.up {
            true => self.full.minus(last.stands)?,
            false => last.stands.minus(self.full)?,
        };
        Some(Scenario {
            kind,
            repeated,
            short: due.then_some(if reached { Ratio::ZERO } else { open }),
            reached,
            years,
        })
    }
}

/// What is known up to a year, the earliest first. A level's baseline is where it starts from.
fn values(
    target: &Target,
    shape: Shape,
    evidence: &Evidence<'_>,
    first: u16,
    known: u16,
) -> Vec<(u16, Ratio)> {
    let mut values: Vec<(u16, Ratio)> = Vec::new();
    if let Some(baseline) = &target.baseline
        && shape == Shape::Level
    {
        values.push((baseline.last, baseline.value.ratio()));
    }
    for year in first..=known {
        let found: Option<(u16, Value)> = match shape {
            Shape::Level => evidence.level(year).map(|value| (year, value)),
            _ => evidence
                .reported_single(year)
                .map(|(value, own)| (own, value)),
        };
        let Some((own, value)) = found else { continue };
        let later = values.last().is_none_or(|last| last.0 < own);
        if later && value.status != Status::D {
            values.push((own, value.amount));
        }
    }
    values
}

/// A straight line, exact.
struct Line {
    year: u16,
    slope: Ratio,
    mean_year: Ratio,
    mean: Ratio,
}

impl Line {
    /// The line with the least squares.
    fn through(values: &[(u16, Ratio)]) -> Option<Self> {
        if values.len() < TREND {
            return None;
        }
        let count = Ratio::whole(i64::try_from(values.len()).ok()?);
        let year = values.first()?.0;
        let at = |value: &(u16, Ratio)| Ratio::whole(i64::from(value.0) - i64::from(year));
        let (mut years, mut sum) = (Ratio::ZERO, Ratio::ZERO);
        for value in values {
            years = years.plus(at(value))?;
            sum = sum.plus(value.1)?;
        }
        let (mean_year, mean) = (years.over(count)?, sum.over(count)?);
        let (mut both, mut square) = (Ratio::ZERO, Ratio::ZERO);
        for value in values {
            let apart = at(value).minus(mean_year)?;
            both = both.plus(apart.times(value.1.minus(mean)?)?)?;
            square = square.plus(apart.times(apart)?)?;
        }
        Some(Self {
            year,
            slope: both.over(square)?,
            mean_year,
            mean,
        })
    }

    fn at(&self, year: u16) -> Option<Ratio> {
        let from = Ratio::whole(i64::from(year) - i64::from(self.year));
        self.mean
            .plus(self.slope.times(from.minus(self.mean_year)?)?)
    }
}
