//! Texts are tagged with what they name, and with nothing else.

use std::collections::BTreeSet;

use super::{Context, Finding, words};
use crate::dataset::package::{Row, Spellings};
use crate::model::Tag;

/// Every tag is named in the text by a spelling, and every name has its tag.
pub(super) fn tags(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.package.table("spellings").is_none() {
        return;
    }
    let spellings = Spellings::of(context.package);
    for row in context.package.rows("narratives") {
        let Some(source) = context.package.texts.get(row.get("SOURCE")) else {
            continue;
        };
        let number = |column: &str| row.get(column).parse().unwrap_or(0);
        let (offset, length) = (number("SOURCE_OFFSET"), number("SOURCE_LENGTH"));
        let mentions = spellings.mentions(source, offset, length);
        for (_, list, column) in Tag::ALL {
            let named = Spellings::codes(&mentions, list);
            let tagged: BTreeSet<String> = codes(&row, column).map(str::to_owned).collect();
            for code in named.difference(&tagged) {
                let mention = mentions.iter().find(|it| it.code == *code);
                let words = mention.map_or("", |it| it.words.as_str());
                let why = words!(
                    "文章に「{words}」（{code}）がありますが、符号がありません",
                    "The text names \"{words}\" ({code}), but the code is missing"
                );
                let all: Vec<&str> = named.iter().map(String::as_str).collect();
                let all = all.join(";");
                let mend = words!("{all} と書いてください", "Write {all}");
                findings.push(row.error("tag-missing", column, why, mend));
            }
            for code in tagged.difference(&named) {
                let why = words!(
                    "文章に {code} の名称がありません",
                    "The text does not name {code}"
                );
                let mend = words!(
                    "符号を消すか、spellings.csvに表記を加えてください",
                    "Remove the code, or add its spelling to spellings.csv"
                );
                findings.push(row.error("tag-unfounded", column, why, mend));
            }
        }
    }
}

/// Every spelling is of a known code.
pub(super) fn spellings(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("spellings") {
        let (list, code) = (row.get("CODELIST"), row.get("CODE"));
        if row.get("KIND") == "none" {
            continue;
        }
        let known = context.package.list(list);
        if known.is_none_or(|list| list.position(code).is_none()) {
            let why = words!(
                "符号表 {list} に {code} がありません",
                "The code list {list} has no {code}"
            );
            let mend = words!(
                "codelists/{list}.csv にある符号を書くか、そこに加えてください",
                "Write a code of codelists/{list}.csv, or add it there"
            );
            findings.push(row.error("code-unknown", "CODE", why, mend));
        }
    }
}

fn codes<'a>(row: &Row<'a>, column: &str) -> impl Iterator<Item = &'a str> {
    row.get(column).split(';').filter(|code| !code.is_empty())
}
