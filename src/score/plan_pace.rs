//! The plan-pace method: what stands, held against what an even pace expects at the end of a year.
//!
//! Linear pace inside a window (see `path`) is this project's construct; the plan prints no interim rule.

use super::evidence::{Evidence, Value};
use super::{Agreement, Assessment, Input, InputRole, Pace, Reason, State, agreement, path};
use crate::model::{Basis, Direction, Kind, Plan, Ratio, Status, Target, TargetFlag, TargetType};

/// Id and version of the method.
pub const METHOD: &str = "plan-pace/1";

/// Assesses every target of the plan as of the end of a fiscal year, in plan order.
#[must_use]
pub fn assess_all(plan: &Plan, year: u16) -> Vec<Assessment> {
    let mut assessments = Vec::with_capacity(plan.targets.len());
    for (_, position) in plan.targets.iter().zip(0_u16..) {
        assessments.extend(assess(plan, position, year));
    }
    assessments
}

/// The indicators that are observed without a target, in plan order: each says that it has none.
#[must_use]
pub fn observed(plan: &Plan, year: u16) -> Vec<Assessment> {
    let mut assessments = Vec::new();
    for (indicator, position) in plan.indicators.iter().zip(0_u16..) {
        let observed = matches!(
            indicator.kind,
            Kind::Outcome | Kind::Monitoring | Kind::ProjectSpecific
        );
        if observed && plan.targets.iter().all(|it| it.indicator != position) {
            assessments.push(Assessment {
                indicator: position,
                target: None,
                year,
                method: METHOD,
                state: State::NoTarget,
                reason: None,
                flags: Vec::new(),
                inputs: Vec::new(),
                pace: Pace::default(),
                grade: None,
                agreement: Agreement::NotComparable,
            });
        }
    }
    assessments
}

/// Assesses one target; `None` when there is no such target.
#[must_use]
pub fn assess(plan: &Plan, position: u16, year: u16) -> Option<Assessment> {
    let target = plan.targets.get(usize::from(position))?;
    Some(assess_with(
        plan,
        position,
        year,
        &Evidence::of(plan, target),
        target,
    ))
}

/// The same with the target's values found before.
#[inline(never)]
pub(super) fn assess_with(
    plan: &Plan,
    position: u16,
    year: u16,
    evidence: &Evidence<'_>,
    target: &Target,
) -> Assessment {
    let mut case = Case {
        target,
        up: is_up(plan, target),
        year,
        evidence,
        reason: None,
        inputs: Vec::new(),
        pace: Pace::default(),
        assumed_baseline: false,
    };
    let state = case.find().unwrap_or_else(|| case.out_of_range());
    let grade = plan
        .grades
        .iter()
        .position(|grade| grade.indicator == target.indicator && grade.year == year);
    let letter = grade.and_then(|index| plan.grades.get(index)?.grade);
    Assessment {
        indicator: target.indicator,
        target: Some(position),
        year,
        method: METHOD,
        state,
        reason: case.reason,
        flags: flags(plan, &case),
        agreement: agreement(letter, state),
        grade: grade.and_then(|index| u16::try_from(index).ok()),
        inputs: case.inputs,
        pace: case.pace,
    }
}

/// Whether more is better.
pub(super) fn is_up(plan: &Plan, target: &Target) -> bool {
    let indicator = plan.indicators.get(usize::from(target.indicator));
    indicator.is_none_or(|indicator| indicator.direction != Direction::Down)
}

/// One target at one year, and what the rule of its type has found so far. Every rule says a state and writes
/// down what leads to it; a `None` means arithmetic out of range.
struct Case<'a> {
    target: &'a Target,
    up: bool,
    year: u16,
    evidence: &'a Evidence<'a>,
    reason: Option<Reason>,
    inputs: Vec<Input>,
    pace: Pace,
    assumed_baseline: bool,
}

impl Case<'_> {
    fn find(&mut self) -> Option<State> {
        match self.target.kind {
            TargetType::Annual => self.annual(),
            TargetType::Cumulative => self.cumulative(),
            TargetType::RateBy => self.rate_by(),
            TargetType::LevelBy | TargetType::CountBy => self.level_by(),
            TargetType::AnnualMean => self.annual_mean(),
            TargetType::WindowMean => self.window_mean(),
            TargetType::AtLeastBaseline => self.at_least_baseline(),
            TargetType::DirectionOnly | TargetType::Milestone => Some(self.without_number()),
        }
    }

    /// Nothing that was found before stands.
    fn out_of_range(&mut self) -> State {
        self.inputs.clear();
        self.pace = Pace::default();
        self.assumed_baseline = false;
        self.not_assessable(Reason::OutOfRange)
    }

    fn not_assessable(&mut self, reason: Reason) -> State {
        self.reason = Some(reason);
        State::NotAssessable
    }

    fn absent(&mut self) -> State {
        let target = self.target;
        let (state, reason) = self.evidence.absence(self.year, target.window.first);
        self.reason = reason;
        // A calendar year's value is reported later than a fiscal year's, nobody knows how much later.
        if state == State::NotYetDue && !target.window.calendar {
            if let Some((elapsed, years)) = path::elapsed(target, self.year) {
                self.pace.elapsed = Some(elapsed);
                self.pace.years = Some(years);
                if path::first(target) < target.window.first {
                    self.pace.baseline = target.baseline.as_ref().map(|it| it.value.ratio());
                }
            }
            self.pace.expected = path::expected(target, self.year);
        }
        state
    }

    /// The target's number in single units, and what must stand in the end.
    fn aim(&mut self) -> Option<Ratio> {
        let target = path::number(self.target)?;
        self.pace.target = Some(target);
        self.pace.full_target = Some(path::full(self.target)?);
        Some(target)
    }

    fn take(&mut self, value: Value, role: InputRole) {
        self.inputs.push(value.input(role));
    }

    fn take_all(&mut self, values: &[Value]) {
        for value in values {
            self.take(*value, InputRole::Actual);
        }
    }

    /// The latest year beside what it is a part of.
    fn take_latest(&mut self, latest: Option<Value>) {
        if let Some(latest) = latest
            && self
                .inputs
                .iter()
                .all(|input| input.observation != latest.observation)
        {
            self.take(latest, InputRole::LatestYear);
        }
    }

    fn take_baseline(&mut self) {
        if let Some(baseline) = self.evidence.baseline() {
            self.take(baseline, InputRole::Baseline);
        }
    }

    fn holds(&self, value: Ratio, target: Ratio) -> bool {
        self.target.operator.holds(value, target, self.up)
    }

    /// Reached, on or above pace, or below it; the comparison is exact and mirrored where less is better.
    fn judge(&self, actual: Ratio, full: Ratio, ratio: Ratio, mirrored: bool) -> State {
        let on_pace = if mirrored {
            ratio <= Ratio::ONE
        } else {
            ratio >= Ratio::ONE
        };
        if self.holds(actual, full) {
            State::Reached
        } else if on_pace {
            State::OnOrAbovePace
        } else {
            State::BelowPace
        }
    }

    fn annual(&mut self) -> Option<State> {
        let target = self.aim()?;
        self.pace.years = Some(self.target.window.length());
        let (latest, own_year, values) = match self.window_singles(target) {
            Ok(singles) => singles,
            Err(state) => return state,
        };
        self.pace.year_value = Some(latest.amount);
        self.pace.year_ratio = latest.amount.over(target);
        self.totals(own_year, Some(latest), &values)
    }

    fn cumulative(&mut self) -> Option<State> {
        self.aim()?;
        self.pace.years = Some(self.target.window.length());
        let Some(values) = self.so_far(Basis::Cum) else {
            return Some(self.absent());
        };
        let latest = self.evidence.single(self.year);
        self.pace.year_value = latest.map(|value| value.amount);
        self.totals(self.year, latest, &values)
    }

    /// The common end of both kinds of total, at the end of a year of the window.
    fn totals(&mut self, own_year: u16, latest: Option<Value>, values: &[Value]) -> Option<State> {
        let actual = sum(values)?;
        let full = self.pace.full_target?;
        let expected = path::expected(self.target, own_year)?;
        let ratio = actual.over(expected)?;
        self.pace.elapsed = Some(path::elapsed(self.target, own_year)?.0);
        self.pace.actual = Some(actual);
        self.pace.expected = Some(expected);
        self.pace.ratio = Some(ratio);
        self.outlook(actual, full, latest)?;
        self.take_all(values);
        self.take_latest(latest);
        Some(self.judge(actual, full, ratio, !self.up))
    }

    /// Adds share, remainder and need.
    fn outlook(&mut self, actual: Ratio, full: Ratio, latest: Option<Value>) -> Option<()> {
        let open = if self.up {
            full.minus(actual)?
        } else {
            actual.minus(full)?
        };
        let remaining = if open.is_negative() {
            Ratio::ZERO
        } else {
            open
        };
        let pace = &mut self.pace;
        pace.share = actual.over(full);
        pace.remaining = Some(remaining);
        if let (Some(years), Some(elapsed)) = (pace.years, pace.elapsed) {
            let left = years.saturating_sub(elapsed);
            pace.years_left = Some(left);
            if left > 0 && self.up {
                pace.needed = remaining.over(Ratio::whole(left.into()));
            }
        }
        if let (Some(needed), Some(latest)) = (pace.needed, latest)
            && !needed.is_zero()
        {
            pace.acceleration = needed.over(latest.amount);
        }
        Some(())
    }

    fn rate_by(&mut self) -> Option<State> {
        let target = self.aim()?;
        let value = self.evidence.reported_single(self.year);
        self.level(value.map(|(value, _)| value), target)
    }

    fn level_by(&mut self) -> Option<State> {
        let target = self.aim()?;
        self.level(self.evidence.level(self.year), target)
    }

    /// A level or a yearly amount on its way from a baseline to its due year.
    fn level(&mut self, value: Option<Value>, target: Ratio) -> Option<State> {
        let Some(value) = value else {
            return Some(self.absent());
        };
        let actual = value.amount;
        self.pace.actual = Some(actual);
        self.pace.share = actual.over(target);
        self.take(value, InputRole::Actual);
        if value.status == Status::D {
            return Some(self.not_assessable(Reason::DefinitionDiffers));
        }
        let reached = self.holds(actual, target);
        // A level that stands needs no pace, so an assumed start must not enter its arithmetic.
        let baseline = self
            .target
            .baseline
            .as_ref()
            .filter(|baseline| !(reached && baseline.assumed));
        if let Some(baseline) = baseline {
            self.pace_from(baseline.value.ratio(), actual, target)?;
            self.take_baseline();
        }
        if reached {
            self.pace.remaining = Some(Ratio::ZERO);
            return Some(State::Reached);
        }
        let Some(baseline) = baseline else {
            return Some(self.not_assessable(Reason::NoBaseline));
        };
        let Some(ratio) = self.pace.ratio else {
            return Some(self.not_assessable(Reason::ExpectedEqualsBaseline));
        };
        self.assumed_baseline = baseline.assumed;
        Some(self.judge(actual, target, ratio, false))
    }

    /// Pace from a baseline.
    fn pace_from(&mut self, baseline: Ratio, actual: Ratio, target: Ratio) -> Option<()> {
        self.pace.baseline = Some(baseline);
        let year = self.year.min(self.target.window.last);
        let Some((elapsed, years)) = path::elapsed(self.target, year).filter(|it| it.1 > 0) else {
            return Some(());
        };
        let expected = path::expected(self.target, year)?;
        self.pace.elapsed = Some(elapsed);
        self.pace.years = Some(years);
        self.pace.expected = Some(expected);
        self.pace.ratio = actual.minus(baseline)?.over(expected.minus(baseline)?);
        self.outlook(actual, target, None)
    }

    fn annual_mean(&mut self) -> Option<State> {
        let target = self.aim()?;
        self.pace.years = Some(self.target.window.length());
        let Some(values) = self.so_far(Basis::Mean) else {
            return Some(self.absent());
        };
        let latest = self.evidence.single(self.year);
        self.pace.year_value = latest.map(|value| value.amount);
        self.mean(target, self.year, latest, &values)
    }

    fn window_mean(&mut self) -> Option<State> {
        let target = self.aim()?;
        self.pace.years = Some(self.target.window.length());
        let (latest, own_year, values) = match self.window_singles(target) {
            Ok(singles) => singles,
            Err(state) => return state,
        };
        self.pace.year_value = Some(latest.amount);
        self.mean(target, own_year, Some(latest), &values)
    }

    /// The latest reported year, which year of the window it is, and the values of all of them.
    /// Where none stand, the state that follows.
    fn window_singles(&mut self, target: Ratio) -> Result<(Value, u16, Vec<Value>), Option<State>> {
        let window = self.target.window;
        let Some((latest, own_year)) = self.evidence.reported_single(self.year) else {
            return Err(Some(self.absent()));
        };
        if !window.contains(own_year) {
            return Err(self.outside(latest, own_year, target));
        }
        match self.singles(window.first, own_year) {
            Some(values) => Ok((latest, own_year, values)),
            None => Err(Some(self.not_assessable(Reason::MissingYears))),
        }
    }

    /// A value of another period than the window's: for reference only. Of a window that is still to come
    /// everything remains.
    fn outside(&mut self, latest: Value, own_year: u16, target: Ratio) -> Option<State> {
        let years = self.target.window.length();
        self.pace.actual = Some(latest.amount);
        self.pace.year_value = Some(latest.amount);
        self.pace.year_ratio = latest.amount.over(target);
        self.take(latest, InputRole::Actual);
        if own_year < self.target.window.first && self.up {
            self.pace.remaining = Some(target.times(Ratio::whole(years.into()))?);
            self.pace.years_left = Some(years);
            self.pace.needed = Some(target);
            self.pace.acceleration = target.over(latest.amount);
        }
        Some(State::OutsideWindow)
    }

    /// The mean of the values up to a year of the window: one for every year so far, or the printed mean alone.
    /// The full target stands only when the window has ended.
    fn mean(
        &mut self,
        target: Ratio,
        own_year: u16,
        latest: Option<Value>,
        values: &[Value],
    ) -> Option<State> {
        let (elapsed, years) = path::elapsed(self.target, own_year)?;
        let count = i64::try_from(values.len()).ok()?;
        let actual = sum(values)?.over(Ratio::whole(count))?;
        let ratio = actual.over(target)?;
        self.pace.elapsed = Some(elapsed);
        self.pace.actual = Some(actual);
        self.pace.expected = Some(target);
        self.pace.ratio = Some(ratio);
        // A mean of T over n years is a total of n·T.
        let to_date = actual.times(Ratio::whole(elapsed.into()))?;
        let total = target.times(Ratio::whole(years.into()))?;
        if self.up {
            self.outlook(to_date, total, latest)?;
        }
        self.pace.share = Some(ratio);
        self.take_all(values);
        self.take_latest(latest);
        let complete = self.pace.years == Some(elapsed);
        Some(match self.holds(actual, target) {
            true if complete => State::Reached,
            true => State::OnOrAbovePace,
            false => State::BelowPace,
        })
    }

    fn at_least_baseline(&mut self) -> Option<State> {
        let Some(baseline) = self.target.baseline.as_ref() else {
            return Some(self.not_assessable(Reason::NoBaseline));
        };
        let target = baseline.value.ratio();
        self.aim()?;
        self.pace.baseline = Some(target);
        self.pace.expected = Some(target);
        let Some((value, _)) = self.evidence.reported_single(self.year) else {
            return Some(self.absent());
        };
        let ratio = value.amount.over(target);
        self.pace.actual = Some(value.amount);
        self.pace.ratio = ratio;
        self.pace.share = ratio;
        self.take(value, InputRole::Actual);
        self.take_baseline();
        Some(if self.holds(value.amount, target) {
            State::Reached
        } else {
            State::BelowPace
        })
    }

    fn without_number(&mut self) -> State {
        match self.evidence.absence(self.year, self.target.window.first) {
            (State::NotYetDue, _) => State::NotYetDue,
            _ => self.not_assessable(Reason::NoNumericTarget),
        }
    }

    /// What makes up the window up to the year: the value printed for it, or every single year; `None` when
    /// a year is missing or the year lies outside.
    fn so_far(&self, basis: Basis) -> Option<Vec<Value>> {
        let window = self.target.window;
        if !window.contains(self.year) {
            return None;
        }
        match self.evidence.spanning(self.year, basis, Some(window.first)) {
            Some(printed) => Some(vec![printed]),
            None => self.singles(window.first, self.year),
        }
    }

    /// The amounts of every year from `first` to `last`; `None` when one is missing.
    fn singles(&self, first: u16, last: u16) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        for year in first..=last {
            values.push(self.evidence.single(year)?);
        }
        Some(values)
    }
}

fn sum(values: &[Value]) -> Option<Ratio> {
    let mut total = Ratio::ZERO;
    for value in values {
        total = total.plus(value.amount)?;
    }
    Some(total)
}

fn flags(plan: &Plan, case: &Case<'_>) -> Vec<TargetFlag> {
    let mut flags = Vec::new();
    let mut add = |flag: TargetFlag, holds: bool| {
        if holds && !flags.contains(&flag) {
            flags.push(flag);
        }
    };
    for input in &case.inputs {
        let fact = plan.observations.get(input.observation as usize);
        let provisional = fact.is_some_and(|fact| fact.status == Status::P);
        add(TargetFlag::Provisional, provisional);
    }
    for input in &case.inputs {
        let corrected = plan.correction_of(input.observation).is_some();
        add(TargetFlag::Corrected, corrected);
    }
    add(TargetFlag::AssumedBaseline, case.assumed_baseline);
    for &flag in &case.target.flags {
        add(flag, !case.inputs.is_empty());
    }
    flags
}
