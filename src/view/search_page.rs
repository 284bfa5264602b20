//! The results of a search.

use crate::model::{PartState, Tag};
use crate::query::{TextAspect, TextProfile, text_profile};
use crate::search::{
    Corpus, EntryKind, Hit, Needle, Origin, Place, Subject, Wanted, find, is_space, wanted,
};
use crate::words::{self, Text, Word};

use super::context::Context;
use super::text_filters::search_groups;
use super::{FilterGroup, SearchGroup, SearchPage, SearchWord, ViewState};

/// So many hits of a kind are shown beside other kinds.
pub(super) const MOST_HITS: usize = 6;

/// A search in the making.
pub(super) struct Search<'a> {
    pub context: &'a Context<'a>,
    pub corpus: &'a Corpus,
    pub wanted: &'a [Wanted],
}

/// A hit with its kind and what it names.
struct Found {
    hit: Hit,
    kind: EntryKind,
    subject: Subject,
    profile: TextProfile,
}

/// Looks for a state's query among what passes its filters: the page, the filter controls with the number of hits
/// behind every choice, and the sentence of the live region.
pub(super) fn search_page(
    context: &Context<'_>,
    corpus: &Corpus,
    state: &ViewState,
    most: usize,
) -> (SearchPage, Vec<FilterGroup>, Text) {
    let wanted = wanted(context.plan, corpus, &state.query);
    let search = Search {
        context,
        corpus,
        wanted: &wanted,
    };
    let filters = &context.texts;
    let has_filters = !filters.projects.is_empty() || filters.tags.iter().any(|it| !it.is_empty());
    let mut found = Vec::new();
    if has_filters || !wanted.is_empty() {
        found = search.found();
    }
    let mut profiles = Vec::new();
    for one in &found {
        profiles.push(&one.profile);
    }
    let groups = search_groups(context, &profiles, state);
    found.retain(|one| context.texts.admits(&one.profile, TextAspect::None));
    let (mut page, status) = search.page(&found, state, most);
    let status = match (
        context.plan.parts.narratives,
        found.is_empty(),
        wanted.is_empty(),
    ) {
        (PartState::Elsewhere, _, _) => context.words.text(Word::TextsLoading),
        (_, true, is_start) => {
            page.hint = Some(context.words.text(Word::SearchHint));
            page.empty = (has_filters || !is_start).then(|| status.clone());
            match page.empty {
                Some(_) => status,
                None => context.words.text(Word::SearchStart),
            }
        }
        _ => status,
    };
    (page, groups, status)
}

impl Search<'_> {
    /// Everything that has the words. Without words, names would find themselves.
    fn found(&self) -> Vec<Found> {
        let (plan, lang) = (self.context.plan, self.context.words.lang);
        let mut found = Vec::new();
        for hit in find(plan, self.corpus, self.wanted, lang) {
            if let Some(entry) = self.corpus.entries.get(usize::from(hit.entry))
                && !(self.wanted.is_empty() && entry.kind == EntryKind::Name)
            {
                found.push(Found {
                    profile: self.profile(entry.subject, hit.entry),
                    hit,
                    kind: entry.kind,
                    subject: entry.subject,
                });
            }
        }
        found
    }

    /// What an entry names.
    #[inline(never)]
    fn profile(&self, subject: Subject, entry: u16) -> TextProfile {
        let plan = self.context.plan;
        let mut texts = Vec::new();
        for field in self.corpus.fields_of(entry).1 {
            if let Origin::Narrative(part) = field.origin
                && field.place != Place::Heading
            {
                texts.push(part);
            }
        }
        let mut profile = text_profile(plan, &texts, "");
        let ministries = match subject {
            Subject::Indicator(position) => {
                self.context.indicator(position).map(|it| &it.ministries)
            }
            Subject::Narrative(position) => {
                let row = plan.narrative(position).and_then(|text| text.row);
                let row = row.and_then(|row| plan.statement_rows.get(usize::from(row)));
                row.map(|row| &row.ministries)
            }
            Subject::Code(..) => None,
        };
        if let Some(ministries) = ministries {
            profile.tags[Tag::Ministry as usize].extend_from_slice(ministries);
        }
        profile
    }

    /// The page, and how much was found in words.
    fn page(&self, found: &[Found], state: &ViewState, most: usize) -> (SearchPage, Text) {
        let say = self.context.words;
        let mut page = SearchPage {
            title: say.text(Word::ViewSearch),
            ..SearchPage::default()
        };
        let (mut own, mut related) = (0, 0);
        for (kind, code) in EntryKind::ALL {
            let group = self.group(kind, code, found, state, most);
            if group.selected || group.count > 0 {
                if group.selected || state.kind.is_empty() {
                    own += group.count - group.related;
                    related += group.related;
                }
                page.groups.push(group);
            }
        }
        for term in self.wanted {
            for needle in &term.needles {
                self.add_word(&mut page.words, found, term, needle);
            }
        }
        let query = state.query.trim_matches(is_space);
        let places = [
            ("query", query),
            ("count", &words::digits(own)),
            ("related", &words::digits(related)),
        ];
        let status = match (query.is_empty(), own + related) {
            (true, _) => Word::SearchNamed,
            (_, 0) => Word::SearchNone,
            _ if related > 0 => Word::SearchFoundToo,
            _ => Word::SearchFound,
        };
        (page, say.fill(status, &places))
    }

    #[inline(never)]
    fn group(
        &self,
        kind: EntryKind,
        code: &str,
        found: &[Found],
        state: &ViewState,
        most: usize,
    ) -> SearchGroup {
        let selected = state.kind.iter().any(|it| it == code);
        let most = match (selected, state.kind.is_empty()) {
            (true, _) => usize::MAX,
            (_, true) => most,
            _ => 0,
        };
        let mut group = SearchGroup {
            kind: code.into(),
            label: self.kind_words(kind),
            selected,
            ..SearchGroup::default()
        };
        for one in found {
            if one.kind == kind {
                group.count += 1;
                group.related += u32::from(one.hit.synonym.is_some());
                if group.hits.len() < most {
                    group.hits.push(self.hit(&one.hit, one.subject));
                }
            }
        }
        if (group.hits.len()..).contains(&most) && group.count as usize > most && most > 0 {
            let count = words::digits(group.count);
            let places = [("kind", &*group.label), ("count", &*count)];
            group.more = Some(self.context.words.fill(Word::SearchMore, &places));
        }
        group
    }

    /// Names a synonym with the number of hits that it brought.
    fn add_word(
        &self,
        words: &mut Vec<SearchWord>,
        found: &[Found],
        term: &Wanted,
        needle: &Needle,
    ) {
        let mut count = 0;
        for one in found {
            let is_by = |it: &Needle| std::ptr::eq(it, needle);
            count += u32::from(self.needle(&one.hit).is_some_and(is_by));
        }
        if count == 0 {
            return;
        }
        let mut query = Vec::new();
        for other in self.wanted {
            let is_replaced = std::ptr::eq(other, term);
            let typed = if is_replaced {
                &needle.typed
            } else {
                &other.typed
            };
            let quote = if typed.contains(is_space) { "\"" } else { "" };
            query.push(Text::concat(&[quote, typed, quote]));
        }
        words.push(SearchWord {
            word: needle.typed.as_str().into(),
            query: words::join(&query, " "),
            count,
            related: needle.related,
        });
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
