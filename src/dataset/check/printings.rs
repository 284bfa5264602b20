//! What is printed stands in the source, at its offset, with its number.

use super::{Context, Finding, Level, suggest, words};
use crate::dataset::finding::Words;
use crate::dataset::package::{Row, SourceText};
use crate::model::{Decimal, Observation};

/// Source texts are the files whose hash is recorded.
pub(super) fn hashes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("sources") {
        let Some(text) = context.package.texts.get(row.get("SOURCE")) else {
            continue;
        };
        let hash = &text.sha256;
        if row.get("SHA256") != hash {
            let why = words!(
                "ファイルのSHA-256と違います（ファイルが変わったようです）",
                "It is not the SHA-256 of the file (the file seems to have changed)"
            );
            let mend = words!(
                "元のファイルに戻すか、位置をすべて確かめて {hash} と書いてください",
                "Restore the file, or verify all offsets and write {hash}"
            );
            findings.push(row.error("source-hash", "SHA256", why, mend));
        }
    }
}

/// Tokens stand at their offsets.
pub(super) fn offsets(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for table in ["printings", "assessments", "corrections"] {
        for row in context.package.rows(table) {
            findings.extend(offset(context, &row));
        }
    }
}

fn offset(context: &Context<'_>, row: &Row<'_>) -> Option<Finding> {
    let text = context.package.texts.get(row.get("SOURCE"))?;
    let token = row.some("PRINTED")?;
    let offset: u32 = row.get("SOURCE_OFFSET").parse().ok()?;
    let (why, mend) = misplaced(text, token, offset)?;
    Some(row.error("printed-offset", "SOURCE_OFFSET", why, mend))
}

/// What stands at the offset of a token that does not stand there, and where it does.
pub(super) fn misplaced(text: &SourceText, token: &str, offset: u32) -> Option<(Words, Words)> {
    if text.stands_at(token, offset) {
        return None;
    }
    let length = u32::try_from(token.chars().count()).unwrap_or(u32::MAX);
    let there = text.span(offset, length).unwrap_or_default();
    let why = words!(
        "出典のその位置に「{token}」はなく「{there}」があります",
        "The source has \"{there}\" at this offset, not \"{token}\""
    );
    let mend = match text.nearest(token, offset) {
        Some(near) => words!(
            "近くでは {near} にあります",
            "The nearest \"{token}\" stands at {near}"
        ),
        None => words!(
            "PRINTEDを出典の文字のとおりに書いてください",
            "Write PRINTED exactly as it stands in the source"
        ),
    };
    Some((why, mend))
}

/// The number inside a token is the observation's value.
pub(super) fn numbers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (index, printing) in plan.printings.iter().enumerate() {
        let observation = plan.observations.get(printing.observation as usize);
        let row = context.row("printings", &context.draft.rows.printings, index);
        if let Some((observation, row)) = observation.zip(row) {
            findings.extend(number(observation, &row));
        }
    }
}

fn number(observation: &Observation, row: &Row<'_>) -> Option<Finding> {
    let (printed, rest) = first_number(row.get("PRINTED"));
    let same = match (printed, observation.value) {
        (None, None) => return None,
        (Some(printed), Some(value)) => printed.ratio() == value.ratio(),
        _ => false,
    };
    if !same {
        let value = observation
            .value
            .map(|value| value.to_string())
            .unwrap_or_default();
        let why = words!(
            "印刷された数が値（{value}）と違います",
            "The number printed is not the value ({value})"
        );
        let mend = words!(
            "OBS_VALUEを印刷のとおりにしてください（読み替えはcorrections.csvへ）",
            "Write OBS_VALUE as printed (another reading belongs into corrections.csv)"
        );
        return Some(row.error("printed-number", "PRINTED", why, mend));
    }
    let expected = power_of(&rest);
    let power = observation.unit_mult;
    (expected != power).then(|| {
        let why = words!(
            "印刷された位取りは10の{expected}乗ですが、UNIT_MULTは{power}です",
            "The printed scale is ten to the {expected}, UNIT_MULT is {power}"
        );
        let mend = words!(
            "UNIT_MULTを{expected}にしてください",
            "Write UNIT_MULT {expected}"
        );
        row.error("printed-multiplier", "PRINTED", why, mend)
    })
}

/// The first number of a token, without grouping commas, and what follows it.
pub(super) fn first_number(token: &str) -> (Option<Decimal>, String) {
    let text = suggest::half_width(token);
    let start = text.find(|c: char| c.is_ascii_digit());
    let digits = start
        .and_then(|start| text.get(start..))
        .unwrap_or_default();
    let length = digits
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.')))
        .unwrap_or(digits.len());
    let (number, rest) = digits.split_at_checked(length).unwrap_or_default();
    let mut number = number.trim_end_matches(['.', ',']).replace(',', "");
    let before = start
        .and_then(|start| text.get(..start))
        .unwrap_or_default();
    if before.ends_with('-') {
        number.insert(0, '-');
    }
    (Decimal::parse(&number).ok(), rest.to_owned())
}

pub(super) fn power_of(rest: &str) -> u8 {
    let powers = [
        ("百万", 6),
        ("千万", 7),
        ("十億", 9),
        ("万", 4),
        ("億", 8),
        ("兆", 12),
        ("千", 3),
        // A tenth, counted in per cent.
        ("割", 1),
    ];
    let found = powers.into_iter().find(|(word, _)| rest.starts_with(word));
    found.map_or(0, |(_, power)| power)
}

/// Every observation stands somewhere; one that was derived says so in its comment.
pub(super) fn every_fact(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    let mut stands = vec![false; plan.observations.len()];
    for printing in &plan.printings {
        if let Some(flag) = stands.get_mut(printing.observation as usize) {
            *flag = true;
        }
    }
    for (index, observation) in plan.observations.iter().enumerate() {
        let row = context.observation_row(index);
        let (Some(false), Some(row)) = (stands.get(index), row) else {
            continue;
        };
        let why = words!(
            "この値の印刷箇所がprintings.csvにありません",
            "printings.csv has no place for this value"
        );
        let mend = words!(
            "印刷箇所を加えるか、導いた値ならCOMMENT_OBSに書いてください",
            "Add the place, or say in COMMENT_OBS that the value is derived"
        );
        let level = if observation.comment.is_some() {
            Level::Warning
        } else {
            Level::Error
        };
        let at = row.at("OBS_ID");
        let finding = Finding::error("printing-none", at, &observation.id, why, mend);
        findings.push(finding.level(level));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_tokens() {
        for (token, number, power) in [
            ("5,585件", "5585", 0),
            ("約１，２３４件", "1234", 0),
            ("130件／年", "130", 0),
            ("145.7万件", "145.7", 4),
            ("43億円の内数", "43", 8),
            ("10.73%", "10.73", 0),
            ("8割", "8", 1),
            ("▲5件", "-5", 0),
        ] {
            let (found, rest) = first_number(token);
            assert_eq!(
                found.map(|it| it.to_string()).as_deref(),
                Some(number),
                "{token}"
            );
            assert_eq!(power_of(&rest), power, "{token}");
        }
        for token in ["-", "—", "なし", ""] {
            assert_eq!(first_number(token).0, None, "{token}");
        }
    }
}
