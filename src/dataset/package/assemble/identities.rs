//! Identities.

use super::cells::{bilingual_or_none, number, parts};
use super::{Known, optional};
use crate::dataset::package::{PlaceText, Row, TermText};
use crate::model::{Identity, IdentityKind, IdentityReason, Operation, Place, Relation, Term};

pub(super) fn identity(row: &Row<'_>, known: &Known) -> Option<Identity> {
    let indicator = |code: &str| known.indicators.get(code).copied();
    let source = |id: &str| known.sources.get(id).copied();
    let holds = verdict(row.get("VERDICT"))?;
    Some(Identity {
        id: row.some("IDENTITY")?.to_owned(),
        kind: IdentityKind::parse(row.get("KIND"))?,
        label: bilingual_or_none(row, "LABEL_JA", "LABEL_EN"),
        indicator: optional(row.get("INDICATOR"), indicator)?,
        project: known.code("PROJECT", row.get("PROJECT"))?,
        dimensions: parts(row.get("DIMENSION"))
            .map(|id| known.dimension(id))
            .collect::<Option<_>>()?,
        year: number(row.get("TIME_PERIOD"))?,
        operation: Operation::parse(row.get("OPERATION"))?,
        terms: terms(row.get("TERMS"), known)?,
        relation: Relation::parse(row.get("RELATION"))?,
        result: terms(row.get("RESULT"), known)?,
        decimals: optional(row.get("DECIMALS"), number)?,
        statement: optional(row.get("STATEMENT"), |cell| {
            PlaceText::parse(cell).map(place)
        })?,
        source: optional(row.get("SOURCE"), source)?,
        holds,
        holds_printed: optional(row.get("VERDICT_PRINTED"), verdict)?.unwrap_or(holds),
        reason: optional(row.get("REASON"), IdentityReason::parse)?,
        note: bilingual_or_none(row, "NOTE_JA", "NOTE_EN"),
    })
}

fn verdict(cell: &str) -> Option<bool> {
    match cell {
        "HOLDS" => Some(true),
        "FAILS" => Some(false),
        _ => None,
    }
}

fn terms(cell: &str, known: &Known) -> Option<Vec<Term>> {
    parts(cell).map(|text| term(text, known)).collect()
}

fn term(text: &str, known: &Known) -> Option<Term> {
    Some(match TermText::parse(text)? {
        TermText::Fact(id) => Term::Fact(known.observations.get(id).copied()?),
        TermText::Number(number, printed) => Term::Number(number, place(printed)),
        TermText::Item(printed) => Term::Item(place(printed)),
        TermText::Constant(number) => Term::Constant(number),
    })
}

fn place(place: PlaceText<'_>) -> Place {
    Place {
        offset: place.offset,
        printed: place.printed.to_owned(),
    }
}
