//! `score DIR`; `score --series FILE` stands in `series`.

use plan_indicators::export;
use plan_indicators::score::{self, reference::Method};

use super::arguments::{Options, Year};
use super::{Failure, disk, output, series};

pub fn run(options: &Options) -> Result<(), Failure> {
    if let Some(file) = &options.series {
        return series::run(options, file);
    }
    let format = options.format()?;
    let (pace, methods) = methods(options.method.as_deref())?;
    let plan = disk::plan(&options.folder, options.lang())?;
    let about = &plan.about;
    let years = match options.year {
        Some(Year::One(year)) => vec![year],
        Some(Year::All) => (about.first_year..=about.last_year).collect(),
        None => vec![about.reporting_year],
    };
    let rows = score::rows(&plan, &years, pace, &methods);
    output::note(&format!("{} assessments", rows.len()));
    let text = export::assessments(&plan, &rows, format);
    output::data_to(&text, options.out.as_deref())
}

/// Whether plan pace is asked for, and which reference methods.
fn methods(asked: Option<&str>) -> Result<(bool, Vec<Method>), Failure> {
    match asked {
        None | Some(score::METHOD) => Ok((true, Vec::new())),
        Some("all") => Ok((true, Method::ALL.to_vec())),
        Some(id) => match Method::parse(id) {
            Some(method) => Ok((false, vec![method])),
            None => {
                let known = Method::ALL.map(Method::id).join(", ");
                Err(Failure::usage(
                    format!("--method {id} is not known"),
                    format!("write one of: {}, {known}, all", score::METHOD),
                ))
            }
        },
    }
}
