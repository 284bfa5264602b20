//! The indicators of a public plan: model, reader, query, scoring and views.
//!
//! Data flows one way: `dataset` reads a [`model::Plan`], `query` filters it, `score` assesses it,
//! `reconcile` holds its numbers against each other, `quality` reports what is to be known of them,
//! `view` says what a screen shows, and a face (`wasm` or the command) hands it on.

pub mod dataset;
pub mod export;
pub mod model;
pub mod quality;
pub mod query;
pub mod reconcile;
pub mod score;
pub mod search;
pub mod tree;
pub mod view;
pub mod words;

#[cfg(any(test, all(feature = "viewer", target_arch = "wasm32")))]
mod memory;
#[cfg(all(feature = "viewer", target_arch = "wasm32"))]
pub mod wasm;
