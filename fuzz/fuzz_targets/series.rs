//! Any JSON as series to score: a coded refusal, or results without NaN and infinity that every format can write.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plan_indicators::export::{self, Format};
use plan_indicators::tree::Tree;

fuzz_target!(|text: &str| {
    let Ok(input) = Tree::parse(text) else { return };
    let Some(list) = input.list() else { return };
    let rows = export::answered(list);
    for outcome in rows.iter().filter_map(|row| row.result.as_ref().ok()) {
        for (name, value) in outcome.steps.iter() {
            assert!(value.is_finite(), "{name} {value}");
        }
    }
    for format in [Format::Csv, Format::Json] {
        assert!(!export::series(&rows, format).is_empty());
    }
});
