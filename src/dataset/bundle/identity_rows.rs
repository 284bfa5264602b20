//! Identities in the second file: an array of objects. A term is a position of an observation, `[number]`,
//! `[offset, printed]` (an item of a list) or `[number, offset, printed]`.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use super::node::Node;
use crate::model::{
    Bilingual, Decimal, Identity, IdentityKind, IdentityReason, Operation, Place, Relation, Term,
};

/// One identity, for writing; what goes without saying is left out.
#[derive(Serialize)]
pub(super) struct IdentityRow {
    id: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Bilingual>,
    #[serde(skip_serializing_if = "Option::is_none")]
    indicator: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dimensions: Vec<u8>,
    year: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    terms: Vec<TermRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    relation: Option<&'static str>,
    result: Vec<TermRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimals: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<PlaceRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<u16>,
    #[serde(skip_serializing_if = "is_false")]
    fails: bool,
    #[serde(skip_serializing_if = "is_false")]
    fails_printed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Bilingual>,
}

#[derive(Serialize)]
struct PlaceRow(u32, String);

struct TermRow(Term);

impl Serialize for TermRow {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let (number, place) = match &self.0 {
            Term::Fact(position) => return out.serialize_u32(*position),
            Term::Constant(number) => (Some(number), None),
            Term::Number(number, place) => (Some(number), Some(place)),
            Term::Item(place) => (None, Some(place)),
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

impl IdentityRow {
    pub(super) fn of(identity: &Identity) -> Self {
        let terms = |terms: &[Term]| terms.iter().cloned().map(TermRow).collect();
        let operation = identity.operation;
        let relation = identity.relation;
        Self {
            id: identity.id.clone(),
            kind: identity.kind.code(),
            label: identity.label.clone(),
            indicator: identity.indicator,
            project: Some(identity.project).filter(|project| *project != 0),
            dimensions: identity.dimensions.clone(),
            year: identity.year,
            operation: (operation != Operation::default()).then(|| operation.code()),
            terms: terms(&identity.terms),
            relation: (relation != Relation::default()).then(|| relation.code()),
            result: terms(&identity.result),
            decimals: identity.decimals,
            statement: identity
                .statement
                .as_ref()
                .map(|place| PlaceRow(place.offset, place.printed.clone())),
            source: identity.source,
            fails: !identity.holds,
            fails_printed: !identity.holds_printed,
            reason: identity.reason.map(IdentityReason::code),
            note: identity.note.clone(),
        }
    }
}

/// Reads one identity.
pub(super) fn identity(node: &Node<'_>) -> Identity {
    Identity {
        id: node.string("id"),
        kind: node.code("kind", IdentityKind::parse),
        label: node.optional_bilingual("label"),
        indicator: node.optional_u16("indicator"),
        project: node.optional_u16("project").unwrap_or(0),
        dimensions: node.optional_rows("dimensions", |it| it.as_u8()),
        year: node.u16("year"),
        operation: node.optional_code("operation", Operation::parse),
        terms: node.rows("terms", term),
        relation: node.optional_code("relation", Relation::parse),
        result: node.rows("result", term),
        decimals: node.optional("decimals").map(|it| it.as_u8()),
        statement: node.optional("statement").map(|it| place(&it, 0)),
        source: node.optional_u16("source"),
        holds: !node.flag("fails"),
        holds_printed: !node.flag("fails_printed"),
        reason: node
            .optional("reason")
            .map(|it| it.as_code(IdentityReason::parse)),
        note: node.optional_bilingual("note"),
    }
}

fn term(node: &Node<'_>) -> Term {
    match node.parts() {
        None => Term::Fact(node.as_u32(u32::MAX)),
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
