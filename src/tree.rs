//! One dynamic value for everything that crosses a boundary: JSON text on the way in, records on the way out.
//!
//! A typed (de)serialiser per record would make most of the viewer's module; one for this tree does not.

mod read;
mod shape;

use serde::{Serialize, Serializer};

pub use shape::{Branch, Elements, Leaf, Members, Shape, Shaped};
pub(crate) use shape::{leaves, offset, record_shape};

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
    /// An object.
    Object(Vec<(String, Tree)>),
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
            Self::List(elements) => out.collect_seq(elements),
            Self::Object(members) => {
                out.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

/// What a value is, with its parts still to be looked at.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// Absent.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A finite number.
    Number(f64),
    /// A text.
    Text(&'a str),
    /// An array.
    List(Elements<'a>),
    /// A record of ours.
    Record(Members<'a>),
    /// A record that is one of several: its name, which stands before its members as `view`.
    Variant(&'static str, Members<'a>),
    /// An object as it was read.
    Object(&'a [(String, Tree)]),
}

impl Part<'_> {
    /// With all its parts as a tree.
    #[must_use]
    pub fn tree(self) -> Tree {
        match self {
            Self::Null => Tree::Null,
            Self::Bool(value) => Tree::Bool(value),
            Self::Number(number) => Tree::Number(number),
            Self::Text(text) => Tree::Text(text.to_owned()),
            Self::List(elements) => Tree::List(elements.map(|it| it.part().tree()).collect()),
            Self::Record(members) => Tree::Object(members_of(members)),
            Self::Variant(name, members) => {
                let mut all = vec![("view".to_owned(), Tree::Text(name.to_owned()))];
                all.extend(members_of(members));
                Tree::Object(all)
            }
            Self::Object(members) => Tree::Object(members.to_vec()),
        }
    }
}

fn members_of(members: Members<'_>) -> Vec<(String, Tree)> {
    let names = members.names().split(',').map(str::to_owned);
    names.zip(members.map(|it| it.part().tree())).collect()
}

impl Leaf for Tree {
    fn part(&self) -> Part<'_> {
        match self {
            Self::Null => Part::Null,
            Self::Bool(value) => Part::Bool(*value),
            Self::Number(number) => Part::Number(*number),
            Self::Text(text) | Self::Digits(text) => Part::Text(text),
            Self::List(elements) => Part::List(Elements::of(elements)),
            Self::Object(members) => Part::Object(members),
        }
    }
}

impl Leaf for String {
    fn part(&self) -> Part<'_> {
        Part::Text(self)
    }
}

impl Leaf for bool {
    fn part(&self) -> Part<'_> {
        Part::Bool(*self)
    }
}

impl Leaf for f64 {
    fn part(&self) -> Part<'_> {
        Part::Number(*self)
    }
}

impl Leaf for u8 {
    fn part(&self) -> Part<'_> {
        Part::Number(f64::from(*self))
    }
}

impl Leaf for u16 {
    fn part(&self) -> Part<'_> {
        Part::Number(f64::from(*self))
    }
}

impl Leaf for u32 {
    fn part(&self) -> Part<'_> {
        Part::Number(f64::from(*self))
    }
}

leaves!(Tree, String, bool, f64, u8, u16, u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_it_holds() {
        let tree = Tree::Object(vec![
            (
                "list".to_owned(),
                Tree::List(vec![Tree::Number(1.5), Tree::Null, Tree::Bool(true)]),
            ),
            ("text".to_owned(), Tree::Text("文".to_owned())),
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
