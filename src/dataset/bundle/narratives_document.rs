//! The second file as one structure, for writing.

use serde::Serialize;

use super::columns::{Coded, differences};
use super::parts::{first_narratives, is_tag_list};
use super::{BundleError, NARRATIVES_FORMAT, SCHEMA_VERSION, TEXTS_FORMAT};
use crate::model::{
    Bilingual, Change, Codelist, Correction, Date, GlossaryTerm, Narrative, Plan, Section, Tag,
};

/// Which dataset a file belongs to.
#[derive(Serialize)]
pub(super) struct Of {
    name: String,
    version: String,
}

impl Of {
    pub(super) fn plan(plan: &Plan) -> Self {
        Self {
            name: plan.about.name.clone(),
            version: plan.about.version.clone(),
        }
    }
}

/// The members of the second file, in the order in which they are written.
#[derive(Serialize)]
pub(super) struct NarrativesDocument {
    format: String,
    schema_version: u32,
    of: Of,
    codelists: Vec<Codelist>,
    sections: Vec<SectionRow>,
    statement_rows: Vec<StatementRowRow>,
    /// Kind of tag (position in `Tag::ALL`), code, words.
    spellings: Vec<(u8, u16, String)>,
    /// Words that are looked for together: their group, the word, 1 where it means something near the others only.
    synonyms: Vec<(u16, String, u8)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    glossary: Vec<GlossaryRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeRow>,
    narratives: NarrativeColumns,
    corrections: Vec<Correction>,
    coverage: Vec<[u32; 6]>,
}

/// Code, heading, reading, definition, other spellings; document and section of the definition where it has them.
type GlossaryRow = (
    String,
    String,
    String,
    String,
    Vec<String>,
    Option<u16>,
    Option<u16>,
);

/// Version, day, reason.
type ChangeRow = (String, Date, Bilingual);

#[derive(Serialize)]
struct SectionRow {
    #[serde(flatten)]
    section: Section,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<u16>,
    #[serde(skip_serializing_if = "Bilingual::is_empty")]
    heading: Bilingual,
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<u32>,
}

#[derive(Serialize)]
struct StatementRowRow {
    id: String,
    section: u16,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ministries: Vec<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lead: Vec<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    continues: Option<u16>,
}

/// The texts that the first file does not have; `parents` and `tags` are of all texts.
#[derive(Serialize)]
struct NarrativeColumns {
    id: Vec<String>,
    kind: Coded<&'static str>,
    project: Vec<u16>,
    source: Vec<u16>,
    section: Vec<u16>,
    offset: Vec<i64>,
    length: Vec<u32>,
    text: Vec<String>,
    /// Text and the one that it belongs to.
    parents: Vec<(u32, u16)>,
    /// Text and its row of statements and efforts.
    rows: Vec<(u32, u16)>,
    /// Text and its indicator.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    indicators: Vec<(u32, u16)>,
    /// For every kind of tag: text and codes.
    tags: Vec<Vec<(u32, Vec<u16>)>>,
}

impl NarrativesDocument {
    /// All that the first file leaves out.
    pub(super) fn of(plan: &Plan) -> Result<Self, BundleError> {
        let first = first_narratives(plan);
        let in_first = |narrative: u16| usize::from(narrative) < first;
        Ok(Self {
            format: NARRATIVES_FORMAT.to_owned(),
            schema_version: SCHEMA_VERSION,
            of: Of::plan(plan),
            codelists: plan
                .codelists
                .iter()
                .filter(|it| is_tag_list(it))
                .cloned()
                .collect(),
            sections: plan.sections.iter().map(section).collect(),
            statement_rows: plan.statement_rows.iter().map(statement_row).collect(),
            spellings: plan
                .spellings
                .iter()
                .map(|it| (it.tag as u8, it.code, it.words.clone()))
                .collect(),
            synonyms: plan
                .synonyms
                .iter()
                .map(|it| (it.group, it.term.clone(), u8::from(it.related)))
                .collect(),
            glossary: plan.glossary.iter().map(glossary_row).collect(),
            changes: plan.changes.iter().map(change).collect(),
            narratives: NarrativeColumns::of(plan, first)?,
            corrections: plan
                .corrections
                .iter()
                .filter(|it| it.observation.is_none() && !it.narrative.is_some_and(in_first))
                .cloned()
                .collect(),
            coverage: plan
                .coverage
                .iter()
                .map(|it| {
                    let section = u32::from(it.section);
                    [
                        section,
                        it.narratives,
                        it.printings,
                        it.headings,
                        it.remainder,
                        it.uncovered,
                    ]
                })
                .collect(),
        })
    }
}

fn glossary_row(term: &GlossaryTerm) -> GlossaryRow {
    (
        term.code.clone(),
        term.label.ja.clone(),
        term.reading.clone(),
        term.definition.ja.clone(),
        term.aliases.clone(),
        term.source,
        term.section,
    )
}

fn change(change: &Change) -> ChangeRow {
    (change.version.clone(), change.date, change.reason.clone())
}

fn section(section: &Section) -> SectionRow {
    SectionRow {
        section: section.clone(),
        parent: section.parent,
        heading: section.heading.clone(),
        offset: section.offset,
    }
}

fn statement_row(row: &crate::model::StatementRow) -> StatementRowRow {
    StatementRowRow {
        id: row.id.clone(),
        section: row.section,
        ministries: row.ministries.clone(),
        lead: row.lead.clone(),
        continues: row.continues,
    }
}

impl NarrativeColumns {
    fn of(plan: &Plan, first: usize) -> Result<Self, BundleError> {
        let rest = plan.narratives.get(first..).unwrap_or_default();
        let too_many = || BundleError::shape("narratives", "more than 65536 different values");
        Ok(Self {
            id: rest.iter().map(|it| it.id.clone()).collect(),
            kind: Coded::collect(rest.iter().map(|it| it.kind.code())).ok_or_else(too_many)?,
            project: rest.iter().map(|it| it.project).collect(),
            source: rest.iter().map(|it| it.source).collect(),
            section: rest.iter().map(|it| it.section).collect(),
            offset: differences(rest.iter().map(|it| it.offset)),
            length: rest.iter().map(|it| it.length).collect(),
            text: rest.iter().map(|it| it.text.ja.clone()).collect(),
            parents: of_all(plan, |it| it.parent),
            rows: of_all(plan, |it| it.row),
            indicators: of_all(plan, |it| {
                it.indicator.filter(|_| !it.kind.is_of_indicators())
            }),
            tags: Tag::ALL
                .iter()
                .map(|(tag, _, _)| {
                    of_all(plan, |it| {
                        let codes = it.tags.of(*tag);
                        (!codes.is_empty()).then(|| codes.to_vec())
                    })
                })
                .collect(),
        })
    }
}

/// Position and value, of all texts that have one.
fn of_all<T>(plan: &Plan, value: impl Fn(&Narrative) -> Option<T>) -> Vec<(u32, T)> {
    (0_u32..)
        .zip(&plan.narratives)
        .filter_map(|(position, it)| Some((position, value(it)?)))
        .collect()
}

/// The English of the second file's texts; `null` where there is none.
#[derive(Serialize)]
pub(super) struct TextsDocument {
    format: String,
    schema_version: u32,
    of: Of,
    text: Vec<Option<String>>,
    /// Heading and definition of every term of the glossary.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    glossary: Vec<(String, String)>,
}

impl TextsDocument {
    /// All translations that the first file does not have.
    pub(super) fn of(plan: &Plan) -> Self {
        let rest = plan.narratives.get(first_narratives(plan)..);
        let english = |it: &Narrative| Some(it.text.en.clone()).filter(|text| !text.is_empty());
        Self {
            format: TEXTS_FORMAT.to_owned(),
            schema_version: SCHEMA_VERSION,
            of: Of::plan(plan),
            text: rest.unwrap_or_default().iter().map(english).collect(),
            glossary: plan
                .glossary
                .iter()
                .map(|it| (it.label.en.clone(), it.definition.en.clone()))
                .collect(),
        }
    }
}
