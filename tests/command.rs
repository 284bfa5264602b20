//! The command as people call it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use plan_indicators::dataset::bundle;
use support::{load, set_cell, tiny_folder};

fn call(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plan-indicators"))
        .args(words)
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn tiny() -> String {
    tiny_folder().to_str().unwrap().to_owned()
}

/// A copy of the tiny package on disk with one cell changed; removed when dropped.
struct Spoilt(PathBuf);

impl Spoilt {
    fn new(name: &str) -> Self {
        Self::with(name, "observations.csv", 2, "OBS_VALUE", "12件")
    }

    fn with(name: &str, file: &str, line: usize, column: &str, value: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        let mut files = load(&tiny_folder());
        set_cell(&mut files, file, line, column, value);
        for (file, bytes) in files {
            let path = folder.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        Self(folder)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Spoilt {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn help_and_version() {
    for words in [&["--help"][..], &["-h"], &["check", "--help"]] {
        let output = call(words);
        assert_eq!(output.status.code(), Some(0));
        assert!(out(&output).contains("plan-indicators check DIR"));
    }
    let version = format!("plan-indicators {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(out(&call(&["--version"])), version);
}

#[test]
fn check_tells_findings_on_standard_output() {
    let sound = call(&["check", &tiny()]);
    assert_eq!((sound.status.code(), out(&sound).as_str()), (Some(0), ""));
    assert!(err(&sound).contains("0 errors"));

    let folder = Spoilt::new("check");
    let spoilt = call(&["check", folder.path()]);
    assert_eq!(spoilt.status.code(), Some(1));
    assert!(
        out(&spoilt).starts_with("observations.csv:2:OBS_VALUE: 12件: "),
        "{}",
        out(&spoilt)
    );
    assert!(out(&spoilt).contains("— Write 12"));
    assert!(
        out(&call(&["check", folder.path(), "--lang", "ja"])).contains("— 12 と書いてください")
    );

    #[derive(serde::Deserialize)]
    struct Report {
        errors: usize,
        findings: Vec<Finding>,
    }
    #[derive(serde::Deserialize)]
    struct Finding {
        level: String,
        code: String,
        file: String,
        row: Option<u32>,
        column: Option<String>,
    }
    let json = call(&["check", folder.path(), "--format=json"]);
    let report: Report = serde_json::from_str(&out(&json)).unwrap();
    assert!(report.errors >= 1 && json.status.code() == Some(1));
    let first = &report.findings[0];
    assert_eq!(
        (first.level.as_str(), first.code.as_str()),
        ("error", "decimal-form")
    );
    assert_eq!(
        (first.file.as_str(), first.row, first.column.as_deref()),
        ("observations.csv", Some(2), Some("OBS_VALUE"))
    );
}

#[test]
fn check_recomputes_the_identities() {
    let sound = call(&["check", &tiny()]);
    assert!(
        err(&sound).contains(
            "6 identities recomputed: 4 hold, 2 do not hold: 1 SOURCE_FAULT, 1 UNDECIDABLE"
        ),
        "{}",
        err(&sound)
    );
    let json = out(&call(&["check", &tiny(), "--format", "json"]));
    let report: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        report["identities"],
        serde_json::json!({
            "all": 6, "hold": 4, "hold_corrected": 0, "fail": 2,
            "reasons": {"SOURCE_FAULT": 1, "UNDECIDABLE": 1},
        })
    );

    let folder = Spoilt::with("identities", "corrections.csv", 2, "OBS_VALUE", "680.0");
    let changed = call(&["check", folder.path()]);
    assert_eq!(changed.status.code(), Some(1));
    assert!(
        out(&changed).contains(
            "identities.csv:2:VERDICT: FAILS: Computed: 1580 on the left, 1580 on the right; EQ HOLDS"
        ),
        "{}",
        out(&changed)
    );
    assert!(!err(&changed).contains("recomputed"), "{}", err(&changed));
}

#[test]
fn export_writes_identities() {
    let csv = call(&["export", &tiny(), "--identities", "--project", "PJ1"]);
    assert_eq!(csv.status.code(), Some(0));
    assert!(csv.stdout.starts_with(b"\xEF\xBB\xBFIDENTITY,KIND,"));
    assert_eq!(out(&csv).matches("\r\n").count(), 3);
    assert!(err(&csv).contains("2 of 6 identities"));
    for other in ["--facts", "--texts"] {
        let both = call(&["export", &tiny(), "--identities", other]);
        assert_eq!(both.status.code(), Some(2));
        assert!(err(&both).contains("are different tables"));
    }
}

#[test]
fn build_writes_a_bundle_that_can_be_read() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bundle.json");
    let output = call(&["build", &tiny(), "--out", file.to_str().unwrap()]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), ""));
    let plan = bundle::read(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(plan.observations.len(), 13);
    assert_eq!(
        out(&call(&["build", &tiny()])),
        std::fs::read_to_string(&file).unwrap()
    );

    let folder = Spoilt::new("build");
    let refused = call(&["build", folder.path(), "--out", file.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("observations.csv:2:OBS_VALUE"));
}

#[test]
fn export_writes_data_only_to_standard_output() {
    let csv = call(&[
        "export",
        &tiny(),
        "--project",
        "PJ1,PJ2",
        "--indicator",
        "SEEDS",
    ]);
    assert_eq!(csv.status.code(), Some(0));
    assert_eq!(out(&csv).matches("\r\n").count(), 3);
    assert!(csv.stdout.starts_with(b"\xEF\xBB\xBFOBS_ID,"));
    assert!(err(&csv).contains("2 of 13"));
    let json = out(&call(&[
        "export",
        &tiny(),
        "--format",
        "json",
        "--facts",
        "--year",
        "2029",
    ]));
    assert!(json.starts_with("{\n\"head\"") && json.contains("SEEDS_TGT_CUM_2029"));
}

#[test]
fn score_writes_one_row_per_target() {
    let output = call(&["score", &tiny()]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(out(&output).matches("\r\n").count(), 3);
    let other = call(&["score", &tiny(), "--method", "guess/1"]);
    assert_eq!(other.status.code(), Some(2));
    assert!(
        err(&other).contains(
            "--method guess/1 is not known — write one of: plan-pace/1, statcan-osdg/1, "
        )
    );
}

#[test]
fn wrong_calls_say_what_and_how() {
    let folder = tiny();
    for (words, what) in [
        (vec![], "plan-indicators --help"),
        (
            vec!["frob"],
            "frob is no call of plan-indicators — write one of: check, build, export, score, methods",
        ),
        (vec!["check"], "check needs a folder"),
        (vec!["check", "nowhere"], "nowhere is not a folder"),
        (vec!["check", &folder, "more"], "more is one word too many"),
        (
            vec!["check", &folder, "--colour", "red"],
            "check does not know --colour — it knows: --lang, --format",
        ),
        (
            vec!["check", &folder, "--format", "xml"],
            "--format xml is not known — write one of: text, json",
        ),
        (
            vec!["check", &folder, "--lang", "fr"],
            "--lang fr is not known — write ja or en",
        ),
        (vec!["check", &folder, "--lang"], "--lang"),
        (vec!["check", &folder, "-x"], "check does not know -x"),
        (
            vec!["--lang", "ja", "check"],
            "--lang stands before the call",
        ),
        (
            vec!["build", &folder, "--out", "nowhere/x.json"],
            "nowhere/x.json cannot be written",
        ),
        (
            vec!["export", &folder, "--format", "xlsx"],
            "--format xlsx is not known — write one of: csv, json",
        ),
        (
            vec!["export", &folder, "--project", "PJ1,PJ7"],
            "--project PJ7 is not in the dataset — write codes of: _T, PJ1, PJ2",
        ),
        (
            vec!["export", &folder, "--year", "R7"],
            "--year R7 is no year",
        ),
        (vec!["export", &folder, "--facts=yes"], "--facts"),
    ] {
        let output = call(&words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert_eq!(out(&output), "", "{words:?}");
        assert!(err(&output).contains(what), "{words:?}: {}", err(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let script = format!(
        "\"{}\" export \"{}\" | head -c 1",
        env!("CARGO_BIN_EXE_plan-indicators"),
        tiny()
    );
    let output = Command::new("sh").args(["-c", &script]).output().unwrap();
    assert!(!err(&output).contains("panic"), "{}", err(&output));
}
