//! What a project or disease filter shows of one indicator.

use crate::model::{Additivity, Measure, Observation, Plan, Ratio};

use super::{Columns, Filter, NO_CUT};

/// One cell of the selection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Position in the `PROJECT` list; 0 is the whole plan.
    pub project: u16,
    /// Position in the `DISEASE` list; 0 is not cut.
    pub disease: u16,
    /// What stands there.
    pub content: Content,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Content {
    /// A fact (a number or a declared absence): a position in `Plan::observations`.
    Printed(u32),
    /// Nothing is printed, but the printed disease areas already make up the printed total.
    Zero,
    /// No total is printed, but the items of a breakdown that partitions it are: their sum.
    SumOfItems(Ratio),
}

impl Cell {
    /// The amount, where there is one.
    #[must_use]
    pub fn amount(&self, plan: &Plan) -> Option<Ratio> {
        match self.content {
            Content::Printed(position) => plan.amount(position),
            Content::Zero => Some(Ratio::ZERO),
            Content::SumOfItems(sum) => Some(sum),
        }
    }
}

/// What a selection shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Cut {
    /// No such filter is set.
    NotAsked,
    /// The indicator has no such cut.
    Without,
    /// Cells side by side, and their sum where the indicator may be summed and more than one is chosen.
    Has(Vec<Cell>, Option<Ratio>),
}

/// Cuts one indicator by the filter's projects and disease areas.
#[must_use]
pub fn cut(plan: &Plan, columns: &Columns, filter: &Filter, indicator: u16) -> Cut {
    if !filter.cuts() {
        return Cut::NotAsked;
    }
    let projects: &[u16] = if filter.projects.is_empty() {
        &[0]
    } else {
        &filter.projects
    };
    let diseases: &[u16] = if filter.diseases.is_empty() {
        &[NO_CUT]
    } else {
        &filter.diseases
    };
    let mut cells = Vec::new();
    for &project in projects {
        for &disease in diseases {
            if let Some(cell) = cell(plan, columns, indicator, project, disease, filter.year) {
                cells.push(cell);
            }
        }
    }
    if cells.is_empty() && filter.diseases.is_empty() {
        for &project in projects {
            cells.extend(items(plan, columns, indicator, project, filter.year));
        }
    }
    if cells.is_empty() {
        return Cut::Without;
    }
    let complete = cells.len() == projects.len() * diseases.len();
    let additive = plan
        .indicators
        .get(usize::from(indicator))
        .is_some_and(|indicator| indicator.additive == Additivity::Yes);
    let sum = (additive && complete && cells.len() > 1)
        .then(|| sum(plan, &cells))
        .flatten();
    Cut::Has(cells, sum)
}

/// The items of the first breakdown that a project prints where it prints no total and none can be made.
fn items(plan: &Plan, columns: &Columns, indicator: u16, project: u16, year: u16) -> Vec<Cell> {
    let mut dimension = None;
    let mut cells = Vec::new();
    for (position, fact) in columns.facts_of(plan, indicator) {
        if !is_actual(fact, project, year) {
            continue;
        }
        if let [(found, _)] = fact.breakdown.as_slice()
            && *dimension.get_or_insert(*found) == *found
        {
            cells.push(Cell {
                project,
                disease: NO_CUT,
                content: Content::Printed(position),
            });
        }
    }
    cells
}

fn is_actual(fact: &Observation, project: u16, year: u16) -> bool {
    fact.project == project && fact.year == year && fact.measure == Measure::Act
}

/// Indicators and projects of which any number is printed for a year, whatever it is cut by.
#[must_use]
pub fn printed(plan: &Plan, year: u16) -> Vec<(u16, u16)> {
    let mut printed = Vec::new();
    for fact in &plan.observations {
        let place = (fact.indicator, fact.project);
        if fact.year == year
            && fact.measure == Measure::Act
            && fact.value.is_some()
            && printed.last() != Some(&place)
        {
            printed.push(place);
        }
    }
    printed
}

/// The cell at a project and disease area: what is printed there, or what follows from what is printed.
#[must_use]
pub fn cell(
    plan: &Plan,
    columns: &Columns,
    indicator: u16,
    project: u16,
    disease: u16,
    year: u16,
) -> Option<Cell> {
    let content = columns
        .main(indicator, project, disease, year)
        .map(Content::Printed)
        .or_else(|| match disease {
            NO_CUT => sum_of_items(plan, columns, indicator, project, year),
            _ => zero(plan, columns, indicator, project, year),
        })?;
    Some(Cell {
        project,
        disease,
        content,
    })
}

fn zero(
    plan: &Plan,
    columns: &Columns,
    indicator: u16,
    project: u16,
    year: u16,
) -> Option<Content> {
    let mut parts = None;
    for row in columns.rows_of(indicator) {
        if columns.project[row] == project
            && columns.disease[row] != NO_CUT
            && columns.year[row] == year
        {
            let part = plan.amount(columns.observation[row])?;
            parts = Some(parts.unwrap_or(Ratio::ZERO).plus(part)?);
        }
    }
    let parts = parts?;
    let total = plan.amount(columns.main(indicator, project, NO_CUT, year)?)?;
    (parts == total).then_some(Content::Zero)
}

fn sum_of_items(
    plan: &Plan,
    columns: &Columns,
    indicator: u16,
    project: u16,
    year: u16,
) -> Option<Content> {
    let record = plan.indicators.get(usize::from(indicator))?;
    if record.partitioned_by.is_empty() {
        return None;
    }
    let mut items = columns.facts_of(plan, indicator);
    let percent = percent(plan);
    items.retain(|(_, fact)| is_actual(fact, project, year) && fact.unit != percent);
    for &dimension in &record.partitioned_by {
        if let Some(sum) = sum_of_dimension(plan, &items, dimension) {
            return Some(Content::SumOfItems(sum));
        }
    }
    None
}

fn sum_of_dimension(plan: &Plan, items: &[(u32, &Observation)], dimension: u8) -> Option<Ratio> {
    let mut sum = None;
    for (position, fact) in items {
        if let [(found, code)] = fact.breakdown.as_slice()
            && *found == dimension
            && is_top_level(plan, dimension, *code)
        {
            sum = Some(sum.unwrap_or(Ratio::ZERO).plus(plan.amount(*position)?)?);
        }
    }
    sum
}

fn is_top_level(plan: &Plan, dimension: u8, code: u16) -> bool {
    plan.codes_of(dimension)
        .and_then(|list| list.entry(code))
        .is_some_and(|entry| entry.parent.is_none())
}

/// Shares sum to 100 and say nothing as a total.
fn percent(plan: &Plan) -> u16 {
    plan.codelist("UNIT_MEASURE")
        .and_then(|list| list.position("PERCENT"))
        .unwrap_or(u16::MAX)
}

fn sum(plan: &Plan, cells: &[Cell]) -> Option<Ratio> {
    let mut sum = Ratio::ZERO;
    for cell in cells {
        sum = sum.plus(cell.amount(plan)?)?;
    }
    Some(sum)
}
