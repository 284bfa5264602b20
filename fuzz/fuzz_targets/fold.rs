//! Folding any text: no panic, folded twice is folded once, and every place leads back into the original.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plan_indicators::search::Folded;

fuzz_target!(|text: &str| {
    let folded = Folded::of(text);
    let once = folded.text().to_owned();
    assert_eq!(Folded::of(&once).text(), once);
    let mut before = 0;
    for (at, character) in once.char_indices() {
        let (from, to) = folded.original(at, at + character.len_utf8());
        assert!(
            before <= from && from <= to && text.get(from..to).is_some(),
            "{at}"
        );
        before = from;
    }
});
