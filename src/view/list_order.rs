//! In which order the list of indicators stands, and which columns it has.

use crate::model::{Kind, Ratio};
use crate::query::Profile;
use crate::score::State;
use crate::words::Word;

use super::context::Context;
use super::figures::{compared_unit, section};

/// The column that is always shown, and the only one where it alone is asked for.
pub(super) const NAME: &str = "name";

/// A column of the list besides the name.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Column {
    Kind,
    Ministry,
    Value,
    Previous,
    Target,
    Ratio,
    Remaining,
    Grade,
    Signal,
    Page,
}

impl Column {
    /// Every column in its place.
    pub const ALL: [(Self, &'static str, Word); 10] = [
        (Self::Kind, "kind", Word::ColumnKind),
        (Self::Ministry, "ministry", Word::ColumnMinistry),
        (Self::Value, "value", Word::ColumnValue),
        (Self::Previous, "previous", Word::ColumnPrevious),
        (Self::Target, "target", Word::ColumnTarget),
        (Self::Ratio, "ratio", Word::ColumnRatio),
        (Self::Remaining, "remaining", Word::ColumnRemaining),
        (Self::Grade, "grade", Word::ColumnGrade),
        (Self::Signal, "signal", Word::ColumnSignal),
        (Self::Page, "page", Word::ColumnPage),
    ];

    pub fn parse(id: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|column| column.1 == id);
        found.map(|column| column.0)
    }

    /// Whether the list has it where nothing else is asked for.
    const fn is_usual(self) -> bool {
        matches!(
            self,
            Self::Value | Self::Target | Self::Grade | Self::Signal
        )
    }

    /// Whether its entries are numbers.
    pub const fn is_number(self) -> bool {
        self.has_units() || matches!(self, Self::Ratio | Self::Page)
    }

    /// Whether its numbers have units.
    pub const fn has_units(self) -> bool {
        matches!(
            self,
            Self::Value | Self::Previous | Self::Target | Self::Remaining
        )
    }
}

/// An order other than the plan's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Order {
    pub column: Column,
    pub descending: bool,
}

impl Order {
    /// Reads `ratio` or `-ratio`.
    pub fn parse(text: &str) -> Option<Self> {
        let id = text.strip_prefix('-');
        Some(Self {
            column: Column::parse(id.unwrap_or(text))?,
            descending: id.is_some(),
        })
    }
}

/// What the reader asked of the list; empty for what is usual.
pub(super) struct Layout {
    pub order: Option<Order>,
    pub columns: Option<Vec<Column>>,
}

impl Layout {
    /// Whether a column is shown: one by which the rows are ordered always is.
    pub fn shows(&self, column: Column) -> bool {
        let ordered = self.order.is_some_and(|order| order.column == column);
        let asked = match &self.columns {
            None => column.is_usual(),
            Some(columns) => columns.contains(&column),
        };
        ordered || asked
    }
}

/// What a row is ordered by: first the group (a unit, a kind, a grade), then the number in it.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Key {
    group: u16,
    number: Ratio,
}

/// Puts profiles in an order. Equal ones keep the plan's order, those that have nothing there come last either way.
pub(super) fn ordered<'a>(
    context: &Context<'_>,
    profiles: Vec<&'a Profile>,
    order: Order,
) -> Vec<&'a Profile> {
    let mut keyed: Vec<(Option<Key>, &Profile)> = Vec::with_capacity(profiles.len());
    for profile in profiles {
        let own = key(context, profile, order.column);
        // A list of some dozens: each one goes behind the last that it does not precede.
        let behind = |(other, _): &(Option<Key>, &Profile)| match (*other, own) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(other), Some(own)) if order.descending => other >= own,
            (Some(other), Some(own)) => other <= own,
        };
        let at = keyed.iter().rposition(behind).map_or(0, |last| last + 1);
        keyed.insert(at, (own, profile));
    }
    let mut ordered = Vec::with_capacity(keyed.len());
    for (_, profile) in keyed {
        ordered.push(profile);
    }
    ordered
}

/// The first unit that has the same name in the reader's language: what reads alike is counted alike.
fn named_unit(context: &Context<'_>, unit: u16) -> u16 {
    let units = context.codes("UNIT_MEASURE");
    let name = |at: u16| {
        units
            .get(usize::from(at))
            .map(|it| it.label.get(context.words.lang))
    };
    let mut positions = 0..unit;
    positions.find(|at| name(*at) == name(unit)).unwrap_or(unit)
}

#[inline(never)]
fn key(context: &Context<'_>, profile: &Profile, column: Column) -> Option<Key> {
    let indicator = context.indicator(profile.indicator)?;
    let found = profile.assessment.as_ref();
    let target = found.and_then(|found| context.target(found));
    let group = |group: u16| Key {
        group,
        number: Ratio::ZERO,
    };
    let place = |place: Option<usize>| u16::try_from(place?).ok().map(group);
    let amount = |position: u32| {
        Some(Key {
            group: named_unit(context, context.plan.fact(position)?.unit),
            number: context.plan.amount(position)?,
        })
    };
    match column {
        Column::Kind => place(Kind::ALL.iter().position(|it| *it == indicator.kind)),
        Column::Ministry => indicator.ministries.first().copied().map(group),
        Column::Value => amount(context.main(profile.indicator)?),
        Column::Previous => amount(previous(context, profile.indicator)?),
        Column::Target => Some(Key {
            group: named_unit(context, target?.unit),
            number: found?.pace.target?,
        }),
        Column::Ratio => Some(Key {
            group: 0,
            number: found?.pace.ratio?,
        }),
        Column::Remaining => Some(Key {
            group: named_unit(context, compared_unit(context, target?)),
            number: found?.pace.remaining?,
        }),
        Column::Grade => profile.grade.flatten().map(group),
        Column::Signal => {
            let state = found?.state;
            place(State::ALL.iter().position(|it| *it == state))
        }
        Column::Page => section(context, profile.indicator)
            .and_then(|section| context.plan.sections.get(usize::from(section)))
            .and_then(|section| section.page_from)
            .map(group),
    }
}

/// The whole plan's main observation of the year before.
pub(super) fn previous(context: &Context<'_>, indicator: u16) -> Option<u32> {
    let year = context.filter.year.checked_sub(1)?;
    context.columns.main(indicator, 0, 0, year)
}
