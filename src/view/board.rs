//! The overview: one sentence, counts, outcome figures, targets.

use crate::model::{Kind, Measure, NarrativeKind, Printing};
use crate::query::{NONE_PRINTED, Profile, printed};
use crate::score::{self, Assessment, State};
use crate::words::{self, Text, Word};

use super::assessed::{
    agreement, bare_signal, bullet, grade, grade_entry, shape, signal, state_word, target_figure,
    target_text, type_word,
};
use super::attention::attention_counts;
use super::behind::{behind, behind_title};
use super::context::Context;
use super::figures::{bare, cut_record, figure, local};
use super::matrix::subject;
use super::reference::reference;
use super::roll_up::roll_up;
use super::{
    Board, CountLink, Goals, Legend, LocalText, NamedFigure, OutcomeCard, TargetGroup, TargetRow,
};

/// Builds the overview.
pub(super) fn board(context: &Context<'_>) -> Board {
    let words = context.words;
    let mut outcomes = Vec::new();
    let mut groups = Vec::new();
    for &profile in &context.admitted() {
        if profile.kind == Kind::Outcome {
            outcomes.extend(outcome_card(context, profile.indicator));
        }
    }
    for (kind, title) in [
        (Kind::Overall, Word::OverallTitle),
        (Kind::Special, Word::SpecialTitle),
    ] {
        let mut rows = Vec::new();
        for &profile in &context.admitted() {
            if profile.kind == kind {
                rows.extend(target_row(context, profile));
            }
        }
        if !rows.is_empty() {
            groups.push(TargetGroup {
                kind: kind.code().into(),
                title: words.text(title),
                note: stance(context, kind),
                notes: legends(context, kind),
                rows,
            });
        }
    }
    let behind = behind(context);
    let empty = outcomes.is_empty() && groups.is_empty();
    Board {
        headline: headline(context),
        computed: computed_counts(context),
        behind_title: behind_title(context, &behind),
        behind,
        counts: counts(context),
        outcomes_title: words.text(Word::OutcomesTitle),
        outcomes_note: stance(context, Kind::Outcome),
        outcomes,
        groups,
        attention: attention_link(context),
        roll_up: roll_up(context),
        legend: legend(context),
        goals: goals(context),
        empty: empty.then(|| words.text(Word::EmptyResult)),
    }
}

/// Words of the link to what needs attention.
fn attention_link(context: &Context<'_>) -> Option<Text> {
    let (_, count) = attention_counts(context);
    let places = [("count", &*words::digits(count))];
    (count > 0).then(|| context.words.fill(Word::AttentionLink, &places))
}

/// What the plan says of a kind of indicators: the last such sentence of the section where their numbers stand first.
#[inline(never)]
fn stance(context: &Context<'_>, kind: Kind) -> Text {
    let mut text = Text::default();
    for narrative in &context.plan.narratives {
        if narrative.kind == NarrativeKind::Stance
            && Some(narrative.section) == section(context, kind)
        {
            text = context.text(&narrative.text);
        }
    }
    text
}

/// The section where the numbers of a kind of indicators stand first.
#[inline(never)]
fn section(context: &Context<'_>, kind: Kind) -> Option<u16> {
    let plan = context.plan;
    let of_kind = |printing: &&Printing| {
        let fact = plan.fact(printing.observation);
        let indicator = fact.and_then(|fact| context.indicator(fact.indicator));
        indicator.is_some_and(|indicator| indicator.kind == kind)
    };
    plan.printings
        .iter()
        .find(of_kind)
        .map(|first| first.section)
}

/// The notes of that section; that of the grades is said once, in the legend.
fn legends(context: &Context<'_>, kind: Kind) -> Vec<LocalText> {
    let section = section(context, kind);
    let mut notes = Vec::new();
    for narrative in &context.plan.narratives {
        if narrative.kind == NarrativeKind::Legend && Some(narrative.section) == section {
            notes.push(local(context, &narrative.text));
        }
    }
    notes
}

/// The strategic goals, and what the plan says where they stand.
fn goals(context: &Context<'_>) -> Goals {
    let narratives = &context.plan.narratives;
    let of_kind = |kind, section| {
        let mut texts = Vec::new();
        for narrative in narratives {
            if narrative.kind == kind && narrative.section == section {
                texts.push(local(context, &narrative.text));
            }
        }
        texts
    };
    let first = narratives
        .iter()
        .find(|it| it.kind == NarrativeKind::StrategicGoal);
    let Some(section) = first.map(|first| first.section) else {
        return Goals::default();
    };
    Goals {
        title: context.words.text(Word::GoalsTitle),
        notes: of_kind(NarrativeKind::Stance, section),
        goals: of_kind(NarrativeKind::StrategicGoal, section),
    }
}

/// Targets of the plan that pass a test, whatever the filters.
#[inline(never)]
pub(super) fn count_targets(
    context: &Context<'_>,
    test: &dyn Fn(&Profile, &Assessment) -> bool,
) -> usize {
    let mut count = 0;
    for profile in context.profiles {
        if let Some(found) = &profile.assessment
            && found.target.is_some()
            && test(profile, found)
        {
            count += 1;
        }
    }
    count
}

fn graded(context: &Context<'_>, grade: Option<u16>) -> usize {
    count_targets(context, &|profile, _| profile.grade == Some(grade))
}

fn headline(context: &Context<'_>) -> Text {
    let words = context.words;
    let total = count_targets(context, &|_, _| true);
    let total_text = words::digits(total);
    if !has_grades(context) {
        let known = count_targets(context, &|_, found| !found.inputs.is_empty());
        let template = match known {
            0 => Word::HeadlineNotDue,
            _ => Word::HeadlineYear,
        };
        let places = [
            ("year", &*words::fiscal_year(words, context.filter.year)),
            ("total", &*total_text),
            ("known", &*words::digits(known)),
        ];
        return words.fill(template, &places);
    }
    let (first, second) = (graded(context, Some(0)), graded(context, Some(1)));
    words.fill(
        Word::Headline,
        &[
            ("total", &total_text),
            ("first", &quoted(context, 0)),
            ("second", &quoted(context, 1)),
            ("favourable", &words::digits(first)),
            ("unfavourable", &words::digits(second)),
            ("ungraded", &words::digits(total - first - second)),
        ],
    )
}

fn has_grades(context: &Context<'_>) -> bool {
    count_targets(context, &|profile, _| profile.grade.is_some()) > 0
}

fn computed_counts(context: &Context<'_>) -> Option<Text> {
    let on_pace = count_targets(context, &|_, found| {
        matches!(found.state, State::Reached | State::OnOrAbovePace)
    });
    let below = count_targets(context, &|_, found| found.state == State::BelowPace);
    let other = count_targets(context, &|_, _| true) - on_pace - below;
    let places = [
        ("on_pace", &*words::digits(on_pace)),
        ("below", &*words::digits(below)),
        ("other", &*words::digits(other)),
    ];
    has_grades(context).then(|| context.words.fill(Word::HeadlineComputed, &places))
}

/// A grade and its words, as quoted in a sentence.
#[inline(never)]
pub(super) fn quoted(context: &Context<'_>, grade: u16) -> Text {
    let entry = grade_entry(context, grade);
    let places = [("grade", &*entry.code), ("label", &*entry.label)];
    context.words.fill(Word::GradeQuoted, &places)
}

fn counts(context: &Context<'_>) -> Vec<CountLink> {
    let words = context.words;
    let mut links = Vec::new();
    let mut push =
        |group: &str, heading: Word, code: &str, label: Text, count: usize, shape: &str| {
            if count > 0 {
                links.push(CountLink {
                    label,
                    value: words::digits(count),
                    filter: group.into(),
                    code: code.into(),
                    group: group.into(),
                    group_label: words.text(heading),
                    shape: shape.into(),
                });
            }
        };
    for (entry, position) in context.codes("GRADE").iter().zip(0_u16..) {
        let count = graded(context, Some(position));
        let label = entry.label.get(words.lang);
        let places = [("grade", entry.code.as_str()), ("label", label)];
        let label = words.fill(Word::GradeOption, &places);
        push("grade", Word::CountsGrade, &entry.code, label, count, "");
    }
    let ungraded = graded(context, None);
    let label = words.text(Word::GradeNone);
    push(
        "grade",
        Word::CountsGrade,
        NONE_PRINTED,
        label,
        ungraded,
        "",
    );
    for state in State::ALL {
        let count = count_targets(context, &|_, found| found.state == state);
        let label = words.text(state_word(state));
        let (id, shape) = (state.id(), shape(state));
        push("signal", Word::CountsSignal, id, label, count, shape);
    }
    for kind in score::Agreement::ALL {
        let count = count_targets(context, &|_, found| {
            found.grade.is_some() && found.agreement == kind
        });
        let label = words.text(match kind {
            score::Agreement::Agrees => Word::CountAgrees,
            score::Agreement::Differs => Word::CountDiffers,
            score::Agreement::NotComparable => Word::AgreementNotComparable,
        });
        push(
            "agreement",
            Word::CountsAgreement,
            kind.id(),
            label,
            count,
            "",
        );
    }
    links
}

#[inline(never)]
fn outcome_card(context: &Context<'_>, indicator: u16) -> Option<OutcomeCard> {
    let found = context.indicator(indicator)?;
    let value = context.main(indicator);
    let figure = value.and_then(|position| figure(context, position));
    let detail = context.plan.narratives.iter().find(|narrative| {
        narrative.indicator == Some(indicator) && narrative.kind == NarrativeKind::Detail
    });
    Some(OutcomeCard {
        indicator: (&found.code).into(),
        name: context.text(&found.short),
        figure: figure.unwrap_or_else(|| bare(context.words.text(Word::MissingValue))),
        analysis: detail
            .filter(|_| value.is_some())
            .map(|narrative| local(context, &narrative.text)),
        cut: cut_record(context, indicator),
    })
}

/// One target of the board.
#[inline(never)]
pub(super) fn target_row(context: &Context<'_>, profile: &Profile) -> Option<TargetRow> {
    let indicator = context.indicator(profile.indicator)?;
    let found = profile.assessment.as_ref()?;
    let target = context.target(found)?;
    let value = context.main_value(profile.indicator);
    Some(TargetRow {
        indicator: (&indicator.code).into(),
        number: context.number(indicator),
        name: context.text(&indicator.label),
        short: context.text(&indicator.short),
        target_text: target_text(context, target),
        target: target_figure(context, target),
        target_type: context.words.text(type_word(target.kind)),
        missing: missing(context, profile, value.is_some()),
        bullet: bullet(context, indicator, target, found),
        beside: beside(context, profile.indicator, found, value.is_some()),
        value,
        cut: cut_record(context, profile.indicator),
        grade: grade(context, profile),
        signal: signal(context, found),
        reference: reference(context, found),
        agreement: agreement(context, found),
        by_disease: (subject(context) == Some(profile.indicator))
            .then(|| context.words.text(Word::ByDisease)),
        ministries: context.ministries(indicator),
        ..TargetRow::default()
    })
}

/// What stands beside the main value: see [`TargetRow::beside`].
fn beside(
    context: &Context<'_>,
    indicator: u16,
    found: &Assessment,
    has_value: bool,
) -> Vec<NamedFigure> {
    let mut figures = Vec::new();
    let mut add = |position: u32, label: Word| {
        if let (Some(fact), Some(figure)) = (context.plan.fact(position), figure(context, position))
        {
            figures.push(NamedFigure {
                code: (&fact.id).into(),
                label: context.words.text(label),
                figure,
            });
        }
    };
    let unit = |position: u32| context.plan.fact(position).map(|fact| fact.unit);
    let compared = found
        .inputs
        .iter()
        .find(|input| input.role == score::InputRole::Actual);
    if let (Some(main), Some(compared)) = (context.main(indicator), compared)
        && unit(main) != unit(compared.observation)
    {
        add(compared.observation, Word::BesideCompared);
    }
    if !has_value {
        let baseline = context.facts_of(indicator).into_iter();
        let mut baseline = baseline
            .filter(|(_, fact)| fact.measure == Measure::Base && fact.year == context.filter.year);
        if let Some((position, _)) = baseline.next() {
            add(position, Word::BaselineValue);
        }
    }
    figures
}

/// Words where no value stands.
#[inline(never)]
pub(super) fn missing(context: &Context<'_>, profile: &Profile, has_value: bool) -> Option<Text> {
    if has_value {
        return None;
    }
    let found = profile.assessment.as_ref();
    let word = match found.map(|found| (found.state, found.reason)) {
        Some((State::NotYetDue, _)) => Word::MissingNotDue,
        Some((_, Some(score::Reason::DashPrinted))) => Word::MissingDash,
        _ if has_parts(context, profile.indicator) => Word::MissingTotal,
        _ => Word::MissingValue,
    };
    Some(context.words.text(word))
}

/// Whether any number is printed of an indicator, at the whole plan or at a project.
pub(super) fn has_parts(context: &Context<'_>, indicator: u16) -> bool {
    let printed = printed(context.plan, context.filter.year);
    printed.iter().any(|(found, _)| *found == indicator)
}

fn legend(context: &Context<'_>) -> Legend {
    let words = context.words;
    let mut grades = Vec::new();
    for (_, position) in context.codes("GRADE").iter().zip(0_u16..) {
        grades.push(grade_entry(context, position));
    }
    let mut signals = Vec::new();
    for state in State::ALL {
        signals.push(bare_signal(context, state));
    }
    Legend {
        title: words.text(Word::LegendTitle),
        grades,
        grade_note: context.text(&context.plan.about.grade_note),
        signals,
        signal_note: words.text(Word::LegendSignalNote),
    }
}
