//! Filter controls, chips and the live sentence.

use crate::model::Kind;
use crate::query::{Cut, Facets, NONE_PRINTED, cut, facets};
use crate::score::reference::Method;
use crate::score::{Agreement, State};
use crate::search::is_space;
use crate::words::{self, Text, Word};

use super::assessed::{agreement_word, state_word};
use super::context::Context;
use super::reference::method_label;
use super::{Body, Chip, FilterGroup, FilterOption, IndicatorPage, NamedFigure, ViewState};

/// Every control with its counts.
pub(super) fn groups(context: &Context<'_>, state: &ViewState) -> Vec<FilterGroup> {
    let (plan, columns) = (context.plan, context.columns);
    let counts = facets(plan, columns, context.filter, context.profiles);
    let mut project = group(context, "project", Word::FilterProject);
    let mut disease = group(context, "disease", Word::FilterDisease);
    let mut ministry = group(context, "ministry", Word::FilterMinistry);
    add_codes(
        context,
        &mut project,
        "PROJECT",
        &counts.projects,
        &state.project,
    );
    add_codes(
        context,
        &mut disease,
        "DISEASE",
        &counts.diseases,
        &state.disease,
    );
    add_codes(
        context,
        &mut ministry,
        "MINISTRY",
        &counts.ministries,
        &state.ministry,
    );
    add_none_printed(
        context,
        &mut ministry,
        Word::MinistryNone,
        &counts.ministries,
        &state.ministry,
    );
    vec![
        project,
        disease,
        years(context, &counts),
        methods(context),
        kinds(context, &counts, state),
        ministry,
        grades(context, &counts, state),
        signals(context, &counts, state),
    ]
}

/// A group of checkboxes, still without its choices.
#[inline(never)]
pub(super) fn group(context: &Context<'_>, id: &str, label: Word) -> FilterGroup {
    FilterGroup {
        id: id.into(),
        label: context.words.text(label),
        multiple: true,
        options: Vec::new(),
    }
}

#[inline(never)]
pub(super) fn add(group: &mut FilterGroup, code: &str, label: Text, count: u32, chosen: &[String]) {
    group.options.push(FilterOption {
        code: code.into(),
        label,
        count,
        selected: chosen.iter().any(|chosen| chosen == code),
    });
}

/// Whether a choice leads somewhere, or away from where the reader is.
pub(super) fn is_of_use(option: &FilterOption) -> bool {
    option.count > 0 || option.selected
}

#[inline(never)]
fn add_codes(
    context: &Context<'_>,
    group: &mut FilterGroup,
    list: &str,
    counts: &[u32],
    chosen: &[String],
) {
    for ((entry, position), &count) in context.codes(list).iter().zip(0_u16..).zip(counts) {
        let label = match list {
            "PROJECT" => context.short(list, position),
            _ => context.label(list, position),
        };
        if entry.code != "_T" {
            add(group, &entry.code, label, count, chosen);
        }
    }
}

/// Adds the choice "none printed", whose count stands last, and leaves out the choices that are of no use.
#[inline(never)]
fn add_none_printed(
    context: &Context<'_>,
    group: &mut FilterGroup,
    label: Word,
    counts: &[u32],
    chosen: &[String],
) {
    if let Some(&count) = counts.last() {
        let label = context.words.text(label);
        add(group, NONE_PRINTED, label, count, chosen);
    }
    group.options.retain(is_of_use);
}

fn years(context: &Context<'_>, counts: &Facets) -> FilterGroup {
    let mut group = group(context, "year", Word::FilterYear);
    group.multiple = false;
    let chosen = [String::from(&*words::digits(context.filter.year))];
    for &(year, count) in &counts.years {
        let mut label = words::fiscal_year(context.words, year);
        let without = match context.columns.year.contains(&year) {
            true => None,
            false if year > context.plan.about.reporting_year => Some(Word::YearNotDue),
            false => Some(Word::YearNoData),
        };
        if let Some(without) = without {
            label = context.words.fill(without, &[("year", &label)]);
        }
        add(&mut group, &words::digits(year), label, count, &chosen);
    }
    group
}

/// The plan's own method, which is no choice but where one is left, and the reference methods.
fn methods(context: &Context<'_>) -> FilterGroup {
    let words = context.words;
    let mut group = group(context, "method", Word::FilterMethod);
    group.multiple = false;
    let chosen = context.filter.method.map(|method| method.id().to_owned());
    let chosen = [chosen.unwrap_or_default()];
    add(&mut group, "", words.text(Word::MethodOwn), 0, &chosen);
    for method in Method::ALL {
        let label = method_label(words, method);
        add(&mut group, method.id(), label, 0, &chosen);
    }
    group
}

fn kinds(context: &Context<'_>, counts: &Facets, state: &ViewState) -> FilterGroup {
    let mut group = group(context, "kind", Word::FilterKind);
    for (kind, &count) in Kind::ALL.into_iter().zip(&counts.kinds) {
        if count > 0 && kind != Kind::Item {
            let label = kind_label(context, kind);
            add(&mut group, kind.code(), label, count, &state.kind);
        }
    }
    group
}

/// A kind in words.
#[inline(never)]
pub(super) fn kind_label(context: &Context<'_>, kind: Kind) -> Text {
    let mut kinds = context.codes("KIND").iter();
    let entry = kinds.find(|entry| entry.code == kind.code());
    let label = context.optional_text(entry.map(|entry| &entry.label));
    label.unwrap_or_default()
}

fn grades(context: &Context<'_>, counts: &Facets, state: &ViewState) -> FilterGroup {
    let words = context.words;
    let mut group = group(context, "grade", Word::FilterGrade);
    for (entry, &count) in context.codes("GRADE").iter().zip(&counts.grades) {
        let label = entry.label.get(words.lang);
        let places = [("grade", entry.code.as_str()), ("label", label)];
        let label = words.fill(Word::GradeOption, &places);
        add(&mut group, &entry.code, label, count, &state.grade);
    }
    let (label, counts) = (Word::GradeNone, &counts.grades);
    add_none_printed(context, &mut group, label, counts, &state.grade);
    group
}

fn signals(context: &Context<'_>, counts: &Facets, state: &ViewState) -> FilterGroup {
    let mut group = group(context, "signal", Word::FilterSignal);
    for (signal, &count) in State::ALL.into_iter().zip(&counts.signals) {
        let label = context.words.text(state_word(signal));
        add(&mut group, signal.id(), label, count, &state.signal);
    }
    group.options.retain(is_of_use);
    group
}

/// Active filters. The year is a chip only where it is not the edition's own.
pub(super) fn chips(context: &Context<'_>, groups: &[FilterGroup], state: &ViewState) -> Vec<Chip> {
    let words = context.words;
    let mut chips = Vec::new();
    let mut add = |filter: &str, code: &str, heading: &str, choice: &str| {
        let places = [("filter", heading), ("choice", choice)];
        chips.push(Chip {
            filter: filter.into(),
            code: code.into(),
            label: words.fill(Word::ChipLabel, &places),
            remove_label: words.fill(Word::ChipRemove, &places),
        });
    };
    let own_year = words::digits(context.plan.about.reporting_year);
    for group in groups {
        for option in &group.options {
            let usual = match &*group.id {
                "year" => option.code == own_year,
                "method" => option.code.is_empty(),
                _ => false,
            };
            if option.selected && !usual {
                add(&group.id, &option.code, &group.label, &option.label);
            }
        }
    }
    for agreement in Agreement::ALL {
        if state.agreement.iter().any(|code| code == agreement.id()) {
            let heading = words.say(Word::FilterAgreement);
            let choice = words.say(agreement_word(agreement));
            add("agreement", agreement.id(), heading, choice);
        }
    }
    let query = state.query.trim_matches(is_space);
    // The words of a search are no filter of it.
    if !query.is_empty() && state.view != "search" {
        add("query", &state.query, words.say(Word::FilterQuery), query);
    }
    chips
}

/// The sentence of the live region: what is shown of the indicators of this view.
pub(super) fn status(context: &Context<'_>, body: &Body, shown: &[u16]) -> Text {
    let words = context.words;
    let count = |number: usize| words::digits(number);
    match (body, shown) {
        (Body::Method(page), _) => page.title.clone(),
        (Body::Attention(list), []) => list.empty.clone().unwrap_or_default(),
        (_, []) => words.text(Word::StatusNone),
        (Body::Indicator(page), _) if page.assumed().is_some() => {
            let result = page.assumed().cloned().unwrap_or_default();
            words.fill(Word::AssumedStatus, &[("result", &result)])
        }
        (Body::Indicator(page), _) if context.filter.cuts() => page_status(context, page),
        _ if context.filter.cuts() => {
            let without = |&&indicator: &&u16| {
                cut(context.plan, context.columns, context.filter, indicator) == Cut::Without
            };
            let without = shown.iter().filter(without).count();
            let places = [
                ("shown", &*count(shown.len() - without)),
                ("without", &*count(without)),
            ];
            words.fill(Word::StatusCut, &places)
        }
        (Body::Board(board), _) if !board.outcomes.is_empty() && !board.groups.is_empty() => {
            let outcomes = board.outcomes.len();
            let places = [
                ("shown", &*count(shown.len())),
                ("targets", &*count(shown.len() - outcomes)),
                ("outcomes", &*count(outcomes)),
            ];
            words.fill(Word::StatusBoard, &places)
        }
        (_, [_]) => words.fill(Word::StatusShownOne, &[("shown", "1")]),
        _ => words.fill(Word::StatusShown, &[("shown", &count(shown.len()))]),
    }
}

/// Cells by their names: 「感染症 3件、がん 2件」.
#[inline(never)]
pub(super) fn cell_list(context: &Context<'_>, cells: &[NamedFigure]) -> Text {
    let mut named = Vec::new();
    for cell in cells {
        named.push(Text::concat(&[&cell.label, " ", &cell.figure.text]));
    }
    context.words.list(&named)
}

/// The chosen cells of an indicator's page beside the whole.
fn page_status(context: &Context<'_>, page: &IndicatorPage) -> Text {
    let cells = cell_list(context, &page.cut.figures);
    match (&page.cut.note, &page.value) {
        (Some(note), _) if cells.is_empty() => note.clone(),
        (_, Some(whole)) => context.words.fill(
            Word::StatusPage,
            &[("cells", &cells), ("total", &whole.text)],
        ),
        _ => cells,
    }
}
