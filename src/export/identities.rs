//! One identity as named cells, with both sides recomputed.

use super::cell::Cell;
use super::record::{attribution_lines, labelled, push};
use crate::model::{Bilingual, Identity, Lang, Place, Plan, Ratio, Term};
use crate::reconcile::{Evaluation, Reading, Wording, evaluate, wording};
use crate::words::Words;

/// Places of a computed number.
const PLACES: u32 = 9;

/// The names of the fields, in their order.
pub(super) fn fields() -> Vec<String> {
    let mut names = vec!["IDENTITY".to_owned()];
    labelled(&mut names, "KIND");
    labelled(&mut names, "INDICATOR");
    labelled(&mut names, "PROJECT");
    names.extend(
        [
            "SUBJECT_JA",
            "SUBJECT_EN",
            "DIMENSION",
            "TIME_PERIOD",
            "OPERATION",
            "TERMS",
            "RELATION",
            "RESULT",
            "DECIMALS",
            "LEFT",
            "LEFT_ROUNDED",
            "RIGHT",
            "DIFFERENCE",
            "FORMULA",
            "VERDICT",
            "VERDICT_PRINTED",
        ]
        .map(str::to_owned),
    );
    labelled(&mut names, "REASON");
    names.extend(
        [
            "SENTENCE_JA",
            "SENTENCE_EN",
            "NOTE_JA",
            "NOTE_EN",
            "STATEMENT",
            "SOURCE",
            "ATTRIBUTION",
        ]
        .map(str::to_owned),
    );
    names
}

/// One row per identity, given by positions in `Plan::identities`.
pub(super) fn records(plan: &Plan, positions: &[usize]) -> Vec<Vec<Cell>> {
    let identities = positions.iter().filter_map(|at| plan.identities.get(*at));
    identities.map(|identity| record(plan, identity)).collect()
}

fn record(plan: &Plan, identity: &Identity) -> Vec<Cell> {
    let found = evaluate(plan, identity, Reading::Corrected);
    let printed = evaluate(plan, identity, Reading::Printed);
    let [ja, en] = [Lang::Ja, Lang::En].map(|lang| wording(plan, Words { lang }, identity));
    let blank = Bilingual::default();
    let coded = |cells: &mut Vec<Cell>, list: &str, code: Option<&'static str>| {
        let codes = plan.codelist(list).map_or(&[][..], |list| &list.codes);
        let label = |code: &str| codes.iter().find(|it| it.code == code);
        push(
            cells,
            code.map(|code| (code, label(code).map_or(&blank, |it| &it.label))),
        );
    };
    let indicator = identity.indicator.map(usize::from);
    let indicator = indicator.and_then(|at| plan.indicators.get(at));
    let project = plan.codelist("PROJECT");
    let project = project.and_then(|list| list.entry(identity.project));
    let mut cells = vec![text(&identity.id)];
    coded(&mut cells, "IDENTITY_KIND", Some(identity.kind.code()));
    push(
        &mut cells,
        indicator.map(|it| (it.code.as_str(), &it.label)),
    );
    push(&mut cells, project.map(|it| (it.code.as_str(), &it.label)));
    cells.extend([
        text(&ja.subject),
        text(&en.subject),
        Cell::Text(dimensions(plan, identity)),
        Cell::Text(identity.year.to_string()),
        text(identity.operation.code()),
        Cell::Text(terms(plan, &identity.terms)),
        text(identity.relation.code()),
        Cell::Text(terms(plan, &identity.result)),
        Cell::of(identity.decimals),
        decimal(found.exact),
        decimal(found.left),
        decimal(found.right),
        decimal(found.difference),
        text(&en.formula),
        text(verdict(&found)),
        text(verdict(&printed)),
    ]);
    let reason = identity.reason.map(|it| it.code());
    coded(&mut cells, "IDENTITY_REASON", reason);
    let source = identity.source.map(usize::from);
    let source = source.and_then(|at| plan.sources.get(at));
    let note = identity.note.clone().unwrap_or_default();
    cells.extend([
        Cell::Text(sentences(&ja, "")),
        Cell::Text(sentences(&en, " ")),
        Cell::Text(note.ja),
        Cell::Text(note.en),
        Cell::Text(identity.statement.as_ref().map(place).unwrap_or_default()),
        text(source.map_or("", |it| &it.id)),
        Cell::Text(attribution_lines(plan.sources.first())),
    ]);
    cells
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn decimal(value: Option<Ratio>) -> Cell {
    Cell::of(value.map(|value| value.to_text(PLACES)))
}

const fn verdict(found: &Evaluation) -> &'static str {
    match found.holds {
        Some(true) => "HOLDS",
        Some(false) => "FAILS",
        None => "",
    }
}

fn dimensions(plan: &Plan, identity: &Identity) -> String {
    let dimensions = identity.dimensions.iter();
    let ids: Vec<&str> = dimensions
        .filter_map(|at| plan.dimensions.get(usize::from(*at)))
        .map(|dimension| dimension.id.as_str())
        .collect();
    ids.join(";")
}

/// Terms as the dataset writes them.
fn terms(plan: &Plan, terms: &[Term]) -> String {
    let terms: Vec<String> = terms
        .iter()
        .map(|term| match term {
            Term::Fact(position) => plan
                .fact(*position)
                .map(|fact| fact.id.clone())
                .unwrap_or_default(),
            Term::Number(number, at) => format!("{number}@{}", place(at)),
            Term::Item(at) => format!("ITEM@{}", place(at)),
            Term::Constant(number) => number.to_string(),
        })
        .collect();
    terms.join(";")
}

fn place(at: &Place) -> String {
    format!("{}:{}", at.offset, at.printed)
}

fn sentences(wording: &Wording, separator: &str) -> String {
    let mut parts: Vec<&str> = vec![&wording.sentence];
    parts.extend(wording.reason.as_deref());
    parts.join(separator)
}
