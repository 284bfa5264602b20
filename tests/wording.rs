//! A computed result is never worded as an official grade, in any string that can be shown with it.
#![allow(clippy::unwrap_used)]

mod support;

use plan_indicators::export::{self, Format};
use plan_indicators::model::Lang;
use plan_indicators::query::Columns;
use plan_indicators::score::reference::Method;
use plan_indicators::score::rows;
use plan_indicators::tree::{Branch, Tree};
use plan_indicators::view::{ViewState, method_page, screen};
use plan_indicators::words::{Word, Words};
use support::real_plan;

/// Members of screens that carry what is computed, and everything in them.
const COMPUTED: [&str; 12] = [
    "signal",
    "signals",
    "reference",
    "computed",
    "outlook",
    "change",
    "scale",
    "reasons",
    "rollUp",
    "lead",
    "assumed",
    "pathSummary",
];
/// Members in them that are the report's own.
const OFFICIAL: [&str; 3] = ["grade", "note", "remark"];

/// What makes a text read like a grade: its letter standing alone, or its words.
fn fault(text: &str) -> Option<String> {
    // An English sentence may begin with the article.
    let article = |rest: &str| rest.starts_with(|c: char| c.is_ascii_lowercase());
    let lone = |letter: &str| {
        let boundary = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
        text.match_indices(letter).any(|(at, _)| {
            let rest = &text[at + letter.len()..];
            boundary(text[..at].chars().next_back())
                && boundary(rest.chars().next())
                && !rest.strip_prefix(' ').is_some_and(article)
        })
    };
    let words = [
        "順調",
        "不十分",
        "評価Ａ",
        "評価Ｂ",
        "smooth",
        "insufficient",
    ];
    let lower = text.to_lowercase();
    let found = words.iter().find(|it| lower.contains(*it));
    match found {
        Some(word) => Some((*word).to_owned()),
        None => ["A", "B", "Ａ", "Ｂ"]
            .into_iter()
            .find(|letter| lone(letter) || (letter.len() > 1 && text.contains(letter)))
            .map(str::to_owned),
    }
}

fn walk(tree: &Tree, computed: bool, place: &str, seen: &mut Vec<(String, String)>) {
    match tree {
        Tree::Text(text) if computed && !text.is_empty() => {
            seen.push((place.to_owned(), text.clone()));
        }
        Tree::List(elements) => {
            for element in elements {
                walk(element, computed, place, seen);
            }
        }
        Tree::Object(members) => {
            for (name, value) in members {
                let name = name.as_str();
                let inside = COMPUTED.contains(&name) || (computed && !OFFICIAL.contains(&name));
                walk(value, inside, &format!("{place}.{name}"), seen);
            }
        }
        _ => {}
    }
}

#[test]
fn the_guard_sees_what_it_should() {
    for text in [
        "判定：A",
        "It is A",
        "A (good)",
        "grade B",
        "A",
        "順調に進捗している",
        "Progressing smoothly",
        "Ａ評価",
    ] {
        assert!(fault(text).is_some(), "{text}");
    }
    for text in [
        "A value of one year",
        "目標ペース以上",
        "A1",
        "Below pace",
        "AMEDの値",
        "statcan-osdg/1",
    ] {
        assert_eq!(fault(text), None, "{text}");
    }
}

#[test]
fn no_screen_words_a_result_as_a_grade() {
    let plan = real_plan();
    let columns = Columns::of(&plan);
    let mut seen = Vec::new();
    let assume = "HANDOVERS:2026=1,2027=900;BIOMANUFACTURING_TRAINEES:2026=1,2027=1,2028=1;RIKEN_SEEDS:2026=9;FIH_TRIALS:2028=10";
    let mut states = Vec::new();
    for lang in ["ja", "en"] {
        for method in Method::ALL.iter().map(|it| it.id()).chain([""]) {
            states.push((lang, 2025, method));
        }
        for year in [2024, 2026, 2029] {
            states.push((lang, year, "attainment/1"));
        }
    }
    for (lang, year, method) in states {
        let mut ask = |rest: &str| {
            let state = format!(
                r#"{{"lang":"{lang}","year":{year},"method":"{method}","assume":"{assume}",{rest}}}"#
            );
            let tree = screen(
                &plan,
                &columns,
                &std::cell::OnceCell::new(),
                &ViewState::parse(&state).unwrap(),
            )
            .tree();
            walk(&tree, false, "", &mut seen);
        };
        for view in ["board", "attention", "indicators"] {
            ask(&format!(r#""view":"{view}""#));
        }
        for target in &plan.targets {
            let code = &plan.indicators[usize::from(target.indicator)].code;
            ask(&format!(r#""view":"indicator","indicator":"{code}""#));
        }
    }
    for lang in [Lang::Ja, Lang::En] {
        walk(
            &method_page(Words { lang }).tree(),
            true,
            "method",
            &mut seen,
        );
    }
    assert!(seen.len() > 10_000, "{}", seen.len());
    for (place, text) in &seen {
        assert_eq!(fault(text), None, "{place}: {text}");
    }
    // The guard walked past every kind of computed text, not only some.
    for part in [
        ".signal.label",
        ".signal.ratio",
        ".signal.reason",
        ".reference.verdict",
        ".reference.measure",
        ".reference.reason",
        ".computed.sentence",
        ".computed.steps.label",
        ".computed.outlook",
        ".computed.change",
        ".scale.bands.label",
        ".outlook.scenarios.result",
        ".outlook.assumed.result",
        ".outlook.years.signal.label",
        ".rollUp.heads",
        ".rollUp.rows.mean",
        ".reasons.label",
        ".lead",
        ".reference.steps.formula",
    ] {
        assert!(
            seen.iter().any(|(place, _)| place.ends_with(part)),
            "{part}"
        );
    }
}

/// Words of results, by the beginnings of their names.
#[test]
fn no_word_of_a_result_reads_like_a_grade() {
    let of_results = [
        "State",
        "Status",
        "Reason",
        "Flag",
        "Ratio",
        "Step",
        "Outlook",
        "Scenario",
        "More",
        "Less",
        "Signal",
        "Measure",
        "Scale",
        "Assumed",
        "RollUp",
        "Mean",
        "Path",
        "Agreement",
    ];
    let mut count = 0;
    for word in Word::ALL {
        let name = format!("{word:?}");
        // The live sentence and the statuses of values are not results.
        if of_results.iter().any(|it| name.starts_with(it)) {
            count += 1;
            for text in [word.ja(), word.en()] {
                assert_eq!(fault(text), None, "{name}: {text}");
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn no_row_of_a_file_has_a_grade_but_in_its_own_column() {
    let plan = real_plan();
    let years: Vec<u16> = (plan.about.first_year..=plan.about.last_year).collect();
    let text = export::assessments(&plan, &rows(&plan, &years, true, &Method::ALL), Format::Csv);
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers().unwrap().clone();
    // Labels are the report's names; one of INPUTS_STATUS is the normal status, whose code is A by SDMX.
    let own = [
        "GRADE",
        "INDICATOR_LABEL_JA",
        "INDICATOR_LABEL_EN",
        "ATTRIBUTION",
        "INPUTS_STATUS",
    ];
    for row in reader.records() {
        for (name, cell) in names.iter().zip(row.unwrap().iter()) {
            if !own.contains(&name) {
                assert_eq!(fault(cell), None, "{name}: {cell}");
            }
        }
    }
}
