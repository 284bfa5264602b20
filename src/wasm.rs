//! The browser's face: the only module that knows wasm-bindgen.
#![allow(unsafe_code)]

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of this engine (the crate's version).
#[wasm_bindgen(js_name = engineVersion)]
pub fn engine_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
