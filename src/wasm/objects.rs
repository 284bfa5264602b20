//! Records become objects of JavaScript.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Object};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::tree::{Members, Part, Shaped};

// One crossing for each value: what most values are has a setter of its own, so that it need not become a handle first.
#[wasm_bindgen]
extern "C" {
    /// An array or a plain object in the making.
    type Target;

    #[wasm_bindgen(method, indexing_setter)]
    fn set(this: &Target, name: &JsValue, value: &JsValue);

    #[wasm_bindgen(method, indexing_setter)]
    fn set_text(this: &Target, name: &JsValue, value: &str);

    #[wasm_bindgen(method, indexing_setter)]
    fn set_number(this: &Target, name: &JsValue, value: f64);
}

/// Names of members as texts of JavaScript.
type Names = Rc<Vec<JsValue>>;

/// Writes records. Keeps the names of their members, by the addresses of those.
#[derive(Default)]
pub(super) struct Objects {
    names: Cell<Vec<(usize, Names)>>,
}

impl Objects {
    /// The object of a record.
    pub fn of(&self, record: Shaped<'_>) -> JsValue {
        let object = object();
        if let Part::Record(members) = record.part() {
            self.add_members(&object, members);
        }
        object.into()
    }

    fn add_members(&self, object: &Target, members: Members<'_>) {
        let names = self.names_of(&members);
        for (name, value) in names.iter().zip(members) {
            self.add(object, name, value.part());
        }
    }

    fn add(&self, target: &Target, name: &JsValue, part: Part<'_>) {
        let value = match part {
            Part::Text(text) => return target.set_text(name, text),
            Part::Number(number) => return target.set_number(name, number),
            Part::Null => JsValue::NULL,
            Part::Bool(value) => JsValue::from_bool(value),
            Part::List(elements) => {
                let list: Target = Array::new().unchecked_into();
                let mut index = 0.0;
                for element in elements {
                    self.add(&list, &JsValue::from_f64(index), element.part());
                    index += 1.0;
                }
                list.into()
            }
            Part::Record(members) => {
                let object = object();
                self.add_members(&object, members);
                object.into()
            }
            Part::Variant(variant, members) => {
                let object = object();
                object.set_text(&JsValue::from_str("view"), variant);
                self.add_members(&object, members);
                object.into()
            }
            Part::Object(members) => {
                let object = object();
                for (name, value) in members {
                    self.add(
                        &object,
                        &JsValue::from_str(name),
                        crate::tree::Leaf::part(value),
                    );
                }
                object.into()
            }
        };
        target.set(name, &value);
    }

    fn names_of(&self, members: &Members<'_>) -> Names {
        let names = members.names();
        let address = names.as_ptr() as usize;
        let mut known = self.names.take();
        let place = known.partition_point(|(before, _)| *before < address);
        let found = known.get(place).filter(|(at, _)| *at == address);
        let found = if let Some((_, found)) = found {
            Names::clone(found)
        } else {
            let made: Names = Rc::new(names.split(',').map(JsValue::from_str).collect());
            known.insert(place, (address, Names::clone(&made)));
            made
        };
        self.names.set(known);
        found
    }
}

fn object() -> Target {
    Object::new().unchecked_into()
}
