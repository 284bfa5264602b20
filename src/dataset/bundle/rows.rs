//! The tables of few rows: arrays of objects.

use super::node::Node;
use crate::model::{
    About, Additivity, Baseline, CodeEntry, Codelist, Correction, Dimension, Direction, Indicator,
    Kind, LabelStatus, Narrative, NarrativeKind, OfficialGrade, Operator, Section, Source, Target,
    TargetFlag, TargetType, Window,
};

pub(super) fn about(node: &Node<'_>) -> About {
    About {
        name: node.string("name"),
        plan: node.bilingual("plan"),
        plan_short: node.bilingual("plan_short"),
        report: node.bilingual("report"),
        edition: node.bilingual("edition"),
        version: node.string("version"),
        as_of: node.member("as_of").as_date(),
        updated: node.member("updated").as_date(),
        reporting_year: node.u16("reporting_year"),
        first_year: node.u16("first_year"),
        last_year: node.u16("last_year"),
        grade_note: node.bilingual("grade_note"),
        notices: node.rows("notices", |notice| notice.as_bilingual()),
    }
}

pub(super) fn codelist(node: &Node<'_>) -> Codelist {
    Codelist {
        id: node.string("id"),
        codes: node.rows("codes", code),
    }
}

fn code(node: &Node<'_>) -> CodeEntry {
    CodeEntry {
        counted_en: node.optional("counted_en").map(|pair| text_pair(&pair)),
        code: node.string("code"),
        label: node.bilingual("label"),
        label_en_status: node.optional_code("label_en_status", LabelStatus::parse),
        short: node.optional_bilingual("short"),
        parent: node.optional_u16("parent"),
    }
}

fn text_pair(node: &Node<'_>) -> (String, String) {
    (node.element(0).as_string(), node.element(1).as_string())
}

pub(super) fn dimension(node: &Node<'_>) -> Dimension {
    Dimension {
        id: node.string("id"),
        label: node.bilingual("label"),
        codelist: node.u16("codelist"),
    }
}

pub(super) fn indicator(node: &Node<'_>) -> Indicator {
    Indicator {
        code: node.string("code"),
        number: node.optional_u16("number"),
        kind: node.code("kind", Kind::parse),
        label: node.bilingual("label"),
        label_en_status: node.optional_code("label_en_status", LabelStatus::parse),
        short: node.bilingual("short"),
        unit: node.u16("unit"),
        decimals: node.u8_or_zero("decimals"),
        direction: node.optional_code("direction", Direction::parse),
        additive: node.optional_code("additive", Additivity::parse),
        additive_reason: node.optional_bilingual("additive_reason"),
        partitioned_by: node.optional_rows("partitioned_by", |node| node.as_u8()),
        overlapping: node.optional_rows("overlapping", |node| node.as_u8()),
        ministries: node.optional_rows("ministries", |node| node.as_u16()),
        definition: node.optional_bilingual("definition"),
        note: node.optional_bilingual("note"),
        ratio: node
            .optional("ratio")
            .map(|it| (it.element(0).as_u16(), it.element(1).as_u16())),
    }
}

pub(super) fn target(node: &Node<'_>) -> Target {
    let window = node.member("window");
    Target {
        id: node.string("id"),
        indicator: node.u16("indicator"),
        kind: node.code("type", TargetType::parse),
        operator: node.optional_code("operator", Operator::parse),
        value: node.optional_decimal("value"),
        total: node.optional_decimal("total"),
        unit: node.u16("unit"),
        unit_mult: node.u8_or_zero("unit_mult"),
        compared_unit: node.optional_u16("compared_unit"),
        window: Window {
            first: window.u16("first"),
            last: window.u16("last"),
            calendar: window.flag("calendar"),
        },
        baseline: node.optional("baseline").map(|it| baseline(&it)),
        flags: node.optional_rows("flags", |flag| flag.as_code(TargetFlag::parse)),
        text: node.optional_u16("text"),
    }
}

fn baseline(node: &Node<'_>) -> Baseline {
    Baseline {
        value: node.member("value").as_decimal(),
        first: node.u16("first"),
        last: node.u16("last"),
        source: node.optional_u16("source"),
        assumed: node.flag("assumed"),
    }
}

pub(super) fn grade(node: &Node<'_>) -> OfficialGrade {
    OfficialGrade {
        id: node.string("id"),
        indicator: node.u16("indicator"),
        year: node.u16("year"),
        grade: node.optional_u16("grade"),
        printed: node.string("printed"),
        detail: node.optional_u16("detail"),
        remark: node.optional_u16("remark"),
        source: node.u16("source"),
        offset: node.u32("offset"),
        section: node.u16("section"),
    }
}

pub(super) fn narrative(node: &Node<'_>) -> Narrative {
    Narrative {
        id: node.string("id"),
        kind: node.code("kind", NarrativeKind::parse),
        indicator: node.optional_u16("indicator"),
        project: node.optional_u16("project").unwrap_or(0),
        text: node.bilingual("text"),
        source: node.u16("source"),
        offset: node.u32("offset"),
        length: node.u32("length"),
        section: node.u16("section"),
        ..Narrative::default()
    }
}

pub(super) fn source(node: &Node<'_>) -> Source {
    Source {
        id: node.string("id"),
        title: node.bilingual("title"),
        publisher: node.bilingual("publisher"),
        url: node.optional_string("url"),
        sha256: node.optional_string("sha256"),
        licence: node.bilingual("licence"),
        attribution: node.bilingual("attribution"),
        note: node.bilingual("note"),
    }
}

pub(super) fn section(node: &Node<'_>) -> Section {
    Section {
        id: node.string("id"),
        title: node.bilingual("title"),
        page_from: node.optional_u16("page_from"),
        page_to: node.optional_u16("page_to"),
        ..Section::default()
    }
}

pub(super) fn correction(node: &Node<'_>) -> Correction {
    Correction {
        id: node.string("id"),
        observation: node
            .optional("observation")
            .map(|position| position.as_u32(u32::MAX)),
        narrative: node.optional_u16("narrative"),
        source: node.u16("source"),
        offset: node.u32("offset"),
        printed: node.string("printed"),
        read_as: node.string("read_as"),
        value: node.optional_decimal("value"),
        proof: node.bilingual("proof"),
        date: node.optional("date").map(|date| date.as_date()),
    }
}
