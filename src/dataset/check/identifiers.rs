//! Ids that can be rebuilt from their row.

use super::{Context, Finding, words};

/// `OBS_ID` follows the rule, so that a bundle need not carry it.
pub(super) fn observation_ids(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let expected = crate::dataset::observation_ids(context.plan());
    for (index, (id, observation)) in expected
        .iter()
        .zip(&context.plan().observations)
        .enumerate()
    {
        let Some(row) = context.observation_row(index) else {
            continue;
        };
        if observation.id != *id {
            let why = words!(
                "IDが行の内容（指標・プロジェクト・内訳・種類・期間）と合いません",
                "The id does not follow from the row (indicator, project, breakdowns, measure, period)"
            );
            let mend = words!("{id} と書いてください", "Write {id}");
            let at = row.at("OBS_ID");
            findings.push(Finding::error("id-rule", at, &observation.id, why, mend));
        }
    }
}
