//! Exports: CSV and JSON with the same fields.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;

use plan_indicators::export::{self, Format, Rows, Selection};
use plan_indicators::model::Plan;
use plan_indicators::score::reference::Method;
use support::{real_plan, tiny_plan};

type Table = Vec<BTreeMap<String, String>>;

fn all(plan: &Plan) -> Vec<u32> {
    Selection::default().observations(plan)
}

fn csv_rows(text: &str) -> Table {
    let text = text.strip_prefix('\u{feff}').unwrap();
    assert!(!text.replace("\r\n", "").contains('\r') && text.ends_with("\r\n"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn find<'a>(rows: &'a Table, id: &str) -> &'a BTreeMap<String, String> {
    rows.iter().find(|row| row["OBS_ID"] == id).unwrap()
}

#[test]
fn one_row_per_printing_with_codes_labels_and_place() {
    let plan = tiny_plan();
    let text = export::observations(&plan, &all(&plan), Rows::Printings, Format::Csv);
    let rows = csv_rows(&text);
    assert_eq!(rows.len(), plan.printings.len());
    let row = find(&rows, "SEEDS_PJ2_2025");
    for (field, value) in [
        ("INDICATOR", "SEEDS"),
        ("INDICATOR_LABEL_JA", "種の件数"),
        ("PROJECT_LABEL_EN", "Project 2"),
        ("DISEASE", "_T"),
        ("TIME_PERIOD", "2025"),
        ("PERIOD_START", "2025-04-01"),
        ("OBS_VALUE", "680"),
        ("CORRECTED_VALUE", "580"),
        ("UNIT_MEASURE", "CASE"),
        ("UNIT_MULT", "0"),
        ("SOURCE", "REPORT"),
        ("PRINTED", "680件"),
        ("SECTION", "REFERENCE"),
        (
            "ATTRIBUTION",
            "出典：「試験計画の実行状況」を加工して作成。 / Source: \"Status of the tiny plan\", edited and processed.",
        ),
    ] {
        assert_eq!(row[field], value, "{field}");
    }
    let cut = find(&rows, "SEEDS_INFECTIOUS_2025");
    assert_eq!(
        (cut["DISEASE"].as_str(), cut["BREAKDOWN_LABEL_JA"].as_str()),
        ("INFECTIOUS", "感染症")
    );
    assert_eq!(find(&rows, "SEEDS_CUM_2025")["OBS_VALUE"], "1.2");
    assert_eq!(find(&rows, "SHARE_PJ1_2025")["OBS_VALUE"], "");
    assert_eq!(find(&rows, "SHARE_PJ1_2025")["PRINTED"], "'-", "no formula");
    let header = text.lines().next().unwrap();
    assert!(header.starts_with("\u{feff}OBS_ID,") && header.ends_with(",ATTRIBUTION"));
}

#[test]
fn facts_are_one_row_per_value() {
    let mut plan = tiny_plan();
    plan.printings.push(plan.printings[0].clone());
    let facts = csv_rows(&export::observations(
        &plan,
        &all(&plan),
        Rows::Facts,
        Format::Csv,
    ));
    assert_eq!(facts.len(), plan.observations.len());
    assert!(!facts[0].contains_key("PRINTED") && facts[0].contains_key("ATTRIBUTION"));
    let places = csv_rows(&export::observations(
        &plan,
        &all(&plan),
        Rows::Printings,
        Format::Csv,
    ));
    assert_eq!(places.len(), plan.printings.len());
}

#[test]
fn a_value_without_a_place_keeps_its_row() {
    let mut plan = tiny_plan();
    plan.printings.retain(|it| it.observation != 0);
    let rows = csv_rows(&export::observations(
        &plan,
        &all(&plan),
        Rows::Printings,
        Format::Csv,
    ));
    assert_eq!(find(&rows, "SEEDS_2025_CASE")["SOURCE"], "");
}

#[test]
fn texts_that_look_like_formulas_are_disarmed() {
    let mut plan = tiny_plan();
    plan.indicators[0].label.en = "=HYPERLINK(\"x\")".to_owned();
    plan.observations[0].comment = Some(plan_indicators::model::Bilingual::new("+1", "@x"));
    plan.observations[0].value = plan_indicators::model::Decimal::parse("-5").ok();
    let rows = csv_rows(&export::observations(&plan, &[0], Rows::Facts, Format::Csv));
    assert_eq!(rows[0]["INDICATOR_LABEL_EN"], "'=HYPERLINK(\"x\")");
    assert_eq!(rows[0]["COMMENT_OBS"], "'+1");
    assert_eq!(rows[0]["COMMENT_OBS_EN"], "'@x");
    assert_eq!(rows[0]["OBS_VALUE"], "-5", "a number stays a number");
}

#[derive(serde::Deserialize)]
struct Document {
    head: Head,
    rows: Vec<BTreeMap<String, serde_json::Value>>,
}

#[derive(serde::Deserialize)]
struct Head {
    version: String,
    sources: Vec<BTreeMap<String, serde_json::Value>>,
    notices: Vec<serde_json::Value>,
}

#[test]
fn json_has_the_same_fields_and_a_head() {
    let plan = tiny_plan();
    let text = export::observations(&plan, &all(&plan), Rows::Printings, Format::Json);
    let document: Document = serde_json::from_str(&text).unwrap();
    assert_eq!(document.head.version, "1.0.0");
    assert_eq!(document.head.sources.len(), 2);
    assert!(document.head.sources[0].contains_key("licence"));
    assert_eq!(document.head.notices.len(), 1);
    let csv = csv_rows(&export::observations(
        &plan,
        &all(&plan),
        Rows::Printings,
        Format::Csv,
    ));
    assert_eq!(document.rows.len(), csv.len());
    for (object, row) in document.rows.iter().zip(&csv) {
        assert!(object.keys().eq(row.keys()));
    }
    let value = |id: &str| {
        &document
            .rows
            .iter()
            .find(|row| row["OBS_ID"] == id)
            .unwrap()["OBS_VALUE"]
    };
    assert_eq!(value("SEEDS_2025_CASE").as_i64(), Some(1580));
    assert!(value("SHARE_PJ1_2025").is_null());
}

#[test]
fn filters_keep_what_passes_all() {
    let plan = tiny_plan();
    let count = |filters: &[(&str, &str)], year: Option<u16>| {
        let mut selection = Selection {
            year,
            ..Selection::default()
        };
        for (filter, codes) in filters {
            selection.require(&plan, filter, codes.split(',')).unwrap();
        }
        selection.observations(&plan).len()
    };
    assert_eq!(count(&[], None), 13);
    assert_eq!(count(&[("indicator", "SHARE")], None), 2);
    assert_eq!(count(&[("project", "PJ1,PJ2")], None), 3);
    assert_eq!(
        count(&[("project", "PJ1"), ("indicator", "SHARE")], None),
        1
    );
    assert_eq!(count(&[("disease", "CANCER,INFECTIOUS")], None), 2);
    assert_eq!(count(&[("kind", "MONITORING")], None), 2);
    assert_eq!(count(&[("ministry", "MHLW")], None), 11);
    assert_eq!(count(&[("grade", "A")], None), 11);
    assert_eq!(count(&[("grade", "B")], None), 0);
    assert_eq!(count(&[], Some(2029)), 1);
}

#[test]
fn unknown_codes_are_named_with_those_that_are_known() {
    let plan = tiny_plan();
    let mut selection = Selection::default();
    let unknown = selection
        .require(&plan, "disease", "CANSER".split(','))
        .unwrap_err();
    assert_eq!(unknown.code, "CANSER");
    assert_eq!(unknown.known, ["_T", "CANCER", "INFECTIOUS"]);
    assert!(
        selection
            .require(&plan, "colour", "RED".split(','))
            .is_err()
    );
}

#[test]
fn assessments_have_every_intermediate() {
    let plan = tiny_plan();
    let scores = plan_indicators::score::rows(&plan, &[2025], true, &[]);
    let rows = csv_rows(&export::assessments(&plan, &scores, Format::Csv));
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["TARGET_ID"], "T01");
    assert_eq!(rows[0]["ACTUAL"], "1580");
    assert_eq!(rows[0]["RATIO"], "1.215385");
    assert_eq!(rows[0]["INPUTS_ACTUAL"], "SEEDS_2025_CASE");
    assert_eq!((&*rows[0]["STATUS"], &*rows[0]["SCORE"]), ("", ""));
    let text = export::assessments(&plan, &scores, Format::Json);
    let document: Document = serde_json::from_str(&text).unwrap();
    assert!(document.rows[0].keys().eq(rows[0].keys()));
}

#[test]
fn identities_are_one_row_each_with_both_sides() {
    let plan = tiny_plan();
    let every = Selection::default().identities(&plan);
    assert_eq!(every.len(), plan.identities.len());
    let rows = csv_rows(&export::identities(&plan, &every, Format::Csv));
    let row = &rows[0];
    for (field, value) in [
        ("IDENTITY", "SEEDS_PROJECTS_2025"),
        ("KIND", "PROJECTS"),
        ("KIND_LABEL_EN", "Projects against the whole plan"),
        ("INDICATOR_LABEL_JA", "種の件数"),
        ("PROJECT", "_T"),
        ("SUBJECT_JA", "種"),
        ("TERMS", "SEEDS_PJ1_2025;SEEDS_PJ2_2025"),
        ("RELATION", "EQ"),
        ("RESULT", "SEEDS_2025_CASE"),
        ("DECIMALS", ""),
        ("LEFT", "1480"),
        ("RIGHT", "1580"),
        ("DIFFERENCE", "-100"),
        ("FORMULA", "900 + 580 = 1,480 ≠ 1,580"),
        ("VERDICT", "FAILS"),
        ("VERDICT_PRINTED", "HOLDS"),
        ("REASON", "SOURCE_FAULT"),
        ("REASON_LABEL_JA", "原文の誤り"),
        ("SOURCE", ""),
    ] {
        assert_eq!(row[field], value, "{field}");
    }
    assert!(row["SENTENCE_EN"].ends_with("The numbers of the source contradict each other."));
    let share = &rows[4];
    assert_eq!(share["LEFT"], "56.962025316");
    assert_eq!(share["LEFT_ROUNDED"], "57");
    assert_eq!(share["STATEMENT"], "76:種が増えた");
    let count = &rows[5];
    assert_eq!(count["TERMS"], "ITEM@177:事業1;ITEM@186:事業2");
    assert_eq!(
        (count["INDICATOR"].as_str(), count["RESULT"].as_str()),
        ("", "2")
    );
    let json = export::identities(&plan, &every, Format::Json);
    let document: Document = serde_json::from_str(&json).unwrap();
    assert_eq!(document.rows.len(), rows.len());
    assert_eq!(document.rows[0]["DIFFERENCE"], serde_json::json!(-100));
}

#[test]
fn identities_are_selected_by_the_values_in_them() {
    let plan = tiny_plan();
    let ids = |filters: &[(&str, &str)], year: Option<u16>| -> Vec<&str> {
        let mut selection = Selection {
            year,
            ..Selection::default()
        };
        for (filter, code) in filters {
            selection
                .require(&plan, filter, [*code].into_iter())
                .unwrap();
        }
        let positions = selection.identities(&plan);
        let identities = positions.iter().map(|it| plan.identities[*it].id.as_str());
        identities.collect()
    };
    assert_eq!(
        ids(&[("project", "PJ1")], None),
        ["SEEDS_PROJECTS_2025", "SEEDS_SHARE_2025"]
    );
    assert_eq!(
        ids(&[("disease", "CANCER")], None),
        ["SEEDS_DISEASE_PARTS_2025"]
    );
    assert_eq!(ids(&[("indicator", "SHARE")], None), [""; 0]);
    assert_eq!(ids(&[], Some(2029)), ["SEEDS_TARGET_2025"]);
    assert_eq!(ids(&[("project", "_T")], Some(2025)).len(), 6);
    assert_eq!(ids(&[("kind", "MONITORING")], None), [""; 0]);
}

#[test]
fn rows_of_reference_methods_have_their_own_intermediates() {
    let plan = real_plan();
    let scores = plan_indicators::score::rows(&plan, &[2025], true, &Method::ALL);
    let rows = csv_rows(&export::assessments(&plan, &scores, Format::Csv));
    let row = |target: &str, method: &str| {
        let found = rows
            .iter()
            .find(|row| row["TARGET_ID"] == target && row["METHOD"] == method);
        found.unwrap()
    };
    let startups = row("T07", "statcan-osdg/1");
    for (name, value) in [
        ("INDICATOR", "STARTUPS_SELECTED"),
        ("TIME_PERIOD", "2025"),
        ("STATE", ""),
        ("STATUS", "substantial"),
        ("SCORE", "5"),
        ("PROGRESS", "2.0248008101611754"),
        ("BASELINE", "11"),
        ("BASELINE_YEAR", "2023"),
        ("BASELINE_SOURCE", "ROADMAP_2024"),
        ("BASE_USED", "11"),
        ("BASE_YEAR_USED", "2023"),
        ("VALUE_USED", "40"),
        ("TARGET_YEARS", "5"),
        ("FLAGS", "OTHER_UNIT"),
        ("INPUTS_STATUS", "A"),
        // Pace is another method's business, and grades are no reference method's.
        ("EXPECTED", ""),
        ("RATIO", ""),
        ("NEEDED_PER_YEAR", ""),
        ("GRADE", "A"),
        ("AGREEMENT", "not_comparable"),
    ] {
        assert_eq!(startups[name], value, "{name}");
    }
    let trainees = row("T16", "un-2022/1");
    assert_eq!(trainees["STATE"], "not_assessable");
    assert_eq!(trainees["REASON"], "running_total");
    assert_eq!(row("T16", "plan-pace/1")["RATIO"], "0.903333");
    let fih = row("T08", "attainment/1");
    assert_eq!(
        (&*fih["FLAGS"], &*fih["BASELINE_SOURCE"]),
        ("ASSUMED_BASELINE", "ASSUMED")
    );
    let seeds = row("T10", "plan-pace/1");
    assert_eq!(
        seeds["INPUTS_BASELINE"],
        "TR_SUPPORTED_SEEDS_BASE_MEAN_2025"
    );
    let observed = rows
        .iter()
        .find(|row| row["INDICATOR"] == "APPROVALS")
        .unwrap();
    assert_eq!(observed["STATE"], "no_target");
    // What a reader assumes is nowhere in it: the call takes the plan alone.
    assert!(rows.iter().all(|row| {
        row.values()
            .all(|cell| !cell.contains("assum") || cell.contains("baseline"))
    }));
}
