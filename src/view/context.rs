//! What every part of a screen needs.

use crate::model::{Bilingual, CodeEntry, Indicator, Observation, Plan, Target};
use crate::query::{Columns, Filter, Profile, TextFilter};
use crate::score::Assessment;
use crate::score::assumption::Assumption;
use crate::words::{self, Text, Word, Words};

use super::{Figure, Flag, figures};

/// One plan, one language, one filter.
pub(super) struct Context<'a> {
    pub plan: &'a Plan,
    pub words: Words,
    pub columns: &'a Columns,
    pub filter: &'a Filter,
    pub texts: &'a TextFilter,
    pub profiles: &'a [Profile],
    pub assumptions: &'a [Assumption],
}

// Kept out of line: every record asks for most of these.
impl<'a> Context<'a> {
    /// A text in the reader's language.
    #[inline(never)]
    pub fn text(&self, text: &Bilingual) -> Text {
        text.get(self.words.lang).into()
    }

    #[inline(never)]
    pub fn optional_text(&self, text: Option<&Bilingual>) -> Option<Text> {
        text.map(|text| self.text(text))
    }

    /// The codes of a list.
    #[inline(never)]
    pub fn codes(&self, list: &str) -> &'a [CodeEntry] {
        self.plan.codelist(list).map_or(&[], |list| &list.codes)
    }

    /// The positions of a list's codes but for the generic one, which stands first.
    #[inline(never)]
    pub fn parts(&self, list: &str) -> std::ops::Range<u16> {
        1..u16::try_from(self.codes(list).len()).unwrap_or(u16::MAX)
    }

    #[inline(never)]
    pub fn entry(&self, list: &str, position: u16) -> Option<&'a CodeEntry> {
        self.codes(list).get(usize::from(position))
    }

    /// A code's full label.
    #[inline(never)]
    pub fn label(&self, list: &str, position: u16) -> Text {
        match self.entry(list, position) {
            Some(entry) => self.text(&entry.label),
            None => Text::default(),
        }
    }

    /// A code's short label.
    #[inline(never)]
    pub fn short(&self, list: &str, position: u16) -> Text {
        match self.entry(list, position) {
            Some(entry) => self.text(entry.short.as_ref().unwrap_or(&entry.label)),
            None => Text::default(),
        }
    }

    #[inline(never)]
    pub fn code(&self, list: &str, position: u16) -> Text {
        match self.entry(list, position) {
            Some(entry) => (&entry.code).into(),
            None => Text::default(),
        }
    }

    #[inline(never)]
    pub fn indicator(&self, position: u16) -> Option<&'a Indicator> {
        self.plan.indicators.get(usize::from(position))
    }

    /// The target of an assessment.
    #[inline(never)]
    pub fn target(&self, found: &Assessment) -> Option<&'a Target> {
        self.plan.targets.get(usize::from(found.target?))
    }

    /// The number that the plan gives an indicator, empty where it gives none.
    #[inline(never)]
    pub fn number(&self, indicator: &Indicator) -> Text {
        indicator.number.map(words::digits).unwrap_or_default()
    }

    #[inline(never)]
    pub fn ministries(&self, indicator: &Indicator) -> Vec<Text> {
        let mut ministries = Vec::new();
        for &ministry in &indicator.ministries {
            ministries.push(self.label("MINISTRY", ministry));
        }
        ministries
    }

    /// All observations of one indicator with their positions.
    #[inline(never)]
    pub fn facts_of(&self, indicator: u16) -> Vec<(u32, &'a Observation)> {
        self.columns.facts_of(self.plan, indicator)
    }

    /// The whole plan's main observation of an indicator at the filter's year.
    #[inline(never)]
    pub fn main(&self, indicator: u16) -> Option<u32> {
        self.columns.main(indicator, 0, 0, self.filter.year)
    }

    /// The whole plan's main value of an indicator, where a number stands.
    #[inline(never)]
    pub fn main_value(&self, indicator: u16) -> Option<Box<Figure>> {
        let figure = figures::figure(self, self.main(indicator)?)?;
        figure.value.is_some().then_some(figure)
    }

    /// A project's name where it stands alone: in English, disease areas have the same names.
    pub fn project_name(&self, project: u16) -> Text {
        let name = self.label("PROJECT", project);
        self.words.fill(Word::ProjectName, &[("name", &name)])
    }

    /// Profiles that the hiding filters let through.
    #[inline(never)]
    pub fn admitted(&self) -> Vec<&'a Profile> {
        let mut admitted = Vec::new();
        for profile in self.profiles {
            if self.filter.admits(profile) {
                admitted.push(profile);
            }
        }
        admitted
    }

    #[inline(never)]
    pub fn flag(&self, id: &str, word: Word) -> Flag {
        Flag {
            id: id.into(),
            label: self.words.text(word),
        }
    }
}
