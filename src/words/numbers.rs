//! Numbers as text.

use crate::model::{self, CodeEntry, Decimal, Lang, Ratio};

use super::{Text, Word, Words};

/// A whole number from 0, its digits alone.
#[must_use]
pub fn digits(number: impl TryInto<u64>) -> Text {
    whole(number.try_into().unwrap_or(0))
}

fn whole(number: u64) -> Text {
    model::digits(number).into()
}

/// Thousands grouped by commas: `5585` → `5,585`, `46.5` → `46.5`, `-1234.50` → `-1,234.50`.
#[must_use]
#[inline(never)]
pub fn grouped(decimal: &str) -> Text {
    let point = point(decimal);
    let mut text = String::new();
    for (index, character) in decimal.char_indices() {
        let left = point.saturating_sub(index);
        let inside = text.ends_with(|before: char| before.is_ascii_digit());
        if inside && left > 0 && left.is_multiple_of(3) {
            text.push(',');
        }
        text.push(character);
    }
    text.into()
}

/// Where the point of a decimal stands, or would stand.
fn point(decimal: &str) -> usize {
    let found = decimal.bytes().position(|byte| byte == b'.');
    found.unwrap_or(decimal.len())
}

/// An exact number with at most `digits` places, grouped.
#[must_use]
#[inline(never)]
pub fn rounded(value: Ratio, digits: u32) -> Text {
    grouped(&value.to_text(digits))
}

/// A grouped number with its unit: 「158件」, `158 cases`, `1 case`, `89.7%`.
#[must_use]
#[inline(never)]
pub fn with_unit(words: Words, number: &str, unit: &CodeEntry) -> Text {
    let name = unit_name(words, number, unit);
    let space = match words.lang {
        Lang::En if name != "%" => " ",
        _ => "",
    };
    Text::concat(&[number, space, name])
}

/// The unit's name beside a number.
#[must_use]
#[inline(never)]
pub fn unit_name<'unit>(words: Words, number: &str, unit: &'unit CodeEntry) -> &'unit str {
    match (words.lang, &unit.counted_en) {
        (Lang::En, Some((one, _))) if number == "1" => one,
        (Lang::En, Some((_, many))) => many,
        (lang, _) => unit.label.get(lang),
    }
}

/// A value as it is printed, with its unit: 「158件」「20万件」「306億円」.
#[must_use]
pub fn amount(words: Words, value: Decimal, unit_mult: u8, unit: &CodeEntry) -> Text {
    let number = number(words, value, unit_mult, unit);
    match is_money(unit_mult, unit) {
        true => number,
        false => with_unit(words, &number, unit),
    }
}

/// The same without its unit; money has its unit within.
#[must_use]
#[inline(never)]
pub fn number(words: Words, value: Decimal, unit_mult: u8, unit: &CodeEntry) -> Text {
    let exact = value.scaled(unit_mult).unwrap_or_else(|| value.ratio());
    let decimal = value.to_text();
    match (unit_mult, words.lang) {
        _ if is_money(unit_mult, unit) => money(words, &decimal, exact),
        (4, Lang::Ja) => words.fill(Word::TenThousands, &[("number", &grouped(&decimal))]),
        (0, _) => grouped(&decimal),
        _ => rounded(exact, 6),
    }
}

/// Whether an amount is yen in units of 10⁸.
#[must_use]
pub fn is_money(unit_mult: u8, unit: &CodeEntry) -> bool {
    unit_mult == 8 && unit.code == "JPY"
}

/// A binary number with at most `digits` places, grouped; empty where it is too large for that.
#[must_use]
#[inline(never)]
#[allow(clippy::cast_possible_truncation)]
pub fn approximate(value: f64, digits: u8) -> Text {
    let mut power = 1_i64;
    for _ in 0..digits {
        power *= 10;
    }
    #[allow(clippy::cast_precision_loss)]
    let units = (value * power as f64).round();
    if units.abs() >= 9e15 {
        return Text::default();
    }
    let exact = Ratio::new((units as i64).into(), power.into());
    exact.map_or_else(Text::default, |exact| rounded(exact, digits.into()))
}

/// Yen printed in units of 10⁸: 「306億円」, `¥30.6 billion`.
#[must_use]
pub fn money(words: Words, decimal: &str, yen: Ratio) -> Text {
    let number = match words.lang {
        Lang::Ja => grouped(decimal),
        Lang::En => {
            let billions = yen.over(Ratio::whole(1_000_000_000)).unwrap_or(Ratio::ZERO);
            rounded(billions, 3)
        }
    };
    words.fill(Word::MoneyYen, &[("number", &number)])
}

/// A ratio with two places, or with as many more as it takes that rounding never makes it look like 1.
#[must_use]
pub fn ratio(value: Ratio) -> Text {
    let mut digits = 2;
    while value != Ratio::ONE && digits < 9 && value.to_text(digits) == "1" {
        digits += 1;
    }
    let text = value.to_text(digits);
    let filling = match text.len() - point(&text) {
        0 => ".00",
        2 => "0",
        _ => "",
    };
    Text::concat(&[&text, filling])
}

/// A share as percent with one place.
#[must_use]
pub fn share(ratio: Ratio) -> Text {
    let percent = ratio.times(Ratio::whole(100)).unwrap_or(Ratio::ZERO);
    Text::concat(&[&rounded(percent, 1), "%"])
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
                Some(text.into())
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
            assert_eq!(&*grouped(plain), text);
        }
    }
}
