//! The number beside a choice is the number of rows that choosing it shows, for every choice of every control.
#![allow(clippy::unwrap_used)]

mod support;

use plan_indicators::query::Columns;
use plan_indicators::tree::Branch;
use plan_indicators::view::{ViewState, screen};
use serde_json::{Value, json};
use support::real_plan;

/// Where the rows of a view stand: lists within lists, or a sentence that ends with their number (a row of statements
/// and efforts can be drawn in several groups).
const STATES: &[(&str, &[&str])] = &[
    (r#"{"view":"indicators"}"#, &["rows"]),
    (
        r#"{"view":"indicators","kind":["SPECIAL"],"year":2024}"#,
        &["rows"],
    ),
    (
        r#"{"view":"indicators","ministry":["_Z"],"grade":["A","_Z"]}"#,
        &["rows"],
    ),
    (r#"{"view":"results"}"#, &["groups", "cards"]),
    (
        r#"{"view":"results","project":["PJ4"]}"#,
        &["groups", "cards"],
    ),
    (r#"{"view":"efforts"}"#, &["summary"]),
    (r#"{"view":"efforts","ministry":["_Z"]}"#, &["summary"]),
];

/// They hide nothing: a choice says how many have such a value.
const HIDES_NOTHING: &[&str] = &["project", "disease", "year", "method"];

#[test]
fn counts_are_what_is_shown() {
    let plan = real_plan();
    let columns = Columns::of(&plan);
    let corpus = std::cell::OnceCell::new();
    let draw = |state: &Value| {
        let state = ViewState::parse(&state.to_string()).unwrap();
        serde_json::to_value(screen(&plan, &columns, &corpus, &state).tree()).unwrap()
    };
    for (state, path) in STATES {
        let state: Value = serde_json::from_str(state).unwrap();
        let whole = draw(&state);
        let mut tried = 0;
        for group in whole["filters"].as_array().unwrap() {
            let id = group["id"].as_str().unwrap();
            if state["view"] == "indicators" && HIDES_NOTHING.contains(&id) {
                continue;
            }
            for option in group["options"].as_array().unwrap() {
                let code = &option["code"];
                let mut choosing = state.clone();
                choosing[id] = json!([code]);
                let chosen = draw(&choosing);
                let shown = rows(&chosen["body"], path);
                assert_eq!(
                    option["count"],
                    json!(f64::from(shown)),
                    "{state}: {id} = {code}"
                );
                tried += 1;
            }
        }
        assert!(tried > 2, "{state}: {tried} choices");
    }
}

#[test]
fn who_is_not_named_can_be_asked_for() {
    let plan = real_plan();
    let columns = Columns::of(&plan);
    let corpus = std::cell::OnceCell::new();
    let shown = |ministry: &[&str]| {
        let state = json!({ "view": "attention", "ministry": ministry, "lang": "ja" });
        let state = ViewState::parse(&state.to_string()).unwrap();
        let tree = screen(&plan, &columns, &corpus, &state).tree();
        let tree = serde_json::to_value(tree).unwrap();
        let chips = tree["chips"].as_array().unwrap().len();
        (rows(&tree["body"], &["groups", "rows"]), chips)
    };
    let (all, _) = shown(&[]);
    let (unnamed, chips) = shown(&["_Z"]);
    assert_eq!(chips, 1);
    let named = ["MEXT", "MHLW", "METI", "AMED"];
    let (others, _) = shown(&named);
    assert!(unnamed > 0 && others > 0);
    assert_eq!(unnamed + others, all);
    let everybody = [&named[..], &["_Z"]].concat();
    assert_eq!(shown(&everybody).0, all);
}

fn rows(body: &Value, path: &[&str]) -> u32 {
    match path {
        [] => 1,
        [field, rest @ ..] => match &body[field] {
            Value::Array(list) => list.iter().map(|each| rows(each, rest)).sum(),
            sentence => {
                let mut numbers = sentence
                    .as_str()
                    .unwrap()
                    .split(|it: char| !it.is_ascii_digit());
                let last = numbers.rfind(|it| !it.is_empty());
                last.unwrap().parse().unwrap()
            }
        },
    }
}
