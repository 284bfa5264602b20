//! The numbers that a query names: an indicator, and a project or disease area beside it.

use std::slice::from_ref;

use crate::query::{Content, NO_CUT, cell};
use crate::search::{Corpus, Place, Subject, Term, find, is_space};
use crate::words::{Text, Word};

use super::context::Context;
use super::figures::cell_figure;
use super::quotation::{first_item, places_of};
use super::{FilterOption, SearchValue};

/// So many numbers are shown.
const MOST_VALUES: usize = 6;

/// What the single words of a query find.
pub(super) struct WordByWord {
    /// Numbers whose indicator and project or disease area have all words of the query in their names.
    pub values: Vec<SearchValue>,
    /// Every word with the number of entries that it finds alone.
    pub words: Vec<FilterOption>,
}

/// An indicator or a code in whose name some words of the query stand.
struct Named {
    subject: Subject,
    /// One bit for every word.
    words: u16,
}

/// Looks for every word alone; a query of one word has nothing to add.
pub(super) fn word_by_word(context: &Context<'_>, corpus: &Corpus, wanted: &[Term]) -> WordByWord {
    let mut result = WordByWord {
        values: Vec::new(),
        words: Vec::new(),
    };
    if wanted.len() < 2 {
        return result;
    }
    let mut named: Vec<Named> = Vec::new();
    for (term, number) in wanted.iter().zip(0_u16..) {
        let hits = find(context.plan, corpus, from_ref(term), context.words.lang);
        for hit in &hits {
            let Some(entry) = corpus.entries.get(usize::from(hit.entry)) else {
                continue;
            };
            if hit.place != Place::Name {
                continue;
            }
            match named.iter_mut().find(|it| it.subject == entry.subject) {
                Some(known) => known.words |= 1 << number,
                None => named.push(Named {
                    subject: entry.subject,
                    words: 1 << number,
                }),
            }
        }
        result.words.push(FilterOption {
            code: quoted(&term.typed),
            label: term.typed.as_str().into(),
            count: u32::try_from(hits.len()).unwrap_or(u32::MAX),
            selected: false,
        });
    }
    let all = (1 << wanted.len()) - 1;
    for indicator in &named {
        let Subject::Indicator(position) = indicator.subject else {
            continue;
        };
        for part in &named {
            // Each names something that the other does not.
            let has_own = part.words != all && indicator.words != all;
            if has_own
                && part.words | indicator.words == all
                && result.values.len() < MOST_VALUES
                && let Subject::Code(list, code) = part.subject
            {
                result.values.extend(value(context, position, list, code));
            }
        }
    }
    result
}

/// An indicator's value of a project or disease area at the filter's year, where one stands or follows.
fn value(
    context: &Context<'_>,
    indicator: u16,
    list: &'static str,
    code: u16,
) -> Option<SearchValue> {
    let (plan, columns) = (context.plan, context.columns);
    let (project, disease, part) = match list {
        "PROJECT" => (code, NO_CUT, context.project_name(code)),
        "DISEASE" => (NO_CUT, code, context.label(list, code)),
        _ => return None,
    };
    let record = context.indicator(indicator)?;
    let year = context.filter.year;
    let found = cell(plan, columns, indicator, project, disease, year)?;
    let figure = cell_figure(context, &found, record.unit)?;
    let printed = match found.content {
        Content::Printed(position) => Some(position),
        // What follows stands nowhere itself: where its parts stand.
        _ => first_item(context, indicator, project),
    };
    let name = context.text(&record.short);
    let places = [("what", &*name), ("part", &*part)];
    Some(SearchValue {
        indicator: (&record.code).into(),
        filter: if list == "PROJECT" {
            "project"
        } else {
            "disease"
        }
        .into(),
        code: context.code(list, code),
        name: context.words.fill(Word::WhatPart, &places),
        figure,
        source: places_of(context, printed.as_slice()),
    })
}

/// A word as it stands in a query of several words: with quotes where it has spaces.
pub(super) fn quoted(word: &str) -> Text {
    let quote = if word.chars().any(is_space) { "\"" } else { "" };
    Text::concat(&[quote, word, quote])
}
