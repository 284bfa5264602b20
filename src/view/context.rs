//! What every part of a screen needs.

use crate::model::{CodeEntry, Indicator, Plan};
use crate::query::{Columns, Filter, Profile};
use crate::words::{Word, Words};

use super::Flag;

/// One plan, one language, one filter.
pub(super) struct Context<'a> {
    pub plan: &'a Plan,
    pub words: Words,
    pub columns: &'a Columns,
    pub filter: &'a Filter,
    pub profiles: &'a [Profile],
}

impl<'a> Context<'a> {
    pub fn entry(&self, list: &str, position: u16) -> Option<&'a CodeEntry> {
        self.plan.codelist(list)?.entry(position)
    }

    /// A code's full label.
    pub fn label(&self, list: &str, position: u16) -> String {
        self.entry(list, position)
            .map(|entry| entry.label.get(self.words.lang).to_owned())
            .unwrap_or_default()
    }

    /// A code's short label.
    pub fn short(&self, list: &str, position: u16) -> String {
        let Some(entry) = self.entry(list, position) else {
            return String::new();
        };
        entry
            .short
            .as_ref()
            .unwrap_or(&entry.label)
            .get(self.words.lang)
            .to_owned()
    }

    pub fn code(&self, list: &str, position: u16) -> String {
        self.entry(list, position)
            .map(|entry| entry.code.clone())
            .unwrap_or_default()
    }

    pub fn indicator(&self, position: u16) -> Option<&'a Indicator> {
        self.plan.indicators.get(usize::from(position))
    }

    pub fn name(&self, indicator: &Indicator) -> String {
        indicator.label.get(self.words.lang).to_owned()
    }

    pub fn ministries(&self, indicator: &Indicator) -> Vec<String> {
        indicator
            .ministries
            .iter()
            .map(|&ministry| self.label("MINISTRY", ministry))
            .collect()
    }

    /// Profiles that the hiding filters let through.
    pub fn admitted(&self) -> impl Iterator<Item = &'a Profile> {
        let filter = self.filter;
        self.profiles
            .iter()
            .filter(move |profile| filter.admits(profile))
    }

    pub fn flag(&self, id: &str, word: Word) -> Flag {
        Flag {
            id: id.to_owned(),
            label: self.words.text(word),
        }
    }
}
