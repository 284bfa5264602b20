//! Running text is the source's text, apart from corrections that are listed.

use super::{Context, Finding, words};
use crate::dataset::package::Row;

/// The shown text is the span in the source with its corrections applied.
pub(super) fn texts(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("narratives") {
        findings.extend(text(context, &row));
    }
}

fn text(context: &Context<'_>, row: &Row<'_>) -> Option<Finding> {
    let source = context.package.texts.get(row.get("SOURCE"))?;
    let offset: u32 = row.get("SOURCE_OFFSET").parse().ok()?;
    let length: u32 = row.get("SOURCE_LENGTH").parse().ok()?;
    let shown = row.get("TEXT_JA");
    let Some(span) = source.span(offset, length) else {
        let why = words!(
            "出典がその位置より前で終わっています",
            "The source ends before this span"
        );
        let mend = words!("位置と長さを直してください", "Correct offset and length");
        return Some(row.error("narrative-text", "SOURCE_LENGTH", why, mend));
    };
    if shown == span || shown == corrected(context, row, &span, offset) {
        return None;
    }
    let (found, expected) = difference(shown, &span);
    let why = words!(
        "出典では「{expected}」です（訂正の記載もありません）",
        "The source has \"{expected}\", and no correction explains the difference"
    );
    let mend = words!(
        "出典のとおりに書くか、corrections.csvに訂正と証明を加えてください",
        "Write it as in the source, or add the correction with its proof to corrections.csv"
    );
    Some(Finding::error(
        "narrative-text",
        row.at("TEXT_JA"),
        found,
        why,
        mend,
    ))
}

/// The span with the corrections of this text and of single places inside it, last place first.
fn corrected(context: &Context<'_>, row: &Row<'_>, span: &str, offset: u32) -> String {
    let mut points: Vec<char> = span.chars().collect();
    let mut places: Vec<(usize, &str, &str)> = context
        .package
        .rows("corrections")
        .filter(|it| it.get("SOURCE") == row.get("SOURCE"))
        .filter(|it| {
            it.get("NARRATIVE_ID").is_empty() || it.get("NARRATIVE_ID") == row.get("NARRATIVE_ID")
        })
        .filter(|it| it.get("OBS_ID").is_empty())
        .filter_map(|it| {
            let place: u32 = it.get("SOURCE_OFFSET").parse().ok()?;
            let inside = place.checked_sub(offset)? as usize;
            Some((inside, it.get("PRINTED"), it.get("READ_AS")))
        })
        .collect();
    places.sort_unstable();
    for (inside, printed, read_as) in places.into_iter().rev() {
        let end = inside.saturating_add(printed.chars().count());
        let stands = points
            .get(inside..end)
            .is_some_and(|there| there.iter().copied().eq(printed.chars()));
        if stands {
            points.splice(inside..end, read_as.chars());
        }
    }
    points.into_iter().collect()
}

/// The first place where two texts part, a few characters of each.
fn difference(shown: &str, span: &str) -> (String, String) {
    const AROUND: usize = 8;
    let same = shown.chars().zip(span.chars()).take_while(|(a, b)| a == b);
    let from = same.count().saturating_sub(AROUND);
    let part = |text: &str| text.chars().skip(from).take(3 * AROUND).collect();
    (part(shown), part(span))
}
