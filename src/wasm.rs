//! The browser's face: the only module that knows wasm-bindgen. JSON text goes in, plain objects come out.
#![allow(unsafe_code)]

mod objects;

use std::cell::OnceCell;

use js_sys::{Error, Reflect};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::dataset::bundle::{self, BundleError};
use crate::memory;
use crate::model::{Bilingual, Plan};
use crate::query::Columns;
use crate::score;
use crate::score::reference::{self, Data, Direction, Method, Point, Points, Series, Unit};
use crate::search::Corpus;
use crate::tree::Branch as _;
use crate::view::{self, Screen, StateError, ViewState};
use objects::Objects;

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
    /// Everything that is searched, once it is needed.
    corpus: OnceCell<Corpus>,
    objects: Objects,
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
        Ok(Self {
            plan,
            columns,
            corpus: OnceCell::new(),
            objects: Objects::default(),
        })
    }

    /// Adds a part of the dataset that is in a file of its own: `narratives`, `narratives-en`, `quality`, `methods-ja`
    /// or `methods-en`, as `Screen.needs` names it. Throws as the constructor does; the engine is then as it was.
    ///
    /// # Errors
    /// Anything that is not that part of this dataset in this version.
    pub fn add(&mut self, part: &str, text: &str) -> Result<(), JsValue> {
        self.corpus.take();
        let added = match part {
            bundle::NARRATIVES => bundle::read_narratives(&mut self.plan, text),
            bundle::NARRATIVES_EN => bundle::read_texts(&mut self.plan, text),
            bundle::QUALITY => bundle::read_quality(&mut self.plan, text),
            _ => bundle::add_page(&mut self.plan, part, text),
        };
        added.map_err(|error| coded(error.code, &error.message()))
    }

    /// The measure of every target in every year of the plan under every method: by target, year and method, the
    /// ratio of `plan-pace/1` first, then the progress of `statcan-osdg/1`, `un-2022/1`, `un-2023/1`,
    /// `german-weather/1` and `attainment/1`. NaN where there is none.
    #[must_use]
    pub fn measures(&self) -> Vec<f64> {
        score::measures(&self.plan)
    }

    /// Answers a state (JSON text of a `ViewState`, every field optional). Throws an `Error` with `code`
    /// `state-syntax` when the text is not such a state; unknown codes are named in `Screen.notices`.
    ///
    /// # Errors
    /// The text is not JSON or a field has another type.
    pub fn view(&self, state: &str) -> Result<Ts<Screen>, JsValue> {
        let state = read_state(state)?;
        if view::searches(&self.plan, &state) {
            self.corpus.get_or_init(|| Corpus::of(&self.plan));
        }
        let make = || view::screen(&self.plan, &self.columns, &self.corpus, &state);
        // SAFETY: a screen is made from what is only read; the corpus, which would stay, is there already.
        let objects = unsafe { memory::call(make, |screen| self.objects.of(screen.shaped())) };
        Ok(Ts::new_unchecked(objects))
    }
}

/// Applies a reference method to yearly values, exactly as published: progress and score, NaN where there is none.
/// `years` and `values` belong together; a `target` or `limit` of NaN is none. `german-weather/1` uses every value,
/// the other methods that of `base_year` and the latest.
#[wasm_bindgen(js_name = scoreSeries)]
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "plain numbers cross the boundary without glue"
)]
pub fn score_series(
    method: &str,
    up: bool,
    base_year: i32,
    years: &[i32],
    values: &[f64],
    target: f64,
    target_year: i32,
    limit: f64,
) -> Vec<f64> {
    let Some(method) = Method::parse(method) else {
        return vec![f64::NAN; 2];
    };
    let mut points = Points::default();
    for (&year, &value) in years.iter().zip(values) {
        points.push(Point { year, value });
    }
    let some = |value: f64| (!value.is_nan()).then_some(value);
    let outcome = reference::score(&Series {
        method,
        direction: if up { Direction::Up } else { Direction::Down },
        unit: Unit::Unknown,
        data: Data::Yearly {
            base_year: Some(base_year),
            points,
        },
        target: some(target),
        target_year: Some(target_year),
        limit: some(limit),
        targets: Vec::new(),
    });
    vec![
        outcome.progress.unwrap_or(f64::NAN),
        outcome.score.unwrap_or(f64::NAN),
    ]
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
