//! The plan-pace method: the bundled year against worked results, every target type on made-up series, invariants.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use plan_indicators::model::{Basis, Direction, Operator, Plan, Ratio, TargetType};
use plan_indicators::score::{Agreement, Assessment, Reason, State, agreement, assess, assess_all};
use proptest::prelude::*;
use support::made_up::{made_up, with_baseline};
use support::real_plan;

fn text(value: Option<Ratio>) -> Option<String> {
    value.map(|value| value.to_text(6))
}

#[test]
fn the_bundled_year() {
    let plan = real_plan();
    let rows: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("fixtures/plan-pace-fy2025.json")).unwrap();
    let found = assess_all(&plan, 2025);
    assert_eq!(found.len(), rows.len());
    for (found, row) in found.iter().zip(&rows) {
        let code = &plan.indicators[usize::from(found.indicator)].code;
        let text_of = |name: &str| row.get(name).and_then(|it| it.as_str()).map(str::to_owned);
        assert_eq!(Some(code), text_of("indicator").as_ref());
        assert_eq!(
            Some(found.state.id().to_owned()),
            text_of("state"),
            "{code}"
        );
        assert_eq!(text(found.pace.ratio), text_of("ratio"), "{code}");
        assert_eq!(
            found.reason.map(|it| it.id().to_owned()),
            text_of("reason"),
            "{code}"
        );
        assert_eq!(
            Some(found.agreement.id().to_owned()),
            text_of("agreement"),
            "{code}"
        );
        let flags: Vec<&str> = found.flags.iter().map(|flag| flag.code()).collect();
        let expected: Vec<&str> = row["flags"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it.as_str().unwrap())
            .collect();
        assert_eq!(flags, expected, "{code}");
        for (name, value) in [
            ("needed", found.pace.needed),
            ("acceleration", found.pace.acceleration),
        ] {
            if let Some(expected) = text_of(name) {
                assert_eq!(text(value), Some(expected), "{code} {name}");
            }
        }
        if let Some(reference) = text_of("reference") {
            assert_eq!(text(found.pace.year_ratio), Some(reference), "{code}");
            assert_eq!(
                found.pace.share, None,
                "{code}: a reference ratio is never accumulated"
            );
        }
        assert!(
            found.pace.actual.is_none() || !found.inputs.is_empty(),
            "{code}: a value has its observation"
        );
    }
}

#[test]
fn years_without_a_value_are_said_to_be_so() {
    let plan = real_plan();
    let state = |code: &str, year| {
        let indicator = plan.indicator(code).unwrap();
        let position = plan
            .targets
            .iter()
            .position(|it| it.indicator == indicator)
            .unwrap();
        let found = assess(&plan, u16::try_from(position).unwrap(), year).unwrap();
        (found.state, found.reason)
    };
    assert_eq!(
        state("PAEDIATRIC_PLANS", 2024),
        (State::OnOrAbovePace, None)
    );
    assert_eq!(
        state("BIOMANUFACTURING_TRAINEES", 2024),
        (State::BelowPace, None)
    );
    assert_eq!(state("RIKEN_SEEDS", 2024), (State::OnOrAbovePace, None));
    assert_eq!(
        state("JRCT_ACCESSES", 2024),
        (State::NotAssessable, Some(Reason::DefinitionDiffers))
    );
    assert_eq!(
        state("TRAINING_COMPLETED", 2024),
        (State::NotReported, Some(Reason::NoObservation))
    );
    assert_eq!(state("HANDOVERS", 2024), (State::NotYetDue, None));
    for target in &plan.targets {
        let code = &plan.indicators[usize::from(target.indicator)].code;
        assert_eq!(state(code, 2027), (State::NotYetDue, None), "{code}");
    }
    assert_eq!(assess(&plan, 999, 2025), None);
}

fn first(plan: &Plan, year: u16) -> Assessment {
    assess(plan, 0, year).unwrap()
}

#[test]
fn every_type_on_made_up_series() {
    use Basis::{Cum, Fy, Mean};
    use Direction::{Down, Up};
    use TargetType::{
        Annual, AnnualMean, AtLeastBaseline, CountBy, Cumulative, DirectionOnly, LevelBy, RateBy,
        WindowMean,
    };
    type Case = (
        &'static str,
        TargetType,
        &'static str,
        (u16, u16),
        Direction,
        Option<(&'static str, u16)>,
        &'static [(u16, Basis, &'static str)],
        u16,
        State,
        Option<&'static str>,
        Option<&'static str>,
    );
    let cases: &[Case] = &[
        // name, type, T, window, direction, baseline, facts, year, state, ratio, needed per year
        (
            "130 a year, second year",
            Annual,
            "130",
            (2025, 2029),
            Up,
            None,
            &[(2025, Fy, "118"), (2026, Fy, "127")],
            2026,
            State::BelowPace,
            Some("0.942308"),
            Some("135"),
        ),
        (
            "one year's amount is not the target",
            Annual,
            "130",
            (2025, 2029),
            Up,
            None,
            &[(2025, Fy, "131")],
            2025,
            State::OnOrAbovePace,
            Some("1.007692"),
            Some("129.75"),
        ),
        (
            "the window's total is",
            Annual,
            "10",
            (2025, 2029),
            Up,
            None,
            &[(2025, Fy, "50")],
            2025,
            State::Reached,
            Some("5"),
            Some("0"),
        ),
        (
            "a year is missing",
            Annual,
            "130",
            (2025, 2029),
            Up,
            None,
            &[(2026, Fy, "127")],
            2026,
            State::NotAssessable,
            None,
            None,
        ),
        (
            "total from single years",
            Cumulative,
            "750",
            (2024, 2028),
            Up,
            None,
            &[(2024, Fy, "125"), (2025, Fy, "146")],
            2025,
            State::BelowPace,
            Some("0.903333"),
            Some("159.666667"),
        ),
        (
            "printed total wins",
            Cumulative,
            "150",
            (2024, 2028),
            Up,
            None,
            &[(2025, Cum, "75"), (2025, Fy, "45")],
            2025,
            State::OnOrAbovePace,
            Some("1.25"),
            Some("25"),
        ),
        (
            "exactly on pace",
            Cumulative,
            "5",
            (2024, 2028),
            Up,
            None,
            &[(2025, Cum, "2")],
            2025,
            State::OnOrAbovePace,
            Some("1"),
            Some("1"),
        ),
        (
            "a hair below pace",
            Cumulative,
            "1000000",
            (2024, 2028),
            Up,
            None,
            &[(2025, Cum, "399999.999")],
            2025,
            State::BelowPace,
            Some("1"),
            Some("200000.000333"),
        ),
        (
            "a cap, kept",
            Cumulative,
            "100",
            (2024, 2028),
            Down,
            None,
            &[(2025, Cum, "30")],
            2025,
            State::Reached,
            Some("0.75"),
            None,
        ),
        (
            "a cap, overrun",
            Cumulative,
            "100",
            (2024, 2028),
            Down,
            None,
            &[(2025, Cum, "120")],
            2025,
            State::BelowPace,
            Some("3"),
            None,
        ),
        (
            "level from a baseline",
            LevelBy,
            "70",
            (2024, 2028),
            Up,
            Some(("11", 2023)),
            &[(2025, Cum, "40")],
            2025,
            State::OnOrAbovePace,
            Some("1.228814"),
            Some("10"),
        ),
        (
            "level falling to its target",
            LevelBy,
            "10",
            (2024, 2028),
            Down,
            Some(("20", 2023)),
            &[(2025, Fy, "17")],
            2025,
            State::BelowPace,
            Some("0.75"),
            None,
        ),
        (
            "level already there",
            LevelBy,
            "16",
            (2024, 2028),
            Up,
            Some(("0", 2023)),
            &[(2025, Fy, "16")],
            2025,
            State::Reached,
            Some("2.5"),
            Some("0"),
        ),
        (
            "baseline equals target",
            LevelBy,
            "10",
            (2024, 2028),
            Up,
            Some(("10", 2023)),
            &[(2025, Fy, "9")],
            2025,
            State::NotAssessable,
            None,
            Some("0.333333"),
        ),
        (
            "count by a year",
            CountBy,
            "10",
            (2024, 2028),
            Up,
            Some(("0", 2023)),
            &[(2025, Fy, "0")],
            2025,
            State::BelowPace,
            Some("0"),
            Some("3.333333"),
        ),
        (
            "rate without baseline, above",
            RateBy,
            "360",
            (2024, 2028),
            Up,
            None,
            &[(2025, Fy, "379")],
            2025,
            State::Reached,
            None,
            None,
        ),
        (
            "rate without baseline, below",
            RateBy,
            "360",
            (2024, 2028),
            Up,
            None,
            &[(2025, Fy, "359")],
            2025,
            State::NotAssessable,
            None,
            None,
        ),
        (
            "rate with baseline, below",
            RateBy,
            "1100",
            (2024, 2028),
            Up,
            Some(("932", 2023)),
            &[(2025, Fy, "980")],
            2025,
            State::BelowPace,
            Some("0.714286"),
            Some("40"),
        ),
        (
            "mean of the years so far",
            AnnualMean,
            "3",
            (2024, 2028),
            Up,
            None,
            &[(2024, Fy, "4"), (2025, Fy, "2")],
            2025,
            State::OnOrAbovePace,
            Some("1"),
            Some("3"),
        ),
        (
            "printed mean wins",
            AnnualMean,
            "3",
            (2024, 2028),
            Up,
            None,
            &[(2025, Mean, "2.5"), (2024, Fy, "4"), (2025, Fy, "2")],
            2025,
            State::BelowPace,
            Some("0.833333"),
            Some("3.333333"),
        ),
        (
            "mean at the end of the window",
            AnnualMean,
            "3",
            (2024, 2025),
            Up,
            None,
            &[(2025, Mean, "3")],
            2025,
            State::Reached,
            Some("1"),
            None,
        ),
        (
            "before the named years",
            WindowMean,
            "250",
            (2026, 2028),
            Up,
            None,
            &[(2025, Fy, "324")],
            2025,
            State::OutsideWindow,
            None,
            Some("250"),
        ),
        (
            "within the named years",
            WindowMean,
            "250",
            (2026, 2028),
            Up,
            None,
            &[(2026, Fy, "240"), (2027, Fy, "262")],
            2027,
            State::OnOrAbovePace,
            Some("1.004"),
            Some("248"),
        ),
        (
            "not below the earlier mean",
            AtLeastBaseline,
            "",
            (2024, 2028),
            Up,
            Some(("1365", 2023)),
            &[(2025, Fy, "1364")],
            2025,
            State::BelowPace,
            Some("0.999267"),
            None,
        ),
        (
            "a direction has no number",
            DirectionOnly,
            "",
            (2024, 2028),
            Up,
            None,
            &[(2025, Fy, "5")],
            2025,
            State::NotAssessable,
            None,
            None,
        ),
        (
            "withheld",
            Cumulative,
            "5",
            (2024, 2028),
            Up,
            None,
            &[(2025, Cum, "")],
            2025,
            State::Suppressed,
            None,
            None,
        ),
    ];
    for (name, kind, value, window, direction, baseline, facts, year, state, ratio, needed) in cases
    {
        let mut plan = made_up(*kind, value, *window, *direction, facts);
        if let Some((value, year)) = baseline {
            plan = with_baseline(plan, value, *year);
        }
        let found = first(&plan, *year);
        assert_eq!(found.state, *state, "{name}: {:?}", found.reason);
        assert_eq!(text(found.pace.ratio).as_deref(), *ratio, "{name}");
        assert_eq!(text(found.pace.needed).as_deref(), *needed, "{name}");
    }
}

#[test]
fn more_than_is_more_than() {
    let facts: &[_] = &[(2025, Basis::Fy, "1225")];
    let mut plan = made_up(
        TargetType::RateBy,
        "1225",
        (2024, 2028),
        Direction::Up,
        facts,
    );
    assert_eq!(first(&plan, 2025).state, State::Reached);
    plan.targets[0].operator = Operator::Gt;
    assert_eq!(first(&plan, 2025).state, State::NotAssessable);
}

#[test]
fn an_assumed_start_is_flagged_only_where_it_counts() {
    let assumed = |value| {
        let plan = made_up(
            TargetType::CountBy,
            "10",
            (2024, 2028),
            Direction::Up,
            &[(2025, Basis::Fy, value)],
        );
        let mut plan = with_baseline(plan, "0", 2023);
        plan.targets[0].baseline.as_mut().unwrap().assumed = true;
        let found = first(&plan, 2025);
        (found.state, found.pace.ratio.is_some(), found.flags.len())
    };
    assert_eq!(assumed("3"), (State::BelowPace, true, 1));
    assert_eq!(assumed("10"), (State::Reached, false, 0));
}

#[test]
fn grades_against_states() {
    use Agreement::{Agrees, Differs, NotComparable};
    for state in State::ALL {
        let (favourable, unfavourable) = match state {
            State::Reached | State::OnOrAbovePace => (Agrees, Differs),
            State::BelowPace => (Differs, Agrees),
            _ => (NotComparable, NotComparable),
        };
        assert_eq!(agreement(Some(0), state), favourable);
        assert_eq!(agreement(Some(1), state), unfavourable);
        assert_eq!(agreement(None, state), NotComparable);
    }
}

proptest! {
    /// A larger amount never makes the result worse, and the ratio follows the amount.
    #[test]
    fn more_is_never_worse(target in 1_i64..100_000, low in 0_i64..100_000, more in 0_i64..100_000) {
        let rank = |state| match state {
            State::Reached => 2,
            State::OnOrAbovePace => 1,
            _ => 0,
        };
        let at = |value: i64| {
            let facts = [(2025, Basis::Cum, value.to_string())];
            let facts: Vec<_> = facts.iter().map(|(year, basis, text)| (*year, *basis, text.as_str())).collect();
            first(&made_up(TargetType::Cumulative, &target.to_string(), (2024, 2028), Direction::Up, &facts), 2025)
        };
        let (less, more) = (at(low), at(low + more));
        prop_assert!(rank(more.state) >= rank(less.state));
        prop_assert!(more.pace.ratio >= less.pace.ratio);
        prop_assert!(more.pace.remaining <= less.pace.remaining);
    }

    /// Ten times the amounts against ten times the target is the same ratio.
    #[test]
    fn ratios_do_not_depend_on_the_scale(target in 1_i64..1_000_000, value in 0_i64..1_000_000) {
        let at = |factor: i64| {
            let value = (value * factor).to_string();
            let target = (target * factor).to_string();
            first(&made_up(TargetType::Cumulative, &target, (2024, 2028), Direction::Up, &[(2025, Basis::Cum, &value)]), 2025)
        };
        let (one, ten) = (at(1), at(10));
        prop_assert_eq!(one.state, ten.state);
        prop_assert_eq!(one.pace.ratio, ten.pace.ratio);
    }

    /// Nothing that a dataset can hold makes the engine stop.
    #[test]
    fn extreme_numbers_give_an_answer(value in "-?[0-9]{1,18}", target in "-?[0-9]{1,18}", base in "-?[0-9]{1,18}", kind in 0_usize..10, year in 2020_u16..2035) {
        let kind = TargetType::ALL[kind].0;
        let facts: &[_] = &[(2024, Basis::Fy, value.as_str()), (2025, Basis::Cum, value.as_str())];
        let plan = with_baseline(made_up(kind, &target, (2024, 2028), Direction::Down, facts), &base, 2023);
        let found = first(&plan, year);
        let pace = found.pace;
        for value in [pace.ratio, pace.share, pace.needed, pace.expected].into_iter().flatten() {
            prop_assert!(value.to_f64().is_finite());
        }
    }
}
