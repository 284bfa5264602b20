//! Compound annual growth.

use super::Reason;

/// The power function of every reference method.
pub fn pow(base: f64, exponent: f64) -> f64 {
    libm::pow(base, exponent)
}

/// `(to / from)^(1 / years) − 1`: the even yearly growth that leads from one value to the other.
///
/// Two values of opposite sign, or a start at zero, have none.
pub fn cagr(to: f64, from: f64, years: i32) -> Result<f64, Reason> {
    if years == 0 {
        return Err(Reason::SingleYear);
    }
    if from == 0.0 {
        return Err(Reason::BaseZero);
    }
    let ratio = to / from;
    if ratio < 0.0 {
        return Err(Reason::OppositeSigns);
    }
    let growth = pow(ratio, 1.0 / f64::from(years)) - 1.0;
    if growth.is_finite() {
        Ok(growth)
    } else {
        Err(Reason::OutOfRange)
    }
}

/// The even yearly growth that leads from the base to the target.
pub fn required_growth(target: f64, base: f64, years: i32) -> Result<f64, Reason> {
    cagr(target, base, years).map_err(|reason| match reason {
        Reason::OppositeSigns => Reason::TargetOppositeSign,
        other => other,
    })
}

/// Turns the growth of a negative base into the direction of its values.
pub const fn sign(base: f64) -> f64 {
    if base < 0.0 { -1.0 } else { 1.0 }
}
