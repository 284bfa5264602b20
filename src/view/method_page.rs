//! How results are computed: every method with formula, classes, source and limits.

use crate::model::TargetType;
use crate::score::reference::{self, Method, Outcome, STATCAN_GROWTH, bands, examples::examples};
use crate::score::{METHOD, State};
use crate::words::{self, Text, Word, Words};

use super::assessed::{state_word, type_word};
use super::reference::{method_word, status_word};
use super::{MethodCard, MethodLabels, MethodPage, MethodRow};

/// What a method is, beside its words.
struct Entry {
    about: Word,
    not_for: Word,
    formulas: &'static [&'static str],
    source: &'static str,
    url: &'static str,
}

const fn entry(method: Method) -> Entry {
    match method {
        Method::StatcanOsdg => Entry {
            about: Word::AboutStatcan,
            not_for: Word::NotForStatcan,
            formulas: &[
                "R = s·d·CAGR(v, b, t − t₀) ÷ |CAGR(T, b, t_T − t₀)|",
                "R ≥ 0.6: min(7.1429·R − 4.2857, 5); R < 0.6: max(4.1667·R − 2.5, −5)",
                "P = s·d·CAGR(v, b, t − t₀)",
            ],
            source: "Open SDG, sdg-build: ProgressMeasure.py",
            url: "https://github.com/open-sdg/sdg-build/blob/master/sdg/ProgressMeasure.py",
        },
        Method::Un2022 => Entry {
            about: Word::AboutUn2022,
            not_for: Word::NotForUn2022,
            formulas: &["CR = s·d·CAGR(v, b, t − t₀) ÷ |CAGR(T, b, t_T − t₀)|"],
            source: "United Nations, Progress Chart 2022, Technical Note",
            url: "https://unstats.un.org/sdgs/report/2022/Progress_Chart_Technical_Note_2022.pdf",
        },
        Method::Un2023 => Entry {
            about: Word::AboutUn2023,
            not_for: Word::NotForUn2023,
            formulas: &[
                "e = v·(1 + CAGR(v, b, t − t₀))^(t_T − t)",
                "(e − b) ÷ (T − b)",
            ],
            source: "United Nations, Progress Chart 2023, Technical Note",
            url: "https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf",
        },
        Method::GermanWeather => Entry {
            about: Word::AboutGerman,
            not_for: Word::NotForGerman,
            formulas: &[
                "m = (v₆ − v₁) ÷ 5",
                "e = v + m·(t_T − t)",
                "(e − v) ÷ (T − v)",
            ],
            source: "Statistisches Bundesamt, DNS indicators: status",
            url: "https://dns-indikatoren.de/en/status/",
        },
        Method::Attainment => Entry {
            about: Word::AboutAttainment,
            not_for: Word::NotForAttainment,
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
    let mut heads = vec![words.text(Word::ExamplesSeries)];
    for method in Method::ALL {
        if method != Method::GermanWeather {
            heads.push(method.id().into());
        }
    }
    heads.push(words.text(Word::ExamplesPace));
    MethodPage {
        title: words.text(Word::ViewMethod),
        lead: words.text(Word::MethodLead),
        symbols: words.text(Word::MethodSymbols),
        references: words.text(Word::MethodReferences),
        guard: words.text(Word::MethodGuard),
        methods,
        examples_title: words.text(Word::ExamplesTitle),
        examples_note: words.text(Word::ExamplesNote),
        examples_heads: heads,
        examples: example_rows(words),
        labels: MethodLabels {
            formula: words.text(Word::MethodFormula),
            kind: words.text(Word::MethodKind),
            expected: words.text(Word::StepExpected),
            bound: words.text(Word::MethodBound),
            class: words.text(Word::MethodClass),
            source: words.text(Word::MethodSource),
            not_for: words.text(Word::MethodNotFor),
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
        about: words.text(Word::AboutPlanPace),
        formulas: vec!["v ÷ E, (v − b) ÷ (E − b)".into()],
        kinds,
        bands,
        source: Text::default(),
        url: Text::default(),
        not_for: words.text(Word::NotForPlanPace),
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
        about: words.text(entry.about),
        formulas,
        kinds: Vec::new(),
        bands: rows,
        source: entry.source.into(),
        url: entry.url.into(),
        not_for: words.text(entry.not_for),
    }
}

/// The same series under every method that two values suffice for.
fn example_rows(words: Words) -> Vec<Vec<Text>> {
    let mut rows = Vec::new();
    for example in examples() {
        let year = |year: u16| words::digits(year);
        let number = |value: f64| words::approximate(value, 2);
        let series = words.fill(
            match example.is_up() {
                true => Word::ExampleUp,
                false => Word::ExampleDown,
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
