//! How many indicators stand behind every choice, each facet under all the other filters.

use crate::model::{Kind, Plan};
use crate::score::State;

use super::cut::{cell, is_printed};
use super::filter::{Aspect, Profile};
use super::{Columns, Filter, NO_CUT};

/// Counts in the order of their lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// By position in the `PROJECT` list.
    pub projects: Vec<u32>,
    /// By position in the `DISEASE` list.
    pub diseases: Vec<u32>,
    /// By `(year, count)`.
    pub years: Vec<(u16, u32)>,
    /// By kind, in the order of `Kind::ALL`.
    pub kinds: Vec<u32>,
    /// By position in the `MINISTRY` list.
    pub ministries: Vec<u32>,
    /// By position in the `GRADE` list, then "no grade printed".
    pub grades: Vec<u32>,
    /// By state, in the order of `State::ALL`.
    pub signals: Vec<u32>,
}

/// Counts everything.
#[must_use]
pub fn facets(plan: &Plan, columns: &Columns, filter: &Filter, profiles: &[Profile]) -> Facets {
    let size = |list: &str| plan.codelist(list).map_or(0, |list| list.codes.len());
    let passing = |aspect: Aspect| {
        profiles
            .iter()
            .filter(move |profile| filter.admits_except(profile, aspect))
    };
    let shown: Vec<u16> = passing(Aspect::All)
        .map(|profile| profile.indicator)
        .collect();
    let any = |choices: &[u16]| {
        if choices.is_empty() {
            vec![NO_CUT]
        } else {
            choices.to_vec()
        }
    };
    let (projects, diseases) = (any(&filter.projects), any(&filter.diseases));
    let has = |indicator: u16, project: u16, disease: u16, year: u16| {
        cell(plan, columns, indicator, project, disease, year)
            .is_some_and(|cell| cell.amount(plan).is_some())
            || (disease == NO_CUT && is_printed(plan, columns, indicator, project, year))
    };
    let count = |test: &dyn Fn(u16) -> bool| {
        u32::try_from(shown.iter().filter(|&&indicator| test(indicator)).count())
            .unwrap_or(u32::MAX)
    };
    let tally = |aspect: Aspect, test: &dyn Fn(&Profile) -> bool| {
        u32::try_from(passing(aspect).filter(|profile| test(profile)).count()).unwrap_or(u32::MAX)
    };
    let positions = |length: usize| (0_u16..).take(length);
    let grades = size("GRADE");
    Facets {
        projects: positions(size("PROJECT"))
            .map(|project| {
                count(&|indicator| {
                    diseases
                        .iter()
                        .any(|&disease| has(indicator, project, disease, filter.year))
                })
            })
            .collect(),
        diseases: positions(size("DISEASE"))
            .map(|disease| {
                count(&|indicator| {
                    projects
                        .iter()
                        .any(|&project| has(indicator, project, disease, filter.year))
                })
            })
            .collect(),
        years: (plan.about.first_year..=plan.about.last_year)
            .map(|year| {
                let with_value = count(&|indicator| {
                    columns
                        .rows_of(indicator)
                        .any(|row| columns.year[row] == year)
                });
                (year, with_value)
            })
            .collect(),
        kinds: Kind::ALL
            .iter()
            .map(|kind| tally(Aspect::Kind, &|profile| profile.kind == *kind))
            .collect(),
        ministries: positions(size("MINISTRY"))
            .map(|ministry| {
                tally(Aspect::Ministry, &|profile| {
                    profile.ministries.contains(&ministry)
                })
            })
            .collect(),
        grades: positions(grades)
            .map(Some)
            .chain([None])
            .map(|grade| tally(Aspect::Grade, &|profile| profile.grade == Some(grade)))
            .collect(),
        signals: State::ALL
            .iter()
            .map(|state| {
                tally(Aspect::Signal, &|profile| {
                    profile
                        .assessment
                        .as_ref()
                        .is_some_and(|found| found.state == *state)
                })
            })
            .collect(),
    }
}
