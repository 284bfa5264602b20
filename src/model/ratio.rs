//! Exact fractions for pace, sums and shares: nothing is rounded before it is compared.

use std::cmp::Ordering;
use std::num::NonZeroU64;

use super::push_digits;

/// A reduced fraction with a positive denominator. Every operation is checked: overflow gives `None`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ratio {
    numerator: i64,
    denominator: NonZeroU64,
}

// Kept out of line: every screen calls these, and each copy would weigh in the browser's module.
impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: NonZeroU64::MIN,
    };
    /// One.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: NonZeroU64::MIN,
    };

    /// `numerator / denominator`, reduced; `None` when the denominator is zero or a part does not fit.
    #[must_use]
    #[inline(never)]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        let divisor = i128::try_from(divisor).ok()?.max(1) * denominator.signum();
        // Half of the range, so that products of two parts fit an i128.
        let denominator = i64::try_from(denominator / divisor).ok()?;
        Some(Self {
            numerator: i64::try_from(numerator / divisor).ok()?,
            denominator: NonZeroU64::new(denominator.unsigned_abs())?,
        })
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(value: i64) -> Self {
        Self {
            numerator: value,
            denominator: NonZeroU64::MIN,
        }
    }

    fn numerator(self) -> i128 {
        self.numerator.into()
    }

    fn denominator(self) -> i128 {
        self.denominator.get().into()
    }

    /// Sum.
    #[must_use]
    #[inline(never)]
    pub fn plus(self, other: Self) -> Option<Self> {
        // Products of two i64 and their sum fit an i128.
        let left = self.numerator() * other.denominator();
        let right = other.numerator() * self.denominator();
        Self::new(left + right, self.denominator() * other.denominator())
    }

    /// Difference.
    #[must_use]
    #[inline(never)]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self {
            numerator: other.numerator.checked_neg()?,
            denominator: other.denominator,
        })
    }

    /// Product.
    #[must_use]
    #[inline(never)]
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(
            self.numerator() * other.numerator(),
            self.denominator() * other.denominator(),
        )
    }

    /// Quotient; `None` when `other` is zero.
    #[must_use]
    #[inline(never)]
    pub fn over(self, other: Self) -> Option<Self> {
        Self::new(
            self.numerator() * other.denominator(),
            self.denominator() * other.numerator(),
        )
    }

    /// The smallest multiple of `step` (above zero) that is not below the value.
    #[must_use]
    #[inline(never)]
    pub fn up_to(self, step: Self) -> Option<Self> {
        let steps = self.over(step)?;
        let denominator = steps.denominator();
        // Both parts fit an i64, so that their sum fits an i128.
        let whole = (steps.numerator() + denominator - 1).div_euclid(denominator);
        Self::new(whole, 1)?.times(step)
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
        self.denominator.get() == 1
    }

    /// The nearest binary number; finite, since both parts are.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator.get() as f64
    }

    /// Decimal text with at most `digits` places (9 at most), half away from zero, trailing zeros dropped.
    #[must_use]
    #[inline(never)]
    pub fn to_text(self, digits: u32) -> String {
        let power = 10_u128.pow(digits.min(9));
        let scaled = u128::from(self.numerator.unsigned_abs()) * power;
        let denominator = u128::from(self.denominator.get());
        let units = scaled / denominator + u128::from((scaled % denominator) * 2 >= denominator);
        // At most 2^63 * 10^9 / 1: whole and fraction each fit a u64 once they are apart, save beyond 2^63.
        let whole = u64::try_from(units / power).unwrap_or(u64::MAX);
        let mut fraction = u64::try_from(units % power).unwrap_or(0);
        let mut text = String::new();
        if self.is_negative() && units != 0 {
            text.push('-');
        }
        push_digits(&mut text, whole);
        let mut place = u64::try_from(power).unwrap_or(1) / 10;
        if fraction > 0 {
            text.push('.');
        }
        while fraction > 0 && place > 0 {
            text.push(char::from(
                b'0' + u8::try_from(fraction / place).unwrap_or(0),
            ));
            fraction %= place;
            place /= 10;
        }
        text
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        let left = self.numerator() * other.denominator();
        let right = other.numerator() * self.denominator();
        left.cmp(&right)
    }
}

fn gcd(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        // Nearly all numbers fit a machine word, whose division is many times faster.
        if let (Ok(left), Ok(right)) = (u64::try_from(left), u64::try_from(right)) {
            return gcd_of_words(left, right).into();
        }
        (left, right) = (right, left % right);
    }
    left
}

fn gcd_of_words(mut left: u64, mut right: u64) -> u64 {
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
    fn rounds_up_to_a_step() {
        let of = |n, d| Ratio::new(n, d);
        for (value, step, expected) in [
            (of(29, 1), of(1, 1), of(29, 1)),
            (of(287, 10), of(1, 1), of(29, 1)),
            (of(287, 10), of(1, 2), of(29, 1)),
            (of(281, 10), of(1, 2), of(57, 2)),
            (of(-5, 2), of(1, 1), of(-2, 1)),
            (of(0, 1), of(1, 10), of(0, 1)),
            (of(1, 1), of(0, 1), None),
        ] {
            let found = value.and_then(|value| value.up_to(step?));
            assert_eq!(found, expected);
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
