//! Where every character of a source text went: into a text, a number, a heading or the list of what is left out.

use std::collections::BTreeMap;

use super::{Package, Row, SourceText, mark_length};
use crate::model::Coverage;

/// What a character is part of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// White space, tags, marks of lists.
    Mark,
    /// In nothing.
    Nothing,
    /// A heading of `sections`.
    Heading,
    /// A row of `remainder`.
    Remainder,
    /// A text of `narratives`.
    Narrative,
    /// A token of `printings` or `assessments`.
    Printing,
}

/// Marks of a list, before a space or where words begin.
const BULLETS: [char; 10] = ['-', '•', '・', '·', '▶', '○', '➢', '●', '■', '◀'];

/// The part of every code point of a source.
#[must_use]
pub fn parts(package: &Package, source: &str, text: &SourceText) -> Vec<Part> {
    let points = text.points();
    let mut parts = vec![Part::Nothing; points.len()];
    for (table, column, part) in [
        ("remainder", "SOURCE_LENGTH", Part::Remainder),
        ("sections", "SOURCE_LENGTH", Part::Heading),
        ("narratives", "SOURCE_LENGTH", Part::Narrative),
        ("assessments", "PRINTED", Part::Printing),
        ("printings", "PRINTED", Part::Printing),
    ] {
        for row in package.rows(table) {
            if let Some((start, length)) = span(&row, source, column)
                && let Some(span) = parts.get_mut(start..start.saturating_add(length))
            {
                span.fill(part);
            }
        }
    }
    take_marks(points, &mut parts);
    parts
}

/// Offset and length that a row names, for rows of this source.
#[must_use]
pub fn span(row: &Row<'_>, source: &str, column: &str) -> Option<(usize, usize)> {
    if row.get("SOURCE") != source {
        return None;
    }
    let start = row.get("SOURCE_OFFSET").parse().ok()?;
    let length = match column {
        "PRINTED" => row.get("PRINTED").chars().count(),
        _ => row.get(column).parse().ok()?,
    };
    Some((start, length))
}

/// Sets white space and marks of the setting apart where nothing claims them.
fn take_marks(points: &[char], parts: &mut [Part]) {
    let mut at = 0;
    let mut words_begin = true;
    while let Some(&point) = points.get(at) {
        let length = mark_length(points.get(at..).unwrap_or_default());
        let free = parts.get(at) == Some(&Part::Nothing);
        let spaced = points.get(at + 1).is_some_and(|next| next.is_whitespace());
        let bullet = (words_begin || spaced) && BULLETS.contains(&point);
        let is_mark = point.is_whitespace() || length > 0 || bullet || point == '*';
        let end = at + length.max(1);
        if is_mark && (free || point.is_whitespace()) {
            for part in parts.get_mut(at..end).unwrap_or_default() {
                if *part == Part::Nothing || point.is_whitespace() {
                    *part = Part::Mark;
                }
            }
        }
        words_begin = match point {
            '\n' | '\t' => true,
            _ if point.is_whitespace() || length > 2 => true,
            _ => bullet,
        };
        at = end;
    }
}

/// The counts of every section that has a heading in a source text. A section's text reaches to the next
/// heading; what stands before the first heading belongs to the first section.
#[must_use]
pub fn by_section(package: &Package, position: impl Fn(&str) -> Option<u16>) -> Vec<Coverage> {
    let mut counts: Vec<Coverage> = Vec::new();
    for (source, text) in &package.texts {
        let mut starts: BTreeMap<usize, u16> = BTreeMap::new();
        for row in package.rows("sections") {
            if let Some((start, _)) = span(&row, source, "SOURCE_LENGTH")
                && let Some(section) = position(row.get("SECTION"))
            {
                starts.insert(start, section);
            }
        }
        let parts = parts(package, source, text);
        let mut starts = starts.into_iter().peekable();
        let Some(mut section) = starts.peek().map(|(_, section)| *section) else {
            continue;
        };
        for (at, part) in parts.into_iter().enumerate() {
            if let Some((_, next)) = starts.next_if(|(start, _)| *start <= at) {
                section = next;
            }
            let index = match counts.iter().position(|it| it.section == section) {
                Some(index) => index,
                None => {
                    counts.push(Coverage {
                        section,
                        ..Coverage::default()
                    });
                    counts.len() - 1
                }
            };
            if let Some(count) = counts.get_mut(index) {
                add(count, part);
            }
        }
    }
    counts
}

fn add(count: &mut Coverage, part: Part) {
    let place = match part {
        Part::Mark => return,
        Part::Nothing => &mut count.uncovered,
        Part::Heading => &mut count.headings,
        Part::Remainder => &mut count.remainder,
        Part::Narrative => &mut count.narratives,
        Part::Printing => &mut count.printings,
    };
    *place += 1;
}
