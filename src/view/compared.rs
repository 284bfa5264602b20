//! The texts of compared projects beside each other.

use crate::model::NarrativeKind;
use crate::query::Outline;

use super::ComparedTexts;
use super::context::Context;
use super::texts::items_of;

/// What each of the projects is for, and how the report evaluates it; empty while the texts are not here.
pub(super) fn compared_texts(
    context: &Context<'_>,
    outline: &Outline,
    compared: &[u16],
) -> Vec<ComparedTexts> {
    let mut rows = Vec::new();
    for (id, kind) in [
        ("purpose", NarrativeKind::Purpose),
        ("evaluation", NarrativeKind::Evaluation),
    ] {
        let mut cells = Vec::new();
        for &project in compared {
            cells.push(items_of(context, outline, kind, project));
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(ComparedTexts {
                id: id.into(),
                cells,
            });
        }
    }
    rows
}
