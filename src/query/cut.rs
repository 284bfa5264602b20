//! What a project or disease filter shows of one indicator.

use crate::model::{Additivity, Plan, Ratio};

use super::{Columns, Filter, NO_CUT};

/// One cell of the selection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Position in the `PROJECT` list; 0 is the whole plan.
    pub project: u16,
    /// Position in the `DISEASE` list; 0 is not cut.
    pub disease: u16,
    /// The observation that stands there; `None` is a zero that follows from the printed total.
    pub observation: Option<u32>,
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

/// The cell at a project and disease area: the printed value, or a zero where the printed disease areas of that
/// project already make up its printed total.
#[must_use]
pub fn cell(
    plan: &Plan,
    columns: &Columns,
    indicator: u16,
    project: u16,
    disease: u16,
    year: u16,
) -> Option<Cell> {
    if let Some(observation) = columns.main(indicator, project, disease, year) {
        return Some(Cell {
            project,
            disease,
            observation: Some(observation),
        });
    }
    let amount = |position: u32| plan.amount(position);
    let total = amount(columns.main(indicator, project, NO_CUT, year)?)?;
    let mut parts = None;
    for row in columns.rows_of(indicator) {
        if columns.project[row] == project
            && columns.disease[row] != NO_CUT
            && columns.year[row] == year
        {
            parts = parts
                .unwrap_or(Ratio::ZERO)
                .plus(amount(columns.observation[row])?);
        }
    }
    (disease != NO_CUT && parts == Some(total)).then_some(Cell {
        project,
        disease,
        observation: None,
    })
}

fn sum(plan: &Plan, cells: &[Cell]) -> Option<Ratio> {
    cells
        .iter()
        .try_fold(Ratio::ZERO, |total, cell| match cell.observation {
            Some(position) => total.plus(plan.amount(position)?),
            None => Some(total),
        })
}
