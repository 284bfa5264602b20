//! The quality report: which numbers of a report agree with each other, and how its values are to be read.
//!
//! It is composed where a dataset is read and checked, in both languages; a browser only shows it.

mod corrections;
mod coverage;
mod identities;
mod saying;
mod values;

use crate::model::{Plan, QualityReport};

use saying::Saying;

/// Composes the report of a plan. Parts without entries are left out.
#[must_use]
pub fn report(plan: &Plan) -> QualityReport {
    let saying = Saying::of(plan);
    let mut sections = identities::sections(&saying);
    sections.push(corrections::section(&saying));
    sections.push(values::status_section(&saying));
    sections.push(values::missing_section(&saying));
    sections.push(values::period_section(&saying));
    sections.push(coverage::section(&saying));
    for section in &mut sections {
        section.lists.retain(|list| !list.entries.is_empty());
    }
    sections.retain(|section| !section.lists.is_empty());
    QualityReport {
        headline: identities::headline(&saying),
        verdicts: identities::verdicts(&saying),
        kinds: identities::kinds(&saying),
        sections,
    }
}
