//! Fiscal years (1 April to 31 March, named by the starting year) and calendar dates.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::push_digits;

/// A calendar date.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    /// Calendar year.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD`; `None` when the text has another form or names no day of the calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let (year, month, day) = (
            number(&bytes[..4])?,
            number(&bytes[5..7])?,
            number(&bytes[8..])?,
        );
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 => 28 + u16::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let day = (1..=days).contains(&day).then_some(day)?;
        Some(Self {
            year,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
        })
    }

    /// The fiscal year in which the day lies: January to March belong to the year before.
    #[must_use]
    pub const fn fiscal_year(self) -> FiscalYear {
        FiscalYear(if self.month < 4 {
            self.year.saturating_sub(1)
        } else {
            self.year
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("not a date YYYY-MM-DD: {text}"))
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

fn number(digits: &[u8]) -> Option<u16> {
    let mut number = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u16::from(digit - b'0');
    }
    Some(number)
}

/// A fiscal year, e.g. `FiscalYear(2025)`: April 2025 to March 2026.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct FiscalYear(pub u16);

impl FiscalYear {
    /// The first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        Date {
            year: self.0,
            month: 4,
            day: 1,
        }
    }

    /// The last day.
    #[must_use]
    pub const fn last_day(self) -> Date {
        Date {
            year: self.0 + 1,
            month: 3,
            day: 31,
        }
    }

    /// The year of the era, as written in Japanese: `令和7`, `令和元`, `平成27`.
    #[must_use]
    pub fn era(year: u16) -> String {
        let (era, year) = match year {
            2019 => return "令和元".to_owned(),
            2020.. => ("令和", year - 2018),
            1990..=2018 => ("平成", year - 1988),
            _ => ("", year),
        };
        let mut text = era.to_owned();
        push_digits(&mut text, year.into());
        text
    }

    /// Reads `2025`, `2025年度`, `FY2025`, `令和7年度`, `R7`, `令和元年度`, `平成31年度`, `H31`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches("年度");
        let from_era = |rest: &str, offset: u16| -> Option<u16> {
            let year = if rest == "元" { 1 } else { rest.parse().ok()? };
            (1..=99).contains(&year).then(|| offset + year)
        };
        let year = if let Some(rest) = text.strip_prefix("令和").or_else(|| text.strip_prefix('R'))
        {
            from_era(rest, 2018)?
        } else if let Some(rest) = text.strip_prefix("平成").or_else(|| text.strip_prefix('H')) {
            from_era(rest, 1988)?
        } else {
            text.strip_prefix("FY").unwrap_or(text).parse().ok()?
        };
        (1900..=2200).contains(&year).then_some(Self(year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_round_trip() {
        for year in 2015..=2035 {
            let label = format!("{}年度", FiscalYear::era(year));
            assert_eq!(FiscalYear::parse(&label), Some(FiscalYear(year)), "{label}");
        }
        assert_eq!(FiscalYear::parse("平成31年度"), Some(FiscalYear(2019)));
        assert_eq!(FiscalYear::parse("令和元年度"), Some(FiscalYear(2019)));
        assert_eq!(FiscalYear::parse("R7"), Some(FiscalYear(2025)));
        assert_eq!(FiscalYear::parse("令和"), None);
    }

    #[test]
    fn january_to_march_belong_to_the_year_before() {
        let day = |text| Date::parse(text).map(Date::fiscal_year);
        assert_eq!(day("2026-03-31"), Some(FiscalYear(2025)));
        assert_eq!(day("2026-04-01"), Some(FiscalYear(2026)));
        assert_eq!(Date::parse("2025-02-29"), None);
        assert_eq!(Date::parse("2025-2-01"), None);
    }
}
