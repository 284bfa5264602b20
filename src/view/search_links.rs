//! Where a hit stands, and the view that shows it.

use crate::model::{PartState, Plan};
use crate::search::Subject;
use crate::words::Text;

use super::context::Context;
use super::figures::section_title;
use super::filters::kind_label;
use super::related_texts::link;
use super::screen::filter_label;

/// The view that shows an entry, the field of the state that says what it shows, and the value of that field.
pub(super) type Target = (Text, Text, Text);

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

/// Where an entry leads, and what it is or where it stands. A project has a view of its own; other names lead to all
/// that names them.
#[inline(never)]
pub(super) fn target(context: &Context<'_>, subject: Subject, id: &Text) -> (Target, Text) {
    let (view, field, code, place) = match subject {
        Subject::Indicator(position) => {
            let kind = context.indicator(position).map(|it| it.kind);
            let place = kind.map(|kind| kind_label(context, kind));
            ("indicator", "indicator", id.clone(), place)
        }
        Subject::Code(list, position) => {
            let view = match list {
                "PROJECT" if context.plan.parts.narratives != PartState::Absent => "project",
                _ => "search",
            };
            let field: Text = list.to_ascii_lowercase().into();
            let place = filter_label(context.words, &field).into();
            return ((view.into(), field, context.code(list, position)), place);
        }
        Subject::Narrative(position) => {
            let narrative = context.plan.narrative(position);
            let place = narrative.map(|it| section_title(context, it.section));
            let link = narrative.and_then(|it| link(context, it));
            let indicator = narrative.and_then(|it| context.indicator(it.indicator?));
            let (view, field, code) = match (indicator, link) {
                (Some(indicator), _) => ("indicator", "indicator", (&indicator.code).into()),
                (_, Some(link)) => match &*link.view {
                    "results" => ("results", "narrative", link.narrative),
                    "efforts" => ("efforts", "section", link.section),
                    _ => ("project", "project", link.project),
                },
                _ => ("", "", Text::default()),
            };
            (view, field, code, place)
        }
    };
    ((view.into(), field.into(), code), place.unwrap_or_default())
}
