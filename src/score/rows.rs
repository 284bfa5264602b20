//! Every assessment as one list: targets and observed indicators, under one method or several, of one year or several.

use super::evidence::Evidence;
use super::reference::Method;
use super::{Applied, Assessment, METHOD, applied, observed, plan_pace};
use crate::model::{Plan, Ratio};

/// One assessment: plan pace, or a reference method beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    /// What plan pace says.
    pub found: Assessment,
    /// What the row's reference method says; absent in a row of plan pace.
    pub applied: Option<Applied>,
}

impl ScoreRow {
    /// Method id and version.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.applied.as_ref().map_or(METHOD, |it| it.method.id())
    }
}

/// The assessments of some years, by year, then by target, then by method: plan pace first where it is asked for,
/// then the reference methods. Indicators without a target follow under plan pace.
#[must_use]
pub fn rows(plan: &Plan, years: &[u16], pace: bool, methods: &[Method]) -> Vec<ScoreRow> {
    let mut rows = Vec::new();
    for &year in years {
        for (target, position) in plan.targets.iter().zip(0_u16..) {
            let evidence = Evidence::of(plan, target);
            let found = plan_pace::assess_with(plan, position, year, &evidence, target);
            if pace {
                rows.push(ScoreRow {
                    found: found.clone(),
                    applied: None,
                });
            }
            for &method in methods {
                let applied = applied::apply_with(plan, &found, method, &evidence, target);
                rows.push(ScoreRow {
                    found: found.clone(),
                    applied: Some(applied),
                });
            }
        }
        if pace {
            rows.extend(observed(plan, year).into_iter().map(|found| ScoreRow {
                found,
                applied: None,
            }));
        }
    }
    rows
}

/// The measure of every target in every year of the plan under every method, by target, then by year, then by method:
/// the ratio of plan pace, then the progress of each reference method in the order of `Method::ALL`. NaN where there
/// is none.
#[must_use]
pub fn measures(plan: &Plan) -> Vec<f64> {
    let mut measures = Vec::new();
    for (target, position) in plan.targets.iter().zip(0_u16..) {
        let evidence = Evidence::of(plan, target);
        for year in plan.about.first_year..=plan.about.last_year {
            let found = plan_pace::assess_with(plan, position, year, &evidence, target);
            measures.push(found.pace.ratio.map_or(f64::NAN, Ratio::to_f64));
            for method in Method::ALL {
                let applied = applied::apply_with(plan, &found, method, &evidence, target);
                let progress = match applied.result {
                    Ok(outcome) => outcome.progress,
                    Err(_) => None,
                };
                measures.push(progress.unwrap_or(f64::NAN));
            }
        }
    }
    measures
}
