//! The results of a search.

use crate::model::{PartState, Tag};
use crate::query::{TextAspect, TextProfile, text_profile};
use crate::search::{
    Corpus, Entry, EntryKind, Hit, Origin, Place, Subject, Wanted, find, is_space, wanted,
};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::text_filters::search_groups;
use super::{FilterGroup, FilterOption, SearchGroup, SearchPage, SearchWord, ViewState};

/// So many hits of a kind are shown beside other kinds.
pub(super) const MOST_HITS: usize = 6;

/// A search in the making.
pub(super) struct Search<'a> {
    pub context: &'a Context<'a>,
    pub corpus: &'a Corpus,
    pub wanted: &'a [Wanted],
    query: &'a str,
}

/// Looks for a state's query among what passes its filters, and counts what its filters would find.
pub(super) fn search_page(
    context: &Context<'_>,
    corpus: &Corpus,
    state: &ViewState,
    most: usize,
) -> (SearchPage, Vec<FilterGroup>) {
    let (plan, lang) = (context.plan, context.words.lang);
    let wanted = wanted(plan, corpus, &state.query);
    let search = Search {
        context,
        corpus,
        wanted: &wanted,
        query: state.query.trim_matches(is_space),
    };
    let kinds = kinds(state);
    let filters = !kinds.is_empty() || !filters_are_empty(context);
    let mut found = Vec::new();
    if !wanted.is_empty() || filters {
        for hit in find(plan, corpus, &wanted, lang) {
            let entry = corpus.entries.get(usize::from(hit.entry));
            // Without words, names would find themselves.
            if let Some(entry) = entry.filter(|it| !wanted.is_empty() || it.kind != EntryKind::Name)
            {
                let profile = search.profile(entry, hit.entry);
                found.push((hit, entry, profile));
            }
        }
    }
    let mut profiles = Vec::new();
    for (_, entry, profile) in &found {
        if kinds.is_empty() || kinds.contains(&entry.kind) {
            profiles.push(profile);
        }
    }
    let groups = search_groups(context, &profiles, state);
    found.retain(|(_, _, profile)| context.texts.admits(profile, TextAspect::None));
    let mut page = search.page(&found, &kinds, most);
    if plan.parts.narratives == PartState::Elsewhere {
        page.waiting = Some(context.words.text(Word::TextsLoading));
    }
    search.summarise(&mut page, wanted.is_empty() && !filters);
    (page, groups)
}

fn kinds(state: &ViewState) -> Vec<EntryKind> {
    let mut kinds = Vec::new();
    for code in &state.kind {
        kinds.extend(EntryKind::parse(code));
    }
    kinds
}

fn filters_are_empty(context: &Context<'_>) -> bool {
    context.texts.projects.is_empty() && context.texts.tags.iter().all(Vec::is_empty)
}

type Found<'a> = (Hit, &'a Entry, TextProfile);

impl<'a> Search<'a> {
    /// What an entry names. An indicator belongs to a project when only that project has it.
    #[inline(never)]
    fn profile(&self, entry: &Entry, number: u16) -> TextProfile {
        let plan = self.context.plan;
        match entry.subject {
            Subject::Narrative(position) => {
                let mut texts = vec![position];
                for (_, field) in self.corpus.fields_of(number) {
                    match field.origin {
                        Origin::Narrative(part)
                            if field.place != Place::Heading && !texts.contains(&part) =>
                        {
                            texts.push(part);
                        }
                        _ => {}
                    }
                }
                let mut profile = text_profile(plan, &texts, "");
                let row = plan.narrative(position).and_then(|text| text.row);
                let row = row.and_then(|row| plan.statement_rows.get(usize::from(row)));
                if let Some(row) = row {
                    profile.tags[Tag::Ministry as usize].extend_from_slice(&row.ministries);
                }
                profile
            }
            Subject::Indicator(position) => {
                let mut profile = text_profile(plan, &[], "");
                if let Some(indicator) = self.context.indicator(position) {
                    profile.tags[Tag::Ministry as usize].clone_from(&indicator.ministries);
                }
                let facts = self.context.facts_of(position);
                let first = facts.first().map_or(0, |(_, fact)| fact.project);
                if facts.iter().all(|(_, fact)| fact.project == first) {
                    profile.project = first;
                }
                profile
            }
            Subject::Code(list, position) => {
                let mut profile = text_profile(plan, &[], "");
                for (tag, known, _) in Tag::ALL {
                    if known == list {
                        profile.tags[tag as usize].push(position);
                    }
                }
                if list == "PROJECT" {
                    profile.project = position;
                }
                profile
            }
        }
    }

    fn page(&self, found: &[Found<'_>], kinds: &[EntryKind], most: usize) -> SearchPage {
        let context = self.context;
        let mut page = SearchPage {
            query: self.query.into(),
            ..SearchPage::default()
        };
        for (kind, code) in EntryKind::ALL {
            let label = kind_words(context, kind);
            let selected = kinds.contains(&kind);
            let of_kind: Vec<&Found<'_>> = found.iter().filter(|it| it.1.kind == kind).collect();
            if !of_kind.is_empty() || selected {
                page.kinds.push(FilterOption {
                    code: code.into(),
                    label: label.clone(),
                    count: number(of_kind.len()),
                    selected,
                });
            }
            if of_kind.is_empty() || !(kinds.is_empty() || selected) {
                continue;
            }
            page.groups
                .push(self.group(code, label, &of_kind, selected, most));
        }
        for term in self.wanted {
            for needle in &term.needles {
                self.add_word(&mut page, found, term, needle.synonym);
            }
        }
        page
    }

    fn group(
        &self,
        code: &str,
        label: Text,
        found: &[&Found<'_>],
        whole: bool,
        most: usize,
    ) -> SearchGroup {
        let most = if whole { usize::MAX } else { most };
        let mut hits = Vec::new();
        for (hit, entry, _) in found.iter().take(most) {
            hits.push(self.hit(hit, entry));
        }
        let count = words::digits(found.len());
        let places = [("kind", &*label), ("count", &*count)];
        let more = self.context.words.fill(Word::SearchMore, &places);
        let related = found.iter().filter(|(hit, _, _)| hit.synonym.is_some());
        SearchGroup {
            kind: code.into(),
            count: number(found.len()),
            related: number(related.count()),
            more: (found.len() > hits.len()).then_some(more),
            hits,
            label,
        }
    }

    /// Names a synonym with the number of hits that it brought.
    fn add_word(
        &self,
        page: &mut SearchPage,
        found: &[Found<'_>],
        term: &Wanted,
        synonym: Option<u16>,
    ) {
        let Some(synonym) = synonym else { return };
        let mut count = 0;
        let mut related = false;
        let mut word = "";
        for (hit, _, _) in found {
            if let Some(needle) = self.needle(hit)
                && needle.synonym == Some(synonym)
            {
                count += 1;
                related = needle.related;
                word = &needle.typed;
            }
        }
        if count == 0 {
            return;
        }
        let mut query = Vec::new();
        for other in self.wanted {
            let typed = if other == term { word } else { &other.typed };
            let quote = if typed.contains(is_space) { "\"" } else { "" };
            query.push(Text::concat(&[quote, typed, quote]));
        }
        page.words.push(SearchWord {
            word: word.into(),
            relation: if related { "related" } else { "same" }.into(),
            query: words::join(&query, " "),
            count,
        });
    }

    fn summarise(&self, page: &mut SearchPage, is_start: bool) {
        let say = self.context.words;
        let (mut count, mut related) = (0, 0);
        for group in &page.groups {
            count += group.count;
            related += group.related;
        }
        let (own, also) = (words::digits(count - related), words::digits(related));
        let places = [("query", self.query), ("count", &own), ("related", &also)];
        let (title, summary) = match (self.query.is_empty(), count) {
            (true, _) if is_start => (Word::ViewSearch, Word::SearchStart),
            (true, _) => (Word::ViewSearch, Word::SearchNamed),
            (false, 0) => (Word::SearchTitle, Word::SearchNone),
            (false, _) if related > 0 => (Word::SearchTitle, Word::SearchFoundToo),
            (false, 1) => (Word::SearchTitle, Word::SearchFoundOne),
            (false, _) => (Word::SearchTitle, Word::SearchFound),
        };
        (page.count, page.related) = (count - related, related);
        page.title = say.fill(title, &places);
        page.summary = say.fill(summary, &places);
        page.words_title = say.text(Word::SearchWords);
        if count == 0 && page.waiting.is_none() {
            if !is_start {
                page.empty = Some(page.summary.clone());
            }
            for hint in [Word::SearchHintSpelling, Word::SearchHintAll] {
                page.hints.push(say.text(hint));
            }
            if !filters_are_empty(self.context) {
                page.hints.push(say.text(Word::SearchHintFilters));
            }
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The heading of a kind.
fn kind_words(context: &Context<'_>, kind: EntryKind) -> Text {
    let say = context.words;
    match kind {
        EntryKind::Name => say.text(Word::KindName),
        EntryKind::Indicator => say.text(Word::KindIndicator),
        EntryKind::Remark => say.text(Word::KindRemark),
        EntryKind::Project => say.text(Word::KindProject),
        EntryKind::Initiative => say.text(Word::KindInitiative),
        EntryKind::Result => say.text(Word::ViewResults),
        EntryKind::Statement => say.text(Word::KindStatement),
        EntryKind::Effort => {
            let year = words::fiscal_year(say, context.plan.about.reporting_year);
            say.fill(Word::EffortsEffortHead, &[("year", &year)])
        }
    }
}
