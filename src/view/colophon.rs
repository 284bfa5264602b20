//! What stands below every view.

use crate::model::{Date, Lang};
use crate::words::{self, Text, Word};

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
                ("date", &date(words.lang, about.as_of)),
                ("year", &words::fiscal_year(words, about.reporting_year)),
            ],
        ),
        updated: words.fill(
            Word::Updated,
            &[
                ("date", &date(words.lang, about.updated)),
                ("version", &about.version),
            ],
        ),
        notices,
    }
}

#[inline(never)]
fn date(lang: Lang, date: Date) -> Text {
    let year = words::digits(date.year);
    let (month, day) = (words::digits(date.month), words::digits(date.day));
    let zero = |number: u8| if number < 10 { "0" } else { "" };
    match lang {
        Lang::Ja => Text::concat(&[&year, "年", &month, "月", &day, "日"]),
        Lang::En => Text::concat(&[
            &year,
            "-",
            zero(date.month),
            &month,
            "-",
            zero(date.day),
            &day,
        ]),
    }
}
