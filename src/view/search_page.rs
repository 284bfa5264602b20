//! The results of a search.

use crate::model::{PartState, Tag};
use crate::query::{TextAspect, TextProfile, text_profile};
use crate::search::{Corpus, EntryKind, Hit, Origin, Place, Subject, Term, find, is_space, wanted};
use crate::words::{self, Text, Word};

use super::context::Context;
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

/// A hit with its kind and what it names.
struct Found {
    hit: Hit,
    kind: EntryKind,
    subject: Subject,
    profile: TextProfile,
    /// Whether it passes the filters, kinds left out.
    admitted: bool,
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
    let wanted = wanted(context.plan, corpus, &state.query);
    let search = Search {
        context,
        corpus,
        wanted: &wanted,
    };
    let found = search.found();
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
    let (mut own, mut related) = (0_u32, 0_u32);
    for (kind, code) in EntryKind::ALL {
        let label = search.kind_words(kind);
        let selected = state.kind.iter().any(|it| it == code);
        let is_shown = selected || state.kind.is_empty();
        let most = if selected { usize::MAX } else { most };
        let mut hits = Vec::new();
        let mut count = 0;
        for one in &found {
            if one.kind == kind && one.admitted {
                count += 1;
                if is_shown {
                    *(if one.hit.synonym.is_some() {
                        &mut related
                    } else {
                        &mut own
                    }) += 1;
                }
                if is_shown && hits.len() < most {
                    hits.push(search.hit(&one.hit, one.subject));
                }
            }
        }
        if count == 0 && !selected {
            continue;
        }
        let all = words::digits(count);
        let places = [("kind", &*label), ("count", &*all)];
        let more = (count as usize > hits.len()).then(|| say.fill(Word::SearchMore, &places));
        kinds.options.push(FilterOption {
            code: code.into(),
            label: label.clone(),
            count,
            selected,
        });
        if !hits.is_empty() {
            page.groups.push(SearchGroup {
                kind: code.into(),
                label,
                count,
                hits,
                more,
            });
        }
    }
    page.words = search.words(&found);
    let (count, also) = (words::digits(own), words::digits(related));
    let places = [
        ("query", &*state.query),
        ("count", &count),
        ("related", &also),
    ];
    let status = match (own + related, wanted.is_empty()) {
        _ if context.plan.parts.narratives == PartState::Elsewhere => Word::TextsLoading,
        (0, true) if !search.has_filters() => Word::SearchStart,
        (_, true) => Word::SearchNamed,
        (0, _) => Word::SearchNone,
        _ if related > 0 => Word::SearchFoundToo,
        _ => Word::SearchFound,
    };
    let sentence = say.fill(status, &places);
    if own + related == 0 && status != Word::TextsLoading {
        page.hint = Some(say.text(Word::SearchHint));
        page.empty = (status != Word::SearchStart).then(|| sentence.clone());
    }
    let mut profiles = Vec::new();
    for one in &found {
        let code = EntryKind::ALL.iter().find(|it| it.0 == one.kind);
        let is_chosen = code.is_some_and(|code| state.kind.iter().any(|it| it == code.1));
        if state.kind.is_empty() || is_chosen {
            profiles.push(&one.profile);
        }
    }
    let mut filters = search_groups(context, &profiles, state);
    if !kinds.options.is_empty() {
        filters.insert(0, kinds);
    }
    (page, filters, sentence)
}

impl<'a> Search<'a> {
    fn has_filters(&self) -> bool {
        let texts = self.context.texts;
        !texts.projects.is_empty() || texts.tags.iter().any(|it| !it.is_empty())
    }

    /// Everything that has the words. Without words, all that passes the filters: names would find themselves.
    fn found(&self) -> Vec<Found> {
        let (plan, lang) = (self.context.plan, self.context.words.lang);
        let mut found = Vec::new();
        let is_start = self.wanted.is_empty();
        if is_start && !self.has_filters() {
            return found;
        }
        for hit in find(plan, self.corpus, self.wanted, lang) {
            let Some(entry) = self.corpus.entries.get(usize::from(hit.entry)) else {
                continue;
            };
            if is_start && entry.kind == EntryKind::Name {
                continue;
            }
            let profile = self.profile(entry.subject, hit.entry);
            found.push(Found {
                admitted: self.context.texts.admits(&profile, TextAspect::None),
                profile,
                hit,
                kind: entry.kind,
                subject: entry.subject,
            });
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

    /// The synonym by which a hit was found, and whether it means something else.
    pub(super) fn synonym(&self, hit: &Hit) -> Option<(&'a str, bool)> {
        let (term, number) = hit.synonym?;
        let term = self.wanted.get(usize::from(term))?;
        let &(synonym, related) = term.synonyms.get(usize::from(number).checked_sub(1)?)?;
        let synonym = self.context.plan.synonyms.get(usize::from(synonym))?;
        Some((&synonym.term, related))
    }

    /// The synonyms that brought hits, each with the query in which it stands for its word.
    fn words(&self, found: &[Found]) -> Vec<FilterOption> {
        let mut options: Vec<FilterOption> = Vec::new();
        for one in found {
            let Some((synonym, related)) = self.synonym(&one.hit) else {
                continue;
            };
            let mut query = Vec::new();
            for (term, number) in self.wanted.iter().zip(0_u8..) {
                let is_replaced = one.hit.synonym.is_some_and(|it| it.0 == number);
                let word = if is_replaced { synonym } else { &term.typed };
                let quote = if word.contains(is_space) { "\"" } else { "" };
                query.push(Text::concat(&[quote, word, quote]));
            }
            let code = words::join(&query, " ");
            let known = options.iter().position(|it| it.code == code);
            let at = known.unwrap_or(options.len());
            if known.is_none() {
                options.push(FilterOption {
                    label: self.named(synonym, related),
                    code,
                    ..FilterOption::default()
                });
            }
            if let Some(option) = options.get_mut(at) {
                option.count += u32::from(one.admitted);
            }
        }
        options
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
