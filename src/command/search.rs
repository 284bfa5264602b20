//! `search DIR QUERY`.

use std::cell::OnceCell;

use plan_indicators::model::Lang;
use plan_indicators::query::Columns;
use plan_indicators::tree::{Branch as _, Tree};
use plan_indicators::view::{
    Body, SearchHit, SearchPage, SearchPassage, ViewState, screen_with_hits,
};

use serde::{Serialize, Serializer};

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
    let screen = screen_with_hits(&plan, &Columns::of(&plan), &OnceCell::new(), &state, limit);
    let Some(Body::Search(page)) = screen.body else {
        return Err(Failure::usage(
            "Nothing can be searched",
            "name another folder",
        ));
    };
    output::note(&page.summary);
    output::data(&match format {
        "json" => json(&page)?,
        _ => text(&page),
    })
}

fn json(page: &SearchPage) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(&Plain(&page.tree())).map_err(|error| {
        Failure::Disk(format!("The results cannot be written as JSON: {error}"))
    })?;
    Ok(text + "\n")
}

/// A tree whose whole numbers are written as such.
struct Plain<'a>(&'a Tree);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Tree::List(elements) => out.collect_seq(elements.iter().map(Plain)),
            Tree::Record(members) => {
                out.collect_map(members.iter().map(|(name, value)| (name, Plain(value))))
            }
            other => match other.whole() {
                Some(number) => out.serialize_i64(number),
                None => other.serialize(out),
            },
        }
    }
}

fn text(page: &SearchPage) -> String {
    let mut lines = String::new();
    for word in &page.words {
        lines.push_str(&format!(
            "= {} ({}, {})\n",
            &*word.word, &*word.relation, word.count
        ));
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
    lines.push_str(&format!("  {}  {}\n", &*hit.id, marked(&hit.title)));
    for part in [Some(&hit.place), hit.note.as_ref()].into_iter().flatten() {
        if !part.is_empty() {
            lines.push_str(&format!("    {}\n", &**part));
        }
    }
    for passage in &hit.passages {
        lines.push_str(&format!("    {}\n", marked(passage)));
    }
}

fn marked(passage: &SearchPassage) -> String {
    let pieces = passage.segments.iter();
    let pieces = pieces.map(|piece| match piece.hit {
        true => format!("[{}]", &*piece.text),
        false => piece.text.to_string(),
    });
    pieces.collect()
}
