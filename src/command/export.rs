//! `export DIR --format csv|json`.

use plan_indicators::export::{self, Rows, Selection, UnknownCode};

use super::arguments::{Options, Year};
use super::{Failure, disk, output};

pub fn run(options: &Options) -> Result<(), Failure> {
    let format = options.format()?;
    let plan = disk::plan(&options.folder, options.lang())?;
    if options.texts {
        output::note(&format!("{} texts", plan.narratives.len()));
        return output::data_to(&export::texts(&plan, format), options.out.as_deref());
    }
    let mut selection = Selection {
        year: match options.year {
            Some(Year::One(year)) => Some(year),
            _ => None,
        },
        ..Selection::default()
    };
    for (filter, codes) in &options.filters {
        selection
            .require(&plan, filter, codes.split(','))
            .map_err(unknown_code)?;
    }
    let observations = selection.observations(&plan);
    let rows = if options.facts {
        Rows::Facts
    } else {
        Rows::Printings
    };
    let text = export::observations(&plan, &observations, rows, format);
    let (found, all) = (observations.len(), plan.observations.len());
    output::note(&format!("{found} of {all} values"));
    output::data_to(&text, options.out.as_deref())
}

fn unknown_code(unknown: UnknownCode) -> Failure {
    let UnknownCode {
        filter,
        code,
        known,
    } = unknown;
    let mend = if known.is_empty() {
        "the dataset has no such codes: leave the filter out".to_owned()
    } else {
        format!("write codes of: {}", known.join(", "))
    };
    Failure::usage(format!("--{filter} {code} is not in the dataset"), mend)
}
