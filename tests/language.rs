//! What every screen keeps in both languages: units and periods beside numbers, both calendars, whole sentences.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use plan_indicators::query::Columns;
use plan_indicators::tree::Branch;
use plan_indicators::view::{ViewState, screen};
use plan_indicators::words::Word;
use serde_json::{Map, Value};
use support::{load, real_folder, real_plan};

/// Every view in both languages, every indicator and project, with filters, other years and a reference method.
fn screens(mut look: impl FnMut(&str, &Value)) {
    static MADE: OnceLock<Vec<(String, Value)>> = OnceLock::new();
    for (state, shown) in MADE.get_or_init(make) {
        look(state, shown);
    }
}

fn make() -> Vec<(String, Value)> {
    let plan = real_plan();
    let columns = Columns::of(&plan);
    let corpus = OnceCell::new();
    let mut states: Vec<String> = [
        "attention",
        "board",
        "data",
        "diseases",
        "efforts",
        "glossary",
        "indicators",
        "method",
        "projects",
        "results",
    ]
    .map(|view| format!(r#""view":"{view}""#))
    .to_vec();
    states.push(r#""view":"projects","compare":["PJ1","PJ4","PJ8"]"#.to_owned());
    states.push(r#""view":"board","project":["PJ1","PJ4"],"disease":["CANCER"]"#.to_owned());
    states.push(r#""view":"board","method":"un-2023/1""#.to_owned());
    states.push(r#""view":"search","query":"AMED""#.to_owned());
    states.push(r#""view":"results","narrative":"PJ2_CASE_3""#.to_owned());
    for year in [2024, 2027] {
        states.push(format!(r#""view":"board","year":{year}"#));
    }
    for (number, indicator) in plan.indicators.iter().enumerate() {
        let code = &indicator.code;
        states.push(format!(r#""view":"indicator","indicator":"{code}""#));
        if number % 5 > 0 {
            continue;
        }
        states.push(format!(
            r#""view":"indicator","indicator":"{code}","year":2027,"assume":"{code}:2026=5""#
        ));
        states.push(format!(
            r#""view":"indicator","indicator":"{code}","project":["PJ1","PJ4"],"method":"statcan-osdg/1""#
        ));
    }
    for project in 1..=8 {
        states.push(format!(r#""view":"project","project":["PJ{project}"]"#));
    }
    let mut made = Vec::new();
    for lang in ["ja", "en"] {
        for state in &states {
            let state = format!(r#"{{"lang":"{lang}",{state}}}"#);
            let asked = ViewState::parse(&state).unwrap();
            let shown = screen(&plan, &columns, &corpus, &asked).tree();
            made.push((state, serde_json::to_value(&shown).unwrap()));
        }
    }
    made
}

fn each_record(value: &Value, look: &mut impl FnMut(&Map<String, Value>)) {
    match value {
        Value::Object(record) => {
            look(record);
            record.values().for_each(|value| each_record(value, look));
        }
        Value::Array(values) => values.iter().for_each(|value| each_record(value, look)),
        _ => {}
    }
}

fn each_text(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::Object(record) => record.values().for_each(|value| each_text(value, look)),
        Value::Array(values) => values.iter().for_each(|value| each_text(value, look)),
        Value::String(text) => look(text),
        _ => {}
    }
}

#[test]
fn every_number_has_its_unit_and_its_period() {
    let mut figures = 0;
    screens(|state, shown| {
        each_record(shown, &mut |record| {
            let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
            if !record.contains_key("otherPeriod") || record["value"].is_null() {
                return;
            }
            figures += 1;
            let (number, unit) = (text("number"), text("unit"));
            assert!(text("text").contains(number), "{state}: {record:?}");
            // Money has its unit within the number.
            let has_unit = match unit {
                "" => number.contains("億円") || number.contains('¥'),
                _ => text("text").contains(unit),
            };
            assert!(has_unit, "{state}: {record:?}");
            assert!(!text("period").is_empty(), "{state}: {record:?}");
        });
    });
    assert!(figures > 3000, "{figures}");
}

/// Texts of the dataset stand as they are; what the engine says has both calendars.
#[test]
fn years_of_the_era_have_their_western_year_beside_them() {
    let files = load(&real_folder());
    let tables = files.iter().filter(|(path, _)| path.ends_with(".csv"));
    let mut dataset = String::from("（令和7年度版）");
    for (_, bytes) in tables {
        dataset.push_str(&std::str::from_utf8(bytes).unwrap().replace("\"\"", "\""));
    }
    let mut years = 0;
    screens(|state, shown| {
        // The page of checks quotes what is printed.
        if state.contains(r#""view":"data""#) {
            return;
        }
        each_text(shown, &mut |text| {
            for (at, era) in text.match_indices("令和") {
                let after: String = text[at + era.len()..].chars().take(14).collect();
                let before: Vec<char> = text[..at]
                    .chars()
                    .rev()
                    .take_while(|c| *c != '…')
                    .take(4)
                    .collect();
                let before: String = before.into_iter().rev().collect();
                let year: String = after.split_inclusive('年').take(1).collect();
                let rest = after[year.len()..].trim_start_matches('度');
                let end = after.len() - rest.len() + rest.chars().next().map_or(0, char::len_utf8);
                let near = format!("{before}令和{}", &after[..end]);
                let quoted = before.chars().count() > 1 && dataset.contains(&near);
                let whole = dataset.contains(text.trim_matches('…'));
                let number = |c: char| c.is_ascii_digit() || matches!(c, '元' | '～');
                let is_year = after.trim_start_matches(number).starts_with('年');
                if !is_year || quoted || whole {
                    continue;
                }
                let rest = after.split_once('年').map_or("", |(_, rest)| rest);
                let rest = rest.trim_start_matches('度').trim_start_matches('末');
                // The name of an edition is none of a year.
                if !rest.starts_with('版') {
                    years += 1;
                    assert!(rest.starts_with("（20"), "{state}: {text}");
                }
            }
        });
    });
    assert!(years > 500, "{years}");
}

#[test]
fn no_place_of_a_sentence_is_left_open() {
    let mut places = BTreeSet::new();
    for word in Word::ALL {
        for part in word.ja().split('{').skip(1) {
            places.insert(format!("{{{}}}", part.split_once('}').unwrap().0));
        }
    }
    // Only the page knows them.
    places.retain(|place| place != "{url}" && place != "{accessed}");
    assert!(places.len() > 50);
    screens(|state, shown| {
        each_text(shown, &mut |text| {
            for place in &places {
                assert!(!text.contains(place), "{state}: {text}");
            }
        });
    });
}

/// What the engine says stands in its catalogue: no words anywhere else, so no sentence made of pieces.
#[test]
fn words_for_readers_stand_in_the_catalogue_alone() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for folder in ["view", "words", "score", "query", "search"] {
        collect(&source.join(folder), &mut files);
    }
    assert!(files.len() > 60);
    let allowed = [
        // The catalogues, and the page that quotes titles of publications.
        "words/catalogue.rs",
        "words/one_text.rs",
        "words/methods.rs",
        "words/quality.rs",
        "view/method_page.rs",
        // Marks of the report, and the tables of characters.
        "view/efforts.rs",
        "search/fold/mod.rs",
        "search/fold/compatibility.rs",
        // Whole sentences in both languages, for a state that is none.
        "view/state.rs",
        "score/reference/refusal.rs",
    ];
    for path in files {
        let name = path
            .strip_prefix(&source)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        if allowed.contains(&name.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for line in code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            for literal in line.split('"').skip(1).step_by(2) {
                assert!(!says_something(literal), "{name}: {literal}");
            }
        }
    }
}

/// Kanji or kana, or two words of Latin letters in a row.
fn says_something(literal: &str) -> bool {
    let japanese = |c: char| matches!(c, '\u{3041}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}');
    let word = |it: &&str| it.len() > 1 && it.bytes().all(|byte| byte.is_ascii_lowercase());
    literal.contains(japanese) || literal.split(' ').filter(word).count() > 1
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}
