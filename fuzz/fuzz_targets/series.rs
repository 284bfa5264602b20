//! Any JSON as series to score: a coded refusal, or results without NaN and infinity that every format can write.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plan_indicators::export::{self, Format, SeriesRow};
use plan_indicators::score::reference::{self, Series};
use plan_indicators::tree::Tree;

fuzz_target!(|text: &str| {
    let Ok(input) = Tree::parse(text) else { return };
    let Some(list) = input.list() else { return };
    let rows: Vec<SeriesRow> = list
        .iter()
        .map(|input| SeriesRow {
            input,
            result: Series::read(input).map(|series| reference::score(&series)),
        })
        .collect();
    for outcome in rows.iter().filter_map(|row| row.result.as_ref().ok()) {
        for (name, value) in outcome.steps.iter() {
            assert!(value.is_finite(), "{name} {value}");
        }
    }
    for format in [Format::Csv, Format::Json] {
        assert!(!export::series(&rows, format).is_empty());
    }
});
