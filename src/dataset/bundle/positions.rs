//! Every position leads somewhere, and every year is one that a calendar can count with.

use super::BundleError;
use super::error::of;
use crate::model::{
    Codelist, Correction, Indicator, Narrative, Observation, OfficialGrade, Plan, Printing,
    StatementRow, Tag, Target, digits,
};
use crate::words::concat;

/// Years outside are no years of a plan.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;
/// The largest power of ten.
const LARGEST_MULT: u8 = 18;

/// Checks all positions of a plan.
pub(super) fn check(plan: &Plan) -> Result<(), BundleError> {
    let size = |id: &str| plan.codelist(id).map_or(0, |list| list.codes.len());
    let mut check = Check {
        plan,
        units: size("UNIT_MEASURE"),
        projects: size("PROJECT"),
        ministries: size("MINISTRY"),
        grades: size("GRADE"),
        table: "about",
        row: None,
        refusal: None,
    };
    check.about();
    check.each("codelists", &plan.codelists, Check::codelist);
    check.each("dimensions", &plan.dimensions, |check, dimension| {
        check.inside("codelist", dimension.codelist, plan.codelists.len());
    });
    check.each("indicators", &plan.indicators, Check::indicator);
    check.each("targets", &plan.targets, Check::target);
    check.each("grades", &plan.grades, Check::grade);
    check.each("narratives", &plan.narratives, Check::narrative);
    check.each("statement_rows", &plan.statement_rows, Check::statement_row);
    check.each("spellings", &plan.spellings, |check, row| {
        let list = plan.codelist(row.tag.codelist());
        check.inside("code", row.code, list.map_or(0, |list| list.codes.len()));
    });
    check.each("glossary", &plan.glossary, |check, row| {
        check.some_inside("source", row.source, plan.sources.len());
        check.some_inside("section", row.section, plan.sections.len());
    });
    check.each("sections", &plan.sections, |check, section| {
        check.some_inside("parent", section.parent, plan.sections.len());
    });
    check.each("coverage", &plan.coverage, |check, row| {
        check.inside("section", row.section, plan.sections.len());
    });
    check.each("observations", &plan.observations, Check::observation);
    check.each("printings", &plan.printings, Check::printing);
    check.each("corrections", &plan.corrections, Check::correction);
    match check.refusal {
        Some(error) => Err(error),
        None => Ok(()),
    }
}

/// The row that is being checked, the sizes of what a position may lead to, and the first refusal.
struct Check<'a> {
    plan: &'a Plan,
    units: usize,
    projects: usize,
    ministries: usize,
    grades: usize,
    table: &'static str,
    row: Option<usize>,
    refusal: Option<BundleError>,
}

impl Check<'_> {
    fn each<T>(&mut self, table: &'static str, rows: &[T], check: impl Fn(&mut Self, &T)) {
        self.table = table;
        for (index, row) in rows.iter().enumerate() {
            self.row = Some(index);
            check(self, row);
        }
    }

    fn about(&mut self) {
        let about = &self.plan.about;
        self.year("reporting_year", about.reporting_year);
        self.span("first_year", about.first_year, about.last_year);
    }

    fn codelist(&mut self, list: &Codelist) {
        for entry in &list.codes {
            self.some_inside("parent", entry.parent, list.codes.len());
        }
    }

    fn indicator(&mut self, row: &Indicator) {
        self.inside("unit", row.unit, self.units);
        for &ministry in &row.ministries {
            self.inside("ministries", ministry, self.ministries);
        }
        if let Some((numerator, denominator)) = row.ratio {
            self.inside("ratio", numerator, self.plan.indicators.len());
            self.inside("ratio", denominator, self.plan.indicators.len());
        }
        for dimensions in [&row.partitioned_by, &row.overlapping] {
            for &dimension in dimensions {
                self.inside("partitioned_by", dimension, self.plan.dimensions.len());
            }
        }
    }

    fn target(&mut self, row: &Target) {
        self.inside("indicator", row.indicator, self.plan.indicators.len());
        self.inside("unit", row.unit, self.units);
        self.some_inside("compared_unit", row.compared_unit, self.units);
        self.some_inside("text", row.text, self.plan.narratives.len());
        self.mult(row.unit_mult);
        self.span("window", row.window.first, row.window.last);
        if let Some(baseline) = &row.baseline {
            self.some_inside("baseline.source", baseline.source, self.plan.sources.len());
            self.span("baseline", baseline.first, baseline.last);
        }
    }

    fn grade(&mut self, row: &OfficialGrade) {
        self.inside("indicator", row.indicator, self.plan.indicators.len());
        self.some_inside("grade", row.grade, self.grades);
        self.some_inside("detail", row.detail, self.plan.narratives.len());
        self.some_inside("remark", row.remark, self.plan.narratives.len());
        self.printed_in(row.source, row.section);
        self.year("year", row.year);
    }

    fn narrative(&mut self, row: &Narrative) {
        self.some_inside("indicator", row.indicator, self.plan.indicators.len());
        self.inside("project", row.project, self.projects);
        self.some_inside("parent", row.parent, self.plan.narratives.len());
        self.some_inside("row", row.row, self.plan.statement_rows.len());
        for (tag, list, _) in Tag::ALL {
            let list = self.plan.codelist(list);
            for &code in row.tags.of(tag) {
                self.inside("tags", code, list.map_or(0, |list| list.codes.len()));
            }
        }
        self.printed_in(row.source, row.section);
    }

    fn statement_row(&mut self, row: &StatementRow) {
        self.inside("section", row.section, self.plan.sections.len());
        self.some_inside("continues", row.continues, self.plan.statement_rows.len());
        for &ministry in row.ministries.iter().chain(&row.lead) {
            self.inside("ministries", ministry, self.ministries);
        }
    }

    fn observation(&mut self, row: &Observation) {
        self.inside("indicator", row.indicator, self.plan.indicators.len());
        self.inside("project", row.project, self.projects);
        self.inside("unit", row.unit, self.units);
        self.mult(row.unit_mult);
        self.year("year", row.year);
        let mut before = None;
        for &(dimension, code) in &row.breakdown {
            let list = self.plan.codes_of(dimension);
            self.inside("breakdown", code, list.map_or(0, |list| list.codes.len()));
            if before >= Some(dimension) {
                self.refuse("bundle-code", "breakdown", "dimensions out of order");
            }
            before = Some(dimension);
        }
    }

    fn printing(&mut self, row: &Printing) {
        let observations = self.plan.observations.len();
        self.inside("observation", row.observation, observations);
        self.printed_in(row.source, row.section);
    }

    fn correction(&mut self, row: &Correction) {
        let observations = self.plan.observations.len();
        self.some_inside("observation", row.observation, observations);
        self.some_inside("narrative", row.narrative, self.plan.narratives.len());
        self.inside("source", row.source, self.plan.sources.len());
    }

    fn printed_in(&mut self, source: u16, section: u16) {
        self.inside("source", source, self.plan.sources.len());
        self.inside("section", section, self.plan.sections.len());
    }

    fn some_inside(&mut self, member: &str, position: Option<impl Into<u32>>, size: usize) {
        if let Some(position) = position {
            self.inside(member, position, size);
        }
    }

    fn inside(&mut self, member: &str, position: impl Into<u32>, size: usize) {
        self.position_inside(member, position.into(), size);
    }

    #[inline(never)]
    fn position_inside(&mut self, member: &str, position: u32, size: usize) {
        if position as usize >= size {
            self.refuse("bundle-code", member, &of(position, size));
        }
    }

    fn mult(&mut self, power: u8) {
        if power > LARGEST_MULT {
            self.refuse("bundle-shape", "unit_mult", &digits(power.into()));
        }
    }

    fn year(&mut self, member: &str, year: u16) {
        if !YEARS.contains(&year) {
            self.refuse("bundle-shape", member, &digits(year.into()));
        }
    }

    fn span(&mut self, member: &str, first: u16, last: u16) {
        self.year(member, first);
        self.year(member, last);
        if first > last {
            let detail = concat(&[&*digits(first.into()), " after ", &digits(last.into())]);
            self.refuse("bundle-shape", member, &detail);
        }
    }

    /// Refuses the row; the first refusal stands.
    fn refuse(&mut self, code: &'static str, member: &str, detail: &str) {
        let row = match self.row {
            Some(row) => concat(&["[", &digits(row as u64), "]."]),
            None => ".".to_owned(),
        };
        let place = concat(&[self.table, &row, member]);
        self.refusal
            .get_or_insert_with(|| BundleError::new(code, place, detail));
    }
}
