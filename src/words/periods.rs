//! Years and periods as text. Both calendars always stand side by side in Japanese.

use crate::model::{Basis, Date, FiscalYear, Lang, Period, Window};

use super::{Text, Words, digits};

/// 「令和7年度（2025年度）」, `FY2025`.
#[must_use]
#[inline(never)]
pub fn fiscal_year(words: Words, year: u16) -> Text {
    match words.lang {
        Lang::Ja => both_calendars(year, "年度"),
        Lang::En => Text::concat(&["FY", &digits(year)]),
    }
}

/// A year on an axis or in a table: fiscal or calendar.
#[must_use]
#[inline(never)]
pub fn year_label(words: Words, year: u16, calendar: bool) -> Text {
    match (words.lang, calendar) {
        (_, false) => fiscal_year(words, year),
        (Lang::Ja, true) => both_calendars(year, "年"),
        (Lang::En, true) => digits(year),
    }
}

fn both_calendars(year: u16, unit: &str) -> Text {
    Text::concat(&[
        &FiscalYear::era(year),
        unit,
        "（",
        &digits(year),
        unit,
        "）",
    ])
}

/// A value's own period in words.
#[must_use]
#[inline(never)]
pub fn period(words: Words, period: &Period) -> Text {
    let calendar = period.end.is_some_and(|day| day.month == 12);
    let year = |day: Date| {
        if calendar {
            day.year
        } else {
            day.fiscal_year().0
        }
    };
    let Some(last) = period.end.map(year) else {
        return Text::default();
    };
    let first = period.start.map(year);
    let (before, years, after) = match (words.lang, period.basis, first) {
        (_, Basis::Fy, _) => return fiscal_year(words, last),
        (Lang::Ja, Basis::Cy, _) => ("", both_calendars(last, "年"), "・暦年"),
        (Lang::En, Basis::Cy, _) => ("calendar ", digits(last), ""),
        (Lang::Ja, Basis::Cum, None) => {
            ("開始時から", both_calendars(last, "年度末"), "までの累計")
        }
        (Lang::En, Basis::Cum, None) => {
            let last = digits(last);
            ("cumulative from the start to the end of FY", last, "")
        }
        (lang, basis, first) => {
            let years = span(words, first.unwrap_or(last), last, calendar);
            match (lang, basis) {
                (Lang::Ja, Basis::Mean) => ("", years, "の平均"),
                (Lang::En, Basis::Mean) => ("mean of ", years, ""),
                (Lang::Ja, _) => ("", years, "の累計"),
                (Lang::En, _) => ("cumulative ", years, ""),
            }
        }
    };
    Text::concat(&[before, &years, after])
}

/// A target's window: 「令和7～11年度（2025～2029年度）」, `FY2025–FY2029`.
#[must_use]
#[inline(never)]
pub fn window(words: Words, window: &Window) -> Text {
    span(words, window.first, window.last, window.calendar)
}

#[inline(never)]
fn span(words: Words, first: u16, last: u16, calendar: bool) -> Text {
    let (from, to) = (digits(first), digits(last));
    let unit = if calendar { "年" } else { "年度" };
    match words.lang {
        Lang::Ja => {
            let (era_from, era_to) = (FiscalYear::era(first), FiscalYear::era(last));
            let short = match era_to.strip_prefix("令和") {
                Some(short) if era_from.starts_with("令和") => short,
                _ => &era_to,
            };
            Text::concat(&[
                &era_from, "～", short, unit, "（", &from, "～", &to, unit, "）",
            ])
        }
        Lang::En if calendar => Text::concat(&[&from, "–", &to]),
        Lang::En => Text::concat(&["FY", &from, "–FY", &to]),
    }
}
