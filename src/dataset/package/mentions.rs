//! What a text names: every place at which a spelling of a code stands.
//!
//! Programmes, institutions and ministries are found first, the longest spelling at each place, so that a name is
//! never taken for a word inside it; then disease areas and the plan's areas, each on what is left.

use std::collections::{BTreeMap, BTreeSet};

use super::{Package, SourceText, plain_points};

/// One place where something is named.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mention {
    /// Code list.
    pub codelist: String,
    /// Code; empty for a word that names nothing and only hides others.
    pub code: String,
    /// Offset in the source, code points.
    pub offset: u32,
    /// The words, as a reader sees them.
    pub words: String,
}

struct Spelling {
    codelist: String,
    code: String,
    words: Vec<char>,
    /// The only offsets at which the words count; everywhere where empty.
    only_at: Vec<u32>,
}

/// The spellings of a package.
pub struct Spellings {
    /// In the order in which lists are looked for.
    passes: Vec<BTreeMap<char, Vec<Spelling>>>,
    /// One-character marks of ministries, as in （文、厚）.
    marks: BTreeMap<String, String>,
}

/// The lists of each pass.
const PASSES: [&[&str]; 3] = [
    &["PROGRAMME", "INSTITUTION", "MINISTRY"],
    &["DISEASE"],
    &["AREA"],
];

impl Spellings {
    /// The rows of `spellings` and the marks of the ministries.
    #[must_use]
    pub fn of(package: &Package) -> Self {
        let mut passes: Vec<BTreeMap<char, Vec<Spelling>>> = Vec::new();
        for lists in PASSES {
            let mut pass: BTreeMap<char, Vec<Spelling>> = BTreeMap::new();
            let rows = package.rows("spellings");
            for row in rows.filter(|row| lists.contains(&row.get("CODELIST"))) {
                let words: Vec<char> = row.get("SPELLING").chars().collect();
                let Some(&start) = words.first() else {
                    continue;
                };
                let names = row.get("KIND") != "none";
                pass.entry(start).or_default().push(Spelling {
                    codelist: row.get("CODELIST").to_owned(),
                    code: if names {
                        row.get("CODE").to_owned()
                    } else {
                        String::new()
                    },
                    words,
                    only_at: only_at(row.get("SOURCE_OFFSETS")),
                });
            }
            for spellings in pass.values_mut() {
                spellings.sort_by_key(|it| std::cmp::Reverse(it.words.len()));
            }
            passes.push(pass);
        }
        let lists = package.lists.iter().zip(&package.list_tables);
        let ministries = lists.filter(|(list, _)| list.id == "MINISTRY");
        let marks = ministries.flat_map(|(_, table)| table.rows());
        Self {
            passes,
            marks: marks
                .filter_map(|row| {
                    Some((row.some("PRINTED")?.to_owned(), row.get("CODE").to_owned()))
                })
                .collect(),
        }
    }

    /// Everything that a span of a source names, in the order of the text in each pass.
    #[must_use]
    pub fn mentions(&self, source: &SourceText, offset: u32, length: u32) -> Vec<Mention> {
        let start = offset as usize;
        let span = source
            .points()
            .get(start..start.saturating_add(length as usize));
        let mut points: Vec<(Option<char>, u32)> = plain_points(span.unwrap_or_default())
            .into_iter()
            .map(|(point, at)| (Some(point), offset + at))
            .collect();
        let mut mentions = Vec::new();
        let mut passes = self.passes.iter();
        if let Some(names) = passes.next() {
            find(names, &mut points, &mut mentions);
        }
        for pass in passes {
            find(pass, &mut points.clone(), &mut mentions);
        }
        self.marks(&points, &mut mentions);
        mentions
    }

    /// Groups of marks such as （◎文、厚） or 【…(経)】.
    fn marks(&self, points: &[(Option<char>, u32)], mentions: &mut Vec<Mention>) {
        let mut open: Option<usize> = None;
        for (index, (point, _)) in points.iter().enumerate() {
            match point {
                Some('(' | '（') => open = Some(index),
                Some(')' | '）') => {
                    if let Some(inside) = open.take().and_then(|start| points.get(start + 1..index))
                    {
                        mentions.extend(self.group(inside));
                    }
                }
                _ => {}
            }
        }
    }

    fn group(&self, inside: &[(Option<char>, u32)]) -> Vec<Mention> {
        let mut found = Vec::new();
        for mark in inside.split(|(point, _)| matches!(point, Some('、' | ','))) {
            let words: String = mark.iter().filter_map(|(point, _)| *point).collect();
            let words = words.trim().trim_start_matches('◎').to_owned();
            let at = mark.first().map_or(0, |(_, at)| *at);
            match self.marks.get(&words) {
                Some(code) => found.push(Mention {
                    codelist: "MINISTRY".to_owned(),
                    code: code.clone(),
                    offset: at,
                    words,
                }),
                None => return Vec::new(),
            }
        }
        found
    }

    /// The codes of a list that a span names.
    #[must_use]
    pub fn codes(mentions: &[Mention], codelist: &str) -> BTreeSet<String> {
        let named = mentions.iter().filter(|it| it.codelist == codelist);
        let codes = named.map(|it| it.code.clone());
        codes.filter(|code| !code.is_empty()).collect()
    }
}

fn only_at(cell: &str) -> Vec<u32> {
    let offsets = cell.split(';').filter_map(|offset| offset.parse().ok());
    offsets.collect()
}

/// Finds the spellings of one pass and takes them out of the points.
fn find(
    pass: &BTreeMap<char, Vec<Spelling>>,
    points: &mut [(Option<char>, u32)],
    mentions: &mut Vec<Mention>,
) {
    let mut at = 0;
    while let Some(&(point, offset)) = points.get(at) {
        let spellings = point.and_then(|point| pass.get(&point));
        let rest = points.get(at..).unwrap_or_default();
        let here = spellings.into_iter().flatten().find(|spelling| {
            let mut rest = rest.iter().map(|(point, _)| *point);
            let counts = spelling.only_at.is_empty() || spelling.only_at.contains(&offset);
            counts
                && spelling
                    .words
                    .iter()
                    .all(|&word| rest.next() == Some(Some(word)))
        });
        let Some(spelling) = here else {
            at += 1;
            continue;
        };
        let end = at + spelling.words.len();
        for (point, _) in points.get_mut(at..end).unwrap_or_default() {
            *point = None;
        }
        mentions.push(Mention {
            codelist: spelling.codelist.clone(),
            code: spelling.code.clone(),
            offset,
            words: spelling.words.iter().collect(),
        });
        at = end;
    }
}
