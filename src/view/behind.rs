//! The targets that the overview names first: graded unfavourably, or below pace.

use crate::score::{Concern, concerns};
use crate::words::{self, Text, Word};

use super::TargetRow;
use super::assessed::{progress, remark};
use super::board::{quoted, target_row};
use super::context::Context;
use super::figures::value_pages;

/// The rows in plan order, each with the progress and the remark printed beside its grade, whatever the filters.
pub(super) fn behind(context: &Context<'_>) -> Vec<TargetRow> {
    let mut rows = Vec::new();
    for profile in context.profiles {
        let Some(found) = &profile.assessment else {
            continue;
        };
        let concerns = concerns(context.plan, found);
        let named = [Concern::Unfavourable, Concern::BelowPace];
        if named.iter().any(|concern| concerns.contains(concern))
            && let Some(mut row) = target_row(context, profile)
        {
            row.remark = found.grade.map(|grade| remark(context, grade));
            row.detail = progress(context, found);
            row.pages = value_pages(context, profile.indicator);
            rows.push(row);
        }
    }
    rows
}

/// The heading over them.
pub(super) fn behind_title(context: &Context<'_>, rows: &[TargetRow]) -> Text {
    context.words.fill(
        Word::BehindTitle,
        &[
            ("grade", &quoted(context, 1)),
            ("count", &words::digits(rows.len())),
        ],
    )
}
