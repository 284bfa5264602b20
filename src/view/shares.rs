//! An indicator as the share of another one, with both numbers.

use crate::model::{Indicator, Ratio};
use crate::words::{Text, Word};

use super::Share;
use super::context::Context;
use super::figures::{add_source_rows, computed, derived, figure};
use super::quotation::{places_of, stated};

/// Every share that the indicator is the numerator of, or that it is itself; of the former also the phrase that may follow
/// its value in a sentence.
pub(super) fn shares(context: &Context<'_>, position: u16) -> (Vec<Share>, Vec<Text>) {
    let (mut shares, mut phrases) = (Vec::new(), Vec::new());
    for (indicator, own) in context.plan.indicators.iter().zip(0_u16..) {
        if let Some((part, whole)) = indicator.ratio
            && (position == own || position == part)
            && let Some((share, phrase)) = share(context, indicator, own, part, whole)
        {
            shares.push(share);
            if position == part {
                phrases.push(phrase);
            }
        }
    }
    (shares, phrases)
}

/// Both numbers at the year of the filter and of one period, and what one is of the other, at length and in a phrase.
fn share(
    context: &Context<'_>,
    indicator: &Indicator,
    own: u16,
    part: u16,
    whole: u16,
) -> Option<(Share, Text)> {
    let words = context.words;
    let (plan, printed) = (context.plan, context.main(own));
    let (part_at, whole_at) = (context.main(part)?, context.main(whole)?);
    if plan.fact(part_at)?.period != plan.fact(whole_at)?.period {
        return None;
    }
    let (part_value, whole_value) = (plan.amount(part_at)?, plan.amount(whole_at)?);
    let percent = part_value.over(whole_value)?.times(Ratio::whole(100))?;
    let result = computed(context, percent, indicator.unit, indicator.decimals.into());
    let (part_figure, whole_figure) = (figure(context, part_at)?, figure(context, whole_at)?);
    let printed = printed.filter(|_| context.main_value(own).is_some());
    let printed_figure = printed.and_then(|printed| figure(context, printed));
    let agrees = printed_figure
        .as_ref()
        .map(|printed| printed.text == result);
    let note = match agrees {
        Some(true) => Word::SharePrinted,
        Some(false) => Word::ShareDiffers,
        None => Word::ShareComputed,
    };
    let note = words.fill(note, &[("result", &result)]);
    // Taken along: whose numbers these are; the check only where it found something.
    let mut remarks = Vec::new();
    if agrees != Some(true) {
        remarks.push(note.clone());
    }
    for position in [part, whole] {
        let counted = context.indicator(position)?;
        if let Some(what) = context.optional_text(counted.definition.as_ref()) {
            let name = context.text(&counted.label);
            let places = [("name", &*name), ("what", &*what)];
            remarks.push(words.fill(Word::Counted, &places));
        }
    }
    let shown = match printed_figure {
        Some(printed) => printed,
        None => {
            let mut made = derived(context, percent, indicator.unit, Word::ShareComputed);
            made.text = result.clone();
            made.period = part_figure.period.clone();
            made
        }
    };
    let name = |position: u16| match context.indicator(position) {
        Some(indicator) => context.text(&indicator.label),
        None => Text::default(),
    };
    let (part_name, whole_name) = (name(part), name(whole));
    let (part_text, whole_text) = (
        stated(context, &part_figure),
        stated(context, &whole_figure),
    );
    let places = [
        ("part", &*part_name),
        ("partValue", &part_text),
        ("whole", &whole_name),
        ("wholeValue", &whole_text),
        ("share", &shown.text),
        ("note", &*words.following(&remarks)),
        ("period", &part_figure.period),
        ("source", &places_of(context, &[part_at, whole_at])),
    ];
    let mut sources = Vec::new();
    for (position, at) in [
        (own, printed),
        (part, Some(part_at)),
        (whole, Some(whole_at)),
    ] {
        if let Some(at) = at {
            add_source_rows(context, at, &name(position), &mut sources);
        }
    }
    let phrase = words.fill(Word::SharePhrase, &places);
    let share = Share {
        indicator: (&indicator.code).into(),
        name: context.text(&indicator.label),
        formula: words.fill(Word::ShareFormula, &places),
        quotation: words.fill(Word::ShareSentence, &places),
        note,
        figure: shown,
        sources,
    };
    Some((share, phrase))
}
