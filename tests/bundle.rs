//! The bundle: there and back, and everything that it refuses.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use plan_indicators::dataset::bundle::{self, BundleReader, JsonBundle};
use plan_indicators::model::{
    Basis, Bilingual, Correction, Date, Decimal, Measure, Observation, Period, Plan, Printing,
    Status,
};
use proptest::prelude::*;
use support::tiny_plan;

const GOLDEN: &str = "tests/fixtures/bundles/tiny.json";

/// `UPDATE_GOLDEN=1 cargo test` writes the file anew.
#[test]
fn golden() {
    let text = bundle::write(&tiny_plan()).unwrap();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, format!("{text}\n")).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text, golden.trim_end());
    assert_eq!(bundle::read(&golden).unwrap(), tiny_plan());
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
    assert_eq!(error.detail, "found 7, known 1");
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

fn plan() -> impl Strategy<Value = Plan> {
    let observations = proptest::collection::vec(observation(), 1..40);
    let printing = (0_u32..1000, 0_u16..2, any::<u32>(), "\\PC{0,6}", 0_u16..2);
    let printings = proptest::collection::vec(printing, 0..40);
    (observations, printings, decimal(), date()).prop_map(
        |(observations, printings, value, date)| {
            let mut plan = tiny_plan();
            let count = u32::try_from(observations.len()).unwrap();
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
        let text = bundle::write(&plan).unwrap();
        prop_assert_eq!(bundle::read(&text).unwrap(), plan);
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
}
