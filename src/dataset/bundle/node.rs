//! A value of the bundle with its address, so that a refusal can say where.

use std::cell::OnceCell;

use super::BundleError;
use crate::model::{Bilingual, Date, Decimal, digits};
use crate::tree::Tree;
use crate::words::concat;

/// The first refusal of a reading. What is read after it is never used, so reading goes on with defaults
/// and the readers of tables stay free of branches.
#[derive(Default)]
pub(super) struct Refusal(OnceCell<BundleError>);

impl Refusal {
    /// What was read, unless something was refused.
    pub fn answer<T>(self, read: T) -> Result<T, BundleError> {
        match self.0.into_inner() {
            Some(error) => Err(error),
            None => Ok(read),
        }
    }
}

/// Stands for a day that was refused.
const NO_DAY: Date = Date {
    year: 1,
    month: 1,
    day: 1,
};

/// Reads one value. A plain function, so that all columns of one type share their loop.
pub(super) type ReadValue<T> = fn(&Node<'_>) -> T;

/// A value and the way to it.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    tree: &'a Tree,
    parent: Option<&'a Node<'a>>,
    step: Step,
    refusal: &'a Refusal,
}

#[derive(Clone, Copy)]
enum Step {
    Root,
    Member(&'static str),
    Row(usize),
}

// Kept out of line: every field of every table is read by one of these.
impl<'a> Node<'a> {
    pub const fn root(tree: &'a Tree, refusal: &'a Refusal) -> Self {
        Self {
            tree,
            parent: None,
            step: Step::Root,
            refusal,
        }
    }

    /// The address, e.g. `targets[3].window.first`.
    fn place(&self) -> String {
        let mut place = self.parent.map(Node::place).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Member(name) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(name);
            }
            Step::Row(row) => place.push_str(&concat(&["[", &digits(row as u64), "]"])),
        }
        place
    }

    /// Refuses the value; the first refusal stands.
    #[inline(never)]
    pub fn refuse(&self, code: &'static str, detail: &str) {
        let error = || BundleError::new(code, self.place(), detail);
        self.refusal.0.get_or_init(error);
    }

    #[inline(never)]
    fn refuse_shape(&self, expected: &str) {
        self.refuse("bundle-shape", expected);
    }

    #[inline(never)]
    fn step(&'a self, tree: Option<&'a Tree>, step: Step, expected: &str) -> Self {
        if tree.is_none() {
            self.refuse_shape(expected);
        }
        Self {
            tree: tree.unwrap_or(&Tree::Null),
            parent: Some(self),
            step,
            refusal: self.refusal,
        }
    }

    /// A member that must be there.
    #[inline(never)]
    pub fn member(&'a self, name: &'static str) -> Node<'a> {
        self.step(self.tree.get(name), Step::Member(name), name)
    }

    /// A member that may be absent or null.
    #[inline(never)]
    pub fn optional(&'a self, name: &'static str) -> Option<Node<'a>> {
        match self.tree.get(name) {
            None | Some(Tree::Null) => None,
            tree => Some(self.step(tree, Step::Member(name), name)),
        }
    }

    /// One element of an array.
    #[inline(never)]
    pub fn element(&'a self, row: usize) -> Node<'a> {
        self.step(self.elements().get(row), Step::Row(row), "more elements")
    }

    /// One element of an array that may be null.
    #[inline(never)]
    pub fn optional_element(&'a self, row: usize) -> Option<Node<'a>> {
        let node = self.element(row);
        (!node.is_null()).then_some(node)
    }

    pub const fn is_null(&self) -> bool {
        matches!(self.tree, Tree::Null)
    }

    #[inline(never)]
    fn elements(&self) -> &'a [Tree] {
        self.tree.list().unwrap_or_else(|| {
            self.refuse_shape("an array");
            &[]
        })
    }

    /// The number of elements of an array.
    pub fn length(&self) -> usize {
        self.elements().len()
    }

    /// Every element, read alike.
    pub fn each<T>(&self, read: ReadValue<T>) -> Vec<T> {
        let length = self.length();
        let mut rows = Vec::with_capacity(length);
        for row in 0..length {
            rows.push(read(&self.element(row)));
        }
        rows
    }

    // The value itself.

    #[inline(never)]
    pub fn as_str(&self) -> &'a str {
        self.tree.text().unwrap_or_else(|| {
            self.refuse_shape("a text");
            ""
        })
    }

    #[inline(never)]
    pub fn as_string(&self) -> String {
        self.as_str().to_owned()
    }

    #[inline(never)]
    pub fn as_whole(&self) -> i64 {
        self.tree.whole().unwrap_or_else(|| {
            self.refuse_shape("a whole number");
            0
        })
    }

    /// A whole number from 0 to a largest one.
    #[inline(never)]
    pub fn as_u32(&self, largest: u32) -> u32 {
        match u32::try_from(self.as_whole()) {
            Ok(number) if number <= largest => number,
            _ => {
                self.refuse_shape(&concat(&["0 to ", &digits(largest.into())]));
                0
            }
        }
    }

    #[inline(never)]
    #[allow(clippy::cast_possible_truncation)]
    pub fn as_u16(&self) -> u16 {
        self.as_u32(u16::MAX.into()) as u16
    }

    #[inline(never)]
    #[allow(clippy::cast_possible_truncation)]
    pub fn as_u8(&self) -> u8 {
        self.as_u32(u8::MAX.into()) as u8
    }

    /// The row that a pair of row and value is about.
    #[inline(never)]
    pub fn position(&self) -> u32 {
        self.element(0).as_u32(u32::MAX)
    }

    /// A code of a closed list.
    pub fn as_code<T: Default>(&self, parse: fn(&str) -> Option<T>) -> T {
        let code = self.as_str();
        parse(code).unwrap_or_else(|| {
            self.refuse("bundle-code", code);
            T::default()
        })
    }

    #[inline(never)]
    pub fn as_decimal(&self) -> Decimal {
        let text = self.as_str();
        Decimal::parse(text).unwrap_or_else(|_| {
            self.refuse("bundle-decimal", text);
            Decimal::ZERO
        })
    }

    #[inline(never)]
    pub fn as_date(&self) -> Date {
        Date::parse(self.as_str()).unwrap_or_else(|| {
            self.refuse_shape("YYYY-MM-DD");
            NO_DAY
        })
    }

    #[inline(never)]
    pub fn as_bilingual(&self) -> Bilingual {
        Bilingual {
            ja: self.string("ja"),
            en: self.optional_string("en").unwrap_or_default(),
        }
    }

    /// A text that is the same in both languages, or `[Japanese, English]`.
    #[inline(never)]
    pub fn as_both(&self) -> Bilingual {
        let pair = self.tree.list().is_some();
        Bilingual {
            ja: if pair {
                self.element(0).as_string()
            } else {
                self.as_string()
            },
            en: if pair {
                self.element(1).as_string()
            } else {
                String::new()
            },
        }
    }

    // Members.

    #[inline(never)]
    pub fn string(&self, name: &'static str) -> String {
        self.member(name).as_string()
    }

    #[inline(never)]
    pub fn optional_string(&self, name: &'static str) -> Option<String> {
        self.optional(name).map(|node| node.as_string())
    }

    #[inline(never)]
    pub fn bilingual(&self, name: &'static str) -> Bilingual {
        self.member(name).as_bilingual()
    }

    #[inline(never)]
    pub fn optional_bilingual(&self, name: &'static str) -> Option<Bilingual> {
        self.optional(name).map(|node| node.as_bilingual())
    }

    #[inline(never)]
    pub fn u16(&self, name: &'static str) -> u16 {
        self.member(name).as_u16()
    }

    #[inline(never)]
    pub fn optional_u16(&self, name: &'static str) -> Option<u16> {
        self.optional(name).map(|node| node.as_u16())
    }

    #[inline(never)]
    pub fn u32(&self, name: &'static str) -> u32 {
        self.member(name).as_u32(u32::MAX)
    }

    /// A small number; absent is 0.
    #[inline(never)]
    pub fn u8_or_zero(&self, name: &'static str) -> u8 {
        self.optional(name).map_or(0, |node| node.as_u8())
    }

    #[inline(never)]
    pub fn optional_decimal(&self, name: &'static str) -> Option<Decimal> {
        self.optional(name).map(|node| node.as_decimal())
    }

    /// A code of a closed list that must be there.
    pub fn code<T: Default>(&self, name: &'static str, parse: fn(&str) -> Option<T>) -> T {
        self.member(name).as_code(parse)
    }

    /// A code of a closed list; absent is the one that goes without saying.
    pub fn optional_code<T: Default>(&self, name: &'static str, parse: fn(&str) -> Option<T>) -> T {
        match self.optional(name) {
            Some(node) => node.as_code(parse),
            None => T::default(),
        }
    }

    /// `true` where it stands; absent is `false`.
    #[inline(never)]
    pub fn flag(&self, name: &'static str) -> bool {
        match self.tree.get(name) {
            None => false,
            Some(Tree::Bool(value)) => *value,
            Some(_) => {
                self.refuse_shape(name);
                false
            }
        }
    }

    /// The rows of a table.
    pub fn rows<T>(&self, name: &'static str, read: ReadValue<T>) -> Vec<T> {
        self.member(name).each(read)
    }

    /// The elements of an array that may be absent.
    pub fn optional_rows<T>(&self, name: &'static str, read: ReadValue<T>) -> Vec<T> {
        match self.optional(name) {
            Some(node) => node.each(read),
            None => Vec::new(),
        }
    }
}
