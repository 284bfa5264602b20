//! How results are computed: every method with formula, classes, source and limits.

use crate::model::TargetType;
use crate::score::reference::{self, Method, Outcome, STATCAN_GROWTH, bands, examples::examples};
use crate::score::{METHOD, State};
use crate::words::methods::{self, Both};
use crate::words::{self, Text, Word, Words};

use super::assessed::{state_word, type_word};
use super::reference::{method_word, status_word};
use super::{MethodCard, MethodLabels, MethodPage, MethodRow};

/// What a method is, beside its words.
struct Entry {
    about: &'static Both,
    not_for: &'static Both,
    formulas: &'static [&'static str],
    source: &'static str,
    url: &'static str,
}

const fn entry(method: Method) -> Entry {
    match method {
        Method::StatcanOsdg => Entry {
            about: &methods::ABOUT_STATCAN,
            not_for: &methods::NOT_FOR_STATCAN,
            formulas: &[
                "R = s·d·CAGR(v, b, t − t₀) ÷ |CAGR(T, b, t_T − t₀)|",
                "R ≥ 0.6: min(7.1429·R − 4.2857, 5); R < 0.6: max(4.1667·R − 2.5, −5)",
                "P = s·d·CAGR(v, b, t − t₀)",
            ],
            source: "Open SDG, sdg-build: ProgressMeasure.py",
            url: "https://github.com/open-sdg/sdg-build/blob/master/sdg/ProgressMeasure.py",
        },
        Method::Un2022 => Entry {
            about: &methods::ABOUT_UN_2022,
            not_for: &methods::NOT_FOR_UN_2022,
            formulas: &["CR = s·d·CAGR(v, b, t − t₀) ÷ |CAGR(T, b, t_T − t₀)|"],
            source: "United Nations, Progress Chart 2022, Technical Note",
            url: "https://unstats.un.org/sdgs/report/2022/Progress_Chart_Technical_Note_2022.pdf",
        },
        Method::Un2023 => Entry {
            about: &methods::ABOUT_UN_2023,
            not_for: &methods::NOT_FOR_UN_2023,
            formulas: &[
                "e = v·(1 + CAGR(v, b, t − t₀))^(t_T − t)",
                "(e − b) ÷ (T − b)",
            ],
            source: "United Nations, Progress Chart 2023, Technical Note",
            url: "https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf",
        },
        Method::GermanWeather => Entry {
            about: &methods::ABOUT_GERMAN,
            not_for: &methods::NOT_FOR_GERMAN,
            formulas: &[
                "m = (v₆ − v₁) ÷ 5",
                "e = v + m·(t_T − t)",
                "(e − v) ÷ (T − v)",
            ],
            source: "Statistisches Bundesamt, DNS indicators: status",
            url: "https://dns-indikatoren.de/en/status/",
        },
        Method::Attainment => Entry {
            about: &methods::ABOUT_ATTAINMENT,
            not_for: &methods::NOT_FOR_ATTAINMENT,
            formulas: &["100·(v − b) ÷ (T − b)"],
            source: "DITP, PILOTE: compute_ta.sql",
            url: "https://github.com/DITP-pilotage/pilote-2/blob/main/apps/pilote-ppg-data-management/macros/compute_ta.sql",
        },
    }
}

/// Every method in one language.
#[must_use]
pub fn method_page(words: Words) -> MethodPage {
    let mut methods = vec![plan_pace(words)];
    for method in Method::ALL {
        methods.push(card(words, method));
    }
    let mut heads = vec![words.both(&methods::EXAMPLES_SERIES)];
    for method in Method::ALL {
        if method != Method::GermanWeather {
            heads.push(method.id().into());
        }
    }
    heads.push(words.both(&methods::EXAMPLES_PACE));
    MethodPage {
        title: words.text(Word::ViewMethod),
        lead: words.both(&methods::METHOD_LEAD),
        symbols: words.both(&methods::METHOD_SYMBOLS),
        references: words.both(&methods::METHOD_REFERENCES),
        guard: words.both(&methods::METHOD_GUARD),
        methods,
        examples_title: words.both(&methods::EXAMPLES_TITLE),
        examples_note: words.both(&methods::EXAMPLES_NOTE),
        examples_heads: heads,
        examples: example_rows(words),
        labels: MethodLabels {
            formula: words.both(&methods::METHOD_FORMULA),
            kind: words.both(&methods::METHOD_KIND),
            expected: words.text(Word::StepExpected),
            bound: words.both(&methods::METHOD_BOUND),
            class: words.both(&methods::METHOD_CLASS),
            source: words.both(&methods::METHOD_SOURCE),
            not_for: words.both(&methods::METHOD_NOT_FOR),
        },
    }
}

#[inline(never)]
fn row(label: Text, text: Text) -> MethodRow {
    MethodRow { label, text }
}

fn plan_pace(words: Words) -> MethodCard {
    let mut kinds = Vec::new();
    for (kind, formula) in [
        (TargetType::Annual, "T·k"),
        (TargetType::Cumulative, "T·k ÷ n"),
        (TargetType::RateBy, "b + (T − b)·k ÷ n"),
        (TargetType::LevelBy, "b + (T − b)·k ÷ n"),
        (TargetType::CountBy, "b + (T − b)·k ÷ n"),
        (TargetType::AnnualMean, "T"),
        (TargetType::WindowMean, "T"),
        (TargetType::AtLeastBaseline, "b"),
    ] {
        kinds.push(row(words.text(type_word(kind)), formula.into()));
    }
    let mut bands = Vec::new();
    for (bound, state) in [
        ("v ≥ T", State::Reached),
        ("≥ 1", State::OnOrAbovePace),
        ("< 1", State::BelowPace),
    ] {
        bands.push(row(bound.into(), words.text(state_word(state))));
    }
    MethodCard {
        id: METHOD.into(),
        name: words.text(Word::MethodPlanPace),
        about: words.both(&methods::ABOUT_PLAN_PACE),
        formulas: vec!["v ÷ E, (v − b) ÷ (E − b)".into()],
        kinds,
        bands,
        source: Text::default(),
        url: Text::default(),
        not_for: words.both(&methods::NOT_FOR_PLAN_PACE),
    }
}

fn card(words: Words, method: Method) -> MethodCard {
    let entry = entry(method);
    let mut formulas = Vec::new();
    for &formula in entry.formulas {
        formulas.push(formula.into());
    }
    let mut rows = Vec::new();
    let (measure, of_growth) = match method {
        Method::StatcanOsdg => ("R ", STATCAN_GROWTH),
        _ => ("", [].as_slice()),
    };
    for (measure, bands) in [(measure, bands(method)), ("P ", of_growth)] {
        for band in bands {
            let bound = match band.bound {
                "" => Text::from("v ≥ T"),
                bound => Text::concat(&[measure, bound]),
            };
            rows.push(row(bound, words.text(status_word(band.status))));
        }
    }
    MethodCard {
        id: method.id().into(),
        name: words.text(method_word(method)),
        about: words.both(entry.about),
        formulas,
        kinds: Vec::new(),
        bands: rows,
        source: entry.source.into(),
        url: entry.url.into(),
        not_for: words.both(entry.not_for),
    }
}

/// The same series under every method that two values suffice for.
fn example_rows(words: Words) -> Vec<Vec<Text>> {
    let mut rows = Vec::new();
    for example in examples() {
        let year = |year: u16| words::digits(year);
        let number = |value: f64| words::approximate(value, 2);
        let series = words.filled(
            match example.is_up() {
                true => &methods::EXAMPLE_UP,
                false => &methods::EXAMPLE_DOWN,
            },
            &[
                ("base", &number(example.base.1)),
                ("from", &year(example.base.0)),
                ("value", &number(example.latest.1)),
                ("year", &year(example.latest.0)),
                ("target", &number(example.target.1)),
                ("due", &year(example.target.0)),
            ],
        );
        let mut row = vec![series];
        for method in Method::ALL {
            if method != Method::GermanWeather {
                let outcome = reference::score(&example.series(method));
                row.push(answer(words, &outcome));
            }
        }
        row.push(words::approximate(example.even_pace(), 4));
        rows.push(row);
    }
    rows
}

/// Measure, score and words of an answer.
fn answer(words: Words, outcome: &Outcome) -> Text {
    let mut parts = Vec::new();
    for number in [outcome.progress, outcome.score].into_iter().flatten() {
        let text = words::approximate(number, 4);
        if parts.last() != Some(&text) {
            parts.push(text);
        }
    }
    parts.push(words.text(status_word(outcome.status)));
    words::join(&parts, " · ")
}
