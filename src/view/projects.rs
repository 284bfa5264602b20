//! The integrated projects: side by side, and one of them.

use crate::model::{Indicator, Kind, Measure, Narrative, NarrativeKind};
use crate::query::{Outline, cases};
use crate::words::{self, Word};

use super::breakdowns::{longest, projects};
use super::budgets::{budget_bars, budget_rows, budgets, budgets_by_project};
use super::captions::printed_at;
use super::compared::compared_texts;
use super::context::Context;
use super::figures::{
    add_source_rows, breakdown_label, document_title, local, pages, section_title,
};
use super::filters::kind_label;
use super::quotation::{places_of, project_sentence};
use super::results::card;
use super::texts::{items, items_of, tags};
use super::{
    Caption, ColumnHead, Figure, LocalText, ProjectChoice, ProjectIndicator, ProjectLink,
    ProjectPage, ProjectRemark, ProjectsPage, ProjectsRow, ResultCard, SourceRow, TextItem,
};

/// The most projects that stand beside each other in a comparison.
pub const MOST_COMPARED: usize = 4;

/// All projects side by side, or the compared ones.
pub(super) fn projects_page(
    context: &Context<'_>,
    outline: &Outline,
    compared: &[u16],
) -> ProjectsPage {
    let words = context.words;
    let mut columns = Vec::new();
    let mut shown = Vec::new();
    let mut choices = Vec::new();
    for project in context.parts("PROJECT") {
        let chosen = compared.contains(&project);
        if compared.is_empty() || chosen {
            shown.push(project);
            columns.push(head(context, project));
        }
        choices.push(ProjectChoice {
            code: context.code("PROJECT", project),
            label: context.label("PROJECT", project),
            purpose: purpose(context, project),
            chosen,
        });
    }
    let mut rows = Vec::new();
    for (indicator, position) in context.plan.indicators.iter().zip(0_u16..) {
        if indicator.kind == Kind::Item {
            continue;
        }
        let Some(table) = projects(context, position) else {
            continue;
        };
        let mut cells = Vec::new();
        for &project in &shown {
            let code = context.code("PROJECT", project);
            let row = table.rows.iter().find(|row| row.code == code);
            cells.push(row.map(|row| row.figure.clone()));
        }
        // What only one project counts says nothing beside the others, unless that one is compared.
        let several = table.rows.len() > 1 || !compared.is_empty();
        if several && cells.iter().any(Option::is_some) {
            rows.push(ProjectsRow {
                indicator: (&indicator.code).into(),
                name: context.text(&indicator.short),
                kind: kind_label(context, indicator.kind),
                note: table.note,
                cells,
                total: table.total,
                max: table.max,
                drawn: table.max > 0.0,
            });
        }
    }
    let caption = leaders(context, &rows, &columns);
    rows.extend(budget_rows(context, &shown));
    let across = across(context, outline);
    let mut across_texts = Vec::with_capacity(across.len());
    across_texts.extend(across.iter().map(|(position, _)| *position));
    ProjectsPage {
        across_tags: tags(context, &across_texts),
        across: items(context, &across),
        title: words.text(Word::ViewProjects),
        summary: words.text(Word::ProjectsSummary),
        texts: match compared.is_empty() {
            true => Vec::new(),
            false => compared_texts(context, outline, &shown),
        },
        full: (compared.len() >= MOST_COMPARED).then(|| words.text(Word::CompareFull)),
        caption,
        budgets: budgets_by_project(context, &shown),
        columns,
        choices,
        total_head: words.text(Word::WholePlan),
        rows,
    }
}

/// The words around all indicators side by side: which project leads most often, where one alone does.
fn leaders(context: &Context<'_>, rows: &[ProjectsRow], columns: &[ColumnHead]) -> Caption {
    let words = context.words;
    let mut leads = vec![0_u32; columns.len()];
    let mut drawn = 0_u32;
    for row in rows.iter().filter(|row| row.drawn) {
        drawn += 1;
        let value = |cell: &Option<Box<Figure>>| cell.as_ref().and_then(|figure| figure.value);
        let most = row.cells.iter().filter_map(value).fold(f64::MIN, f64::max);
        let largest = |(_, cell): &(usize, &Option<Box<Figure>>)| value(cell) == Some(most);
        let mut largest = row.cells.iter().enumerate().filter(largest);
        if let (Some((column, _)), None) = (largest.next(), largest.next())
            && let Some(count) = leads.get_mut(column)
        {
            *count += 1;
        }
    }
    let most = leads.iter().max().copied().unwrap_or_default();
    let mut leading = leads
        .iter()
        .zip(columns)
        .filter(|(count, _)| **count == most);
    let total = words::digits(drawn);
    let title = match (leading.next(), leading.next()) {
        (Some((_, project)), None) => words.fill(
            Word::ProjectsLead,
            &[
                ("total", &*total),
                ("count", &*words::digits(most)),
                ("project", &*project.short),
            ],
        ),
        _ => words.fill(Word::ProjectsNoLead, &[("total", &*total)]),
    };
    let year = words::fiscal_year(words, context.filter.year);
    let mut observations = Vec::new();
    for figure in rows.iter().flat_map(|row| &row.cells).flatten() {
        observations.extend(printed_at(context, figure));
    }
    Caption {
        title,
        subtitle: words.fill(Word::ProjectsScales, &[("year", &*year)]),
        summary: words.text(Word::ProjectsShown),
        source: places_of(context, &observations),
    }
}

fn head(context: &Context<'_>, project: u16) -> ColumnHead {
    ColumnHead {
        code: context.code("PROJECT", project),
        label: context.label("PROJECT", project),
        short: context.short("PROJECT", project),
    }
}

/// What a project is for; absent while the texts are not here.
fn purpose(context: &Context<'_>, project: u16) -> Option<LocalText> {
    let mut narratives = context.plan.narratives.iter();
    let found = narratives.find(|it| it.kind == NarrativeKind::Purpose && it.project == project);
    found.map(|it| local(context, &it.text))
}

/// One project.
pub(super) fn project_page(
    context: &Context<'_>,
    outline: &Outline,
    project: u16,
) -> Option<ProjectPage> {
    let words = context.words;
    let entry = context.entry("PROJECT", project)?;
    let (budgets, mut sources) = budgets(context, project);
    let indicators = indicators(context, project, &mut sources);
    let of_kind = |kind| items_of(context, outline, kind, project);
    let section = first_section(context, project);
    Some(ProjectPage {
        project: (&entry.code).into(),
        name: context.project_name(project),
        place: section
            .map(|section| pages(context, section))
            .unwrap_or_default(),
        sentence: project_sentence(context, project),
        budget_bars: budget_bars(context, project),
        budget_missing: budgets.is_empty().then(|| words.text(Word::BudgetMissing)),
        budgets,
        purpose: of_kind(NarrativeKind::Purpose),
        evaluation: of_kind(NarrativeKind::Evaluation),
        indicators,
        initiatives: of_kind(NarrativeKind::Initiative),
        programmes: diagram(context, outline, project),
        cases: cards(context, outline, project),
        others: others(context, project),
        others_title: words.text(Word::OtherTextsTitle),
        remarks: remarks(context, project),
        source: words.fill(
            Word::TextSource,
            &[
                ("document", &document_title(context, 0)),
                (
                    "section",
                    &section
                        .map(|section| section_title(context, section))
                        .unwrap_or_default(),
                ),
                (
                    "pages",
                    &section
                        .map(|section| pages(context, section))
                        .unwrap_or_default(),
                ),
            ],
        ),
        sources,
        previous: neighbour(context, project.checked_sub(1)),
        next: neighbour(context, project.checked_add(1)),
    })
}

fn neighbour(context: &Context<'_>, project: Option<u16>) -> Option<ProjectLink> {
    let project = project.filter(|project| *project > 0)?;
    let entry = context.entry("PROJECT", project)?;
    Some(ProjectLink {
        project: (&entry.code).into(),
        label: context.text(&entry.label),
    })
}

/// The section of a project's purpose, or the one above it.
fn first_section(context: &Context<'_>, project: u16) -> Option<u16> {
    let mut narratives = context.plan.narratives.iter();
    let purpose =
        narratives.find(|it| it.kind == NarrativeKind::Purpose && it.project == project)?;
    let section = context.plan.sections.get(usize::from(purpose.section))?;
    Some(section.parent.unwrap_or(purpose.section))
}

/// The project's own values, and where these and the plan's stand.
fn indicators(
    context: &Context<'_>,
    project: u16,
    sources: &mut Vec<SourceRow>,
) -> Vec<ProjectIndicator> {
    let code = context.code("PROJECT", project);
    let mut rows = Vec::new();
    for (indicator, position) in context.plan.indicators.iter().zip(0_u16..) {
        if matches!(indicator.kind, Kind::Item | Kind::Budget) {
            continue;
        }
        let Some(table) = projects(context, position) else {
            continue;
        };
        let own = table.rows.iter().find(|row| row.code == code);
        let Some(own) = own.map(|row| row.figure.clone()) else {
            continue;
        };
        let several = table.rows.len() > 1;
        add_sources(context, project, position, indicator, sources);
        rows.push(ProjectIndicator {
            indicator: (&indicator.code).into(),
            name: context.text(&indicator.short),
            figure: own,
            whole: table.total,
            max: longest(&table.rows),
            projects: if several { table.rows } else { Vec::new() },
            note: table.note,
        });
    }
    rows
}

/// Where the project's numbers of an indicator stand, then the plan's.
fn add_sources(
    context: &Context<'_>,
    project: u16,
    position: u16,
    indicator: &Indicator,
    sources: &mut Vec<SourceRow>,
) {
    let name = context.text(&indicator.short);
    let mut add = |at: u32, part: &str| {
        let what = [("what", &*name), ("part", part)];
        let what = context.words.fill(Word::WhatPart, &what);
        add_source_rows(context, at, &what, sources);
    };
    for &(at, fact) in &context.facts_of(position) {
        let is_own = fact.project == project && fact.year == context.filter.year;
        if is_own && fact.measure == Measure::Act {
            match fact.breakdown.is_empty() {
                true => add(at, &context.short("PROJECT", project)),
                false => add(at, &breakdown_label(context, at)),
            }
        }
    }
    if let Some(at) = context.main(position) {
        add(at, context.words.say(Word::WholePlan));
    }
}

fn cards(context: &Context<'_>, outline: &Outline, project: u16) -> Vec<ResultCard> {
    let mut cards = Vec::new();
    for &case in &cases(context.plan) {
        let narrative = context.plan.narrative(case);
        if narrative.is_some_and(|narrative| narrative.project == project) {
            cards.extend(card(context, outline, case));
        }
    }
    cards
}

/// What stands beside a project's purpose: programmes, their headings, words in figures.
fn diagram(context: &Context<'_>, outline: &Outline, project: u16) -> Vec<TextItem> {
    let plan = context.plan;
    let mut of_project = plan.narratives.iter();
    let purpose = of_project.find(|it| it.kind == NarrativeKind::Purpose && it.project == project);
    let Some(section) = purpose.map(|purpose| purpose.section) else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
        let is_here = narrative.section == section && narrative.project == project;
        if is_here
            && narrative.parent.is_none()
            && narrative.kind != NarrativeKind::Purpose
            && !narrative.kind.is_of_indicators()
        {
            texts.extend(outline.whole(position));
        }
    }
    items(context, &texts)
}

/// Texts of a project outside its diagram and its cases: notes, addresses, words in figures.
fn others(context: &Context<'_>, project: u16) -> Vec<TextItem> {
    let plan = context.plan;
    let mut texts = Vec::new();
    for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
        let is_loose = matches!(
            narrative.kind,
            NarrativeKind::ResultPart | NarrativeKind::Reference | NarrativeKind::Figure
        );
        let is_case = |above: u16| {
            let above = plan.narrative(above);
            above.is_some_and(|above| above.kind == NarrativeKind::ResultCase)
        };
        let beside_purpose =
            |it: &&Narrative| it.kind == NarrativeKind::Purpose && it.section == narrative.section;
        if is_loose
            && narrative.project == project
            && !plan.texts_above(narrative).any(is_case)
            && !plan.narratives.iter().any(|it| beside_purpose(&it))
        {
            texts.push((position, 0));
        }
    }
    items(context, &texts)
}

/// What the plan says across the projects: statements that stand in no row beside efforts.
fn across(context: &Context<'_>, outline: &Outline) -> Vec<(u16, u8)> {
    let plan = context.plan;
    let mut texts: Vec<(u16, u8)> = Vec::new();
    for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
        let is_free = narrative.kind == NarrativeKind::PlanStatement && narrative.row.is_none();
        if is_free && !texts.iter().any(|(known, _)| *known == position) {
            let top = plan.texts_above(narrative).last().unwrap_or(position);
            texts.extend(outline.whole(top));
        }
    }
    texts
}

/// The remarks of the project's tables, each under the name of its indicator.
fn remarks(context: &Context<'_>, project: u16) -> Vec<ProjectRemark> {
    let mut remarks = Vec::new();
    for narrative in &context.plan.narratives {
        let is_remark = matches!(
            narrative.kind,
            NarrativeKind::ProjectRemark | NarrativeKind::BudgetNote
        );
        if is_remark && narrative.project == project {
            let indicator = narrative.indicator.and_then(|it| context.indicator(it));
            let name = context.optional_text(indicator.map(|indicator| &indicator.short));
            remarks.push(ProjectRemark {
                project: name.unwrap_or_default(),
                text: local(context, &narrative.text),
            });
        }
    }
    remarks
}
