//! Datasets on a disk.

use std::path::Path;

use plan_indicators::dataset::Level;
use plan_indicators::dataset::check::{self, Checked};
use plan_indicators::model::{Lang, Plan};

use super::{Failure, output};

/// Reads and checks the dataset in a folder.
pub fn checked(folder: &Path) -> Result<Checked, Failure> {
    let name = folder.display();
    if !folder.is_dir() {
        return Err(Failure::usage(
            format!("{name} is not a folder"),
            "name the folder that holds datapackage.json",
        ));
    }
    let files = |path: &str| std::fs::read(folder.join(path));
    Ok(check::run(&files))
}

/// Reads the dataset in a folder; its errors are told on standard error.
pub fn plan(folder: &Path, lang: Lang) -> Result<Plan, Failure> {
    let checked = checked(folder)?;
    let errors = checked.count(Level::Error);
    for finding in checked
        .findings
        .iter()
        .filter(|it| it.level == Level::Error)
    {
        output::note(&finding.line(lang));
    }
    checked.plan.ok_or_else(|| {
        output::note(&format!(
            "{errors} errors: the dataset cannot be used until they are mended"
        ));
        Failure::Findings
    })
}
