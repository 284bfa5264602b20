//! The two long tables, read from their columns.

use super::columns::usual_token;
use super::error::of;
use super::node::{Node, ReadValue};
use crate::model::{
    Basis, Codelist, Decimal, Measure, Observation, Period, Printing, Status, digits,
};
use crate::words::concat;

/// A column of few different values: `of` lists them, `at` holds a position in `of` per row.
pub(super) struct Coded<T> {
    of: Vec<T>,
    at: Vec<u16>,
}

impl<T: Clone + Default> Coded<T> {
    pub(super) fn read(
        table: &Node<'_>,
        name: &'static str,
        count: usize,
        read: ReadValue<T>,
    ) -> Self {
        let column = table.member(name);
        let of = column.rows("of", read);
        let at = positions(&column.member("at"), count, of.len());
        Self { of, at }
    }

    pub(super) fn row(&self, row: usize) -> T {
        let value = self.of.get(usize::from(value(&self.at, row)));
        value.cloned().unwrap_or_default()
    }
}

/// Positions in a list of `size` values.
fn positions(column: &Node<'_>, count: usize, size: usize) -> Vec<u16> {
    check_length(column, count);
    let mut positions = Vec::with_capacity(count);
    for row in 0..column.length() {
        let node = column.element(row);
        let position = node.as_u16();
        check_position(&node, position.into(), size);
        positions.push(position);
    }
    positions
}

pub(super) fn plain<T>(
    table: &Node<'_>,
    name: &'static str,
    count: usize,
    read: ReadValue<T>,
) -> Vec<T> {
    let column = table.member(name);
    check_length(&column, count);
    column.each(read)
}

/// The value of a row; a default only where the column was refused for its length.
pub(super) fn value<T: Copy + Default>(column: &[T], row: usize) -> T {
    column.get(row).copied().unwrap_or_default()
}

/// Rows that differ from what is usual: position and value.
fn unusual<T>(
    table: &Node<'_>,
    name: &'static str,
    count: usize,
    read: ReadValue<(u32, T)>,
) -> Vec<(u32, T)> {
    let Some(column) = table.optional(name) else {
        return Vec::new();
    };
    let pairs = column.each(read);
    for (position, _) in &pairs {
        check_position(&column, *position, count);
    }
    pairs
}

/// The rows, and the ids that do not follow the rule with their positions.
type Rows = (Vec<Observation>, Vec<(u32, String)>);

/// All observations. Their ids stay empty; those that do not follow the rule are given apart.
pub(super) fn observations(table: &Node<'_>) -> Rows {
    let indicator = table.rows("indicator", |node| node.as_u16());
    let count = indicator.len();
    let project = plain(table, "project", count, |node| node.as_u16());
    let breakdown = Coded::read(table, "breakdown", count, |node| node.each(cut));
    let year = plain(table, "year", count, |node| node.as_u16());
    let period = Coded::read(table, "period", count, period);
    let measure = Coded::read(table, "measure", count, |node| node.as_code(Measure::parse));
    let number = plain(table, "value", count, |node| {
        (!node.is_null()).then(|| node.as_decimal())
    });
    let unit = plain(table, "unit", count, |node| node.as_u16());
    let unit_mult = plain(table, "unit_mult", count, |node| node.as_u8());
    let status = Coded::read(table, "status", count, |node| node.as_code(Status::parse));
    let mut rows = Vec::with_capacity(count);
    for row in 0..count {
        rows.push(Observation {
            id: String::new(),
            indicator: value(&indicator, row),
            project: value(&project, row),
            breakdown: breakdown.row(row),
            year: value(&year, row),
            period: period.row(row),
            measure: measure.row(row),
            value: value(&number, row),
            unit: value(&unit, row),
            unit_mult: value(&unit_mult, row),
            status: status.row(row),
            comment: None,
        });
    }
    let comments = unusual(table, "comment", count, |pair| {
        (pair.position(), pair.element(1).as_bilingual())
    });
    for (position, comment) in comments {
        if let Some(row) = rows.get_mut(position as usize) {
            row.comment = Some(comment);
        }
    }
    (rows, unusual(table, "ids", count, positioned_text))
}

/// Dimension and code.
fn cut(pair: &Node<'_>) -> (u8, u16) {
    (pair.element(0).as_u8(), pair.element(1).as_u16())
}

fn period(node: &Node<'_>) -> Period {
    let date = |element| node.optional_element(element).map(|date| date.as_date());
    Period {
        start: date(0),
        end: date(1),
        basis: node.element(2).as_code(Basis::parse),
    }
}

fn positioned_text(pair: &Node<'_>) -> (u32, String) {
    (pair.position(), pair.element(1).as_string())
}

/// All printings; observations and offsets are differences from the row before (the first from 0).
/// `units` is the list that the observations' units count in.
pub(super) fn printings(
    table: &Node<'_>,
    observations: &[Observation],
    units: Option<&Codelist>,
) -> Vec<Printing> {
    let observation = sums(&table.member("observation"));
    let count = observation.len();
    let source = plain(table, "source", count, |node| node.as_u16());
    let offsets = table.member("offset");
    check_length(&offsets, count);
    let offset = sums(&offsets);
    let section = plain(table, "section", count, |node| node.as_u16());
    let mut rows = Vec::with_capacity(count);
    for (row, &position) in observation.iter().enumerate() {
        rows.push(Printing {
            observation: position,
            source: value(&source, row),
            offset: value(&offset, row),
            printed: usual_token(observations.get(position as usize), units),
            section: value(&section, row),
        });
    }
    for (position, printed) in unusual(table, "printed", count, positioned_text) {
        if let Some(row) = rows.get_mut(position as usize) {
            row.printed = printed;
        }
    }
    rows
}

pub(super) fn sums(column: &Node<'_>) -> Vec<u32> {
    let mut sum = 0_u32;
    let mut values = Vec::new();
    for row in 0..column.length() {
        let node = column.element(row);
        let difference = node.as_whole();
        let next = i64::from(sum).checked_add(difference);
        match next.and_then(|next| u32::try_from(next).ok()) {
            Some(next) => sum = next,
            None => node.refuse("bundle-code", &Decimal::whole(difference).to_text()),
        }
        values.push(sum);
    }
    values
}

pub(super) fn check_position(node: &Node<'_>, position: u32, size: usize) {
    if position as usize >= size {
        node.refuse("bundle-code", &of(position, size));
    }
}

pub(super) fn check_length(column: &Node<'_>, count: usize) {
    let length = column.length();
    if length != count {
        let (length, count) = (digits(length as u64), digits(count as u64));
        let detail = concat(&[&*length, " rows, ", &count, " expected"]);
        column.refuse("bundle-length", &detail);
    }
}
