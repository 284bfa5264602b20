//! How the terms of an identity are written in a cell.

use crate::model::Decimal;

/// A place as written: `OFFSET:PRINTED`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PlaceText<'a> {
    /// Offset in code points.
    pub offset: u32,
    /// What stands there.
    pub printed: &'a str,
}

/// One term as written. Terms stand between semicolons, so no printed text in them has one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TermText<'a> {
    /// `HANDOVERS_2025`: an observation.
    Fact(&'a str),
    /// `13@46758:13回`: a number in single units and where it is printed.
    Number(Decimal, PlaceText<'a>),
    /// `ITEM@85275:総合メルマガ`: an item of a list, to be counted.
    Item(PlaceText<'a>),
    /// `100`: a number by definition.
    Constant(Decimal),
}

impl<'a> PlaceText<'a> {
    /// Reads `OFFSET:PRINTED`.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (offset, printed) = text.split_once(':')?;
        let digits = offset.bytes().all(|byte| byte.is_ascii_digit());
        (digits && !printed.is_empty()).then_some(Self {
            offset: offset.parse().ok()?,
            printed,
        })
    }
}

impl<'a> TermText<'a> {
    /// Reads one term; whether an observation of the id exists is not looked at.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        match text.split_once('@') {
            Some(("ITEM", place)) => PlaceText::parse(place).map(Self::Item),
            Some((number, place)) => Some(Self::Number(
                Decimal::parse(number).ok()?,
                PlaceText::parse(place)?,
            )),
            None if text.starts_with(|c: char| c.is_ascii_uppercase()) => Some(Self::Fact(text)),
            None => Decimal::parse(text).ok().map(Self::Constant),
        }
    }

    /// Where it is printed, for a term of the running text.
    #[must_use]
    pub fn place(&self) -> Option<PlaceText<'a>> {
        match self {
            Self::Number(_, place) | Self::Item(place) => Some(*place),
            Self::Fact(_) | Self::Constant(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_as_written() {
        let place = |offset, printed| PlaceText { offset, printed };
        for (text, term) in [
            ("SEEDS_2025", TermText::Fact("SEEDS_2025")),
            ("100", TermText::Constant(Decimal::whole(100))),
            (
                "13@46758:13回",
                TermText::Number(Decimal::whole(13), place(46758, "13回")),
            ),
            ("ITEM@9:難病: 希少", TermText::Item(place(9, "難病: 希少"))),
        ] {
            assert_eq!(TermText::parse(text), Some(term), "{text}");
        }
        for text in [
            "",
            "13回",
            "13@",
            "13@:13回",
            "13@x:13回",
            "13@9:",
            "@9:x",
            "ITEM@+9:x",
            "-",
            "1,300",
        ] {
            assert_eq!(TermText::parse(text), None, "{text}");
        }
    }
}
