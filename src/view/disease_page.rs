//! One disease area: where its numbers come from, how it stands beside the others, what was reported of it.

use crate::model::{Measure, Narrative, PartState, Ratio, Tag};
use crate::query::{Outline, TextProfile, cell};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::figures::{add_source_rows, breakdown_label, cell_figure, computed, figure, pages};
use super::matrix::{amount, subject};
use super::results::card;
use super::{AreaLink, AreaList, DiseasePage, DiseaseRow, NamedFigure};

/// Builds the page of an area of the list.
pub(super) fn disease_page(
    context: &Context<'_>,
    outline: &Outline,
    cases: &[(u16, TextProfile)],
    disease: u16,
) -> Option<DiseasePage> {
    let words = context.words;
    let entry = context.entry("DISEASE", disease)?;
    let position = subject(context)?;
    let indicator = context.indicator(position)?;
    let name = context.text(&entry.label);
    let what = indicator.short.get(words.lang);
    let mut page = DiseasePage {
        disease: (&entry.code).into(),
        indicator: (&indicator.code).into(),
        sentence: sentence(context, position, disease),
        lead: lead(context, position, disease),
        definition: context.optional_text(indicator.definition.as_ref()),
        projects_title: words.fill(
            Word::DiseaseProjects,
            &[("disease", &name), ("indicator", what)],
        ),
        areas_title: words.fill(Word::DiseaseAreas, &[("indicator", what)]),
        across: areas(context, cases),
        ..DiseasePage::default()
    };
    for project in context.parts("PROJECT") {
        page.projects
            .push(row(context, position, "PROJECT", (project, disease)));
    }
    for area in context.parts("DISEASE") {
        let mut row = row(context, position, "DISEASE", (0, area));
        row.current = area == disease;
        page.areas.push(row);
    }
    page.projects_max = longest(&page.projects);
    page.areas_max = longest(&page.areas);
    add_facts(context, position, disease, &mut page);
    if page.further.is_empty() {
        page.further_note = Some(words.fill(Word::DiseaseNoFurther, &[("disease", &name)]));
    }
    for (case, profile) in cases {
        if profile.tags[Tag::Disease as usize].contains(&disease) {
            page.cases.extend(card(context, outline, *case));
        }
    }
    page.cases_missing = match (has_texts(context), page.cases.is_empty()) {
        (true, true) => Some(words.fill(Word::DiseaseNoCases, &[("disease", &name)])),
        (true, false) => None,
        (false, _) => Some(words.text(Word::TextsLoading)),
    };
    page.cases_title = words.fill(Word::DiseaseCases, &[("disease", &name)]);
    page.name = name;
    Some(page)
}

fn has_texts(context: &Context<'_>) -> bool {
    context.plan.parts.narratives == PartState::Here
}

/// The number at a project and an area, named by one of the two.
#[inline(never)]
fn row(
    context: &Context<'_>,
    indicator: u16,
    list: &str,
    (project, disease): (u16, u16),
) -> DiseaseRow {
    let code = match list {
        "PROJECT" => project,
        _ => disease,
    };
    let (plan, columns, year) = (context.plan, context.columns, context.filter.year);
    let found = cell(plan, columns, indicator, project, disease, year);
    let unit = context.indicator(indicator).map(|it| it.unit);
    let printed = columns.main(indicator, project, disease, year);
    let printings = printed.map(|position| columns.printings_of(plan, position));
    let section = printings.and_then(|them| Some(them.first()?.section));
    DiseaseRow {
        code: context.code(list, code),
        label: context.label(list, code),
        figure: found.and_then(|found| cell_figure(context, &found, unit?)),
        pages: section
            .map(|section| pages(context, section))
            .unwrap_or_default(),
        current: false,
    }
}

fn longest(rows: &[DiseaseRow]) -> f64 {
    let mut longest: f64 = 0.0;
    for row in rows {
        let value = row.figure.as_ref().and_then(|figure| figure.value);
        longest = longest.max(value.unwrap_or(0.0));
    }
    longest
}

/// Where the area's numbers stand, and those that are cut by something else too.
fn add_facts(context: &Context<'_>, indicator: u16, disease: u16, page: &mut DiseasePage) {
    let Some(dimension) = context.plan.dimension("DISEASE") else {
        return;
    };
    for &(position, fact) in &context.facts_of(indicator) {
        let is_here = fact.breakdown.contains(&(dimension, disease))
            && fact.year == context.filter.year
            && fact.measure == Measure::Act;
        if !is_here {
            continue;
        }
        let project = context.label("PROJECT", fact.project);
        let part = breakdown_label(context, position);
        let places = [("what", &*project), ("part", &*part)];
        let what = context.words.fill(Word::WhatPart, &places);
        add_source_rows(context, position, &what, &mut page.sources);
        if fact.breakdown.len() > 1
            && let Some(figure) = figure(context, position)
        {
            page.further.push(NamedFigure {
                code: (&fact.id).into(),
                label: what,
                figure,
            });
        }
    }
}

fn sentence(context: &Context<'_>, indicator: u16, disease: u16) -> Text {
    let words = context.words;
    let record = context.indicator(indicator);
    let (Some(record), Some((value, _))) = (record, amount(context, indicator, 0, disease)) else {
        return words.text(Word::MatrixNoData);
    };
    let total = context.main(indicator);
    let total = total.and_then(|total| context.plan.amount(total));
    let share = total.and_then(|total| value.over(total));
    let period = words::fiscal_year(words, context.filter.year);
    let (value, total) = (
        computed(context, value, record.unit, 1),
        total.map(|total| computed(context, total, record.unit, 1)),
    );
    let share = share.map(words::share).unwrap_or_default();
    words.fill(
        match &total {
            Some(_) => Word::DiseaseSentence,
            None => Word::DiseaseSentencePlain,
        },
        &[
            ("disease", &context.label("DISEASE", disease)),
            ("indicator", record.short.get(words.lang)),
            ("period", &period),
            ("value", &value),
            ("total", &total.unwrap_or_default()),
            ("share", &share),
        ],
    )
}

/// The project, or the projects, with the largest number.
fn lead(context: &Context<'_>, indicator: u16, disease: u16) -> Option<Text> {
    let mut largest = Ratio::ZERO;
    let mut names = Vec::new();
    for project in context.parts("PROJECT") {
        let Some((value, _)) = amount(context, indicator, project, disease) else {
            continue;
        };
        if value > largest {
            largest = value;
            names.clear();
        }
        if value == largest && !value.is_zero() {
            names.push(context.label("PROJECT", project));
        }
    }
    let unit = context.indicator(indicator)?.unit;
    let value = computed(context, largest, unit, 1);
    let names = context.words.list(&names);
    let places = [("projects", &*names), ("value", &*value)];
    (!names.is_empty()).then(|| context.words.fill(Word::DiseaseLead, &places))
}

/// The plan's areas across projects, with the rows and cases that name each once the texts are here.
pub(super) fn areas(context: &Context<'_>, cases: &[(u16, TextProfile)]) -> AreaList {
    let words = context.words;
    let list = Tag::Area.codelist();
    let diseases = words::digits(context.parts("DISEASE").len());
    let mut links = Vec::new();
    for (entry, area) in context.codes(list).iter().zip(0_u16..) {
        let named = |case: &&(u16, TextProfile)| case.1.tags[Tag::Area as usize].contains(&area);
        let count = words::digits(cases.iter().filter(named).count());
        let rows = words::digits(rows_naming(context, area));
        let places = [("rows", &*rows), ("cases", &*count)];
        let sentence = match &*count {
            "0" => Word::AreaRows,
            _ => Word::AreaTexts,
        };
        links.push(AreaLink {
            code: (&entry.code).into(),
            label: context.text(&entry.label),
            texts: has_texts(context).then(|| words.fill(sentence, &places)),
        });
    }
    AreaList {
        title: words.text(Word::AreasTitle),
        note: words.fill(
            Word::AreasNote,
            &[
                ("areas", &words::digits(links.len())),
                ("diseases", &diseases),
            ],
        ),
        links,
    }
}

/// How many rows of statements and efforts name an area, themselves or in a heading above them.
fn rows_naming(context: &Context<'_>, area: u16) -> usize {
    let plan = context.plan;
    let names = |narrative: &Narrative| narrative.tags.of(Tag::Area).contains(&area);
    let mut rows = Vec::new();
    for narrative in &plan.narratives {
        let Some(row) = narrative.row.filter(|row| !rows.contains(row)) else {
            continue;
        };
        let mut above = plan.texts_above(narrative);
        if names(narrative) || above.any(|it| plan.narrative(it).is_some_and(names)) {
            rows.push(row);
        }
    }
    rows.len()
}
