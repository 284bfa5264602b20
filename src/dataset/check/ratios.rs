//! Indicators that are the share of one number in another.

use super::{Context, Finding, words};

/// A share has two parts, which are other indicators counted in one unit.
pub(super) fn terms(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    let unit = |code: &str| {
        let position = plan.indicator(code)?;
        let indicator = plan.indicators.get(usize::from(position))?;
        Some(indicator.unit)
    };
    for row in context.package.rows("indicators") {
        let own = row.get("INDICATOR");
        let (numerator, denominator) = (row.get("NUMERATOR"), row.get("DENOMINATOR"));
        if numerator.is_empty() && denominator.is_empty() {
            continue;
        }
        let whole = !numerator.is_empty() && !denominator.is_empty();
        let others = numerator != own && denominator != own && numerator != denominator;
        if !whole || !others || unit(numerator) != unit(denominator) {
            let why = words!(
                "割合には、同じ単位で数える別の2つの指標が要ります",
                "A share needs two other indicators that are counted in one unit"
            );
            let mend = words!(
                "NUMERATORとDENOMINATORの両方に指標を書いてください",
                "Write an indicator in NUMERATOR and in DENOMINATOR"
            );
            findings.push(row.error("ratio-terms", "NUMERATOR", why, mend));
        }
    }
}
