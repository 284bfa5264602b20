//! What a hit is called, where it stands, and the view that shows it.

use crate::model::{Lang, Narrative, NarrativeKind, PartState};
use crate::search::{Corpus, Entry, EntryKind, Origin, Place, Subject};
use crate::words::{Text, Word, join};

use super::context::Context;
use super::efforts::{own_title, path_above};
use super::figures::{local, section_title};
use super::filters::kind_label;
use super::related_texts::link;
use super::texts::beginning;

/// The view that shows an entry, the field of the state that says what it shows, and the value of that field.
pub(super) type Target = (Text, Text, Text);

/// The list of a kind of name: what its codes filter, and its heading.
fn list_of(list: &str) -> (&'static str, Word) {
    match list {
        "PROJECT" => ("project", Word::FilterProject),
        "DISEASE" => ("disease", Word::FilterDisease),
        "AREA" => ("area", Word::FilterArea),
        "PROGRAMME" => ("programme", Word::FilterProgramme),
        "INSTITUTION" => ("institution", Word::FilterInstitution),
        _ => ("ministry", Word::FilterMinistry),
    }
}

/// Code of an indicator, id of a text, or list and code.
pub(super) fn id(context: &Context<'_>, subject: Subject) -> Text {
    match subject {
        Subject::Indicator(position) => {
            let indicator = context.indicator(position);
            indicator.map(|it| (&it.code).into()).unwrap_or_default()
        }
        Subject::Narrative(position) => {
            let narrative = context.plan.narrative(position);
            narrative.map(|it| (&it.id).into()).unwrap_or_default()
        }
        Subject::Code(list, position) => Text::concat(&[list, "/", &context.code(list, position)]),
    }
}

/// Where an entry leads. A project and a disease area have views of their own; other names lead to all that names
/// them.
#[inline(never)]
pub(super) fn target(context: &Context<'_>, subject: Subject) -> Target {
    let to = |view: &str, field: &str, code: Text| (view.into(), field.into(), code);
    match subject {
        Subject::Indicator(_) => to("indicator", "indicator", id(context, subject)),
        Subject::Code(list, position) => {
            let view = match list {
                "PROJECT" if context.plan.parts.narratives != PartState::Absent => "project",
                "PROJECT" => "board",
                "DISEASE" => "diseases",
                _ => "search",
            };
            to(view, list_of(list).0, context.code(list, position))
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
                "results" => to("results", "narrative", link.narrative),
                "efforts" => to("efforts", "section", link.section),
                _ => to("project", "project", link.project),
            }
        }
    }
}

/// What an entry is called: a field of it, or words of the report that are none, with their language.
pub(super) enum Title {
    Field(Origin),
    Words(Text, Text),
}

#[inline(never)]
pub(super) fn title(context: &Context<'_>, corpus: &Corpus, entry: &Entry, position: u16) -> Title {
    let field = |place: Place| {
        let mut fields = corpus.fields_of(position);
        let found = fields.find(|(_, field)| field.place == place);
        found.map(|(_, field)| field.origin)
    };
    if let Some(name) = field(Place::Name) {
        return Title::Field(name);
    }
    let words = match (of(context, entry.subject), entry.kind) {
        (Some(text), EntryKind::Project | EntryKind::Initiative) if text.project > 0 => {
            context.label("PROJECT", text.project)
        }
        (Some(text), EntryKind::Result) => {
            let title = beginning(&local(context, &text.text));
            return Title::Words(title.text, title.lang);
        }
        (Some(text), _) => match field(Place::Heading) {
            Some(heading) => return Title::Field(heading),
            None => own_title(context, text.section),
        },
        (None, _) => Text::default(),
    };
    Title::Words(words, lang_code(context.words.lang))
}

fn of<'a>(context: &Context<'a>, subject: Subject) -> Option<&'a Narrative> {
    match subject {
        Subject::Narrative(position) => context.plan.narrative(position),
        _ => None,
    }
}

pub(super) fn lang_code(lang: Lang) -> Text {
    match lang {
        Lang::Ja => "ja",
        Lang::En => "en",
    }
    .into()
}

/// What an entry is, or where it stands.
#[inline(never)]
pub(super) fn place(context: &Context<'_>, entry: &Entry) -> Text {
    if let Subject::Code(list, _) = entry.subject {
        return context.words.text(list_of(list).1);
    }
    if let Subject::Indicator(position) = entry.subject {
        let kind = context.indicator(position);
        return kind
            .map(|it| kind_label(context, it.kind))
            .unwrap_or_default();
    }
    let Some(text) = of(context, entry.subject) else {
        return Text::default();
    };
    let mut parts = Vec::new();
    match entry.kind {
        EntryKind::Remark | EntryKind::Project => parts.push(context.words.text(role(text.kind))),
        EntryKind::Statement | EntryKind::Effort => {
            parts.push(match context.plan.heading_of(text) {
                Some(_) => section_title(context, text.section),
                None => path_above(context, text.section),
            });
        }
        _ => {}
    }
    if matches!(entry.kind, EntryKind::Remark | EntryKind::Result) && text.project > 0 {
        parts.push(context.label("PROJECT", text.project));
    }
    if entry.kind == EntryKind::Result
        && let Some(heading) = context.plan.heading_of(text)
    {
        parts.push(context.text(&heading.text));
    }
    join(&parts, " · ")
}

const fn role(kind: NarrativeKind) -> Word {
    match kind {
        NarrativeKind::StrategicGoal => Word::TextGoal,
        NarrativeKind::Target => Word::SourceTarget,
        NarrativeKind::Detail => Word::AnalysisTitle,
        NarrativeKind::Remark | NarrativeKind::ProjectRemark => Word::TextRemark,
        NarrativeKind::Purpose => Word::TextPurpose,
        NarrativeKind::Evaluation => Word::TextEvaluation,
        NarrativeKind::ProgrammeOutline => Word::TextOutline,
        _ => Word::TextNote,
    }
}
