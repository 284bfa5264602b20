//! Tables → typed data.

mod cells;
mod facts;
mod glossary;
mod identities;
mod places;
mod texts;

use std::collections::{HashMap, HashSet};

use super::{Package, Row, coverage};
use crate::model::{
    About, Bilingual, CodeEntry, Codelist, Date, Dimension, FiscalYear, NarrativeKind, PartState,
    Parts, Plan, QualityReport,
};
use crate::quality;

use cells::{bilingual, label_status, number};

/// What could be read: a plan in which every position holds, without the rows that are faulty.
#[derive(Debug)]
pub struct Draft {
    /// The plan. Its `about` is blank when the descriptor has none.
    pub plan: Plan,
    /// The table row of each element.
    pub rows: Rows,
}

/// For each element of a table of the plan, its position among the data rows of the CSV table.
#[derive(Debug, Default)]
pub struct Rows {
    /// Of `Plan::indicators`.
    pub indicators: Vec<usize>,
    /// Of `Plan::targets`.
    pub targets: Vec<usize>,
    /// Of `Plan::grades` (table `assessments`).
    pub grades: Vec<usize>,
    /// Of `Plan::narratives`.
    pub narratives: Vec<usize>,
    /// Of `Plan::statement_rows` (table `tables`).
    pub statement_rows: Vec<usize>,
    /// Of `Plan::glossary`.
    pub glossary: Vec<usize>,
    /// Of `Plan::changes` (table `changelog`), in the order of the table.
    pub changes: Vec<usize>,
    /// Of `Plan::sources`.
    pub sources: Vec<usize>,
    /// Of `Plan::sections`.
    pub sections: Vec<usize>,
    /// Of `Plan::observations`.
    pub observations: Vec<usize>,
    /// Of `Plan::printings`.
    pub printings: Vec<usize>,
    /// Of `Plan::corrections`.
    pub corrections: Vec<usize>,
    /// Of `Plan::identities`.
    pub identities: Vec<usize>,
}

/// Reads all tables of a package; a row that cannot be read is left out without a word.
#[must_use]
pub fn assemble(package: &Package) -> Draft {
    let mut draft = Draft {
        plan: frame(package),
        rows: Rows::default(),
    };
    let (plan, rows) = (&mut draft.plan, &mut draft.rows);
    let known = Known::of(plan);

    (plan.sources, rows.sources) =
        collect(package.rows("sources"), |row| Some(places::source(row)));
    let known = known.with_sources(plan);
    let numbered = numbered_sections(package);
    let mut section_rows = ordered(package.rows("sections"));
    section_rows.sort_by_key(|row| !numbered.contains(row.get("SECTION")));
    (plan.sections, rows.sections) = collect(section_rows, |row| places::section(row));
    let known = known.with_sections(plan);
    for (index, &row) in rows.sections.iter().enumerate() {
        let parent = cell(package, "sections", row, "PARENT");
        if let Some(section) = plan.sections.get_mut(index) {
            section.parent = known.sections.get(parent).copied();
        }
    }
    plan.spellings = package
        .rows("spellings")
        .filter_map(|row| texts::spelling(&row, &known))
        .collect();
    plan.synonyms = texts::synonyms(package.rows("synonyms"));
    (plan.glossary, rows.glossary) = collect(ordered(package.rows("glossary")), |row| {
        glossary::term(row, &known)
    });
    (plan.changes, rows.changes) = collect(package.rows("changelog"), glossary::change);
    plan.changes.sort_by_key(|change| change.date);
    (plan.statement_rows, rows.statement_rows) = collect(ordered(package.rows("tables")), |row| {
        places::statement_row(row, &known)
    });
    let known = known.with_statement_rows(plan);
    for (index, &row) in rows.statement_rows.iter().enumerate() {
        let before = cell(package, "tables", row, "CONTINUES");
        if let Some(statement_row) = plan.statement_rows.get_mut(index) {
            statement_row.continues = known.statement_rows.get(before).copied();
        }
    }
    (plan.indicators, rows.indicators) = collect(ordered(package.rows("indicators")), |row| {
        texts::indicator(row, &known)
    });
    let known = known.with_indicators(plan);
    for (index, &row) in rows.indicators.iter().enumerate() {
        let term = |column| {
            let code = cell(package, "indicators", row, column);
            known.indicators.get(code).copied()
        };
        if let Some(indicator) = plan.indicators.get_mut(index) {
            indicator.ratio = term("NUMERATOR").zip(term("DENOMINATOR"));
        }
    }
    let mut narrative_rows = ordered(package.rows("narratives"));
    narrative_rows.sort_by_key(|row| !is_of_indicators(row));
    (plan.narratives, rows.narratives) =
        collect(narrative_rows, |row| texts::narrative(row, &known));
    let known = known.with_narratives(plan);
    for (index, &row) in rows.narratives.iter().enumerate() {
        let parent = cell(package, "narratives", row, "PARENT");
        if let Some(narrative) = plan.narratives.get_mut(index) {
            narrative.parent = known.narratives.get(parent).copied();
        }
    }
    (plan.targets, rows.targets) =
        collect(package.rows("targets"), |row| texts::target(row, &known));
    (plan.grades, rows.grades) =
        collect(package.rows("assessments"), |row| texts::grade(row, &known));
    (plan.observations, rows.observations) = collect(package.rows("observations"), |row| {
        facts::observation(row, &known)
    });
    let known = known.with_observations(plan);
    (plan.printings, rows.printings) = collect(package.rows("printings"), |row| {
        facts::printing(row, &known)
    });
    // Corrections of numbers and of the texts of indicators first: a browser needs them first.
    let first_texts: HashSet<&str> = package
        .rows("narratives")
        .filter(is_of_indicators)
        .map(|row| row.get("NARRATIVE_ID"))
        .collect();
    let mut correction_rows: Vec<Row<'_>> = package.rows("corrections").collect();
    correction_rows.sort_by_key(|row| {
        row.some("OBS_ID").is_none() && !first_texts.contains(row.get("NARRATIVE_ID"))
    });
    (plan.corrections, rows.corrections) =
        collect(correction_rows, |row| places::correction(row, &known));
    plan.coverage = coverage::by_section(package, |section| known.sections.get(section).copied());
    (plan.identities, rows.identities) = collect(package.rows("identities"), |row| {
        identities::identity(row, &known)
    });
    plan.quality = quality::report(plan);
    plan.parts = parts_of(plan);
    draft
}

/// What a browser finds in other files.
fn parts_of(plan: &Plan) -> Parts {
    let others = plan
        .narratives
        .iter()
        .filter(|it| !it.kind.is_of_indicators());
    let state = |stands: bool| {
        if stands {
            PartState::Here
        } else {
            PartState::Absent
        }
    };
    Parts {
        narratives: state(others.clone().next().is_some()),
        english: state(others.clone().any(|it| !it.text.en.is_empty())),
        quality: state(!plan.quality.sections.is_empty()),
    }
}

/// Whether a text belongs to an indicator, a target or a grade.
fn is_of_indicators(row: &Row<'_>) -> bool {
    NarrativeKind::parse(row.get("KIND")).is_some_and(NarrativeKind::is_of_indicators)
}

/// The sections in which numbers, grades and texts of indicators stand.
fn numbered_sections(package: &Package) -> HashSet<&str> {
    let places = package
        .rows("printings")
        .chain(package.rows("assessments"))
        .chain(package.rows("narratives").filter(is_of_indicators));
    places.map(|row| row.get("SECTION")).collect()
}

/// A cell of a table by the position of its data row.
fn cell<'a>(package: &'a Package, table: &str, row: usize, column: &str) -> &'a str {
    let row = package.table(table).and_then(|table| table.row(row));
    row.map_or("", |row| row.get(column))
}

/// A plan with its code lists and dimensions only.
fn frame(package: &Package) -> Plan {
    let dimensions = package.descriptor.dimensions.iter().filter_map(|entry| {
        let codelist = package.lists.iter().position(|list| list.id == entry.id)?;
        Some(Dimension {
            id: entry.id.clone(),
            label: Bilingual::new(&entry.title, &entry.title_en),
            codelist: u16::try_from(codelist).ok()?,
        })
    });
    Plan {
        about: package.about.clone().unwrap_or_else(blank_about),
        parts: Parts::default(),
        codelists: package.lists.clone(),
        dimensions: dimensions.take(usize::from(u8::MAX)).collect(),
        indicators: Vec::new(),
        targets: Vec::new(),
        grades: Vec::new(),
        narratives: Vec::new(),
        statement_rows: Vec::new(),
        spellings: Vec::new(),
        synonyms: Vec::new(),
        glossary: Vec::new(),
        changes: Vec::new(),
        sources: Vec::new(),
        sections: Vec::new(),
        observations: Vec::new(),
        printings: Vec::new(),
        corrections: Vec::new(),
        coverage: Vec::new(),
        identities: Vec::new(),
        quality: QualityReport::default(),
        pages: Vec::new(),
    }
}

fn blank_about() -> About {
    let day: Date = FiscalYear(2000).first_day();
    About {
        name: String::new(),
        plan: Bilingual::default(),
        plan_short: Bilingual::default(),
        report: Bilingual::default(),
        edition: Bilingual::default(),
        version: String::new(),
        as_of: day,
        updated: day,
        reporting_year: day.year,
        first_year: day.year,
        last_year: day.year,
        grade_note: Bilingual::default(),
        notices: Vec::new(),
    }
}

/// A code list from its table, in the order of `ORDER`.
#[must_use]
pub fn codelist(id: &str, table: &super::Table) -> Codelist {
    let rows = ordered(table.rows());
    let codes: Vec<&str> = rows.iter().map(|row| row.get("CODE")).collect();
    let position = |code: &str| {
        let index = codes.iter().position(|known| *known == code)?;
        u16::try_from(index).ok()
    };
    let entry = |row: &Row<'_>| CodeEntry {
        code: row.get("CODE").to_owned(),
        label: bilingual(row, "LABEL_JA", "LABEL_EN"),
        label_en_status: label_status(row.get("LABEL_EN_STATUS")),
        short: Some(bilingual(row, "SHORT_JA", "SHORT_EN")).filter(|short| !short.is_empty()),
        parent: row.some("PARENT").and_then(position),
        counted_en: row
            .some("ONE_EN")
            .zip(row.some("MANY_EN"))
            .map(|(one, many)| (one.to_owned(), many.to_owned())),
    };
    Codelist {
        id: id.to_owned(),
        codes: rows.iter().map(entry).collect(),
    }
}

/// The rows in the order of their column `ORDER`, rows without one last.
fn ordered<'a>(rows: impl Iterator<Item = Row<'a>>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = rows.collect();
    rows.sort_by_key(|row| number::<u32>(row.get("ORDER")).unwrap_or(u32::MAX));
    rows
}

fn collect<'a, T>(
    rows: impl IntoIterator<Item = Row<'a>>,
    read: impl Fn(&Row<'a>) -> Option<T>,
) -> (Vec<T>, Vec<usize>) {
    rows.into_iter()
        .filter_map(|row| Some((read(&row)?, row.index)))
        .unzip()
}

/// Positions of everything that has been read so far.
#[derive(Default)]
struct Known {
    lists: HashMap<String, HashMap<String, u16>>,
    dimensions: Vec<String>,
    sources: HashMap<String, u16>,
    sections: HashMap<String, u16>,
    indicators: HashMap<String, u16>,
    narratives: HashMap<String, u16>,
    statement_rows: HashMap<String, u16>,
    observations: HashMap<String, u32>,
}

impl Known {
    fn of(plan: &Plan) -> Self {
        let list = |list: &Codelist| {
            let codes = positions(list.codes.iter().map(|entry| &entry.code));
            (list.id.clone(), codes)
        };
        Self {
            lists: plan.codelists.iter().map(list).collect(),
            dimensions: plan.dimensions.iter().map(|it| it.id.clone()).collect(),
            ..Self::default()
        }
    }

    fn with_sources(mut self, plan: &Plan) -> Self {
        self.sources = positions(plan.sources.iter().map(|it| &it.id));
        self
    }

    fn with_sections(mut self, plan: &Plan) -> Self {
        self.sections = positions(plan.sections.iter().map(|it| &it.id));
        self
    }

    fn with_statement_rows(mut self, plan: &Plan) -> Self {
        self.statement_rows = positions(plan.statement_rows.iter().map(|it| &it.id));
        self
    }

    fn with_indicators(mut self, plan: &Plan) -> Self {
        self.indicators = positions(plan.indicators.iter().map(|it| &it.code));
        self
    }

    fn with_narratives(mut self, plan: &Plan) -> Self {
        self.narratives = positions(plan.narratives.iter().map(|it| &it.id));
        self
    }

    fn with_observations(mut self, plan: &Plan) -> Self {
        self.observations = positions(plan.observations.iter().map(|it| &it.id));
        self
    }

    /// The position of a code in a list.
    fn code(&self, list: &str, code: &str) -> Option<u16> {
        self.lists.get(list)?.get(code).copied()
    }

    /// The same for a cell that may be empty.
    fn code_or_none(&self, list: &str, code: &str) -> Option<Option<u16>> {
        optional(code, |code| self.code(list, code))
    }

    /// The position of a dimension.
    fn dimension(&self, id: &str) -> Option<u8> {
        let index = self.dimensions.iter().position(|known| known == id)?;
        u8::try_from(index).ok()
    }
}

/// `Some(None)` for an empty cell, `None` for one that cannot be read.
fn optional<T>(cell: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if cell.is_empty() {
        Some(None)
    } else {
        read(cell).map(Some)
    }
}

fn positions<'a, N: TryFrom<usize>>(ids: impl Iterator<Item = &'a String>) -> HashMap<String, N> {
    let mut known = HashMap::new();
    for (index, id) in ids.enumerate() {
        if let Ok(position) = N::try_from(index) {
            known.entry(id.clone()).or_insert(position);
        }
    }
    known
}
