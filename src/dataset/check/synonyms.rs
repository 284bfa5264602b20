//! Words that are looked for together.

use std::collections::{BTreeMap, HashMap};

use super::{Context, Finding, words};
use crate::dataset::package::Row;
use crate::search::Folded;

/// A group has two words at least, none is empty, and none is the same as another once it is folded for the search.
pub(super) fn groups(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut groups: BTreeMap<&str, Vec<Row<'_>>> = BTreeMap::new();
    let rows: Vec<Row<'_>> = context.package.rows("synonyms").collect();
    for row in &rows {
        groups.entry(row.get("GROUP")).or_default().push(*row);
    }
    let mut known: HashMap<(&str, String), &str> = HashMap::new();
    for (group, rows) in &groups {
        for row in rows {
            let term = row.get("TERM");
            let folded = Folded::of(term).into_text();
            if folded.is_empty() {
                let why = words!(
                    "検索できる文字がありません",
                    "There is nothing in it to look for"
                );
                let mend = words!("語を書いてください", "Write a word");
                findings.push(row.error("synonym-empty", "TERM", why, mend));
            } else if let Some(other) = known.insert((group, folded), term) {
                let why = words!(
                    "検索では「{other}」と同じ語です",
                    "For the search it is the same as \"{other}\""
                );
                let mend = words!("どちらかの行を消してください", "Remove one of the rows");
                findings.push(row.error("synonym-twice", "TERM", why, mend));
            }
        }
        if let [row] = rows.as_slice() {
            let why = words!(
                "グループ {group} に語が1つしかありません",
                "The group {group} has only one word"
            );
            let mend = words!(
                "一緒に探す語を加えるか、この行を消してください",
                "Add a word that is looked for together with it, or remove the row"
            );
            findings.push(row.error("synonym-alone", "GROUP", why, mend));
        }
    }
}
