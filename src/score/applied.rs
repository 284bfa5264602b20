//! Reference methods applied to a plan's own targets, under a guard: where a method does not suit a target it
//! gives no result, and the reason why.
//!
//! `score --series` has no such guard; it applies a method to whatever it is given.

use super::evidence::{Evidence, Value};
use super::reference::{self, Data, Direction, Method, Outcome, Point, Points, Series, Unit};
use super::{Assessment, Reason, State, plan_pace};
use crate::model::{Plan, Ratio, Status, Target, TargetType};

/// A reference method's answer to one target. It is never held against an official grade.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// The method.
    pub method: Method,
    /// What it says, or the state that keeps it from saying anything.
    pub result: Result<Outcome, (State, Option<Reason>)>,
    /// It starts from a baseline that is assumed.
    pub assumed_baseline: bool,
}

impl Applied {
    /// What the method says, where it says anything.
    #[must_use]
    pub fn outcome(&self) -> Option<&Outcome> {
        match &self.result {
            Ok(outcome) if outcome.status != reference::Status::NotAvailable => Some(outcome),
            _ => None,
        }
    }
}

/// Applies a method to the target of a plan-pace assessment; `None` where that has no target.
#[must_use]
pub fn apply(plan: &Plan, found: &Assessment, method: Method) -> Option<Applied> {
    let target = plan.targets.get(usize::from(found.target?))?;
    let evidence = Evidence::of(plan, target);
    Some(apply_with(plan, found, method, &evidence, target))
}

/// The same with the target's values found before.
pub(super) fn apply_with(
    plan: &Plan,
    found: &Assessment,
    method: Method,
    evidence: &Evidence<'_>,
    target: &Target,
) -> Applied {
    let series = series(plan, found, method, evidence, target);
    let from_base = matches!(&series, Ok(series) if matches!(series.data, Data::Pair { .. }));
    Applied {
        method,
        assumed_baseline: from_base && target.baseline.as_ref().is_some_and(|it| it.assumed),
        result: match series {
            Ok(series) => Ok(reference::score(&series)),
            Err(refused) => Err(refused),
        },
    }
}

fn unsuited<T>(reason: Reason) -> Result<T, (State, Option<Reason>)> {
    Err((State::NotAssessable, Some(reason)))
}

/// The target as a free series.
fn series(
    plan: &Plan,
    found: &Assessment,
    method: Method,
    evidence: &Evidence<'_>,
    target: &Target,
) -> Result<Series, (State, Option<Reason>)> {
    let compared = match (found.state, found.reason) {
        (State::Reached | State::OnOrAbovePace | State::BelowPace, _)
        | (State::NotAssessable, Some(Reason::NoBaseline | Reason::ExpectedEqualsBaseline)) => true,
        // A direction without a number is one of the things that Open SDG measures.
        (State::NotAssessable, Some(Reason::NoNumericTarget))
            if method == Method::StatcanOsdg && target.kind == TargetType::DirectionOnly =>
        {
            false
        }
        (state, reason) => return Err((state, reason)),
    };
    let up = plan_pace::is_up(plan, target);
    let unit = plan.codelist("UNIT_MEASURE");
    let unit = unit.and_then(|list| list.entry(target.unit));
    let percent = unit.is_some_and(|unit| unit.code == "PERCENT");
    let goal = compared.then_some(found.pace.full_target).flatten();
    Ok(Series {
        method,
        direction: if up { Direction::Up } else { Direction::Down },
        unit: if percent { Unit::Percent } else { Unit::Other },
        data: data(plan, found, method, evidence, target)?,
        target: goal.map(Ratio::to_f64),
        target_year: Some(target.window.last.into()),
        limit: (percent && up).then_some(100.0),
        targets: Vec::new(),
    })
}

fn data(
    plan: &Plan,
    found: &Assessment,
    method: Method,
    evidence: &Evidence<'_>,
    target: &Target,
) -> Result<Data, (State, Option<Reason>)> {
    match target.kind {
        TargetType::Annual | TargetType::Cumulative => {
            // A total over a window starts from zero by its very definition.
            return match (method, found.pace.actual) {
                (Method::Attainment, Some(actual)) => Ok(Data::Pair {
                    base_year: i32::from(target.window.first) - 1,
                    base: Some(0.0),
                    year: found.year.into(),
                    value: Some(actual.to_f64()),
                }),
                _ => unsuited(Reason::RunningTotal),
            };
        }
        TargetType::AnnualMean | TargetType::WindowMean => return unsuited(Reason::MeanOfWindow),
        TargetType::RateBy
        | TargetType::LevelBy
        | TargetType::CountBy
        | TargetType::AtLeastBaseline
        | TargetType::DirectionOnly
        | TargetType::Milestone => {}
    }
    if method == Method::GermanWeather {
        return Ok(Data::Yearly {
            base_year: None,
            points: points(plan, found.year, evidence, target),
        });
    }
    let Some(baseline) = &target.baseline else {
        return unsuited(Reason::NoBaseline);
    };
    if method != Method::Attainment {
        if baseline.value.ratio().is_zero() {
            return unsuited(Reason::CountsFromZero);
        }
        if baseline.assumed {
            return unsuited(Reason::NoBaseline);
        }
    }
    let Some((year, value)) = value_at(found.year, evidence, target) else {
        return Err((State::NotReported, Some(Reason::NoObservation)));
    };
    Ok(Data::Pair {
        base_year: baseline.last.into(),
        base: Some(baseline.value.to_f64()),
        year: year.into(),
        value: Some(value.amount.to_f64()),
    })
}

/// What a year reports, with the year that it is of.
fn value_at(year: u16, evidence: &Evidence<'_>, target: &Target) -> Option<(u16, Value)> {
    match target.kind {
        TargetType::LevelBy | TargetType::CountBy => Some((year, evidence.level(year)?)),
        _ => {
            let (value, own_year) = evidence.reported_single(year)?;
            Some((own_year, value))
        }
    }
}

/// Every yearly value up to the as-of year.
fn points(plan: &Plan, year: u16, evidence: &Evidence<'_>, target: &Target) -> Points {
    let mut points = Points::default();
    for year in plan.about.first_year..=year {
        if let Some((own, value)) = value_at(year, evidence, target)
            && value.status != Status::D
        {
            points.push(Point {
                year: own.into(),
                value: value.amount.to_f64(),
            });
        }
    }
    points
}
