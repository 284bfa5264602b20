//! The quality report as one structure, for writing. A text is one string where both languages have the same, else
//! `[Japanese, English]`; lists and entries are arrays of their fields in order.

use serde::ser::SerializeTuple;
use serde::{Serialize, Serializer};

use super::narratives_document::Of;
use super::{QUALITY_FORMAT, SCHEMA_VERSION};
use crate::model::{
    Bilingual, Plan, QualityEntry, QualityLabel, QualityList, QualitySection, TextAddress,
};

/// The members of the file, in the order in which they are written.
#[derive(Serialize)]
pub(super) struct QualityDocument {
    format: String,
    schema_version: u32,
    of: Of,
    headline: Both,
    verdicts: Vec<(String, Both)>,
    kinds: Vec<(String, Both)>,
    sections: Vec<SectionRow>,
}

struct Both(Bilingual);

impl Serialize for Both {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let Self(Bilingual { ja, en }) = self;
        if en.is_empty() {
            return out.serialize_str(ja);
        }
        let mut both = out.serialize_tuple(2)?;
        both.serialize_element(ja)?;
        both.serialize_element(en)?;
        both.end()
    }
}

/// Id, title, note, lists.
#[derive(Serialize)]
struct SectionRow(String, Both, Both, Vec<ListRow>);

/// Title, note, verdict, 1 where it is folded, entries.
#[derive(Serialize)]
struct ListRow(Both, Both, String, u8, Vec<EntryRow>);

/// Title, figures, difference, sentence, note, quote, kind, indicator, project, projects, text.
#[derive(Serialize)]
struct EntryRow(
    Both,
    Both,
    Both,
    Both,
    Both,
    String,
    String,
    String,
    String,
    Vec<String>,
    Option<AddressRow>,
);

/// View, narrative, section, project.
#[derive(Serialize)]
struct AddressRow(String, String, String, String);

impl QualityDocument {
    pub(super) fn of(plan: &Plan) -> Self {
        let report = &plan.quality;
        Self {
            format: QUALITY_FORMAT.to_owned(),
            schema_version: SCHEMA_VERSION,
            of: Of::plan(plan),
            headline: both(&report.headline),
            verdicts: labels(&report.verdicts),
            kinds: labels(&report.kinds),
            sections: report.sections.iter().map(section).collect(),
        }
    }
}

fn both(text: &Bilingual) -> Both {
    Both(text.clone())
}

fn labels(labels: &[QualityLabel]) -> Vec<(String, Both)> {
    let labels = labels.iter();
    labels
        .map(|it| (it.code.clone(), both(&it.label)))
        .collect()
}

fn section(section: &QualitySection) -> SectionRow {
    SectionRow(
        section.id.clone(),
        both(&section.title),
        both(&section.note),
        section.lists.iter().map(list).collect(),
    )
}

fn list(list: &QualityList) -> ListRow {
    ListRow(
        both(&list.title),
        both(&list.note),
        list.verdict.clone(),
        list.folded.into(),
        list.entries.iter().map(entry).collect(),
    )
}

fn entry(entry: &QualityEntry) -> EntryRow {
    EntryRow(
        both(&entry.title),
        both(&entry.figures),
        both(&entry.difference),
        both(&entry.sentence),
        both(&entry.note),
        entry.quote.clone(),
        entry.kind.clone(),
        entry.indicator.clone(),
        entry.project.clone(),
        entry.projects.clone(),
        entry.text.as_ref().map(address),
    )
}

fn address(address: &TextAddress) -> AddressRow {
    AddressRow(
        address.view.clone(),
        address.narrative.clone(),
        address.section.clone(),
        address.project.clone(),
    )
}
