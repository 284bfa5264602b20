//! A value of the bundle with its address, so that a refusal can say where.

use super::BundleError;
use crate::model::{Bilingual, Date, Decimal};
use crate::tree::Tree;

/// What reading gives.
pub(super) type Read<T> = Result<T, BundleError>;

/// A value and the way to it.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    tree: &'a Tree,
    parent: Option<&'a Node<'a>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Root,
    Member(&'static str),
    Row(usize),
}

impl<'a> Node<'a> {
    pub const fn root(tree: &'a Tree) -> Self {
        Self {
            tree,
            parent: None,
            step: Step::Root,
        }
    }

    /// The address, e.g. `targets[3].window.first`.
    #[inline(never)]
    pub fn place(&self) -> String {
        let mut place = self.parent.map(Node::place).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Member(name) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(name);
            }
            Step::Row(row) => {
                place.push('[');
                place.push_str(&row.to_string());
                place.push(']');
            }
        }
        place
    }

    #[inline(never)]
    fn refuse(&self, expected: &str) -> BundleError {
        BundleError::shape(self.place(), expected)
    }

    /// A member that must be there.
    #[inline(never)]
    pub fn member(&'a self, name: &'static str) -> Read<Node<'a>> {
        match self.tree.get(name) {
            Some(tree) => Ok(Self {
                tree,
                parent: Some(self),
                step: Step::Member(name),
            }),
            None => Err(self.refuse(name)),
        }
    }

    /// A member that may be absent or null.
    #[inline(never)]
    pub fn optional(&'a self, name: &'static str) -> Option<Node<'a>> {
        match self.tree.get(name) {
            None | Some(Tree::Null) => None,
            Some(tree) => Some(Self {
                tree,
                parent: Some(self),
                step: Step::Member(name),
            }),
        }
    }

    pub const fn is_null(&self) -> bool {
        matches!(self.tree, Tree::Null)
    }

    #[inline(never)]
    pub fn elements(&self) -> Read<&'a [Tree]> {
        self.tree.list().ok_or_else(|| self.refuse("an array"))
    }

    /// One element of an array.
    #[inline(never)]
    pub fn element(&'a self, row: usize) -> Read<Node<'a>> {
        match self.elements()?.get(row) {
            Some(tree) => Ok(Self {
                tree,
                parent: Some(self),
                step: Step::Row(row),
            }),
            None => Err(self.refuse("more elements")),
        }
    }

    /// Every element, read alike.
    pub fn each<T>(&self, read: impl Fn(&Node<'_>) -> Read<T>) -> Read<Vec<T>> {
        let elements = self.elements()?;
        let mut rows = Vec::with_capacity(elements.len());
        for row in 0..elements.len() {
            rows.push(read(&self.element(row)?)?);
        }
        Ok(rows)
    }

    #[inline(never)]
    pub fn str(&self) -> Read<&'a str> {
        self.tree.text().ok_or_else(|| self.refuse("a text"))
    }

    #[inline(never)]
    pub fn string(&self) -> Read<String> {
        Ok(self.str()?.to_owned())
    }

    #[inline(never)]
    pub fn whole(&self) -> Read<i64> {
        self.tree
            .whole()
            .ok_or_else(|| self.refuse("a whole number"))
    }

    #[inline(never)]
    pub fn u32(&self) -> Read<u32> {
        u32::try_from(self.whole()?).map_err(|_| self.refuse("0 to 4294967295"))
    }

    #[inline(never)]
    pub fn u16(&self) -> Read<u16> {
        u16::try_from(self.whole()?).map_err(|_| self.refuse("0 to 65535"))
    }

    #[inline(never)]
    pub fn u8(&self) -> Read<u8> {
        u8::try_from(self.whole()?).map_err(|_| self.refuse("0 to 255"))
    }

    /// A code of a closed list.
    pub fn code<T>(&self, parse: impl Fn(&str) -> Option<T>) -> Read<T> {
        parse(self.str()?).ok_or_else(|| self.refuse_code())
    }

    #[inline(never)]
    fn refuse_code(&self) -> BundleError {
        BundleError::code(self.place(), self.tree.text().unwrap_or_default())
    }

    #[inline(never)]
    pub fn decimal(&self) -> Read<Decimal> {
        let text = self.str()?;
        Decimal::parse(text).map_err(|_| BundleError::new("bundle-decimal", self.place(), text))
    }

    #[inline(never)]
    pub fn date(&self) -> Read<Date> {
        Date::parse(self.str()?).ok_or_else(|| self.refuse("YYYY-MM-DD"))
    }

    #[inline(never)]
    pub fn bilingual(&self) -> Read<Bilingual> {
        Ok(Bilingual {
            ja: self.member("ja")?.string()?,
            en: match self.optional("en") {
                Some(text) => text.string()?,
                None => String::new(),
            },
        })
    }

    // Members that most tables have.

    #[inline(never)]
    pub fn member_string(&self, name: &'static str) -> Read<String> {
        self.member(name)?.string()
    }

    #[inline(never)]
    pub fn member_bilingual(&self, name: &'static str) -> Read<Bilingual> {
        self.member(name)?.bilingual()
    }

    #[inline(never)]
    pub fn member_u16(&self, name: &'static str) -> Read<u16> {
        self.member(name)?.u16()
    }

    #[inline(never)]
    pub fn member_u32(&self, name: &'static str) -> Read<u32> {
        self.member(name)?.u32()
    }

    #[inline(never)]
    pub fn optional_u16(&self, name: &'static str) -> Read<Option<u16>> {
        self.optional(name).map(|node| node.u16()).transpose()
    }

    #[inline(never)]
    pub fn optional_bilingual(&self, name: &'static str) -> Read<Option<Bilingual>> {
        self.optional(name).map(|node| node.bilingual()).transpose()
    }

    #[inline(never)]
    pub fn optional_decimal(&self, name: &'static str) -> Read<Option<Decimal>> {
        self.optional(name).map(|node| node.decimal()).transpose()
    }

    /// `true` where it stands; absent is `false`.
    #[inline(never)]
    pub fn flag(&self, name: &'static str) -> Read<bool> {
        match self.tree.get(name) {
            None => Ok(false),
            Some(Tree::Bool(value)) => Ok(*value),
            Some(_) => Err(self.refuse(name)),
        }
    }

    /// The elements of an array that may be absent.
    pub fn optional_each<T>(
        &self,
        name: &'static str,
        read: impl Fn(&Node<'_>) -> Read<T>,
    ) -> Read<Vec<T>> {
        match self.optional(name) {
            Some(node) => node.each(read),
            None => Ok(Vec::new()),
        }
    }
}
