//! The browser's face: the only module that knows wasm-bindgen. JSON text goes in, plain objects come out.
#![allow(unsafe_code)]

use js_sys::{Error, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::dataset::bundle::{self, BundleError};
use crate::model::{Bilingual, Plan};
use crate::query::Columns;
use crate::tree::Branch;
use crate::view::{self, Screen, StateError, ViewState};

/// The version of this engine (the crate's version).
#[wasm_bindgen(js_name = engineVersion)]
#[must_use]
pub fn engine_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// One plan, ready to answer. Free it when it is no longer shown.
#[wasm_bindgen]
pub struct Engine {
    plan: Plan,
    columns: Columns,
}

#[wasm_bindgen]
impl Engine {
    /// Reads a bundle (JSON text). Throws an `Error` with `code` `bundle-…`, `messageJa` and `messageEn`.
    ///
    /// # Errors
    /// Anything that is not a whole and consistent bundle of this engine's schema version.
    #[wasm_bindgen(constructor)]
    pub fn new(bundle: &str) -> Result<Engine, JsValue> {
        let plan = bundle::read(bundle)
            .map_err(|error: BundleError| coded(error.code, &error.message()))?;
        let columns = Columns::of(&plan);
        log(plan.observations.len());
        Ok(Self { plan, columns })
    }

    /// Adds a part of the dataset that is in a file of its own: `narratives`, `narratives-en` or `quality`, as
    /// `Screen.needs` names it. Throws as the constructor does; the engine is then as it was.
    ///
    /// # Errors
    /// Anything that is not that part of this dataset in this version.
    pub fn add(&mut self, part: &str, text: &str) -> Result<(), JsValue> {
        let added = match part {
            bundle::NARRATIVES => bundle::read_narratives(&mut self.plan, text),
            bundle::NARRATIVES_EN => bundle::read_texts(&mut self.plan, text),
            bundle::QUALITY => bundle::read_quality(&mut self.plan, text),
            _ => Ok(()),
        };
        added.map_err(|error| coded(error.code, &error.message()))
    }

    /// Answers a state (JSON text of a `ViewState`, every field optional). Throws an `Error` with `code`
    /// `state-syntax` when the text is not such a state; unknown codes are named in `Screen.notices`.
    ///
    /// # Errors
    /// The text is not JSON or a field has another type.
    pub fn view(&self, state: &str) -> Result<Ts<Screen>, JsValue> {
        let state = read_state(state)?;
        let screen = view::screen(&self.plan, &self.columns, &state);
        // A tree has texts, finite numbers and names only: nothing that could refuse to become an object.
        let value = screen.tree().serialize(&Serializer::json_compatible());
        Ok(Ts::new_unchecked(value.unwrap_or(JsValue::NULL)))
    }
}

fn read_state(text: &str) -> Result<ViewState, JsValue> {
    ViewState::parse(text).map_err(|error| coded(StateError::CODE, &error.message()))
}

/// A real `Error` with a stable code and both languages.
fn coded(code: &str, message: &Bilingual) -> JsValue {
    let error = Error::new(&message.en);
    for (name, value) in [
        ("code", code),
        ("messageJa", &message.ja),
        ("messageEn", &message.en),
    ] {
        // A frozen or exotic Error would lose the property; the message still stands.
        let _ = Reflect::set(&error, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    error.into()
}

#[cfg(feature = "debug-console")]
fn log(observations: usize) {
    let text = format!("plan-indicators: {observations} observations");
    web_sys::console::debug_1(&JsValue::from_str(&text));
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark("plan-indicators:loaded");
    }
}

#[cfg(not(feature = "debug-console"))]
const fn log(_observations: usize) {}
