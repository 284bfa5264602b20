//! The tables of few rows: arrays of objects.

use super::node::{Node, Read};
use crate::model::{
    About, Additivity, Baseline, CodeEntry, Codelist, Correction, Dimension, Direction, Indicator,
    Kind, LabelStatus, Narrative, NarrativeKind, OfficialGrade, Operator, Section, Source, Target,
    TargetFlag, TargetType, Window,
};

pub(super) fn about(node: &Node<'_>) -> Read<About> {
    Ok(About {
        name: node.member_string("name")?,
        plan: node.member_bilingual("plan")?,
        plan_short: node.member_bilingual("plan_short")?,
        report: node.member_bilingual("report")?,
        edition: node.member_bilingual("edition")?,
        version: node.member_string("version")?,
        as_of: node.member("as_of")?.date()?,
        updated: node.member("updated")?.date()?,
        reporting_year: node.member_u16("reporting_year")?,
        first_year: node.member_u16("first_year")?,
        last_year: node.member_u16("last_year")?,
        grade_note: node.member_bilingual("grade_note")?,
        notices: node.member("notices")?.each(|notice| notice.bilingual())?,
    })
}

pub(super) fn codelist(node: &Node<'_>) -> Read<Codelist> {
    Ok(Codelist {
        id: node.member_string("id")?,
        codes: node.member("codes")?.each(code)?,
    })
}

fn code(node: &Node<'_>) -> Read<CodeEntry> {
    let counted = match node.optional("counted_en") {
        Some(pair) => Some((pair.element(0)?.string()?, pair.element(1)?.string()?)),
        None => None,
    };
    Ok(CodeEntry {
        code: node.member_string("code")?,
        label: node.member_bilingual("label")?,
        label_en_status: label_status(node)?,
        short: node.optional_bilingual("short")?,
        parent: node.optional_u16("parent")?,
        counted_en: counted,
    })
}

fn label_status(node: &Node<'_>) -> Read<LabelStatus> {
    match node.optional("label_en_status") {
        Some(status) => status.code(LabelStatus::parse),
        None => Ok(LabelStatus::default()),
    }
}

pub(super) fn dimension(node: &Node<'_>) -> Read<Dimension> {
    Ok(Dimension {
        id: node.member_string("id")?,
        label: node.member_bilingual("label")?,
        codelist: node.member_u16("codelist")?,
    })
}

pub(super) fn indicator(node: &Node<'_>) -> Read<Indicator> {
    Ok(Indicator {
        code: node.member_string("code")?,
        number: node.optional_u16("number")?,
        kind: node.member("kind")?.code(Kind::parse)?,
        label: node.member_bilingual("label")?,
        label_en_status: label_status(node)?,
        short: node.member_bilingual("short")?,
        unit: node.member_u16("unit")?,
        decimals: match node.optional("decimals") {
            Some(decimals) => decimals.u8()?,
            None => 0,
        },
        direction: match node.optional("direction") {
            Some(direction) => direction.code(Direction::parse)?,
            None => Direction::default(),
        },
        additive: match node.optional("additive") {
            Some(additive) => additive.code(Additivity::parse)?,
            None => Additivity::default(),
        },
        additive_reason: node.optional_bilingual("additive_reason")?,
        partitioned_by: node.optional_each("partitioned_by", |it| it.u8())?,
        overlapping: node.optional_each("overlapping", |it| it.u8())?,
        ministries: node.optional_each("ministries", |it| it.u16())?,
        definition: node.optional_bilingual("definition")?,
        note: node.optional_bilingual("note")?,
    })
}

pub(super) fn target(node: &Node<'_>) -> Read<Target> {
    let window = node.member("window")?;
    Ok(Target {
        id: node.member_string("id")?,
        indicator: node.member_u16("indicator")?,
        kind: node.member("type")?.code(TargetType::parse)?,
        operator: match node.optional("operator") {
            Some(operator) => operator.code(Operator::parse)?,
            None => Operator::default(),
        },
        value: node.optional_decimal("value")?,
        total: node.optional_decimal("total")?,
        unit: node.member_u16("unit")?,
        unit_mult: match node.optional("unit_mult") {
            Some(power) => power.u8()?,
            None => 0,
        },
        compared_unit: node.optional_u16("compared_unit")?,
        window: Window {
            first: window.member_u16("first")?,
            last: window.member_u16("last")?,
            calendar: window.flag("calendar")?,
        },
        baseline: match node.optional("baseline") {
            Some(it) => Some(baseline(&it)?),
            None => None,
        },
        flags: node.optional_each("flags", |it| it.code(TargetFlag::parse))?,
        text: node.optional_u16("text")?,
    })
}

fn baseline(node: &Node<'_>) -> Read<Baseline> {
    Ok(Baseline {
        value: node.member("value")?.decimal()?,
        first: node.member_u16("first")?,
        last: node.member_u16("last")?,
        source: node.optional_u16("source")?,
        assumed: node.flag("assumed")?,
    })
}

pub(super) fn grade(node: &Node<'_>) -> Read<OfficialGrade> {
    Ok(OfficialGrade {
        id: node.member_string("id")?,
        indicator: node.member_u16("indicator")?,
        year: node.member_u16("year")?,
        grade: node.optional_u16("grade")?,
        printed: node.member_string("printed")?,
        detail: node.optional_u16("detail")?,
        remark: node.optional_u16("remark")?,
        source: node.member_u16("source")?,
        offset: node.member_u32("offset")?,
        section: node.member_u16("section")?,
    })
}

pub(super) fn narrative(node: &Node<'_>) -> Read<Narrative> {
    Ok(Narrative {
        id: node.member_string("id")?,
        kind: node.member("kind")?.code(NarrativeKind::parse)?,
        indicator: node.optional_u16("indicator")?,
        project: node.optional_u16("project")?.unwrap_or(0),
        text: node.member_bilingual("text")?,
        source: node.member_u16("source")?,
        offset: node.member_u32("offset")?,
        length: node.member_u32("length")?,
        section: node.member_u16("section")?,
    })
}

pub(super) fn source(node: &Node<'_>) -> Read<Source> {
    let text = |name| match node.optional(name) {
        Some(text) => Ok(Some(text.string()?)),
        None => Ok(None),
    };
    Ok(Source {
        id: node.member_string("id")?,
        title: node.member_bilingual("title")?,
        publisher: node.member_bilingual("publisher")?,
        url: text("url")?,
        sha256: text("sha256")?,
        licence: node.member_bilingual("licence")?,
        attribution: node.member_bilingual("attribution")?,
        note: node.member_bilingual("note")?,
    })
}

pub(super) fn section(node: &Node<'_>) -> Read<Section> {
    Ok(Section {
        id: node.member_string("id")?,
        title: node.member_bilingual("title")?,
        page_from: node.optional_u16("page_from")?,
        page_to: node.optional_u16("page_to")?,
    })
}

pub(super) fn correction(node: &Node<'_>) -> Read<Correction> {
    Ok(Correction {
        id: node.member_string("id")?,
        observation: match node.optional("observation") {
            Some(position) => Some(position.u32()?),
            None => None,
        },
        narrative: node.optional_u16("narrative")?,
        source: node.member_u16("source")?,
        offset: node.member_u32("offset")?,
        printed: node.member_string("printed")?,
        read_as: node.member_string("read_as")?,
        value: node.optional_decimal("value")?,
        proof: node.member_bilingual("proof")?,
        date: match node.optional("date") {
            Some(date) => Some(date.date()?),
            None => None,
        },
    })
}
