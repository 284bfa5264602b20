//! Whether an address was made with other data than those that are shown.

use crate::model::{About, Plan};
use crate::query::UnknownCode;
use crate::words::{self, Text, Word};

use super::colophon::date;
use super::context::Context;
use super::{Edition, ViewState};

/// Reporting year and version numbers, the most weighty first.
type Numbers = [u32; 4];

/// Reads `2025-1.2.3`.
fn parse(code: &str) -> Option<Numbers> {
    let mut numbers = [0; 4];
    let mut place = 0;
    let mut digits = 0;
    for byte in code.bytes() {
        match byte {
            b'0'..=b'9' => {
                let number: &mut u32 = numbers.get_mut(place)?;
                *number = number.checked_mul(10)?.checked_add((byte - b'0').into())?;
                digits += 1;
            }
            // A year ends with a dash, the numbers of a version with a point.
            _ if digits > 0 && byte == if place == 0 { b'-' } else { b'.' } => {
                place += 1;
                digits = 0;
            }
            _ => return None,
        }
    }
    let [year, ..] = numbers;
    (place == 3 && digits > 0 && (1900..=2200).contains(&year)).then_some(numbers)
}

/// The edition for addresses: of the reporting year, and a version.
#[inline(never)]
fn code(about: &About, version: &str) -> Text {
    Text::concat(&[&words::digits(about.reporting_year), "-", version])
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
    parse(asked).is_some() && asked != &*code(&plan.about, &plan.about.version)
}

/// The edition, and what is to be said of the one that was asked for.
pub(super) fn edition(context: &Context<'_>, asked: &str) -> Edition {
    let about = &context.plan.about;
    let shown = code(about, &about.version);
    let (made, own) = (parse(asked), parse(&shown));
    let mut edition = Edition {
        code: shown,
        notice: None,
        changes: Vec::new(),
    };
    let (Some(made), Some(own)) = (made, own) else {
        return edition;
    };
    let is_newer = made < own;
    let template = match is_newer {
        true => Word::NoticeNewerEdition,
        false if made == own => return edition,
        false => Word::NoticeOlderEdition,
    };
    let places = [
        ("made", &*named(context, made)),
        ("shown", &*named(context, own)),
    ];
    edition.notice = Some(context.words.fill(template, &places));
    for change in context.plan.changes.iter().rev() {
        let [_, of @ ..] = parse(&code(about, &change.version)).unwrap_or_default();
        let ([_, from @ ..], [_, to @ ..]) = (made, own);
        if is_newer && of > from && of <= to {
            let places = [
                ("date", &*date(context.words, change.date)),
                ("version", &change.version),
                ("reason", change.reason.get(context.words.lang)),
            ];
            let change = context.words.fill(Word::EditionChange, &places);
            edition.changes.push(change);
        }
    }
    edition
}

/// 「令和7年度（2025年度）の報告のデータ（版 0.1.0）」.
#[inline(never)]
fn named(context: &Context<'_>, [year, major, minor, patch]: Numbers) -> Text {
    let year = words::fiscal_year(context.words, u16::try_from(year).unwrap_or_default());
    let numbers = [major, minor, patch].map(words::digits);
    let version = words::join(&numbers, ".");
    let places = [("year", &*year), ("version", &*version)];
    context.words.fill(Word::EditionOf, &places)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn editions_as_written() {
        assert_eq!(parse("2025-0.1.0"), Some([2025, 0, 1, 0]));
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
            "2025.1.0.0",
            "2025-1-0-0",
            "2025-1..0",
            "70000-1.0.0",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
