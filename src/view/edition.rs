//! Whether an address was made with other data than those that are shown.

use std::cmp::Ordering;

use crate::model::{About, Plan};
use crate::query::UnknownCode;
use crate::words::{self, Text, Word};

use super::colophon::date;
use super::context::Context;
use super::{Edition, ViewState};

/// Version numbers, the most weighty first.
type Version = [u32; 3];

/// Reads `1.2.3`.
fn version(text: &str) -> Option<Version> {
    let mut numbers = [0; 3];
    let mut parts = text.split('.');
    for number in &mut numbers {
        *number = parts.next()?.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

/// Reads `2025-1.2.3`.
fn parse(code: &str) -> Option<(u16, Version)> {
    let (year, rest) = code.split_once('-')?;
    let year = year.parse().ok()?;
    Some((year, version(rest)?)).filter(|_| (1900..=2200).contains(&year))
}

/// The edition for addresses.
#[inline(never)]
fn code(about: &About) -> Text {
    Text::concat(&[&words::digits(about.reporting_year), "-", &about.version])
}

/// An edition that none can be is reported.
pub(super) fn refuse_edition(state: &ViewState, unknown: &mut Vec<UnknownCode>) {
    if !state.edition.is_empty() && parse(&state.edition).is_none() {
        unknown.push(UnknownCode {
            filter: "edition",
            code: state.edition.clone(),
        });
    }
}

/// Whether the address is of another edition than the data.
pub(super) fn is_other(plan: &Plan, asked: &str) -> bool {
    parse(asked).is_some() && asked != &*code(&plan.about)
}

/// The edition, and what is to be said of the one that was asked for.
pub(super) fn edition(context: &Context<'_>, asked: &str) -> Edition {
    let about = &context.plan.about;
    let mut edition = Edition {
        code: code(about),
        notice: None,
        changes: Vec::new(),
    };
    let (Some(made), Some(own)) = (parse(asked), version(&about.version)) else {
        return edition;
    };
    let template = match made.cmp(&(about.reporting_year, own)) {
        Ordering::Less => Word::NoticeNewerEdition,
        Ordering::Greater => Word::NoticeOlderEdition,
        Ordering::Equal => return edition,
    };
    let words = context.words;
    let named = |year: u16, version: &str| {
        let year = words::fiscal_year(words, year);
        words.fill(Word::EditionOf, &[("year", &year), ("version", version)])
    };
    let made_version = asked.split_once('-').map_or("", |(_, version)| version);
    let places = [
        ("made", &*named(made.0, made_version)),
        ("shown", &*named(about.reporting_year, &about.version)),
    ];
    edition.notice = Some(words.fill(template, &places));
    if template == Word::NoticeOlderEdition {
        return edition;
    }
    for change in context.plan.changes.iter().rev() {
        if version(&change.version).is_some_and(|of| of > made.1 && of <= own) {
            let places = [
                ("date", &*date(words, change.date)),
                ("version", &change.version),
                ("reason", change.reason.get(words.lang)),
            ];
            edition
                .changes
                .push(words.fill(Word::EditionChange, &places));
        }
    }
    edition
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn editions_as_written() {
        assert_eq!(parse("2025-0.1.0"), Some((2025, [0, 1, 0])));
        for text in [
            "",
            "2025",
            "2025-",
            "2025-1.0",
            "2025-1.0.0.0",
            "2025-1.a.0",
            "1-1.0.0",
            "-1.0.0",
            "2025-99999999999.0.0",
            "70000-1.0.0",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
