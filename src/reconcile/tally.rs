//! How many identities hold.

use crate::model::{Identity, IdentityReason};

/// Identities by verdict and reason.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Tally {
    /// All.
    pub all: usize,
    /// Those that hold.
    pub hold: usize,
    /// Those among them that hold only once a misprinted value is corrected.
    pub hold_corrected: usize,
    /// Those that do not hold, by reason; every reason, in its order.
    pub fail: Vec<(IdentityReason, usize)>,
}

impl Tally {
    /// Those that do not hold.
    #[must_use]
    pub fn fails(&self) -> usize {
        self.all - self.hold
    }
}

/// Counts identities by the verdicts that they record.
#[must_use]
pub fn tally(identities: &[Identity]) -> Tally {
    let mut tally = Tally::default();
    for &reason in IdentityReason::ALL {
        tally.fail.push((reason, 0));
    }
    for identity in identities {
        tally.all += 1;
        if identity.holds {
            tally.hold += 1;
            tally.hold_corrected += usize::from(!identity.holds_printed);
            continue;
        }
        for (reason, count) in &mut tally.fail {
            *count += usize::from(identity.reason == Some(*reason));
        }
    }
    tally
}
