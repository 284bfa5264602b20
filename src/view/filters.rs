//! Filter controls, chips and the live sentence.

use crate::model::Kind;
use crate::query::{Cut, Facets, NO_GRADE, cut, facets};
use crate::score::{Agreement, State};
use crate::words::{self, Word};

use super::assessed::state_word;
use super::context::Context;
use super::{Body, Chip, FilterGroup, FilterOption, IndicatorPage, ViewState};

/// Every control with its counts.
pub(super) fn groups(context: &Context<'_>, state: &ViewState) -> Vec<FilterGroup> {
    let counts = facets(
        context.plan,
        context.columns,
        context.filter,
        context.profiles,
    );
    vec![
        list_group(
            context,
            "project",
            Word::FilterProject,
            "PROJECT",
            &counts.projects,
            &state.project,
        ),
        list_group(
            context,
            "disease",
            Word::FilterDisease,
            "DISEASE",
            &counts.diseases,
            &state.disease,
        ),
        years(context, &counts),
        kinds(context, &counts, state),
        list_group(
            context,
            "ministry",
            Word::FilterMinistry,
            "MINISTRY",
            &counts.ministries,
            &state.ministry,
        ),
        grades(context, &counts, state),
        signals(context, &counts, state),
    ]
}

fn list_group(
    context: &Context<'_>,
    id: &str,
    label: Word,
    list: &str,
    counts: &[u32],
    chosen: &[String],
) -> FilterGroup {
    let codes = context
        .plan
        .codelist(list)
        .map(|list| list.codes.as_slice())
        .unwrap_or_default();
    let options = codes
        .iter()
        .zip(0_u16..)
        .filter(|(entry, _)| entry.code != "_T")
        .map(|(entry, position)| FilterOption {
            code: entry.code.clone(),
            label: if list == "PROJECT" {
                context.short(list, position)
            } else {
                context.label(list, position)
            },
            count: counts.get(usize::from(position)).copied().unwrap_or(0),
            selected: chosen.contains(&entry.code),
        })
        .filter(|option| option.count > 0 || option.selected || id == "project" || id == "disease")
        .collect();
    group(context, id, label, true, options)
}

fn group(
    context: &Context<'_>,
    id: &str,
    label: Word,
    multiple: bool,
    options: Vec<FilterOption>,
) -> FilterGroup {
    FilterGroup {
        id: id.to_owned(),
        label: context.words.text(label),
        multiple,
        options,
    }
}

fn years(context: &Context<'_>, counts: &Facets) -> FilterGroup {
    let options = counts
        .years
        .iter()
        .map(|&(year, count)| FilterOption {
            code: year.to_string(),
            label: words::fiscal_year(context.words, year),
            count,
            selected: context.filter.year == year,
        })
        .collect();
    group(context, "year", Word::FilterYear, false, options)
}

fn kinds(context: &Context<'_>, counts: &Facets, state: &ViewState) -> FilterGroup {
    let options = Kind::ALL
        .into_iter()
        .zip(&counts.kinds)
        .filter(|(kind, count)| **count > 0 && !matches!(kind, Kind::Item))
        .map(|(kind, &count)| FilterOption {
            code: kind.code().to_owned(),
            label: kind_label(context, kind),
            count,
            selected: state.kind.iter().any(|code| code == kind.code()),
        })
        .collect();
    group(context, "kind", Word::FilterKind, true, options)
}

/// A kind in words.
pub(super) fn kind_label(context: &Context<'_>, kind: Kind) -> String {
    let position = context
        .plan
        .codelist("KIND")
        .and_then(|list| list.position(kind.code()));
    position
        .map(|position| context.label("KIND", position))
        .unwrap_or_default()
}

fn grades(context: &Context<'_>, counts: &Facets, state: &ViewState) -> FilterGroup {
    let codes = context
        .plan
        .codelist("GRADE")
        .map(|list| list.codes.as_slice())
        .unwrap_or_default();
    let graded = codes.iter().map(|entry| {
        let label = entry.label.get(context.words.lang);
        (
            entry.code.as_str(),
            context.words.fill(
                Word::GradeOption,
                &[("grade", &entry.code), ("label", label)],
            ),
        )
    });
    let options = graded
        .chain([(NO_GRADE, context.words.text(Word::GradeNone))])
        .zip(&counts.grades)
        .map(|((code, label), &count)| FilterOption {
            code: code.to_owned(),
            label,
            count,
            selected: state.grade.iter().any(|chosen| chosen == code),
        })
        .filter(|option| option.count > 0 || option.selected)
        .collect();
    group(context, "grade", Word::FilterGrade, true, options)
}

fn signals(context: &Context<'_>, counts: &Facets, state: &ViewState) -> FilterGroup {
    let options = State::ALL
        .into_iter()
        .zip(&counts.signals)
        .map(|(signal, &count)| FilterOption {
            code: signal.id().to_owned(),
            label: context.words.text(state_word(signal)),
            count,
            selected: state.signal.iter().any(|chosen| chosen == signal.id()),
        })
        .filter(|option| option.count > 0 || option.selected)
        .collect();
    group(context, "signal", Word::FilterSignal, true, options)
}

/// Active filters. The year is a chip only where it is not the edition's own.
pub(super) fn chips(context: &Context<'_>, groups: &[FilterGroup], state: &ViewState) -> Vec<Chip> {
    let words = context.words;
    let chip = |filter: &str, code: &str, heading: &str, choice: &str| {
        let places = [("filter", heading), ("choice", choice)];
        Chip {
            filter: filter.to_owned(),
            code: code.to_owned(),
            label: words.fill(Word::ChipLabel, &places),
            remove_label: words.fill(Word::ChipRemove, &places),
        }
    };
    let own_year = context.plan.about.reporting_year.to_string();
    let mut chips: Vec<Chip> = groups
        .iter()
        .flat_map(|group| {
            group
                .options
                .iter()
                .filter(|option| option.selected && (group.id != "year" || option.code != own_year))
                .map(|option| chip(&group.id, &option.code, &group.label, &option.label))
        })
        .collect();
    for agreement in Agreement::ALL
        .into_iter()
        .filter(|found| state.agreement.iter().any(|code| code == found.id()))
    {
        let word = match agreement {
            Agreement::Agrees => Word::AgreementAgrees,
            Agreement::Differs => Word::AgreementDiffers,
            Agreement::NotComparable => Word::AgreementNotComparable,
        };
        chips.push(chip(
            "agreement",
            agreement.id(),
            words.say(Word::FilterAgreement),
            words.say(word),
        ));
    }
    if !state.query.trim().is_empty() {
        chips.push(chip(
            "query",
            &state.query,
            words.say(Word::FilterQuery),
            state.query.trim(),
        ));
    }
    chips
}

/// The sentence of the live region: what is shown of the indicators of this view.
pub(super) fn status(context: &Context<'_>, body: &Body, shown: &[u16]) -> String {
    let words = context.words;
    let count = |number: usize| number.to_string();
    match (body, shown) {
        (_, []) => words.text(Word::StatusNone),
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

/// The chosen cells of an indicator's page beside the whole.
fn page_status(context: &Context<'_>, page: &IndicatorPage) -> String {
    let cells: Vec<String> = page
        .cut
        .figures
        .iter()
        .map(|cell| format!("{} {}", cell.label, cell.figure.text))
        .collect();
    let cells = context.words.list(&cells);
    match (&page.cut.note, &page.value) {
        (Some(note), _) if cells.is_empty() => note.clone(),
        (_, Some(whole)) => context.words.fill(
            Word::StatusPage,
            &[("cells", &cells), ("total", &whole.text)],
        ),
        _ => cells,
    }
}
