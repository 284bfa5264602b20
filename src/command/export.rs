//! `export DIR --format csv|json`.

use plan_indicators::export::{self, Rows, Selection, UnknownCode};

use super::arguments::{Options, Year};
use super::{Failure, disk, output};

pub fn run(options: &Options) -> Result<(), Failure> {
    let format = options.format()?;
    let tables = [options.facts, options.texts, options.identities];
    if tables.iter().filter(|&&wanted| wanted).count() > 1 {
        return Err(Failure::usage(
            "--facts, --texts and --identities are different tables",
            "write one of them",
        ));
    }
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
    if options.identities {
        let identities = selection.identities(&plan);
        let text = export::identities(&plan, &identities, format);
        let (found, all) = (identities.len(), plan.identities.len());
        output::note(&format!("{found} of {all} identities"));
        return output::data_to(&text, options.out.as_deref());
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
