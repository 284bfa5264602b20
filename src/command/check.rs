//! `check DIR`.

use plan_indicators::dataset::check::Checked;
use plan_indicators::dataset::{Finding, Level};
use serde::Serialize;

use super::arguments::Options;
use super::{Failure, disk, output};

/// The findings as JSON.
#[derive(Serialize)]
struct Report<'a> {
    errors: usize,
    warnings: usize,
    hints: usize,
    findings: &'a [Finding],
}

pub fn run(options: &Options) -> Result<(), Failure> {
    let format = options.format_of(&["text", "json"])?;
    let checked = disk::checked(&options.folder)?;
    let [errors, warnings, hints] =
        [Level::Error, Level::Warning, Level::Hint].map(|level| checked.count(level));
    output::data(&match format {
        "json" => json(&checked, [errors, warnings, hints])?,
        _ => text(&checked, options),
    })?;
    output::note(&format!(
        "{errors} errors, {warnings} warnings, {hints} hints"
    ));
    if checked.plan.is_none() {
        return Err(Failure::Findings);
    }
    Ok(())
}

fn text(checked: &Checked, options: &Options) -> String {
    let mut lines = String::new();
    for finding in &checked.findings {
        lines.push_str(&finding.line(options.lang()));
        lines.push('\n');
    }
    lines
}

fn json(checked: &Checked, [errors, warnings, hints]: [usize; 3]) -> Result<String, Failure> {
    let report = Report {
        errors,
        warnings,
        hints,
        findings: &checked.findings,
    };
    let text = serde_json::to_string_pretty(&report).map_err(|error| {
        Failure::Disk(format!("The findings cannot be written as JSON: {error}"))
    })?;
    Ok(text + "\n")
}
