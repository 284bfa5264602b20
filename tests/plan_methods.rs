//! Reference methods on a plan's own targets: what suits, what does not and why; official grades stay out of it.
#![allow(clippy::unwrap_used, clippy::float_cmp)]

mod support;

use plan_indicators::model::{Basis, Direction, Plan, TargetType};
use plan_indicators::score::reference::{Method, Status};
use plan_indicators::score::{Applied, State, apply, assess, assess_all, rows};
use support::made_up::{made_up, with_baseline};
use support::real_plan;

/// An answer in short: `status` of a result, or `state reason`.
fn short(applied: &Applied) -> String {
    match &applied.result {
        Ok(outcome) if outcome.status == Status::NotAvailable => {
            format!("none {}", outcome.reason.unwrap().id())
        }
        Ok(outcome) => outcome.status.id().to_owned(),
        Err((state, reason)) => {
            let reason = reason.map_or("", |it| it.id());
            format!("{} {reason}", state.id()).trim().to_owned()
        }
    }
}

fn of(plan: &Plan, year: u16, method: Method) -> Applied {
    apply(plan, &assess(plan, 0, year).unwrap(), method).unwrap()
}

/// By indicator: the five methods in the order of `Method::ALL`.
const FY2025: &[(&str, [&str; 5])] = &[
    ("HANDOVERS", RUNNING_TOTAL),
    ("TRIALS", RUNNING_TOTAL),
    ("SEEDS", RUNNING_TOTAL),
    ("PAPERS_TOP1", ["outside_window"; 5]),
    ("PAEDIATRIC_PLANS", REACHED_TOTAL),
    ("ORPHAN_APPROVALS", RUNNING_TOTAL),
    (
        "STARTUPS_SELECTED",
        ["substantial", "on_track", "on_track", TOO_FEW, "partial"],
    ),
    ("FIH_TRIALS", [ZERO, ZERO, ZERO, TOO_FEW, "no_progress"]),
    ("FIH_FACILITIES", [ZERO, ZERO, ZERO, TOO_FEW, "partial"]),
    (
        "TR_SUPPORTED_SEEDS",
        [
            "target_achieved",
            "on_track",
            "on_track",
            TOO_FEW,
            "reached",
        ],
    ),
    ("CORE_HOSPITAL_TRIALS", NO_BASELINE),
    (
        "TRAINING_COMPLETED",
        [
            "target_achieved",
            "on_track",
            "on_track",
            TOO_FEW,
            "reached",
        ],
    ),
    ("DCT_TRIALS", [ZERO, ZERO, ZERO, TOO_FEW, "reached"]),
    ("JRCT_ACCESSES", ["not_reported dash_printed"; 5]),
    ("DUAL_USE_SITES", [ZERO, ZERO, ZERO, TOO_FEW, "reached"]),
    ("BIOMANUFACTURING_TRAINEES", RUNNING_TOTAL),
    ("RIKEN_SEEDS", ["not_assessable mean_of_window"; 5]),
    ("PHARMACY_GRADUATES", NO_BASELINE),
    (
        "UNIVERSITY_HOSPITAL_RESEARCH",
        [BASELINE, NUMBER, NUMBER, NUMBER, NUMBER],
    ),
    ("HANDOVERS_AND_SEEDS", ["outside_window"; 5]),
    ("PRIORITY_INFECTION_APPROVALS", RUNNING_TOTAL),
];
const TOTAL: &str = "not_assessable running_total";
const ZERO: &str = "not_assessable counts_from_zero";
const BASELINE: &str = "not_assessable no_baseline";
const NUMBER: &str = "not_assessable no_numeric_target";
const TOO_FEW: &str = "none too_few_points";
const RUNNING_TOTAL: [&str; 5] = [TOTAL, TOTAL, TOTAL, TOTAL, "partial"];
const REACHED_TOTAL: [&str; 5] = [TOTAL, TOTAL, TOTAL, TOTAL, "reached"];
const NO_BASELINE: [&str; 5] = [BASELINE, BASELINE, BASELINE, TOO_FEW, BASELINE];

#[test]
fn the_bundled_year_under_every_method() {
    let plan = real_plan();
    let found = assess_all(&plan, 2025);
    assert_eq!(found.len(), FY2025.len());
    for (found, (code, expected)) in found.iter().zip(FY2025) {
        assert_eq!(&plan.indicators[usize::from(found.indicator)].code, code);
        for (method, expected) in Method::ALL.into_iter().zip(expected) {
            let applied = apply(&plan, found, method).unwrap();
            assert_eq!(short(&applied), *expected, "{code} {}", method.id());
        }
    }
}

#[test]
fn the_numbers_behind_the_results() {
    let plan = real_plan();
    let progress = |code: &str, method| {
        let indicator = plan.indicator(code).unwrap();
        let found = assess_all(&plan, 2025);
        let found = found.iter().find(|it| it.indicator == indicator).unwrap();
        let applied = apply(&plan, found, method).unwrap();
        (
            applied.outcome().unwrap().progress.unwrap(),
            applied.assumed_baseline,
        )
    };
    // 11 companies in FY2023, 40 in FY2025, 70 by FY2028; 932 people, 1,228, 1,100; totals start from 0.
    for (code, method, expected, assumed) in [
        (
            "STARTUPS_SELECTED",
            Method::StatcanOsdg,
            ((40_f64 / 11.0).sqrt() - 1.0) / ((70_f64 / 11.0).powf(0.2) - 1.0),
            false,
        ),
        (
            "STARTUPS_SELECTED",
            Method::Un2023,
            (40.0 * (40_f64 / 11.0).powf(1.5) - 11.0) / 59.0,
            false,
        ),
        (
            "TRAINING_COMPLETED",
            Method::Attainment,
            100.0 * 296.0 / 168.0,
            false,
        ),
        (
            "BIOMANUFACTURING_TRAINEES",
            Method::Attainment,
            100.0 * 271.0 / 750.0,
            false,
        ),
        ("FIH_FACILITIES", Method::Attainment, 80.0, true),
    ] {
        let (found, is_assumed) = progress(code, method);
        assert!((found - expected).abs() < 1e-9, "{code} {found} {expected}");
        assert_eq!(is_assumed, assumed, "{code}");
    }
}

#[test]
fn years_without_a_value_stay_what_they_are() {
    let plan = real_plan();
    for year in 2026..=2029 {
        for found in assess_all(&plan, year) {
            for method in Method::ALL {
                let applied = apply(&plan, &found, method).unwrap();
                assert_eq!(applied.result, Err((State::NotYetDue, None)));
            }
        }
    }
    let of_2024 = assess_all(&plan, 2024);
    let jrct = of_2024
        .iter()
        .find(|it| plan.indicators[usize::from(it.indicator)].code == "JRCT_ACCESSES");
    let jrct = apply(&plan, jrct.unwrap(), Method::GermanWeather).unwrap();
    assert_eq!(short(&jrct), "not_assessable definition_differs");
}

#[test]
fn every_type_of_target() {
    use TargetType::{
        Annual, AnnualMean, AtLeastBaseline, CountBy, Cumulative, DirectionOnly, LevelBy,
        Milestone, RateBy, WindowMean,
    };
    let mean = ["not_assessable mean_of_window"; 5];
    let from_base = ["moderate", "fair", "fair", TOO_FEW, "partial"];
    let cases: &[(TargetType, Option<&str>, [&str; 5])] = &[
        (Annual, None, RUNNING_TOTAL),
        (Cumulative, None, RUNNING_TOTAL),
        (AnnualMean, None, mean),
        (WindowMean, None, mean),
        (RateBy, None, NO_BASELINE),
        (RateBy, Some("50"), from_base),
        (LevelBy, Some("50"), from_base),
        (CountBy, Some("50"), from_base),
        (CountBy, Some("0"), [ZERO, ZERO, ZERO, TOO_FEW, "partial"]),
        (
            AtLeastBaseline,
            Some("50"),
            [
                "target_achieved",
                "on_track",
                "on_track",
                TOO_FEW,
                "reached",
            ],
        ),
        // 50 → 59 in two years is more than 1.5 % a year.
        (
            DirectionOnly,
            Some("50"),
            ["substantial", NUMBER, NUMBER, NUMBER, NUMBER],
        ),
        (
            DirectionOnly,
            None,
            [BASELINE, NUMBER, NUMBER, NUMBER, NUMBER],
        ),
        (Milestone, None, [NUMBER; 5]),
    ];
    for (kind, baseline, expected) in cases {
        let facts = [(2024, Basis::Fy, "55"), (2025, Basis::Fy, "59")];
        let value = match kind {
            DirectionOnly | Milestone | AtLeastBaseline => "",
            Annual | Cumulative => "200",
            _ => "80",
        };
        let mut plan = made_up(*kind, value, (2024, 2028), Direction::Up, &facts);
        if let Some(baseline) = baseline {
            plan = with_baseline(plan, baseline, 2023);
        }
        for (method, expected) in Method::ALL.into_iter().zip(expected) {
            let applied = of(&plan, 2025, method);
            assert_eq!(
                short(&applied),
                *expected,
                "{kind:?} {baseline:?} {}",
                method.id()
            );
        }
    }
}

#[test]
fn a_trend_needs_four_years() {
    let facts = [
        (2024, Basis::Fy, "60"),
        (2025, Basis::Fy, "70"),
        (2026, Basis::Fy, "80"),
        (2027, Basis::Fy, "90"),
    ];
    let plan = made_up(
        TargetType::RateBy,
        "100",
        (2024, 2028),
        Direction::Up,
        &facts,
    );
    let weather = of(&plan, 2027, Method::GermanWeather);
    assert_eq!(short(&weather), "sun");
    assert_eq!(weather.outcome().unwrap().progress, Some(1.0));
    // What was known a year before does not suffice.
    assert_eq!(short(&of(&plan, 2026, Method::GermanWeather)), TOO_FEW);
}

#[test]
fn a_hundred_cases_are_no_percentage() {
    let facts = [(2025, Basis::Fy, "99")];
    let plan = made_up(
        TargetType::LevelBy,
        "100",
        (2024, 2028),
        Direction::Up,
        &facts,
    );
    let mut plan = with_baseline(plan, "98.9", 2023);
    let step = |plan: &Plan| {
        let applied = of(plan, 2025, Method::Un2023);
        applied.outcome().unwrap().steps.get("target_reached")
    };
    assert_eq!(step(&plan), Some(0.0));
    let list = plan.codelist("UNIT_MEASURE").unwrap();
    let percent = list.position("PERCENT").unwrap();
    plan.targets[0].unit = percent;
    plan.indicators[0].unit = percent;
    plan.observations[0].unit = percent;
    assert_eq!(step(&plan), Some(1.0));
}

#[test]
fn falling_is_mirrored() {
    let facts = [(2025, Basis::Fy, "17")];
    let plan = made_up(
        TargetType::LevelBy,
        "10",
        (2024, 2028),
        Direction::Down,
        &facts,
    );
    let plan = with_baseline(plan, "20", 2023);
    let applied = of(&plan, 2025, Method::Attainment);
    assert_eq!(applied.outcome().unwrap().progress, Some(30.0));
    assert_eq!(short(&of(&plan, 2025, Method::Un2022)), "fair");
}

#[test]
fn rows_have_a_key_and_grades_stay_out_of_reference_methods() {
    let plan = real_plan();
    let years: Vec<u16> = (2024..=2029).collect();
    let all = rows(&plan, &years, true, &Method::ALL);
    let observed = plan.indicators.len()
        - plan.targets.len()
        - plan
            .indicators
            .iter()
            .filter(|it| matches!(it.kind.code(), "BUDGET" | "ITEM"))
            .count();
    assert_eq!(all.len(), years.len() * (plan.targets.len() * 6 + observed));
    let mut keys: Vec<_> = all
        .iter()
        .map(|row| {
            (
                row.found.indicator,
                row.found.target,
                row.found.year,
                row.method(),
            )
        })
        .collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), all.len());
    for row in &all {
        assert_eq!(
            row.found.target.is_none(),
            row.found.state == State::NoTarget
        );
    }
}
