//! The search on the dataset that ships: forty queries, an oracle, and what must hold for any query.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use plan_indicators::dataset::bundle;
use plan_indicators::model::{Bilingual, Lang, Narrative, NarrativeKind, Plan, Synonym};
use plan_indicators::query::Columns;
use plan_indicators::search::{Corpus, Fit, Folded, Hit, Place, find, terms, wanted};
use plan_indicators::tree::{Branch as _, Tree};
use plan_indicators::view::{
    Body, FilterOption, Screen, SearchHit, SearchPage, ViewState, screen, search_id,
};
use plan_indicators::words::Text;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

struct Ready {
    plan: Plan,
    columns: Columns,
    corpus: Corpus,
}

fn ready() -> &'static Ready {
    static READY: OnceLock<Ready> = OnceLock::new();
    READY.get_or_init(|| {
        let plan = support::real_plan();
        Ready {
            columns: Columns::of(&plan),
            corpus: Corpus::of(&plan),
            plan,
        }
    })
}

fn ask(plan: &Plan, state: &ViewState) -> Screen {
    screen(plan, &ready().columns, &OnceCell::new(), state)
}

fn search_state(query: &str, lang: Lang) -> ViewState {
    ViewState {
        lang,
        view: "search".to_owned(),
        query: query.to_owned(),
        ..ViewState::default()
    }
}

fn page(screen: &Screen) -> &SearchPage {
    match &screen.body {
        Some(Body::Search(page)) => page,
        other => panic!("{other:?}"),
    }
}

fn search(query: &str, lang: Lang) -> Vec<Hit> {
    let Ready { plan, corpus, .. } = ready();
    find(plan, corpus, &wanted(plan, corpus, query), lang)
}

fn id(hit: &Hit) -> String {
    let Ready { plan, corpus, .. } = ready();
    search_id(plan, corpus.entries[usize::from(hit.entry)].subject).to_string()
}

// ---- Forty queries --------------------------------------------------------------------------------------------------

/// One query of the fixture, with what it must find.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Query {
    query: String,
    lang: Lang,
    /// What it is here for.
    why: String,
    /// Another query that finds as much of each kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    same_as: Option<String>,
    /// The sentence of the live region.
    #[serde(default)]
    status: String,
    /// Synonyms that brought hits, with their number.
    #[serde(default)]
    words: Vec<(String, u32)>,
    /// By kind: all hits, and the first of them.
    #[serde(default)]
    hits: BTreeMap<String, (u32, Vec<String>)>,
}

impl Query {
    fn answered(&self, screen: &Screen) -> Self {
        let page = page(screen);
        let word = |it: &FilterOption| (it.label.to_string(), it.count);
        let mut hits = BTreeMap::new();
        for group in &page.groups {
            let ids = group.hits.iter().map(|hit| hit.id.to_string()).collect();
            hits.insert(group.kind.to_string(), (group.count, ids));
        }
        Self {
            status: screen.status.to_string(),
            words: page.words.iter().map(word).collect(),
            hits,
            ..self.clone()
        }
    }
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/search-queries.json")
}

fn queries() -> Vec<Query> {
    serde_json::from_slice(&std::fs::read(fixture()).unwrap()).unwrap()
}

/// `UPDATE_GOLDEN=1 cargo test --test search` writes the answers anew; read the difference before you commit it.
#[test]
fn the_queries_find_what_they_must() {
    let queries = queries();
    assert!(queries.len() >= 40);
    let answer = |it: &Query| it.answered(&ask(&ready().plan, &search_state(&it.query, it.lang)));
    let answers: Vec<Query> = queries.iter().map(answer).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let text = serde_json::to_string_pretty(&answers).unwrap();
        std::fs::write(fixture(), format!("{text}\n")).unwrap();
        return;
    }
    for (query, answer) in queries.iter().zip(&answers) {
        assert_eq!(query, answer);
        if let Some(other) = &query.same_as {
            let other = answers
                .iter()
                .find(|it| it.query == *other && it.lang == query.lang);
            // As many of each kind; what is written exactly so comes first.
            let counts = |it: &Query| -> Vec<(String, u32)> {
                let hits = it.hits.iter();
                hits.map(|(kind, (count, _))| (kind.clone(), *count))
                    .collect()
            };
            assert_eq!(counts(other.unwrap()), counts(answer), "{}", query.query);
        }
    }
}

#[test]
fn the_command_finds_the_same() {
    for query in queries() {
        let lang = match query.lang {
            Lang::Ja => "ja",
            Lang::En => "en",
        };
        let output = Command::new(env!("CARGO_BIN_EXE_plan-indicators"))
            .args([
                "search",
                support::real_folder().to_str().unwrap(),
                &query.query,
            ])
            .args(["--lang", lang, "--format", "json", "--limit", "6"])
            .output()
            .unwrap();
        assert_eq!(
            String::from_utf8_lossy(&output.stderr).trim_end(),
            query.status
        );
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let mut hits = BTreeMap::new();
        for group in value["page"]["groups"].as_array().unwrap() {
            let ids = group["hits"].as_array().unwrap().iter().map(|hit| {
                // Every hit says why it ranks where it does.
                assert!(
                    hit["why"]["rank"].is_u64() && hit["why"]["count"].is_u64(),
                    "{hit}"
                );
                hit["id"].as_str().unwrap().to_owned()
            });
            let count = u32::try_from(group["count"].as_u64().unwrap()).unwrap();
            hits.insert(
                group["kind"].as_str().unwrap().to_owned(),
                (count, ids.collect()),
            );
        }
        assert_eq!(hits, query.hits, "{}", query.query);
    }
}

// ---- An oracle ------------------------------------------------------------------------------------------------------

/// The original texts of an entry that a Japanese reader's search looks through.
fn texts_of(entry: usize) -> Vec<&'static str> {
    let Ready { plan, corpus, .. } = ready();
    let fields = corpus.fields_of(u16::try_from(entry).unwrap()).1;
    let read = fields
        .iter()
        .filter(|it| it.lang == Lang::Ja || it.place == Place::Name);
    read.map(|field| field.text(plan)).collect()
}

/// Every text of the plan is in some entry.
#[test]
fn everything_is_searched() {
    let Ready { plan, corpus, .. } = ready();
    let mut searched = BTreeSet::new();
    for field in &corpus.fields {
        searched.insert(field.text(plan));
    }
    for narrative in &plan.narratives {
        if narrative.kind != NarrativeKind::Ellipsis {
            for text in [narrative.text.ja.as_str(), &narrative.text.en] {
                assert!(
                    text.is_empty() || searched.contains(text),
                    "{}",
                    narrative.id
                );
            }
        }
    }
    for indicator in &plan.indicators {
        assert!(searched.contains(indicator.label.ja.as_str()));
        assert!(searched.contains(indicator.short.en.as_str()));
    }
    for list in [
        "PROJECT",
        "PROGRAMME",
        "INSTITUTION",
        "MINISTRY",
        "DISEASE",
        "AREA",
    ] {
        for code in &plan.codelist(list).unwrap().codes {
            assert!(
                code.code == "_T" || searched.contains(code.label.ja.as_str()),
                "{}",
                code.code
            );
        }
    }
}

/// What a plain search through folded texts finds, word by word.
#[test]
fn japanese_words_are_found_wherever_they_stand_and_nowhere_else() {
    let corpus = &ready().corpus;
    for query in [
        "治験",
        "がん",
        "癌",
        "ベンチャー",
        "の",
        "創薬 支援",
        "医薬品 がん 開発",
        "、",
        "第Ⅱ相",
        "ゲノム",
        "ー",
        "無い語",
    ] {
        let words = terms(query);
        let mut plain = BTreeSet::new();
        for entry in 0..corpus.entries.len() {
            let folded: Vec<String> = texts_of(entry)
                .iter()
                .map(|it| Folded::of(it).into_text())
                .collect();
            if words
                .iter()
                .all(|word| folded.iter().any(|text| text.contains(&word.folded)))
            {
                plain.insert(entry);
            }
        }
        let hits = search(query, Lang::Ja);
        let own = hits.iter().filter(|hit| hit.synonym.is_none());
        let own: BTreeSet<usize> = own.map(|hit| usize::from(hit.entry)).collect();
        assert_eq!(own, plain, "{query}");
    }
}

/// What is marked in a hit is the word that was looked for.
#[test]
fn marks_stand_on_the_words() {
    let Ready { plan, corpus, .. } = ready();
    for query in queries() {
        let wanted = wanted(plan, corpus, &query.query);
        for hit in find(plan, corpus, &wanted, query.lang) {
            for mark in &hit.marks {
                let field = corpus.fields[mark.field as usize];
                let (from, to) = corpus
                    .folded
                    .original(mark.start as usize, mark.end as usize);
                let marked = Folded::of(field.text(plan).get(from..to).unwrap()).into_text();
                let term = &wanted[usize::from(mark.term.0)];
                let word = match usize::from(mark.term.1).checked_sub(1) {
                    None => &term.folded,
                    Some(synonym) => &corpus.synonyms[usize::from(term.synonyms[synonym].0)],
                };
                let stem = word.trim_end_matches(['s', 'y']).trim_end_matches("ie");
                assert!(marked.starts_with(stem), "{marked} for {word}");
            }
        }
    }
}

// ---- Order ----------------------------------------------------------------------------------------------------------

#[test]
fn ranks_are_strict_and_synonyms_stand_last() {
    for query in queries() {
        let hits = search(&query.query, query.lang);
        assert!(
            hits.windows(2).all(|pair| pair[0].rank < pair[1].rank),
            "{}",
            query.query
        );
        let first = hits.iter().position(|hit| hit.synonym.is_some());
        let first = first.unwrap_or(hits.len());
        assert!(hits[first..].iter().all(|hit| hit.synonym.is_some()));
        let entries: BTreeSet<u16> = hits.iter().map(|hit| hit.entry).collect();
        assert_eq!(entries.len(), hits.len());
    }
}

/// A plan with these texts, each a text of its own.
fn plan_of(texts: &[&str], synonyms: &[(u16, &str, bool)]) -> (Plan, Corpus) {
    let mut plan = ready().plan.clone();
    plan.indicators.clear();
    plan.codelists.clear();
    plan.narratives = texts
        .iter()
        .map(|text| Narrative {
            id: (*text).to_owned(),
            kind: NarrativeKind::Effort,
            text: Bilingual::new(*text, *text),
            ..Narrative::default()
        })
        .collect();
    let synonym = |&(group, term, related): &(u16, &str, bool)| Synonym {
        group,
        term: term.to_owned(),
        related,
    };
    plan.synonyms = synonyms.iter().map(synonym).collect();
    let corpus = Corpus::of(&plan);
    (plan, corpus)
}

fn order(texts: &[&str], synonyms: &[(u16, &str, bool)], query: &str) -> Vec<String> {
    let (plan, corpus) = plan_of(texts, synonyms);
    let hits = find(&plan, &corpus, &wanted(&plan, &corpus, query), Lang::En);
    let text = |hit: &Hit| plan.narratives[usize::from(hit.entry)].text.ja.clone();
    hits.iter().map(text).collect()
}

#[test]
fn a_synonym_does_not_stand_for_its_opposite() {
    let texts = [
        "非臨床試験",
        "臨床試験",
        "non-clinical trial",
        "a clinical trial",
    ];
    let synonyms = [
        (0, "治験", false),
        (0, "臨床試験", false),
        (0, "clinical trial", false),
    ];
    assert_eq!(
        order(&texts, &synonyms, "治験"),
        ["臨床試験", "a clinical trial"]
    );
    // What was typed is looked for as it was typed.
    assert_eq!(order(&texts, &[], "臨床試験"), ["臨床試験", "非臨床試験"]);
}

#[test]
fn what_decides_the_order() {
    for (why, query, texts) in [
        (
            "as typed before folded",
            "ガン",
            vec!["ガンの薬", "がんの薬"],
        ),
        ("more before fewer", "薬", vec!["新しい薬と薬", "薬"]),
        (
            "sooner before later",
            "薬",
            vec!["薬を売る", "今日は薬を売る"],
        ),
        ("plan order at last", "薬", vec!["薬一", "薬二", "薬三"]),
        (
            "whole words before beginnings, and these before insides",
            "gene",
            vec!["a gene", "the genetic code", "a oncogene"],
        ),
        (
            "singular and plural are whole words, as typed first",
            "trials",
            vec!["two trials", "a trial"],
        ),
    ] {
        let backwards: Vec<&str> = texts.iter().rev().copied().collect();
        let given = if why.starts_with("plan order") {
            &texts
        } else {
            &backwards
        };
        assert_eq!(order(given, &[], query), texts, "{why}");
    }
    let synonyms = [(0, "癌", false), (0, "がん", false), (0, "腫瘍", true)];
    let texts = ["腫瘍と癌", "腫瘍", "がんの癌", "癌"];
    assert_eq!(
        order(&texts, &synonyms, "癌"),
        ["癌", "腫瘍と癌", "がんの癌", "腫瘍"]
    );
}

#[test]
fn what_counts_as_a_word() {
    for (query, texts, found) in [
        (
            "ai",
            vec!["AI for all", "said again", "生成AIの利用", "ＡＩ"],
            vec![0, 2, 3],
        ),
        (
            "rna",
            vec!["mRNA", "tRNA", "international", "RNA"],
            vec![0, 1, 3],
        ),
        (
            "365",
            vec!["365日", "1,365人", "3650", "365.5", "a365"],
            vec![0],
        ),
        ("1,365", vec!["1,365人", "11,365人"], vec![0]),
        (
            "therapies",
            vec!["gene therapy", "therapies", "therapeutic"],
            vec![0, 1],
        ),
        (
            "art",
            vec!["art", "start", "artist", "stop art"],
            vec![0, 2, 3],
        ),
        ("body", vec!["antibody", "the body"], vec![0, 1]),
        ("topart", vec!["stop art", "top art"], vec![1]),
        (
            "\"top art\"",
            vec!["stop art", "top  art", "art top"],
            vec![1],
        ),
        (
            "art top",
            vec!["stop art", "top art", "art top"],
            vec![1, 2],
        ),
        ("virus", vec!["virus", "viruses", "viru"], vec![0, 1]),
    ] {
        let mut hits: Vec<String> = order(&texts, &[], query);
        hits.sort();
        let mut expected: Vec<String> = found
            .iter()
            .map(|&it: &usize| texts[it].to_owned())
            .collect();
        expected.sort();
        assert_eq!(hits, expected, "{query}");
    }
}

#[test]
fn in_japanese_the_translation_of_texts_is_not_searched() {
    assert!(search("seamless", Lang::Ja).is_empty());
    assert!(!search("seamless", Lang::En).is_empty());
    // Names are known in both languages.
    assert!(!search("Infectious Diseases", Lang::Ja).is_empty());
}

// ---- What a reader sees ---------------------------------------------------------------------------------------------

fn joined(pieces: &[Text]) -> String {
    pieces.iter().map(|it| it.to_string()).collect()
}

fn all_hits(page: &SearchPage) -> impl Iterator<Item = &SearchHit> {
    page.groups.iter().flat_map(|group| &group.hits)
}

#[test]
fn passages_are_the_report_s_own_words() {
    let corpus = &ready().corpus;
    let all: Vec<&str> = corpus
        .fields
        .iter()
        .map(|it| it.text(&ready().plan))
        .collect();
    for query in queries() {
        let screen = ask(&ready().plan, &search_state(&query.query, query.lang));
        for hit in all_hits(page(&screen)) {
            for pieces in [&hit.title, &hit.passage] {
                assert!(pieces.is_empty() || pieces.len() % 2 == 1, "{}", &*hit.id);
                assert!(pieces.iter().skip(1).step_by(2).all(|it| !it.is_empty()));
                for stretch in joined(pieces).split('…') {
                    let stretch = stretch.trim();
                    assert!(
                        all.iter().any(|text| text.contains(stretch)),
                        "{}: {stretch}",
                        &*hit.id
                    );
                }
            }
            assert!(
                !hit.title.is_empty() || !hit.passage.is_empty(),
                "{}",
                &*hit.id
            );
            assert!(
                joined(&hit.passage).chars().count() <= 2 * 250,
                "{}",
                &*hit.id
            );
            // Found words are marked: in the title, in the passage, or both.
            let marked = [&hit.title, &hit.passage].iter().any(|it| it.len() > 1);
            assert!(marked, "{} for {}", &*hit.id, query.query);
        }
    }
}

fn letters(value: &Tree, found: &mut String) {
    match value {
        Tree::Text(text) => found.extend(text.chars().filter(|it| !it.is_whitespace())),
        Tree::List(elements) => elements.iter().for_each(|it| letters(it, found)),
        Tree::Object(members) => members.iter().for_each(|(_, it)| letters(it, found)),
        _ => {}
    }
}

/// Wherever a hit leads, its text is shown.
#[test]
fn every_hit_leads_to_its_text() {
    let Ready { plan, corpus, .. } = ready();
    let mut screens: BTreeMap<String, String> = BTreeMap::new();
    let mut checked = 0;
    for project in ["PJ1", "PJ2", "PJ3", "PJ4", "PJ5", "PJ6", "PJ7", "PJ8"]
        .map(Some)
        .into_iter()
        .chain([None])
    {
        let state = ViewState {
            kind: [
                "INDICATOR",
                "REMARK",
                "PROJECT",
                "INITIATIVE",
                "RESULT",
                "STATEMENT",
                "EFFORT",
            ]
            .map(str::to_owned)
            .to_vec(),
            project: project.into_iter().map(str::to_owned).collect(),
            ..search_state(if project.is_some() { "" } else { "の" }, Lang::Ja)
        };
        for hit in all_hits(page(&ask(plan, &state))) {
            let (view, field) = match &*hit.field {
                "narrative" => ("results", "narrative"),
                "section" => ("efforts", "section"),
                "view" => (&*hit.code, "section"),
                field => (field, field),
            };
            let code = &*hit.code;
            let value = if field == "project" {
                format!("[\"{code}\"]")
            } else {
                format!("\"{code}\"")
            };
            let state = format!("{{\"view\":\"{view}\",\"{field}\":{value}}}");
            let shown = screens.entry(state.clone()).or_insert_with(|| {
                let screen = ask(plan, &ViewState::parse(&state).unwrap());
                assert_eq!(screen.state.view, view, "{}", &*hit.id);
                let mut found = String::new();
                letters(&screen.tree(), &mut found);
                found
            });
            let entry = corpus
                .entries
                .iter()
                .position(|it| *search_id(plan, it.subject) == *hit.id);
            for field in corpus.fields_of(u16::try_from(entry.unwrap()).unwrap()).1 {
                let text: String = field
                    .text(plan)
                    .chars()
                    .filter(|it| !it.is_whitespace())
                    .collect();
                // The number of a target stands in a column of its own.
                let text = text
                    .trim_start_matches(|it: char| it.is_ascii_digit())
                    .trim_start_matches(')');
                // The short name is the same thing in fewer words; a heading that goes on is read with its beginning.
                let is_needed = field.lang == Lang::Ja
                    && field.place == Place::Text
                    && !text.contains("つづき");
                assert!(
                    !is_needed || shown.contains(text),
                    "{} {state}: {text}",
                    &*hit.id
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 1000, "{checked}");
}

#[test]
fn filters_narrow_and_count() {
    let plan = &ready().plan;
    let mut state = search_state("治験", Lang::Ja);
    let whole = ask(plan, &state);
    let group = |screen: &Screen, id: &str| {
        screen
            .filters
            .iter()
            .find(|it| *it.id == *id)
            .unwrap()
            .clone()
    };
    for filter in ["kind", "project", "programme", "ministry"] {
        for option in group(&whole, filter).options.iter().take(4) {
            let chosen = vec![option.code.to_string()];
            state = search_state("治験", Lang::Ja);
            match filter {
                "kind" => state.kind = chosen,
                "project" => state.project = chosen,
                "programme" => state.programme = chosen,
                _ => state.ministry = chosen,
            }
            let narrowed = ask(plan, &state);
            let count: u32 = page(&narrowed).groups.iter().map(|it| it.count).sum();
            assert_eq!(count, option.count, "{filter} {}", &*option.code);
            assert!(
                group(&narrowed, filter)
                    .options
                    .iter()
                    .any(|it| it.selected)
            );
        }
    }
    // A kind that is chosen is listed whole.
    state = search_state("治験", Lang::Ja);
    state.kind = vec!["EFFORT".to_owned()];
    let screen = ask(plan, &state);
    let [group] = page(&screen).groups.as_slice() else {
        panic!()
    };
    assert_eq!(group.hits.len(), group.count as usize);
    assert!(group.more.is_none());
    // Without words, a filter lists what it names.
    state = search_state("", Lang::Ja);
    state.institution = vec!["NCC".to_owned()];
    assert!(!page(&ask(plan, &state)).groups.is_empty());
    assert!(
        page(&ask(plan, &search_state("", Lang::Ja)))
            .groups
            .is_empty()
    );
    state.kind = vec!["NOPE".to_owned()];
    assert!(ask(plan, &state).notices[0].contains("NOPE"));
}

#[test]
fn a_synonym_is_one_tap_away() {
    let plan = &ready().plan;
    for query in ["治験", "vaccine", "AMED 予防接種"] {
        let screen = ask(plan, &search_state(query, Lang::Ja));
        for word in &page(&screen).words {
            let hits = search(&word.code, Lang::Ja);
            let own = hits.iter().filter(|hit| hit.synonym.is_none()).count();
            assert!(
                own >= word.count as usize && word.count > 0,
                "{query}: {}",
                &*word.code
            );
        }
        for hit in all_hits(page(&screen)) {
            let ids: Vec<String> = search(query, Lang::Ja)
                .iter()
                .filter(|it| it.synonym.is_some())
                .map(id)
                .collect();
            assert_eq!(hit.note.is_some(), ids.contains(&hit.id.to_string()));
        }
    }
}

#[test]
fn a_query_that_names_a_number_finds_it() {
    let plan = &ready().plan;
    for (query, lang, name, value, status) in [
        (
            "感染症プロジェクト 治験",
            Lang::Ja,
            "治験に至った件数・感染症プロジェクト",
            "9件",
            "「感染症プロジェクト 治験」に当たる数値：1件",
        ),
        (
            "企業導出 がん",
            Lang::Ja,
            "企業導出件数・がん",
            "40件",
            "「企業導出 がん」に当たる数値：1件。",
        ),
        (
            "infectious diseases clinical trial",
            Lang::En,
            "Infectious Diseases project",
            "9 cases",
            "Numbers for “infectious diseases clinical trial”: 1",
        ),
    ] {
        let screen = ask(plan, &search_state(query, lang));
        let page = page(&screen);
        let found = page.values.first().unwrap();
        assert!(found.name.contains(name), "{}", &*found.name);
        assert_eq!(&*found.figure.text, value, "{query}");
        assert!(!found.source.is_empty() && !found.figure.period.is_empty());
        assert!(screen.status.starts_with(status), "{}", &*screen.status);
        assert!(page.hint.is_none() && page.single.is_empty());
        // It leads to where the number is shown.
        let mut there = ViewState {
            view: "indicator".to_owned(),
            indicator: found.indicator.to_string(),
            lang,
            ..ViewState::default()
        };
        match &*found.filter {
            "project" => there.project = vec![found.code.to_string()],
            _ => there.disease = vec![found.code.to_string()],
        }
        let tree = serde_json::to_string(&ask(plan, &there).tree()).unwrap();
        assert!(tree.contains(&format!(r#""text":"{value}""#)), "{query}");
    }
    // One word names no pair, and neither does a name that has all words itself.
    for query in ["治験", "AMED 支援シーズ"] {
        let screen = ask(plan, &search_state(query, Lang::Ja));
        assert!(page(&screen).values.is_empty(), "{query}");
    }
}

#[test]
fn where_nothing_has_all_words_each_is_offered() {
    let screen = ask(
        &ready().plan,
        &search_state("カニクイザル 令和11年", Lang::Ja),
    );
    let page = page(&screen);
    assert!(page.groups.is_empty() && page.hint.is_some());
    let words: Vec<(&str, u32)> = page.single.iter().map(|it| (&*it.code, it.count)).collect();
    assert_eq!(words.len(), 2);
    for (word, count) in words {
        assert_eq!(search(word, Lang::Ja).len(), count as usize, "{word}");
    }
}

/// Before the second file is there, the search finds what the first one has and says that more is to come.
#[test]
fn without_the_texts() {
    let plan = bundle::read(&bundle::write(&ready().plan).unwrap()).unwrap();
    let screen = ask(&plan, &search_state("治験", Lang::Ja));
    assert_eq!(*screen.needs[0], *bundle::NARRATIVES);
    assert_eq!(&*screen.status, "報告書の文章を読み込んでいます。");
    let kinds: Vec<&str> = page(&screen).groups.iter().map(|it| &*it.kind).collect();
    assert_eq!(kinds, ["NAME", "INDICATOR", "REMARK"]);
    let none = ask(&plan, &search_state("カニクイザル", Lang::Ja));
    assert!(page(&none).hint.is_none());
}

// ---- Any query, any text --------------------------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_query_is_answered(query in ".{0,60}", english in any::<bool>()) {
        let lang = if english { Lang::En } else { Lang::Ja };
        let screen = ask_small(&search_state(&query, lang));
        prop_assert!(!screen.status.is_empty());
    }

    #[test]
    fn any_text_is_found_by_a_part_of_it(text in "[ぁ-ヿ一-龥ﾀ-ﾟ゛゜㈱Ａ-ｚ 　]{1,40}", from in 0_usize..40, length in 1_usize..12) {
        let part: String = text.chars().skip(from).take(length).collect();
        let (plan, corpus) = plan_of(&["前", &text, "後"], &[]);
        let quoted = format!("\"{part}\"");
        let wanted = wanted(&plan, &corpus, &quoted);
        let hits = find(&plan, &corpus, &wanted, Lang::Ja);
        let folded = Folded::of(&text).into_text();
        // A part that begins with a voicing mark or is cut out of an English word is none.
        if let [word] = wanted.as_slice() && folded.contains(&word.folded) && !word.folded.bytes().any(|it| it.is_ascii()) {
            prop_assert!(hits.iter().any(|hit| hit.entry == 1), "{} in {}", part, text);
        }
        for hit in hits {
            for mark in hit.marks {
                let (from, to) = corpus.folded.original(mark.start as usize, mark.end as usize);
                prop_assert!(corpus.fields[mark.field as usize].text(&plan).get(from..to).is_some());
            }
        }
    }
}

fn ask_small(state: &ViewState) -> Screen {
    static SMALL: OnceLock<Plan> = OnceLock::new();
    let plan = SMALL.get_or_init(support::tiny_plan);
    screen(plan, &Columns::of(plan), &OnceCell::new(), state)
}

#[test]
fn a_text_of_a_megabyte_and_markup_are_only_text() {
    let long = "<script>alert(1)</script>がん".repeat(40_000);
    let (plan, corpus) = plan_of(&[&long, "<b>がん</b>"], &[]);
    let hits = find(&plan, &corpus, &wanted(&plan, &corpus, "がん"), Lang::Ja);
    assert_eq!(
        hits.iter().map(|hit| hit.count).collect::<Vec<_>>(),
        [40_000, 1]
    );
    let screen = screen(
        &plan,
        &Columns::of(&plan),
        &OnceCell::new(),
        &search_state("<b>", Lang::Ja),
    );
    assert_eq!(
        joined(&all_hits(page(&screen)).next().unwrap().passage),
        "<b>がん</b>"
    );
    assert_eq!(hits[0].fit, Fit::Word);
}
