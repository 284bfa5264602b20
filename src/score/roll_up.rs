//! Several targets together: counts with their coverage first, and a mean only where nothing expected is missing.

use super::reference::aggregate::{self, Node, Part};
use super::reference::{Method, Reason, Status};
use super::{Applied, Assessment, State};

/// How many of a group are in which state.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Targets of the group.
    pub expected: u32,
    /// Those that the numbers say something of: reached, on or above pace, below pace.
    pub assessed: u32,
    /// By state, in the order of `State::ALL`.
    pub states: [u32; State::ALL.len()],
}

impl Counts {
    /// Adds an assessment; one without a target does not count.
    pub fn add(&mut self, found: &Assessment) {
        if found.target.is_none() {
            return;
        }
        self.expected += 1;
        self.assessed += u32::from(matches!(
            found.state,
            State::Reached | State::OnOrAbovePace | State::BelowPace
        ));
        for (state, count) in State::ALL.into_iter().zip(&mut self.states) {
            *count += u32::from(state == found.state);
        }
    }
}

/// Whether a method says what several results are together.
#[must_use]
pub const fn has_mean(method: Method) -> bool {
    matches!(method, Method::StatcanOsdg | Method::Attainment)
}

/// The mean score of a group under a method that publishes one: the plain mean of `statcan-osdg`, the rate of
/// `attainment` with equal weights.
///
/// # Errors
/// A part has no score (`missing_part`), there is no part, or the method publishes no such mean.
pub fn mean(method: Method, parts: &[&Applied]) -> Result<f64, Reason> {
    let mut nodes = Vec::new();
    let mut rates = Vec::new();
    for part in parts {
        let outcome = part.outcome();
        let rate = outcome.and_then(|outcome| outcome.score);
        rates.push(Part { rate, weight: 1.0 });
        nodes.push(Node::Series {
            score: Some(rate.ok_or(Reason::MissingPart)?),
            achieved: outcome.is_some_and(|it| it.status == Status::TargetAchieved),
        });
    }
    match method {
        Method::StatcanOsdg => aggregate::statcan(&nodes).score.ok_or(Reason::NoData),
        Method::Attainment => aggregate::attainment(&rates),
        _ => Err(Reason::NoData),
    }
}
