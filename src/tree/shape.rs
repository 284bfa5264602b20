//! How values of our types are read without knowing their types: one table per record in place of code per record.
//!
//! A [`Shape`] says how the value at an address is to be read; a [`Shaped`] is the address of a borrowed value with its
//! shape, and its [`part`](Shaped::part) is safe data again. All that is unsafe of it is in this file and in `records!`,
//! which takes offsets and shapes of a record's members from the record's own declaration.
#![allow(unsafe_code)]

use std::marker::PhantomData;

use super::{Part, Tree};

/// An address of a value whose type only its shape knows.
type Address = *const u8;

/// How the value at an address is read.
#[derive(Debug)]
pub struct Shape(Kind);

#[derive(Debug)]
enum Kind {
    /// What says of itself what it is.
    Leaf(unsafe fn(Address) -> Part<'static>),
    /// What may be absent: where it stands, null where it is absent; and its shape.
    Maybe(unsafe fn(Address) -> Address, &'static Shape),
    /// Where the elements stand, and how they lie there.
    List(unsafe fn(Address) -> (Address, usize), Stride),
    /// A record.
    Record(Record),
}

/// The bytes from one element to the next, and their shape.
#[derive(Clone, Copy, Debug)]
struct Stride {
    bytes: usize,
    shape: &'static Shape,
}

/// The members of a record.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    names: &'static str,
    offsets: &'static [u16],
    shapes: &'static [&'static Shape],
}

/// What has a shape.
///
/// # Safety
/// The shape has to be made for this very type: values are read by it.
pub unsafe trait Branch: Sized {
    /// How a value of this type is read.
    const SHAPE: &'static Shape;

    /// The value with its shape.
    fn shaped(&self) -> Shaped<'_> {
        Shaped {
            at: (&raw const *self).cast(),
            shape: Self::SHAPE,
            lives: PhantomData,
        }
    }

    /// The value as a tree.
    fn tree(&self) -> Tree {
        self.shaped().part().tree()
    }
}

/// What says of itself what it is.
pub trait Leaf {
    /// Itself as a part.
    fn part(&self) -> Part<'_>;
}

impl Shape {
    /// Of a type that says of itself what it is.
    #[must_use]
    pub const fn leaf<T: Leaf + 'static>() -> Self {
        unsafe fn read<T: Leaf + 'static>(at: Address) -> Part<'static> {
            // SAFETY: `part` calls it with the address of a `T`, and shortens the lifetime to that of the value.
            unsafe { &*at.cast::<T>() }.part()
        }
        Self(Kind::Leaf(read::<T>))
    }

    /// Of a record, from its members in their order.
    ///
    /// # Safety
    /// At each offset stands a value of that shape.
    #[must_use]
    pub const unsafe fn record(
        names: &'static str,
        offsets: &'static [u16],
        shapes: &'static [&'static Self],
    ) -> Self {
        Self(Kind::Record(Record {
            names,
            offsets,
            shapes,
        }))
    }

    const fn maybe<T: Branch>() -> Self {
        unsafe fn inside<T>(at: Address) -> Address {
            // SAFETY: `part` calls it with the address of an `Option<T>`.
            match unsafe { &*at.cast::<Option<T>>() } {
                Some(value) => (&raw const *value).cast(),
                None => std::ptr::null(),
            }
        }
        Self(Kind::Maybe(inside::<T>, T::SHAPE))
    }

    const fn boxed<T: Branch>() -> Self {
        unsafe fn inside<T>(at: Address) -> Address {
            // SAFETY: `part` calls it with the address of a `Box<T>`.
            (&raw const **unsafe { &*at.cast::<Box<T>>() }).cast()
        }
        Self(Kind::Maybe(inside::<T>, T::SHAPE))
    }

    const fn list<T: Branch>() -> Self {
        unsafe fn elements<T>(at: Address) -> (Address, usize) {
            // SAFETY: `part` calls it with the address of a `Vec<T>`.
            let list = unsafe { &*at.cast::<Vec<T>>() };
            (list.as_ptr().cast(), list.len())
        }
        Self(Kind::List(
            elements::<T>,
            Stride {
                bytes: size_of::<T>(),
                shape: T::SHAPE,
            },
        ))
    }
}

/// A borrowed value with its shape.
#[derive(Clone, Copy, Debug)]
pub struct Shaped<'a> {
    at: Address,
    shape: &'static Shape,
    lives: PhantomData<&'a ()>,
}

impl<'a> Shaped<'a> {
    /// What the value is.
    #[must_use]
    pub fn part(self) -> Part<'a> {
        let Self {
            mut at, mut shape, ..
        } = self;
        // SAFETY: a `Shaped` is made with the address of a value of its shape (`Branch`), or of an element or a member
        // of such a value, and the value stays borrowed for `'a`.
        unsafe {
            while let Kind::Maybe(inside, next) = &shape.0 {
                (at, shape) = (inside(at), next);
                if at.is_null() {
                    return Part::Null;
                }
            }
            match shape.0 {
                Kind::Leaf(read) => read(at),
                Kind::List(elements, stride) => {
                    let (first, length) = elements(at);
                    Part::List(Elements {
                        at: first,
                        length,
                        stride,
                        lives: PhantomData,
                    })
                }
                Kind::Record(record) => Part::Record(Members {
                    at,
                    record,
                    lives: PhantomData,
                }),
                Kind::Maybe(..) => Part::Null,
            }
        }
    }
}

/// The elements of a list.
#[derive(Clone, Copy, Debug)]
pub struct Elements<'a> {
    at: Address,
    length: usize,
    stride: Stride,
    lives: PhantomData<&'a ()>,
}

impl<'a> Elements<'a> {
    /// Of values side by side.
    #[must_use]
    pub fn of<T: Branch>(values: &'a [T]) -> Self {
        Self {
            at: values.as_ptr().cast(),
            length: values.len(),
            stride: Stride {
                bytes: size_of::<T>(),
                shape: T::SHAPE,
            },
            lives: PhantomData,
        }
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Shaped<'a>;

    fn next(&mut self) -> Option<Shaped<'a>> {
        self.length = self.length.checked_sub(1)?;
        let at = self.at;
        // Behind the last element nothing is read.
        self.at = at.wrapping_add(self.stride.bytes);
        Some(Shaped {
            at,
            shape: self.stride.shape,
            lives: PhantomData,
        })
    }
}

/// The members of a record.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    at: Address,
    record: Record,
    lives: PhantomData<&'a ()>,
}

impl<'a> Members<'a> {
    /// The names, with a comma between them. All records of a type have the same text at the same address.
    #[must_use]
    pub const fn names(&self) -> &'static str {
        self.record.names
    }
}

impl<'a> Iterator for Members<'a> {
    type Item = Shaped<'a>;

    fn next(&mut self) -> Option<Shaped<'a>> {
        let (&offset, offsets) = self.record.offsets.split_first()?;
        let (shape, shapes) = self.record.shapes.split_first()?;
        self.record.offsets = offsets;
        self.record.shapes = shapes;
        let at = self.at.wrapping_add(usize::from(offset));
        Some(Shaped {
            at,
            shape,
            lives: PhantomData,
        })
    }
}

// SAFETY: the shapes are made for these types.
unsafe impl<T: Branch> Branch for Option<T> {
    const SHAPE: &'static Shape = &Shape::maybe::<T>();
}

// SAFETY: as above.
unsafe impl<T: Branch> Branch for Box<T> {
    const SHAPE: &'static Shape = &Shape::boxed::<T>();
}

// SAFETY: as above.
unsafe impl<T: Branch> Branch for Vec<T> {
    const SHAPE: &'static Shape = &Shape::list::<T>();
}

/// Gives types that say of themselves what they are their shape.
macro_rules! leaves {
    ($($leaf:ty),*) => {$(
        // SAFETY: the shape is made for this type.
        #[allow(unsafe_code)]
        unsafe impl $crate::tree::Branch for $leaf {
            const SHAPE: &'static $crate::tree::Shape = &$crate::tree::Shape::leaf::<Self>();
        }
    )*};
}

/// Gives a record the table of its members: field, name, type.
macro_rules! record_shape {
    ($record:ident { $first:ident as $first_name:literal: $first_type:ty, $($field:ident as $name:literal: $type:ty,)* }) => {
        const _: fn(&$record) = |record| {
            let _: &$first_type = &record.$first;
            $(let _: &$type = &record.$field;)*
        };

        // SAFETY: offset and shape of each member are those of one field, whose type is asserted above.
        #[allow(unsafe_code)]
        unsafe impl $crate::tree::Branch for $record {
            const SHAPE: &'static $crate::tree::Shape = &unsafe {
                $crate::tree::Shape::record(
                    concat!($first_name $(, ",", $name)*),
                    &[
                        $crate::tree::offset(std::mem::offset_of!($record, $first)),
                        $($crate::tree::offset(std::mem::offset_of!($record, $field)),)*
                    ],
                    &[
                        <$first_type as $crate::tree::Branch>::SHAPE,
                        $(<$type as $crate::tree::Branch>::SHAPE,)*
                    ],
                )
            };
        }
    };
}

/// An offset as a table holds it. Evaluated when compiling.
#[allow(clippy::cast_possible_truncation)]
pub(crate) const fn offset(bytes: usize) -> u16 {
    assert!(bytes <= u16::MAX as usize, "offsets are 16 bits wide");
    bytes as u16
}

pub(crate) use {leaves, record_shape};
