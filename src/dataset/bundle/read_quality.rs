//! The quality report, read into a plan that came from the first file. It names things by their codes: there is no
//! position in it that could be outside.

use super::node::{Node, Refusal};
use super::read_narratives::check_pair;
use super::reader::{check_head, parse};
use super::{BundleError, QUALITY_FORMAT};
use crate::model::{
    PartState, Plan, QualityEntry, QualityLabel, QualityList, QualityReport, QualitySection,
    TextAddress,
};

/// Adds the report. On a refusal the plan is as it was.
pub(super) fn quality(plan: &mut Plan, text: &str) -> Result<(), BundleError> {
    let tree = parse(text)?;
    check_head(&tree, QUALITY_FORMAT)?;
    let refusal = Refusal::default();
    let root = Node::root(&tree, &refusal);
    check_pair(plan, &root);
    let report = QualityReport {
        headline: root.member("headline").as_both(),
        verdicts: root.rows("verdicts", label),
        kinds: root.rows("kinds", label),
        sections: root.rows("sections", section),
    };
    plan.quality = refusal.answer(report)?;
    plan.parts.quality = PartState::Here;
    Ok(())
}

fn label(row: &Node<'_>) -> QualityLabel {
    QualityLabel {
        code: row.element(0).as_string(),
        label: row.element(1).as_both(),
    }
}

fn section(row: &Node<'_>) -> QualitySection {
    QualitySection {
        id: row.element(0).as_string(),
        title: row.element(1).as_both(),
        note: row.element(2).as_both(),
        lists: row.element(3).each(list),
    }
}

fn list(row: &Node<'_>) -> QualityList {
    QualityList {
        title: row.element(0).as_both(),
        note: row.element(1).as_both(),
        verdict: row.element(2).as_string(),
        folded: row.element(3).as_u8() != 0,
        entries: row.element(4).each(entry),
    }
}

fn entry(row: &Node<'_>) -> QualityEntry {
    QualityEntry {
        title: row.element(0).as_both(),
        figures: row.element(1).as_both(),
        difference: row.element(2).as_both(),
        sentence: row.element(3).as_both(),
        note: row.element(4).as_both(),
        quote: row.element(5).as_string(),
        kind: row.element(6).as_string(),
        indicator: row.element(7).as_string(),
        project: row.element(8).as_string(),
        projects: row.element(9).each(|code| code.as_string()),
        text: row.optional_element(10).map(|row| address(&row)),
    }
}

fn address(row: &Node<'_>) -> TextAddress {
    TextAddress {
        view: row.element(0).as_string(),
        narrative: row.element(1).as_string(),
        section: row.element(2).as_string(),
        project: row.element(3).as_string(),
    }
}
