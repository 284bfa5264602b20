//! What stands below every view.

use crate::model::{Date, Lang};
use crate::words::{self, Text, Word, Words};

use super::Colophon;
use super::context::Context;

/// Source line, edition, dates, notices.
pub(super) fn colophon(context: &Context<'_>) -> Colophon {
    let (words, about) = (context.words, &context.plan.about);
    let source = context.plan.sources.first();
    let attribution = context.optional_text(source.map(|source| &source.attribution));
    let mut notices = Vec::new();
    for notice in &about.notices {
        notices.push(context.text(notice));
    }
    Colophon {
        source: attribution.unwrap_or_default(),
        edition: context.text(&about.edition),
        as_of: words.fill(
            Word::AsOf,
            &[
                ("date", &date(words, about.as_of)),
                ("year", &words::fiscal_year(words, about.reporting_year)),
            ],
        ),
        updated: words.fill(
            Word::Updated,
            &[
                ("date", &date(words, about.updated)),
                ("version", &about.version),
            ],
        ),
        notices,
    }
}

#[inline(never)]
pub(super) fn date(words: Words, date: Date) -> Text {
    let two = |number: u8| match (words.lang, number) {
        (Lang::En, 0..10) => Text::concat(&["0", &words::digits(number)]),
        _ => words::digits(number),
    };
    let places = [
        ("year", &*words::digits(date.year)),
        ("month", &*two(date.month)),
        ("day", &*two(date.day)),
    ];
    words.fill(Word::Day, &places)
}
