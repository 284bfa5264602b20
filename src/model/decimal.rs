//! Exact decimals: what a report prints, digit for digit.

use std::fmt;

use super::Ratio;

/// The most significant digits that surely fit.
const MOST_DIGITS: usize = 18;

/// A decimal as printed: `units / 10^scale`. `46.5` is 465 units of scale 1, and `46.50` is another
/// spelling of an equal number; the spelling survives a round trip.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub struct Decimal {
    units: i64,
    scale: u8,
}

/// Why a text is not a decimal of the canonical form `-?[0-9]+(\.[0-9]+)?`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DecimalError {
    /// The text has other characters than ASCII digits, one point and a leading minus.
    Form,
    /// The number has more than 18 significant digits.
    Range,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self { units: 0, scale: 0 };

    /// Reads the canonical form; full-width digits, grouping and exponents are refused.
    ///
    /// # Errors
    /// [`DecimalError::Form`] or [`DecimalError::Range`].
    pub fn parse(text: &str) -> Result<Self, DecimalError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (mut units, mut count, mut scale) = (0_i64, 0_usize, None);
        for byte in digits.bytes() {
            match byte {
                b'0'..=b'9' => {
                    units = units.wrapping_mul(10).wrapping_add(i64::from(byte - b'0'));
                    count += 1;
                    scale = scale.map(|scale: u8| scale.saturating_add(1));
                }
                b'.' if count > 0 && scale.is_none() => scale = Some(0),
                _ => return Err(DecimalError::Form),
            }
        }
        if count == 0 || scale == Some(0) {
            return Err(DecimalError::Form);
        }
        if count > MOST_DIGITS {
            return Err(DecimalError::Range);
        }
        Ok(Self {
            units: if digits.len() < text.len() {
                -units
            } else {
                units
            },
            scale: scale.unwrap_or(0),
        })
    }

    /// The spelling, digit for digit.
    #[must_use]
    #[inline(never)]
    pub fn to_text(self) -> String {
        let scale = usize::from(self.scale);
        let mut digits = digits(self.units.unsigned_abs());
        let mut text = String::new();
        if self.units < 0 {
            text.push('-');
        }
        // A digit stands before the point, and `scale` digits after it.
        for _ in digits.len()..=scale {
            digits.insert(0, '0');
        }
        for (index, digit) in digits.chars().enumerate() {
            if index + scale == digits.len() {
                text.push('.');
            }
            text.push(digit);
        }
        text
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        Self { units, scale: 0 }
    }

    /// Digits after the point.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The exact value as a fraction.
    #[must_use]
    pub fn ratio(self) -> Ratio {
        let denominator = power_of_ten(self.scale).unwrap_or(1);
        Ratio::new(self.units.into(), denominator.into()).unwrap_or(Ratio::ZERO)
    }

    /// The exact value of the decimal counted in a power of ten; `None` when that does not fit.
    #[must_use]
    #[inline(never)]
    pub fn scaled(self, power: u8) -> Option<Ratio> {
        let factor = power_of_ten(power)?;
        self.ratio().times(Ratio::whole(factor))
    }

    /// The nearest binary number, for geometry and for reference methods only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.ratio().to_f64()
    }
}

/// `10^power`; `None` beyond 18.
fn power_of_ten(power: u8) -> Option<i64> {
    let mut factor = 1_i64;
    for _ in 0..power {
        factor = factor.checked_mul(10)?;
    }
    Some(factor)
}

/// The digits of a whole number.
// The formatter would do it too; it weighs more in the browser's module than all that is formatted there.
#[must_use]
#[inline(never)]
pub(crate) fn digits(number: u64) -> String {
    let mut text = String::new();
    push_digits(&mut text, number);
    text
}

/// Writes a whole number.
pub(crate) fn push_digits(text: &mut String, number: u64) {
    if number >= 10 {
        push_digits(text, number / 10);
    }
    let digit = u8::try_from(number % 10).unwrap_or(0);
    text.push(char::from(b'0' + digit));
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.to_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_spelling() {
        for text in ["0", "158", "46.5", "-0.50", "0.05", "89.7", "1225"] {
            assert_eq!(
                Decimal::parse(text).map(|d| d.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn refuses_what_is_not_canonical() {
        for text in [
            "", "-", ".5", "5.", "1,443", "１２", "1e5", "NaN", "+1", "12件", "1.2.3",
        ] {
            assert_eq!(Decimal::parse(text), Err(DecimalError::Form), "{text}");
        }
        assert_eq!(
            Decimal::parse("1234567890123456789"),
            Err(DecimalError::Range)
        );
    }
}
