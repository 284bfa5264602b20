//! `search DIR QUERY`.

use std::cell::OnceCell;
use std::collections::HashMap;

use plan_indicators::model::{Lang, Plan};
use plan_indicators::query::Columns;
use plan_indicators::search::{Corpus, Fit, Hit, Place, Term, find, wanted};
use plan_indicators::tree::Branch as _;
use plan_indicators::view::{Body, SearchHit, SearchPage, ViewState, screen_with_hits, search_id};
use plan_indicators::words::Text;
use serde_json::{Value, json};

use super::arguments::Options;
use super::{Failure, disk, output};

/// Results of each kind unless said otherwise.
const LIMIT: usize = 20;

pub fn run(options: &Options) -> Result<(), Failure> {
    let format = options.format_of(&["text", "json"])?;
    let lang = options.lang.unwrap_or(Lang::Ja);
    let plan = disk::plan(&options.folder, lang)?;
    let state = ViewState {
        lang,
        view: "search".to_owned(),
        query: options.query.clone(),
        ..ViewState::default()
    };
    let limit = options.limit.unwrap_or(LIMIT);
    let corpus = OnceCell::new();
    let screen = screen_with_hits(&plan, &Columns::of(&plan), &corpus, &state, limit);
    let (Some(Body::Search(page)), Some(corpus)) = (&screen.body, corpus.get()) else {
        return Err(Failure::usage(
            "Nothing can be searched",
            "name another folder",
        ));
    };
    output::note(&screen.status);
    output::data(&match format {
        "json" => report(&plan, corpus, page, &state)?,
        _ => text(page),
    })
}

/// The page with what decides the rank of every hit, in the order in which it decides.
fn report(
    plan: &Plan,
    corpus: &Corpus,
    page: &SearchPage,
    state: &ViewState,
) -> Result<String, Failure> {
    let wanted = wanted(plan, corpus, &state.query);
    let mut reasons: HashMap<String, Value> = HashMap::new();
    let hits = find(plan, corpus, &wanted, state.lang);
    for hit in &hits {
        if let Some(entry) = corpus.entries.get(usize::from(hit.entry)) {
            let id = search_id(plan, entry.subject);
            reasons.insert(id.to_string(), reason(plan, hit, &wanted));
        }
    }
    let mut value = json!({
        "query": state.query,
        "count": hits.iter().filter(|hit| hit.synonym.is_none()).count(),
        "related": hits.iter().filter(|hit| hit.synonym.is_some()).count(),
        "page": serde_json::to_value(page.tree()).map_err(unwritable)?,
    });
    whole_numbers(&mut value);
    let groups = value["page"]["groups"].as_array_mut();
    for group in groups.into_iter().flatten() {
        for hit in group["hits"].as_array_mut().into_iter().flatten() {
            let reason = hit["id"].as_str().and_then(|id| reasons.remove(id));
            hit["why"] = reason.unwrap_or_default();
        }
    }
    let text = serde_json::to_string_pretty(&value).map_err(unwritable)?;
    Ok(text + "\n")
}

fn reason(plan: &Plan, hit: &Hit, wanted: &[Term]) -> Value {
    let synonym = hit.synonym.and_then(|(term, number)| {
        let synonyms = &wanted.get(usize::from(term))?.synonyms;
        let (synonym, _) = synonyms.get(usize::from(number).checked_sub(1)?)?;
        plan.synonyms.get(usize::from(*synonym))
    });
    json!({
        "synonym": synonym.map(|synonym| &synonym.term),
        "fit": match hit.fit {
            Fit::Word => "word",
            Fit::Start => "start",
            Fit::Inside => "inside",
        },
        "place": match hit.place {
            Place::Name => "name",
            Place::Heading => "heading",
            Place::Text => "text",
        },
        "exact": hit.exact,
        "count": hit.count,
        "first": hit.first,
        "rank": hit.rank,
    })
}

/// Numbers of a tree are floating; counts are written as whole numbers.
fn whole_numbers(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(whole_numbers),
        Value::Object(members) => members.values_mut().for_each(whole_numbers),
        Value::Number(number) => {
            #[allow(clippy::cast_possible_truncation)]
            let whole = number.as_f64().map(|number| number as i64);
            if let Some(whole) = whole {
                *value = whole.into();
            }
        }
        _ => {}
    }
}

fn unwritable(error: serde_json::Error) -> Failure {
    Failure::Disk(format!("The results cannot be written as JSON: {error}"))
}

fn text(page: &SearchPage) -> String {
    let mut lines = String::new();
    for word in &page.words {
        lines.push_str(&format!("= {} ({})\n", &*word.label, word.count));
    }
    for group in &page.groups {
        lines.push_str(&format!("\n# {} ({})\n", &*group.label, group.count));
        for hit in &group.hits {
            add(hit, &mut lines);
        }
        if let Some(more) = &group.more {
            lines.push_str(&format!("  {}\n", &**more));
        }
    }
    lines
}

/// A hit: its id and title, where it stands, and what it says with found words in brackets.
fn add(hit: &SearchHit, lines: &mut String) {
    let first = [&hit.title, &hit.passage]
        .into_iter()
        .find(|it| !it.is_empty());
    let first = first.map(|it| marked(it)).unwrap_or_default();
    lines.push_str(&format!("  {}  {first}\n", &*hit.id));
    for part in [Some(&hit.place), hit.note.as_ref()].into_iter().flatten() {
        if !part.is_empty() {
            lines.push_str(&format!("    {}\n", &**part));
        }
    }
    if !hit.title.is_empty() && !hit.passage.is_empty() {
        lines.push_str(&format!("    {}\n", marked(&hit.passage)));
    }
}

fn marked(pieces: &[Text]) -> String {
    let pieces = pieces.iter().zip([false, true].into_iter().cycle());
    let pieces = pieces.map(|(piece, found)| match found {
        true => format!("[{}]", &**piece),
        false => piece.to_string(),
    });
    pieces.collect()
}
