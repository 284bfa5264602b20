//! `check DIR`.

use std::collections::BTreeMap;

use plan_indicators::dataset::check::Checked;
use plan_indicators::dataset::{Finding, Level};
use plan_indicators::reconcile;
use serde::Serialize;

use super::arguments::Options;
use super::{Failure, disk, output};

/// The findings as JSON.
#[derive(Serialize)]
struct Report<'a> {
    errors: usize,
    warnings: usize,
    hints: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    identities: Option<Identities>,
    findings: &'a [Finding],
}

/// The identities by verdict and reason; absent where the dataset has none or cannot be read.
#[derive(Serialize)]
struct Identities {
    all: usize,
    hold: usize,
    /// Those among them that hold only once a misprinted value is corrected.
    hold_corrected: usize,
    fail: usize,
    reasons: BTreeMap<&'static str, usize>,
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
    if let Some(identities) = identities(&checked) {
        output::note(&told(&identities));
    }
    output::note(&format!(
        "{errors} errors, {warnings} warnings, {hints} hints"
    ));
    if checked.plan.is_none() {
        return Err(Failure::Findings);
    }
    Ok(())
}

fn identities(checked: &Checked) -> Option<Identities> {
    let plan = checked.plan.as_ref()?;
    let tally = reconcile::tally(&plan.identities);
    let reasons = tally.fail.iter().filter(|(_, count)| *count > 0);
    (tally.all > 0).then(|| Identities {
        all: tally.all,
        hold: tally.hold,
        hold_corrected: tally.hold_corrected,
        fail: tally.fails(),
        reasons: reasons
            .map(|(reason, count)| (reason.code(), *count))
            .collect(),
    })
}

fn told(identities: &Identities) -> String {
    let Identities {
        all,
        hold,
        hold_corrected,
        fail,
        reasons,
    } = identities;
    let reasons: Vec<String> = reasons
        .iter()
        .map(|(reason, count)| format!("{count} {reason}"))
        .collect();
    let reasons = match reasons.is_empty() {
        true => String::new(),
        false => format!(": {}", reasons.join(", ")),
    };
    let corrected = match hold_corrected {
        0 => String::new(),
        count => format!(" ({count} of them only with a corrected value)"),
    };
    format!("{all} identities recomputed: {hold} hold{corrected}, {fail} do not hold{reasons}")
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
        identities: identities(checked),
        findings: &checked.findings,
    };
    let text = serde_json::to_string_pretty(&report).map_err(|error| {
        Failure::Disk(format!("The findings cannot be written as JSON: {error}"))
    })?;
    Ok(text + "\n")
}
