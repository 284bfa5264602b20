//! One dynamic value for everything that crosses a boundary: JSON text on the way in, records on the way out.
//!
//! A typed (de)serialiser per record would make most of the viewer's module; one for this tree does not.

mod read;

use serde::ser::{SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};

/// A JSON value. Numbers are finite; members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; one that was read is whole and exact.
    Number(f64),
    /// A number that was read and is not whole, or not exact as binary: its digits as they stand.
    Digits(String),
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
        read::parse(text)
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

    /// The nearest binary number, if it is a number at all; not finite where the digits go beyond.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Digits(digits) => digits.parse().ok(),
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
            Self::Text(text) | Self::Digits(text) => out.serialize_str(text),
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
    fn writes_what_it_holds() {
        let tree = Tree::Record(vec![
            (
                "list",
                Tree::List(vec![Tree::Number(1.5), Tree::Null, Tree::Bool(true)]),
            ),
            ("text", Tree::Text("文".to_owned())),
        ]);
        let text = serde_json::to_string(&tree).unwrap_or_default();
        assert_eq!(text, r#"{"list":[1.5,null,true],"text":"文"}"#);
    }

    #[test]
    fn whole_numbers_only_where_they_are_whole() {
        assert_eq!(Tree::Number(3.0).whole(), Some(3));
        assert_eq!(Tree::Number(3.5).whole(), None);
        assert_eq!(Tree::Number(1e300).whole(), None);
        assert_eq!(
            Tree::parse("2.50").map(|tree| (tree.whole(), tree.number())),
            Ok((None, Some(2.5)))
        );
    }
}
