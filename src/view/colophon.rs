//! What stands below every view.

use crate::model::{Date, Lang};
use crate::words::{self, Word};

use super::Colophon;
use super::context::Context;

/// Source line, edition, dates, notices.
pub(super) fn colophon(context: &Context<'_>) -> Colophon {
    let (words, about) = (context.words, &context.plan.about);
    let lang = words.lang;
    let year = words::fiscal_year(words, about.reporting_year);
    Colophon {
        source: context
            .plan
            .sources
            .first()
            .map(|source| source.attribution.get(lang).to_owned())
            .unwrap_or_default(),
        edition: about.edition.get(lang).to_owned(),
        as_of: words.fill(
            Word::AsOf,
            &[("date", &date(lang, about.as_of)), ("year", &year)],
        ),
        updated: words.fill(
            Word::Updated,
            &[
                ("date", &date(lang, about.updated)),
                ("version", &about.version),
            ],
        ),
        notices: about
            .notices
            .iter()
            .map(|notice| notice.get(lang).to_owned())
            .collect(),
    }
}

fn date(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Ja => format!("{}年{}月{}日", date.year, date.month, date.day),
        Lang::En => date.to_string(),
    }
}
