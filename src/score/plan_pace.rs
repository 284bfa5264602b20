//! The plan-pace method: what stands, held against what an even pace expects at the end of a year.
//!
//! Linear pace inside a window is this project's construct; the plan prints no interim rule. With k of n years
//! elapsed a total T is expected to stand at T·k/n, and a level that starts from b at b + (T − b)·k/n.

use super::evidence::{Evidence, Value};
use super::{Agreement, Assessment, Input, InputRole, Pace, Reason, State, agreement};
use crate::model::{Basis, Direction, Plan, Ratio, Status, Target, TargetFlag, TargetType};

/// Id and version of the method.
pub const METHOD: &str = "plan-pace/1";

/// Assesses every target of the plan as of the end of a fiscal year, in plan order.
#[must_use]
pub fn assess_all(plan: &Plan, year: u16) -> Vec<Assessment> {
    (0_u16..)
        .take(plan.targets.len())
        .filter_map(|position| assess(plan, position, year))
        .collect()
}

/// Assesses one target; `None` when there is no such target.
#[must_use]
pub fn assess(plan: &Plan, position: u16, year: u16) -> Option<Assessment> {
    let target = plan.targets.get(usize::from(position))?;
    let up = plan
        .indicators
        .get(usize::from(target.indicator))
        .is_none_or(|indicator| indicator.direction != Direction::Down);
    let evidence = Evidence::of(plan, target);
    let case = Case {
        target,
        up,
        year,
        evidence: &evidence,
    };
    let finding = case
        .find()
        .unwrap_or_else(|| Finding::unknown(Reason::OutOfRange));
    let grade = plan
        .grades
        .iter()
        .position(|grade| grade.indicator == target.indicator && grade.year == year);
    let letter = grade
        .and_then(|index| plan.grades.get(index))
        .and_then(|grade| grade.grade);
    Some(Assessment {
        indicator: target.indicator,
        target: Some(position),
        year,
        method: METHOD,
        state: finding.state,
        reason: finding.reason,
        flags: flags(plan, target, &finding),
        agreement: if grade.is_some() {
            agreement(letter, finding.state)
        } else {
            Agreement::NotComparable
        },
        grade: grade.and_then(|index| u16::try_from(index).ok()),
        inputs: finding.inputs,
        pace: finding.pace,
    })
}

/// What a type's rule found.
struct Finding {
    state: State,
    reason: Option<Reason>,
    inputs: Vec<Input>,
    pace: Pace,
    assumed_baseline: bool,
}

impl Finding {
    fn new(state: State, pace: Pace, inputs: Vec<Input>) -> Self {
        Self {
            state,
            reason: None,
            inputs,
            pace,
            assumed_baseline: false,
        }
    }

    fn unknown(reason: Reason) -> Self {
        Self::because(State::NotAssessable, Some(reason), Pace::default())
    }

    fn because(state: State, reason: Option<Reason>, pace: Pace) -> Self {
        Self {
            state,
            reason,
            inputs: Vec::new(),
            pace,
            assumed_baseline: false,
        }
    }
}

/// One target at one year. A `None` inside means arithmetic out of range.
struct Case<'a> {
    target: &'a Target,
    up: bool,
    year: u16,
    evidence: &'a Evidence<'a>,
}

impl Case<'_> {
    fn find(&self) -> Option<Finding> {
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

    /// The target's number in single units.
    fn number(&self) -> Option<Ratio> {
        let factor = 10_i64.checked_pow(u32::from(self.target.unit_mult))?;
        self.target.value?.ratio().times(Ratio::whole(factor))
    }

    fn absent(&self, pace: Pace) -> Finding {
        let (state, reason) = self.evidence.absence(self.year, self.target.window.first);
        Finding::because(state, reason, pace)
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

    fn annual(&self) -> Option<Finding> {
        let window = self.target.window;
        let target = self.number()?;
        let years = window.length();
        let full = target.times(Ratio::whole(i64::from(years)))?;
        let base = Pace {
            years: Some(years),
            target: Some(target),
            full_target: Some(full),
            ..Pace::default()
        };
        let Some((latest, own_year)) = self.evidence.reported_single(self.year) else {
            return Some(self.absent(base));
        };
        let year_ratio = latest.amount.over(target);
        if !window.contains(own_year) {
            let pace = Pace {
                actual: Some(latest.amount),
                year_value: Some(latest.amount),
                year_ratio,
                ..base
            };
            return Some(Finding::new(
                State::OutsideWindow,
                pace,
                vec![latest.input(InputRole::Actual)],
            ));
        }
        let elapsed = own_year - window.first + 1;
        let Some(values) = self.singles(window.first, own_year) else {
            return Some(Finding::because(
                State::NotAssessable,
                Some(Reason::MissingYears),
                base,
            ));
        };
        let actual = sum(&values)?;
        let expected = target.times(Ratio::whole(i64::from(elapsed)))?;
        let pace = Pace {
            elapsed: Some(elapsed),
            year_value: Some(latest.amount),
            year_ratio,
            ..base
        };
        self.totals(actual, expected, full, Some(latest), &values, pace)
    }

    fn cumulative(&self) -> Option<Finding> {
        let window = self.target.window;
        let full = self.number()?;
        let years = window.length();
        let base = Pace {
            years: Some(years),
            target: Some(full),
            full_target: Some(full),
            ..Pace::default()
        };
        if !window.contains(self.year) {
            return Some(self.absent(base));
        }
        let elapsed = self.year - window.first + 1;
        let printed = self
            .evidence
            .spanning(self.year, Basis::Cum, Some(window.first));
        let values = match printed {
            Some(value) => vec![value],
            None => match self.singles(window.first, self.year) {
                Some(values) => values,
                None => return Some(self.absent(base)),
            },
        };
        let actual = sum(&values)?;
        let expected = full.times(Ratio::new(i128::from(elapsed), i128::from(years))?)?;
        let latest = self.evidence.single(self.year);
        let pace = Pace {
            elapsed: Some(elapsed),
            year_value: latest.map(|value| value.amount),
            ..base
        };
        self.totals(actual, expected, full, latest, &values, pace)
    }

    /// The common end of both kinds of total.
    fn totals(
        &self,
        actual: Ratio,
        expected: Ratio,
        full: Ratio,
        latest: Option<Value>,
        values: &[Value],
        pace: Pace,
    ) -> Option<Finding> {
        let ratio = actual.over(expected)?;
        let state = self.judge(actual, full, ratio, !self.up);
        let mut inputs: Vec<Input> = values
            .iter()
            .map(|value| value.input(InputRole::Actual))
            .collect();
        if let Some(latest) = latest
            && inputs
                .iter()
                .all(|input| input.observation != latest.observation)
        {
            inputs.push(latest.input(InputRole::LatestYear));
        }
        let pace = Pace {
            actual: Some(actual),
            expected: Some(expected),
            ratio: Some(ratio),
            ..pace
        };
        Some(Finding::new(state, self.outlook(pace, latest)?, inputs))
    }

    /// Adds share, remainder and need.
    fn outlook(&self, pace: Pace, latest: Option<Value>) -> Option<Pace> {
        let (Some(actual), Some(full)) = (pace.actual, pace.full_target) else {
            return Some(pace);
        };
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
        let years_left = match (pace.years, pace.elapsed) {
            (Some(years), Some(elapsed)) => Some(years.saturating_sub(elapsed)),
            _ => None,
        };
        let needed = match years_left {
            Some(left) if left > 0 && self.up => remaining.over(Ratio::whole(i64::from(left))),
            _ => None,
        };
        let acceleration = match (needed, latest) {
            (Some(needed), Some(latest)) if !needed.is_zero() => needed.over(latest.amount),
            _ => None,
        };
        Some(Pace {
            share: actual.over(full),
            remaining: Some(remaining),
            years_left,
            needed,
            acceleration,
            ..pace
        })
    }

    fn rate_by(&self) -> Option<Finding> {
        let target = self.number()?;
        let base = Pace {
            target: Some(target),
            full_target: Some(target),
            ..Pace::default()
        };
        let Some((value, _)) = self.evidence.reported_single(self.year) else {
            return Some(self.absent(base));
        };
        self.level(value, target, base)
    }

    fn level_by(&self) -> Option<Finding> {
        let target = self.number()?;
        let base = Pace {
            target: Some(target),
            full_target: Some(target),
            ..Pace::default()
        };
        let value = self
            .evidence
            .spanning(self.year, Basis::Cum, None)
            .or_else(|| {
                self.evidence
                    .reported_single(self.year)
                    .map(|(value, _)| value)
            });
        match value {
            Some(value) => self.level(value, target, base),
            None => Some(self.absent(base)),
        }
    }

    /// A level or a yearly amount on its way from a baseline to its due year.
    fn level(&self, value: Value, target: Ratio, base: Pace) -> Option<Finding> {
        let pace = Pace {
            actual: Some(value.amount),
            share: value.amount.over(target),
            ..base
        };
        let inputs = vec![value.input(InputRole::Actual)];
        if value.status == Status::D {
            return Some(Finding {
                inputs,
                ..Finding::because(State::NotAssessable, Some(Reason::DefinitionDiffers), pace)
            });
        }
        let reached = self.holds(value.amount, target);
        // A level that stands needs no pace, so an assumed start must not enter its arithmetic.
        let baseline = self
            .target
            .baseline
            .as_ref()
            .filter(|baseline| !(reached && baseline.assumed));
        let pace = match baseline {
            Some(baseline) => self.pace_from(pace, baseline.value.ratio(), baseline.last)?,
            None => pace,
        };
        if reached {
            let pace = Pace {
                remaining: Some(Ratio::ZERO),
                ..pace
            };
            return Some(Finding::new(State::Reached, pace, inputs));
        }
        let Some(baseline) = baseline else {
            return Some(Finding {
                inputs,
                ..Finding::because(State::NotAssessable, Some(Reason::NoBaseline), pace)
            });
        };
        let Some(ratio) = pace.ratio else {
            return Some(Finding {
                inputs,
                ..Finding::because(
                    State::NotAssessable,
                    Some(Reason::ExpectedEqualsBaseline),
                    pace,
                )
            });
        };
        let state = self.judge(value.amount, target, ratio, false);
        Some(Finding {
            assumed_baseline: baseline.assumed,
            ..Finding::new(state, pace, inputs)
        })
    }

    /// Pace from a baseline that stood at the end of `start`.
    fn pace_from(&self, pace: Pace, baseline: Ratio, start: u16) -> Option<Pace> {
        let (Some(target), Some(actual)) = (pace.target, pace.actual) else {
            return Some(pace);
        };
        let years = self.target.window.last.saturating_sub(start);
        let elapsed = self.year.saturating_sub(start).min(years);
        let span = target.minus(baseline)?;
        let Some(fraction) = Ratio::new(i128::from(elapsed), i128::from(years)) else {
            return Some(Pace {
                baseline: Some(baseline),
                ..pace
            });
        };
        let expected = baseline.plus(span.times(fraction)?)?;
        let ratio = actual.minus(baseline)?.over(expected.minus(baseline)?);
        let pace = Pace {
            baseline: Some(baseline),
            elapsed: Some(elapsed),
            years: Some(years),
            expected: Some(expected),
            ratio,
            ..pace
        };
        self.outlook(pace, None)
    }

    fn annual_mean(&self) -> Option<Finding> {
        let window = self.target.window;
        let target = self.number()?;
        let years = window.length();
        let base = Pace {
            years: Some(years),
            target: Some(target),
            full_target: Some(target),
            ..Pace::default()
        };
        if !window.contains(self.year) {
            return Some(self.absent(base));
        }
        let elapsed = self.year - window.first + 1;
        let printed = self
            .evidence
            .spanning(self.year, Basis::Mean, Some(window.first));
        let (actual, values) = match printed {
            Some(value) => (value.amount, vec![value]),
            None => match self.singles(window.first, self.year) {
                Some(values) => (
                    sum(&values)?.over(Ratio::whole(i64::from(elapsed)))?,
                    values,
                ),
                None => return Some(self.absent(base)),
            },
        };
        Some(self.mean(actual, target, elapsed, &values, base))
    }

    fn window_mean(&self) -> Option<Finding> {
        let window = self.target.window;
        let target = self.number()?;
        let base = Pace {
            years: Some(window.length()),
            target: Some(target),
            full_target: Some(target),
            ..Pace::default()
        };
        let Some((latest, own_year)) = self.evidence.reported_single(self.year) else {
            return Some(self.absent(base));
        };
        if !window.contains(own_year) {
            let pace = Pace {
                actual: Some(latest.amount),
                year_value: Some(latest.amount),
                year_ratio: latest.amount.over(target),
                ..base
            };
            return Some(Finding::new(
                State::OutsideWindow,
                pace,
                vec![latest.input(InputRole::Actual)],
            ));
        }
        let elapsed = own_year - window.first + 1;
        let Some(values) = self.singles(window.first, own_year) else {
            return Some(Finding::because(
                State::NotAssessable,
                Some(Reason::MissingYears),
                base,
            ));
        };
        let actual = sum(&values)?.over(Ratio::whole(i64::from(elapsed)))?;
        Some(self.mean(actual, target, elapsed, &values, base))
    }

    /// A mean of the years so far. The full target stands only when the window has ended.
    fn mean(
        &self,
        actual: Ratio,
        target: Ratio,
        elapsed: u16,
        values: &[Value],
        base: Pace,
    ) -> Finding {
        let ratio = actual.over(target);
        let complete = base.years == Some(elapsed);
        let state = match ratio {
            Some(_) if self.holds(actual, target) && complete => State::Reached,
            Some(_) if self.holds(actual, target) => State::OnOrAbovePace,
            Some(_) => State::BelowPace,
            None => return Finding::unknown(Reason::OutOfRange),
        };
        let pace = Pace {
            elapsed: Some(elapsed),
            actual: Some(actual),
            expected: Some(target),
            ratio,
            share: ratio,
            ..base
        };
        Finding::new(
            state,
            pace,
            values
                .iter()
                .map(|value| value.input(InputRole::Actual))
                .collect(),
        )
    }

    fn at_least_baseline(&self) -> Option<Finding> {
        let Some(baseline) = self.target.baseline.as_ref() else {
            return Some(Finding::unknown(Reason::NoBaseline));
        };
        let target = baseline.value.ratio();
        let base = Pace {
            target: Some(target),
            full_target: Some(target),
            baseline: Some(target),
            expected: Some(target),
            ..Pace::default()
        };
        let Some((value, _)) = self.evidence.reported_single(self.year) else {
            return Some(self.absent(base));
        };
        let ratio = value.amount.over(target);
        let state = if self.holds(value.amount, target) {
            State::Reached
        } else {
            State::BelowPace
        };
        let pace = Pace {
            actual: Some(value.amount),
            ratio,
            share: ratio,
            ..base
        };
        Some(Finding::new(
            state,
            pace,
            vec![value.input(InputRole::Actual)],
        ))
    }

    fn without_number(&self) -> Finding {
        match self.evidence.absence(self.year, self.target.window.first) {
            (State::NotYetDue, _) => Finding::because(State::NotYetDue, None, Pace::default()),
            _ => Finding::unknown(Reason::NoNumericTarget),
        }
    }

    /// The amounts of every year from `first` to `last`; `None` when one is missing.
    fn singles(&self, first: u16, last: u16) -> Option<Vec<Value>> {
        (first..=last)
            .map(|year| self.evidence.single(year))
            .collect()
    }
}

fn sum(values: &[Value]) -> Option<Ratio> {
    values
        .iter()
        .try_fold(Ratio::ZERO, |total, value| total.plus(value.amount))
}

fn flags(plan: &Plan, target: &Target, finding: &Finding) -> Vec<TargetFlag> {
    let mut flags = Vec::new();
    if finding.inputs.is_empty() {
        return flags;
    }
    let provisional = finding.inputs.iter().any(|input| {
        plan.observations
            .get(input.observation as usize)
            .is_some_and(|fact| fact.status == Status::P)
    });
    if provisional {
        flags.push(TargetFlag::Provisional);
    }
    if finding
        .inputs
        .iter()
        .any(|input| plan.correction_of(input.observation).is_some())
    {
        flags.push(TargetFlag::Corrected);
    }
    if finding.assumed_baseline {
        flags.push(TargetFlag::AssumedBaseline);
    }
    for flag in &target.flags {
        if !flags.contains(flag) {
            flags.push(*flag);
        }
    }
    flags
}
