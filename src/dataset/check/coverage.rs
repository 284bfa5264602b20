//! Every character of a source is in the dataset or in the list of what is left out.

use super::narratives::corrected;
use super::{Context, Finding, words};
use crate::dataset::package::coverage::{Part, parts, span};

/// What is left out is listed as it stands.
pub(super) fn remainder(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("remainder") {
        let source = row.get("SOURCE");
        let Some(text) = context.package.texts.get(source) else {
            continue;
        };
        let there = span(&row, source, "SOURCE_LENGTH").and_then(|(start, length)| {
            let start = u32::try_from(start).ok()?;
            text.span(start, u32::try_from(length).ok()?)
        });
        let there = there.unwrap_or_default();
        if there != row.get("PRINTED") {
            let why = words!(
                "出典のその位置には「{there}」があります",
                "The source has \"{there}\" there"
            );
            let mend = words!(
                "位置・長さ・文字を出典に合わせてください",
                "Make offset, length and words those of the source"
            );
            findings.push(row.error("remainder-text", "PRINTED", why, mend));
        }
    }
}

/// No text stands in two items.
pub(super) fn overlaps(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for source in context.package.texts.keys() {
        let mut rows = Vec::new();
        for table in ["narratives", "remainder"] {
            for row in context.package.rows(table) {
                rows.extend(span(&row, source, "SOURCE_LENGTH").map(|span| (span, row)));
            }
        }
        rows.sort_by_key(|(span, _)| *span);
        for pair in rows.windows(2) {
            let [((start, length), _), ((next, _), row)] = pair else {
                continue;
            };
            if start + length > *next {
                let end = start + length;
                let why = words!(
                    "前の項目が{end}まで続いています",
                    "The item before it reaches to {end}"
                );
                let mend = words!("位置と長さを直してください", "Correct offset and length");
                findings.push(row.error("coverage-overlap", "SOURCE_OFFSET", why, mend));
            }
        }
    }
}

/// Nothing is in neither. A package without a list of what is left out makes no such promise.
pub(super) fn gaps(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.package.table("remainder").is_none() {
        return;
    }
    for row in context.package.rows("sources") {
        let Some(text) = context.package.texts.get(row.get("SOURCE")) else {
            continue;
        };
        let parts = parts(context.package, row.get("SOURCE"), text);
        let mut at = 0;
        while at < parts.len() {
            let rest = parts.get(at..).unwrap_or_default();
            let points = text.points().get(at..).unwrap_or_default();
            let length = gap(rest, points);
            if length > 0 {
                let (start, count) = (
                    u32::try_from(at).unwrap_or(u32::MAX),
                    u32::try_from(length).unwrap_or(u32::MAX),
                );
                let there = text.span(start, count).unwrap_or_default();
                let why = words!(
                    "出典の位置{at}の文字がどの表にもありません",
                    "The words at offset {at} of the source are in no table"
                );
                let mend = words!(
                    "narratives.csv・printings.csv・sections.csvのどれかに入れるか、remainder.csvに加えてください",
                    "Put them into narratives, printings or sections, or list them in remainder.csv"
                );
                findings.push(Finding::error(
                    "coverage-gap",
                    row.at("FILE"),
                    there,
                    why,
                    mend,
                ));
            }
            at += length.max(1);
        }
    }
}

/// The length of the words at the beginning that are in nothing, with the spaces between them on one line.
fn gap(parts: &[Part], points: &[char]) -> usize {
    let mut length = 0;
    for (at, (part, point)) in parts.iter().zip(points).enumerate() {
        match part {
            Part::Nothing => length = at + 1,
            Part::Mark if *point == ' ' && length > 0 => {}
            _ => break,
        }
    }
    length
}

/// The words of a section's heading stand where they are said to stand.
pub(super) fn headings(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("sections") {
        let source = row.get("SOURCE");
        let Some((start, length)) = span(&row, source, "SOURCE_LENGTH") else {
            continue;
        };
        let text = context.package.texts.get(source);
        let offset = u32::try_from(start).unwrap_or(u32::MAX);
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        let there = text.and_then(|text| text.span(offset, length));
        let there = there.unwrap_or_default();
        if !corrected(context, &row, &there, offset).contains(row.get("HEADING_JA")) {
            let why = words!(
                "出典のその位置には「{there}」があります",
                "The source has \"{there}\" there"
            );
            let mend = words!(
                "見出しの文字か位置を出典に合わせてください",
                "Make the heading or its place those of the source"
            );
            findings.push(row.error("section-heading", "HEADING_JA", why, mend));
        }
    }
}
