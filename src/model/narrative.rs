//! Running text of the report.

use serde::{Deserialize, Serialize};

use super::Bilingual;

/// What a text is.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NarrativeKind {
    /// A strategic goal.
    #[default]
    StrategicGoal,
    /// The words of a target.
    Target,
    /// Progress and analysis of an indicator.
    Detail,
    /// Remark beside an indicator.
    Remark,
    /// Remark in a project's table.
    ProjectRemark,
    /// Legend or footnote.
    Legend,
    /// What the plan says of its indicators as a whole.
    Stance,
    /// Note under a budget.
    BudgetNote,
    /// A printed heading that groups the texts under it.
    Heading,
    /// What a project is for.
    Purpose,
    /// The report's evaluation of a project or a chapter.
    Evaluation,
    /// What ministries did in a project.
    Initiative,
    /// A result case: its title, or the whole where it has none.
    ResultCase,
    /// A part of a result case.
    ResultPart,
    /// An address or a citation that belongs to a text.
    Reference,
    /// A programme in a project's diagram.
    ProgrammeOutline,
    /// A caption, or words in a figure.
    Figure,
    /// What the plan says.
    PlanStatement,
    /// What was done in the reporting year.
    Effort,
    /// A footnote.
    Footnote,
    /// A mark of omission or continuation.
    Ellipsis,
}

impl NarrativeKind {
    /// Every kind with its code.
    pub const ALL: [(Self, &'static str); 21] = [
        (Self::StrategicGoal, "STRATEGIC_GOAL"),
        (Self::Target, "TARGET"),
        (Self::Detail, "DETAIL"),
        (Self::Remark, "REMARK"),
        (Self::ProjectRemark, "PROJECT_REMARK"),
        (Self::Legend, "LEGEND"),
        (Self::Stance, "STANCE"),
        (Self::BudgetNote, "BUDGET_NOTE"),
        (Self::Heading, "HEADING"),
        (Self::Purpose, "PURPOSE"),
        (Self::Evaluation, "EVALUATION"),
        (Self::Initiative, "INITIATIVE"),
        (Self::ResultCase, "RESULT_CASE"),
        (Self::ResultPart, "RESULT_PART"),
        (Self::Reference, "REFERENCE"),
        (Self::ProgrammeOutline, "PROGRAMME_OUTLINE"),
        (Self::Figure, "FIGURE"),
        (Self::PlanStatement, "PLAN_STATEMENT"),
        (Self::Effort, "EFFORT"),
        (Self::Footnote, "FOOTNOTE"),
        (Self::Ellipsis, "ELLIPSIS"),
    ];

    /// Whether the text belongs to an indicator, a target or a grade, and so to the first file of a
    /// browser; all others are in the second one.
    #[must_use]
    pub const fn is_of_indicators(self) -> bool {
        matches!(
            self,
            Self::StrategicGoal
                | Self::Target
                | Self::Detail
                | Self::Remark
                | Self::ProjectRemark
                | Self::Legend
                | Self::Stance
                | Self::BudgetNote
        )
    }

    /// The code.
    #[must_use]
    pub fn code(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        all.find_map(|(kind, name)| (kind == self).then_some(name))
            .unwrap_or_default()
    }

    /// Reads the code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(kind, name)| (name == code).then_some(kind))
    }
}

/// One item of running text.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Narrative {
    /// Stable id.
    pub id: String,
    /// What it is.
    pub kind: NarrativeKind,
    /// The text that this one belongs to: a heading, a case, a bullet (position in `Plan::narratives`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u16>,
    /// Position in `Plan::indicators`, where it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<u16>,
    /// Position in the `PROJECT` list; 0 is the whole plan.
    #[serde(default)]
    pub project: u16,
    /// Shown text. `en` is empty where no translation was made.
    pub text: Bilingual,
    /// Document (position in `Plan::sources`).
    pub source: u16,
    /// Offset of the span in the source, code points.
    pub offset: u32,
    /// Length of the span, code points.
    pub length: u32,
    /// Position in `Plan::sections`.
    pub section: u16,
    /// Row of a table of statements and efforts (position in `Plan::statement_rows`).
    #[serde(skip)]
    pub row: Option<u16>,
    /// What the text names.
    #[serde(skip)]
    pub tags: Tags,
}

/// What a text names, as positions in the code list of each kind. Only what stands in the text itself.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Tags([Vec<u16>; 5]);

/// A kind of thing that a text can name.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Tag {
    /// A programme.
    #[default]
    Programme,
    /// An institution.
    Institution,
    /// A ministry or another body that is responsible.
    Ministry,
    /// One of the disease areas of the hand-over tables.
    Disease,
    /// One of the plan's disease areas across projects. Never mixed with [`Tag::Disease`].
    Area,
}

impl Tag {
    /// Every kind with its code list and its column in `narratives`.
    pub const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::Programme, "PROGRAMME", "PROGRAMMES"),
        (Self::Institution, "INSTITUTION", "INSTITUTIONS"),
        (Self::Ministry, "MINISTRY", "MINISTRIES"),
        (Self::Disease, "DISEASE", "DISEASES"),
        (Self::Area, "AREA", "AREAS"),
    ];

    /// The code list.
    #[must_use]
    pub fn codelist(self) -> &'static str {
        let [programme, institution, ministry, disease, area] = Self::ALL;
        match self {
            Self::Programme => programme.1,
            Self::Institution => institution.1,
            Self::Ministry => ministry.1,
            Self::Disease => disease.1,
            Self::Area => area.1,
        }
    }
}

/// Words by which texts name a disease area or one of the plan's areas.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Spelling {
    /// [`Tag::Disease`] or [`Tag::Area`].
    pub tag: Tag,
    /// Position in the tag's code list.
    pub code: u16,
    /// The words.
    pub words: String,
}

impl Tags {
    /// The codes of one kind.
    #[must_use]
    pub fn of(&self, tag: Tag) -> &[u16] {
        &self.0[tag as usize]
    }

    /// Sets the codes of one kind.
    pub fn set(&mut self, tag: Tag, codes: Vec<u16>) {
        self.0[tag as usize] = codes;
    }
}
