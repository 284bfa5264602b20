//! What follows if: scenarios, the reader's own values, what would change a verdict, what needs attention.
#![allow(clippy::unwrap_used)]

mod support;

use plan_indicators::model::{Basis, Direction, Operator, Plan, Ratio, TargetType};
use plan_indicators::score::assumption;
use plan_indicators::score::outlook::{Scenario, assumed, outlook};
use plan_indicators::score::{
    Change, Concern, State, assess, assess_all, concerns, margin, observed,
};
use proptest::prelude::*;
use support::made_up::{made_up, with_baseline};
use support::real_plan;

fn text(value: Option<Ratio>) -> Option<String> {
    value.map(|value| value.to_text(4))
}

/// Kind, what stands at the end, what is short of the target.
fn short(scenario: &Scenario) -> (String, String, Option<String>) {
    let last = scenario.years.last().unwrap();
    let end = format!("{}: {}", last.year, last.stands.to_text(4));
    (scenario.kind.id().to_owned(), end, text(scenario.short))
}

fn of(plan: &Plan, year: u16) -> Vec<(String, String, Option<String>)> {
    let outlook = outlook(plan, 0, year);
    outlook.map_or_else(Vec::new, |it| it.scenarios.iter().map(short).collect())
}

fn expected(rows: &[(&str, &str, &str)]) -> Vec<(String, String, Option<String>)> {
    rows.iter()
        .map(|(kind, end, short)| {
            (
                (*kind).to_owned(),
                (*end).to_owned(),
                Some((*short).to_owned()),
            )
        })
        .collect()
}

#[test]
fn the_bundled_year() {
    let plan = real_plan();
    let of = |code: &str| {
        let indicator = plan.indicator(code).unwrap();
        let position = plan.targets.iter().position(|it| it.indicator == indicator);
        let position = u16::try_from(position.unwrap()).unwrap();
        let found = outlook(&plan, position, 2025);
        found.map(|it| {
            let scenarios: Vec<_> = it.scenarios.iter().map(short).collect();
            (it.open, scenarios, it.no_trend)
        })
    };
    // 271 of 750 with 146 in the latest year: 271 + 3 × 146 = 709; mean 135.5: 677.5.
    assert_eq!(
        of("BIOMANUFACTURING_TRAINEES"),
        Some((
            vec![2026, 2027, 2028],
            expected(&[
                ("latest", "2028: 709", "41"),
                ("mean", "2028: 677.5", "72.5")
            ]),
            true
        ))
    );
    // Nothing lies in the window yet, so all of it is open; 5 × 86 = 430 of 600.
    assert_eq!(
        of("PAPERS_TOP1"),
        Some((
            vec![2025, 2026, 2027, 2028, 2029],
            expected(&[("latest", "2029: 430", "170")]),
            true
        ))
    );
    // A level: 14.5 companies a year since 11 in FY2023; the year before the latest is not known.
    assert_eq!(
        of("STARTUPS_SELECTED").map(|it| it.1),
        Some(expected(&[("mean", "2028: 83.5", "0")]))
    );
    // A mean: 4 and 2, then 2 a year is 12 / 5.
    assert_eq!(
        of("RIKEN_SEEDS").map(|it| it.1),
        Some(expected(&[
            ("latest", "2028: 2.4", "0.6"),
            ("mean", "2028: 3", "0")
        ]))
    );
    // A total that stands has no outlook; a number that is missing has open years but no scenario of its own.
    assert_eq!(of("PAEDIATRIC_PLANS"), None);
    assert_eq!(of("JRCT_ACCESSES").map(|it| it.1), Some(Vec::new()));
    assert_eq!(of("UNIVERSITY_HOSPITAL_RESEARCH"), None);
}

#[test]
fn later_years_start_from_the_latest_known_one_and_earlier_ones_know_less() {
    let plan = real_plan();
    for (position, _) in (0_u16..).zip(&plan.targets) {
        assert_eq!(
            outlook(&plan, position, 2027),
            outlook(&plan, position, 2025)
        );
    }
    let trainees = plan.indicator("BIOMANUFACTURING_TRAINEES").unwrap();
    let position = plan.targets.iter().position(|it| it.indicator == trainees);
    let position = u16::try_from(position.unwrap()).unwrap();
    let as_of_2024 = outlook(&plan, position, 2024).unwrap();
    assert_eq!(as_of_2024.open, [2025, 2026, 2027, 2028]);
    assert_eq!(short(&as_of_2024.scenarios[0]).1, "2028: 625");
}

#[test]
fn three_values_make_a_trend() {
    let facts = [
        (2024, Basis::Fy, "10"),
        (2025, Basis::Fy, "16"),
        (2026, Basis::Fy, "19"),
    ];
    // Least squares: mean 15 at 2025, 4.5 a year: 24 and 28.5 after 45.
    let plan = made_up(
        TargetType::Cumulative,
        "100",
        (2024, 2028),
        Direction::Up,
        &facts,
    );
    let rows = [
        ("latest", "2028: 83", "17"),
        ("mean", "2028: 75", "25"),
        ("trend", "2028: 97.5", "2.5"),
    ];
    assert_eq!(of(&plan, 2026), expected(&rows));
    assert_eq!(of(&plan, 2025).len(), 2);
    let plan = made_up(
        TargetType::RateBy,
        "30",
        (2024, 2028),
        Direction::Up,
        &facts,
    );
    assert_eq!(
        of(&plan, 2026)[2],
        expected(&[("trend", "2028: 28.5", "1.5")])[0]
    );
    // Levels grow by increases; the baseline is where they start.
    let plan = made_up(
        TargetType::LevelBy,
        "30",
        (2024, 2028),
        Direction::Up,
        &facts,
    );
    let plan = with_baseline(plan, "4", 2023);
    let rows = [
        ("latest", "2028: 25", "5"),
        ("mean", "2028: 29", "1"),
        ("trend", "2028: 30.1", "0"),
    ];
    assert_eq!(of(&plan, 2026), expected(&rows));
}

#[test]
fn assumed_values_are_played_year_by_year() {
    let facts = [(2024, Basis::Fy, "125"), (2025, Basis::Fy, "146")];
    let plan = made_up(
        TargetType::Cumulative,
        "750",
        (2024, 2028),
        Direction::Up,
        &facts,
    );
    let play = |values: &[(u16, i64)]| {
        let value = |year: u16| {
            let found = values.iter().find(|it| it.0 == year);
            found.map(|it| Ratio::whole(it.1))
        };
        assumed(&plan, 0, 2025, &value)
    };
    let whole = play(&[(2026, 179), (2027, 150), (2028, 150)]).unwrap();
    assert!(whole.reached);
    assert_eq!(text(whole.short), Some("0".to_owned()));
    let stands: Vec<_> = whole
        .years
        .iter()
        .map(|it| (it.stands.to_text(0), it.on_pace))
        .collect();
    let on = |stands: &str, on: bool| (stands.to_owned(), Some(on));
    assert_eq!(stands, [on("450", true), on("600", true), on("750", true)]);
    let short = play(&[(2026, 178), (2027, 150), (2028, 150)]).unwrap();
    assert!(!short.reached);
    assert_eq!(text(short.short), Some("1".to_owned()));
    assert_eq!(short.years[0].on_pace, Some(false));
    // A total ends before the first year without a value; years that are known are not asked.
    let part = play(&[(2026, 100), (2028, 900)]).unwrap();
    assert_eq!((part.years.len(), part.short), (1, None));
    assert_eq!(play(&[(2028, 900)]), None);
    assert_eq!(play(&[(2025, 1), (2030, 1)]), None);
    // A level needs no year before.
    let level = made_up(TargetType::LevelBy, "70", (2024, 2028), Direction::Up, &[]);
    let level = with_baseline(level, "11", 2023);
    let found = assumed(&level, 0, 2025, &|year| {
        (year == 2028).then_some(Ratio::whole(70))
    });
    assert!(found.unwrap().reached);
}

#[test]
fn the_text_of_assumptions() {
    let plan = real_plan();
    let read = |text: &str| {
        let (found, refused) = assumption::read(&plan, text);
        (assumption::write(&plan, &found), refused)
    };
    for text in [
        "",
        "HANDOVERS:2026=127,2027=130",
        "HANDOVERS:2026=127;SEEDS:2029=140.5",
        "FIH_TRIALS:2028=-1",
    ] {
        assert_eq!(read(text), (text.to_owned(), Vec::new()));
    }
    let kept = "HANDOVERS:2026=127";
    for (rest, refused) in [
        ("NOPE:2026=1", "NOPE:2026=1"),
        // Observed only, or without a number.
        ("APPROVALS:2026=1", "APPROVALS:2026=1"),
        (
            "UNIVERSITY_HOSPITAL_RESEARCH:2026=1",
            "UNIVERSITY_HOSPITAL_RESEARCH:2026=1",
        ),
        // Outside the window.
        ("HANDOVERS:2030=1", "HANDOVERS:2030=1"),
        ("HANDOVERS:2024=1", "HANDOVERS:2024=1"),
        ("HANDOVERS:-2026=1", "HANDOVERS:-2026=1"),
        ("HANDOVERS:2026.0=1", "HANDOVERS:2026.0=1"),
        ("HANDOVERS:=1", "HANDOVERS:=1"),
        // A year that stands before.
        ("HANDOVERS:2026=128", "HANDOVERS:2026=128"),
        // No decimal.
        ("HANDOVERS:2027=1e5", "HANDOVERS:2027=1e5"),
        ("HANDOVERS:2027=NaN", "HANDOVERS:2027=NaN"),
        ("HANDOVERS:2027=１２", "HANDOVERS:2027=１２"),
        ("HANDOVERS:2027=", "HANDOVERS:2027="),
        ("HANDOVERS:2027", "HANDOVERS:2027"),
        ("HANDOVERS:", "HANDOVERS:"),
        ("HANDOVERS", "HANDOVERS:"),
        ("=", "=:"),
    ] {
        let (text, found) = read(&format!("{kept};{rest}"));
        assert_eq!(
            (text.as_str(), found),
            (kept, vec![refused.to_owned()]),
            "{rest}"
        );
    }
}

#[test]
fn what_would_change_a_verdict() {
    use Change::{BelowPace, BelowTarget, ToPace, ToTarget};
    use Direction::{Down, Up};
    use TargetType::{Annual, AnnualMean, AtLeastBaseline, Cumulative, LevelBy, RateBy};
    type Case = (
        TargetType,
        &'static str,
        Direction,
        Operator,
        Option<&'static str>,
        (u16, &'static str),
        (&'static str, bool, Change),
    );
    let cases: &[Case] = &[
        (
            Cumulative,
            "750",
            Up,
            Operator::Ge,
            None,
            (2025, "271"),
            ("29", true, ToPace),
        ),
        (
            Cumulative,
            "750",
            Up,
            Operator::Ge,
            None,
            (2025, "271.5"),
            ("28.5", true, ToPace),
        ),
        (
            Cumulative,
            "5",
            Up,
            Operator::Ge,
            None,
            (2025, "2"),
            ("1", false, BelowPace),
        ),
        (
            Cumulative,
            "50",
            Up,
            Operator::Ge,
            None,
            (2025, "51"),
            ("2", false, BelowTarget),
        ),
        // In the last year pace asks for the target itself.
        (
            Cumulative,
            "50",
            Up,
            Operator::Ge,
            None,
            (2028, "49"),
            ("1", true, ToTarget),
        ),
        (
            Cumulative,
            "50",
            Up,
            Operator::Gt,
            None,
            (2028, "49"),
            ("1", true, ToPace),
        ),
        (
            Cumulative,
            "50",
            Up,
            Operator::Gt,
            None,
            (2028, "51"),
            ("1", false, BelowTarget),
        ),
        (
            Cumulative,
            "100",
            Down,
            Operator::Ge,
            None,
            (2025, "120"),
            ("20", false, ToTarget),
        ),
        (
            Cumulative,
            "100",
            Down,
            Operator::Ge,
            None,
            (2025, "30"),
            ("71", true, BelowTarget),
        ),
        (
            Annual,
            "130",
            Up,
            Operator::Ge,
            None,
            (2024, "158"),
            ("29", false, BelowPace),
        ),
        (
            LevelBy,
            "70",
            Up,
            Operator::Ge,
            Some("11"),
            (2025, "40"),
            ("6", false, BelowPace),
        ),
        (
            LevelBy,
            "70",
            Up,
            Operator::Ge,
            Some("11"),
            (2025, "30"),
            ("5", true, ToPace),
        ),
        (
            LevelBy,
            "10",
            Down,
            Operator::Ge,
            Some("20"),
            (2025, "17"),
            ("1", false, ToPace),
        ),
        (
            RateBy,
            "360",
            Up,
            Operator::Ge,
            None,
            (2025, "379"),
            ("20", false, BelowTarget),
        ),
        (
            RateBy,
            "1225",
            Up,
            Operator::Gt,
            None,
            (2025, "1404"),
            ("179", false, BelowTarget),
        ),
        (
            AtLeastBaseline,
            "",
            Up,
            Operator::Ge,
            Some("1365"),
            (2025, "1364"),
            ("1", true, ToTarget),
        ),
        // Of a mean of two years in their sum: 5 of 6.
        (
            AnnualMean,
            "3",
            Up,
            Operator::Ge,
            None,
            (2025, "2.5"),
            ("1", true, ToPace),
        ),
    ];
    for (kind, value, direction, operator, baseline, (year, actual), (amount, more, change)) in
        cases
    {
        let basis = match kind {
            Cumulative => Basis::Cum,
            AnnualMean => Basis::Mean,
            _ => Basis::Fy,
        };
        let facts = [(*year, basis, *actual)];
        let mut plan = made_up(*kind, value, (2024, 2028), *direction, &facts);
        plan.targets[0].operator = *operator;
        if let Some(baseline) = baseline {
            plan = with_baseline(plan, baseline, 2023);
        }
        let name = format!("{kind:?} {value} {direction:?} {operator:?} {actual}");
        let found = assess(&plan, 0, *year).unwrap();
        let margin = margin(&plan, &found).unwrap();
        assert_eq!(
            (
                margin.amount.to_text(3).as_str(),
                margin.more,
                margin.change
            ),
            (*amount, *more, *change),
            "{name}"
        );
        // The change leads there, and one step less does not.
        let step = if actual.contains('.') { 0.1 } else { 1.0 };
        let years = if *kind == AnnualMean { 2.0 } else { 1.0 };
        let sign = if *more { 1.0 } else { -1.0 };
        let state = |amount: f64| {
            let value = actual.parse::<f64>().unwrap() + sign * amount / years;
            let mut plan = plan.clone();
            plan.observations[0].value =
                plan_indicators::model::Decimal::parse(&format!("{value:.4}")).ok();
            assess(&plan, 0, *year).unwrap().state
        };
        let amount: f64 = amount.parse().unwrap();
        assert_ne!(state(amount), found.state, "{name}: it changes");
        assert_eq!(state(amount - step), found.state, "{name}: less does not");
        if *change == ToTarget {
            assert_eq!(state(amount), State::Reached, "{name}");
        }
    }
}

#[test]
fn what_needs_attention() {
    use Concern::{
        BelowPace, Differs, NoRemark, NotAssessable, NotReported, OutsideWindow, Provisional,
        Unfavourable,
    };
    let plan = real_plan();
    let of = |code: &str, year| {
        let indicator = plan.indicator(code).unwrap();
        let found = assess_all(&plan, year);
        let found = found.iter().find(|it| it.indicator == indicator).unwrap();
        concerns(&plan, found)
    };
    assert_eq!(of("FIH_TRIALS", 2025), [Differs, BelowPace]);
    assert_eq!(
        of("BIOMANUFACTURING_TRAINEES", 2025),
        [Differs, BelowPace, NoRemark]
    );
    assert_eq!(of("PAPERS_TOP1", 2025), [Unfavourable, OutsideWindow]);
    assert_eq!(of("JRCT_ACCESSES", 2025), [NotReported]);
    assert_eq!(of("UNIVERSITY_HOSPITAL_RESEARCH", 2025), [NotAssessable]);
    assert_eq!(of("ORPHAN_APPROVALS", 2025), [Provisional]);
    assert_eq!(of("HANDOVERS", 2025), [NoRemark]);
    assert_eq!(of("STARTUPS_SELECTED", 2025), []);
    for found in assess_all(&plan, 2027).iter().chain(&observed(&plan, 2025)) {
        assert_eq!(concerns(&plan, found), []);
    }
}

proptest! {
    /// Repeating the needed amount reaches the target exactly; a hair less does not.
    #[test]
    fn what_is_needed_suffices(total in 1_i64..100_000, first in 0_i64..20_000, second in 0_i64..20_000) {
        prop_assume!(first + second < total);
        let (a, b) = (first.to_string(), second.to_string());
        let facts = [(2024, Basis::Fy, a.as_str()), (2025, Basis::Fy, b.as_str())];
        let plan = made_up(TargetType::Cumulative, &total.to_string(), (2024, 2028), Direction::Up, &facts);
        let needed = assess(&plan, 0, 2025).unwrap().pace.needed.unwrap();
        let enough = assumed(&plan, 0, 2025, &|_| Some(needed)).unwrap();
        prop_assert!(enough.reached);
        prop_assert_eq!(enough.short, Some(Ratio::ZERO));
        let less = needed.minus(Ratio::new(1, 1_000_000).unwrap()).unwrap();
        prop_assert!(!assumed(&plan, 0, 2025, &|_| Some(less)).unwrap().reached);
    }

    /// More in a year never makes a scenario worse.
    #[test]
    fn more_is_never_worse(values in prop::collection::vec(0_i64..1_000, 3), more in 0_i64..1_000, at in 0_usize..3) {
        let facts = [(2024, Basis::Fy, "125"), (2025, Basis::Fy, "146")];
        let plan = made_up(TargetType::Cumulative, "750", (2024, 2028), Direction::Up, &facts);
        let play = |extra: i64| {
            let value = |year: u16| {
                let index = usize::from(year - 2026);
                Some(Ratio::whole(values[index] + if index == at { extra } else { 0 }))
            };
            assumed(&plan, 0, 2025, &value).unwrap()
        };
        let (less, more) = (play(0), play(more));
        prop_assert!(more.short <= less.short);
        prop_assert!(more.reached >= less.reached);
    }

    /// Any text is answered: what is read is written as a text that reads the same, and nothing is lost silently.
    #[test]
    fn any_text_of_assumptions(text in "([A-Z_]{0,12}|HANDOVERS|SEEDS)?[:;,=]?(20[0-9]{2}|[^;]{0,8})?[=:]?(-?[0-9]{0,20}|.{0,5})([;,](2026=[0-9]{1,20}|.{0,10})){0,4}") {
        let plan = support::tiny_plan();
        let real = real();
        for plan in [&plan, real] {
            let (found, _) = assumption::read(plan, &text);
            let written = assumption::write(plan, &found);
            let (again, refused) = assumption::read(plan, &written);
            prop_assert_eq!(&again, &found);
            prop_assert!(refused.is_empty());
        }
    }
}

fn real() -> &'static Plan {
    static PLAN: std::sync::OnceLock<Plan> = std::sync::OnceLock::new();
    PLAN.get_or_init(real_plan)
}
