//! A text for a reader.

use std::fmt;
use std::ops::Deref;

#[cfg(feature = "viewer")]
use tsify::Tsify;

use crate::tree::{Leaf, Part, leaves};

/// A text in the language of the screen.
// One word wide: screens are put together from hundreds of texts, and moving three words for each of them made
// a third of all the code of the views.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "viewer", derive(Tsify))]
pub struct Text(#[cfg_attr(feature = "viewer", tsify(type = "string"))] Held);

#[cfg(not(all(feature = "viewer", target_arch = "wasm32")))]
#[allow(clippy::box_collection)]
type Held = Box<String>;

#[cfg(not(all(feature = "viewer", target_arch = "wasm32")))]
const fn hold(text: Held) -> Held {
    text
}

/// In the browser's module a text goes with its call (`memory`): the code that drops texts was 3 % of the module.
#[cfg(all(feature = "viewer", target_arch = "wasm32"))]
#[allow(clippy::box_collection)]
type Held = std::mem::ManuallyDrop<Box<String>>;

#[cfg(all(feature = "viewer", target_arch = "wasm32"))]
#[allow(clippy::box_collection)]
const fn hold(text: Box<String>) -> Held {
    std::mem::ManuallyDrop::new(text)
}

impl Text {
    /// Parts one after another.
    #[must_use]
    #[inline(never)]
    pub fn concat(parts: &[&str]) -> Self {
        concat(parts).into()
    }
}

/// Parts one after another.
#[inline(never)]
pub(crate) fn concat(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self)
    }
}

impl From<String> for Text {
    #[inline(never)]
    fn from(text: String) -> Self {
        Self(hold(Box::new(text)))
    }
}

impl From<&str> for Text {
    #[inline(never)]
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl Leaf for Text {
    fn part(&self) -> Part<'_> {
        Part::Text(&self.0)
    }
}

leaves!(Text);
