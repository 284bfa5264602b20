//! How a series is read from JSON, and what is refused.

use std::collections::HashSet;

use super::series::{
    Data, Direction, FIELDS, Goal, MOST_POINTS, Method, Point, Points, Series, Unit,
};
use super::{Refusal, RefusalCode};
use crate::tree::Tree;

impl Series {
    /// Reads one element of the input.
    ///
    /// # Errors
    /// The first thing that is wrong, with the name of its field. Points and targets count from 1.
    pub fn read(row: &Tree) -> Result<Self, Refusal> {
        let Tree::Object(members) = row else {
            return Err(Refusal::new(RefusalCode::NotAnObject, ""));
        };
        for field in FIELDS {
            if members.iter().filter(|(name, _)| name == field).count() > 1 {
                return Err(Refusal::new(RefusalCode::DuplicateField, field));
            }
        }
        let row = Row(row);
        row.id()?;
        let method = row.method()?;
        let direction = row.direction()?;
        let data = row.data(method)?;
        let series = Self {
            method,
            direction,
            unit: Unit::Unknown,
            data,
            target: row.number("target")?,
            target_year: row.year("target_year")?,
            limit: row.number("limit")?,
            targets: row.targets(method)?,
        };
        series.check()?;
        Ok(series)
    }

    /// What a method cannot do without, and years that contradict each other.
    fn check(&self) -> Result<(), Refusal> {
        let base_year = match &self.data {
            Data::Pair {
                base_year, year, ..
            } => {
                if year < base_year {
                    return Err(Refusal::new(RefusalCode::YearsReversed, "year"));
                }
                Some(*base_year)
            }
            Data::Yearly { base_year, points } => {
                base_year.or(points.all().first().map(|it| it.year))
            }
        };
        if self.target.is_none() && self.targets.is_empty() && self.method != Method::StatcanOsdg {
            return Err(Refusal::new(RefusalCode::MissingField, "target"));
        }
        let dated = self.target.is_some() && self.method != Method::Attainment;
        if dated && self.target_year.is_none() {
            return Err(Refusal::new(RefusalCode::MissingField, "target_year"));
        }
        let reversed = |year: i32| base_year.is_some_and(|base_year| year <= base_year);
        if self.target_year.is_some_and(reversed) {
            return Err(Refusal::new(RefusalCode::YearsReversed, "target_year"));
        }
        match self.targets.iter().position(|goal| reversed(goal.year)) {
            Some(index) => Err(Refusal::new(
                RefusalCode::YearsReversed,
                format!("targets.{}.target_year", index + 1),
            )),
            None => Ok(()),
        }
    }
}

/// One object of the input.
struct Row<'a>(&'a Tree);

impl<'a> Row<'a> {
    /// A member; `null` is as good as none.
    fn given(&self, field: &str) -> Option<&'a Tree> {
        self.0.get(field).filter(|value| **value != Tree::Null)
    }

    fn needed(&self, field: &str) -> Result<&'a Tree, Refusal> {
        let missing = || Refusal::new(RefusalCode::MissingField, field);
        self.given(field).ok_or_else(missing)
    }

    fn id(&self) -> Result<(), Refusal> {
        match self.needed("id")? {
            Tree::Text(text) if !text.is_empty() => Ok(()),
            Tree::Number(_) | Tree::Digits(_) => Ok(()),
            _ => Err(Refusal::new(RefusalCode::NotAnId, "id")),
        }
    }

    fn method(&self) -> Result<Method, Refusal> {
        let method = self.needed("method")?.text().and_then(Method::parse);
        method.ok_or_else(|| Refusal::new(RefusalCode::UnknownMethod, "method"))
    }

    fn direction(&self) -> Result<Direction, Refusal> {
        match whole(self.needed("direction")?) {
            Some(1) => Ok(Direction::Up),
            Some(-1) => Ok(Direction::Down),
            _ => Err(Refusal::new(RefusalCode::UnknownDirection, "direction")),
        }
    }

    fn number(&self, field: &str) -> Result<Option<f64>, Refusal> {
        let value = self.given(field);
        value.map(|value| number(value, field)).transpose()
    }

    /// A number that must be named, if only as `null`.
    fn number_or_null(&self, field: &str) -> Result<Option<f64>, Refusal> {
        if self.0.get(field).is_none() {
            return Err(Refusal::new(RefusalCode::MissingField, field));
        }
        self.number(field)
    }

    fn year(&self, field: &str) -> Result<Option<i32>, Refusal> {
        self.given(field)
            .map(|value| year(value, field))
            .transpose()
    }

    fn data(&self, method: Method) -> Result<Data, Refusal> {
        if self.given("points").is_some() {
            let base_year = self.year("base_year")?;
            if base_year.is_none() && method != Method::GermanWeather {
                return Err(Refusal::new(RefusalCode::MissingField, "base_year"));
            }
            let points = self.points()?;
            self.agree(base_year, &points)?;
            return Ok(Data::Yearly { base_year, points });
        }
        if method == Method::GermanWeather {
            return Err(Refusal::new(RefusalCode::MissingField, "points"));
        }
        Ok(Data::Pair {
            base_year: year(self.needed("base_year")?, "base_year")?,
            base: self.number_or_null("base")?,
            year: year(self.needed("year")?, "year")?,
            value: self.number_or_null("value")?,
        })
    }

    /// Yearly values; a year without a value is left out.
    fn points(&self) -> Result<Points, Refusal> {
        let list = self.needed("points")?.list();
        let list = list.ok_or_else(|| Refusal::new(RefusalCode::NotAList, "points"))?;
        if list.len() > MOST_POINTS {
            return Err(Refusal::new(RefusalCode::TooManyPoints, "points"));
        }
        let mut years = HashSet::with_capacity(list.len());
        let mut points = Vec::with_capacity(list.len());
        for (index, element) in list.iter().enumerate() {
            let place = format!("points.{}", index + 1);
            if !matches!(element, Tree::Object(_)) {
                return Err(Refusal::new(RefusalCode::NotAnObject, place));
            }
            let point = Row(element);
            let name = format!("{place}.year");
            let missing = || Refusal::new(RefusalCode::MissingField, &*name);
            let year = year(point.given("year").ok_or_else(missing)?, &name)?;
            let place = format!("{place}.value");
            let value = match element.get("value") {
                None => return Err(Refusal::new(RefusalCode::MissingField, place)),
                Some(Tree::Null) => continue,
                Some(value) => number(value, &place)?,
            };
            if !years.insert(year) {
                return Err(Refusal::new(RefusalCode::DuplicateYear, name));
            }
            points.push(Point { year, value });
        }
        Points::new(points).map_err(|_| Refusal::new(RefusalCode::DuplicateYear, "points"))
    }

    /// Base and latest value may stand beside the points if they say the same.
    fn agree(&self, base_year: Option<i32>, points: &Points) -> Result<(), Refusal> {
        let contradiction = |field| Err(Refusal::new(RefusalCode::Contradiction, field));
        let latest = points.all().last();
        if let Some(year) = self.year("year")?
            && latest.is_none_or(|latest| latest.year != year)
        {
            return contradiction("year");
        }
        if let Some(value) = self.number("value")?
            && latest.is_none_or(|latest| !same(latest.value, value))
        {
            return contradiction("value");
        }
        let base = points
            .all()
            .iter()
            .find(|point| Some(point.year) == base_year);
        if let Some(value) = self.number("base")?
            && base.is_none_or(|base| !same(base.value, value))
        {
            return contradiction("base");
        }
        Ok(())
    }

    fn targets(&self, method: Method) -> Result<Vec<Goal>, Refusal> {
        let Some(targets) = self.given("targets") else {
            return Ok(Vec::new());
        };
        if method != Method::GermanWeather {
            return Err(Refusal::new(RefusalCode::OneTargetOnly, "targets"));
        }
        let list = targets.list();
        let list = list.ok_or_else(|| Refusal::new(RefusalCode::NotAList, "targets"))?;
        if list.len() > MOST_POINTS {
            return Err(Refusal::new(RefusalCode::TooManyPoints, "targets"));
        }
        let goal = |(index, element): (usize, &Tree)| {
            let named = |field| format!("targets.{}.{field}", index + 1);
            let goal = Row(element);
            let missing = |field| Refusal::new(RefusalCode::MissingField, named(field));
            let value = goal.given("target").ok_or_else(|| missing("target"))?;
            let due = goal.given("target_year");
            let due = due.ok_or_else(|| missing("target_year"))?;
            Ok(Goal {
                value: number(value, &named("target"))?,
                year: year(due, &named("target_year"))?,
            })
        };
        list.iter().enumerate().map(goal).collect()
    }
}

fn number(value: &Tree, field: &str) -> Result<f64, Refusal> {
    let number = value.number().filter(|number| number.is_finite());
    number.ok_or_else(|| Refusal::new(RefusalCode::NotANumber, field))
}

fn year(value: &Tree, field: &str) -> Result<i32, Refusal> {
    let year = whole(value).filter(|year| (1..=9999).contains(year));
    year.ok_or_else(|| Refusal::new(RefusalCode::NotAYear, field))
}

/// A whole number, also when it is written as `2015.0`.
#[allow(clippy::cast_possible_truncation, clippy::float_cmp)]
fn whole(value: &Tree) -> Option<i32> {
    let number = value.number()?;
    (number.abs() < 1e9 && number.trunc() == number).then_some(number as i32)
}

#[allow(clippy::float_cmp)]
fn same(one: f64, other: f64) -> bool {
    one == other
}
