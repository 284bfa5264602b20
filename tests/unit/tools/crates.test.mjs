import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crateOf } from '../../../tools/size/crates.mjs';

for (const [name, crate] of [
  ['serde_json[1a2b3c]::de::from_str::<plan_indicators[4d5e]::model::Plan>', 'serde_json'],
  ['<serde_json[1a]::value::Value as core[2b]::fmt::Display>::fmt', 'serde_json'],
  ['core[2b]::ptr::drop_in_place::<plan_indicators[4d]::model::Plan>', 'plan_indicators'],
  ['<dlmalloc[e2]::dlmalloc::Dlmalloc<dlmalloc[e2]::sys::System>>::malloc', 'std'],
  ['__rustc[b7]::__rdl_realloc', 'std'],
  ['<&str as core[c5]::any::Any>::type_id', 'std'],
  ['__wbindgen_malloc', 'wasm_bindgen'],
  ['engineVersion multivalue shim', 'exports and unnamed'],
]) {
  test(`${name} belongs to ${crate}`, () => assert.equal(crateOf(name), crate));
}
