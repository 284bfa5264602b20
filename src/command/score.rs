//! `score DIR`; `score --series FILE` stands in `series`.

use plan_indicators::export;
use plan_indicators::score;

use super::arguments::Options;
use super::{Failure, disk, output, series};

pub fn run(options: &Options) -> Result<(), Failure> {
    if let Some(file) = &options.series {
        return series::run(options, file);
    }
    let format = options.format()?;
    if let Some(method) = options.method.as_deref().filter(|it| *it != score::METHOD) {
        return Err(Failure::usage(
            format!("--method {method} is not known"),
            format!("write {}", score::METHOD),
        ));
    }
    let plan = disk::plan(&options.folder, options.lang())?;
    let year = options.year.unwrap_or(plan.about.reporting_year);
    let assessments = score::assess_all(&plan, year);
    output::note(&format!("{} assessments as of {year}", assessments.len()));
    let text = export::assessments(&plan, &assessments, format);
    output::data_to(&text, options.out.as_deref())
}
