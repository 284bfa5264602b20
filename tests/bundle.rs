//! The bundle: there and back, and everything that it refuses.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use plan_indicators::dataset::bundle::{self, BundleReader, JsonBundle};
use plan_indicators::model::{
    Basis, Bilingual, Correction, Date, Decimal, IdentityKind, IdentityReason, Measure,
    Observation, PartState, Period, Plan, Printing, QualityEntry, QualityLabel, QualityList,
    QualityReport, QualitySection, Status, TextAddress,
};
use proptest::prelude::*;
use support::tiny_plan;

const GOLDEN: &str = "tests/fixtures/bundles";

/// `UPDATE_GOLDEN=1 cargo test` writes the files anew.
#[test]
fn golden() {
    let plan = tiny_plan();
    let mut golden = Vec::new();
    for (file, text) in [
        ("tiny.json", bundle::write(&plan)),
        ("tiny.narratives.json", bundle::write_narratives(&plan)),
        ("tiny.narratives-en.json", bundle::write_texts(&plan)),
        ("tiny.quality.json", bundle::write_quality(&plan)),
    ] {
        let text = text.unwrap();
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
        let path = folder.join(file);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, format!("{text}\n")).unwrap();
        }
        let known = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, known.trim_end(), "{file}");
        golden.push(known);
    }
    assert_eq!(whole(&golden), in_a_browser(plan));
}

/// What a browser has of a plan: the quality report tells the identities, and their code lists with them.
fn in_a_browser(mut plan: Plan) -> Plan {
    plan.identities.clear();
    let lists = [IdentityKind::LIST, IdentityReason::LIST];
    plan.codelists.retain(|it| !lists.contains(&it.id.as_str()));
    plan
}

/// A plan read from its files in the order in which a browser fetches them.
fn whole(files: &[String]) -> Plan {
    let [first, narratives, texts, quality] = files else {
        panic!("four files");
    };
    let mut plan = bundle::read(first).unwrap();
    bundle::read_narratives(&mut plan, narratives).unwrap();
    bundle::read_texts(&mut plan, texts).unwrap();
    bundle::read_quality(&mut plan, quality).unwrap();
    plan
}

fn written(plan: &Plan) -> Vec<String> {
    vec![
        bundle::write(plan).unwrap(),
        bundle::write_narratives(plan).unwrap(),
        bundle::write_texts(plan).unwrap(),
        bundle::write_quality(plan).unwrap(),
    ]
}

#[test]
fn the_first_file_stands_alone() {
    let plan = tiny_plan();
    let first = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    assert_eq!(first.parts.narratives, PartState::Elsewhere);
    assert_eq!(first.parts.english, PartState::Elsewhere);
    assert!(first.narratives.iter().all(|it| it.kind.is_of_indicators()));
    assert_eq!(first.observations, plan.observations);
    assert_eq!(first.printings, plan.printings);
    assert!(first.codelist("INSTITUTION").is_none());
    assert_eq!(first.sections.len(), 2);
    // What the second file adds can be written again and again.
    let mut again = first.clone();
    let narratives = bundle::write_narratives(&plan).unwrap();
    for _ in 0..2 {
        bundle::read_narratives(&mut again, &narratives).unwrap();
    }
    assert_eq!(again.narratives.len(), plan.narratives.len());
}

#[test]
fn a_refused_second_file_changes_nothing() {
    let plan = tiny_plan();
    let first = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    let text = bundle::write_narratives(&plan).unwrap();
    for (from, to, code, place) in [
        (
            "plan-indicators/narratives",
            "plan-indicators/bundle",
            "bundle-format",
            "format",
        ),
        (
            r#""version":"1.0.0""#,
            r#""version":"1.0.1""#,
            "bundle-pair",
            "of",
        ),
        (
            r#""name":"tiny-plan""#,
            r#""name":"other""#,
            "bundle-pair",
            "of",
        ),
        (
            r#""id":"TARGETS""#,
            r#""id":"OTHER""#,
            "bundle-pair",
            "sections",
        ),
        (
            r#""kind":{"of":["PLAN_STATEMENT""#,
            r#""kind":{"of":["STATEMENT""#,
            "bundle-code",
            "narratives.kind.of[0]",
        ),
        (
            r#""parents":[[6,5]"#,
            r#""parents":[[60,5]"#,
            "bundle-code",
            "narratives.parents",
        ),
        (
            r#""parents":[[6,5]"#,
            r#""parents":[[6,50]"#,
            "bundle-code",
            "narratives[6].parent",
        ),
        (
            r#""coverage":[[0,"#,
            r#""coverage":[[99,"#,
            "bundle-code",
            "coverage[0].section",
        ),
        (
            r#""text":["#,
            r#""text":["surplus","#,
            "bundle-length",
            "narratives.text",
        ),
        ("種を増やす。", r"\uD800", "bundle-syntax", ""),
    ] {
        assert!(text.contains(from), "{from}");
        let mut read = first.clone();
        let error = bundle::read_narratives(&mut read, &text.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.code, code, "{to}");
        assert!(error.place.starts_with(place), "{to}: {}", error.place);
        assert_eq!(read, first, "{to}");
    }
    let mut read = first.clone();
    for length in 0..30 {
        let cut: String = text
            .chars()
            .take(text.chars().count() * length / 30)
            .collect();
        assert!(bundle::read_narratives(&mut read, &cut).is_err());
    }
    assert_eq!(read, first);
}

#[test]
fn markup_in_a_text_is_text() {
    let mut plan = tiny_plan();
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> \u{202e} \u{0}";
    let long = "長".repeat(1_000_000);
    let last = plan.narratives.len() - 1;
    plan.narratives[last].text = Bilingual::new(hostile, hostile);
    plan.narratives[last - 1].text.ja.clone_from(&long);
    assert_eq!(whole(&written(&plan)), in_a_browser(plan));
}

#[test]
fn a_translation_of_other_texts_is_refused() {
    let plan = tiny_plan();
    let text = bundle::write_texts(&plan).unwrap();
    // Without the second file there is nothing to translate.
    let mut first = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    let before = first.clone();
    let error = bundle::read_texts(&mut first, &text).unwrap_err();
    assert_eq!(error.code, "bundle-length");
    assert_eq!(first, before);
    let error = bundle::read_texts(&mut first, &text.replacen("1.0.0", "9.9.9", 1)).unwrap_err();
    assert_eq!(error.code, "bundle-pair");
}

#[test]
fn a_spoilt_quality_report_changes_nothing() {
    let plan = tiny_plan();
    let first = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    assert_eq!(first.parts.quality, PartState::Elsewhere);
    let text = bundle::write_quality(&plan).unwrap();
    for (from, to, code, place) in [
        (
            "plan-indicators/quality",
            "plan-indicators/narratives",
            "bundle-format",
            "format",
        ),
        (
            r#""schema_version":1"#,
            r#""schema_version":2"#,
            "bundle-version",
            "schema_version",
        ),
        (
            r#""version":"1.0.0""#,
            r#""version":"1.0.1""#,
            "bundle-pair",
            "of",
        ),
        (
            r#""headline":["#,
            r#""headline":[1,"#,
            "bundle-shape",
            "headline[0]",
        ),
        (
            r#""kinds":[["PARTS""#,
            r#""kinds":[[7"#,
            "bundle-shape",
            "kinds[0][0]",
        ),
        (
            r#""sections":[["fails""#,
            r#""sections":[[["fails"]"#,
            "bundle-shape",
            "sections[0][0]",
        ),
        (r#""SEEDS","",["#, r#""SEEDS","","#, "bundle-syntax", ""),
        (
            r#""UNDECIDABLE",0,["#,
            r#""UNDECIDABLE",-1,["#,
            "bundle-shape",
            "sections[0][3]",
        ),
    ] {
        assert!(text.contains(from), "{from} in {text}");
        let mut read = first.clone();
        let error = bundle::read_quality(&mut read, &text.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.code, code, "{to}");
        assert!(error.place.starts_with(place), "{to}: {}", error.place);
        assert_eq!(read, first, "{to}");
    }
}

fn refused(text: &str) -> (&'static str, String) {
    let error = bundle::read(text).unwrap_err();
    let message = error.message();
    assert!(!message.ja.is_empty() && !message.en.is_empty());
    (error.code, error.place)
}

#[test]
fn a_cut_text_is_refused_at_every_length() {
    let text = bundle::write(&tiny_plan()).unwrap();
    let bytes = text.as_bytes();
    for part in 0..20 {
        let cut = &bytes[..bytes.len() * part / 20];
        let error = JsonBundle.read(cut).unwrap_err();
        assert_eq!(error.code, "bundle-syntax", "{part}/20");
        assert!(
            error.place.contains("line") || error.place.contains("byte"),
            "{}",
            error.place
        );
    }
}

#[test]
fn other_files_are_refused() {
    for (text, code) in [
        ("", "bundle-syntax"),
        ("<!doctype html>", "bundle-syntax"),
        ("[]", "bundle-format"),
        ("{}", "bundle-format"),
        ("3", "bundle-format"),
        (
            r#"{"format":"geojson","schema_version":1}"#,
            "bundle-format",
        ),
        (r#"{"format":"plan-indicators/bundle"}"#, "bundle-version"),
        (
            r#"{"format":"plan-indicators/bundle","schema_version":2}"#,
            "bundle-version",
        ),
        (
            r#"{"format":"plan-indicators/bundle","schema_version":1}"#,
            "bundle-shape",
        ),
    ] {
        assert_eq!(refused(text).0, code, "{text}");
    }
    let error =
        bundle::read(r#"{"format":"plan-indicators/bundle","schema_version":7}"#).unwrap_err();
    assert_eq!(error.detail, "7");
}

#[test]
fn a_file_of_another_form_says_what_to_do() {
    let program = concat!("plan-indicators ", env!("CARGO_PKG_VERSION"));
    let told = |version: &str| {
        let head = r#"{"format":"plan-indicators/bundle","schema_version":"#;
        bundle::read(&[head, version, "}"].concat())
            .unwrap_err()
            .message()
    };
    for version in ["2", "41"] {
        let message = told(version);
        for text in [&message.ja, &message.en] {
            for part in [version, "1", program] {
                assert!(text.contains(part), "{part} in {text}");
            }
        }
        assert!(message.ja.contains("更新してください"), "{}", message.ja);
        assert!(
            message.en.contains("update plan-indicators"),
            "{}",
            message.en
        );
    }
    // A newer program does not help against a file that names no form of ours.
    for version in ["0", "-3", "1.5", "null", r#""2""#] {
        let message = told(version);
        assert!(message.ja.contains("作り直して"), "{}", message.ja);
        assert!(message.en.contains("build the data file again"));
        assert!(!message.en.contains("update"), "{}", message.en);
    }
}

#[test]
fn spoilt_bundles_are_refused_where_they_are_spoilt() {
    let text = bundle::write(&tiny_plan()).unwrap();
    for (from, to, code, place) in [
        (
            r#""schema_version":1"#,
            r#""schema_version":2"#,
            "bundle-version",
            "schema_version",
        ),
        (
            r#""indicator":[0,0"#,
            r#""indicator":[0,9"#,
            "bundle-code",
            "observations[1].indicator",
        ),
        (
            r#""indicator":[0,0"#,
            r#""indicator":[0"#,
            "bundle-length",
            "observations.project",
        ),
        (
            r#""indicator":[0,0"#,
            r#""indicator":["0",0"#,
            "bundle-shape",
            "observations.indicator[0]",
        ),
        (
            r#""value":["1580""#,
            r#""value":["1,580""#,
            "bundle-decimal",
            "observations.value[0]",
        ),
        (
            r#""value":["1580""#,
            r#""value":["１５８０""#,
            "bundle-decimal",
            "observations.value[0]",
        ),
        (
            r#""total":"6500""#,
            r#""total":"6500件""#,
            "bundle-decimal",
            "targets[0].total",
        ),
        (
            r#""project":[0,"#,
            r#""project":[3,"#,
            "bundle-code",
            "observations[0].project",
        ),
        (
            r#""year":[2025"#,
            r#""year":[9999"#,
            "bundle-shape",
            "observations[0].year",
        ),
        (
            r#""unit_mult":[0"#,
            r#""unit_mult":[99"#,
            "bundle-shape",
            "observations[0].unit_mult",
        ),
        (
            r#""offset":[60"#,
            r#""offset":[-60"#,
            "bundle-code",
            "printings.offset[0]",
        ),
        (
            r#""status":{"of":["A""#,
            r#""status":{"of":["Z""#,
            "bundle-code",
            "observations.status.of[0]",
        ),
        (
            r#""window":{"first":2025"#,
            r#""window":{"first":2035"#,
            "bundle-shape",
            "targets[0].window",
        ),
        (
            r#""codelist":"#,
            r#""codelist":9"#,
            "bundle-code",
            "dimensions[0].codelist",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        let (found, at) = refused(&text.replacen(from, to, 1));
        assert_eq!(found, code, "{to}");
        assert!(at.starts_with(place), "{to}: {at}");
    }
}

#[test]
fn a_plan_that_leads_nowhere_is_not_written() {
    let mut plan = tiny_plan();
    plan.printings[0].observation = 99;
    assert_eq!(bundle::write(&plan).unwrap_err().code, "bundle-code");
}

fn date() -> impl Strategy<Value = Option<Date>> {
    let day = (1950_u16..2100, 1_u8..=12, 1_u8..=28);
    proptest::option::of(day.prop_map(|(year, month, day)| Date { year, month, day }))
}

fn decimal() -> impl Strategy<Value = Option<Decimal>> {
    let digits = "-?[0-9]{1,9}(\\.[0-9]{1,4})?";
    proptest::option::of(digits.prop_map(|text| Decimal::parse(&text).unwrap()))
}

fn observation() -> impl Strategy<Value = Observation> {
    let basis = proptest::sample::select(Basis::ALL.map(|it| it.0).to_vec());
    let measure = proptest::sample::select(Measure::ALL.map(|it| it.0).to_vec());
    let status = proptest::sample::select(Status::ALL.to_vec());
    let comment = proptest::option::of(("\\PC{0,9}", "\\PC{0,9}"));
    let cut = (
        proptest::option::of(0_u16..3),
        proptest::option::of(0_u16..3),
    );
    let place = (
        0_u16..2,
        0_u16..3,
        1900_u16..=2200,
        0_u16..3,
        0_u8..=18,
        cut,
    );
    let period = (date(), date(), basis);
    (
        "[A-Z_0-9]{0,12}",
        place,
        period,
        measure,
        decimal(),
        status,
        comment,
    )
        .prop_map(
            |(
                id,
                (indicator, project, year, unit, unit_mult, cut),
                period,
                measure,
                value,
                status,
                comment,
            )| {
                let cut = [cut.0.map(|code| (0, code)), cut.1.map(|code| (1, code))];
                Observation {
                    id,
                    indicator,
                    project,
                    breakdown: cut.into_iter().flatten().collect(),
                    year,
                    period: Period {
                        start: period.0,
                        end: period.1,
                        basis: period.2,
                    },
                    measure,
                    value,
                    unit,
                    unit_mult,
                    status,
                    comment: comment.map(|(ja, en)| Bilingual::new(ja, en)),
                }
            },
        )
}

fn words() -> impl Strategy<Value = Bilingual> {
    ("\\PC{0,6}", "\\PC{0,6}").prop_map(|(ja, en)| Bilingual::new(ja, en))
}

fn entry() -> impl Strategy<Value = QualityEntry> {
    let texts = (words(), words(), words(), words(), words());
    let codes = ("\\PC{0,6}", "[A-Z_]{0,6}", "[A-Z_]{0,6}", "[A-Z_]{0,6}");
    let projects = proptest::collection::vec("[A-Z_]{0,6}", 0..3);
    let text = proptest::option::of(("[a-z]{0,6}", "[A-Z_]{0,6}", "[A-Z_]{0,6}", "[A-Z_]{0,6}"));
    (texts, codes, projects, text).prop_map(|(texts, codes, projects, text)| QualityEntry {
        title: texts.0,
        figures: texts.1,
        difference: texts.2,
        sentence: texts.3,
        note: texts.4,
        quote: codes.0,
        kind: codes.1,
        indicator: codes.2,
        project: codes.3,
        projects,
        text: text.map(|(view, narrative, section, project)| TextAddress {
            view,
            narrative,
            section,
            project,
        }),
    })
}

fn report() -> impl Strategy<Value = QualityReport> {
    let label = || ("[A-Z_]{0,6}", words()).prop_map(|(code, label)| QualityLabel { code, label });
    let labels = || proptest::collection::vec(label(), 0..3);
    let entries = proptest::collection::vec(entry(), 0..4);
    let list = (words(), words(), "[A-Z_]{0,6}", any::<bool>(), entries).prop_map(
        |(title, note, verdict, folded, entries)| QualityList {
            title,
            note,
            verdict,
            folded,
            entries,
        },
    );
    let lists = proptest::collection::vec(list, 0..3);
    let section = ("[a-z]{0,6}", words(), words(), lists).prop_map(|(id, title, note, lists)| {
        QualitySection {
            id,
            title,
            note,
            lists,
        }
    });
    let sections = proptest::collection::vec(section, 0..3);
    (words(), labels(), labels(), sections).prop_map(|(headline, verdicts, kinds, sections)| {
        QualityReport {
            headline,
            verdicts,
            kinds,
            sections,
        }
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let observations = proptest::collection::vec(observation(), 1..40);
    let printing = (0_u32..1000, 0_u16..2, any::<u32>(), "\\PC{0,6}", 0_u16..2);
    let printings = proptest::collection::vec(printing, 0..40);
    (observations, printings, decimal(), date(), report()).prop_map(
        |(observations, printings, value, date, report)| {
            let mut plan = tiny_plan();
            let count = u32::try_from(observations.len()).unwrap();
            plan.quality = report;
            plan.observations = observations;
            plan.printings = printings
                .into_iter()
                .map(|(observation, source, offset, printed, section)| Printing {
                    observation: observation % count,
                    source,
                    offset,
                    printed,
                    section,
                })
                .collect();
            plan.corrections = vec![Correction {
                id: "C".to_owned(),
                observation: Some(count - 1),
                narrative: None,
                source: 0,
                offset: 7,
                printed: "x".to_owned(),
                read_as: String::new(),
                value,
                proof: Bilingual::default(),
                date,
            }];
            plan
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn there_and_back(plan in plan()) {
        prop_assert_eq!(whole(&written(&plan)), in_a_browser(plan));
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(JsonBundle.read(&bytes).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Digits, brackets and words of a sound bundle in wrong places: a refusal or a plan, never a panic.
    #[test]
    fn any_change_is_answered(at in 0_usize..8000, with in "[0-9,\\[\\]{}\":a-z-]{0,3}", cut in 0_usize..4) {
        let text = bundle::write(&tiny_plan()).unwrap();
        let bytes = text.as_bytes();
        let at = at % bytes.len();
        let end = (at + cut).min(bytes.len());
        let spoilt = [&bytes[..at], with.as_bytes(), &bytes[end..]].concat();
        if let Ok(plan) = JsonBundle.read(&spoilt) {
            prop_assert!(bundle::write(&plan).is_ok());
        }
    }

    /// The same of the second file.
    #[test]
    fn any_change_of_the_texts_is_answered(at in 0_usize..8000, with in "[0-9,\\[\\]{}\":a-z-]{0,3}", cut in 0_usize..4) {
        let text = bundle::write_narratives(&tiny_plan()).unwrap();
        let bytes = text.as_bytes();
        let at = at % bytes.len();
        let end = (at + cut).min(bytes.len());
        let spoilt = [&bytes[..at], with.as_bytes(), &bytes[end..]].concat();
        let mut plan = bundle::read(&bundle::write(&tiny_plan()).unwrap()).unwrap();
        let before = plan.clone();
        let read = bundle::read_narratives(&mut plan, &String::from_utf8_lossy(&spoilt));
        match read {
            Ok(()) => prop_assert!(bundle::write_narratives(&plan).is_ok()),
            Err(_) => prop_assert_eq!(plan, before),
        }
    }

    /// The same of the quality report.
    #[test]
    fn any_change_of_the_report_is_answered(at in 0_usize..9000, with in "[0-9,\\[\\]{}\":a-z-]{0,3}", cut in 0_usize..4) {
        let text = bundle::write_quality(&tiny_plan()).unwrap();
        let bytes = text.as_bytes();
        let at = at % bytes.len();
        let end = (at + cut).min(bytes.len());
        let spoilt = [&bytes[..at], with.as_bytes(), &bytes[end..]].concat();
        let mut plan = bundle::read(&bundle::write(&tiny_plan()).unwrap()).unwrap();
        let before = plan.clone();
        match bundle::read_quality(&mut plan, &String::from_utf8_lossy(&spoilt)) {
            Ok(()) => prop_assert!(bundle::write_quality(&plan).is_ok()),
            Err(_) => prop_assert_eq!(plan, before),
        }
    }
}
