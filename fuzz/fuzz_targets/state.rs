//! Any text as a state: an error with a code, or a state that is read the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plan_indicators::view::ViewState;

fuzz_target!(|text: &str| {
    let _ = ViewState::parse(text);
});
