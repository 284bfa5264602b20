//! Running text as a table: one row per text, with what it names and the numbers that stand in it.

use super::cell::Cell;
use crate::model::{Narrative, NarrativeKind, Plan, Tag};

/// The columns, in order.
pub(super) fn fields() -> Vec<String> {
    let mut names = vec![
        "NARRATIVE_ID",
        "PARENT",
        "SECTION",
        "SECTION_LABEL",
        "SECTION_LABEL_EN",
        "PROJECT",
        "PROJECT_LABEL",
        "PROJECT_LABEL_EN",
        "INDICATOR",
        "KIND",
        "HEADING",
        "TEXT_JA",
        "TEXT_EN",
    ];
    for (_, list, column) in Tag::ALL {
        names.push(column);
        names.push(match list {
            "PROGRAMME" => "PROGRAMMES_LABEL",
            "INSTITUTION" => "INSTITUTIONS_LABEL",
            "MINISTRY" => "MINISTRIES_LABEL",
            "DISEASE" => "DISEASES_LABEL",
            _ => "AREAS_LABEL",
        });
    }
    names.extend([
        "DISEASE_WORDS",
        "TABLE_ROW",
        "NUMBERS",
        "SOURCE",
        "SOURCE_OFFSET",
        "SOURCE_LENGTH",
        "ATTRIBUTION",
    ]);
    names.into_iter().map(str::to_owned).collect()
}

/// One record per text, in the order of the document.
pub(super) fn records(plan: &Plan) -> Vec<Vec<Cell>> {
    let mut narratives: Vec<&Narrative> = plan.narratives.iter().collect();
    narratives.sort_by_key(|narrative| (narrative.source, narrative.offset));
    narratives.into_iter().map(|it| record(plan, it)).collect()
}

fn record(plan: &Plan, narrative: &Narrative) -> Vec<Cell> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let parent = narrative.parent.and_then(|it| plan.narrative(it));
    let section = plan.sections.get(usize::from(narrative.section));
    let project = plan
        .codelist("PROJECT")
        .and_then(|list| list.entry(narrative.project));
    let indicator = narrative
        .indicator
        .and_then(|it| plan.indicators.get(usize::from(it)));
    let heading = plan.heading_of(narrative);
    let mut cells = vec![
        text(&narrative.id),
        text(parent.map_or("", |it| &it.id)),
        text(section.map_or("", |it| &it.id)),
        text(section.map_or("", |it| &it.title.ja)),
        text(section.map_or("", |it| &it.title.en)),
        text(project.map_or("", |it| &it.code)),
        text(project.map_or("", |it| &it.label.ja)),
        text(project.map_or("", |it| &it.label.en)),
        text(indicator.map_or("", |it| &it.code)),
        text(narrative.kind.code()),
        text(heading.map_or("", |it| &it.text.ja)),
        text(&narrative.text.ja),
        text(&narrative.text.en),
    ];
    for (tag, list, _) in Tag::ALL {
        let entries = narrative.tags.of(tag).iter();
        let entries: Vec<_> = entries
            .filter_map(|code| plan.codelist(list)?.entry(*code))
            .collect();
        let codes: Vec<&str> = entries.iter().map(|it| it.code.as_str()).collect();
        let labels: Vec<&str> = entries.iter().map(|it| it.label.ja.as_str()).collect();
        cells.push(Cell::Text(codes.join(";")));
        cells.push(Cell::Text(labels.join(";")));
    }
    let row = narrative
        .row
        .and_then(|it| plan.statement_rows.get(usize::from(it)));
    let source = plan.sources.get(usize::from(narrative.source));
    cells.extend([
        Cell::Text(disease_words(plan, narrative).join(";")),
        text(row.map_or("", |it| &it.id)),
        Cell::Text(match narrative.kind {
            NarrativeKind::Reference => String::new(),
            _ => numbers(&narrative.text.ja).join(";"),
        }),
        text(source.map_or("", |it| &it.id)),
        Cell::of(Some(narrative.offset)),
        Cell::of(Some(narrative.length)),
        text(source.map_or("", |it| &it.attribution.ja)),
    ]);
    cells
}

/// The printed words by which the text names its disease areas.
fn disease_words<'plan>(plan: &'plan Plan, narrative: &Narrative) -> Vec<&'plan str> {
    let named = narrative.tags.of(Tag::Disease);
    let spellings = plan.spellings.iter().filter(|it| {
        it.tag == Tag::Disease && named.contains(&it.code) && narrative.text.ja.contains(&it.words)
    });
    spellings.map(|it| it.words.as_str()).collect()
}

/// The numbers of a text with what follows them, as they stand: `57施設`, `1,794例`, `35%`. Dates, years and numbers
/// inside a word of Latin letters are none.
#[must_use]
pub fn numbers(text: &str) -> Vec<String> {
    let points: Vec<char> = text.chars().collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(&point) = points.get(at) {
        if !point.is_ascii_digit() {
            at += 1;
            continue;
        }
        let rest = points.get(at..).unwrap_or_default();
        let mut end = at + number_length(rest);
        let latin = |point: Option<&char>| {
            point.is_some_and(|it| it.is_ascii_alphabetic() || matches!(it, '-' | '/' | '_'))
        };
        let before = at.checked_sub(1).and_then(|at| points.get(at));
        let inside_a_word = latin(before) || latin(points.get(end));
        let digits_end = end;
        while points.get(end).is_some_and(|it| is_unit(*it)) && end < digits_end + 3 {
            end += 1;
        }
        let token: String = points.get(at..end).unwrap_or_default().iter().collect();
        let unit: String = points
            .get(digits_end..end)
            .unwrap_or_default()
            .iter()
            .collect();
        if !inside_a_word && !unit.is_empty() && !is_of_time(&unit) {
            numbers.push(token);
        }
        at = end;
    }
    numbers
}

/// Digits with grouping commas and one point, as in `1,234.5`.
fn number_length(rest: &[char]) -> usize {
    let mut length = 0;
    while let Some(point) = rest.get(length) {
        let next_is_digit = rest.get(length + 1).is_some_and(char::is_ascii_digit);
        if point.is_ascii_digit() || (matches!(point, ',' | '.') && next_is_digit) {
            length += 1;
        } else {
            break;
        }
    }
    length
}

/// Kanji, katakana and marks of units; hiragana and punctuation end one.
fn is_unit(point: char) -> bool {
    matches!(point, '%' | '％' | '々' | 'ァ'..='ヺ' | 'ー' | '\u{4E00}'..='\u{9FFF}')
}

fn is_of_time(unit: &str) -> bool {
    let time = ["年", "月", "日", "期", "回", "版", "章", "節", "項"];
    time.iter().any(|it| unit.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_their_units() {
        for (text, expected) in [
            (
                "登録された症例 (57施設・1794例) のうち",
                vec!["57施設", "1794例"],
            ),
            (
                "30カ国149機関と計161件の国際共同研究",
                vec!["30カ国", "149機関", "161件"],
            ),
            ("介入効果が35%向上", vec!["35%向"]),
            ("令和7年12月にクラスII", vec![]),
            ("CRISPR-Cas3、YB328株、AND-E2", vec![]),
            ("約98万例を解析", vec!["98万例"]),
            ("常時1,500から2,000頭", vec!["2,000頭"]),
        ] {
            let found = numbers(text);
            assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
            for (found, expected) in found.iter().zip(expected) {
                assert!(
                    expected.starts_with(found.as_str()) || found.starts_with(expected),
                    "{found}"
                );
            }
        }
    }
}
