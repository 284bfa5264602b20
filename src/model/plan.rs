//! The whole of one plan's report.

use serde::{Deserialize, Serialize};

use super::{
    Change, Codelist, Correction, Coverage, Date, Decimal, GlossaryTerm, Identity, Indicator,
    Narrative, NarrativeKind, Observation, OfficialGrade, Printing, QualityReport, Ratio, Section,
    Source, Spelling, StatementRow, Synonym, Target,
};
use crate::tree::Tree;

/// A language of the widget.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

/// A text in both languages.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Bilingual {
    /// Japanese.
    pub ja: String,
    /// English; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Bilingual {
    /// Both texts.
    #[must_use]
    pub fn new(ja: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            ja: ja.into(),
            en: en.into(),
        }
    }

    /// The text in a language; Japanese where no English exists.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En if !self.en.is_empty() => &self.en,
            _ => &self.ja,
        }
    }

    /// Whether neither language has words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ja.is_empty() && self.en.is_empty()
    }
}

/// What the dataset is.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct About {
    /// Machine name, e.g. `medical-rd-plan-3`.
    pub name: String,
    /// Title of the plan.
    pub plan: Bilingual,
    /// Short name of the plan.
    pub plan_short: Bilingual,
    /// Title of the report.
    pub report: Bilingual,
    /// Edition, e.g. 令和7年度版.
    pub edition: Bilingual,
    /// Version of the dataset (semantic).
    pub version: String,
    /// Day that the numbers speak of.
    pub as_of: Date,
    /// Day of the last change of the dataset.
    pub updated: Date,
    /// Fiscal year that the report is about.
    pub reporting_year: u16,
    /// First year with data or target.
    pub first_year: u16,
    /// Last year of the plan.
    pub last_year: u16,
    /// Legend of the official grades in the document's own words.
    pub grade_note: Bilingual,
    /// Sentences that must stand below every view.
    pub notices: Vec<Bilingual>,
}

/// A breakdown dimension; its codes stand in the code list of the same id.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Dimension {
    /// Concept id, e.g. `DISEASE`.
    pub id: String,
    /// Heading, e.g. 疾患領域別.
    pub label: Bilingual,
    /// Position of its list in `Plan::codelists`.
    pub codelist: u16,
}

/// Where a part of a dataset is that a browser fetches only when it is needed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum PartState {
    /// The dataset has no such part.
    #[default]
    Absent,
    /// In a file beside the one that was read.
    Elsewhere,
    /// In the plan.
    Here,
}

/// The parts of a dataset that a browser fetches only when they are needed.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Parts {
    /// Texts that belong to no indicator, with what only they need.
    pub narratives: PartState,
    /// Their English.
    pub english: PartState,
    /// The quality report.
    pub quality: PartState,
}

/// A whole page that was written when the data was built, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The name of its part, e.g. `methods-ja`.
    pub name: String,
    /// The page as a record.
    pub content: Tree,
}

/// Everything.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What the dataset is.
    pub about: About,
    /// What is here and what is in other files.
    pub parts: Parts,
    /// All code lists.
    pub codelists: Vec<Codelist>,
    /// Breakdown dimensions in plan order.
    pub dimensions: Vec<Dimension>,
    /// Indicators in plan order.
    pub indicators: Vec<Indicator>,
    /// Targets.
    pub targets: Vec<Target>,
    /// Official grades.
    pub grades: Vec<OfficialGrade>,
    /// Running text: first the texts of indicators, in plan order, then all others.
    pub narratives: Vec<Narrative>,
    /// Rows of statements and efforts.
    pub statement_rows: Vec<StatementRow>,
    /// Words by which texts name disease areas.
    pub spellings: Vec<Spelling>,
    /// Words that readers use for one another, by group.
    pub synonyms: Vec<Synonym>,
    /// Terms that readers may not know, in their order.
    pub glossary: Vec<GlossaryTerm>,
    /// What was changed in the dataset, the oldest first.
    pub changes: Vec<Change>,
    /// Documents.
    pub sources: Vec<Source>,
    /// Sections of the documents: first those in which numbers, grades and texts of indicators stand.
    pub sections: Vec<Section>,
    /// Facts.
    pub observations: Vec<Observation>,
    /// Where they stand.
    pub printings: Vec<Printing>,
    /// Misreadings with their proof.
    pub corrections: Vec<Correction>,
    /// How much of the documents is in the dataset.
    pub coverage: Vec<Coverage>,
    /// What should add up; a browser has only what the quality report says of it.
    pub identities: Vec<Identity>,
    /// What is to be known of the numbers.
    pub quality: QualityReport,
    /// Pages that were added.
    pub pages: Vec<Page>,
}

impl Plan {
    /// A code list by its id.
    #[must_use]
    pub fn codelist(&self, id: &str) -> Option<&Codelist> {
        self.codelists.iter().find(|list| list.id == id)
    }

    /// The code list of a dimension.
    #[must_use]
    pub fn codes_of(&self, dimension: u8) -> Option<&Codelist> {
        let dimension = self.dimensions.get(usize::from(dimension))?;
        self.codelists.get(usize::from(dimension.codelist))
    }

    /// The position of a dimension.
    #[must_use]
    pub fn dimension(&self, id: &str) -> Option<u8> {
        let index = self
            .dimensions
            .iter()
            .position(|dimension| dimension.id == id)?;
        u8::try_from(index).ok()
    }

    /// The position of an indicator.
    #[must_use]
    pub fn indicator(&self, code: &str) -> Option<u16> {
        let index = self
            .indicators
            .iter()
            .position(|indicator| indicator.code == code)?;
        u16::try_from(index).ok()
    }

    /// A page that was added.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&Tree> {
        let page = self.pages.iter().find(|page| page.name == name);
        page.map(|page| &page.content)
    }

    /// A text by its position.
    #[must_use]
    pub fn narrative(&self, position: u16) -> Option<&Narrative> {
        self.narratives.get(usize::from(position))
    }

    /// The printed heading that a text stands under: the nearest above it.
    #[must_use]
    pub fn heading_of(&self, narrative: &Narrative) -> Option<&Narrative> {
        let mut above = self
            .texts_above(narrative)
            .filter_map(|it| self.narrative(it));
        above.find(|it| it.kind == NarrativeKind::Heading)
    }

    /// The positions of the texts that a text belongs to, the nearest first.
    pub fn texts_above(&self, narrative: &Narrative) -> impl Iterator<Item = u16> {
        let next = |&above: &u16| self.narrative(above)?.parent;
        // Nothing stands deeper than there are texts; a circle ends here.
        std::iter::successors(narrative.parent, next).take(self.narratives.len())
    }

    /// An observation by its position.
    #[must_use]
    pub fn fact(&self, position: u32) -> Option<&Observation> {
        self.observations.get(usize::try_from(position).ok()?)
    }

    /// The exact value of an observation in single units: the proven reading where it is misprinted.
    #[must_use]
    pub fn amount(&self, observation: u32) -> Option<Ratio> {
        let fact = self.fact(observation)?;
        let correction = self.correction_of(observation);
        let proven = correction.and_then(|correction| correction.value);
        proven.or(fact.value)?.scaled(fact.unit_mult)
    }

    /// The correction of an observation, if it is proven to be misread.
    #[must_use]
    pub fn correction_of(&self, observation: u32) -> Option<&Correction> {
        self.corrections
            .iter()
            .find(|correction| correction.observation == Some(observation))
    }
}

/// How a refused decimal begins, so that a reader can tell it from other refusals.
pub(crate) const NOT_A_DECIMAL: &str = "not a decimal";

/// A decimal travels as text, so that its spelling survives.
pub(crate) mod decimal_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use super::{Decimal, NOT_A_DECIMAL};

    pub fn serialize<S: Serializer>(value: &Decimal, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Decimal, D::Error> {
        let text = String::deserialize(input)?;
        Decimal::parse(&text).map_err(|_| D::Error::custom(format!("{NOT_A_DECIMAL}: {text}")))
    }
}

/// The same for a decimal that may be absent.
pub(crate) mod decimal_text_option {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use super::{Decimal, NOT_A_DECIMAL};

    pub fn serialize<S: Serializer>(value: &Option<Decimal>, out: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => out.collect_str(value),
            None => out.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Decimal>, D::Error> {
        let Some(text) = Option::<String>::deserialize(input)? else {
            return Ok(None);
        };
        Decimal::parse(&text)
            .map(Some)
            .map_err(|_| D::Error::custom(format!("{NOT_A_DECIMAL}: {text}")))
    }
}
