//! What is searched: the plan's texts in folded form, by entry.

use super::fold::Folded;
use crate::model::{Bilingual, Lang, Narrative, NarrativeKind, Plan, Tag};

/// What an entry is. The order is that of the results.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EntryKind {
    /// A project, a disease area, a programme, an institution or another name that filters.
    Name,
    /// An indicator: its names, definition and note.
    Indicator,
    /// What the document says about an indicator or a target.
    Remark,
    /// Purpose, evaluation and programmes of a project.
    Project,
    /// What ministries did in a project.
    Initiative,
    /// A result case with its parts.
    Result,
    /// What the plan says.
    Statement,
    /// What was done.
    Effort,
}

impl EntryKind {
    /// Every kind with its code.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Name, "NAME"),
        (Self::Indicator, "INDICATOR"),
        (Self::Remark, "REMARK"),
        (Self::Project, "PROJECT"),
        (Self::Initiative, "INITIATIVE"),
        (Self::Result, "RESULT"),
        (Self::Statement, "STATEMENT"),
        (Self::Effort, "EFFORT"),
    ];

    /// The entries that texts of a kind make. Headings stand above entries, and marks say nothing.
    const fn of(kind: NarrativeKind) -> Option<Self> {
        match kind {
            NarrativeKind::Heading | NarrativeKind::Ellipsis => None,
            NarrativeKind::Purpose
            | NarrativeKind::Evaluation
            | NarrativeKind::ProgrammeOutline => Some(Self::Project),
            NarrativeKind::Initiative => Some(Self::Initiative),
            NarrativeKind::ResultCase | NarrativeKind::ResultPart | NarrativeKind::Reference => {
                Some(Self::Result)
            }
            NarrativeKind::PlanStatement | NarrativeKind::Footnote => Some(Self::Statement),
            NarrativeKind::Effort => Some(Self::Effort),
            _ => Some(Self::Remark),
        }
    }
}

/// Something that can be found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// What it is of.
    pub subject: Subject,
    /// Its first field, a position in `Corpus::fields`.
    first: u32,
}

/// What an entry is of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Subject {
    /// Position in `Plan::indicators`.
    Indicator(u16),
    /// Position in `Plan::narratives`: the text that all others of the entry belong to.
    Narrative(u16),
    /// A kind of name and the position in its list.
    Code(&'static str, u16),
}

/// Where a text of the plan stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Origin {
    /// Name of an indicator.
    Label(u16),
    /// Its short name.
    Short(u16),
    /// What is counted.
    Definition(u16),
    /// What a reader must know of it.
    Note(u16),
    /// A text.
    Narrative(u16),
    /// The label of a code of a list.
    Code(&'static str, u16),
}

/// What a field is to its entry; the nearer to its name, the sooner it ranks.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Place {
    /// Its name or title.
    Name,
    /// A heading over it, or the name of its indicator.
    Heading,
    /// What it says.
    Text,
}

/// One text of an entry in one language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Where it begins in the folded text.
    pub start: u32,
    /// Position in `Corpus::entries`.
    pub entry: u16,
    /// What it is to its entry.
    pub place: Place,
    /// Where it stands in the plan.
    pub origin: Origin,
    /// Its language.
    pub lang: Lang,
}

/// All entries of a plan with their folded texts.
#[derive(Debug, Default)]
pub struct Corpus {
    /// In plan order.
    pub entries: Vec<Entry>,
    /// By entry.
    pub fields: Vec<Field>,
    /// Their texts, one after another.
    pub folded: Folded,
    /// The words of `Plan::synonyms` in folded form.
    pub synonyms: Vec<String>,
}

impl Corpus {
    /// Folds everything that a plan says.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut corpus = Self::default();
        corpus.add_codes(plan, "PROJECT");
        for (_, list, _) in Tag::ALL {
            corpus.add_codes(plan, list);
        }
        for position in (0_u16..).take(plan.indicators.len()) {
            corpus.enter(EntryKind::Indicator, Subject::Indicator(position));
            corpus.add(plan, Place::Name, Origin::Label(position));
            corpus.add(plan, Place::Name, Origin::Short(position));
            corpus.add(plan, Place::Text, Origin::Definition(position));
            corpus.add(plan, Place::Text, Origin::Note(position));
        }
        for synonym in &plan.synonyms {
            corpus.synonyms.push(Folded::of(&synonym.term).into_text());
        }
        let mut roots = Vec::with_capacity(plan.narratives.len());
        for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
            roots.push(root(plan, narrative).unwrap_or(position));
        }
        for (narrative, position) in plan.narratives.iter().zip(0_u16..) {
            if roots.get(usize::from(position)) == Some(&position) {
                corpus.add_narrative(plan, narrative, position, &roots);
            }
        }
        corpus
    }

    /// The position of the first field of an entry, and all its fields.
    #[must_use]
    pub fn fields_of(&self, entry: u16) -> (u32, &[Field]) {
        let first = |entry: usize| self.entries.get(entry).map(|it| it.first as usize);
        let start = first(usize::from(entry)).unwrap_or_default();
        let end = first(usize::from(entry) + 1).unwrap_or(self.fields.len());
        let fields = self.fields.get(start..end).unwrap_or_default();
        (u32::try_from(start).unwrap_or_default(), fields)
    }

    #[inline(never)]
    fn enter(&mut self, kind: EntryKind, subject: Subject) {
        let first = u32::try_from(self.fields.len()).unwrap_or(u32::MAX);
        self.entries.push(Entry {
            kind,
            subject,
            first,
        });
    }

    /// Adds a text of the last entry in both languages.
    #[inline(never)]
    fn add(&mut self, plan: &Plan, place: Place, origin: Origin) {
        for lang in [Lang::Ja, Lang::En] {
            let text = origin.text(plan).map_or("", |text| in_language(text, lang));
            let last = self.entries.len().saturating_sub(1);
            if let Ok(entry) = u16::try_from(last)
                && !text.is_empty()
            {
                let start = self.folded.push(text);
                self.fields.push(Field {
                    start,
                    entry,
                    place,
                    origin,
                    lang,
                });
            }
        }
    }

    /// The names of a list; its generic code is none.
    #[inline(never)]
    fn add_codes(&mut self, plan: &Plan, list: &'static str) {
        let codes = plan.codelist(list).map_or(&[][..], |list| &list.codes);
        for (code, position) in codes.iter().zip(0_u16..) {
            if code.code != "_T" {
                self.enter(EntryKind::Name, Subject::Code(list, position));
                self.add(plan, Place::Name, Origin::Code(list, position));
            }
        }
    }

    fn add_narrative(&mut self, plan: &Plan, narrative: &Narrative, position: u16, roots: &[u16]) {
        let Some(kind) = EntryKind::of(narrative.kind) else {
            return;
        };
        self.enter(kind, Subject::Narrative(position));
        if let Some(indicator) = narrative.indicator {
            self.add(plan, Place::Heading, Origin::Label(indicator));
        }
        for above in plan.texts_above(narrative) {
            self.add(plan, Place::Heading, Origin::Narrative(above));
        }
        // The first text of a case is its title where parts follow it.
        let is_title = narrative.kind == NarrativeKind::ResultCase
            && roots.get(usize::from(position) + 1) == Some(&position);
        for (&root, part) in roots.iter().zip(0_u16..) {
            if root == position {
                let place = match part == position && is_title {
                    true => Place::Name,
                    false => Place::Text,
                };
                self.add(plan, place, Origin::Narrative(part));
            }
        }
    }
}

/// The farthest text above one that is no heading: what it is a part of.
fn root(plan: &Plan, narrative: &Narrative) -> Option<u16> {
    let above = plan.texts_above(narrative);
    let mut root = None;
    for above in above {
        if plan.narrative(above)?.kind != NarrativeKind::Heading {
            root = Some(above);
        }
    }
    root
}

const fn in_language(text: &Bilingual, lang: Lang) -> &str {
    match lang {
        Lang::Ja => text.ja.as_str(),
        Lang::En => text.en.as_str(),
    }
}

impl Field {
    /// The text itself.
    #[must_use]
    pub fn text<'plan>(&self, plan: &'plan Plan) -> &'plan str {
        let text = self.origin.text(plan);
        text.map_or("", |text| in_language(text, self.lang))
    }
}

impl Origin {
    /// The text in both languages.
    #[must_use]
    pub fn text(self, plan: &Plan) -> Option<&Bilingual> {
        let indicator = |position: u16| plan.indicators.get(usize::from(position));
        let code = |list: &str, position: u16| plan.codelist(list)?.entry(position);
        match self {
            Self::Label(position) => indicator(position).map(|it| &it.label),
            Self::Short(position) => indicator(position).map(|it| &it.short),
            Self::Definition(position) => indicator(position)?.definition.as_ref(),
            Self::Note(position) => indicator(position)?.note.as_ref(),
            Self::Narrative(position) => plan.narrative(position).map(|it| &it.text),
            Self::Code(list, position) => code(list, position).map(|it| &it.label),
        }
    }
}
