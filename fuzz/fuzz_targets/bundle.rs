//! Reading any bytes as the files of a browser: an error with a code, or a plan that every view can show.
#![no_main]

use std::cell::OnceCell;

use libfuzzer_sys::fuzz_target;
use plan_indicators::dataset::bundle;
use plan_indicators::query::Columns;
use plan_indicators::view::{ViewState, screen};

fuzz_target!(|text: &str| {
    let Ok(mut plan) = bundle::read(text) else {
        return;
    };
    let _ = bundle::read_narratives(&mut plan, text);
    let columns = Columns::of(&plan);
    for view in [
        "board",
        "attention",
        "indicators",
        "diseases",
        "results",
        "efforts",
        "projects",
        "data",
        "search",
    ] {
        let state = ViewState {
            view: view.to_owned(),
            query: "a".to_owned(),
            ..ViewState::default()
        };
        let _ = screen(&plan, &columns, &OnceCell::new(), &state);
    }
});
