//! Periods.

use super::{Context, Finding, words};
use crate::model::{Basis, Date, Period};

/// A period ends after it begins, and one year is one year.
pub(super) fn periods(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, observation) in context.plan().observations.iter().enumerate() {
        let Some(row) = context.observation_row(index) else {
            continue;
        };
        let Period { start, end, basis } = observation.period;
        let Some((start, end)) = start.zip(end) else {
            continue;
        };
        if start > end {
            let why = words!("初日が末日より後です", "The first day comes after the last");
            let mend = words!("日付を直してください", "Correct the dates");
            findings.push(row.error("period-order", "PERIOD_START", why, mend));
        } else if !is_one_year(start, end, basis) {
            let code = basis.code();
            let why = words!(
                "基準 {code} の期間は1年です",
                "A period of the basis {code} is one year"
            );
            let mend = words!(
                "FYは4月1日から3月31日、CYは1月1日から12月31日にしてください",
                "Write 1 April to 31 March for FY, 1 January to 31 December for CY"
            );
            findings.push(row.error("period-basis", "PERIOD_END", why, mend));
        }
    }
}

fn is_one_year(start: Date, end: Date, basis: Basis) -> bool {
    let day = |date: Date| (date.month, date.day);
    match basis {
        Basis::Fy => {
            day(start) == (4, 1)
                && day(end) == (3, 31)
                && end.year.checked_sub(1) == Some(start.year)
        }
        Basis::Cy => day(start) == (1, 1) && day(end) == (12, 31) && start.year == end.year,
        Basis::Cum | Basis::Mean => true,
    }
}

/// Reporting years lie between the plan's first and last year.
pub(super) fn within_plan(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(about) = &context.package.about else {
        return;
    };
    let (first, last) = (about.first_year, about.last_year);
    for table in ["observations", "assessments"] {
        for row in context.package.rows(table) {
            let Ok(year) = row.get("TIME_PERIOD").parse::<u16>() else {
                continue;
            };
            if !(first..=last).contains(&year) {
                let why = words!(
                    "計画の期間（{first}～{last}）の外です",
                    "It lies outside the plan ({first} to {last})"
                );
                let mend = words!(
                    "年を直すか、datapackage.jsonのfirst_year・last_yearを直してください",
                    "Correct the year, or first_year and last_year in datapackage.json"
                );
                findings.push(row.error("period-outside", "TIME_PERIOD", why, mend));
            }
        }
    }
}
