//! Whether the numbers allow a reason.

use super::{Evaluation, Reading, evaluate, value};
use crate::model::{Identity, IdentityKind, IdentityReason, Plan, Ratio, Term};

/// Whether a reason can explain that an identity does not hold: by arithmetic for double counting and
/// rounding, by what the indicator declares for a breakdown, by a correction or a note for a fault.
#[must_use]
pub fn supports(plan: &Plan, identity: &Identity, reason: IdentityReason) -> bool {
    let found = evaluate(plan, identity, Reading::Corrected);
    match reason {
        IdentityReason::DoubleCounting => counts_twice(plan, identity, &found),
        IdentityReason::NotAPartition => is_no_partition(plan, identity),
        IdentityReason::Rounding => is_within_rounding(plan, identity, &found),
        IdentityReason::SourceFault => {
            let printed = evaluate(plan, identity, Reading::Printed);
            printed.holds != found.holds || identity.note.is_some()
        }
        IdentityReason::Undecidable => identity.note.is_some(),
    }
}

/// The projects sum to more than the whole, and none of them alone exceeds it.
fn counts_twice(plan: &Plan, identity: &Identity, found: &Evaluation) -> bool {
    let Some((left, whole)) = found.left.zip(found.right) else {
        return false;
    };
    let mut parts = identity.terms.iter();
    identity.kind == IdentityKind::Projects
        && left > whole
        && parts
            .all(|part| value(plan, part, Reading::Corrected).is_some_and(|value| value <= whole))
}

/// The indicator says that the items of this breakdown overlap or leave a remainder.
fn is_no_partition(plan: &Plan, identity: &Identity) -> bool {
    let indicator = identity.indicator.map(usize::from);
    let overlapping = indicator.and_then(|indicator| plan.indicators.get(indicator));
    let overlapping = overlapping.map_or(&[][..], |indicator| &indicator.overlapping);
    let mut dimensions = identity.dimensions.iter();
    identity.kind == IdentityKind::Parts
        && dimensions.any(|dimension| overlapping.contains(dimension))
}

/// The difference is not above half a unit of every printed number taken together.
fn is_within_rounding(plan: &Plan, identity: &Identity, found: &Evaluation) -> bool {
    let mut bound = Some(Ratio::ZERO);
    for term in identity.terms.iter().chain(&identity.result) {
        let half = half_unit(plan, term);
        bound = bound.zip(half).and_then(|(bound, half)| bound.plus(half));
    }
    let size = |difference: Ratio| match difference.is_negative() {
        true => Ratio::ZERO.minus(difference),
        false => Some(difference),
    };
    let Some((size, bound)) = found.difference.and_then(size).zip(bound) else {
        return false;
    };
    size <= bound
}

/// Half of the last printed place.
fn half_unit(plan: &Plan, term: &Term) -> Option<Ratio> {
    let (scale, power) = match term {
        Term::Fact(position) => {
            let fact = plan.fact(*position)?;
            (fact.value?.scale(), fact.unit_mult)
        }
        Term::Number(number, _) => (number.scale(), 0),
        Term::Item(_) | Term::Constant(_) => return Some(Ratio::ZERO),
    };
    let ten = |power: u8| 10_i128.checked_pow(power.into());
    Ratio::new(ten(power)?, ten(scale)?.checked_mul(2)?)
}
