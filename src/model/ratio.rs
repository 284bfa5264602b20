//! Exact fractions for pace, sums and shares: nothing is rounded before it is compared.

use std::cmp::Ordering;

/// A reduced fraction with a positive denominator. Every operation is checked: overflow gives `None`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };
    /// One.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

    /// `numerator / denominator`, reduced; `None` when the denominator is zero.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let divisor = gcd(numerator.checked_abs()?, denominator.checked_abs()?).max(1);
        let sign = denominator.signum();
        Some(Self {
            numerator: sign * (numerator / divisor),
            denominator: sign * (denominator / divisor),
        })
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(value: i64) -> Self {
        Self {
            numerator: value as i128,
            denominator: 1,
        }
    }

    /// Sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::new(
            left.checked_add(right)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    /// Difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self {
            numerator: other.numerator.checked_neg()?,
            denominator: other.denominator,
        })
    }

    /// Product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(
            self.numerator.checked_mul(other.numerator)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    /// Quotient; `None` when `other` is zero.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        Self::new(
            self.numerator.checked_mul(other.denominator)?,
            self.denominator.checked_mul(other.numerator)?,
        )
    }

    /// Whether the value is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// Whether the value is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether the value is a whole number.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.denominator == 1
    }

    /// The nearest binary number; finite, since both parts are.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// Decimal text with at most `digits` places, half away from zero, trailing zeros dropped.
    #[must_use]
    pub fn to_text(self, digits: u32) -> String {
        let Some(power) = 10_i128.checked_pow(digits) else {
            return self.to_f64().to_string();
        };
        let Some(scaled) = self
            .numerator
            .checked_abs()
            .and_then(|n| n.checked_mul(power))
        else {
            return self.to_f64().to_string();
        };
        let mut units = scaled / self.denominator;
        if (scaled % self.denominator) * 2 >= self.denominator {
            units += 1;
        }
        let sign = if self.is_negative() && units != 0 {
            "-"
        } else {
            ""
        };
        let (whole, fraction) = (units / power, units % power);
        if fraction == 0 {
            return format!("{sign}{whole}");
        }
        let places = format!("{fraction:0>width$}", width = digits as usize);
        format!("{sign}{whole}.{}", places.trim_end_matches('0'))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let exact = self
            .numerator
            .checked_mul(other.denominator)
            .zip(other.numerator.checked_mul(self.denominator));
        match exact {
            Some((left, right)) => left.cmp(&right),
            None => self.to_f64().total_cmp(&other.to_f64()),
        }
    }
}

fn gcd(mut left: i128, mut right: i128) -> i128 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_away_from_zero() {
        let cases = [
            (245, 260, 6, "0.942308"),
            (479, 3, 3, "159.667"),
            (1, 2, 0, "1"),
            (-1, 3, 2, "-0.33"),
            (6, 3, 4, "2"),
        ];
        for (n, d, digits, text) in cases {
            assert_eq!(
                Ratio::new(n, d).map(|r| r.to_text(digits)),
                Some(text.to_owned())
            );
        }
    }

    #[test]
    fn compares_exactly() {
        let third = Ratio::new(1, 3);
        assert!(third < Ratio::new(33_333_333_334, 100_000_000_000));
        assert_eq!(Ratio::new(2, -4), Ratio::new(-1, 2));
        assert_eq!(Ratio::new(1, 0), None);
    }
}
