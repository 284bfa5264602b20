//! What follows if: scenarios from the plan's own values, and from the reader's.

use crate::model::{Indicator, Ratio, Target, TargetType};
use crate::score::outlook::{self, Outlook, ScenarioKind, ScenarioYear, assumed};
use crate::score::{Assessment, State, path};
use crate::words::{self, Text, Word};

use super::assessed::{bare_signal, target_figure};
use super::computed_panel::outlook as needed;
use super::context::Context;
use super::figures::computed;
use super::{AssumedYear, OutlookPanel, Scenario};

/// The reader's own scenario for a target, where values are assumed.
#[inline(never)]
pub(super) fn assumed_scenario(
    context: &Context<'_>,
    found: &Assessment,
) -> Option<outlook::Scenario> {
    let target = found.target?;
    if context.assumptions.iter().all(|it| it.target != target) {
        return None;
    }
    assumed(context.plan, target, found.year, &|year| {
        assumption(context, target, year)
    })
}

/// An assumed value.
fn assumption(context: &Context<'_>, target: u16, year: u16) -> Option<Ratio> {
    let mut all = context.assumptions.iter();
    let found = all.find(|it| it.target == target && it.year == year)?;
    Some(found.value.ratio())
}

/// Builds the panel; absent where no number is to be reached, or nothing is open any more.
pub(super) fn outlook_panel(
    context: &Context<'_>,
    indicator: &Indicator,
    target: &Target,
    found: &Assessment,
) -> Option<OutlookPanel> {
    let words = context.words;
    let outlook = outlook::outlook(context.plan, found.target?, found.year)?;
    let own = assumed_scenario(context, found);
    let case = Case {
        context,
        target,
        unit: target.compared_unit.unwrap_or(indicator.unit),
    };
    let mut scenarios = Vec::new();
    for scenario in &outlook.scenarios {
        scenarios.push(case.scenario(scenario));
    }
    let unit = context.entry("UNIT_MEASURE", case.unit);
    let unit = unit.map_or("", |unit| words::unit_name(words, "2", unit));
    let amount = match target.kind {
        TargetType::LevelBy | TargetType::CountBy => Word::AssumedLevel,
        _ => Word::AssumedAmount,
    };
    let stands = match target.kind {
        kind if kind.accumulates() => Word::StepSum,
        kind if kind.is_mean() => Word::MeanColumn,
        _ => Word::StepActual,
    };
    Some(OutlookPanel {
        title: words.text(Word::OutlookTitle),
        note: words.text(Word::OutlookNote),
        sentence: match outlook.start.year == found.year {
            true => None,
            false => needed(context, &outlook.start),
        },
        scenarios,
        no_trend: outlook.no_trend.then(|| words.text(Word::NoTrend)),
        assumed: own.as_ref().map(|own| case.scenario(own)),
        tag: words.text(Word::Assumed),
        hint: words.text(Word::AssumedNote),
        amount_label: words.fill(amount, &[("unit", unit)]),
        stands_label: words.text(stands),
        years: case.years(&outlook, own.as_ref()),
    })
}

struct Case<'a> {
    context: &'a Context<'a>,
    target: &'a Target,
    unit: u16,
}

impl Case<'_> {
    fn amount(&self, value: Ratio) -> Text {
        computed(self.context, value, self.unit, 2)
    }

    /// What stands, said to be a mean where it is one.
    fn stands(&self, value: Ratio) -> Text {
        let amount = self.amount(value);
        if self.target.kind.is_mean() {
            return self
                .context
                .words
                .fill(Word::ScenarioMeanStands, &[("value", &amount)]);
        }
        amount
    }

    fn scenario(&self, scenario: &outlook::Scenario) -> Scenario {
        let words = self.context.words;
        let level = matches!(self.target.kind, TargetType::LevelBy | TargetType::CountBy);
        let label = match (scenario.kind, level) {
            (ScenarioKind::Latest, false) => Word::ScenarioLatest,
            (ScenarioKind::Latest, true) => Word::ScenarioLatestLevel,
            (ScenarioKind::Mean, false) => Word::ScenarioMean,
            (ScenarioKind::Mean, true) => Word::ScenarioMeanLevel,
            (ScenarioKind::Trend, _) => Word::ScenarioTrend,
            (ScenarioKind::Assumed, _) => Word::ScenarioAssumed,
        };
        let amount = scenario.repeated.map(|it| self.amount(it));
        let amount = amount.unwrap_or_default();
        Scenario {
            id: scenario.kind.id().into(),
            label: words.fill(label, &[("amount", &amount)]),
            result: self.result(scenario),
        }
    }

    fn result(&self, scenario: &outlook::Scenario) -> Text {
        let words = self.context.words;
        let Some(last) = scenario.years.last() else {
            return Text::default();
        };
        let word = match (scenario.short, scenario.reached) {
            (None, _) => Word::ScenarioPart,
            (Some(_), true) => Word::ScenarioReached,
            (Some(_), false) => Word::ScenarioShort,
        };
        let full = path::full(self.target).unwrap_or(Ratio::ZERO);
        let goal = match target_figure(self.context, self.target) {
            Some(figure) if !self.target.kind.accumulates() => figure.text.clone(),
            _ => computed(self.context, full, self.target.unit, 2),
        };
        let places = [
            ("year", &*self.label(last.year)),
            ("stands", &*self.stands(last.stands)),
            ("target", &*goal),
            (
                "short",
                &*self.amount(scenario.short.unwrap_or(Ratio::ZERO)),
            ),
        ];
        words.fill(word, &places)
    }

    fn label(&self, year: u16) -> Text {
        words::year_label(self.context.words, year, self.target.window.calendar)
    }

    /// One row for every open year.
    fn years(&self, outlook: &Outlook, own: Option<&outlook::Scenario>) -> Vec<AssumedYear> {
        let mut rows = Vec::new();
        for &year in &outlook.open {
            let played = own.and_then(|own| own.years.iter().find(|it| it.year == year));
            let expected = path::expected(self.target, year);
            let expected = expected.map(|it| computed(self.context, it, self.target.unit, 2));
            let mut all = self.context.assumptions.iter();
            let value = all.find(|it| Some(it.target) == outlook.start.target && it.year == year);
            rows.push(AssumedYear {
                year,
                label: self.label(year),
                value: value
                    .map(|it| it.value.to_text().into())
                    .unwrap_or_default(),
                stands: played.map(|it| self.amount(it.stands)).unwrap_or_default(),
                expected: expected.unwrap_or_default(),
                signal: played.and_then(|played| self.signal(played, own)),
            });
        }
        rows
    }

    /// What the assumed values say at the end of a year.
    fn signal(
        &self,
        played: &ScenarioYear,
        own: Option<&outlook::Scenario>,
    ) -> Option<super::Signal> {
        let due = played.year == self.target.window.last;
        let state = match (due, own.is_some_and(|own| own.reached), played.on_pace) {
            (true, true, _) => State::Reached,
            (true, false, _) => {
                let mut signal = bare_signal(self.context, State::BelowPace);
                signal.label = self.context.words.text(Word::ScaleNotReached);
                return Some(signal);
            }
            (false, _, Some(true)) => State::OnOrAbovePace,
            (false, _, Some(false)) => State::BelowPace,
            (false, _, None) => return None,
        };
        Some(bare_signal(self.context, state))
    }
}
