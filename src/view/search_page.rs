//! The results of a search.

use crate::model::{PartState, Tag};
use crate::query::{TextAspect, TextProfile, text_profile};
use crate::search::{Corpus, EntryKind, Hit, Origin, Place, Term, find, wanted};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::search_values::{quoted, word_by_word};
use super::text_filters::search_groups;
use super::{FilterGroup, FilterOption, SearchGroup, SearchPage, ViewState};

/// So many hits of a kind are shown beside other kinds.
pub(super) const MOST_HITS: usize = 6;

/// A search in the making.
pub(super) struct Search<'a> {
    pub context: &'a Context<'a>,
    pub corpus: &'a Corpus,
    wanted: &'a [Term],
}

/// Looks for a state's query among what passes its filters: the page, the filter controls with the number of hits
/// behind every choice, and the sentence of the live region.
pub(super) fn search_page(
    context: &Context<'_>,
    corpus: &Corpus,
    state: &ViewState,
    most: usize,
) -> (SearchPage, Vec<FilterGroup>, Text) {
    let say = context.words;
    let filters = context.texts;
    let wanted = wanted(context.plan, corpus, &state.query);
    let search = Search {
        context,
        corpus,
        wanted: &wanted,
    };
    let has_filters = !filters.projects.is_empty() || filters.tags.iter().any(|it| !it.is_empty());
    let is_start = wanted.is_empty() && !has_filters;
    let hits = match is_start {
        true => Vec::new(),
        false => find(context.plan, corpus, &wanted, say.lang),
    };
    let mut profiles = Vec::new();
    for hit in &hits {
        profiles.push(search.profile(hit.entry));
    }
    let mut kinds = FilterGroup {
        id: "kind".into(),
        label: say.text(Word::FilterEntryKind),
        multiple: true,
        options: Vec::new(),
    };
    let mut page = SearchPage {
        title: say.text(Word::ViewSearch),
        ..SearchPage::default()
    };
    let (mut count, mut related) = (0, 0);
    for (kind, code) in EntryKind::ALL {
        let selected = state.kind.iter().any(|it| it == code);
        let is_shown = selected || state.kind.is_empty();
        let most = if selected { usize::MAX } else { most };
        let mut group = SearchGroup {
            kind: code.into(),
            label: search.kind_words(kind),
            ..SearchGroup::default()
        };
        for (hit, profile) in hits.iter().zip(&mut profiles) {
            let entry = corpus.entries.get(usize::from(hit.entry));
            let Some(entry) = entry.filter(|it| it.kind == kind) else {
                continue;
            };
            // Without words, names would find themselves.
            let is_sought = !wanted.is_empty() || kind != EntryKind::Name;
            let is_admitted = is_sought && filters.admits(profile, TextAspect::None);
            profile.found = is_sought && is_shown;
            if is_admitted {
                group.count += 1;
                if is_shown {
                    search.add_word(&mut page.words, hit);
                    related += u32::from(hit.synonym.is_some());
                    count += 1;
                }
                if is_shown && group.hits.len() < most {
                    group.hits.push(search.hit(hit, entry));
                }
            }
        }
        if group.count > 0 || selected {
            kinds.options.push(FilterOption {
                code: code.into(),
                label: group.label.clone(),
                count: group.count,
                selected,
            });
        }
        if !group.hits.is_empty() {
            if group.count as usize > group.hits.len() {
                let all = words::digits(group.count);
                let places = [("kind", &*group.label), ("count", &*all)];
                group.more = Some(say.fill(Word::SearchMore, &places));
            }
            page.groups.push(group);
        }
    }
    let places = [
        ("query", &*state.query),
        ("count", &words::digits(count - related)),
        ("related", &words::digits(related)),
    ];
    let status = match count {
        _ if context.plan.parts.narratives == PartState::Elsewhere => Word::TextsLoading,
        _ if is_start => Word::SearchStart,
        _ if wanted.is_empty() => Word::SearchNamed,
        0 => Word::SearchNone,
        _ if related > 0 => Word::SearchFoundToo,
        _ => Word::SearchFound,
    };
    let mut sentence = say.fill(status, &places);
    if !has_filters && state.kind.is_empty() && status != Word::TextsLoading {
        let found = word_by_word(context, corpus, &wanted);
        if !found.values.is_empty() {
            let values = words::digits(found.values.len());
            let status = match count {
                0 => Word::SearchValuesOnly,
                _ => Word::SearchValuesToo,
            };
            let places = [
                ("query", &*state.query),
                ("values", &values),
                ("texts", &sentence),
            ];
            sentence = say.fill(status, &places);
        } else if count == 0 {
            page.single = found.words;
        }
        page.values = found.values;
    }
    if count == 0 && page.values.is_empty() && status != Word::TextsLoading {
        page.hint = Some(say.text(Word::SearchHint));
    }
    let mut groups = search_groups(context, &profiles, state);
    if !kinds.options.is_empty() {
        groups.insert(0, kinds);
    }
    (page, groups, sentence)
}

impl<'a> Search<'a> {
    /// What an entry names, with the bodies that its indicator or its row of statements and efforts has.
    #[inline(never)]
    fn profile(&self, entry: u16) -> TextProfile {
        let plan = self.context.plan;
        let mut texts = Vec::new();
        let mut ministries: &[u16] = &[];
        for field in self.corpus.fields_of(entry).1 {
            if let Origin::Narrative(part) = field.origin
                && field.place != Place::Heading
            {
                texts.push(part);
                let row = plan.narrative(part).and_then(|text| text.row);
                if let Some(row) = row.and_then(|row| plan.statement_rows.get(usize::from(row))) {
                    ministries = &row.ministries;
                }
            }
            if let Origin::Label(indicator) = field.origin
                && field.place == Place::Name
                && let Some(indicator) = self.context.indicator(indicator)
            {
                ministries = &indicator.ministries;
            }
        }
        let mut profile = text_profile(plan, &texts, "");
        profile.tags[Tag::Ministry as usize].extend_from_slice(ministries);
        profile
    }

    /// The synonym by which a hit was found, and whether it means something else.
    pub(super) fn synonym(&self, hit: &Hit) -> Option<(&'a str, bool)> {
        let (term, number) = hit.synonym?;
        let term = self.wanted.get(usize::from(term))?;
        let &(synonym, related) = term.synonyms.get(usize::from(number).checked_sub(1)?)?;
        let synonym = self.context.plan.synonyms.get(usize::from(synonym))?;
        Some((&synonym.term, related))
    }

    /// Counts a hit for the synonym by which it was found, with the query in which the synonym stands for its word.
    #[inline(never)]
    fn add_word(&self, options: &mut Vec<FilterOption>, hit: &Hit) {
        let Some((synonym, related)) = self.synonym(hit) else {
            return;
        };
        let mut query = Vec::new();
        for (term, number) in self.wanted.iter().zip(0_u8..) {
            let is_replaced = hit.synonym.is_some_and(|it| it.0 == number);
            let word = if is_replaced { synonym } else { &term.typed };
            query.push(quoted(word));
        }
        let code = words::join(&query, " ");
        match options.iter_mut().find(|it| it.code == code) {
            Some(option) => option.count += 1,
            None => options.push(FilterOption {
                label: self.named(synonym, related),
                code,
                count: 1,
                selected: false,
            }),
        }
    }

    /// The heading of a kind.
    fn kind_words(&self, kind: EntryKind) -> Text {
        let say = self.context.words;
        say.text(match kind {
            EntryKind::Name => Word::KindName,
            EntryKind::Indicator => Word::KindIndicator,
            EntryKind::Remark => Word::KindRemark,
            EntryKind::Project => Word::KindProject,
            EntryKind::Initiative => Word::KindInitiative,
            EntryKind::Result => Word::ViewResults,
            EntryKind::Statement => Word::EffortsPlanHead,
            EntryKind::Effort => {
                let year = words::fiscal_year(say, self.context.plan.about.reporting_year);
                return say.fill(Word::EffortsEffortHead, &[("year", &year)]);
            }
        })
    }
}
