//! The sides of an identity in words.

use super::wording::Saying;
use super::{Reading, value};
use crate::model::{Basis, IdentityKind, Measure, Observation, Operation, Ratio, Term};
use crate::words::{self, QualityWord, Text};

const NOTHING: Term = Term::Constant(crate::model::Decimal::ZERO);

impl Saying<'_> {
    /// What the left side is.
    pub(super) fn what(&self) -> Text {
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
    pub(super) fn whole(&self) -> Text {
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
}
