//! Running text is the source's text, apart from corrections that are listed, and stands under its heading.

use super::{Context, Finding, words};
use crate::dataset::package::{Row, plain};

/// The shown text is the span in the source, without marks of the setting and with its corrections applied.
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
    let printed = plain(&span);
    if shown == printed || shown == plain(&corrected(context, row, &span, offset)) {
        return None;
    }
    let (found, expected) = difference(shown, &printed);
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
pub(super) fn corrected(context: &Context<'_>, row: &Row<'_>, span: &str, offset: u32) -> String {
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

/// A text belongs to another one of its section and never to itself; its heading is the nearest of those above.
pub(super) fn parents(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    let rows = &context.draft.rows.narratives;
    for (index, narrative) in plan.narratives.iter().enumerate() {
        let Some(row) = context.row("narratives", rows, index) else {
            continue;
        };
        let parent = narrative
            .parent
            .and_then(|parent| plan.narratives.get(usize::from(parent)));
        let own = u16::try_from(index).ok();
        let lost = parent.is_some_and(|parent| parent.section != narrative.section);
        if lost || plan.texts_above(narrative).any(|above| Some(above) == own) {
            let why = words!(
                "上位の文章は同じ節の別の文章でなければなりません（たどって自分に戻ってもいけません）",
                "The text that it belongs to must be another one of the same section, and must not lead back to it"
            );
            let mend = words!("PARENTを直してください", "Correct PARENT");
            findings.push(row.error("narrative-parent", "PARENT", why, mend));
        }
        let heading = plan.heading_of(narrative).map_or("", |it| &it.text.ja);
        if row.get("HEADING") != heading {
            let why = words!(
                "上位の見出しは「{heading}」です",
                "The heading above it is \"{heading}\""
            );
            let mend = words!(
                "HEADINGかPARENTを直してください",
                "Correct HEADING or PARENT"
            );
            findings.push(row.error("narrative-heading", "HEADING", why, mend));
        }
    }
}
