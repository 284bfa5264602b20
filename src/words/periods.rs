//! Years and periods as text. Both calendars always stand side by side in Japanese.

use crate::model::{Basis, Date, FiscalYear, Period, Window};

use super::{Text, Word, Words, digits};

/// 「令和7年度（2025年度）」, `FY2025`.
#[must_use]
pub fn fiscal_year(words: Words, year: u16) -> Text {
    one_year(words, Word::YearFiscal, year)
}

/// A year on an axis or in a table: fiscal or calendar.
#[must_use]
pub fn year_label(words: Words, year: u16, calendar: bool) -> Text {
    let word = match calendar {
        true => Word::YearCalendar,
        false => Word::YearFiscal,
    };
    one_year(words, word, year)
}

#[inline(never)]
fn one_year(words: Words, word: Word, year: u16) -> Text {
    let (era, year) = (FiscalYear::era(year), digits(year));
    words.fill(word, &[("era", &era), ("year", &year)])
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
    let (word, years) = match (period.basis, first) {
        (Basis::Fy, _) => return fiscal_year(words, last),
        (Basis::Cum, None) => return one_year(words, Word::PeriodFromStart, last),
        (Basis::Cy, _) => (Word::PeriodCalendar, year_label(words, last, true)),
        (basis, first) => {
            let word = match basis {
                Basis::Mean => Word::PeriodMean,
                _ => Word::PeriodTotal,
            };
            (word, span(words, first.unwrap_or(last), last, calendar))
        }
    };
    words.fill(word, &[("years", &years)])
}

/// A target's window: 「令和7～11年度（2025～2029年度）」, `FY2025–FY2029`.
#[must_use]
pub fn window(words: Words, window: &Window) -> Text {
    span(words, window.first, window.last, window.calendar)
}

#[inline(never)]
fn span(words: Words, first: u16, last: u16, calendar: bool) -> Text {
    let (era, era_to) = (FiscalYear::era(first), FiscalYear::era(last));
    let word = match calendar {
        true => Word::SpanCalendar,
        false => Word::SpanFiscal,
    };
    let places = [
        ("era", &*era),
        ("eraTo", without_era(&era, &era_to)),
        ("year", &*digits(first)),
        ("to", &*digits(last)),
    ];
    words.fill(word, &places)
}

/// The end of a span, without the name of its era where the beginning has the same one.
fn without_era<'a>(from: &str, to: &'a str) -> &'a str {
    // The names of eras are two kanji, three bytes each.
    match (from.get(..6), to.get(..6), to.get(6..)) {
        (Some(one), Some(other), Some(rest)) if one == other => rest,
        _ => to,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    const JA: Words = Words { lang: Lang::Ja };
    const EN: Words = Words { lang: Lang::En };

    #[test]
    fn labels_of_fiscal_years_lead_back_to_them() {
        for year in 2015..=2035 {
            let (ja, en) = (fiscal_year(JA, year), fiscal_year(EN, year));
            let (era, western) = ja.split_once('（').unwrap_or_default();
            assert_eq!(FiscalYear::parse(era), Some(FiscalYear(year)), "{ja}");
            let western = western.trim_end_matches('）');
            assert_eq!(FiscalYear::parse(western), Some(FiscalYear(year)), "{ja}");
            assert_eq!(FiscalYear::parse(&en), Some(FiscalYear(year)), "{en}");
        }
        assert_eq!(&*fiscal_year(JA, 2018), "平成30年度（2018年度）");
        assert_eq!(&*fiscal_year(JA, 2019), "令和元年度（2019年度）");
        assert_eq!(&*year_label(JA, 2024, true), "令和6年（2024年）");
    }

    #[test]
    fn days_of_january_to_march_are_of_the_year_before() {
        let of = |start: &str, end: &str, basis| Period {
            start: Date::parse(start),
            end: Date::parse(end),
            basis,
        };
        for (start, end, basis, ja, en) in [
            (
                "2025-04-01",
                "2026-03-31",
                Basis::Fy,
                "令和7年度（2025年度）",
                "FY2025",
            ),
            (
                "2019-04-01",
                "2020-01-31",
                Basis::Fy,
                "令和元年度（2019年度）",
                "FY2019",
            ),
            (
                "2018-04-01",
                "2019-03-31",
                Basis::Fy,
                "平成30年度（2018年度）",
                "FY2018",
            ),
            (
                "2024-01-01",
                "2024-12-31",
                Basis::Cy,
                "令和6年（2024年）・暦年",
                "calendar 2024",
            ),
            (
                "2024-04-01",
                "2026-03-31",
                Basis::Cum,
                "令和6～7年度（2024～2025年度）の累計",
                "cumulative FY2024–FY2025",
            ),
            (
                "2018-04-01",
                "2021-03-31",
                Basis::Mean,
                "平成30～令和2年度（2018～2020年度）の平均",
                "mean of FY2018–FY2020",
            ),
            (
                "2015-04-01",
                "2018-03-31",
                Basis::Mean,
                "平成27～29年度（2015～2017年度）の平均",
                "mean of FY2015–FY2017",
            ),
            (
                "",
                "2026-03-31",
                Basis::Cum,
                "開始時から令和7年度末（2025年度末）までの累計",
                "cumulative from the start to the end of FY2025",
            ),
        ] {
            assert_eq!(&*period(JA, &of(start, end, basis)), ja);
            assert_eq!(&*period(EN, &of(start, end, basis)), en);
        }
    }
}
