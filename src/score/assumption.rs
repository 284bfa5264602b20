//! The reader's own values for years to come, as one compact text: part of a view's state, never of the data.
//!
//! ```text
//! text  = entry *( ";" entry )
//! entry = INDICATOR ":" pair *( "," pair )
//! pair  = year "=" decimal
//! ```
//!
//! `HANDOVERS:2026=127,2027=130;SEEDS:2026=140.5`. A decimal is `-?[0-9]+(\.[0-9]+)?`, in single units of what the
//! target is compared in: a year's amount where amounts add up or are averaged, else what stands at its end.

use super::path;
use crate::model::{Decimal, Plan};

/// One assumed value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Assumption {
    /// Position in `Plan::targets`.
    pub target: u16,
    /// A year of the target's window.
    pub year: u16,
    /// The value, in single units.
    pub value: Decimal,
}

/// Reads a text. What names no indicator with a numeric target, no year of its window, no decimal, or a year that
/// stands before, is handed back as it is written.
#[must_use]
pub fn read(plan: &Plan, text: &str) -> (Vec<Assumption>, Vec<String>) {
    let (mut found, mut refused) = (Vec::new(), Vec::new());
    let mut entries = text;
    while !entries.is_empty() {
        let (entry, rest) = split(entries, b';');
        entries = rest;
        let (code, mut pairs) = split(entry, b':');
        let target = target_of(plan, code);
        loop {
            let (pair, rest) = split(pairs, b',');
            match target.and_then(|target| one(plan, target, pair, &found)) {
                Some(assumption) => found.push(assumption),
                None => {
                    let mut text = code.to_owned();
                    text.push(':');
                    text.push_str(pair);
                    refused.push(text);
                }
            }
            pairs = rest;
            if pairs.is_empty() {
                break;
            }
        }
    }
    (found, refused)
}

/// Writes assumptions as the text that [`read`] takes.
#[must_use]
pub fn write(plan: &Plan, assumptions: &[Assumption]) -> String {
    let mut text = String::new();
    let mut before = None;
    for assumption in assumptions {
        let target = plan.targets.get(usize::from(assumption.target));
        let indicator = target.and_then(|it| plan.indicators.get(usize::from(it.indicator)));
        let Some(indicator) = indicator else { continue };
        if before == Some(assumption.target) {
            text.push(',');
        } else {
            if before.is_some() {
                text.push(';');
            }
            text.push_str(&indicator.code);
            text.push(':');
        }
        before = Some(assumption.target);
        crate::model::push_digits(&mut text, assumption.year.into());
        text.push('=');
        text.push_str(&assumption.value.to_text());
    }
    text
}

/// The first target of an indicator that names a number.
fn target_of(plan: &Plan, code: &str) -> Option<u16> {
    let indicator = plan.indicator(code)?;
    let mut targets = plan.targets.iter();
    let position = targets.position(|it| it.indicator == indicator && path::full(it).is_some())?;
    u16::try_from(position).ok()
}

fn one(plan: &Plan, target: u16, pair: &str, before: &[Assumption]) -> Option<Assumption> {
    let (year, value) = split(pair, b'=');
    let year = Decimal::parse(year).ok()?;
    let window = plan.targets.get(usize::from(target))?.window;
    for own in window.first..=window.last {
        if Decimal::whole(own.into()) == year
            && before
                .iter()
                .all(|it| it.target != target || it.year != own)
        {
            return Some(Assumption {
                target,
                year: own,
                value: Decimal::parse(value).ok()?,
            });
        }
    }
    None
}

/// What stands before and after an ASCII character; all stands before one that is not there.
fn split(text: &str, at: u8) -> (&str, &str) {
    let place = text.bytes().position(|byte| byte == at);
    let place = place.unwrap_or(text.len());
    let before = text.get(..place).unwrap_or_default();
    (before, text.get(place + 1..).unwrap_or_default())
}
