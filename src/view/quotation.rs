//! Whole sentences with number, unit, period and source, for readers who take them along.

use crate::model::{Indicator, Kind, Measure, Observation, Target};
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

/// A document with pages of it: 「「…（令和7年度版）」2～7ページ」.
#[inline(never)]
fn cited(context: &Context<'_>, source: u16, pages: &str) -> Text {
    let document = document_title(context, source);
    match pages.is_empty() {
        true => context.words.fill(Word::Quoted, &[("words", &document)]),
        false => {
            let places = [("document", &*document), ("pages", pages)];
            context.words.fill(Word::SourcePages, &places)
        }
    }
}

/// Where observations stand first: each document once, with the pages of all of them; the first document where nothing is printed.
#[inline(never)]
pub(super) fn places_of(context: &Context<'_>, observations: &[u32]) -> Text {
    let words = context.words;
    let mut documents: Vec<(u16, Vec<Text>)> = Vec::new();
    for &observation in observations {
        let printings = context.columns.printings_of(context.plan, observation);
        let Some(first) = printings.first() else {
            continue;
        };
        let pages = pages(context, first.section);
        match documents.iter_mut().find(|(it, _)| *it == first.source) {
            Some((_, known)) if known.contains(&pages) => {}
            Some((_, known)) => known.push(pages),
            None => documents.push((first.source, vec![pages])),
        }
    }
    if documents.is_empty() {
        documents.push((0, Vec::new()));
    }
    let mut places = Vec::new();
    for (source, pages) in documents {
        places.push(cited(context, source, &words.list(&pages)));
    }
    words.list(&places)
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

/// The value of an indicator with its shares of others, target and grade, or that there is none.
pub(super) fn sentence(
    context: &Context<'_>,
    profile: &Profile,
    indicator: &Indicator,
    value: Option<&Figure>,
    target: Option<&Target>,
    shares: &[Text],
) -> Text {
    let words = context.words;
    let name = context.text(&indicator.label);
    let source = places_of(context, context.main(profile.indicator).as_slice());
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
    let mut stated = stated(context, value);
    if !shares.is_empty() {
        let places = [("value", &*stated), ("shares", &*words.list(shares))];
        stated = words.fill(Word::ValueShare, &places);
    }
    let places = [
        ("name", &*name),
        ("value", &*stated),
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
        Some(text) => cited(context, text.source, &pages(context, text.section)),
        None => places_of(context, &[]),
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
    let mut observations = Vec::new();
    for input in &found.inputs {
        observations.push(input.observation);
    }
    let places = [
        ("name", &*context.text(&indicator.label)),
        ("state", context.words.say(state_word(found.state))),
        ("computed", computed),
        ("source", &*places_of(context, &observations)),
    ];
    context.words.fill(Word::ComputedSentence, &places)
}

/// Named values one after another. `others`: where they stand besides their own places.
fn parts(
    context: &Context<'_>,
    indicator: &Indicator,
    by: &str,
    values: &[(&Text, &Figure)],
    others: &[u32],
) -> Text {
    let words = context.words;
    let mut items = Vec::new();
    let mut period = "";
    let mut observations = Vec::new();
    for (name, figure) in values {
        observations.extend(printed_at(context, figure));
        if period.is_empty() {
            period = &figure.period;
        }
        let mut notes = Vec::new();
        if *figure.period != *period && !figure.period.is_empty() {
            notes.push(figure.period.clone());
        }
        let value = noted(context, figure, notes);
        items.push(words.fill(Word::NameValue, &[("name", name), ("value", &value)]));
    }
    if items.is_empty() {
        return Text::default();
    }
    observations.extend(others);
    let places = [
        ("name", &*context.text(&indicator.label)),
        ("by", by),
        ("items", &*words.list(&items)),
        ("period", period),
        ("source", &*places_of(context, &observations)),
    ];
    words.fill(Word::PartsSentence, &places)
}

/// Named figures, and the whole plan's after them.
fn beside_whole<'a>(
    rows: impl Iterator<Item = &'a NamedFigure>,
    whole: &'a Text,
    total: Option<&'a Figure>,
) -> Vec<(&'a Text, &'a Figure)> {
    let mut values = Vec::new();
    values.extend(rows.map(|row| (&row.label, &*row.figure)));
    values.extend(total.map(|total| (whole, total)));
    values
}

/// The items of a breakdown's first column and their total.
pub(super) fn breakdown_sentence(
    context: &Context<'_>,
    indicator: &Indicator,
    title: &str,
    rows: &[BreakdownRow],
) -> Text {
    let mut values = Vec::new();
    for row in rows {
        if let Some(Some(figure)) = row.cells.first()
            && &*row.role != "part"
        {
            values.push((&row.label, &**figure));
        }
    }
    parts(context, indicator, title, &values, &[])
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
    let known = rows.iter().filter(|row| row.figure.value.is_some());
    let values = beside_whole(known, &whole, total);
    let projects: Vec<u16> = context.parts("PROJECT").collect();
    let summed = summed_items(context, position, &projects, rows);
    parts(context, indicator, title, &values, &summed)
}

/// The first of the printed items behind every sum of them: a sum is printed nowhere itself.
fn summed_items(
    context: &Context<'_>,
    indicator: u16,
    projects: &[u16],
    rows: &[NamedFigure],
) -> Vec<u32> {
    let mut observations = Vec::new();
    if rows.iter().all(|row| row.figure.observation.is_some()) {
        return observations;
    }
    for project in projects {
        observations.extend(first_item(context, indicator, *project));
    }
    observations
}

/// The first of a project's printed values of the year, whatever it is cut by.
pub(super) fn first_item(context: &Context<'_>, indicator: u16, project: u16) -> Option<u32> {
    let is_item = |fact: &Observation| {
        fact.project == project && fact.year == context.filter.year && fact.measure == Measure::Act
    };
    let facts = context.facts_of(indicator);
    let mut facts = facts.iter();
    let found = facts.find(|(_, fact)| is_item(fact));
    found.map(|(position, _)| *position)
}

/// The main results of a project.
pub(super) fn project_sentence(context: &Context<'_>, project: u16) -> Text {
    let words = context.words;
    let code = context.code("PROJECT", project);
    let (mut figures, mut observations) = (Vec::new(), Vec::new());
    for (indicator, position) in context.plan.indicators.iter().zip(0_u16..) {
        if !matches!(indicator.kind, Kind::Overall | Kind::Outcome) {
            continue;
        }
        let mut values = project_values(context, position);
        values.retain(|value| value.code == code);
        let Some(value) = values.first() else {
            continue;
        };
        let name = context.text(&indicator.short);
        let stated = stated_with_period(context, &value.figure);
        let parts = [("name", &*name), ("value", &*stated)];
        figures.push(words.fill(Word::NameValue, &parts));
        observations.extend(printed_at(context, &value.figure));
        observations.extend(summed_items(context, position, &[project], &values));
    }
    let year = words::fiscal_year(words, context.filter.year);
    let places = [
        ("project", &*context.project_name(project)),
        ("year", &*year),
        ("figures", &*words.list(&figures)),
        ("source", &*places_of(context, &observations)),
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
    if cut.figures.is_empty() {
        return None;
    }
    let whole = words.text(Word::WholePlan);
    let total = context.main_value(profile.indicator);
    let values = beside_whole(cut.figures.iter(), &whole, total.as_deref());
    let position = profile.indicator;
    let summed = summed_items(context, position, &context.filter.projects, &cut.figures);
    let title = words.text(Word::Selection);
    Some(parts(context, indicator, &title, &values, &summed))
}
