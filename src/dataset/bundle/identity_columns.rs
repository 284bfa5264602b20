//! Identities in the second file, as columns. A term is `[number]`, `[offset, printed]` (an item of a list),
//! `[number, offset, printed]`, or the difference of an observation's position from the last one before it.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use super::BundleError;
use super::columns::Coded as Written;
use super::node::Node;
use super::read_columns::{Coded, check_position, plain, value};
use crate::model::{
    Bilingual, Decimal, Identity, IdentityKind, IdentityReason, Operation, Place, Plan, Relation,
    Term,
};

/// Row and value, of the rows that have one.
type Pairs<T> = Vec<(u32, T)>;

/// All identities.
#[derive(Serialize)]
pub(super) struct IdentityColumns {
    id: Vec<String>,
    /// What many of them have in common.
    head: Written<Head>,
    indicator: Vec<Option<u16>>,
    project: Vec<u16>,
    terms: Vec<Vec<TermRow>>,
    result: Vec<Vec<TermRow>>,
    label: Pairs<Bilingual>,
    statement: Pairs<PlaceRow>,
    note: Pairs<Bilingual>,
}

/// What goes without saying is left out.
#[derive(Clone, Eq, Hash, PartialEq, Serialize)]
struct Head {
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dimensions: Vec<u8>,
    year: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    relation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimals: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<u16>,
    #[serde(skip_serializing_if = "is_false")]
    fails: bool,
    #[serde(skip_serializing_if = "is_false")]
    fails_printed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

#[derive(Serialize)]
struct PlaceRow(u32, String);

enum TermRow {
    Fact(i64),
    Other(Term),
}

impl Serialize for TermRow {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let (number, place) = match self {
            Self::Fact(difference) => return out.serialize_i64(*difference),
            Self::Other(Term::Fact(position)) => return out.serialize_u32(*position),
            Self::Other(Term::Constant(number)) => (Some(number), None),
            Self::Other(Term::Number(number, place)) => (Some(number), Some(place)),
            Self::Other(Term::Item(place)) => (None, Some(place)),
        };
        let mut parts = out.serialize_seq(None)?;
        if let Some(number) = number {
            parts.serialize_element(&number.to_text())?;
        }
        if let Some(place) = place {
            parts.serialize_element(&place.offset)?;
            parts.serialize_element(&place.printed)?;
        }
        parts.end()
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

impl IdentityColumns {
    /// The identities of a plan; none where it has none.
    pub(super) fn of(plan: &Plan) -> Result<Option<Self>, BundleError> {
        let rows = &plan.identities;
        if rows.is_empty() {
            return Ok(None);
        }
        let too_many = || BundleError::shape("identities", "more than 65536 different values");
        let some = |text: fn(&Identity) -> Option<Bilingual>| {
            let rows = (0_u32..).zip(rows);
            rows.filter_map(|(row, it)| Some((row, text(it)?)))
                .collect()
        };
        Ok(Some(Self {
            id: rows.iter().map(|it| it.id.clone()).collect(),
            head: Written::collect(rows.iter().map(head)).ok_or_else(too_many)?,
            indicator: rows.iter().map(|it| it.indicator).collect(),
            project: rows.iter().map(|it| it.project).collect(),
            terms: terms(rows.iter().map(|it| &it.terms)),
            result: terms(rows.iter().map(|it| &it.result)),
            label: some(|it| it.label.clone()),
            statement: (0_u32..)
                .zip(rows)
                .filter_map(|(row, it)| {
                    let place = it.statement.as_ref()?;
                    Some((row, PlaceRow(place.offset, place.printed.clone())))
                })
                .collect(),
            note: some(|it| it.note.clone()),
        }))
    }
}

fn head(identity: &Identity) -> Head {
    let (operation, relation) = (identity.operation, identity.relation);
    Head {
        kind: identity.kind.code(),
        dimensions: identity.dimensions.clone(),
        year: identity.year,
        operation: (operation != Operation::default()).then(|| operation.code()),
        relation: (relation != Relation::default()).then(|| relation.code()),
        decimals: identity.decimals,
        source: identity.source,
        fails: !identity.holds,
        fails_printed: !identity.holds_printed,
        reason: identity.reason.map(IdentityReason::code),
    }
}

fn terms<'a>(rows: impl Iterator<Item = &'a Vec<Term>>) -> Vec<Vec<TermRow>> {
    let mut last = 0;
    let mut written = Vec::new();
    for row in rows {
        let mut terms = Vec::new();
        for term in row {
            terms.push(match term {
                Term::Fact(position) => {
                    let position = i64::from(*position);
                    TermRow::Fact(position - std::mem::replace(&mut last, position))
                }
                other => TermRow::Other(other.clone()),
            });
        }
        written.push(terms);
    }
    written
}

/// Reads all identities.
pub(super) fn identities(table: &Node<'_>) -> Vec<Identity> {
    let ids = table.rows("id", |node| node.as_string());
    let count = ids.len();
    let head = Coded::read(table, "head", count, read_head);
    let indicator = plain(table, "indicator", count, |node| {
        (!node.is_null()).then(|| node.as_u16())
    });
    let project = plain(table, "project", count, |node| node.as_u16());
    let mut terms = read_terms(table, "terms", count).into_iter();
    let mut results = read_terms(table, "result", count).into_iter();
    let mut rows = Vec::with_capacity(count);
    for (row, id) in ids.into_iter().enumerate() {
        let mut identity = head.row(row);
        identity.id = id;
        identity.indicator = value(&indicator, row);
        identity.project = value(&project, row);
        identity.terms = terms.next().unwrap_or_default();
        identity.result = results.next().unwrap_or_default();
        rows.push(identity);
    }
    each(table, "label", &mut rows, |row, pair| {
        row.label = Some(pair.as_bilingual());
    });
    each(table, "note", &mut rows, |row, pair| {
        row.note = Some(pair.as_bilingual());
    });
    each(table, "statement", &mut rows, |row, pair| {
        row.statement = Some(place(pair, 0));
    });
    rows
}

/// Reads a column of pairs into the rows that they name.
fn each(
    table: &Node<'_>,
    name: &'static str,
    rows: &mut [Identity],
    read: fn(&mut Identity, &Node<'_>),
) {
    let column = table.member(name);
    for index in 0..column.length() {
        let pair = column.element(index);
        let position = pair.position();
        check_position(&pair, position, rows.len());
        if let Some(row) = rows.get_mut(position as usize) {
            read(row, &pair.element(1));
        }
    }
}

fn read_head(node: &Node<'_>) -> Identity {
    Identity {
        kind: node.code("kind", IdentityKind::parse),
        dimensions: node.optional_rows("dimensions", |it| it.as_u8()),
        year: node.u16("year"),
        operation: node.optional_code("operation", Operation::parse),
        relation: node.optional_code("relation", Relation::parse),
        decimals: node.optional("decimals").map(|it| it.as_u8()),
        source: node.optional_u16("source"),
        holds: !node.flag("fails"),
        holds_printed: !node.flag("fails_printed"),
        reason: node
            .optional("reason")
            .map(|it| it.as_code(IdentityReason::parse)),
        ..Identity::default()
    }
}

fn read_terms(table: &Node<'_>, name: &'static str, count: usize) -> Vec<Vec<Term>> {
    let mut rows = plain(table, name, count, |node| node.each(term));
    let mut last = 0_u32;
    for row in &mut rows {
        for term in row {
            if let Term::Fact(position) = term {
                // Differences may be below zero; what ends outside is refused with all other positions.
                last = last.wrapping_add(*position);
                *position = last;
            }
        }
    }
    rows
}

fn term(node: &Node<'_>) -> Term {
    match node.parts() {
        None => {
            let difference = node.as_whole().rem_euclid(1 << 32);
            Term::Fact(u32::try_from(difference).unwrap_or(u32::MAX))
        }
        Some(1) => Term::Constant(number(node)),
        Some(2) => Term::Item(place(node, 0)),
        Some(_) => Term::Number(number(node), place(node, 1)),
    }
}

fn number(node: &Node<'_>) -> Decimal {
    node.element(0).as_decimal()
}

fn place(node: &Node<'_>, first: usize) -> Place {
    Place {
        offset: node.element(first).as_u32(u32::MAX),
        printed: node.element(first + 1).as_string(),
    }
}
