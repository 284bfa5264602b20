//! Plans of one target for tests of scoring.

use std::sync::OnceLock;

use plan_indicators::model::{
    Baseline, Basis, Decimal, Direction, FiscalYear, Measure, Observation, Operator, Period, Plan,
    Status, Target, TargetType, Window,
};

use super::real_plan;

/// The bundled plan with one target, one indicator and the given facts of it alone.
pub fn made_up(
    kind: TargetType,
    value: &str,
    window: (u16, u16),
    direction: Direction,
    facts: &[(u16, Basis, &str)],
) -> Plan {
    static BARE: OnceLock<Plan> = OnceLock::new();
    let mut plan = BARE
        .get_or_init(|| {
            let mut plan = real_plan();
            plan.printings.clear();
            plan.narratives.clear();
            plan.indicators.truncate(1);
            plan
        })
        .clone();
    plan.about.reporting_year = 2029;
    plan.indicators[0].direction = direction;
    plan.observations = facts
        .iter()
        .map(|&(year, basis, value)| {
            let first = if matches!(basis, Basis::Cum | Basis::Mean) {
                window.0
            } else {
                year
            };
            Observation {
                id: format!("{year}{basis:?}"),
                indicator: 0,
                project: 0,
                breakdown: Vec::new(),
                year,
                period: Period {
                    start: Some(FiscalYear(first).first_day()),
                    end: Some(FiscalYear(year).last_day()),
                    basis,
                },
                measure: Measure::Act,
                value: Decimal::parse(value).ok(),
                unit: plan.indicators[0].unit,
                unit_mult: 0,
                status: if value.is_empty() {
                    Status::Q
                } else {
                    Status::A
                },
                comment: None,
            }
        })
        .collect();
    plan.corrections.clear();
    plan.grades.clear();
    plan.targets = vec![Target {
        id: "T".to_owned(),
        indicator: 0,
        kind,
        operator: Operator::Ge,
        value: Decimal::parse(value).ok(),
        total: None,
        unit: plan.indicators[0].unit,
        unit_mult: 0,
        compared_unit: None,
        window: Window {
            first: window.0,
            last: window.1,
            calendar: false,
        },
        baseline: None,
        flags: Vec::new(),
        text: None,
    }];
    plan
}

pub fn with_baseline(mut plan: Plan, value: &str, year: u16) -> Plan {
    plan.targets[0].baseline = Some(Baseline {
        value: Decimal::parse(value).unwrap(),
        first: year,
        last: year,
        source: Some(0),
        assumed: false,
    });
    plan
}
