//! Every assessment as one list: targets and observed indicators, under one method or several, of one year or several.

use super::evidence::Evidence;
use super::reference::Method;
use super::{Applied, Assessment, METHOD, applied, observed, plan_pace};
use crate::model::Plan;

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
