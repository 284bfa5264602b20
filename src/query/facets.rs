//! How many indicators stand behind every choice, each facet under all the other filters.

use crate::model::{Kind, Plan};
use crate::score::State;

use super::cut::{cell, printed};
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
    /// By position in the `MINISTRY` list, then "no body named".
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
    let or_no_cut = |choices: &[u16]| match choices {
        [] => vec![NO_CUT],
        _ => choices.to_vec(),
    };
    let (projects, diseases) = (or_no_cut(&filter.projects), or_no_cut(&filter.diseases));
    let printed = printed(plan, filter.year);
    let has = |indicator: u16, project: u16, disease: u16| {
        cell(plan, columns, indicator, project, disease, filter.year)
            .is_some_and(|cell| cell.amount(plan).is_some())
            || (disease == NO_CUT && printed.contains(&(indicator, project)))
    };
    let tally = |size: usize, except: Aspect, test: &dyn Fn(usize, &Profile) -> bool| {
        tally(filter, profiles, size, except, test)
    };
    let about = &plan.about;
    let years = about.first_year..=about.last_year;
    let values = tally(years.len(), Aspect::All, &|position, profile| {
        let year = usize::from(about.first_year) + position;
        let mut rows = columns.rows_of(profile.indicator);
        rows.any(|row| usize::from(columns.year[row]) == year)
    });
    let (grades, ministries) = (size("GRADE"), size("MINISTRY"));
    Facets {
        projects: tally(size("PROJECT"), Aspect::All, &|project, profile| {
            let mut diseases = diseases.iter();
            diseases.any(|&disease| has(profile.indicator, narrow(project), disease))
        }),
        diseases: tally(size("DISEASE"), Aspect::All, &|disease, profile| {
            let mut projects = projects.iter();
            projects.any(|&project| has(profile.indicator, project, narrow(disease)))
        }),
        years: years.zip(values).collect(),
        kinds: tally(Kind::ALL.len(), Aspect::Kind, &|kind, profile| {
            Kind::ALL.get(kind) == Some(&profile.kind)
        }),
        ministries: tally(ministries + 1, Aspect::Ministry, &|ministry, profile| {
            profile.answers_to((ministry < ministries).then_some(narrow(ministry)))
        }),
        grades: tally(grades + 1, Aspect::Grade, &|grade, profile| {
            profile.grade == Some((grade < grades).then_some(narrow(grade)))
        }),
        signals: tally(State::ALL.len(), Aspect::Signal, &|state, profile| {
            let found = profile.assessment.as_ref().map(|found| &found.state);
            found.is_some() && found == State::ALL.get(state)
        }),
    }
}

/// A position in a list, which has a few dozen codes.
fn narrow(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

/// For every position of a list the number of profiles that pass a test under all the other filters.
#[inline(never)]
fn tally(
    filter: &Filter,
    profiles: &[Profile],
    size: usize,
    except: Aspect,
    test: &dyn Fn(usize, &Profile) -> bool,
) -> Vec<u32> {
    let mut counts = vec![0; size];
    for profile in profiles {
        if filter.admits_except(profile, except) {
            for (position, count) in counts.iter_mut().enumerate() {
                *count += u32::from(test(position, profile));
            }
        }
    }
    counts
}
