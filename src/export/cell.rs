//! What stands in a field.

/// One cell.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Cell {
    /// Text, empty where there is none.
    Text(String),
    /// A number in canonical digits.
    Number(String),
    /// No value.
    Absent,
}

impl Cell {
    /// A number, or no value.
    pub(super) fn of(value: Option<impl ToString>) -> Self {
        value.map_or(Self::Absent, |value| Self::Number(value.to_string()))
    }
}
