//! What a hit is called, where it stands, and the view that shows it.

use crate::model::{Lang, Narrative, PartState, Plan};
use crate::search::{Corpus, Origin, Place, Subject};
use crate::words::Text;

use super::context::Context;
use super::figures::{local, section_title};
use super::filters::kind_label;
use super::related_texts::link;
use super::screen::filter_label;
use super::texts::beginning;

/// The view that shows an entry, the field of the state that says what it shows, and the value of that field.
pub(super) type Target = (Text, Text, Text);

/// Code of an indicator, id of a text, or list and code such as `PROJECT/PJ4`.
#[must_use]
#[inline(never)]
pub fn search_id(plan: &Plan, subject: Subject) -> Text {
    let id = match subject {
        Subject::Indicator(position) => {
            let indicator = plan.indicators.get(usize::from(position));
            indicator.map(|it| it.code.as_str())
        }
        Subject::Narrative(position) => plan.narrative(position).map(|it| it.id.as_str()),
        Subject::Code(list, position) => {
            let entry = plan.codelist(list).and_then(|it| it.entry(position));
            return Text::concat(&[list, "/", entry.map_or("", |it| &it.code)]);
        }
    };
    id.unwrap_or_default().into()
}

/// Where an entry leads. A project has a view of its own; other names lead to all that names them.
#[inline(never)]
pub(super) fn target(context: &Context<'_>, subject: Subject) -> Target {
    let (view, field, code) = match subject {
        Subject::Indicator(_) => ("indicator", "indicator", search_id(context.plan, subject)),
        Subject::Code(list, position) => {
            let view = match list {
                "PROJECT" if context.plan.parts.narratives != PartState::Absent => "project",
                _ => "search",
            };
            let field = list.to_ascii_lowercase();
            return (view.into(), field.into(), context.code(list, position));
        }
        Subject::Narrative(position) => {
            let Some(narrative) = context.plan.narrative(position) else {
                return Target::default();
            };
            if let Some(indicator) = narrative.indicator {
                return target(context, Subject::Indicator(indicator));
            }
            let Some(link) = link(context, narrative) else {
                return Target::default();
            };
            match &*link.view {
                "results" => ("results", "narrative", link.narrative),
                "efforts" => ("efforts", "section", link.section),
                _ => ("project", "project", link.project),
            }
        }
    };
    (view.into(), field.into(), code)
}

/// The field that an entry is called by: its name, or the nearest heading over it.
pub(super) fn title_field(corpus: &Corpus, entry: u16) -> Option<Origin> {
    let (_, fields) = corpus.fields_of(entry);
    let first = fields.first()?;
    (first.place < Place::Text).then_some(first.origin)
}

/// How a text begins, with its language: the title of one that has none.
pub(super) fn opening_words(context: &Context<'_>, subject: Subject) -> (Text, Text) {
    match of(context, subject) {
        Some(narrative) => {
            let title = beginning(&local(context, &narrative.text));
            (title.text, title.lang)
        }
        None => (Text::default(), lang_code(context.words.lang)),
    }
}

fn of<'a>(context: &Context<'a>, subject: Subject) -> Option<&'a Narrative> {
    match subject {
        Subject::Narrative(position) => context.plan.narrative(position),
        _ => None,
    }
}

#[inline(never)]
pub(super) fn lang_code(lang: Lang) -> Text {
    match lang {
        Lang::Ja => "ja",
        Lang::En => "en",
    }
    .into()
}

/// What an entry is, or where it stands.
#[inline(never)]
pub(super) fn place(context: &Context<'_>, subject: Subject) -> Text {
    match subject {
        Subject::Code(list, _) => filter_label(context.words, &list.to_ascii_lowercase()).into(),
        Subject::Indicator(position) => match context.indicator(position) {
            Some(indicator) => kind_label(context, indicator.kind),
            None => Text::default(),
        },
        Subject::Narrative(position) => match context.plan.narrative(position) {
            Some(narrative) => section_title(context, narrative.section),
            None => Text::default(),
        },
    }
}
