//! Indicators, targets, grades and running text.

use super::cells::{bilingual, bilingual_or_none, label_status, number, parts};
use super::{Known, optional};
use crate::dataset::package::Row;
use crate::model::{
    Additivity, Baseline, Decimal, Direction, Indicator, Kind, Narrative, NarrativeKind,
    OfficialGrade, Operator, Spelling, Synonym, Tag, Tags, Target, TargetFlag, TargetType, Window,
};

/// An indicator without the parts of its share, which may stand in later rows.
pub(super) fn indicator(row: &Row<'_>, known: &Known) -> Option<Indicator> {
    let label = bilingual(row, "LABEL_JA", "LABEL_EN");
    let dimensions = |column: &str| -> Option<Vec<u8>> {
        parts(row.get(column))
            .map(|id| known.dimension(id))
            .collect()
    };
    Some(Indicator {
        code: row.some("INDICATOR")?.to_owned(),
        number: optional(row.get("NUMBER"), number)?,
        kind: Kind::parse(row.get("KIND"))?,
        short: bilingual_or_none(row, "SHORT_JA", "SHORT_EN").unwrap_or_else(|| label.clone()),
        label,
        label_en_status: label_status(row.get("LABEL_EN_STATUS")),
        unit: known.code("UNIT_MEASURE", row.get("UNIT_MEASURE"))?,
        decimals: number(row.get("DECIMALS"))?,
        direction: Direction::parse(row.get("DIRECTION"))?,
        additive: Additivity::parse(row.get("ADDITIVE_PROJECT"))?,
        additive_reason: bilingual_or_none(row, "ADDITIVE_REASON_JA", "ADDITIVE_REASON_EN"),
        partitioned_by: dimensions("PARTITIONED_BY")?,
        overlapping: dimensions("OVERLAPPING")?,
        ministries: parts(row.get("MINISTRIES"))
            .map(|code| known.code("MINISTRY", code))
            .collect::<Option<_>>()?,
        definition: bilingual_or_none(row, "DEFINITION_JA", "DEFINITION_EN"),
        note: bilingual_or_none(row, "NOTE_JA", "NOTE_EN"),
        ratio: None,
    })
}

/// A text without its parent, which may stand in a later row.
pub(super) fn narrative(row: &Row<'_>, known: &Known) -> Option<Narrative> {
    let indicator = |code: &str| known.indicators.get(code).copied();
    let statement_row = |id: &str| known.statement_rows.get(id).copied();
    let mut tags = Tags::default();
    for (tag, list, column) in Tag::ALL {
        let codes = parts(row.get(column)).map(|code| known.code(list, code));
        tags.set(tag, codes.collect::<Option<_>>()?);
    }
    Some(Narrative {
        id: row.some("NARRATIVE_ID")?.to_owned(),
        kind: NarrativeKind::parse(row.get("KIND"))?,
        parent: None,
        row: optional(row.get("TABLE_ROW"), statement_row)?,
        tags,
        indicator: optional(row.get("INDICATOR"), indicator)?,
        project: known.code("PROJECT", row.get("PROJECT"))?,
        text: bilingual(row, "TEXT_JA", "TEXT_EN"),
        source: known.sources.get(row.get("SOURCE")).copied()?,
        offset: number(row.get("SOURCE_OFFSET"))?,
        length: number(row.get("SOURCE_LENGTH"))?,
        section: known.sections.get(row.get("SECTION")).copied()?,
    })
}

/// A spelling of a disease area or of one of the plan's areas; the names of programmes and institutions serve the
/// check alone.
pub(super) fn spelling(row: &Row<'_>, known: &Known) -> Option<Spelling> {
    let list = row.get("CODELIST");
    let tag = [Tag::Disease, Tag::Area]
        .into_iter()
        .find(|tag| tag.codelist() == list)?;
    Some(Spelling {
        tag,
        code: known.code(list, row.get("CODE"))?,
        words: row.get("SPELLING").to_owned(),
    })
}

/// The words that are looked for together; groups in the order of their first words.
pub(super) fn synonyms<'a>(rows: impl Iterator<Item = Row<'a>>) -> Vec<Synonym> {
    let mut groups: Vec<&str> = Vec::new();
    let mut synonyms = Vec::new();
    for row in rows {
        let (name, term) = (row.get("GROUP"), row.get("TERM"));
        let known = groups.iter().position(|group| *group == name);
        let group = known.unwrap_or_else(|| {
            groups.push(name);
            groups.len() - 1
        });
        synonyms.push(Synonym {
            group: u16::try_from(group).unwrap_or(u16::MAX),
            term: term.to_owned(),
            related: row.get("KIND") == "related",
        });
    }
    synonyms.sort_by_key(|it| it.group);
    synonyms
}

pub(super) fn target(row: &Row<'_>, known: &Known) -> Option<Target> {
    let decimal = |column: &str| optional(row.get(column), |cell| Decimal::parse(cell).ok());
    let narrative = |id: &str| known.narratives.get(id).copied();
    let operator = match row.get("OPERATOR") {
        "GE" => Operator::Ge,
        "GT" => Operator::Gt,
        _ => return None,
    };
    Some(Target {
        id: row.some("TARGET_ID")?.to_owned(),
        indicator: known.indicators.get(row.get("INDICATOR")).copied()?,
        kind: TargetType::parse(row.get("TARGET_TYPE"))?,
        operator,
        value: decimal("TARGET_VALUE")?,
        total: decimal("TARGET_TOTAL")?,
        unit: known.code("UNIT_MEASURE", row.get("UNIT_MEASURE"))?,
        unit_mult: number(row.get("UNIT_MULT"))?,
        compared_unit: known.code_or_none("UNIT_MEASURE", row.get("COMPARED_UNIT"))?,
        window: Window {
            first: number(row.get("WINDOW_FIRST"))?,
            last: number(row.get("WINDOW_LAST"))?,
            calendar: row.get("WINDOW_BASIS") == "CY",
        },
        baseline: baseline(row, known, decimal("BASELINE_VALUE")?)?,
        flags: parts(row.get("FLAGS"))
            .map(TargetFlag::parse)
            .collect::<Option<_>>()?,
        text: optional(row.get("NARRATIVE_ID"), narrative)?,
    })
}

fn baseline(row: &Row<'_>, known: &Known, value: Option<Decimal>) -> Option<Option<Baseline>> {
    let Some(value) = value else {
        return Some(None);
    };
    let source = |id: &str| known.sources.get(id).copied();
    Some(Some(Baseline {
        value,
        first: number(row.get("BASELINE_FIRST"))?,
        last: number(row.get("BASELINE_LAST"))?,
        source: optional(row.get("BASELINE_SOURCE"), source)?,
        assumed: row.get("BASELINE_ASSUMED") == "YES",
    }))
}

pub(super) fn grade(row: &Row<'_>, known: &Known) -> Option<OfficialGrade> {
    let narrative = |id: &str| known.narratives.get(id).copied();
    Some(OfficialGrade {
        id: row.some("ASSESSMENT_ID")?.to_owned(),
        indicator: known.indicators.get(row.get("INDICATOR")).copied()?,
        year: number(row.get("TIME_PERIOD"))?,
        grade: known.code_or_none("GRADE", row.get("GRADE"))?,
        printed: row.get("PRINTED").to_owned(),
        detail: optional(row.get("DETAIL"), narrative)?,
        remark: optional(row.get("REMARK"), narrative)?,
        source: known.sources.get(row.get("SOURCE")).copied()?,
        offset: number(row.get("SOURCE_OFFSET"))?,
        section: known.sections.get(row.get("SECTION")).copied()?,
    })
}
