//! The rules that a dataset must keep: every one is a function of its own, every breach a [`Finding`].

mod assessments;
mod cells;
mod corrections;
mod coverage;
mod glossary;
mod identifiers;
mod identities;
mod keys;
mod labels;
mod lists;
mod mentions;
mod narratives;
mod printings;
mod ratios;
mod shape;
mod statement_rows;
mod suggest;
mod synonyms;
mod targets;
mod time;
mod values;

use super::finding::{At, Finding, Level, words};
use super::package::{self, Draft, Files, Package, Row};
use crate::model::Plan;

/// The names of all rules. A name never changes its meaning.
pub const CODES: &[&str] = &[
    // Files and tables
    "file-missing",
    "file-unreadable",
    "file-outside",
    "descriptor",
    "version-differs",
    "dimension-list",
    "table-missing",
    "table-empty",
    "encoding",
    "byte-order-mark",
    "line-ends",
    "open-quote",
    "cell-count",
    "header-duplicate",
    "column-missing",
    "column-unknown",
    "schema-differs",
    // Cells
    "value-missing",
    "code-form",
    "code-unknown",
    "key-unknown",
    "word-unknown",
    "decimal-form",
    "decimal-range",
    "number-form",
    "year-form",
    "date-form",
    "formula-cell",
    "logical-column",
    "row-unreadable",
    // Code lists and labels
    "list-missing",
    "list-total",
    "list-foreign",
    "list-cycle",
    "value-rule",
    "english-status",
    "english-missing",
    // Keys and ids
    "key-duplicate",
    "observation-duplicate",
    "id-rule",
    // Values
    "status-value",
    "decimals",
    "percent-range",
    "unit-differs",
    // Time
    "period-order",
    "period-outside",
    "period-basis",
    // Targets
    "target-needs",
    "target-excess",
    "target-window",
    "target-observation",
    "target-text",
    "target-baseline",
    // Grades
    "grade-printed",
    "grade-target",
    // Places in the sources
    "source-hash",
    "printed-offset",
    "printed-number",
    "printed-multiplier",
    "printing-none",
    "narrative-text",
    "narrative-parent",
    "narrative-heading",
    "correction-same",
    "correction-value",
    "section-heading",
    "remainder-text",
    "coverage-overlap",
    "coverage-gap",
    // What texts name, and what stands beside what
    "tag-missing",
    "tag-unfounded",
    "row-texts",
    // What is looked for together
    "synonym-empty",
    "synonym-alone",
    "synonym-twice",
    // Glossary
    "term-twice",
    "term-unused",
    "term-statement",
    // Shares
    "ratio-terms",
    // Identities
    "identity-term",
    "identity-scope",
    "identity-unit",
    "identity-place",
    "identity-number",
    "identity-verdict",
    "identity-reason",
    "identity-missing",
];

/// What reading and checking a package gives.
#[derive(Debug)]
pub struct Checked {
    /// The plan; absent when there is an error.
    pub plan: Option<Plan>,
    /// Everything that was found, by file and row.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// Number of findings of a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        let of_level = self.findings.iter().filter(|it| it.level == level);
        of_level.count()
    }
}

/// What a rule may look at.
struct Context<'a> {
    package: &'a Package,
    draft: &'a Draft,
}

impl<'a> Context<'a> {
    const fn plan(&self) -> &'a Plan {
        &self.draft.plan
    }

    /// The CSV row of an element of the plan: the table's name, and the rows of the draft.
    fn row(&self, table: &str, rows: &[usize], index: usize) -> Option<Row<'a>> {
        self.package.table(table)?.row(*rows.get(index)?)
    }

    /// The id of a row of statements and efforts; empty for none.
    fn row_id(&self, position: Option<u16>) -> &'a str {
        let rows = &self.plan().statement_rows;
        let row = position.and_then(|position| rows.get(usize::from(position)));
        row.map_or("", |row| &row.id)
    }

    fn observation_row(&self, index: usize) -> Option<Row<'a>> {
        self.row("observations", &self.draft.rows.observations, index)
    }
}

type Rule = fn(&Context<'_>, &mut Vec<Finding>);

const RULES: &[Rule] = &[
    shape::versions,
    shape::dimensions,
    shape::headers,
    shape::declared_fields,
    shape::logical_columns,
    cells::all_cells,
    lists::present,
    lists::totals,
    lists::known_to_engine,
    lists::cycles,
    lists::value_rules,
    labels::english,
    keys::primary,
    keys::observations,
    identifiers::observation_ids,
    values::status_and_value,
    values::decimals,
    values::percentages,
    values::units,
    time::periods,
    time::within_plan,
    targets::needs,
    targets::windows,
    targets::observations,
    targets::texts,
    targets::printed_windows,
    targets::baselines,
    assessments::printed,
    assessments::targets,
    printings::hashes,
    printings::offsets,
    printings::numbers,
    printings::every_fact,
    narratives::texts,
    narratives::parents,
    mentions::spellings,
    mentions::tags,
    statement_rows::texts,
    synonyms::groups,
    glossary::terms,
    glossary::statements,
    ratios::terms,
    coverage::headings,
    coverage::remainder,
    coverage::overlaps,
    coverage::gaps,
    corrections::differ,
    identities::terms,
    identities::scope,
    identities::units,
    identities::places,
    identities::verdicts,
    identities::reasons,
    identities::complete,
];

/// Reads a package and applies every rule; nothing stops at the first problem.
#[must_use]
pub fn run(files: &dyn Files) -> Checked {
    let (package, mut findings) = package::read(files);
    let draft = package::assemble(&package);
    if !package.descriptor.resources.is_empty() {
        let context = Context {
            package: &package,
            draft: &draft,
        };
        for rule in RULES {
            rule(&context, &mut findings);
        }
        if !has_error(&findings) {
            unread_rows(&context, &mut findings);
        }
    }
    findings
        .sort_by(|left, right| (&left.at.file, left.at.row).cmp(&(&right.at.file, right.at.row)));
    let sound = package.about.is_some() && !has_error(&findings);
    Checked {
        plan: sound.then_some(draft.plan),
        findings,
    }
}

fn has_error(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.level == Level::Error)
}

/// A row without a fault that still could not be read must not vanish in silence.
fn unread_rows(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let rows = &context.draft.rows;
    for (name, read) in [
        ("indicators", &rows.indicators),
        ("targets", &rows.targets),
        ("assessments", &rows.grades),
        ("narratives", &rows.narratives),
        ("tables", &rows.statement_rows),
        ("glossary", &rows.glossary),
        ("changelog", &rows.changes),
        ("sources", &rows.sources),
        ("sections", &rows.sections),
        ("observations", &rows.observations),
        ("printings", &rows.printings),
        ("corrections", &rows.corrections),
        ("identities", &rows.identities),
    ] {
        let Some(table) = context.package.table(name) else {
            continue;
        };
        let mut is_read = vec![false; table.len()];
        for &index in read {
            if let Some(flag) = is_read.get_mut(index) {
                *flag = true;
            }
        }
        for row in table
            .rows()
            .filter(|row| is_read.get(row.index) == Some(&false))
        {
            let at = At::file(&table.file).row(row.line);
            let why = words!("この行を読み取れません", "The row cannot be read");
            let mend = words!(
                "数の大きさなどを確かめてください",
                "Look for a number that is too large"
            );
            findings.push(Finding::error("row-unreadable", at, "", why, mend));
        }
    }
}
