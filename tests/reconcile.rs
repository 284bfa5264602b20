//! Identities: both sides, verdicts, reasons and words.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;

use plan_indicators::model::{
    Bilingual, Decimal, Identity, IdentityKind, IdentityReason, Lang, Operation, Place, Plan,
    Ratio, Relation, Term,
};
use plan_indicators::reconcile::{Reading, Wording, evaluate, supports, tally, value, wording};
use plan_indicators::words::Words;
use proptest::prelude::*;
use support::{real_plan, tiny_plan};

fn fact(plan: &Plan, id: &str) -> Term {
    let position = plan.observations.iter().position(|it| it.id == id);
    Term::Fact(u32::try_from(position.unwrap()).unwrap())
}

fn constant(number: &str) -> Term {
    Term::Constant(Decimal::parse(number).unwrap())
}

fn item(printed: &str) -> Term {
    Term::Item(Place {
        offset: 0,
        printed: printed.to_owned(),
    })
}

fn identity(
    operation: Operation,
    terms: Vec<Term>,
    relation: Relation,
    result: Vec<Term>,
) -> Identity {
    Identity {
        id: "X".to_owned(),
        kind: IdentityKind::Parts,
        label: None,
        indicator: Some(0),
        project: 0,
        dimensions: vec![],
        year: 2025,
        operation,
        terms,
        relation,
        result,
        decimals: None,
        statement: None,
        source: None,
        holds: true,
        holds_printed: true,
        reason: None,
        note: None,
    }
}

/// Id, left, right, verdict, verdict as printed, reason: computed by another program from the CSV tables.
type Known = (String, String, String, String, String, String);

fn known() -> Vec<Known> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/identities-fy2025.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn both_sides_of_every_identity() {
    let plan = real_plan();
    let known = known();
    assert_eq!(plan.identities.len(), known.len());
    for (identity, (id, left, right, verdict, printed, reason)) in
        plan.identities.iter().zip(&known)
    {
        assert_eq!(identity.id, *id);
        let found = evaluate(&plan, identity, Reading::Corrected);
        let sides = [found.left, found.right].map(|side| side.map(|side| side.to_text(9)));
        assert_eq!(sides, [Some(left.clone()), Some(right.clone())], "{id}");
        let as_printed = evaluate(&plan, identity, Reading::Printed);
        for (found, recorded, verdict) in [
            (found.holds, identity.holds, verdict),
            (as_printed.holds, identity.holds_printed, printed),
        ] {
            assert_eq!(found, Some(verdict == "HOLDS"), "{id}");
            assert_eq!(found, Some(recorded), "{id}");
        }
        assert_eq!(
            identity.reason.map_or("", IdentityReason::code),
            reason,
            "{id}"
        );
    }
}

#[test]
fn totals_by_verdict_and_reason() {
    let plan = real_plan();
    let tally = tally(&plan.identities);
    assert_eq!(
        (tally.all, tally.hold, tally.hold_corrected, tally.fails()),
        (287, 241, 2, 46)
    );
    let fail: BTreeMap<&str, usize> = tally.fail.iter().map(|it| (it.0.code(), it.1)).collect();
    let wanted = [
        ("DOUBLE_COUNTING", 17),
        ("NOT_A_PARTITION", 15),
        ("ROUNDING", 4),
        ("SOURCE_FAULT", 2),
        ("UNDECIDABLE", 8),
    ];
    assert_eq!(fail, BTreeMap::from(wanted));
    assert_eq!(fail.values().sum::<usize>(), tally.fails());
}

#[test]
fn operations() {
    let plan = tiny_plan();
    let one = fact(&plan, "SEEDS_PJ1_2025");
    let two = fact(&plan, "SEEDS_PJ2_2025");
    let many = fact(&plan, "SEEDS_CUM_2025");
    let absent = fact(&plan, "SHARE_PJ1_2025");
    let text = |operation, terms: &[Term], reading| {
        let identity = identity(operation, terms.to_vec(), Relation::Eq, vec![constant("0")]);
        evaluate(&plan, &identity, reading)
            .left
            .map(|left| left.to_text(6))
    };
    let [corrected, printed] = [Reading::Corrected, Reading::Printed];
    for (operation, terms, reading, left) in [
        (
            Operation::Sum,
            vec![one.clone(), two.clone()],
            corrected,
            Some("1480"),
        ),
        (
            Operation::Sum,
            vec![one.clone(), two.clone()],
            printed,
            Some("1580"),
        ),
        (Operation::Sum, vec![many.clone()], corrected, Some("12000")),
        (Operation::Sum, vec![], corrected, Some("0")),
        (
            Operation::Sum,
            vec![one.clone(), absent.clone()],
            corrected,
            None,
        ),
        (
            Operation::Mean,
            vec![constant("1"), constant("2")],
            corrected,
            Some("1.5"),
        ),
        (Operation::Mean, vec![], corrected, None),
        (
            Operation::Product,
            vec![one.clone(), constant("0.5")],
            corrected,
            Some("450"),
        ),
        (Operation::Product, vec![absent.clone()], corrected, None),
        (
            Operation::SharePercent,
            vec![one.clone(), constant("1580")],
            corrected,
            Some("56.962025"),
        ),
        (
            Operation::SharePercent,
            vec![one.clone(), constant("0")],
            corrected,
            None,
        ),
        (Operation::SharePercent, vec![one.clone()], corrected, None),
        (
            Operation::Count,
            vec![item("a"), item("b")],
            corrected,
            Some("2"),
        ),
        (
            Operation::Max,
            vec![constant("-3"), constant("-7")],
            corrected,
            Some("-3"),
        ),
        (Operation::Max, vec![], corrected, None),
        (
            Operation::Years,
            vec![constant("7"), constant("11")],
            corrected,
            Some("5"),
        ),
        (Operation::Years, vec![constant("7")], corrected, None),
        (
            Operation::Product,
            vec![constant("999999999999999999"); 9],
            corrected,
            None,
        ),
    ] {
        assert_eq!(
            text(operation, &terms, reading).as_deref(),
            left,
            "{operation:?} {terms:?}"
        );
    }
    let nowhere = identity(Operation::Sum, vec![Term::Fact(9999)], Relation::Eq, vec![]);
    assert_eq!(evaluate(&plan, &nowhere, corrected).holds, None);
    assert_eq!(value(&plan, &two, corrected), Some(Ratio::whole(580)));
}

#[test]
fn relations_and_rounding() {
    let plan = tiny_plan();
    for (left, relation, right, holds) in [
        ("2", Relation::Eq, "2.0", true),
        ("2", Relation::Eq, "2.000000001", false),
        ("2", Relation::Le, "2", true),
        ("3", Relation::Le, "2", false),
        ("2", Relation::Lt, "2", false),
        ("1", Relation::Lt, "2", true),
        ("2", Relation::Ge, "2", true),
        ("1", Relation::Ge, "2", false),
    ] {
        let identity = identity(
            Operation::Sum,
            vec![constant(left)],
            relation,
            vec![constant(right)],
        );
        let found = evaluate(&plan, &identity, Reading::Corrected);
        assert_eq!(found.holds, Some(holds), "{left} {relation:?} {right}");
    }
    for (left, decimals, right, holds) in [
        ("10.725", 2, "10.73", true),
        ("10.7249", 2, "10.73", false),
        ("165.5", 0, "166", true),
        ("-0.5", 0, "-1", true),
    ] {
        let mut identity = identity(
            Operation::Sum,
            vec![constant(left)],
            Relation::Eq,
            vec![constant(right)],
        );
        identity.decimals = Some(decimals);
        let found = evaluate(&plan, &identity, Reading::Corrected);
        assert_eq!(found.holds, Some(holds), "{left} to {decimals}");
        assert_eq!(found.exact, Some(Decimal::parse(left).unwrap().ratio()));
    }
}

#[test]
fn a_reason_needs_its_numbers() {
    let plan = tiny_plan();
    let sum = |terms: &[&str], result: &str| {
        let terms = terms.iter().map(|it| constant(it)).collect();
        let mut sum = identity(Operation::Sum, terms, Relation::Eq, vec![constant(result)]);
        sum.kind = IdentityKind::Projects;
        sum
    };
    for (terms, result, counts_twice) in [
        (&["5", "4"][..], "7", true),
        (&["5", "4"], "9", false),
        (&["5", "4"], "10", false),
        (&["8", "4"], "7", false),
    ] {
        let found = supports(&plan, &sum(terms, result), IdentityReason::DoubleCounting);
        assert_eq!(found, counts_twice, "{terms:?} {result}");
    }
    let mut parts = sum(&["5", "4"], "7");
    parts.kind = IdentityKind::Parts;
    assert!(!supports(&plan, &parts, IdentityReason::DoubleCounting));

    // Half a unit of every printed number: 46.5 + 18 against 65 may be 1.05 apart.
    let printed = |number: &str| Term::Number(Decimal::parse(number).unwrap(), Place::default());
    for (terms, result, rounds) in [
        (&["46.5", "18"][..], "65", true),
        (&["46.5", "18"], "66", false),
        (&["46.5", "18"], "63.95", true),
        (&["46", "18"], "65.6", false),
        (&["46", "18"], "65", true),
    ] {
        let terms = terms.iter().map(|it| printed(it)).collect();
        let identity = identity(Operation::Sum, terms, Relation::Eq, vec![printed(result)]);
        let found = supports(&plan, &identity, IdentityReason::Rounding);
        assert_eq!(found, rounds, "{result}");
    }

    let overlapping = plan.dimension("FORM").unwrap();
    let partitioned = plan.dimension("DISEASE").unwrap();
    for (dimension, kind, allowed) in [
        (overlapping, IdentityKind::Parts, true),
        (partitioned, IdentityKind::Parts, false),
        (overlapping, IdentityKind::Projects, false),
    ] {
        let mut identity = sum(&["5"], "7");
        (identity.dimensions, identity.kind) = (vec![dimension], kind);
        assert_eq!(
            supports(&plan, &identity, IdentityReason::NotAPartition),
            allowed
        );
    }

    let mut noted = sum(&["5"], "7");
    assert!(!supports(&plan, &noted, IdentityReason::Undecidable));
    assert!(!supports(&plan, &noted, IdentityReason::SourceFault));
    noted.note = Some(Bilingual::new("注", "note"));
    assert!(supports(&plan, &noted, IdentityReason::Undecidable));
    assert!(supports(&plan, &noted, IdentityReason::SourceFault));
    // The printed 680 is read as 580: the verdict changes, which is a fault of the source without a note.
    let misread = identity(
        Operation::Sum,
        vec![fact(&plan, "SEEDS_PJ2_2025")],
        Relation::Eq,
        vec![constant("580")],
    );
    assert!(supports(&plan, &misread, IdentityReason::SourceFault));
}

fn said(plan: &Plan, id: &str, lang: Lang) -> Wording {
    let identity = plan.identities.iter().find(|it| it.id == id);
    wording(
        plan,
        Words { lang },
        identity.unwrap_or_else(|| panic!("{id}")),
    )
}

#[rustfmt::skip]
const SENTENCES: &[(&str, &str, &str, &str, &str)] = &[
    ("HANDOVERS_RECIPIENT_PARTS_2025", "企業導出件数・導出先別", "40 + 10 + 103 + 5 = 158",
        "導出先別の4項目の和（158件）は、計（158件）と一致します。",
        "By recipient: the sum of 4 items (158 cases) equals the total (158 cases)."),
    ("HANDOVERS_PJ2_CONTENT_PARTS_2025", "企業導出件数・導出内容別・医療機器・ヘルスケアPJ", "30 + 8 = 38 ≠ 33",
        "導出内容別の2項目の和（38件）は、計（33件）と一致しません。差は5件です。",
        "By what was handed over: the sum of 2 items (38 cases) does not equal the total (33 cases). The difference is 5 cases."),
    ("APPROVALS_DEVICE_PARTS_2025", "薬事承認・医療機器の承認・認証", "10 + 6 = 16",
        "医療における利用形態別の2項目の和（16件）は、医療機器の承認・認証（16件）と一致します。",
        "By form of use in medical care: the sum of 2 items (16 cases) equals Medical devices approved or certified (16 cases)."),
    ("APPROVALS_PJ1_CHARACTER_USE_PARTS_2025", "薬事承認・品目の性格別、医療における利用形態別・医薬品PJ", "2 + 6 + 0 + 0 = 8",
        "品目の性格別の4項目の和（8件）は、医療における利用形態別の4項目の和（8件）と一致します。",
        "By character of approval: the sum of 4 items (8 cases) equals By form of use in medical care: the sum of 4 items (8 cases)."),
    ("SEEDS_PROJECTS_2025", "シーズの発展・継続支援", "46.5 + 15.5 + 22.5 + 10.5 + 25.5 + 17.5 + 18 + 9.5 = 165.5 ≠ 166",
        "8プロジェクトの和（165.5件）は、計画全体（166件）と一致しません。差は0.5件です。",
        "The sum of 8 projects (165.5 cases) does not equal the whole plan (166 cases). The difference is 0.5 cases."),
    ("APPROVALS_REGENERATIVE_LARGEST_PROJECT_2025", "薬事承認・再生医療等製品の承認", "max(0, 0, 4, 0, 0, 0, 0, 0) = 4 > 2",
        "最も多いプロジェクトの値（4件）は、計画全体（2件）を超えています。差は2件です。",
        "The largest project's value (4 cases) exceeds the whole plan (2 cases). The difference is 2 cases."),
    ("TRIALS_COMPANY_LED_INTL_SUBSET_2025", "治験に至った件数・企業治験の治験計画届", "11 ≤ 31",
        "うち国際共同治験（11件）は、企業治験の治験計画届（31件）を超えていません。",
        "of which multinational (11 cases) does not exceed Company-sponsored trial notifications (31 cases)."),
    ("GUIDELINES_CLINICAL_SUBSET_2025", "ガイドライン等・ガイドライン等の種類別", "71 ≤ 136",
        "診療ガイドライン（71件）は、計（136件）を超えていません。",
        "Clinical practice guidelines (71 cases) does not exceed the total (136 cases)."),
    ("PAPERS_TOP10_SHARE_2025", "Top10%論文の割合", "599 ÷ 5,585 ≈ 10.73％",
        "Top10%論文数の全論文数に対する割合（10.73％）は、記載の値（10.73％）と一致します。",
        "Top 10% papers as a share of All papers (10.73%) equals the printed value (10.73%)."),
    ("FIH_FACILITIES_TARGET_SHARE_2025", "FIH研修受講者の勤務施設", "16 ÷ 20 = 80％",
        "FIH研修受講者の勤務施設の目標値に対する割合（80％）は、本文の「8割」と一致します。",
        "Facilities with FIH-trained staff as a share of the target (80%) equals \"8割\" in the text."),
    ("BIOMANUFACTURING_TRAINEES_CUMULATIVE_2025", "バイオ製造人材研修", "125 + 146 = 271",
        "2年度分の単年の値の和（271人）は、記載の累計（271人）と一致します。",
        "The sum of 2 single years (271 people) equals the printed total to date (271 people)."),
    ("RIKEN_SEEDS_MEAN_2025", "理研の創薬シーズ", "(4 + 2) ÷ 2 = 3",
        "2年度の平均（3件）は、記載の値（3件）と一致します。",
        "The mean of 2 years (3 cases) equals the printed value (3 cases)."),
    ("HANDOVERS_AND_SEEDS_DERIVED_2025", "企業導出＋連続的支援", "158 + 166 = 324",
        "企業導出件数、シーズの発展・継続支援の和（324件）は、企業導出＋連続的支援（324件）と一致します。",
        "The sum of Hand-overs to companies, Seeds carried forward (324 cases) equals Hand-overs plus seeds (324 cases)."),
    ("HANDOVERS_TARGET_2025", "企業導出件数", "130 × 5 = 650",
        "年あたりの目標値の5年分（650件）は、期間の目標値（650件）と一致します。",
        "5 times the yearly target (650 cases) equals the target over the window (650 cases)."),
    ("PLAN_YEARS_TARGET_2025", "計画の年数", "11 − 7 + 1 = 5",
        "令和7年度から令和11年度までの年数（5）は、本文の「5年間」と一致します。",
        "The number of years from 令和7年度 to 令和11年度 (5) equals \"5年間\" in the text."),
    ("PAPERS_TOP1_COMPARISON_2025", "Top1%論文数", "86 < 120",
        "Top1%論文数（86件）は、目標値（120件）を下回っています。",
        "Top 1% papers (86 papers) is below the target (120 papers)."),
    ("TR_SUPPORTED_SEEDS_COMPARISON_2025", "橋渡し支援シーズ数", "1,443 ≥ 1,365",
        "令和7年度（2025年度）の値（1,443件）は、基準値（1,365件）以上です。",
        "The value of FY2025 (1,443 cases) is at least the baseline (1,365 cases)."),
    ("BUDGET_PJ5_INHOUSE_PARTS_2025", "予算額・事業別・データ・ライフコースPJ", "11 + 7.3 = 18.3 ≠ 18",
        "事業別の2項目の和（18.3億円）は、インハウス研究機関経費（18億円）と一致しません。差は0.3億円です。",
        "By programme: the sum of 2 items (¥1.83 billion) does not equal Funds for in-house research institutes (¥1.8 billion). The difference is ¥0.03 billion."),
    ("DATA_RESULT_DRUGS_COUNT_2025", "データ利活用の成果：医薬品", "10 ≠ 12",
        "一覧に並ぶ項目の数（10）は、本文の「12種類の医薬品」と一致しません。差は2です。",
        "The number of items in the list (10) does not equal \"12種類の医薬品\" in the text. The difference is 2."),
    ("FIELD_MEETINGS_SUM_2025", "領域運営会議の回数：3領域の和", "3 + 6 + 4 = 13",
        "本文の3つの数の和（13）は、本文の「13回」と一致します。",
        "The sum of 3 numbers in the text (13) equals \"13回\" in the text."),
    ("JOINT_RESEARCH_REPEAT_2025", "国際共同研究の件数", "161 = 161",
        "本文の「161件」は、別の箇所の「161件」と一致します。",
        "\"161件\" in the text equals \"161件\" elsewhere in the text."),
    ("SAFETY_FACILITY_MEETING_CALENDAR_2025", "長崎大学高度安全実験施設に係る監理委員会（第14回）の年", "8 + 2018 = 2026 ≠ 2025",
        "「令和8」の西暦（2026）は、本文の「2025」と一致しません。差は1です。",
        "The western year of \"令和8\" (2026) does not equal \"2025\" in the text. The difference is 1."),
];

#[test]
fn one_sentence_of_every_kind() {
    let plan = real_plan();
    let mut kinds: Vec<IdentityKind> = Vec::new();
    for (id, subject, formula, ja, en) in SENTENCES {
        let (japanese, english) = (said(&plan, id, Lang::Ja), said(&plan, id, Lang::En));
        assert_eq!(&*japanese.subject, *subject);
        assert_eq!(&*japanese.formula, *formula);
        assert_eq!(&*japanese.sentence, *ja);
        assert_eq!(&*english.sentence, *en);
        kinds.extend(
            plan.identities
                .iter()
                .find(|it| it.id == *id)
                .map(|it| it.kind),
        );
    }
    for kind in IdentityKind::ALL {
        assert!(kinds.contains(kind), "no sentence of the kind {kind:?}");
    }
}

#[test]
fn every_identity_is_said_in_full() {
    let plan = real_plan();
    for lang in [Lang::Ja, Lang::En] {
        for identity in &plan.identities {
            let id = &identity.id;
            let said = wording(&plan, Words { lang }, identity);
            let mut texts = vec![
                &said.subject,
                &said.formula,
                &said.left,
                &said.right,
                &said.sentence,
            ];
            texts.extend(&said.reason);
            texts.extend(&said.note);
            for text in texts {
                assert!(
                    !text.is_empty() && !text.contains(['{', '}']),
                    "{id}: {text:?}"
                );
                assert!(
                    !text.contains("（）") && !text.contains("()") && !text.contains("「」"),
                    "{id}: {text:?}"
                );
            }
            assert_eq!(said.difference.is_some(), !identity.holds, "{id}");
            let explained = !(identity.holds && identity.holds_printed);
            assert_eq!(said.reason.is_some(), explained, "{id}");
            let fails = said.formula.contains(['≠', '>']);
            assert_eq!(fails, !identity.holds, "{id}: {}", &*said.formula);
        }
    }
}

/// What the report does not explain is not explained for it.
#[test]
fn a_reason_claims_no_more_than_the_numbers() {
    let plan = real_plan();
    for identity in plan.identities.iter().filter(|it| !it.holds) {
        let said = wording(&plan, Words { lang: Lang::Ja }, identity);
        let reason = said.reason.unwrap();
        let hedged = ["生じうる", "決められません", "両立しません"];
        assert!(
            hedged.iter().any(|it| reason.contains(it)),
            "{}: {}",
            identity.id,
            &*reason
        );
    }
}

fn term() -> impl Strategy<Value = Term> {
    let number = || {
        (any::<i64>(), 0_u8..19).prop_map(|(units, scale)| {
            let digits = format!("{:019}", units.unsigned_abs() % 1_000_000_000_000_000_000);
            let (whole, rest) = digits.split_at(digits.len() - usize::from(scale));
            let text = match rest {
                "" => whole.to_owned(),
                rest => format!("{whole}.{rest}"),
            };
            Decimal::parse(text.trim_start_matches('0')).unwrap_or(Decimal::ZERO)
        })
    };
    let place = || "\\PC{0,6}".prop_map(|printed| Place { offset: 3, printed });
    prop_oneof![
        (0_u32..20).prop_map(Term::Fact),
        (number(), place()).prop_map(|(number, place)| Term::Number(number, place)),
        place().prop_map(Term::Item),
        number().prop_map(Term::Constant),
    ]
}

proptest! {
    /// Any identity whatever is evaluated and said without a panic.
    #[test]
    fn anything_is_answered(
        kind in proptest::sample::select(IdentityKind::ALL),
        operation in proptest::sample::select(Operation::ALL),
        relation in proptest::sample::select(Relation::ALL),
        reason in proptest::option::of(proptest::sample::select(IdentityReason::ALL)),
        terms in proptest::collection::vec(term(), 0..6),
        result in proptest::collection::vec(term(), 0..4),
        positions in (proptest::option::of(0_u16..9), 0_u16..9, proptest::collection::vec(0_u8..9, 0..3)),
        decimals in proptest::option::of(0_u8..20),
    ) {
        let plan = tiny_plan();
        let mut identity = identity(operation, terms, relation, result);
        (identity.kind, identity.reason, identity.decimals) = (kind, reason, decimals);
        (identity.indicator, identity.project, identity.dimensions) = positions;
        for reading in [Reading::Corrected, Reading::Printed] {
            let found = evaluate(&plan, &identity, reading);
            prop_assert_eq!(found.holds.is_some(), found.left.is_some() && found.right.is_some());
        }
        for reason in IdentityReason::ALL {
            let _ = supports(&plan, &identity, *reason);
        }
        for lang in [Lang::Ja, Lang::En] {
            let said = wording(&plan, Words { lang }, &identity);
            prop_assert!(!said.sentence.is_empty());
        }
    }

    /// Decimals sum exactly, whatever their scales.
    #[test]
    fn sums_are_exact(tenths in proptest::collection::vec(0_i64..1_000_000, 1..40)) {
        let plan = tiny_plan();
        let text = |tenths: i64| format!("{}.{}", tenths / 10, tenths % 10);
        let terms: Vec<Term> = tenths.iter().map(|it| constant(&text(*it))).collect();
        let total: i64 = tenths.iter().sum();
        for (total, holds) in [(total, true), (total + 1, false)] {
            let identity = identity(Operation::Sum, terms.clone(), Relation::Eq, vec![constant(&text(total))]);
            prop_assert_eq!(evaluate(&plan, &identity, Reading::Corrected).holds, Some(holds));
        }
    }
}
