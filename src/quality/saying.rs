//! Says things of a plan in both languages at once.

use crate::model::{
    Bilingual, CodeEntry, Decimal, Lang, Narrative, Observation, Plan, QualityEntry,
    QualitySection, TextAddress,
};
use crate::query::text_address;
use crate::words::{self, QualityWord, Text, Words};

/// One plan, both languages.
pub(super) struct Saying<'a> {
    pub plan: &'a Plan,
}

impl<'a> Saying<'a> {
    pub const fn of(plan: &'a Plan) -> Self {
        Self { plan }
    }

    /// A text in both languages; English is left blank where it is the same.
    pub fn both(say: impl Fn(Words) -> Text) -> Bilingual {
        let [ja, en] = [Lang::Ja, Lang::En].map(|lang| say(Words { lang }).to_string());
        let en = if en == ja { String::new() } else { en };
        Bilingual { ja, en }
    }

    /// A word or sentence with its places filled, each in both languages.
    pub fn word(word: QualityWord, places: &[(&str, &Bilingual)]) -> Bilingual {
        Self::both(|words| {
            let places = places.iter();
            let places: Vec<_> = places
                .map(|(name, it)| (*name, it.get(words.lang)))
                .collect();
            words.quality(word, &places)
        })
    }

    /// A number as both languages write it.
    pub fn count(number: usize) -> Bilingual {
        Self::both(|_| words::grouped(&number.to_string()))
    }

    pub fn section(id: &str, title: QualityWord, note: Option<QualityWord>) -> QualitySection {
        QualitySection {
            id: id.to_owned(),
            title: Self::word(title, &[]),
            note: note.map(|note| Self::word(note, &[])).unwrap_or_default(),
            lists: Vec::new(),
        }
    }

    /// Texts of both languages as one list: 「A、B」, `A, B`.
    pub fn list(items: &[Bilingual]) -> Bilingual {
        Self::both(|words| {
            let items: Vec<Text> = items.iter().map(|it| it.get(words.lang).into()).collect();
            words.list(&items)
        })
    }

    fn joined(items: &[Bilingual]) -> Bilingual {
        Self::both(|words| {
            let items: Vec<Text> = items.iter().map(|it| it.get(words.lang).into()).collect();
            let separator = match words.lang {
                Lang::Ja => "・",
                Lang::En => " · ",
            };
            words::join(&items, separator)
        })
    }

    fn entry(&self, list: &str, position: u16) -> Option<&'a CodeEntry> {
        self.plan.codelist(list)?.entry(position)
    }

    /// A project in words; the whole plan too.
    pub fn project(&self, position: u16) -> Bilingual {
        let entry = self.entry("PROJECT", position);
        let short = |it: &'a CodeEntry| it.short.as_ref().filter(|_| position != 0);
        let name = entry.map(|it| short(it).unwrap_or(&it.label));
        name.cloned().unwrap_or_default()
    }

    /// The code of a project; empty for the whole plan.
    pub fn project_code(&self, position: u16) -> String {
        let entry = self.entry("PROJECT", position).filter(|_| position != 0);
        entry.map(|it| it.code.clone()).unwrap_or_default()
    }

    /// The name of an indicator for narrow places.
    pub fn indicator(&self, position: u16) -> Bilingual {
        let indicator = self.plan.indicators.get(usize::from(position));
        indicator.map(|it| it.short.clone()).unwrap_or_default()
    }

    pub fn indicator_code(&self, position: Option<u16>) -> String {
        let indicator = position.and_then(|it| self.plan.indicators.get(usize::from(it)));
        indicator.map(|it| it.code.clone()).unwrap_or_default()
    }

    /// What an observation is cut by; empty for a total.
    pub fn item(&self, fact: &Observation) -> Bilingual {
        let mut items = Vec::new();
        for &(dimension, code) in &fact.breakdown {
            let list = self.plan.codes_of(dimension);
            items.extend(
                list.and_then(|list| list.entry(code))
                    .map(|it| it.label.clone()),
            );
        }
        Self::list(&items)
    }

    /// An observation: its indicator, its item, its project.
    pub fn fact(&self, fact: &Observation) -> Bilingual {
        let mut parts = vec![self.indicator(fact.indicator), self.item(fact)];
        if fact.project != 0 {
            parts.push(self.project(fact.project));
        }
        parts.retain(|part| !part.is_empty());
        Self::joined(&parts)
    }

    /// A value of an observation with its unit.
    pub fn value(&self, fact: &Observation, value: Decimal) -> Bilingual {
        let unit = self.entry("UNIT_MEASURE", fact.unit);
        Self::both(|words| match unit {
            Some(unit) => words::amount(words, value, fact.unit_mult, unit),
            None => value.to_text().into(),
        })
    }

    /// An entry that is about an observation.
    pub fn entry_of(&self, fact: &Observation) -> QualityEntry {
        let project = self.project_code(fact.project);
        QualityEntry {
            title: self.fact(fact),
            indicator: self.indicator_code(Some(fact.indicator)),
            projects: project
                .is_empty()
                .then(Vec::new)
                .unwrap_or_else(|| vec![project.clone()]),
            project,
            ..QualityEntry::default()
        }
    }

    /// The texts around a place, the longest first.
    pub fn texts_at(&self, source: u16, offset: u32) -> Vec<&'a Narrative> {
        let narratives = self.plan.narratives.iter();
        let mut around: Vec<&Narrative> = narratives
            .filter(|it| {
                let end = it.offset.saturating_add(it.length);
                it.source == source && (it.offset..end).contains(&offset)
            })
            .collect();
        around.sort_by_key(|it| std::cmp::Reverse(it.length));
        around
    }

    /// Points an entry to the innermost text that has a view of its own, or to the indicator that the text is of.
    pub fn point(&self, entry: &mut QualityEntry, texts: &[&Narrative]) {
        let address = |it: &&Narrative| -> Option<TextAddress> { text_address(self.plan, it) };
        entry.text = texts.iter().rev().find_map(address);
        if entry.indicator.is_empty() {
            let indicator = texts.iter().rev().find_map(|it| it.indicator);
            entry.indicator = self.indicator_code(indicator);
        }
    }
}
