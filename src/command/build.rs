//! `build DIR --out FILE`.

use plan_indicators::dataset::bundle;

use super::arguments::Options;
use super::{Failure, disk, output};

pub fn run(options: &Options) -> Result<(), Failure> {
    let plan = disk::plan(&options.folder, options.lang())?;
    let text = bundle::write(&plan).map_err(|error| {
        let message = error.message();
        output::note(message.get(options.lang()));
        Failure::Findings
    })?;
    output::data_to(&text, options.out.as_deref())
}
