//! Reference methods against their publications, at every boundary, and on input of every kind.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::float_cmp
)]

use std::path::Path;
use std::process::{Command, Output};
use std::time::Instant;

use plan_indicators::export::{self, Format, answered};
use plan_indicators::score::reference::aggregate::{self, Aggregate, Node, Part};
use plan_indicators::score::reference::{
    Data, Direction, FIELDS, Goal, MOST_POINTS, Method, Outcome, Point, Points, Reason, Refusal,
    RefusalCode, STEPS, Series, Status, Unit, score,
};
use plan_indicators::tree::Tree;
use proptest::prelude::*;

/// What a published number may differ by.
const EXACT: f64 = 1e-9;

fn fixture() -> Tree {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reference-methods.json");
    Tree::parse(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn cases(part: &str) -> Vec<Tree> {
    fixture().get(part).unwrap().list().unwrap().to_vec()
}

fn read(row: &Tree) -> Series {
    Series::read(row).unwrap_or_else(|refusal| panic!("{row:?}: {refusal:?}"))
}

fn text<'a>(case: &'a Tree, name: &str) -> Option<&'a str> {
    case.get(name).and_then(Tree::text)
}

/// A number of a fixture: `Some(None)` where `null` stands.
fn number(case: &Tree, name: &str) -> Option<Option<f64>> {
    case.get(name).map(Tree::number)
}

fn near(found: Option<f64>, expected: Option<f64>, tolerance: f64) -> bool {
    match (found, expected) {
        (Some(found), Some(expected)) => (found - expected).abs() <= tolerance,
        (None, None) => true,
        _ => false,
    }
}

/// The series of a comparison under one method.
fn under(case: &Tree, method: Method) -> Outcome {
    let Some(Tree::Object(members)) = case.get("series") else {
        panic!("no series: {case:?}");
    };
    let mut members = members.clone();
    members.push(("method".to_owned(), Tree::Text(method.id().to_owned())));
    score(&read(&Tree::Object(members)))
}

/// A number that depends on every bit of the measures of many series.
fn bits_of_many_series() -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for number in 0..4_000_u32 {
        let share = |prime: u32| f64::from(number * prime % 9_973) / 97.0 + 0.125;
        let series = Series {
            method: Method::ALL[number as usize % 3],
            direction: if number % 2 == 0 {
                Direction::Up
            } else {
                Direction::Down
            },
            unit: Unit::Unknown,
            data: Data::Pair {
                base_year: 2015,
                base: Some(share(7)),
                year: 2016 + i32::from(number as u8 % 12),
                value: Some(share(31)),
            },
            target: (number % 5 > 0).then(|| share(101)),
            target_year: Some(2030),
            limit: Some(share(57)),
            targets: Vec::new(),
        };
        let bits = score(&series).progress.map_or(0, f64::to_bits);
        sum = (sum ^ bits).wrapping_mul(0x100_0000_01b3);
    }
    sum
}

/// The same on every machine and in WebAssembly: another number here means that published results move.
#[test]
fn every_build_gives_the_same_bits() {
    assert_eq!(format!("{:x}", bits_of_many_series()), "66192d6908155ead");
}

/// What must hold for every result.
fn check_sound(outcome: &Outcome) {
    for number in [outcome.progress, outcome.score].into_iter().flatten() {
        assert!(number.is_finite(), "{outcome:?}");
    }
    for (name, number) in outcome.steps.iter() {
        assert!(number.is_finite() && STEPS.contains(&name), "{outcome:?}");
    }
    assert_eq!(outcome.progress.is_none(), outcome.reason.is_some());
    if outcome.status == Status::NotAvailable {
        assert_eq!((outcome.progress, outcome.score), (None, None));
    }
    match (outcome.method, outcome.score) {
        (Method::StatcanOsdg, Some(score)) => assert!((-5.0..=5.0).contains(&score)),
        (Method::Un2023, Some(score)) => assert!([1.0, 2.0, 3.0].contains(&score)),
        (Method::Attainment, Some(score)) => assert!((0.0..=100.0).contains(&score)),
        (_, score) => assert_eq!(score, None),
    }
}

#[test]
fn every_published_number_of_statistics_canada() {
    let cases = cases("published");
    assert_eq!(cases.len(), 14);
    for case in cases {
        let outcome = score(&read(case.get("series").unwrap()));
        check_sound(&outcome);
        for (name, found) in [("progress", outcome.progress), ("score", outcome.score)] {
            let expected = number(&case, name).unwrap();
            assert!(near(found, expected, EXACT), "{case:?}: {outcome:?}");
        }
        assert_eq!(Some(outcome.status.id()), text(&case, "status"));
    }
}

#[test]
fn intermediates_are_named() {
    let of = |index: usize| score(&read(cases("published")[index].get("series").unwrap())).steps;
    let first = of(0);
    assert_eq!(first.get("years"), Some(8.0));
    assert_eq!(first.get("target_years"), Some(15.0));
    assert_eq!(first.get("sign"), Some(1.0));
    assert!(near(
        first.get("growth"),
        Some(-0.040_691_777_086_58),
        1e-12
    ));
    assert!(near(
        first.get("required_growth"),
        Some(-0.045_158_396_089_583),
        1e-12
    ));
    let zero = of(6);
    assert_eq!(zero.get("target_used"), Some(0.001));
    let limit = of(10);
    assert!(near(
        limit.get("coefficient"),
        Some(0.835_477_394_946_901),
        1e-12
    ));
    assert!(near(
        limit.get("threshold_high"),
        Some(0.015 * 0.835_477_394_946_901),
        1e-12
    ));
    assert_eq!(of(13).get("coefficient"), Some(0.0));
}

#[test]
fn the_same_data_under_different_methods() {
    let cases = cases("comparison");
    assert_eq!(cases.len(), 6);
    for case in cases {
        for method in Method::ALL {
            let Some(expected) = case.get(method.id()) else {
                continue;
            };
            let outcome = under(&case, method);
            check_sound(&outcome);
            assert_eq!(outcome.method, method);
            // The table is rounded: six places for ratios, four for scores and values, two for rates.
            let (ratio, other) = match method {
                Method::Attainment => (5e-3, 5e-3),
                _ => (5e-7, 5e-5),
            };
            // The table leaves the ratio of an achieved target out.
            if let Some(Some(progress)) = number(expected, "progress") {
                assert!(near(outcome.progress, Some(progress), ratio), "{outcome:?}");
            }
            if let Some(expected) = number(expected, "score") {
                assert!(near(outcome.score, expected, other), "{outcome:?}");
            }
            if let Some(expected) = number(expected, "projected") {
                assert!(near(outcome.steps.get("projected"), expected, other));
            }
            if let Some(expected) = text(expected, "status") {
                assert_eq!(outcome.status.id(), expected);
            }
        }
        let series = case.get("series").unwrap();
        let at = |name: &str| series.get(name).and_then(Tree::number).unwrap();
        let elapsed = (at("year") - at("base_year")) / (at("target_year") - at("base_year"));
        let pace = (at("value") - at("base")) / ((at("target") - at("base")) * elapsed);
        assert!(near(
            Some(pace),
            number(&case, "linear_pace").unwrap(),
            5e-7
        ));
    }
}

#[test]
fn boundaries_of_every_method() {
    let cases = cases("boundaries");
    for case in &cases {
        let outcome = score(&read(case.get("series").unwrap()));
        check_sound(&outcome);
        assert_eq!(
            Some(outcome.status.id()),
            text(case, "status"),
            "{case:?}: {outcome:?}"
        );
        for (name, found) in [("progress", outcome.progress), ("score", outcome.score)] {
            let expected = number(case, name).unwrap();
            assert!(near(found, expected, EXACT), "{case:?}: {outcome:?}");
        }
        assert_eq!(
            outcome.reason.map(Reason::id),
            text(case, "reason"),
            "{case:?}"
        );
    }
    for method in Method::ALL {
        let of = |case: &&Tree| text(case.get("series").unwrap(), "method") == Some(method.id());
        assert!(cases.iter().filter(of).count() >= 8, "{method:?}");
    }
}

#[test]
fn what_is_refused_and_where() {
    let cases = cases("refused");
    let mut codes: Vec<RefusalCode> = cases
        .iter()
        .map(|case| {
            let refusal = Series::read(case.get("series").unwrap()).unwrap_err();
            assert_eq!(Some(refusal.code.id()), text(case, "code"), "{case:?}");
            assert_eq!(
                Some(refusal.field.as_str()),
                text(case, "field"),
                "{case:?}"
            );
            refusal.code
        })
        .collect();
    let refused = |text: &str| Series::read(&Tree::parse(text).unwrap()).unwrap_err();
    let twice = refused(r#"{"id": "a", "id": "b"}"#);
    assert_eq!(twice.code, RefusalCode::DuplicateField);
    let huge = r#"{"id": 1, "method": "statcan-osdg/1", "direction": 1, "base_year": 2020, "base": 1e999,
        "year": 2021, "value": 2}"#;
    assert_eq!(refused(huge).code, RefusalCode::NotANumber);
    let long = refused(&yearly(MOST_POINTS + 1));
    assert_eq!(
        (long.code, long.field.as_str()),
        (RefusalCode::TooManyPoints, "points")
    );
    codes.extend([twice.code, long.code]);
    for code in RefusalCode::ALL {
        assert!(codes.contains(&code), "{code:?} is not tested");
        let words = code.words();
        assert!(words.ja.contains('—') && words.en.contains('—'));
    }
}

/// A series of so many yearly values.
fn yearly(length: usize) -> String {
    let points: Vec<String> = (1..=length)
        .map(|year| format!(r#"{{"year": {}, "value": {year}}}"#, year % 9_999 + 1))
        .collect();
    format!(
        r#"{{"id": "long", "method": "statcan-osdg/1", "direction": 1, "base_year": 1, "points": [{}]}}"#,
        points.join(",")
    )
}

#[test]
fn as_many_points_as_are_allowed() {
    // There are fewer years than points are allowed: the limit is one of input, the years of the calendar.
    assert!(Series::read(&Tree::parse(&yearly(9_999)).unwrap()).is_ok());
    let twice = Series::read(&Tree::parse(&yearly(MOST_POINTS)).unwrap()).unwrap_err();
    assert_eq!(twice.code, RefusalCode::DuplicateYear);
}

#[test]
fn numbers_may_be_written_in_every_way() {
    let written = r#"{"id": 7, "method": "statcan-osdg/1", "direction": -1.0, "base_year": 2015.0, "base": 1.45e1,
        "year": 2.023e3, "value": 10.40, "target": 7.25, "target_year": 2030, "limit": null}"#;
    let outcome = score(&read(&Tree::parse(written).unwrap()));
    assert_eq!(outcome.progress, Some(0.901_089_954_697_620_8));
}

#[test]
fn series_made_by_hand_lack_what_the_reader_asks_for() {
    let series = |method| Series {
        method,
        direction: Direction::Up,
        unit: Unit::Unknown,
        data: Data::Pair {
            base_year: 2020,
            base: Some(1.0),
            year: 2022,
            value: Some(2.0),
        },
        target: None,
        target_year: None,
        limit: None,
        targets: Vec::new(),
    };
    for method in [Method::Un2022, Method::Un2023, Method::Attainment] {
        assert_eq!(score(&series(method)).reason, Some(Reason::NoTarget));
    }
    assert_eq!(
        score(&series(Method::GermanWeather)).reason,
        Some(Reason::NoData)
    );
    for method in [Method::StatcanOsdg, Method::Un2022, Method::Un2023] {
        let undated = Series {
            target: Some(9.0),
            ..series(method)
        };
        assert_eq!(score(&undated).reason, Some(Reason::NoTarget));
    }
    let reversed = Series {
        data: Data::Pair {
            base_year: 2023,
            base: Some(1.0),
            year: 2022,
            value: Some(2.0),
        },
        ..series(Method::StatcanOsdg)
    };
    assert_eq!(score(&reversed).reason, Some(Reason::BaseYearAfterLatest));
    let twice = [2020, 2021, 2020].map(|year| Point { year, value: 1.0 });
    assert_eq!(Points::new(twice.to_vec()), Err(2020));
}

fn leaf(score: f64, achieved: bool) -> Node {
    Node::Series {
        score: Some(score),
        achieved,
    }
}

#[test]
fn statcan_scores_together() {
    let status = |nodes: &[Node]| {
        let Aggregate { score, status, .. } = aggregate::statcan(nodes);
        (score, status.id())
    };
    assert_eq!(
        status(&[leaf(5.0, true), leaf(-3.0, false)]),
        (Some(1.0), "moderate")
    );
    assert_eq!(
        status(&[leaf(5.0, true), leaf(5.0, true)]),
        (Some(5.0), "target_achieved")
    );
    assert_eq!(
        status(&[leaf(5.0, true), leaf(5.0, false)]),
        (Some(5.0), "substantial")
    );
    assert_eq!(status(&[leaf(2.5, false)]), (Some(2.5), "substantial"));
    assert_eq!(status(&[leaf(0.0, false)]), (Some(0.0), "moderate"));
    assert_eq!(status(&[leaf(-2.5, false)]), (Some(-2.5), "limited"));
    assert_eq!(
        status(&[leaf(-2.51, false)]),
        (Some(-2.51), "deterioration")
    );
    // A group counts as one, whatever its size.
    let grouped = [
        Node::Group(vec![leaf(4.0, false), leaf(2.0, false), leaf(0.0, false)]),
        Node::Group(vec![Node::Group(vec![leaf(-1.0, false)])]),
    ];
    assert_eq!(status(&grouped), (Some(0.5), "moderate"));
    // What has no score does not count.
    let silent = Node::Series {
        score: None,
        achieved: false,
    };
    let mixed = [
        silent.clone(),
        leaf(5.0, true),
        Node::Group(vec![silent.clone()]),
    ];
    assert_eq!(status(&mixed), (Some(5.0), "target_achieved"));
    assert_eq!(aggregate::statcan(&mixed).counted, 1);
    let none = aggregate::statcan(&[silent]);
    assert_eq!((none.score, none.reason), (None, Some(Reason::NoData)));
    let deep = (0..100).fold(leaf(1.0, false), |node, _| Node::Group(vec![node]));
    assert_eq!(aggregate::statcan(&[deep]).reason, Some(Reason::TooDeep));
    let odd = aggregate::statcan(&[leaf(f64::NAN, false)]);
    assert_eq!((odd.score, odd.reason), (None, Some(Reason::OutOfRange)));
    let published: Vec<Node> = cases("published")
        .iter()
        .map(|case| Node::of(&score(&read(case.get("series").unwrap()))))
        .collect();
    assert_eq!(aggregate::statcan(&published).counted, 13);
}

#[test]
fn attainment_rolls_up_by_weight() {
    let part = |rate, weight| Part { rate, weight };
    let roll = |parts: &[Part]| aggregate::attainment(parts);
    assert_eq!(
        roll(&[part(Some(50.0), 1.0), part(Some(100.0), 3.0)]),
        Ok(87.5)
    );
    assert_eq!(
        roll(&[part(Some(50.0), 25.0), part(Some(100.0), 75.0)]),
        Ok(87.5)
    );
    assert_eq!(
        roll(&[part(Some(50.0), 1.0), part(None, 1.0)]),
        Err(Reason::MissingPart)
    );
    assert_eq!(roll(&[part(Some(50.0), 1.0), part(None, 0.0)]), Ok(50.0));
    assert_eq!(
        roll(&[part(Some(50.0), 0.0), part(Some(9.0), -1.0)]),
        Err(Reason::NoWeights)
    );
    assert_eq!(roll(&[]), Err(Reason::NoWeights));
    assert_eq!(roll(&[part(Some(f64::NAN), 1.0)]), Err(Reason::OutOfRange));
    assert_eq!(
        roll(&[part(Some(1.0), f64::INFINITY)]),
        Err(Reason::OutOfRange)
    );
}

/// Any number: special ones, ordinary ones, and every bit pattern.
fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        prop::sample::select(vec![
            0.0,
            -0.0,
            0.001,
            1.0,
            -1.0,
            100.0,
            f64::MIN_POSITIVE,
            5e-324,
            1e308,
            -1e308,
            f64::MAX,
            f64::MIN,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
        ]),
        -1000.0..1000.0,
        any::<u64>().prop_map(f64::from_bits),
    ]
}

fn any_year() -> impl Strategy<Value = i32> {
    prop_oneof![2000..2040, any::<i32>()]
}

fn any_data() -> impl Strategy<Value = Data> {
    let pair = (
        any_year(),
        prop::option::weighted(0.9, any_number()),
        any_year(),
        prop::option::weighted(0.9, any_number()),
    );
    let pair = pair.prop_map(|(base_year, base, year, value)| Data::Pair {
        base_year,
        base,
        year,
        value,
    });
    let points = prop::collection::btree_map(any_year(), any_number(), 0..9);
    let yearly = (prop::option::of(any_year()), points).prop_map(|(base_year, points)| {
        let points = points
            .into_iter()
            .map(|(year, value)| Point { year, value });
        Data::Yearly {
            base_year,
            points: Points::new(points.collect()).unwrap(),
        }
    });
    prop_oneof![pair, yearly]
}

prop_compose! {
    fn any_series()(
        method in prop::sample::select(Method::ALL.to_vec()),
        up in any::<bool>(),
        unit in prop::sample::select(vec![Unit::Unknown, Unit::Percent, Unit::Other]),
        data in any_data(),
        target in prop::option::weighted(0.8, any_number()),
        target_year in prop::option::weighted(0.9, any_year()),
        limit in prop::option::of(any_number()),
        targets in prop::collection::vec((any_number(), any_year()), 0..3),
    ) -> Series {
        Series {
            method,
            direction: if up { Direction::Up } else { Direction::Down },
            unit,
            data,
            target,
            target_year,
            limit,
            targets: targets.into_iter().map(|(value, year)| Goal { value, year }).collect(),
        }
    }
}

/// A series of positive values on its way up, or of its mirror image.
fn on_its_way(method: Method, mirrored: bool, [base, value, target]: [f64; 3]) -> Series {
    let sign = if mirrored { -1.0 } else { 1.0 };
    let points = (0..6).map(|index| Point {
        year: 2020 + index,
        value: sign * (base + (value - base) * f64::from(index) / 5.0),
    });
    let data = match method {
        Method::GermanWeather => Data::Yearly {
            base_year: None,
            points: Points::new(points.collect()).unwrap(),
        },
        _ => Data::Pair {
            base_year: 2020,
            base: Some(sign * base),
            year: 2025,
            value: Some(sign * value),
        },
    };
    Series {
        method,
        direction: if mirrored {
            Direction::Down
        } else {
            Direction::Up
        },
        unit: Unit::Unknown,
        data,
        target: Some(sign * target),
        target_year: Some(2030),
        limit: None,
        targets: Vec::new(),
    }
}

/// How good a status is among those of its method.
fn rank(status: Status) -> u8 {
    match status {
        Status::NotAvailable => 0,
        Status::Storm | Status::Deterioration | Status::Stagnation | Status::NoProgress => 1,
        Status::Cloud | Status::Limited | Status::Partial => 2,
        Status::SunAndCloud | Status::Fair | Status::Moderate => 3,
        Status::Sun | Status::OnTrack | Status::Substantial => 4,
        Status::TargetAchieved | Status::Reached => 5,
    }
}

/// Many cases; a failing one is printed and kept in no file.
fn cases_of(number: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(number)
    }
}

proptest! {
    #![proptest_config(cases_of(2_000))]

    /// No number out is NaN or infinite, whatever goes in.
    #[test]
    fn no_series_gives_nan_or_infinity(series in any_series()) {
        check_sound(&score(&series));
    }

    /// Negative values whose decrease is wanted are judged as positive ones whose increase is.
    #[test]
    fn the_mirror_image_is_judged_alike(
        method in prop::sample::select(Method::ALL.to_vec()),
        base in 1.0..500.0,
        value in 1.0..500.0,
        target in 1.0..500.0,
    ) {
        // 100 is a percentage to one of the methods, −100 is none.
        prop_assume!(target != 100.0);
        let one = score(&on_its_way(method, false, [base, value, target]));
        let other = score(&on_its_way(method, true, [base, value, target]));
        prop_assert_eq!(one.progress, other.progress);
        prop_assert_eq!((one.score, one.status, one.reason), (other.score, other.status, other.reason));
    }

    /// More of what is wanted never makes a result worse, with a target or without.
    #[test]
    fn more_is_never_worse(
        method in prop::sample::select(Method::ALL.to_vec()),
        with_target in any::<bool>(),
        base in 1.0..500.0,
        value in 0.0..500.0,
        more in 0.001..100.0,
        target in 1.0..500.0,
        limit in prop::option::of(1.0..500.0),
    ) {
        let at = |value: f64| {
            let mut series = on_its_way(method, false, [base, value, target]);
            if method == Method::StatcanOsdg && !with_target {
                series.target = None;
                series.limit = limit;
            }
            score(&series)
        };
        let (less, more) = (at(value), at(value + more));
        if let (Some(less), Some(more)) = (less.score, more.score) {
            prop_assert!(less <= more + EXACT);
        }
        // The base of a trend moves with the values, and a target that stands is judged by another rule.
        if method != Method::GermanWeather {
            prop_assert!(rank(less.status) <= rank(more.status));
            if let (Some(less), Some(more)) = (less.progress, more.progress) {
                prop_assert!(less <= more + EXACT * more.abs().max(1.0));
            }
        }
    }

    /// A steeper trend to the same value is never worse.
    #[test]
    fn a_steeper_trend_is_never_worse(change in -50.0..50.0, more in 0.0..20.0, target in 101.0..500.0) {
        let at = |change: f64| {
            let series = on_its_way(Method::GermanWeather, false, [100.0 - change * 5.0, 100.0, target]);
            score(&series)
        };
        let (less, more) = (at(change), at(change + more));
        prop_assert!(rank(less.status) <= rank(more.status));
        prop_assert!(less.progress.unwrap() <= more.progress.unwrap() + EXACT);
    }

    /// The coefficient of a limit lies between 0 and 1, and is the same on both sides of it.
    #[test]
    fn a_limit_scales_between_0_and_1(limit in 0.1..1000.0, share in 0.0..3.0) {
        let of = |base: f64| {
            let mut series = on_its_way(Method::StatcanOsdg, false, [base, base, 1.0]);
            (series.target, series.limit) = (None, Some(limit));
            score(&series).steps.get("coefficient").unwrap()
        };
        let coefficient = of(limit * share);
        prop_assert!((0.0..=1.0).contains(&coefficient));
        if share <= 1.0 {
            prop_assert!((of(limit * (2.0 - share)) - coefficient).abs() < 1e-9);
        }
    }
}

/// A JSON value of any kind, often a plausible one.
fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        prop::sample::select(vec![
            "1",
            "-1",
            "0",
            "-0.0",
            "1e308",
            "1e999",
            "-1e-999",
            "2015",
            "2024",
            "2030",
            "2015.0",
            "100",
            "0.1",
            "99999999999999999999",
            "\"NaN\"",
            "\"Infinity\"",
            "\"\"",
            "\"1\"",
        ])
        .prop_map(str::to_owned),
        prop::sample::select(Method::ALL.to_vec()).prop_map(|method| format!("{:?}", method.id())),
        any::<f64>()
            .prop_filter("JSON has no other", |number| number.is_finite())
            .prop_map(|number| format!("{number:e}")),
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        let name = prop_oneof![
            prop::sample::select(vec!["year", "value", "target", "target_year"])
                .prop_map(str::to_owned),
            ".{0,4}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5)
                .prop_map(|list| format!("[{}]", list.join(","))),
            prop::collection::vec((name, inner), 0..5).prop_map(|members| object(&members)),
        ]
    })
}

fn object(members: &[(String, String)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("{}: {value}", serde_json::to_string(name).unwrap()))
        .collect();
    format!("{{{}}}", members.join(", "))
}

/// A sound row with some members replaced, left out or added.
fn any_row() -> impl Strategy<Value = String> {
    let changes = prop::collection::vec(
        (0..FIELDS.len() + 2, prop::option::weighted(0.8, any_json())),
        0..4,
    );
    let method = prop::sample::select(Method::ALL.to_vec());
    let row = (method, changes).prop_map(|(method, changes)| {
        let mut members: Vec<(String, String)> = [
            ("id", "\"a\"".to_owned()),
            ("method", format!("{:?}", method.id())),
            ("direction", "1".to_owned()),
            ("base_year", "2015".to_owned()),
            ("base", "10".to_owned()),
            ("year", "2024".to_owned()),
            ("value", "12".to_owned()),
            ("target", "20".to_owned()),
            ("target_year", "2030".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec();
        if method == Method::GermanWeather {
            let points: Vec<String> = (2015..2025)
                .map(|year| format!(r#"{{"year": {year}, "value": {}}}"#, year - 2005))
                .collect();
            members.retain(|(name, _)| name != "value");
            members.push(("points".to_owned(), format!("[{}]", points.join(", "))));
        }
        for (field, value) in changes {
            let name = FIELDS
                .get(field)
                .copied()
                .unwrap_or(["score", "note"][field % 2]);
            members.retain(|(member, _)| member != name);
            members.extend(value.map(|value| (name.to_owned(), value)));
        }
        object(&members)
    });
    prop_oneof![4 => row, 1 => any_json()]
}

proptest! {
    #![proptest_config(cases_of(1_000))]

    /// Every list of anything gets one row per element, in both formats, and says what came of each.
    #[test]
    fn every_list_is_answered(rows in prop::collection::vec(any_row(), 0..6)) {
        let input = Tree::parse(&format!("[{}]", rows.join(",\n"))).unwrap();
        let list = input.list().unwrap();
        let rows = answered(list);
        for row in &rows {
            match &row.result {
                Ok(outcome) => check_sound(outcome),
                Err(Refusal { code, .. }) => prop_assert!(RefusalCode::ALL.contains(code)),
            }
        }
        let json = export::series(&rows, Format::Json);
        let again = Tree::parse(&json).unwrap();
        prop_assert_eq!(again.list().unwrap().len(), rows.len());
        for (row, written) in rows.iter().zip(again.list().unwrap()) {
            let progress = row.result.as_ref().ok().and_then(|outcome| outcome.progress);
            prop_assert_eq!(written.get("progress").unwrap().number(), progress);
            let score = row.result.as_ref().ok().and_then(|outcome| outcome.score);
            prop_assert_eq!(written.get("score").unwrap().number(), score);
            prop_assert!(written.get("status").unwrap().text().is_some());
        }
        // What was written can be read again, and gives the same.
        let second = answered(again.list().unwrap());
        for (one, other) in rows.iter().zip(&second).filter(|(one, _)| matches!(one.input, Tree::Object(_))) {
            prop_assert_eq!(&one.result, &other.result);
        }
        let csv = export::series(&rows, Format::Csv);
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        prop_assert_eq!(reader.headers().unwrap().len(), FIELDS.len() + 5 + STEPS.len());
        prop_assert_eq!(reader.records().filter(Result::is_ok).count(), rows.len());
    }

    /// Text of any kind is read or is not; nothing breaks.
    #[test]
    fn any_text_is_read_or_not(text in prop_oneof![any::<String>(), "[\\[\\]{}\",:0-9eE.+-]{0,40}"]) {
        if let Ok(tree) = Tree::parse(&text) {
            let _ = Series::read(&tree);
            for row in tree.list().unwrap_or_default() {
                let _ = Series::read(row);
            }
        }
    }
}

fn call(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plan-indicators"))
        .args(words)
        .output()
        .unwrap()
}

/// Applies the command to a file of this content; exit code, standard output, standard error.
fn command(name: &str, content: &[u8], more: &[&str]) -> (Option<i32>, String, String) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, content).unwrap();
    let file = file.to_str().unwrap();
    let output = call(&[&["score", "--series", file], more].concat());
    let [out, err] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    (output.status.code(), out, err.replace(file, "FILE"))
}

const SOUND: &str = r#"{"id": "CIF 1-1-1", "method": "statcan-osdg/1", "direction": -1, "base_year": 2015, "base": 14.5, "year": 2023, "value": 10.4, "target": 7.25, "target_year": 2030}"#;

#[test]
fn the_command_answers_series() {
    let content = format!("\u{feff}[{SOUND}]");
    let (code, out, err) = command("sound.json", content.as_bytes(), &["--format", "json"]);
    assert_eq!((code, err.as_str()), (Some(0), "1 series, 0 refused\n"));
    let answer = Tree::parse(&out).unwrap();
    let row = &answer.list().unwrap()[0];
    assert_eq!(
        row.get("progress").unwrap().number(),
        Some(0.901_089_954_697_620_8)
    );
    assert_eq!(
        row.get("score").unwrap().number(),
        Some(2.150_695_437_409_635_4)
    );
    assert_eq!(text(row, "status"), Some("moderate"));
    assert_eq!(row.get("reason"), Some(&Tree::Null));
    assert!(out.contains(r#""base": 14.5, "year": 2023,"#), "{out}");
    assert!(
        out.contains(r#""required_growth": -0.0451583960895835"#),
        "{out}"
    );

    let (code, out, _) = command("sound-csv.json", content.as_bytes(), &[]);
    assert_eq!(code, Some(0));
    assert!(out.starts_with("\u{feff}id,method,direction,base_year,base,year,value,target,"));
    assert!(
        out.contains(",0.9010899546976208,2.1506954374096354,moderate,"),
        "{out}"
    );

    assert_eq!(
        command("empty.json", b"[]", &["--format", "json"]).1,
        "[\n]\n"
    );
    let written = Path::new(env!("CARGO_TARGET_TMPDIR")).join("series-out.csv");
    let place = written.to_str().unwrap();
    let (code, out, _) = command("out.json", content.as_bytes(), &["--out", place]);
    assert_eq!((code, out.as_str()), (Some(0), ""));
    assert!(
        std::fs::read_to_string(written)
            .unwrap()
            .contains("moderate")
    );
}

#[test]
fn the_command_refuses_rows_and_answers_the_others() {
    let late = SOUND.replace("2023", "2013");
    let other = SOUND.replace("statcan-osdg/1", "guess/1");
    let content = format!(r#"[{late}, {SOUND}, 5, {other}, {{"id": "x", "tagret": 3}}]"#);
    let (code, out, err) = command("mixed.json", content.as_bytes(), &["--format", "json"]);
    assert_eq!(code, Some(1));
    let answer = Tree::parse(&out).unwrap();
    let of = |name: &str| -> Vec<Option<String>> {
        let rows = answer.list().unwrap().iter();
        rows.map(|row| text(row, name).map(str::to_owned)).collect()
    };
    let some = |text: &str| Some(text.to_owned());
    let refused = some("refused");
    assert_eq!(
        of("status"),
        [
            refused.clone(),
            some("moderate"),
            refused.clone(),
            refused.clone(),
            refused
        ]
    );
    assert_eq!(
        of("reason"),
        [
            some("years_reversed"),
            None,
            some("not_an_object"),
            some("unknown_method"),
            some("missing_field"),
        ]
    );
    assert_eq!(of("field")[0], some("year"));
    for line in [
        "Not used: \"tagret\"\n",
        "FILE:1:year:years_reversed: The years run backwards — write a year after the base year\n",
        "FILE:3:not_an_object: ",
        "FILE:4:method:unknown_method: There is no such method — write statcan-osdg/1, ",
        "FILE:5:method:missing_field: ",
        "5 series, 4 refused\n",
    ] {
        assert!(err.contains(line), "{line}: {err}");
    }
    let (_, _, err) = command("mixed.json", content.as_bytes(), &["--lang", "ja"]);
    assert!(
        err.contains("FILE:1:year:years_reversed: 年の順序が逆です — "),
        "{err}"
    );
}

#[test]
fn the_command_says_what_is_wrong_with_a_file() {
    let literal = SOUND.replace("14.5", "NaN");
    for (content, place) in [
        (b"[1,\n".as_slice(), "FILE:2:1: not_json: "),
        (b"", "FILE:1:1: not_json: "),
        (
            literal.as_bytes(),
            "not_json: This is not JSON — mend this place (NaN and Infinity",
        ),
        (b"{}", "FILE: not_a_list: "),
        (b"[\"\xff\"]", "FILE: not_utf8: "),
    ] {
        let (code, out, err) = command("broken.json", content, &[]);
        assert_eq!((code, out.as_str()), (Some(1), ""), "{err}");
        assert!(err.contains(place), "{err}");
    }
    for words in [
        &["score", "--series", "nowhere.json"][..],
        &["score", "--series"],
        &["score", "data", "--series", "a.json"],
        &["score", "--series", "a.json", "--year", "2025"],
        &["score", "--series", "a.json", "--method", "un-2022/1"],
        &["score", "--series", "a.json", "--format", "xml"],
        &["check", "--series", "a.json"],
    ] {
        let output = call(words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
    let help = String::from_utf8(call(&["--help"]).stdout).unwrap();
    for method in Method::ALL {
        assert!(help.contains(method.id()));
    }
}

#[test]
fn the_documents_show_what_the_command_does() {
    for (document, name) in [("docs/scoring.md", "en"), ("docs/scoring.ja.md", "ja")] {
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
        let document = std::fs::read_to_string(document).unwrap();
        let blocks: Vec<&str> = document
            .split("```json\n")
            .skip(1)
            .map(|rest| rest.split("```").next().unwrap())
            .collect();
        let [input, output] = blocks[..] else {
            panic!("{name}: {} blocks", blocks.len());
        };
        let file = format!("document-{name}.json");
        let (code, out, _) = command(&file, input.as_bytes(), &["--format", "json"]);
        assert_eq!((code, out.as_str()), (Some(1), output));
        for method in Method::ALL {
            assert!(document.contains(&format!("### `{}`", method.id())));
        }
        for code in RefusalCode::ALL {
            assert!(document.contains(&format!("`{}`", code.id())), "{code:?}");
        }
    }
}

/// The page of methods stands in the documents word for word; `UPDATE_GOLDEN=1` writes it anew.
#[test]
fn the_documents_have_the_page_of_methods() {
    const MARKS: [&str; 2] = ["<!-- methods -->\n", "<!-- /methods -->"];
    for (document, lang) in [("docs/scoring.md", "en"), ("docs/scoring.ja.md", "ja")] {
        let page = call(&["methods", "--lang", lang]);
        let page = String::from_utf8(page.stdout).unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
        let text = std::fs::read_to_string(&file).unwrap();
        let (before, rest) = text.split_once(MARKS[0]).unwrap();
        let (found, after) = rest.split_once(MARKS[1]).unwrap();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            let text = format!("{before}{}{page}{}{after}", MARKS[0], MARKS[1]);
            std::fs::write(&file, text).unwrap();
        } else {
            assert_eq!(found, page, "{document}");
        }
    }
}

/// The comparison of the page is computed from the same series as the tests' table.
#[test]
fn the_page_compares_the_series_of_the_table() {
    let examples = plan_indicators::score::reference::examples::examples();
    let cases = cases("comparison");
    assert_eq!(examples.len(), cases.len());
    for (example, case) in examples.iter().zip(&cases) {
        for method in Method::ALL {
            let of = score(&example.series(method));
            if method != Method::GermanWeather {
                assert_eq!(of.progress, under(case, method).progress);
            }
        }
        let pace = number(case, "linear_pace").unwrap();
        assert!(near(Some(example.even_pace()), pace, 5e-7));
    }
}

/// Prints how long 100,000 series take; see with `--nocapture`.
#[test]
fn time_of_100_000_series() {
    let rows: Vec<String> = (0..100_000)
        .map(|number| {
            let method = Method::ALL[number % 4 + usize::from(number % 4 == 3)].id();
            SOUND
                .replace("statcan-osdg/1", method)
                .replace("10.4", &format!("{}", 5 + number % 20))
        })
        .collect();
    let text = format!("[{}]", rows.join(",\n"));
    let start = Instant::now();
    let input = Tree::parse(&text).unwrap();
    let parsed = start.elapsed();
    let rows = answered(input.list().unwrap());
    let computed = start.elapsed() - parsed;
    let json = export::series(&rows, Format::Json);
    let csv = export::series(&rows, Format::Csv);
    let written = start.elapsed() - computed - parsed;
    println!(
        "100,000 series: JSON read {parsed:?}, computed {computed:?}, written {written:?} ({} and {} bytes)",
        json.len(),
        csv.len()
    );
    assert!(rows.iter().all(|row| row.result.is_ok()));
}
