//! Where a hit stands, and what shows it.

use crate::model::{NarrativeKind, Plan};
use crate::search::{Entry, EntryKind, Subject};
use crate::words::Text;

use super::context::Context;
use super::figures::section_title;
use super::filters::kind_label;
use super::screen::filter_label;

/// Code of an indicator, id of a text, or list and code such as `PROJECT/PJ4`.
#[must_use]
pub fn search_id(plan: &Plan, subject: Subject) -> Text {
    let (list, code) = match subject {
        Subject::Indicator(position) => {
            let indicator = plan.indicators.get(usize::from(position));
            ("", indicator.map(|it| &it.code))
        }
        Subject::Narrative(position) => ("", plan.narrative(position).map(|it| &it.id)),
        Subject::Code(list, position) => {
            let entry = plan.codelist(list).and_then(|it| it.entry(position));
            (list, entry.map(|it| &it.code))
        }
    };
    let slash = if list.is_empty() { "" } else { "/" };
    Text::concat(&[list, slash, code.map_or("", |it| it)])
}

/// The field of the state that shows an entry and its value, and what the entry is or where it stands.
#[inline(never)]
pub(super) fn target(context: &Context<'_>, entry: &Entry) -> (Text, Text, Text) {
    let code = search_id(context.plan, entry.subject);
    match entry.subject {
        Subject::Indicator(position) => {
            let kind = context.indicator(position).map(|it| it.kind);
            let place = kind.map(|kind| kind_label(context, kind));
            ("indicator".into(), code, place.unwrap_or_default())
        }
        Subject::Code(list, position) => {
            let field: Text = list.to_ascii_lowercase().into();
            let place = filter_label(context.words, &field).into();
            (field, context.code(list, position), place)
        }
        Subject::Narrative(position) => {
            let Some(narrative) = context.plan.narrative(position) else {
                return Default::default();
            };
            let place = section_title(context, narrative.section);
            let section = context.plan.sections.get(usize::from(narrative.section));
            let section = || section.map(|it| Text::from(&it.id)).unwrap_or_default();
            let (field, code) = match (entry.kind, narrative.indicator) {
                (EntryKind::Result, _) if narrative.kind == NarrativeKind::ResultCase => {
                    ("narrative", code)
                }
                (EntryKind::Statement | EntryKind::Effort, _) if narrative.row.is_some() => {
                    ("section", section())
                }
                (EntryKind::Remark, Some(indicator)) => {
                    let indicator = Subject::Indicator(indicator);
                    ("indicator", search_id(context.plan, indicator))
                }
                _ if narrative.project > 0 => {
                    ("project", context.code("PROJECT", narrative.project))
                }
                (EntryKind::Remark, _) => ("view", "board".into()),
                _ if narrative.kind == NarrativeKind::PlanStatement => ("view", "projects".into()),
                _ => ("section", section()),
            };
            (field.into(), code, place)
        }
    }
}
