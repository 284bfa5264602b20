//! An identity in words: what it is about, its arithmetic, and what came out.

use super::{Evaluation, Reading, evaluate, value};
use crate::model::{
    Basis, Bilingual, CodeEntry, Identity, IdentityKind, IdentityReason, Measure, Observation,
    Operation, Plan, Ratio, Relation, Term,
};
use crate::words::{self, QualityWord, Text, Words};

/// Most places of a computed number.
const PLACES: u32 = 6;

/// An identity in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording {
    /// What it is about: 「企業導出件数・導出先別」.
    pub subject: Text,
    /// The arithmetic with numbers put in: `40 + 10 + 103 + 5 = 158`.
    pub formula: Text,
    /// The left side with its unit.
    pub left: Text,
    /// The right side with its unit.
    pub right: Text,
    /// The difference with its sign; absent where there is none.
    pub difference: Option<Text>,
    /// What came out, as a sentence.
    pub sentence: Text,
    /// What the kind of reason says, as a sentence.
    pub reason: Option<Text>,
    /// What else must be known.
    pub note: Option<Text>,
}

/// Says an identity. Values are the corrected ones.
#[must_use]
pub fn wording(plan: &Plan, words: Words, identity: &Identity) -> Wording {
    let saying = Saying {
        plan,
        words,
        identity,
        found: evaluate(plan, identity, Reading::Corrected),
    };
    Wording {
        subject: saying.subject(),
        formula: saying.formula(),
        left: saying.amount(saying.found.left, true),
        right: saying.amount(saying.found.right, false),
        difference: saying.difference(),
        sentence: saying.sentence(),
        reason: saying.reason(),
        note: identity
            .note
            .as_ref()
            .map(|note| note.get(words.lang).into()),
    }
}

struct Saying<'a> {
    plan: &'a Plan,
    words: Words,
    identity: &'a Identity,
    found: Evaluation,
}

impl<'a> Saying<'a> {
    fn text(&self, text: &Bilingual) -> Text {
        text.get(self.words.lang).into()
    }

    /// The first observation of a side.
    fn fact(&self, left: bool) -> Option<&'a Observation> {
        let terms = match left {
            true => &self.identity.terms,
            false => &self.identity.result,
        };
        terms.iter().find_map(|term| match term {
            Term::Fact(position) => self.plan.fact(*position),
            _ => None,
        })
    }

    fn entry(&self, list: &str, position: u16) -> Option<&'a CodeEntry> {
        self.plan.codelist(list)?.entry(position)
    }

    fn subject(&self) -> Text {
        let identity = self.identity;
        if let Some(label) = &identity.label {
            return self.text(label);
        }
        let mut parts = Vec::new();
        let indicator = identity.indicator.map(usize::from);
        if let Some(indicator) = indicator.and_then(|it| self.plan.indicators.get(it)) {
            parts.push(self.text(&indicator.short));
        }
        let cut = match identity.kind {
            // Of several items only the breakdown is told.
            IdentityKind::Parts | IdentityKind::Projects | IdentityKind::Subset => {
                self.fact(false).or_else(|| self.fact(true))
            }
            _ => None,
        };
        match cut.map(|fact| self.item(fact)) {
            Some(item) if !item.is_empty() && identity.result.len() == 1 => parts.push(item),
            _ => parts.push(self.dimensions()),
        }
        if identity.project != 0
            && let Some(entry) = self.entry("PROJECT", identity.project)
        {
            parts.push(self.text(entry.short.as_ref().unwrap_or(&entry.label)));
        }
        parts.retain(|part| !part.is_empty());
        let separator = match self.words.lang {
            crate::model::Lang::Ja => "・",
            crate::model::Lang::En => " · ",
        };
        words::join(&parts, separator)
    }

    /// What an observation is cut by; empty for a total.
    fn item(&self, fact: &Observation) -> Text {
        let mut items = Vec::new();
        for &(dimension, code) in &fact.breakdown {
            let list = self.plan.codes_of(dimension);
            if let Some(entry) = list.and_then(|list| list.entry(code)) {
                items.push(self.text(&entry.label));
            }
        }
        self.words.list(&items)
    }

    fn dimensions(&self) -> Text {
        let mut labels = Vec::new();
        for dimension in &self.identity.dimensions {
            labels.push(self.dimension(Some(dimension)));
        }
        self.words.list(&labels)
    }

    fn dimension(&self, position: Option<&u8>) -> Text {
        let dimension = position.map(|position| usize::from(*position));
        match dimension.and_then(|dimension| self.plan.dimensions.get(dimension)) {
            Some(dimension) => self.text(&dimension.label),
            None => Text::default(),
        }
    }

    /// Power of ten in which the observations are counted.
    fn power(&self) -> u8 {
        let fact = self.fact(true).or_else(|| self.fact(false));
        fact.map_or(0, |fact| fact.unit_mult)
    }

    /// A number of the formula: in the unit of the observations, years without grouping.
    fn number(&self, amount: Ratio) -> Text {
        let power = crate::model::Decimal::whole(1).scaled(self.power());
        let amount = power.and_then(|power| amount.over(power)).unwrap_or(amount);
        match self.identity.kind {
            IdentityKind::Calendar => amount.to_text(0).into(),
            _ => words::rounded(amount, PLACES),
        }
    }

    fn formula(&self) -> Text {
        let identity = self.identity;
        let mut numbers = Vec::new();
        for term in &identity.terms {
            let amount = value(self.plan, term, Reading::Corrected);
            numbers.push(amount.map_or_else(|| "–".into(), |amount| self.number(amount)));
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

    fn is_share(&self) -> bool {
        self.identity.operation == Operation::SharePercent
    }

    fn percent(&self, amount: Ratio) -> Text {
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

    /// An amount with the unit of its side, or of the other side where its own has none.
    fn amount(&self, amount: Option<Ratio>, left: bool) -> Text {
        let Some(amount) = amount else {
            return "–".into();
        };
        let identity = self.identity;
        if self.is_share() {
            return self.percent(amount);
        }
        let own = self.fact(left).or_else(|| self.fact(!left));
        let entry = own.and_then(|fact| self.entry("UNIT_MEASURE", fact.unit));
        let number = self.number(amount);
        match entry {
            _ if matches!(identity.operation, Operation::Years) => number,
            Some(entry) if entry.code == "JPY" => words::money(self.words, &number, amount),
            Some(entry) => words::with_unit(self.words, &number, entry),
            None => number,
        }
    }

    fn difference(&self) -> Option<Text> {
        let difference = self.found.difference?;
        let positive = match (self.found.holds?, difference.is_negative()) {
            (true, _) => return None,
            (false, true) => Ratio::ZERO.minus(difference)?,
            (false, false) => difference,
        };
        let sign = if difference.is_negative() { "−" } else { "+" };
        Some(Text::concat(&[sign, &self.amount(Some(positive), false)]))
    }

    fn sentence(&self) -> Text {
        let word = match (self.identity.relation, self.found.holds) {
            (_, None) => QualityWord::RelationUnknown,
            (Relation::Eq, Some(true)) => QualityWord::RelationEqual,
            (Relation::Eq, Some(false)) => QualityWord::RelationUnequal,
            (Relation::Le, Some(true)) => QualityWord::RelationWithin,
            (Relation::Le, Some(false)) => QualityWord::RelationBeyond,
            (Relation::Lt, Some(true)) | (Relation::Ge, Some(false)) => QualityWord::RelationBelow,
            (Relation::Lt, Some(false)) | (Relation::Ge, Some(true)) => {
                QualityWord::RelationNotBelow
            }
        };
        let difference = self.difference().unwrap_or_default();
        let unsigned = difference.trim_start_matches(['+', '−']);
        self.words.quality(
            word,
            &[
                ("what", &self.with_value(self.what(), true)),
                ("whole", &self.with_value(self.whole(), false)),
                ("difference", unsigned),
            ],
        )
    }

    /// A side with its value, unless it is the number of the text that its words quote.
    fn with_value(&self, what: Text, left: bool) -> Text {
        let (terms, amount) = match left {
            true => (&self.identity.terms, self.found.left),
            false => (&self.identity.result, self.found.right),
        };
        if matches!(terms.as_slice(), [Term::Number(..)]) {
            return what;
        }
        let value = self.amount(amount, left);
        let places = [("what", &*what), ("value", &*value)];
        self.words.quality(QualityWord::SideValue, &places)
    }

    /// What the left side is.
    fn what(&self) -> Text {
        let identity = self.identity;
        let count = words::digits(identity.terms.len());
        let by = match identity.result.len() {
            1 => self.dimensions(),
            _ => self.dimension(identity.dimensions.first()),
        };
        let first = identity.terms.first();
        let (word, part, whole) = match (identity.operation, identity.kind) {
            (Operation::Sum, IdentityKind::Projects) => {
                let projects = self.projects();
                let word = match projects {
                    1 => QualityWord::SideProjectOne,
                    _ => QualityWord::SideProjects,
                };
                let projects = words::digits(projects);
                return self.words.quality(word, &[("count", &projects)]);
            }
            (Operation::Sum, IdentityKind::Calendar) => (
                QualityWord::SideCalendar,
                self.printed(first),
                Text::default(),
            ),
            (Operation::Sum, IdentityKind::Cumulative) => {
                (QualityWord::SideYears, by, Text::default())
            }
            (Operation::Sum, _) if identity.terms.len() == 1 => return self.term(first, false),
            (Operation::Sum, _) if self.fact(true).is_none() => {
                (QualityWord::SideNumbers, by, Text::default())
            }
            (Operation::Sum, _) if by.is_empty() => {
                let mut parts = Vec::new();
                for term in &identity.terms {
                    parts.push(self.term(Some(term), false));
                }
                let parts = self.words.list(&parts);
                return self
                    .words
                    .quality(QualityWord::SideSum, &[("parts", &parts)]);
            }
            (Operation::Sum, _) => (QualityWord::SideItems, by, Text::default()),
            (Operation::Mean, _) => (QualityWord::SideMean, by, Text::default()),
            (Operation::Product, _) => {
                let times = value(
                    self.plan,
                    identity.terms.last().unwrap_or(&NOTHING),
                    Reading::Corrected,
                );
                let times = self.number(times.unwrap_or(Ratio::ONE));
                return self
                    .words
                    .quality(QualityWord::SideProduct, &[("count", &times)]);
            }
            (Operation::SharePercent, _) => (
                QualityWord::SideShare,
                self.term(first, false),
                self.term(identity.terms.get(1), false),
            ),
            (Operation::Count, _) => (QualityWord::SideList, by, Text::default()),
            (Operation::Max, IdentityKind::Subset) => {
                (QualityWord::SideLargestProject, by, Text::default())
            }
            (Operation::Max, _) => (QualityWord::SideLargestItem, by, Text::default()),
            (Operation::Years, _) => (
                QualityWord::SideSpan,
                self.printed(first),
                self.printed(identity.terms.get(1)),
            ),
        };
        self.words.quality(
            word,
            &[
                ("count", &count),
                ("by", &part),
                ("part", &part),
                ("whole", &whole),
                ("first", &part),
                ("last", &whole),
                ("printed", &part),
            ],
        )
    }

    /// Different projects among the terms.
    fn projects(&self) -> usize {
        let mut projects = Vec::new();
        for position in self.identity.facts() {
            let project = self.plan.fact(position).map(|fact| fact.project);
            if project != Some(0) && !projects.contains(&project) {
                projects.push(project);
            }
        }
        projects.len()
    }

    /// What the right side is.
    fn whole(&self) -> Text {
        let identity = self.identity;
        let first = identity.result.first();
        if identity.result.len() > 1 {
            let count = words::digits(identity.result.len());
            let by = self.dimension(identity.dimensions.last());
            let places = [("by", &*by), ("count", &*count)];
            return self.words.quality(QualityWord::SideItems, &places);
        }
        let total = matches!(first, Some(Term::Fact(_)));
        let cut = self
            .fact(false)
            .is_some_and(|fact| !fact.breakdown.is_empty());
        let word = match identity.kind {
            IdentityKind::Parts if total && !cut => QualityWord::SideTotal,
            IdentityKind::Projects if total => QualityWord::SideWholePlan,
            IdentityKind::Cumulative if total => QualityWord::SideCumulative,
            IdentityKind::Mean | IdentityKind::Share if total => QualityWord::SidePrinted,
            IdentityKind::Target if total && identity.operation == Operation::Product => {
                QualityWord::SideTargetTotal
            }
            IdentityKind::Subset if total && identity.operation == Operation::Max => {
                QualityWord::SideWholePlan
            }
            _ => return self.term(first, true),
        };
        self.words.quality(word, &[])
    }

    /// One term in words.
    fn term(&self, term: Option<&Term>, right: bool) -> Text {
        match term {
            Some(Term::Fact(position)) => match self.plan.fact(*position) {
                Some(fact) => self.fact_name(fact, right),
                None => Text::default(),
            },
            Some(Term::Constant(_)) => self.words.quality(QualityWord::SideDefinition, &[]),
            _ => {
                let elsewhere = right
                    && self.identity.kind == IdentityKind::Text
                    && self.identity.terms.len() == 1;
                let word = match elsewhere {
                    true => QualityWord::SideElsewhere,
                    false => QualityWord::SideText,
                };
                self.words
                    .quality(word, &[("printed", &self.printed(term))])
            }
        }
    }

    /// An observation by what tells it from the others: its item, its indicator, its project or its period.
    fn fact_name(&self, fact: &Observation, right: bool) -> Text {
        if !fact.breakdown.is_empty() {
            return self.item(fact);
        }
        if fact.project != 0
            && fact.project != self.identity.project
            && let Some(project) = self.entry("PROJECT", fact.project)
        {
            return self.text(project.short.as_ref().unwrap_or(&project.label));
        }
        let indicator = self.plan.indicators.get(usize::from(fact.indicator));
        let name = match indicator {
            Some(indicator) => self.text(&indicator.short),
            None => Text::default(),
        };
        let facts = self.identity.facts().into_iter();
        let mut others = facts.filter_map(|position| self.plan.fact(position));
        let several = others.any(|other| other.indicator != fact.indicator);
        let opposite = self.fact(right);
        let part = opposite.is_some_and(|other| !other.breakdown.is_empty());
        match fact.measure {
            Measure::Tgt if several => self
                .words
                .quality(QualityWord::SideTargetOf, &[("name", &name)]),
            Measure::Tgt => self.words.quality(QualityWord::SideTarget, &[]),
            Measure::Base => self.words.quality(QualityWord::SideBaseline, &[]),
            Measure::Act if several || opposite.is_none() => name,
            Measure::Act if part => self.words.quality(QualityWord::SideTotal, &[]),
            Measure::Act if fact.period.basis == Basis::Cy => name,
            Measure::Act => {
                let period = words::period(self.words, &fact.period);
                self.words
                    .quality(QualityWord::SidePeriod, &[("period", &period)])
            }
        }
    }

    /// What a term prints in the text.
    fn printed(&self, term: Option<&Term>) -> Text {
        match term {
            Some(Term::Number(_, place) | Term::Item(place)) => (&place.printed).into(),
            _ => Text::default(),
        }
    }

    fn reason(&self) -> Option<Text> {
        let identity = self.identity;
        if identity.holds && !identity.holds_printed {
            return Some(self.words.quality(QualityWord::HoldsCorrected, &[]));
        }
        let word = match identity.reason? {
            IdentityReason::DoubleCounting => QualityWord::ReasonDoubleCounting,
            IdentityReason::NotAPartition => QualityWord::ReasonNotAPartition,
            IdentityReason::Rounding => QualityWord::ReasonRounding,
            IdentityReason::SourceFault => QualityWord::ReasonSourceFault,
            IdentityReason::Undecidable => QualityWord::ReasonUndecidable,
        };
        Some(self.words.quality(word, &[]))
    }
}

const NOTHING: Term = Term::Constant(crate::model::Decimal::ZERO);
