//! An identity in words: what it is about, its arithmetic, and what came out.

use super::{Evaluation, Reading, evaluate};
use crate::model::{
    Bilingual, CodeEntry, Identity, IdentityKind, IdentityReason, Observation, Operation, Plan,
    Ratio, Relation, Term,
};
use crate::words::{self, QualityWord, Text, Words};

/// Most places of a computed number.
pub(super) const PLACES: u32 = 6;

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

/// One identity, one language.
pub(super) struct Saying<'a> {
    pub plan: &'a Plan,
    pub words: Words,
    pub identity: &'a Identity,
    pub found: Evaluation,
}

impl<'a> Saying<'a> {
    pub(super) fn text(&self, text: &Bilingual) -> Text {
        text.get(self.words.lang).into()
    }

    /// The first observation of a side.
    pub(super) fn fact(&self, left: bool) -> Option<&'a Observation> {
        let terms = match left {
            true => &self.identity.terms,
            false => &self.identity.result,
        };
        terms.iter().find_map(|term| match term {
            Term::Fact(position) => self.plan.fact(*position),
            _ => None,
        })
    }

    pub(super) fn entry(&self, list: &str, position: u16) -> Option<&'a CodeEntry> {
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
    pub(super) fn item(&self, fact: &Observation) -> Text {
        let mut items = Vec::new();
        for &(dimension, code) in &fact.breakdown {
            let list = self.plan.codes_of(dimension);
            if let Some(entry) = list.and_then(|list| list.entry(code)) {
                items.push(self.text(&entry.label));
            }
        }
        self.words.list(&items)
    }

    pub(super) fn dimensions(&self) -> Text {
        let mut labels = Vec::new();
        for dimension in &self.identity.dimensions {
            labels.push(self.dimension(Some(dimension)));
        }
        self.words.list(&labels)
    }

    pub(super) fn dimension(&self, position: Option<&u8>) -> Text {
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
    pub(super) fn number(&self, amount: Ratio) -> Text {
        let power = crate::model::Decimal::whole(1).scaled(self.power());
        let amount = power.and_then(|power| amount.over(power)).unwrap_or(amount);
        match self.identity.kind {
            IdentityKind::Calendar => amount.to_text(0).into(),
            _ => words::rounded(amount, PLACES),
        }
    }

    /// An amount with the unit of its side, or of the other side where its own has none.
    pub(super) fn amount(&self, amount: Option<Ratio>, left: bool) -> Text {
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
