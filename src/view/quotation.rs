//! Whole sentences with number, unit, period and source, for readers who take them along.

use crate::model::{Indicator, Kind, Target};
use crate::query::Profile;
use crate::score::Assessment;
use crate::words::{self, Text, Word};

use super::assessed::{grade, state_word, target_figure};
use super::board::has_parts;
use super::breakdowns::project_values;
use super::captions::printed_at;
use super::context::Context;
use super::figures::{document_title, pages};
use super::{BreakdownRow, Cut, Figure, NamedFigure};

/// A document with the pages of a section: 「「…（令和7年度版）」2～7ページ」.
#[inline(never)]
fn place(context: &Context<'_>, source: u16, section: u16) -> Text {
    let document = document_title(context, source);
    let pages = pages(context, section);
    match pages.is_empty() {
        true => context.words.fill(Word::Quoted, &[("words", &document)]),
        false => {
            let places = [("document", &*document), ("pages", &*pages)];
            context.words.fill(Word::SourcePages, &places)
        }
    }
}

/// Where an observation stands first.
#[inline(never)]
pub(super) fn place_of(context: &Context<'_>, observation: Option<u32>) -> Text {
    let printings = observation.map(|it| context.columns.printings_of(context.plan, it));
    match printings.unwrap_or_default().first() {
        Some(first) => place(context, first.source, first.section),
        None => {
            let document = document_title(context, 0);
            context.words.fill(Word::Quoted, &[("words", &document)])
        }
    }
}

/// A value with what must never be left out beside it: that it is provisional, corrected or computed here.
#[inline(never)]
pub(super) fn stated(context: &Context<'_>, figure: &Figure) -> Text {
    noted(context, figure, Vec::new())
}

/// A value among others of the reporting year: its own period too, where that is another one.
fn stated_with_period(context: &Context<'_>, figure: &Figure) -> Text {
    let mut notes = Vec::new();
    if figure.other_period {
        notes.push(figure.period.clone());
    }
    noted(context, figure, notes)
}

fn noted(context: &Context<'_>, figure: &Figure, mut notes: Vec<Text>) -> Text {
    notes.extend(figure.status_label.clone());
    notes.extend(figure.derived.clone());
    notes.extend(figure.correction.as_ref().map(|it| it.label.clone()));
    if notes.is_empty() {
        return figure.text.clone();
    }
    let notes = context.words.list(&notes);
    let places = [("value", &*figure.text), ("status", &*notes)];
    context.words.fill(Word::ValueStatus, &places)
}

/// The value of an indicator with target and grade, or that there is none.
pub(super) fn sentence(
    context: &Context<'_>,
    profile: &Profile,
    indicator: &Indicator,
    value: Option<&Figure>,
    target: Option<&Target>,
) -> Text {
    let words = context.words;
    let name = context.text(&indicator.label);
    let source = place_of(context, context.main(profile.indicator));
    let Some(value) = value else {
        let year = words::fiscal_year(words, context.filter.year);
        let template = match has_parts(context, profile.indicator) {
            true => Word::SentenceNoTotal,
            false => Word::SentenceMissing,
        };
        let places = [("name", &*name), ("year", &*year), ("source", &*source)];
        return words.fill(template, &places);
    };
    let target = target.and_then(|target| target_figure(context, target));
    let grade = grade(context, profile);
    let template = match (&target, grade.code.is_empty()) {
        (Some(_), false) => Word::SentenceGraded,
        (Some(_), true) => Word::SentenceTarget,
        (None, _) => Word::Sentence,
    };
    let target = target.map(|target| target.text.clone()).unwrap_or_default();
    let places = [
        ("name", &*name),
        ("value", &*stated(context, value)),
        ("period", &value.period),
        ("target", &target),
        ("grade", &grade.code),
        ("label", &grade.label),
        ("source", &source),
    ];
    words.fill(template, &places)
}

/// A target with its window.
pub(super) fn target_sentence(context: &Context<'_>, target: &Target) -> Text {
    let (Some(indicator), Some(figure)) = (
        context.indicator(target.indicator),
        target_figure(context, target),
    ) else {
        return Text::default();
    };
    let text = target.text.and_then(|text| context.plan.narrative(text));
    let source = match text {
        Some(text) => place(context, text.source, text.section),
        None => place_of(context, None),
    };
    let places = [
        ("name", &*context.text(&indicator.label)),
        ("target", &figure.text),
        ("window", &figure.period),
        ("source", &source),
    ];
    context.words.fill(Word::TargetSentence, &places)
}

/// A signal, said to be computed here and to be no grade.
pub(super) fn computed_sentence(
    context: &Context<'_>,
    indicator: &Indicator,
    found: &Assessment,
    computed: &str,
) -> Text {
    let observation = found.inputs.first().map(|input| input.observation);
    let places = [
        ("name", &*context.text(&indicator.label)),
        ("state", context.words.say(state_word(found.state))),
        ("computed", computed),
        ("source", &*place_of(context, observation)),
    ];
    context.words.fill(Word::ComputedSentence, &places)
}

/// Named values one after another.
fn parts(
    context: &Context<'_>,
    indicator: &Indicator,
    by: &str,
    values: &[(&Text, &Figure)],
    observation: Option<u32>,
) -> Text {
    let words = context.words;
    let mut items = Vec::new();
    let mut period = "";
    for (name, figure) in values {
        let value = stated(context, figure);
        items.push(words.fill(Word::NameValue, &[("name", name), ("value", &value)]));
        if period.is_empty() {
            period = &figure.period;
        }
    }
    if items.is_empty() {
        return Text::default();
    }
    let places = [
        ("name", &*context.text(&indicator.label)),
        ("by", by),
        ("items", &*words.list(&items)),
        ("period", period),
        ("source", &*place_of(context, observation)),
    ];
    words.fill(Word::PartsSentence, &places)
}

/// The items of a breakdown's first column and their total.
pub(super) fn breakdown_sentence(
    context: &Context<'_>,
    indicator: &Indicator,
    title: &str,
    rows: &[BreakdownRow],
    observation: Option<u32>,
) -> Text {
    let mut values = Vec::new();
    for row in rows {
        if let Some(Some(figure)) = row.cells.first()
            && &*row.role != "part"
        {
            values.push((&row.label, &**figure));
        }
    }
    parts(context, indicator, title, &values, observation)
}

/// The values of the projects, and the plan's own.
pub(super) fn projects_sentence(
    context: &Context<'_>,
    indicator: &Indicator,
    position: u16,
    title: &str,
    rows: &[NamedFigure],
    total: Option<&Figure>,
) -> Text {
    let whole = context.words.text(Word::WholePlan);
    let mut values = Vec::new();
    for row in rows {
        if row.figure.value.is_some() {
            values.push((&row.label, &*row.figure));
        }
    }
    if let Some(total) = total {
        values.push((&whole, total));
    }
    // Where the first project's value stands, the others do: all are in tables of one kind.
    let first = context.facts_of(position).into_iter();
    let first = first.filter(|(_, fact)| fact.year == context.filter.year);
    let first = first.map(|(observation, _)| observation).next();
    parts(
        context,
        indicator,
        title,
        &values,
        context.main(position).or(first),
    )
}

/// The main results of a project.
pub(super) fn project_sentence(context: &Context<'_>, project: u16) -> Text {
    let words = context.words;
    let code = context.code("PROJECT", project);
    let (mut figures, mut places_of) = (Vec::new(), Vec::new());
    for (indicator, position) in context.plan.indicators.iter().zip(0_u16..) {
        if !matches!(indicator.kind, Kind::Overall | Kind::Outcome) {
            continue;
        }
        let values = project_values(context, position);
        let Some(value) = values.iter().find(|value| value.code == code) else {
            continue;
        };
        let name = context.text(&indicator.short);
        let stated = stated_with_period(context, &value.figure);
        let parts = [("name", &*name), ("value", &*stated)];
        figures.push(words.fill(Word::NameValue, &parts));
        // A sum of printed items is printed nowhere itself.
        if let Some(at) = printed_at(context, &value.figure) {
            let place = place_of(context, Some(at));
            if !places_of.contains(&place) {
                places_of.push(place);
            }
        }
    }
    if places_of.is_empty() {
        places_of.push(place_of(context, None));
    }
    let year = words::fiscal_year(words, context.filter.year);
    let places = [
        ("project", &*context.label("PROJECT", project)),
        ("year", &*year),
        ("figures", &*words.list(&figures)),
        ("source", &*words.list(&places_of)),
    ];
    words.fill(Word::ProjectSentence, &places)
}

/// What the chosen projects or disease areas have of an indicator, beside the whole plan's value.
pub(super) fn selection_sentence(
    context: &Context<'_>,
    profile: &Profile,
    indicator: &Indicator,
    cut: &Cut,
) -> Option<Text> {
    let words = context.words;
    let first = cut.figures.first()?;
    let whole = words.text(Word::WholePlan);
    let total = context.main_value(profile.indicator);
    let mut values = Vec::new();
    for row in &cut.figures {
        values.push((&row.label, &*row.figure));
    }
    if let Some(total) = &total {
        values.push((&whole, &**total));
    }
    let at = printed_at(context, &first.figure).or_else(|| context.main(profile.indicator));
    let title = words.text(Word::Selection);
    Some(parts(context, indicator, &title, &values, at))
}
