//! Whole screens of the bundled dataset against golden files: every word and number that a reader sees.
#![allow(clippy::unwrap_used)]

mod support;

use plan_indicators::query::Columns;
use plan_indicators::tree::Branch;
use plan_indicators::view::{ViewState, screen};
use support::real_plan;

const STATES: &[(&str, &str)] = &[
    ("board-ja", r#"{}"#),
    ("board-en", r#"{"lang":"en"}"#),
    ("board-ja-2024", r#"{"year":2024}"#),
    ("board-en-2027", r#"{"lang":"en","year":2027}"#),
    (
        "board-ja-project-disease",
        r#"{"project":["PJ4","PJ5"],"disease":["CANCER"]}"#,
    ),
    (
        "board-en-differs",
        r#"{"lang":"en","agreement":["differs"]}"#,
    ),
    ("indicators-ja", r#"{"view":"indicators"}"#),
    (
        "indicators-en-query",
        r#"{"lang":"en","view":"indicators","query":"paper top"}"#,
    ),
    (
        "indicator-ja-handovers",
        r#"{"view":"indicator","indicator":"HANDOVERS"}"#,
    ),
    (
        "indicator-en-startups",
        r#"{"lang":"en","view":"indicator","indicator":"STARTUPS_SELECTED"}"#,
    ),
    (
        "indicator-ja-top1-papers",
        r#"{"view":"indicator","indicator":"PAPERS_TOP1"}"#,
    ),
    (
        "indicator-en-top1-papers",
        r#"{"lang":"en","view":"indicator","indicator":"PAPERS_TOP1"}"#,
    ),
    (
        "indicator-ja-biomanufacturing",
        r#"{"view":"indicator","indicator":"BIOMANUFACTURING_TRAINEES"}"#,
    ),
    (
        "indicator-en-approvals-pj3",
        r#"{"lang":"en","view":"indicator","indicator":"APPROVALS","project":["PJ3"]}"#,
    ),
    ("diseases-ja", r#"{"view":"diseases"}"#),
    (
        "diseases-2026-en",
        r#"{"view":"diseases","year":2026,"project":["PJ4"],"lang":"en"}"#,
    ),
    (
        "results-ja-filtered",
        r#"{"view":"results","disease":["INFECTIOUS"]}"#,
    ),
    (
        "results-en-nothing",
        r#"{"lang":"en","view":"results","query":"zzzz"}"#,
    ),
    (
        "result-ja",
        r#"{"view":"results","narrative":"PJ2_CASE_3"}"#,
    ),
    (
        "efforts-ja-areas",
        r#"{"view":"efforts","section":"S31_4"}"#,
    ),
    (
        "efforts-en-query",
        r#"{"lang":"en","view":"efforts","query":"BSL4"}"#,
    ),
    ("projects-ja", r#"{"view":"projects"}"#),
    (
        "projects-en-compared",
        r#"{"lang":"en","view":"projects","compare":["PJ4","PJ8"]}"#,
    ),
    (
        "project-en-budgets",
        r#"{"lang":"en","view":"project","project":["PJ5"]}"#,
    ),
    ("project-ja", r#"{"view":"project","project":["PJ7"]}"#),
    ("attention-ja", r#"{"view":"attention"}"#),
    (
        "attention-en-ministry",
        r#"{"lang":"en","view":"attention","ministry":["MEXT"]}"#,
    ),
    (
        "attention-en-2027",
        r#"{"lang":"en","view":"attention","year":2027}"#,
    ),
    (
        "board-en-statcan",
        r#"{"lang":"en","method":"statcan-osdg/1","kind":["SPECIAL"]}"#,
    ),
    (
        "board-ja-attainment",
        r#"{"method":"attainment/1","ministry":["AMED"]}"#,
    ),
    (
        "indicator-en-statcan-assumed",
        r#"{"lang":"en","view":"indicator","indicator":"STARTUPS_SELECTED","method":"statcan-osdg/1","assume":"STARTUPS_SELECTED:2026=45"}"#,
    ),
    (
        "indicator-ja-assumed",
        r#"{"view":"indicator","indicator":"BIOMANUFACTURING_TRAINEES","assume":"BIOMANUFACTURING_TRAINEES:2026=179,2027=150,2028=150;NOPE:2026=1"}"#,
    ),
    (
        "indicator-ja-2027",
        r#"{"view":"indicator","indicator":"TRIALS","year":2027}"#,
    ),
    (
        "indicator-en-weather",
        r#"{"lang":"en","view":"indicator","indicator":"RIKEN_SEEDS","method":"german-weather/1"}"#,
    ),
    ("method-ja", r#"{"view":"method"}"#),
    ("method-en", r#"{"lang":"en","view":"method"}"#),
    (
        "data-ja-undecided",
        r#"{"view":"data","verdict":["SOURCE_FAULT","UNDECIDABLE"]}"#,
    ),
    (
        "data-en-project-query",
        r#"{"lang":"en","view":"data","project":["PJ5"],"query":"hand-overs"}"#,
    ),
    (
        "data-ja-unknown-verdict",
        r#"{"view":"data","verdict":["NOPE"],"check":["MEAN"],"project":["PJ1"]}"#,
    ),
    (
        "unknown-codes-en",
        r#"{"lang":"en","view":"indicator","indicator":"NOPE","project":["PJ9"],"year":1999,"method":"guess/1"}"#,
    ),
];

/// `UPDATE_GOLDEN=1 cargo test --test screens` writes the files anew; read the difference before you commit it.
#[test]
fn golden() {
    let plan = real_plan();
    let columns = Columns::of(&plan);
    let corpus = std::cell::OnceCell::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/screens");
    for (name, state) in STATES {
        let tree = screen(&plan, &columns, &corpus, &ViewState::parse(state).unwrap()).tree();
        let text = format!("{}\n", serde_json::to_string_pretty(&tree).unwrap());
        let path = folder.join(format!("{name}.json"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(text, std::fs::read_to_string(&path).unwrap(), "{name}");
    }
}
