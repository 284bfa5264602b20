//! Both sides of an identity.

use crate::model::{Decimal, Identity, Operation, Plan, Ratio, Relation, Term};

/// Which values are taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reading {
    /// The proven reading where a value is misprinted.
    Corrected,
    /// As printed.
    Printed,
}

/// What comes out. Amounts are in single units; a part is `None` when a term has no value or the numbers
/// are out of the range of exact arithmetic.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Evaluation {
    /// The left side, unrounded.
    pub exact: Option<Ratio>,
    /// The left side as it is compared: rounded to the identity's decimals, where it has them.
    pub left: Option<Ratio>,
    /// The right side.
    pub right: Option<Ratio>,
    /// Left less right.
    pub difference: Option<Ratio>,
    /// Whether the relation stands.
    pub holds: Option<bool>,
}

/// Computes both sides of an identity and compares them.
#[must_use]
pub fn evaluate(plan: &Plan, identity: &Identity, reading: Reading) -> Evaluation {
    let exact = left(plan, identity, reading);
    let left = match identity.decimals {
        Some(decimals) => exact.and_then(|exact| rounded(exact, decimals)),
        None => exact,
    };
    let right = sum(plan, &identity.result, reading);
    let sides = left.zip(right);
    Evaluation {
        exact,
        left,
        right,
        difference: sides.and_then(|(left, right)| left.minus(right)),
        holds: sides.map(|(left, right)| stands(left, identity.relation, right)),
    }
}

/// The value of one term in single units; of an item it is 1.
#[must_use]
pub fn value(plan: &Plan, term: &Term, reading: Reading) -> Option<Ratio> {
    match term {
        Term::Fact(position) if reading == Reading::Printed => plan.fact(*position)?.amount(),
        Term::Fact(position) => plan.amount(*position),
        Term::Number(number, _) | Term::Constant(number) => Some(number.ratio()),
        Term::Item(_) => Some(Ratio::ONE),
    }
}

fn left(plan: &Plan, identity: &Identity, reading: Reading) -> Option<Ratio> {
    let terms = &identity.terms;
    let at = |index: usize| value(plan, terms.get(index)?, reading);
    match identity.operation {
        Operation::Sum | Operation::Count => sum(plan, terms, reading),
        Operation::Mean => {
            let count = i64::try_from(terms.len()).ok()?;
            sum(plan, terms, reading)?.over(Ratio::whole(count))
        }
        Operation::Product => {
            let mut product = Ratio::ONE;
            for term in terms {
                product = product.times(value(plan, term, reading)?)?;
            }
            Some(product)
        }
        Operation::SharePercent => at(0)?.times(Ratio::whole(100))?.over(at(1)?),
        Operation::Max => {
            let mut largest = at(0)?;
            for term in terms {
                largest = largest.max(value(plan, term, reading)?);
            }
            Some(largest)
        }
        Operation::Years => at(1)?.minus(at(0)?)?.plus(Ratio::ONE),
    }
}

fn sum(plan: &Plan, terms: &[Term], reading: Reading) -> Option<Ratio> {
    let mut sum = Ratio::ZERO;
    for term in terms {
        sum = sum.plus(value(plan, term, reading)?)?;
    }
    Some(sum)
}

/// Half away from zero.
fn rounded(value: Ratio, decimals: u8) -> Option<Ratio> {
    let text = value.to_text(decimals.into());
    Decimal::parse(&text).ok().map(Decimal::ratio)
}

fn stands(left: Ratio, relation: Relation, right: Ratio) -> bool {
    match relation {
        Relation::Eq => left == right,
        Relation::Le => left <= right,
        Relation::Lt => left < right,
        Relation::Ge => left >= right,
    }
}
