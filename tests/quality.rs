//! The quality report: nothing is lost on the way from the dataset to what a reader sees.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;

use plan_indicators::model::{
    Bilingual, NarrativeKind, Plan, QualityEntry, QualityList, QualityReport, QualitySection,
    Status,
};
use plan_indicators::quality;
use plan_indicators::query::text_address;
use plan_indicators::reconcile::tally;
use plan_indicators::words::grouped;
use support::{real_folder, real_plan, tiny_plan};

fn section<'a>(report: &'a QualityReport, id: &str) -> &'a QualitySection {
    report.sections.iter().find(|it| it.id == id).unwrap()
}

fn lists(report: &QualityReport) -> impl Iterator<Item = &QualityList> {
    report.sections.iter().flat_map(|it| &it.lists)
}

fn entries(report: &QualityReport) -> impl Iterator<Item = &QualityEntry> {
    lists(report).flat_map(|it| &it.entries)
}

fn count(report: &QualityReport, verdict: &str) -> usize {
    let own = lists(report).filter(|it| it.verdict == verdict);
    own.map(|it| it.entries.len()).sum()
}

#[test]
fn every_identity_is_told_once_under_its_verdict() {
    for plan in [tiny_plan(), real_plan()] {
        let (report, tally) = (&plan.quality, tally(&plan.identities));
        assert_eq!(*report, quality::report(&plan));
        let told = lists(report).filter(|it| !it.verdict.is_empty());
        assert_eq!(told.map(|it| it.entries.len()).sum::<usize>(), tally.all);
        assert_eq!(count(report, "HOLDS"), tally.hold - tally.hold_corrected);
        assert_eq!(count(report, "HOLDS_CORRECTED"), tally.hold_corrected);
        for (reason, expected) in &tally.fail {
            assert_eq!(count(report, reason.code()), *expected, "{reason:?}");
        }
        let headline = &report.headline.ja;
        for number in [tally.all, tally.hold, tally.fails()] {
            assert!(headline.contains(&format!("{number}件")), "{headline}");
        }
        // What does not hold says its difference; what holds has none.
        for list in lists(report).filter(|it| !it.verdict.is_empty()) {
            let holds = list.verdict.starts_with("HOLDS");
            for entry in &list.entries {
                assert_eq!(entry.difference.is_empty(), holds, "{:?}", entry.title);
                assert!(!entry.kind.is_empty() && !entry.sentence.is_empty());
            }
        }
    }
}

#[test]
fn verdicts_and_kinds_are_those_that_stand() {
    for plan in [tiny_plan(), real_plan()] {
        let report = &plan.quality;
        let codes = |labels: &[plan_indicators::model::QualityLabel]| -> BTreeSet<String> {
            labels.iter().map(|it| it.code.clone()).collect()
        };
        let stand = lists(report).map(|it| it.verdict.clone());
        let stand: BTreeSet<_> = stand.filter(|it| !it.is_empty()).collect();
        assert_eq!(codes(&report.verdicts), stand);
        let kinds = plan.identities.iter().map(|it| it.kind.code().to_owned());
        assert_eq!(codes(&report.kinds), kinds.collect());
    }
}

/// Whether a place of a template stands in a text.
fn unfilled(text: &str) -> bool {
    let mut places = text.split('{').skip(1);
    places.any(|it| it.starts_with(|first: char| first.is_ascii_lowercase()))
}

/// Both languages have words of their own, and no place is left unfilled.
#[test]
fn every_text_is_said_in_both_languages() {
    let report = real_plan().quality;
    let mut texts: Vec<&Bilingual> = vec![&report.headline];
    for section in &report.sections {
        texts.extend([&section.title, &section.note]);
        for list in &section.lists {
            texts.extend([&list.title, &list.note]);
        }
    }
    for entry in entries(&report) {
        assert!(!entry.title.is_empty(), "{entry:?}");
        texts.extend([&entry.title, &entry.sentence, &entry.note]);
        texts.extend([&entry.figures, &entry.difference]);
    }
    let japanese = |text: &str| text.chars().any(|it| ('ぁ'..='ん').contains(&it));
    for text in texts {
        assert!(!unfilled(&text.ja) && !unfilled(&text.en), "{text:?}");
        // English quotes the printed words of the report.
        assert!(!text.en.is_empty() || !japanese(&text.ja), "{text:?}");
    }
}

#[test]
fn every_correction_and_every_missing_value_is_told() {
    for plan in [tiny_plan(), real_plan()] {
        let report = &plan.quality;
        let corrections = section(report, "corrections").lists.iter();
        let told: usize = corrections.map(|it| it.entries.len()).sum();
        assert_eq!(told, plan.corrections.len());
    }
    let plan = real_plan();
    let missing = section(&plan.quality, "missing");
    let told: BTreeSet<&str> = missing
        .lists
        .iter()
        .flat_map(|it| &it.entries)
        .map(|it| it.indicator.as_str())
        .collect();
    for fact in plan.observations.iter().filter(|it| it.value.is_none()) {
        let code = plan.indicators[usize::from(fact.indicator)].code.as_str();
        assert!(told.contains(code), "{code}");
    }
    let status = section(&plan.quality, "status").lists.iter();
    let told: usize = status.map(|it| it.entries.len()).sum();
    let marked = plan.observations.iter();
    let marked = marked.filter(|it| it.value.is_some() && it.status != Status::A);
    assert_eq!(told, marked.count());
}

#[test]
fn coverage_counts_every_character_but_marks() {
    let plan = real_plan();
    let path = real_folder().join("source/implementation-status-fy2025.txt");
    let source = std::fs::read_to_string(path).unwrap();
    let characters = source.chars().filter(|it| !it.is_whitespace()).count();
    let coverage = plan.coverage.iter();
    let sum: u32 = coverage
        .map(|it| it.narratives + it.printings + it.headings + it.remainder + it.uncovered)
        .sum();
    let sum = usize::try_from(sum).unwrap();
    assert!(sum < characters && sum * 10 > characters * 9, "{sum}");
    let section = section(&plan.quality, "coverage");
    let grouped = grouped(&sum.to_string());
    assert!(section.note.ja.contains(&*grouped), "{}", &*grouped);
    assert_eq!(section.lists[0].entries.len(), 5);
    assert_eq!(section.lists[1].entries.len(), plan.coverage.len());
}

/// A link leads to what stands in the plan.
#[test]
fn links_lead_somewhere() {
    let plan = real_plan();
    let projects = &plan.codelist("PROJECT").unwrap().codes;
    let known = |code: &String| code.is_empty() || projects.iter().any(|it| it.code == *code);
    let mut texts = 0;
    for entry in entries(&plan.quality) {
        assert!(entry.indicator.is_empty() || plan.indicator(&entry.indicator).is_some());
        assert!(known(&entry.project) && entry.projects.iter().all(known));
        let Some(address) = &entry.text else {
            continue;
        };
        texts += 1;
        let there = plan.narratives.iter();
        let mut there = there.filter_map(|it| text_address(&plan, it));
        assert!(there.any(|it| it == *address), "{address:?}");
        assert!(address.view != "results" || is_case(&plan, &address.narrative));
    }
    assert!(texts > 30, "{texts}");
}

fn is_case(plan: &Plan, id: &str) -> bool {
    let mut cases = plan.narratives.iter();
    cases.any(|it| it.id == id && it.kind == NarrativeKind::ResultCase)
}

/// A dataset without anything to report has no report.
#[test]
fn parts_without_entries_are_left_out() {
    let mut plan = tiny_plan();
    plan.identities.clear();
    plan.corrections.clear();
    plan.coverage.clear();
    plan.observations.clear();
    let report = quality::report(&plan);
    let ids: Vec<&str> = report.sections.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["missing"]);
    assert!(report.verdicts.is_empty() && report.kinds.is_empty());
    assert!(!report.headline.is_empty());
    plan.targets.clear();
    assert!(quality::report(&plan).sections.is_empty());
}
