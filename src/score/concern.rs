//! What a committee member should look at, and why.

use super::{Agreement, Assessment, State};
use crate::model::{Plan, TargetFlag};

/// A reason to look at a target. The order is that of a list.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Concern {
    /// The official grade is not the favourable one.
    Unfavourable,
    /// Official grade and numbers differ.
    Differs,
    /// The numbers are below pace.
    BelowPace,
    /// The value lies outside the target's window.
    OutsideWindow,
    /// No value is published.
    NotReported,
    /// The numbers do not suffice.
    NotAssessable,
    /// An input is provisional.
    Provisional,
    /// A grade stands without a remark beside it.
    NoRemark,
}

impl Concern {
    /// Every concern in order.
    pub const ALL: [Self; 8] = [
        Self::Unfavourable,
        Self::Differs,
        Self::BelowPace,
        Self::OutsideWindow,
        Self::NotReported,
        Self::NotAssessable,
        Self::Provisional,
        Self::NoRemark,
    ];

    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unfavourable => "unfavourable",
            Self::Differs => "differs",
            Self::BelowPace => "below_pace",
            Self::OutsideWindow => "outside_window",
            Self::NotReported => "not_reported",
            Self::NotAssessable => "not_assessable",
            Self::Provisional => "provisional",
            Self::NoRemark => "no_remark",
        }
    }
}

/// Every concern about a target, in order. What is not due yet gives none.
#[must_use]
pub fn concerns(plan: &Plan, found: &Assessment) -> Vec<Concern> {
    let mut concerns = Vec::new();
    if found.target.is_none() {
        return concerns;
    }
    let grade = found.grade.and_then(|it| plan.grades.get(usize::from(it)));
    let graded = grade.is_some_and(|it| it.grade.is_some());
    // The favourable grade is the first of the scheme.
    let unfavourable = grade.and_then(|it| it.grade).is_some_and(|it| it > 0);
    let no_remark = grade.is_none_or(|it| it.remark.is_none());
    for concern in Concern::ALL {
        let holds = match concern {
            Concern::Unfavourable => unfavourable,
            Concern::Differs => found.agreement == Agreement::Differs,
            Concern::BelowPace => found.state == State::BelowPace,
            Concern::OutsideWindow => found.state == State::OutsideWindow,
            Concern::NotReported => matches!(found.state, State::NotReported | State::Suppressed),
            Concern::NotAssessable => found.state == State::NotAssessable,
            Concern::Provisional => found.flags.contains(&TargetFlag::Provisional),
            Concern::NoRemark => graded && no_remark,
        };
        if holds {
            concerns.push(concern);
        }
    }
    concerns
}
