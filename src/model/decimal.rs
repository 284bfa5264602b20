//! Exact decimals: what a report prints, digit for digit.

use std::fmt;

use super::Ratio;

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
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return Err(DecimalError::Form),
            None => (digits, ""),
        };
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) {
            return Err(DecimalError::Form);
        }
        if whole.len() + fraction.len() > 18 {
            return Err(DecimalError::Range);
        }
        let mut units = 0_i64;
        for byte in whole.bytes().chain(fraction.bytes()) {
            units = units * 10 + i64::from(byte - b'0');
        }
        let scale = u8::try_from(fraction.len()).map_err(|_| DecimalError::Range)?;
        Ok(Self {
            units: if negative { -units } else { units },
            scale,
        })
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
        Ratio::new(i128::from(self.units), 10_i128.pow(u32::from(self.scale)))
            .unwrap_or(Ratio::ZERO)
    }

    /// The nearest binary number, for geometry and for reference methods only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.ratio().to_f64()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let digits = self.units.unsigned_abs().to_string();
        let scale = usize::from(self.scale);
        if scale == 0 {
            return write!(out, "{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = padded.split_at(padded.len() - scale);
        write!(out, "{sign}{whole}.{fraction}")
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
