//! Free series with what a reference method made of them: the rows as they were read, and the result beside them.

use super::Format;
use super::cell::Cell;
use super::csv;
use crate::score::reference::{self, FIELDS, Outcome, Refusal, STEPS, Series};
use crate::tree::Tree;

/// The status of a row that was not computed.
const REFUSED: &str = "refused";

/// Names of the result, before the intermediates.
const RESULT: [&str; 5] = ["progress", "score", "status", "reason", "field"];

/// One row of the input and its result.
#[derive(Debug)]
pub struct SeriesRow<'a> {
    /// As it was read.
    pub input: &'a Tree,
    /// What came of it.
    pub result: Result<Outcome, Refusal>,
}

/// Every element of a list with what its method makes of it, or why it is refused.
#[must_use]
pub fn answered(list: &[Tree]) -> Vec<SeriesRow<'_>> {
    let answer = |input| SeriesRow {
        input,
        result: Series::read(input).map(|series| reference::score(&series)),
    };
    list.iter().map(answer).collect()
}

/// Whether a name is one of a result, so that a written row can be read again.
#[must_use]
pub fn is_result(name: &str) -> bool {
    RESULT.contains(&name) || STEPS.contains(&name)
}

/// One row per series, in the order of the input.
///
/// CSV has a column for every known field and every intermediate. JSON is a list of objects: all members as they
/// were read, then the result, then the intermediates that the method has.
#[must_use]
pub fn series(rows: &[SeriesRow], format: Format) -> String {
    match format {
        Format::Csv => {
            let names = FIELDS.iter().chain(&RESULT).chain(&STEPS);
            let mut text = csv::head(names.copied());
            for row in rows {
                csv::add(&mut text, &record(row));
            }
            text
        }
        Format::Json => {
            let mut text = String::from("[");
            for (index, row) in rows.iter().enumerate() {
                text.push_str(if index == 0 { "\n" } else { ",\n" });
                object(&mut text, row);
            }
            text.push_str("\n]\n");
            text
        }
    }
}

fn record(row: &SeriesRow) -> Vec<Cell> {
    let mut cells: Vec<Cell> = FIELDS
        .iter()
        .map(|name| match row.input.get(name) {
            None | Some(Tree::Null) => Cell::Absent,
            Some(Tree::Number(number)) => Cell::Number(digits(*number)),
            Some(Tree::Digits(digits)) => Cell::Number(digits.clone()),
            Some(Tree::Text(text)) => Cell::Text(text.clone()),
            Some(other) => {
                let mut text = String::new();
                json(&mut text, other);
                Cell::Text(text)
            }
        })
        .collect();
    let [progress, score] = numbers(row).map(|it| Cell::of(it.map(digits)));
    cells.extend([progress, score]);
    cells.extend(words(row).map(|it| Cell::Text(it.to_owned())));
    let steps = row.result.as_ref().ok().map(|outcome| &outcome.steps);
    cells.extend(
        STEPS
            .iter()
            .map(|name| Cell::of(steps.and_then(|steps| steps.get(name)).map(digits))),
    );
    cells
}

fn object(text: &mut String, row: &SeriesRow) {
    let mut first = true;
    let mut name = |text: &mut String, name: &str| {
        text.push_str(if first { "{" } else { ", " });
        first = false;
        quoted(text, name);
        text.push_str(": ");
    };
    if let Tree::Object(members) = row.input {
        for (member, value) in members.iter().filter(|(member, _)| !is_result(member)) {
            name(text, member);
            json(text, value);
        }
    }
    let [progress, score, status, reason, field] = RESULT;
    for (result, number) in [progress, score].into_iter().zip(numbers(row)) {
        name(text, result);
        text.push_str(&number.map_or_else(|| "null".to_owned(), digits));
    }
    for (result, word) in [status, reason, field].into_iter().zip(words(row)) {
        name(text, result);
        if word.is_empty() {
            text.push_str("null");
        } else {
            quoted(text, word);
        }
    }
    if let Ok(outcome) = &row.result {
        for (step, number) in outcome.steps.iter() {
            name(text, step);
            text.push_str(&digits(number));
        }
    }
    text.push('}');
}

/// Progress and score.
fn numbers(row: &SeriesRow) -> [Option<f64>; 2] {
    row.result
        .as_ref()
        .map_or([None, None], |outcome| [outcome.progress, outcome.score])
}

/// Status, reason and the field that the reason is about.
fn words<'a>(row: &'a SeriesRow) -> [&'a str; 3] {
    match &row.result {
        Ok(outcome) => [
            outcome.status.id(),
            outcome.reason.map_or("", |reason| reason.id()),
            "",
        ],
        Err(refusal) => [REFUSED, refusal.code.id(), &refusal.field],
    }
}

/// The shortest digits that read back as the same number; whole numbers without a point.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn digits(number: f64) -> String {
    if number.abs() < 1e15 && number.trunc() == number {
        return (number as i64).to_string();
    }
    serde_json::to_string(&number).unwrap_or_else(|_| "null".to_owned())
}

fn quoted(text: &mut String, word: &str) {
    text.push_str(&serde_json::to_string(word).unwrap_or_else(|_| "\"\"".to_owned()));
}

/// A value as it was read. The reader bounds the depth.
fn json(text: &mut String, value: &Tree) {
    match value {
        Tree::Null => text.push_str("null"),
        Tree::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Tree::Number(number) => text.push_str(&digits(*number)),
        Tree::Digits(digits) => text.push_str(digits),
        Tree::Text(word) => quoted(text, word),
        Tree::List(elements) => {
            text.push('[');
            for (index, element) in elements.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ", " });
                json(text, element);
            }
            text.push(']');
        }
        Tree::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.as_str(), value));
            members_of(text, members);
        }
    }
}

fn members_of<'a>(text: &mut String, members: impl Iterator<Item = (&'a str, &'a Tree)>) {
    text.push('{');
    for (index, (name, value)) in members.enumerate() {
        text.push_str(if index == 0 { "" } else { ", " });
        quoted(text, name);
        text.push_str(": ");
        json(text, value);
    }
    text.push('}');
}
