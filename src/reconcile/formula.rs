//! The arithmetic of an identity with numbers put in.

use super::wording::{PLACES, Saying};
use super::{Reading, value};
use crate::model::{IdentityKind, Operation, Ratio, Relation, Term};
use crate::words::{self, Text};

impl Saying<'_> {
    pub(super) fn formula(&self) -> Text {
        let identity = self.identity;
        let mut numbers = Vec::new();
        for term in &identity.terms {
            let amount = value(self.plan, term, Reading::Corrected);
            numbers.push(amount.map_or_else(|| "–".into(), |amount| self.number(amount)));
        }
        if identity.kind == IdentityKind::Projects && identity.operation == Operation::Sum {
            numbers = self.by_project(&numbers);
        }
        let separator = match identity.operation {
            Operation::Sum | Operation::Mean => " + ",
            Operation::Product => " × ",
            Operation::SharePercent => " ÷ ",
            Operation::Max => ", ",
            // The last year stands first.
            Operation::Years => {
                numbers.reverse();
                " − "
            }
            Operation::Count => "",
        };
        let joined = words::join(&numbers, separator);
        let count = words::digits(identity.terms.len());
        let left = match identity.operation {
            Operation::Mean => Text::concat(&["(", &joined, ") ÷ ", &count]),
            Operation::Max => Text::concat(&["max(", &joined, ")"]),
            Operation::Years => Text::concat(&[&joined, " + 1"]),
            Operation::Count => count,
            _ => joined,
        };
        let equal = identity.relation == Relation::Eq && self.found.holds == Some(true);
        let is_bare = identity.operation == Operation::Count
            || (identity.operation == Operation::Sum && identity.terms.len() == 1);
        let (between, computed) = match (equal, is_bare) {
            (true, _) if self.found.exact != self.found.left => (" ≈ ", Text::default()),
            (true, _) => (" = ", Text::default()),
            (false, true) => (self.sign(), Text::default()),
            (false, false) => (" = ", Text::concat(&[&self.side(true), self.sign()])),
        };
        Text::concat(&[&left, between, &computed, &self.side(false)])
    }

    /// Several numbers of one project stand in brackets.
    fn by_project(&self, numbers: &[Text]) -> Vec<Text> {
        let project = |term: &Term| match term {
            Term::Fact(position) => self.plan.fact(*position).map(|fact| fact.project),
            _ => None,
        };
        let terms = self.identity.terms.iter().zip(numbers);
        let terms: Vec<_> = terms
            .map(|(term, number)| (project(term), number))
            .collect();
        let groups = terms.chunk_by(|(a, _), (b, _)| a.is_some() && a == b);
        let said = |group: &[(Option<u16>, &Text)]| match group {
            [(_, number)] => (*number).clone(),
            _ => {
                let numbers: Vec<Text> = group.iter().map(|it| it.1.clone()).collect();
                Text::concat(&["(", &words::join(&numbers, " + "), ")"])
            }
        };
        groups.map(said).collect()
    }

    /// A side as a bare number, with the sign of a percentage.
    fn side(&self, left: bool) -> Text {
        let amount = match left {
            true => self.found.left,
            false => self.found.right,
        };
        match amount {
            Some(amount) if self.is_share() => self.percent(amount),
            Some(amount) => self.number(amount),
            None => "–".into(),
        }
    }

    pub(super) fn is_share(&self) -> bool {
        self.identity.operation == Operation::SharePercent
    }

    pub(super) fn percent(&self, amount: Ratio) -> Text {
        let number = words::rounded(amount, PLACES);
        let mut units = self.plan.codelist("UNIT_MEASURE").into_iter();
        let mut units = units.by_ref().flat_map(|list| &list.codes);
        match units.find(|unit| unit.code == "PERCENT") {
            Some(unit) => words::with_unit(self.words, &number, unit),
            None => Text::concat(&[&number, "%"]),
        }
    }

    /// How the sides really stand to each other.
    fn sign(&self) -> &'static str {
        match (self.identity.relation, self.found.holds) {
            (_, None) => " ? ",
            (Relation::Eq, Some(true)) => " = ",
            (Relation::Eq, Some(false)) => " ≠ ",
            (Relation::Le, Some(true)) => " ≤ ",
            (Relation::Le, Some(false)) => " > ",
            (Relation::Lt, Some(true)) | (Relation::Ge, Some(false)) => " < ",
            (Relation::Lt, Some(false)) | (Relation::Ge, Some(true)) => " ≥ ",
        }
    }
}
