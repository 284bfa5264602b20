//! The indicators of a public plan: model, reader, query, scoring and views.

#[cfg(feature = "viewer")]
pub mod wasm;
