//! The seam at which another form of the bundle can come beside JSON.

use super::node::{Node, Refusal};
use super::{
    BundleError, FORMAT, NARRATIVES, NARRATIVES_EN, QUALITY, SCHEMA_VERSION, positions,
    read_columns, rows,
};
use crate::dataset::observation_ids;
use crate::model::{PartState, Parts, Plan, QualityReport, digits};
use crate::tree::Tree;
use crate::words::concat;

/// Reads one form of the bundle.
pub trait BundleReader {
    /// The plan in the bytes; every position in it is inside its table.
    ///
    /// # Errors
    /// A [`BundleError`] for anything else than a whole and consistent bundle.
    fn read(&self, bytes: &[u8]) -> Result<Plan, BundleError>;
}

/// The JSON form.
#[derive(Clone, Copy, Debug, Default)]
pub struct JsonBundle;

impl BundleReader for JsonBundle {
    fn read(&self, bytes: &[u8]) -> Result<Plan, BundleError> {
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let place = concat(&["byte ", &digits(error.valid_up_to() as u64)]);
            BundleError::new("bundle-syntax", place, "not UTF-8")
        })?;
        read_text(text)
    }
}

/// Reads the JSON form from a text.
pub(super) fn read_text(text: &str) -> Result<Plan, BundleError> {
    let tree = parse(text)?;
    check_head(&tree, FORMAT)?;
    let refusal = Refusal::default();
    let read = plan(&Node::root(&tree, &refusal));
    let plan = refusal.answer(read)?;
    positions::check(&plan)?;
    Ok(plan)
}

/// The value of a text; a byte order mark is passed over.
pub(super) fn parse(text: &str) -> Result<Tree, BundleError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Tree::parse(text).map_err(|(line, column)| BundleError::syntax(line, column))
}

fn plan(root: &Node<'_>) -> Plan {
    let codelists = root.rows("codelists", rows::codelist);
    let (observations, kept_ids) = read_columns::observations(&root.member("observations"));
    let units = codelists.iter().find(|list| list.id == "UNIT_MEASURE");
    let printings = read_columns::printings(&root.member("printings"), &observations, units);
    let mut plan = Plan {
        about: rows::about(&root.member("about")),
        parts: parts(root),
        dimensions: root.rows("dimensions", rows::dimension),
        indicators: root.rows("indicators", rows::indicator),
        targets: root.rows("targets", rows::target),
        grades: root.rows("grades", rows::grade),
        narratives: root.rows("narratives", rows::narrative),
        statement_rows: Vec::new(),
        spellings: Vec::new(),
        synonyms: Vec::new(),
        glossary: Vec::new(),
        changes: Vec::new(),
        sources: root.rows("sources", rows::source),
        sections: root.rows("sections", rows::section),
        corrections: root.rows("corrections", rows::correction),
        coverage: Vec::new(),
        pages: Vec::new(),
        codelists,
        observations,
        printings,
        identities: Vec::new(),
        quality: QualityReport::default(),
    };
    let ids = observation_ids(&plan);
    for (observation, id) in plan.observations.iter_mut().zip(ids) {
        observation.id = id;
    }
    for (position, id) in kept_ids {
        if let Some(observation) = plan.observations.get_mut(position as usize) {
            observation.id = id;
        }
    }
    plan
}

/// What the dataset has in other files.
fn parts(root: &Node<'_>) -> Parts {
    let more = root.optional_rows("more", |it| it.as_string());
    let state = |name: &str| {
        if more.iter().any(|it| it == name) {
            PartState::Elsewhere
        } else {
            PartState::Absent
        }
    };
    Parts {
        narratives: state(NARRATIVES),
        english: state(NARRATIVES_EN),
        quality: state(QUALITY),
    }
}

/// The file is of a format and of the known version.
pub(super) fn check_head(root: &Tree, known: &str) -> Result<(), BundleError> {
    let format = root.get("format").and_then(Tree::text).unwrap_or_default();
    if format != known {
        let detail = concat(&["found \"", format, "\", known \"", known, "\""]);
        return Err(BundleError::new("bundle-format", "format", detail));
    }
    let version = root.get("schema_version").and_then(Tree::whole);
    if version != Some(i64::from(SCHEMA_VERSION)) {
        return Err(BundleError::version(version));
    }
    Ok(())
}
