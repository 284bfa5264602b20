//! The two long tables, read from their columns.

use super::BundleError;
use super::columns::usual_token;
use super::node::{Node, Read};
use crate::model::{Basis, Codelist, Measure, Observation, Period, Printing, Status};

/// A column of few different values: `of` lists them, `at` holds a position in `of` per row.
fn coded<T: Clone>(
    table: &Node<'_>,
    name: &'static str,
    count: usize,
    read: impl Fn(&Node<'_>) -> Read<T>,
) -> Read<Vec<T>> {
    let column = table.member(name)?;
    let values = column.member("of")?.each(read)?;
    let positions = column.member("at")?;
    same_length(&positions, count)?;
    positions.each(|node| {
        let position = node.u16()?;
        let value = values.get(usize::from(position)).cloned();
        value.ok_or_else(|| outside(&node.place(), position.into(), values.len()))
    })
}

fn plain<T>(
    table: &Node<'_>,
    name: &'static str,
    count: usize,
    read: impl Fn(&Node<'_>) -> Read<T>,
) -> Read<Vec<T>> {
    let column = table.member(name)?;
    same_length(&column, count)?;
    column.each(read)
}

/// The rows, and the ids that do not follow the rule with their positions.
type Rows = (Vec<Observation>, Vec<(u32, String)>);

/// All observations. Their ids stay empty; those that do not follow the rule are given apart.
pub(super) fn observations(table: &Node<'_>) -> Read<Rows> {
    let indicator = table.member("indicator")?.each(|node| node.u16())?;
    let count = indicator.len();
    let project = plain(table, "project", count, |node| node.u16())?;
    let breakdown = coded(table, "breakdown", count, |node| {
        node.each(|pair| Ok((pair.element(0)?.u8()?, pair.element(1)?.u16()?)))
    })?;
    let year = plain(table, "year", count, |node| node.u16())?;
    let period = coded(table, "period", count, period)?;
    let measure = coded(table, "measure", count, |node| node.code(Measure::parse))?;
    let value = plain(table, "value", count, |node| match node.is_null() {
        true => Ok(None),
        false => node.decimal().map(Some),
    })?;
    let unit = plain(table, "unit", count, |node| node.u16())?;
    let unit_mult = plain(table, "unit_mult", count, |node| node.u8())?;
    let status = coded(table, "status", count, |node| node.code(Status::parse))?;
    let mut rows = Vec::with_capacity(count);
    for (row, breakdown) in breakdown.into_iter().enumerate() {
        rows.push(Observation {
            id: String::new(),
            indicator: indicator[row],
            project: project[row],
            breakdown,
            year: year[row],
            period: period[row],
            measure: measure[row],
            value: value[row],
            unit: unit[row],
            unit_mult: unit_mult[row],
            status: status[row],
            comment: None,
        });
    }
    for (position, comment) in table.optional_each("comment", |pair| {
        Ok((pair.element(0)?.u32()?, pair.element(1)?.bilingual()?))
    })? {
        match rows.get_mut(position as usize) {
            Some(row) => row.comment = Some(comment),
            None => return Err(outside("observations.comment", position, count)),
        }
    }
    let ids = table.optional_each("ids", |pair| {
        let position = pair.element(0)?.u32()?;
        if position as usize >= count {
            return Err(outside("observations.ids", position, count));
        }
        Ok((position, pair.element(1)?.string()?))
    })?;
    Ok((rows, ids))
}

fn period(node: &Node<'_>) -> Read<Period> {
    let date = |element| -> Read<_> {
        let node = node.element(element)?;
        if node.is_null() {
            Ok(None)
        } else {
            node.date().map(Some)
        }
    };
    Ok(Period {
        start: date(0)?,
        end: date(1)?,
        basis: node.element(2)?.code(Basis::parse)?,
    })
}

/// All printings; observations and offsets are differences from the row before (the first from 0).
/// `units` is the list that the observations' units count in.
pub(super) fn printings(
    table: &Node<'_>,
    observations: &[Observation],
    units: Option<&Codelist>,
) -> Read<Vec<Printing>> {
    let observation = sums(&table.member("observation")?)?;
    let count = observation.len();
    let source = plain(table, "source", count, |node| node.u16())?;
    let offsets = table.member("offset")?;
    same_length(&offsets, count)?;
    let offset = sums(&offsets)?;
    let section = plain(table, "section", count, |node| node.u16())?;
    let mut rows = Vec::with_capacity(count);
    for row in 0..count {
        rows.push(Printing {
            observation: observation[row],
            source: source[row],
            offset: offset[row],
            printed: usual_token(observations.get(observation[row] as usize), units),
            section: section[row],
        });
    }
    for (position, printed) in table.optional_each("printed", |pair| {
        Ok((pair.element(0)?.u32()?, pair.element(1)?.string()?))
    })? {
        match rows.get_mut(position as usize) {
            Some(row) => row.printed = printed,
            None => return Err(outside("printings.printed", position, count)),
        }
    }
    Ok(rows)
}

fn sums(column: &Node<'_>) -> Read<Vec<u32>> {
    let mut sum = 0_i64;
    let mut values = Vec::new();
    for row in 0..column.elements()?.len() {
        let node = column.element(row)?;
        let difference = node.whole()?;
        let next = sum.checked_add(difference);
        let value = next.and_then(|next| u32::try_from(next).ok());
        let Some(value) = value else {
            return Err(BundleError::code(node.place(), difference));
        };
        sum = i64::from(value);
        values.push(value);
    }
    Ok(values)
}

fn outside(place: &str, position: u32, size: usize) -> BundleError {
    BundleError::code(place, format!("{position} of {size}"))
}

fn same_length(column: &Node<'_>, count: usize) -> Read<()> {
    let length = column.elements()?.len();
    if length == count {
        return Ok(());
    }
    let detail = format!("{length} rows, {count} expected");
    Err(BundleError::new("bundle-length", column.place(), detail))
}
