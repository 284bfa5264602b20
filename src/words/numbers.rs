//! Numbers as text.

use crate::model::{CodeEntry, Lang, Ratio};

use super::Words;

/// Thousands grouped by commas: `5585` → `5,585`, `46.5` → `46.5`, `-1234.50` → `-1,234.50`.
#[must_use]
pub fn grouped(decimal: &str) -> String {
    let (sign, digits) = decimal
        .strip_prefix('-')
        .map_or(("", decimal), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// A grouped number with its unit: 「158件」, `158 cases`, `1 case`, `89.7%`.
#[must_use]
pub fn with_unit(words: Words, number: &str, unit: &CodeEntry) -> String {
    let name = unit_name(words, number, unit);
    match words.lang {
        Lang::Ja => format!("{number}{name}"),
        Lang::En if name == "%" => format!("{number}%"),
        Lang::En => format!("{number} {name}"),
    }
}

/// The unit's name beside a number.
#[must_use]
pub fn unit_name<'unit>(words: Words, number: &str, unit: &'unit CodeEntry) -> &'unit str {
    match (words.lang, &unit.counted_en) {
        (Lang::En, Some((one, many))) => {
            if number == "1" {
                one
            } else {
                many
            }
        }
        (lang, _) => unit.label.get(lang),
    }
}

/// Yen printed in units of 10⁸: 「306億円」, `¥30.6 billion`.
#[must_use]
pub fn money(words: Words, decimal: &str, yen: Ratio) -> String {
    match words.lang {
        Lang::Ja => format!("{}億円", grouped(decimal)),
        Lang::En => {
            let billions = yen.over(Ratio::whole(1_000_000_000)).unwrap_or(Ratio::ZERO);
            format!("¥{} billion", grouped(&billions.to_text(3)))
        }
    }
}

/// A ratio with two places, or with as many more as it takes that rounding never makes it look like 1.
#[must_use]
pub fn ratio(value: Ratio) -> String {
    let digits = (2..=9)
        .find(|&digits| value == Ratio::ONE || value.to_text(digits) != "1")
        .unwrap_or(9);
    let text = value.to_text(digits);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}.{fraction:0<2}")
}

/// A share as percent with one place.
#[must_use]
pub fn share(ratio: Ratio) -> String {
    let percent = ratio.times(Ratio::whole(100)).unwrap_or(Ratio::ZERO);
    format!("{}%", grouped(&percent.to_text(1)))
}

#[cfg(test)]
mod tests {
    use super::{grouped, ratio};
    use crate::model::Ratio;

    #[test]
    fn a_ratio_below_one_never_reads_as_one() {
        for (numerator, denominator, text) in [
            (9, 10, "0.90"),
            (1, 1, "1.00"),
            (0, 1, "0.00"),
            (999, 1000, "0.999"),
            (100_001, 100_000, "1.00001"),
            (29, 24, "1.21"),
        ] {
            assert_eq!(
                Ratio::new(numerator, denominator).map(ratio),
                Some(text.to_owned())
            );
        }
    }

    #[test]
    fn groups_thousands() {
        for (plain, text) in [
            ("0", "0"),
            ("999", "999"),
            ("1443", "1,443"),
            ("1200000", "1,200,000"),
            ("-1234.50", "-1,234.50"),
            ("46.5", "46.5"),
        ] {
            assert_eq!(grouped(plain), text);
        }
    }
}
