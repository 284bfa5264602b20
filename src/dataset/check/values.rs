//! Values against status, digits, range and unit.

use super::{Context, Finding, words};
use crate::dataset::package::Row;
use crate::model::{Decimal, Observation, Ratio, Status, ValueRule};

/// Rows whose status and value cells are read, with or without the rest of the row.
pub(super) fn status_and_value(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for row in context.package.rows("observations") {
        let Some(status) = Status::parse(row.get("OBS_STATUS")) else {
            continue;
        };
        let value = row.get("OBS_VALUE");
        let code = status.code();
        let (why, mend) = match (status.value_rule(), value.is_empty()) {
            (ValueRule::Required, true) => (
                words!(
                    "状態 {code} には値が要ります",
                    "The status {code} needs a value"
                ),
                words!(
                    "値を書くか、状態をM・O・L・Qなどにしてください",
                    "Write the value, or a status such as M, O, L, Q"
                ),
            ),
            (ValueRule::Empty, false) => (
                words!(
                    "状態 {code} に値は書けません",
                    "The status {code} goes without a value"
                ),
                words!(
                    "値を消すか、状態を直してください",
                    "Remove the value or correct the status"
                ),
            ),
            _ => continue,
        };
        findings.push(row.error("status-value", "OBS_VALUE", why, mend));
    }
}

/// Not more digits after the point than the indicator publishes.
pub(super) fn decimals(context: &Context<'_>, findings: &mut Vec<Finding>) {
    each_value(
        context,
        |row, observation, value| {
            let indicator = context
                .plan()
                .indicators
                .get(usize::from(observation.indicator))?;
            let (most, scale) = (indicator.decimals, value.scale());
            if scale <= most {
                return None;
            }
            let why = words!(
                "小数点以下が{scale}桁あります（指標のDECIMALSは{most}）",
                "It has {scale} digits after the point (DECIMALS of the indicator is {most})"
            );
            let mend = words!(
                "桁を確かめるか、indicators.csvのDECIMALSを直してください",
                "Look at the digits, or correct DECIMALS in indicators.csv"
            );
            Some(row.error("decimals", "OBS_VALUE", why, mend))
        },
        findings,
    );
}

/// Percentages lie between 0 and 100.
pub(super) fn percentages(context: &Context<'_>, findings: &mut Vec<Finding>) {
    each_value(
        context,
        |row, observation, value| {
            let ratio = value.ratio();
            let percent = row.get("UNIT_MEASURE") == "PERCENT" && observation.unit_mult == 0;
            if !percent || (!ratio.is_negative() && ratio <= Ratio::whole(100)) {
                return None;
            }
            let why = words!(
                "百分率が0から100の外です",
                "The percentage is not within 0 and 100"
            );
            let mend = words!("値か単位を直してください", "Correct the value or the unit");
            Some(row.error("percent-range", "OBS_VALUE", why, mend))
        },
        findings,
    );
}

/// The unit is the indicator's or that of its target; another one needs a comment.
pub(super) fn units(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let plan = context.plan();
    for (index, observation) in plan.observations.iter().enumerate() {
        let own = plan
            .indicators
            .get(usize::from(observation.indicator))
            .map(|indicator| indicator.unit);
        let of_targets = plan
            .targets
            .iter()
            .filter(|target| target.indicator == observation.indicator)
            .flat_map(|target| [Some(target.unit), target.compared_unit]);
        let mut known = of_targets.chain([own]).flatten();
        if observation.comment.is_some() || known.any(|unit| unit == observation.unit) {
            continue;
        }
        let Some(row) = context.observation_row(index) else {
            continue;
        };
        let why = words!(
            "指標の単位とも目標の単位とも違います",
            "It is neither the indicator's unit nor that of a target"
        );
        let mend = words!(
            "単位を直すか、理由をCOMMENT_OBSに書いてください",
            "Correct the unit, or give the reason in COMMENT_OBS"
        );
        findings.push(row.error("unit-differs", "UNIT_MEASURE", why, mend));
    }
}

fn each_value(
    context: &Context<'_>,
    rule: impl Fn(&Row<'_>, &Observation, Decimal) -> Option<Finding>,
    findings: &mut Vec<Finding>,
) {
    for (index, observation) in context.plan().observations.iter().enumerate() {
        let row = context.observation_row(index);
        if let Some((row, value)) = row.zip(observation.value) {
            findings.extend(rule(&row, observation, value));
        }
    }
}
