//! The overview: one sentence, counts, outcome figures, targets.

use crate::model::{Kind, Measure, NarrativeKind, Printing};
use crate::query::{NO_GRADE, Profile, is_printed};
use crate::score::{self, State};
use crate::words::{self, Word};

use super::assessed::{
    agreement, bare_signal, bullet, grade, grade_entry, shape, signal, state_word, target_figure,
    target_text, type_word,
};
use super::context::Context;
use super::figures::{cut_record, figure, local};
use super::{Board, CountLink, Legend, NamedFigure, OutcomeCard, TargetGroup, TargetRow};

/// Builds the overview.
pub(super) fn board(context: &Context<'_>) -> Board {
    let words = context.words;
    let outcomes: Vec<OutcomeCard> = context
        .admitted()
        .filter(|profile| profile.kind == Kind::Outcome)
        .filter_map(|profile| outcome_card(context, profile.indicator))
        .collect();
    let groups: Vec<TargetGroup> = [
        (Kind::Overall, Word::OverallTitle),
        (Kind::Special, Word::SpecialTitle),
    ]
    .into_iter()
    .map(|(kind, title)| TargetGroup {
        kind: kind.code().to_owned(),
        title: words.text(title),
        note: stance(context, kind),
        rows: context
            .admitted()
            .filter(|profile| profile.kind == kind)
            .filter_map(|profile| target_row(context, profile))
            .collect(),
    })
    .filter(|group| !group.rows.is_empty())
    .collect();
    let empty = outcomes.is_empty() && groups.is_empty();
    Board {
        headline: headline(context),
        counts: counts(context),
        outcomes_title: words.text(Word::OutcomesTitle),
        outcomes_note: stance(context, Kind::Outcome),
        outcomes,
        groups,
        legend: legend(context),
        empty: empty.then(|| words.text(Word::EmptyResult)),
    }
}

/// What the plan says of a kind of indicators: the last such sentence of the section where their numbers stand first.
fn stance(context: &Context<'_>, kind: Kind) -> String {
    let plan = context.plan;
    let of_kind = |printing: &&Printing| {
        usize::try_from(printing.observation)
            .ok()
            .and_then(|position| plan.observations.get(position))
            .and_then(|fact| context.indicator(fact.indicator))
            .is_some_and(|indicator| indicator.kind == kind)
    };
    let section = plan
        .printings
        .iter()
        .find(of_kind)
        .map(|printing| printing.section);
    plan.narratives
        .iter()
        .rfind(|narrative| {
            narrative.kind == NarrativeKind::Stance && Some(narrative.section) == section
        })
        .map(|narrative| local(context, &narrative.text).text)
        .unwrap_or_default()
}

/// Every target of the plan, whatever the filters.
fn assessed<'a>(
    context: &'a Context<'_>,
) -> impl Iterator<Item = (&'a Profile, &'a score::Assessment)> {
    context
        .profiles
        .iter()
        .filter_map(|profile| Some((profile, profile.assessment.as_ref()?)))
}

fn headline(context: &Context<'_>) -> String {
    let words = context.words;
    let total = assessed(context).count();
    let count = |test: &dyn Fn(&Profile, &score::Assessment) -> bool| {
        assessed(context)
            .filter(|(profile, found)| test(profile, found))
            .count()
    };
    let year = words::fiscal_year(words, context.filter.year);
    let total_text = total.to_string();
    if count(&|profile, _| profile.grade.is_some()) == 0 {
        let known = count(&|_, found| !found.inputs.is_empty());
        return if known == 0 {
            words.fill(
                Word::HeadlineNotDue,
                &[("year", &year), ("total", &total_text)],
            )
        } else {
            words.fill(
                Word::HeadlineYear,
                &[
                    ("year", &year),
                    ("total", &total_text),
                    ("known", &known.to_string()),
                ],
            )
        };
    }
    let on_pace = count(&|_, found| matches!(found.state, State::Reached | State::OnOrAbovePace));
    let below = count(&|_, found| found.state == State::BelowPace);
    let graded = |position: u16| count(&|profile, _| profile.grade == Some(Some(position)));
    let quoted = |position: u16| {
        let entry = grade_entry(context, position);
        words.fill(
            Word::GradeQuoted,
            &[("grade", &entry.code), ("label", &entry.label)],
        )
    };
    words.fill(
        Word::Headline,
        &[
            ("total", &total_text),
            ("first", &quoted(0)),
            ("second", &quoted(1)),
            ("favourable", &graded(0).to_string()),
            ("unfavourable", &graded(1).to_string()),
            ("ungraded", &(total - graded(0) - graded(1)).to_string()),
            ("on_pace", &on_pace.to_string()),
            ("below", &below.to_string()),
            ("other", &(total - on_pace - below).to_string()),
        ],
    )
}

fn counts(context: &Context<'_>) -> Vec<CountLink> {
    let words = context.words;
    let mut links = Vec::new();
    let mut push =
        |group: &str, heading: Word, code: &str, label: String, count: usize, shape: &str| {
            if count > 0 {
                links.push(CountLink {
                    label,
                    value: count.to_string(),
                    filter: group.to_owned(),
                    code: code.to_owned(),
                    group: group.to_owned(),
                    group_label: words.text(heading),
                    shape: shape.to_owned(),
                });
            }
        };
    let grades = context
        .plan
        .codelist("GRADE")
        .map_or(0, |list| list.codes.len());
    for position in (0_u16..).take(grades) {
        let entry = grade_entry(context, position);
        let count = assessed(context)
            .filter(|(profile, _)| profile.grade == Some(Some(position)))
            .count();
        let label = words.fill(
            Word::GradeOption,
            &[("grade", &entry.code), ("label", &entry.label)],
        );
        push("grade", Word::CountsGrade, &entry.code, label, count, "");
    }
    let ungraded = assessed(context)
        .filter(|(profile, _)| profile.grade == Some(None))
        .count();
    push(
        "grade",
        Word::CountsGrade,
        NO_GRADE,
        words.text(Word::GradeNone),
        ungraded,
        "",
    );
    for state in State::ALL {
        let count = assessed(context)
            .filter(|(_, found)| found.state == state)
            .count();
        push(
            "signal",
            Word::CountsSignal,
            state.id(),
            words.text(state_word(state)),
            count,
            shape(state),
        );
    }
    for (kind, word) in [
        (score::Agreement::Agrees, Word::AgreementAgrees),
        (score::Agreement::Differs, Word::AgreementDiffers),
        (
            score::Agreement::NotComparable,
            Word::AgreementNotComparable,
        ),
    ] {
        let count = assessed(context)
            .filter(|(_, found)| found.grade.is_some() && found.agreement == kind)
            .count();
        push(
            "agreement",
            Word::CountsAgreement,
            kind.id(),
            words.text(word),
            count,
            "",
        );
    }
    links
}

fn outcome_card(context: &Context<'_>, indicator: u16) -> Option<OutcomeCard> {
    let found = context.indicator(indicator)?;
    let detail = context.plan.narratives.iter().find(|narrative| {
        narrative.indicator == Some(indicator) && narrative.kind == NarrativeKind::Detail
    });
    let value = context.columns.main(indicator, 0, 0, context.filter.year);
    Some(OutcomeCard {
        indicator: found.code.clone(),
        name: found.short.get(context.words.lang).to_owned(),
        figure: value
            .and_then(|position| figure(context, position))
            .unwrap_or_else(|| super::Figure {
                text: context.words.text(Word::MissingValue),
                ..super::Figure::default()
            }),
        analysis: detail
            .filter(|_| value.is_some())
            .map(|narrative| local(context, &narrative.text)),
        cut: cut_record(context, indicator),
    })
}

/// One target of the board.
pub(super) fn target_row(context: &Context<'_>, profile: &Profile) -> Option<TargetRow> {
    let indicator = context.indicator(profile.indicator)?;
    let found = profile.assessment.as_ref()?;
    let target = context.plan.targets.get(usize::from(found.target?))?;
    let value = context
        .columns
        .main(profile.indicator, 0, 0, context.filter.year)
        .and_then(|position| figure(context, position))
        .filter(|figure| figure.value.is_some());
    Some(TargetRow {
        indicator: indicator.code.clone(),
        number: indicator
            .number
            .map(|number| number.to_string())
            .unwrap_or_default(),
        name: context.name(indicator),
        short: indicator.short.get(context.words.lang).to_owned(),
        target_text: target_text(context, target),
        target: target_figure(context, target),
        target_type: context.words.text(type_word(target.kind)),
        missing: value
            .is_none()
            .then(|| missing(context, profile.indicator, Some(found))),
        bullet: bullet(context, indicator, target, found),
        beside: beside(context, profile, value.is_some()),
        value,
        cut: cut_record(context, profile.indicator),
        grade: grade(context, profile),
        signal: signal(context, found),
        agreement: agreement(context, found),
        ministries: context.ministries(indicator),
    })
}

/// What stands beside the main value: see [`TargetRow::beside`].
fn beside(context: &Context<'_>, profile: &Profile, has_value: bool) -> Vec<NamedFigure> {
    let named = |position: u32, label: Word| {
        Some(NamedFigure {
            code: context
                .plan
                .observations
                .get(usize::try_from(position).ok()?)?
                .id
                .clone(),
            label: context.words.text(label),
            figure: figure(context, position)?,
        })
    };
    let main = context
        .columns
        .main(profile.indicator, 0, 0, context.filter.year);
    let compared = profile
        .assessment
        .iter()
        .flat_map(|found| &found.inputs)
        .find(|input| input.role == score::InputRole::Actual)
        .map(|input| input.observation)
        .filter(|compared| {
            let unit = |position: u32| {
                let fact = context
                    .plan
                    .observations
                    .get(usize::try_from(position).ok()?)?;
                Some(fact.unit)
            };
            main.is_some_and(|main| unit(main) != unit(*compared))
        })
        .and_then(|compared| named(compared, Word::BesideCompared));
    let baseline = (!has_value).then(|| {
        let facts = context.plan.observations.iter().zip(0_u32..);
        facts
            .filter(|(fact, _)| {
                fact.indicator == profile.indicator
                    && fact.measure == Measure::Base
                    && fact.year == context.filter.year
            })
            .find_map(|(_, position)| named(position, Word::BaselineValue))
    });
    compared.into_iter().chain(baseline.flatten()).collect()
}

/// Words where no value stands.
pub(super) fn missing(
    context: &Context<'_>,
    indicator: u16,
    found: Option<&score::Assessment>,
) -> String {
    let year = context.filter.year;
    let word = match found.map(|found| (found.state, found.reason)) {
        Some((State::NotYetDue, _)) => Word::MissingNotDue,
        Some((_, Some(score::Reason::DashPrinted))) => Word::MissingDash,
        _ if has_parts(context, indicator, year) => Word::MissingTotal,
        _ => Word::MissingValue,
    };
    context.words.text(word)
}

/// Whether any number is printed of an indicator, at the whole plan or at a project.
pub(super) fn has_parts(context: &Context<'_>, indicator: u16, year: u16) -> bool {
    let projects = context
        .plan
        .codelist("PROJECT")
        .map_or(0, |list| list.codes.len());
    (0_u16..)
        .take(projects)
        .any(|project| is_printed(context.plan, context.columns, indicator, project, year))
}

fn legend(context: &Context<'_>) -> Legend {
    let words = context.words;
    let grades = context
        .plan
        .codelist("GRADE")
        .map_or(0, |list| list.codes.len());
    Legend {
        title: words.text(Word::LegendTitle),
        grades: (0_u16..)
            .take(grades)
            .map(|position| grade_entry(context, position))
            .collect(),
        grade_note: context.plan.about.grade_note.get(words.lang).to_owned(),
        signals: State::ALL
            .into_iter()
            .map(|state| bare_signal(context, state))
            .collect(),
        signal_note: words.text(Word::LegendSignalNote),
    }
}
