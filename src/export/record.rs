//! One exported row as named cells.

use std::collections::HashMap;

use super::cell::Cell;
use crate::model::{Bilingual, Correction, Observation, Plan, Printing, Source};

/// What one row is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Rows {
    /// One place where a value is printed (a value that is printed nowhere has one row without place).
    #[default]
    Printings,
    /// One value.
    Facts,
}

const LABELLED: [&str; 2] = ["_LABEL_JA", "_LABEL_EN"];

/// The names of the fields, in their order.
#[must_use]
pub fn fields(plan: &Plan, rows: Rows) -> Vec<String> {
    let mut names = vec!["OBS_ID".to_owned()];
    labelled(&mut names, "INDICATOR");
    labelled(&mut names, "PROJECT");
    names.extend(plan.dimensions.iter().map(|dimension| dimension.id.clone()));
    names.extend(LABELLED.map(|end| format!("BREAKDOWN{end}")));
    names.extend(["TIME_PERIOD", "PERIOD_START", "PERIOD_END"].map(str::to_owned));
    labelled(&mut names, "PERIOD_BASIS");
    labelled(&mut names, "MEASURE");
    names.extend(["OBS_VALUE", "CORRECTED_VALUE"].map(str::to_owned));
    labelled(&mut names, "UNIT_MEASURE");
    names.push("UNIT_MULT".to_owned());
    labelled(&mut names, "OBS_STATUS");
    names.extend(["COMMENT_OBS", "COMMENT_OBS_EN"].map(str::to_owned));
    if rows == Rows::Printings {
        names.extend(["SOURCE", "SOURCE_OFFSET", "PRINTED"].map(str::to_owned));
        labelled(&mut names, "SECTION");
    }
    names.push("ATTRIBUTION".to_owned());
    names
}

pub(super) fn labelled(names: &mut Vec<String>, name: &str) {
    names.push(name.to_owned());
    names.extend(LABELLED.map(|end| format!("{name}{end}")));
}

/// The rows of the selected observations, each with one cell per field.
pub(super) fn records(plan: &Plan, observations: &[u32], rows: Rows) -> Vec<Vec<Cell>> {
    let mut places: HashMap<u32, Vec<&Printing>> = HashMap::new();
    for printing in &plan.printings {
        places
            .entry(printing.observation)
            .or_default()
            .push(printing);
    }
    let mut corrections: HashMap<u32, &Correction> = HashMap::new();
    for correction in &plan.corrections {
        if let Some(observation) = correction.observation {
            corrections.entry(observation).or_insert(correction);
        }
    }
    let mut records = Vec::new();
    for &position in observations {
        let Some(observation) = plan.observations.get(position as usize) else {
            continue;
        };
        let record = Record {
            plan,
            observation,
            correction: corrections.get(&position).copied(),
        };
        let places = places.get(&position).map_or(&[][..], Vec::as_slice);
        if rows == Rows::Facts || places.is_empty() {
            records.push(record.cells(places.first().copied(), rows));
        } else {
            records.extend(places.iter().map(|place| record.cells(Some(place), rows)));
        }
    }
    records
}

struct Record<'a> {
    plan: &'a Plan,
    observation: &'a Observation,
    correction: Option<&'a Correction>,
}

impl Record<'_> {
    fn cells(&self, place: Option<&Printing>, rows: Rows) -> Vec<Cell> {
        let row = self.observation;
        let mut cells = vec![Cell::Text(row.id.clone())];
        let indicator = self.plan.indicators.get(usize::from(row.indicator));
        push(
            &mut cells,
            indicator.map(|it| (it.code.as_str(), &it.label)),
        );
        self.push_code(&mut cells, "PROJECT", row.project);
        self.push_breakdown(&mut cells);
        cells.push(Cell::Text(row.year.to_string()));
        for day in [row.period.start, row.period.end] {
            cells.push(Cell::Text(
                day.map(|day| day.to_string()).unwrap_or_default(),
            ));
        }
        self.push_word(&mut cells, "PERIOD_BASIS", row.period.basis.code());
        self.push_word(&mut cells, "MEASURE", row.measure.code());
        cells.push(Cell::of(row.value));
        cells.push(Cell::of(self.correction.and_then(|it| it.value)));
        self.push_code(&mut cells, "UNIT_MEASURE", row.unit);
        cells.push(Cell::of(Some(row.unit_mult)));
        self.push_word(&mut cells, "OBS_STATUS", row.status.code());
        let comment = row.comment.as_ref();
        cells.push(Cell::Text(
            comment.map(|it| it.ja.clone()).unwrap_or_default(),
        ));
        cells.push(Cell::Text(
            comment.map(|it| it.en.clone()).unwrap_or_default(),
        ));
        if rows == Rows::Printings {
            self.push_place(&mut cells, place);
        }
        cells.push(self.attribution(place));
        cells
    }

    fn push_breakdown(&self, cells: &mut Vec<Cell>) {
        let mut label = Bilingual::default();
        for (dimension, _) in (0_u8..).zip(&self.plan.dimensions) {
            let cut = self
                .observation
                .breakdown
                .iter()
                .find(|cut| cut.0 == dimension);
            let list = self.plan.codes_of(dimension);
            let entry = cut.and_then(|cut| list?.entry(cut.1));
            cells.push(Cell::Text(
                entry.map_or("_T", |entry| &entry.code).to_owned(),
            ));
            if let Some(entry) = entry {
                join(&mut label.ja, &entry.label.ja);
                join(&mut label.en, &entry.label.en);
            }
        }
        cells.extend([Cell::Text(label.ja), Cell::Text(label.en)]);
    }

    fn push_place(&self, cells: &mut Vec<Cell>, place: Option<&Printing>) {
        let source = place.and_then(|it| self.plan.sources.get(usize::from(it.source)));
        cells.push(Cell::Text(
            source.map(|it| it.id.clone()).unwrap_or_default(),
        ));
        cells.push(Cell::of(place.map(|it| it.offset)));
        cells.push(Cell::Text(
            place.map(|it| it.printed.clone()).unwrap_or_default(),
        ));
        let section = place.and_then(|it| self.plan.sections.get(usize::from(it.section)));
        push(cells, section.map(|it| (it.id.as_str(), &it.title)));
    }

    /// The attribution of the source in both languages; of the first source where there is no place.
    fn attribution(&self, place: Option<&Printing>) -> Cell {
        let source = place.map_or(0, |place| usize::from(place.source));
        Cell::Text(attribution_lines(self.plan.sources.get(source)))
    }

    fn push_code(&self, cells: &mut Vec<Cell>, list: &str, position: u16) {
        let entry = self
            .plan
            .codelist(list)
            .and_then(|list| list.entry(position));
        push(
            cells,
            entry.map(|entry| (entry.code.as_str(), &entry.label)),
        );
    }

    fn push_word(&self, cells: &mut Vec<Cell>, list: &str, code: &str) {
        let list = self.plan.codelist(list);
        let entry = list.and_then(|list| list.codes.iter().find(|entry| entry.code == code));
        let blank = Bilingual::default();
        push(
            cells,
            Some((code, entry.map_or(&blank, |entry| &entry.label))),
        );
    }
}

pub(super) fn push(cells: &mut Vec<Cell>, labelled: Option<(&str, &Bilingual)>) {
    let (code, ja, en) =
        labelled.map_or(("", "", ""), |(code, label)| (code, &label.ja, &label.en));
    cells.extend([code, ja, en].map(|text| Cell::Text(text.to_owned())));
}

/// The attribution of a source in both languages.
pub(super) fn attribution_lines(source: Option<&Source>) -> String {
    let line = source.map(|source| &source.attribution);
    let mut text = line.map(|line| line.ja.clone()).unwrap_or_default();
    if let Some(line) = line.filter(|line| !line.en.is_empty()) {
        join(&mut text, &line.en);
    }
    text
}

fn join(text: &mut String, part: &str) {
    if !text.is_empty() && !part.is_empty() {
        text.push_str(" / ");
    }
    text.push_str(part);
}
