//! Every position leads somewhere, and every year is one that a calendar can count with.

use super::BundleError;
use crate::model::{
    About, Codelist, Correction, Indicator, Narrative, Observation, OfficialGrade, Plan, Target,
    Window,
};

/// Years outside are no years of a plan.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;
/// The largest power of ten.
const LARGEST_MULT: u8 = 18;

type Checked = Result<(), BundleError>;

/// Sizes of everything that a position may lead to.
struct Sizes<'a> {
    plan: &'a Plan,
    units: usize,
    projects: usize,
    ministries: usize,
    grades: usize,
}

/// Checks all positions of a plan.
pub(super) fn check(plan: &Plan) -> Checked {
    let size = |id: &str| plan.codelist(id).map_or(0, |list| list.codes.len());
    let sizes = Sizes {
        plan,
        units: size("UNIT_MEASURE"),
        projects: size("PROJECT"),
        ministries: size("MINISTRY"),
        grades: size("GRADE"),
    };
    about(&plan.about)?;
    each("codelists", &plan.codelists, codelist)?;
    each("dimensions", &plan.dimensions, |at, dimension| {
        inside(at, "codelist", dimension.codelist, plan.codelists.len())
    })?;
    each("indicators", &plan.indicators, |at, row| {
        sizes.indicator(at, row)
    })?;
    each("targets", &plan.targets, |at, row| sizes.target(at, row))?;
    each("grades", &plan.grades, |at, row| sizes.grade(at, row))?;
    each("narratives", &plan.narratives, |at, row| {
        sizes.narrative(at, row)
    })?;
    each("observations", &plan.observations, |at, row| {
        sizes.observation(at, row)
    })?;
    each("printings", &plan.printings, |at, row| {
        inside(at, "observation", row.observation, plan.observations.len())?;
        inside(at, "source", row.source, plan.sources.len())?;
        inside(at, "section", row.section, plan.sections.len())
    })?;
    each("corrections", &plan.corrections, |at, row| {
        sizes.correction(at, row)
    })
}

impl Sizes<'_> {
    fn indicator(&self, at: &str, row: &Indicator) -> Checked {
        inside(at, "unit", row.unit, self.units)?;
        for &ministry in &row.ministries {
            inside(at, "ministries", ministry, self.ministries)?;
        }
        for &dimension in row.partitioned_by.iter().chain(&row.overlapping) {
            inside(at, "partitioned_by", dimension, self.plan.dimensions.len())?;
        }
        Ok(())
    }

    fn target(&self, at: &str, row: &Target) -> Checked {
        inside(at, "indicator", row.indicator, self.plan.indicators.len())?;
        inside(at, "unit", row.unit, self.units)?;
        some_inside(at, "compared_unit", row.compared_unit, self.units)?;
        some_inside(at, "text", row.text, self.plan.narratives.len())?;
        mult(at, row.unit_mult)?;
        let Window { first, last, .. } = row.window;
        span(at, "window", first, last)?;
        if let Some(baseline) = &row.baseline {
            some_inside(
                at,
                "baseline.source",
                baseline.source,
                self.plan.sources.len(),
            )?;
            span(at, "baseline", baseline.first, baseline.last)?;
        }
        Ok(())
    }

    fn grade(&self, at: &str, row: &OfficialGrade) -> Checked {
        inside(at, "indicator", row.indicator, self.plan.indicators.len())?;
        some_inside(at, "grade", row.grade, self.grades)?;
        some_inside(at, "detail", row.detail, self.plan.narratives.len())?;
        some_inside(at, "remark", row.remark, self.plan.narratives.len())?;
        inside(at, "source", row.source, self.plan.sources.len())?;
        inside(at, "section", row.section, self.plan.sections.len())?;
        year(at, "year", row.year)
    }

    fn narrative(&self, at: &str, row: &Narrative) -> Checked {
        some_inside(at, "indicator", row.indicator, self.plan.indicators.len())?;
        inside(at, "project", row.project, self.projects)?;
        inside(at, "source", row.source, self.plan.sources.len())?;
        inside(at, "section", row.section, self.plan.sections.len())
    }

    fn observation(&self, at: &str, row: &Observation) -> Checked {
        inside(at, "indicator", row.indicator, self.plan.indicators.len())?;
        inside(at, "project", row.project, self.projects)?;
        inside(at, "unit", row.unit, self.units)?;
        mult(at, row.unit_mult)?;
        year(at, "year", row.year)?;
        let mut before = None;
        for &(dimension, code) in &row.breakdown {
            let size = self
                .plan
                .codes_of(dimension)
                .map_or(0, |list| list.codes.len());
            inside(at, "breakdown", code, size)?;
            if before.is_some_and(|before| before >= dimension) {
                let place = format!("{at}.breakdown");
                return Err(BundleError::code(place, "dimensions out of order"));
            }
            before = Some(dimension);
        }
        Ok(())
    }

    fn correction(&self, at: &str, row: &Correction) -> Checked {
        some_inside(
            at,
            "observation",
            row.observation,
            self.plan.observations.len(),
        )?;
        some_inside(at, "narrative", row.narrative, self.plan.narratives.len())?;
        inside(at, "source", row.source, self.plan.sources.len())
    }
}

fn about(about: &About) -> Checked {
    year("about", "reporting_year", about.reporting_year)?;
    span("about", "first_year", about.first_year, about.last_year)
}

fn codelist(at: &str, list: &Codelist) -> Checked {
    list.codes
        .iter()
        .try_for_each(|entry| some_inside(at, "parent", entry.parent, list.codes.len()))
}

fn each<T>(table: &str, rows: &[T], check: impl Fn(&str, &T) -> Checked) -> Checked {
    rows.iter()
        .try_for_each(|row| check(table, row))
        .or_else(|_| {
            // The address costs a text per row, so it is made only when a row is refused.
            rows.iter()
                .enumerate()
                .try_for_each(|(index, row)| check(&format!("{table}[{index}]"), row))
        })
}

fn inside(at: &str, member: &str, position: impl Into<u32>, size: usize) -> Checked {
    let position = position.into();
    if (position as usize) < size {
        return Ok(());
    }
    let detail = format!("{position} of {size}");
    Err(BundleError::code(format!("{at}.{member}"), detail))
}

fn some_inside(at: &str, member: &str, position: Option<impl Into<u32>>, size: usize) -> Checked {
    position.map_or(Ok(()), |position| inside(at, member, position, size))
}

fn mult(at: &str, power: u8) -> Checked {
    if power <= LARGEST_MULT {
        return Ok(());
    }
    Err(BundleError::shape(
        format!("{at}.unit_mult"),
        power.to_string(),
    ))
}

fn year(at: &str, member: &str, year: u16) -> Checked {
    if YEARS.contains(&year) {
        return Ok(());
    }
    Err(BundleError::shape(
        format!("{at}.{member}"),
        year.to_string(),
    ))
}

fn span(at: &str, member: &str, first: u16, last: u16) -> Checked {
    year(at, member, first)?;
    year(at, member, last)?;
    if first <= last {
        return Ok(());
    }
    let detail = format!("{first} after {last}");
    Err(BundleError::shape(format!("{at}.{member}"), detail))
}
