//! Several results as one.

use super::{Outcome, Reason, Status};

/// Groups deeper than this are not averaged.
const DEEPEST: usize = 64;

/// A series' result, or a group of them that counts as one.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// One series.
    Series {
        /// Its score.
        score: Option<f64>,
        /// Whether its target stands.
        achieved: bool,
    },
    /// A group, averaged before it counts.
    Group(Vec<Node>),
}

impl Node {
    /// The result of one series.
    #[must_use]
    pub fn of(outcome: &Outcome) -> Self {
        Self::Series {
            score: outcome.score,
            achieved: outcome.status == Status::TargetAchieved,
        }
    }
}

/// What several series of `statcan-osdg` say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aggregate {
    /// Mean of the scores. Finite.
    pub score: Option<f64>,
    /// The band of the mean; the target is achieved only where every series achieved its own.
    pub status: Status,
    /// Series that have a score.
    pub counted: usize,
    /// Why there is no score.
    pub reason: Option<Reason>,
}

/// The plain mean of the scores. A series without a score does not count, nor does a group without any.
#[must_use]
pub fn statcan(nodes: &[Node]) -> Aggregate {
    let mut tally = Tally {
        counted: 0,
        achieved: true,
    };
    let mean = tally.mean(nodes, DEEPEST);
    let score = match mean {
        Ok(Some(score)) if score.is_finite() => score,
        other => {
            let reason = match other {
                Ok(None) => Reason::NoData,
                Ok(Some(_)) => Reason::OutOfRange,
                Err(reason) => reason,
            };
            return Aggregate {
                score: None,
                status: Status::NotAvailable,
                counted: tally.counted,
                reason: Some(reason),
            };
        }
    };
    let status = if tally.achieved {
        Status::TargetAchieved
    } else if score >= 2.5 {
        Status::Substantial
    } else if score >= 0.0 {
        Status::Moderate
    } else if score >= -2.5 {
        Status::Limited
    } else {
        Status::Deterioration
    };
    Aggregate {
        score: Some(score),
        status,
        counted: tally.counted,
        reason: None,
    }
}

struct Tally {
    counted: usize,
    achieved: bool,
}

impl Tally {
    fn mean(&mut self, nodes: &[Node], depth: usize) -> Result<Option<f64>, Reason> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Reason::TooDeep);
        };
        let (mut sum, mut number) = (0.0, 0_u32);
        for node in nodes {
            let score = match node {
                Node::Group(nodes) => self.mean(nodes, depth)?,
                Node::Series { score: None, .. } => None,
                Node::Series {
                    score: Some(score),
                    achieved,
                } => {
                    self.counted += 1;
                    self.achieved &= achieved;
                    Some(*score)
                }
            };
            if let Some(score) = score {
                sum += score;
                number = number.saturating_add(1);
            }
        }
        Ok((number > 0).then(|| sum / f64::from(number)))
    }
}

/// One indicator of a roll-up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The rate, 0 to 100; absent where it is not known yet.
    pub rate: Option<f64>,
    /// Its weight; zero leaves the indicator out.
    pub weight: f64,
}

/// Weighted rate of attainment over the parts whose weight is above zero.
///
/// # Errors
/// A part with a weight has no rate, no part has a weight, or the numbers are too large.
pub fn attainment(parts: &[Part]) -> Result<f64, Reason> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for part in parts.iter().filter(|part| part.weight > 0.0) {
        sum += part.rate.ok_or(Reason::MissingPart)? * part.weight;
        weights += part.weight;
    }
    if weights == 0.0 {
        return Err(Reason::NoWeights);
    }
    let rate = sum / weights;
    if rate.is_finite() {
        Ok(rate)
    } else {
        Err(Reason::OutOfRange)
    }
}
