//! Years and periods as text. Both calendars always stand side by side in Japanese.

use crate::model::{Basis, Date, FiscalYear, Lang, Period, Window};

use super::Words;

/// 「令和7年度（2025年度）」, `FY2025`.
#[must_use]
pub fn fiscal_year(words: Words, year: u16) -> String {
    match words.lang {
        Lang::Ja => format!("{}年度（{year}年度）", FiscalYear::era(year)),
        Lang::En => format!("FY{year}"),
    }
}

/// A year on an axis or in a table: fiscal or calendar.
#[must_use]
pub fn year_label(words: Words, year: u16, calendar: bool) -> String {
    match (words.lang, calendar) {
        (_, false) => fiscal_year(words, year),
        (Lang::Ja, true) => format!("{}年（{year}年）", FiscalYear::era(year)),
        (Lang::En, true) => year.to_string(),
    }
}

/// A value's own period in words.
#[must_use]
pub fn period(words: Words, period: &Period) -> String {
    let calendar = period.end.is_some_and(|day| day.month == 12);
    let year = |day: Date| {
        if calendar {
            day.year
        } else {
            day.fiscal_year().0
        }
    };
    let first = period.start.map(year);
    let Some(last) = period.end.map(year) else {
        return String::new();
    };
    match (words.lang, period.basis) {
        (_, Basis::Fy) => fiscal_year(words, last),
        (Lang::Ja, Basis::Cy) => format!("{}年（{last}年）・暦年", FiscalYear::era(last)),
        (Lang::En, Basis::Cy) => format!("calendar {last}"),
        (Lang::Ja, Basis::Cum) => match first {
            Some(first) => format!("{}の累計", span(words, first, last, calendar)),
            None => format!(
                "開始時から{}年度末（{last}年度末）までの累計",
                FiscalYear::era(last)
            ),
        },
        (Lang::En, Basis::Cum) => match first {
            Some(first) => format!("cumulative {}", span(words, first, last, calendar)),
            None => format!("cumulative from the start to the end of FY{last}"),
        },
        (Lang::Ja, Basis::Mean) => format!(
            "{}の平均",
            span(words, first.unwrap_or(last), last, calendar)
        ),
        (Lang::En, Basis::Mean) => format!(
            "mean of {}",
            span(words, first.unwrap_or(last), last, calendar)
        ),
    }
}

/// A target's window: 「令和7～11年度（2025～2029年度）」, `FY2025–FY2029`.
#[must_use]
pub fn window(words: Words, window: &Window) -> String {
    span(words, window.first, window.last, window.calendar)
}

fn span(words: Words, first: u16, last: u16, calendar: bool) -> String {
    let unit = if calendar { "年" } else { "年度" };
    match words.lang {
        Lang::Ja => {
            let (from, to) = (FiscalYear::era(first), FiscalYear::era(last));
            let to = match to.strip_prefix("令和") {
                Some(short) if from.starts_with("令和") => short,
                _ => to.as_str(),
            };
            format!("{from}～{to}{unit}（{first}～{last}{unit}）")
        }
        Lang::En if calendar => format!("{first}–{last}"),
        Lang::En => format!("FY{first}–FY{last}"),
    }
}
