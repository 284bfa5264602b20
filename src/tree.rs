//! One dynamic value for everything that crosses a boundary: JSON text on the way in, records on the way out.
//!
//! A typed (de)serialiser per record would make most of the viewer's module; one for this tree does not.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, SerializeStruct};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A JSON value. Numbers are finite; members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object as it was read.
    Object(Vec<(String, Tree)>),
    /// An object with names of our own, as it is written.
    Record(Vec<(&'static str, Tree)>),
}

impl Tree {
    /// Reads JSON text; on failure the line and column where reading stopped.
    ///
    /// # Errors
    /// The text is not one whole JSON value.
    pub fn parse(text: &str) -> Result<Self, (usize, usize)> {
        serde_json::from_str(text).map_err(|error| (error.line(), error.column()))
    }

    /// A member of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => {
                let found = members.iter().find(|(member, _)| member == name);
                found.map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if it is one.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::float_cmp)]
    pub fn whole(&self) -> Option<i64> {
        match self {
            Self::Number(number) if number.abs() < 9e15 && number.trunc() == *number => {
                Some(*number as i64)
            }
            _ => None,
        }
    }

    /// The elements, if it is an array.
    #[must_use]
    pub fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(elements) => Some(elements),
            _ => None,
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => out.serialize_unit(),
            Self::Bool(value) => out.serialize_bool(*value),
            Self::Number(value) => out.serialize_f64(*value),
            Self::Text(text) => out.serialize_str(text),
            Self::List(elements) => {
                let mut list = out.serialize_seq(Some(elements.len()))?;
                for element in elements {
                    list.serialize_element(element)?;
                }
                list.end()
            }
            Self::Record(members) => {
                let mut record = out.serialize_struct("Record", members.len())?;
                for (name, value) in members {
                    record.serialize_field(name, value)?;
                }
                record.end()
            }
            Self::Object(members) => {
                out.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Reading)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Tree;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Number(value as f64))
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Number(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Tree, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = input.next_element()? {
            elements.push(element);
        }
        Ok(Tree::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Tree, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = input.next_entry()? {
            members.push(member);
        }
        Ok(Tree::Object(members))
    }
}

/// Members of a record in the making.
#[derive(Debug, Default)]
pub struct Fields(Vec<(&'static str, Tree)>);

impl Fields {
    /// Adds a member.
    pub fn add(&mut self, name: &'static str, value: &dyn Branch) {
        self.0.push((name, value.tree()));
    }

    /// The record.
    #[must_use]
    pub fn record(self) -> Tree {
        Tree::Record(self.0)
    }
}

/// What can be written as a tree.
pub trait Branch {
    /// The tree.
    fn tree(&self) -> Tree;
}

impl Branch for String {
    fn tree(&self) -> Tree {
        Tree::Text(self.clone())
    }
}

impl Branch for bool {
    fn tree(&self) -> Tree {
        Tree::Bool(*self)
    }
}

impl Branch for f64 {
    fn tree(&self) -> Tree {
        Tree::Number(*self)
    }
}

impl Branch for u8 {
    fn tree(&self) -> Tree {
        Tree::Number(f64::from(*self))
    }
}

impl Branch for u16 {
    fn tree(&self) -> Tree {
        Tree::Number(f64::from(*self))
    }
}

impl Branch for u32 {
    fn tree(&self) -> Tree {
        Tree::Number(f64::from(*self))
    }
}

impl<T: Branch> Branch for Option<T> {
    fn tree(&self) -> Tree {
        match self {
            Some(value) => value.tree(),
            None => Tree::Null,
        }
    }
}

impl<T: Branch> Branch for Vec<T> {
    fn tree(&self) -> Tree {
        let mut elements = Vec::with_capacity(self.len());
        for element in self {
            elements.push(element.tree());
        }
        Tree::List(elements)
    }
}

impl<T: Branch> Branch for Box<T> {
    fn tree(&self) -> Tree {
        (**self).tree()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_says_where_reading_stopped() {
        let text = r#"{"b":[1,-2.5,null,true],"a":"文"}"#;
        let tree = Tree::parse(text);
        assert_eq!(
            tree.as_ref().map(|tree| serde_json::to_string(tree).ok()),
            Ok(Some(text.replace("1,", "1.0,")))
        );
        assert_eq!(Tree::parse("{\n\"a\": }"), Err((2, 6)));
        assert_eq!(Tree::parse("[1] 2"), Err((1, 5)));
        assert!(Tree::parse(&"[".repeat(100_000)).is_err());
    }

    #[test]
    fn whole_numbers_only_where_they_are_whole() {
        assert_eq!(Tree::Number(3.0).whole(), Some(3));
        assert_eq!(Tree::Number(3.5).whole(), None);
        assert_eq!(Tree::Number(1e300).whole(), None);
    }
}
