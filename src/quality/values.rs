//! Values with a status or a period of their own, and places where no value stands.

use super::saying::Saying;
use crate::model::{
    Basis, Bilingual, FiscalYear, Measure, Observation, QualityEntry, QualityList, QualitySection,
    Status,
};
use crate::words::{self, QualityWord, Word};

/// Provisional values, values of another definition, parts of larger amounts.
pub(super) fn status_section(saying: &Saying<'_>) -> QualitySection {
    let mut section = Saying::section("status", QualityWord::SectionStatus, None);
    for status in Status::ALL {
        let Some(word) = status_word(status) else {
            continue;
        };
        let mut list = QualityList {
            title: Saying::both(|words| words.text(word)),
            ..QualityList::default()
        };
        for fact in &saying.plan.observations {
            if let Some(value) = fact.value
                && fact.status == status
            {
                let year = Saying::both(|words| words::period(words, &fact.period));
                let value = saying.value(fact, value);
                let places = [("period", &year), ("value", &value)];
                list.entries.push(QualityEntry {
                    figures: Saying::word(QualityWord::ValueOfPeriod, &places),
                    sentence: fact.comment.clone().unwrap_or_default(),
                    ..saying.entry_of(fact)
                });
            }
        }
        section.lists.push(list);
    }
    section
}

const fn status_word(status: Status) -> Option<Word> {
    Some(match status {
        Status::P => Word::StatusP,
        Status::D => Word::StatusD,
        Status::E => Word::StatusE,
        Status::F => Word::StatusF,
        Status::W => Word::StatusW,
        Status::N => Word::StatusN,
        Status::B => Word::StatusB,
        Status::A | Status::K | Status::M | Status::L | Status::O | Status::Q => return None,
    })
}

/// Dashes, values that are not published, and targets without an actual value.
pub(super) fn missing_section(saying: &Saying<'_>) -> QualitySection {
    let mut section = Saying::section("missing", QualityWord::SectionMissing, None);
    let list = |title| QualityList {
        title: Saying::word(title, &[]),
        ..QualityList::default()
    };
    let mut dashes = list(QualityWord::MissingDash);
    let mut unpublished = list(QualityWord::MissingValue);
    for (fact, group) in grouped(
        saying,
        |it| it.value.is_none(),
        |a, b| a.comment == b.comment,
    ) {
        let list = match fact.status {
            Status::M => &mut dashes,
            _ => &mut unpublished,
        };
        list.entries.push(QualityEntry {
            figures: places(saying, &group),
            note: fact.comment.clone().unwrap_or_default(),
            ..whole(saying, fact, &group)
        });
    }
    let mut targets = list(QualityWord::MissingActual);
    let year = saying.plan.about.reporting_year;
    for (indicator, position) in saying.plan.indicators.iter().zip(0_u16..) {
        let mut facts = saying.plan.observations.iter();
        let reported = facts
            .any(|it| it.indicator == position && it.measure == Measure::Act && it.year == year);
        let aimed = saying
            .plan
            .targets
            .iter()
            .any(|it| it.indicator == position);
        if aimed && !reported {
            targets.entries.push(QualityEntry {
                title: saying.indicator(position),
                note: indicator.note.clone().unwrap_or_default(),
                indicator: indicator.code.clone(),
                ..QualityEntry::default()
            });
        }
    }
    section.lists = vec![dashes, unpublished, targets];
    section
}

/// Where observations stand within their indicator: projects, items; the year of a single one.
fn places(saying: &Saying<'_>, group: &[&Observation]) -> Bilingual {
    let projects = group.iter().filter(|it| it.project != 0).count();
    let items = group.iter().any(|it| !it.breakdown.is_empty());
    match group {
        [fact] => Saying::both(|words| words::period(words, &fact.period)),
        _ if !items && projects > 0 && projects < group.len() => {
            let count = Saying::count(projects);
            Saying::word(QualityWord::WholeAndProjects, &[("count", &count)])
        }
        _ => {
            let place = |it: &&Observation| match it.project {
                0 => saying.item(it),
                project => saying.project(project),
            };
            Saying::list(&group.iter().map(place).collect::<Vec<_>>())
        }
    }
}

/// Values of other days than the reporting year.
pub(super) fn period_section(saying: &Saying<'_>) -> QualitySection {
    let note = Some(QualityWord::PeriodsNote);
    let mut section = Saying::section("periods", QualityWord::SectionPeriods, note);
    let mut list = QualityList::default();
    let other = |fact: &Observation| {
        let end = fact.period.end.map(|day| day.fiscal_year());
        let own = fact.period.basis == Basis::Fy && end == Some(FiscalYear(fact.year));
        !own && fact.value.is_some() && fact.measure != Measure::Tgt
    };
    let same = |a: &Observation, b: &Observation| a.period == b.period && a.measure == b.measure;
    for (fact, group) in grouped(saying, other, same) {
        let figures = match (group.as_slice(), fact.value) {
            ([_], Some(value)) => saying.value(fact, value),
            _ => {
                let count = Saying::count(group.len());
                Saying::word(QualityWord::Values, &[("count", &count)])
            }
        };
        let period = Saying::both(|words| words::period(words, &fact.period));
        let word = match fact.measure {
            Measure::Base => QualityWord::BaselineOfPeriod,
            _ => QualityWord::ValueOfPeriod,
        };
        list.entries.push(QualityEntry {
            figures: Saying::word(word, &[("period", &period), ("value", &figures)]),
            note: fact.comment.clone().unwrap_or_default(),
            ..whole(saying, fact, &group)
        });
    }
    section.lists = vec![list];
    section
}

/// An entry about an indicator as a whole, or about its only value.
fn whole(saying: &Saying<'_>, fact: &Observation, group: &[&Observation]) -> QualityEntry {
    let mut entry = saying.entry_of(fact);
    if group.len() > 1 {
        entry.title = saying.indicator(fact.indicator);
        entry.project.clear();
        entry.projects.clear();
        for fact in group {
            let project = saying.project_code(fact.project);
            if !project.is_empty() && !entry.projects.contains(&project) {
                entry.projects.push(project);
            }
        }
    }
    entry
}

/// Observations of one indicator that have the same to be known of them, each group with its first.
fn grouped<'a>(
    saying: &Saying<'a>,
    belongs: impl Fn(&Observation) -> bool,
    same: impl Fn(&Observation, &Observation) -> bool,
) -> Vec<(&'a Observation, Vec<&'a Observation>)> {
    let mut groups: Vec<(&Observation, Vec<&Observation>)> = Vec::new();
    for fact in saying.plan.observations.iter().filter(|it| belongs(it)) {
        let mut known = groups.iter_mut();
        let group = known.find(|(first, _)| {
            first.indicator == fact.indicator && first.status == fact.status && same(first, fact)
        });
        match group {
            Some((_, group)) => group.push(fact),
            None => groups.push((fact, vec![fact])),
        }
    }
    groups
}
