//! JSON for people and programs: a head with source and licence, then one object per row.

use serde::Serialize;

use super::cell::Cell;
use crate::model::{Bilingual, Plan, Source};

/// What stands above the rows.
#[derive(Serialize)]
struct Head<'a> {
    dataset: &'a str,
    version: &'a str,
    updated: String,
    plan: &'a Bilingual,
    report: &'a Bilingual,
    edition: &'a Bilingual,
    sources: Vec<SourceHead<'a>>,
    notices: &'a [Bilingual],
}

#[derive(Serialize)]
struct SourceHead<'a> {
    id: &'a str,
    title: &'a Bilingual,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    licence: &'a Bilingual,
    attribution: &'a Bilingual,
    note: &'a Bilingual,
}

/// A table as JSON: `{"head": {…}, "rows": [{…}, …]}`, one row per line.
/// Decimals keep their printed digits; what has no value is `null`.
pub(super) fn write(plan: &Plan, names: &[String], records: &[Vec<Cell>]) -> String {
    let mut text = String::from("{\n\"head\": ");
    text.push_str(&serde_json::to_string_pretty(&head(plan)).unwrap_or_else(|_| "{}".to_owned()));
    text.push_str(",\n\"rows\": [");
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    for (index, record) in records.iter().enumerate() {
        text.push_str(if index == 0 { "\n{" } else { ",\n{" });
        for (column, (name, cell)) in names.iter().zip(record).enumerate() {
            if column > 0 {
                text.push_str(", ");
            }
            text.push_str(name);
            text.push_str(": ");
            match cell {
                Cell::Text(value) => text.push_str(&quoted(value)),
                Cell::Number(value) => text.push_str(value),
                Cell::Absent => text.push_str("null"),
            }
        }
        text.push('}');
    }
    text.push_str("\n]\n}\n");
    text
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_else(|_| "\"\"".to_owned())
}

fn head(plan: &Plan) -> Head<'_> {
    Head {
        dataset: &plan.about.name,
        version: &plan.about.version,
        updated: plan.about.updated.to_string(),
        plan: &plan.about.plan,
        report: &plan.about.report,
        edition: &plan.about.edition,
        sources: plan.sources.iter().map(source_head).collect(),
        notices: &plan.about.notices,
    }
}

fn source_head(source: &Source) -> SourceHead<'_> {
    SourceHead {
        id: &source.id,
        title: &source.title,
        url: source.url.as_deref(),
        licence: &source.licence,
        attribution: &source.attribution,
        note: &source.note,
    }
}
