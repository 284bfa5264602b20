//! What readers take along from the bundled dataset: sentences, shares, citations, editions, terms.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::cell::OnceCell;

use plan_indicators::dataset::bundle;
use plan_indicators::model::{Bilingual, Change, Date, Plan};
use plan_indicators::query::Columns;
use plan_indicators::view::{Body, IndicatorPage, Screen, ViewState, screen};
use support::real_plan;

fn shown(plan: &Plan, state: &str) -> Screen {
    let state = ViewState::parse(state).unwrap();
    screen(plan, &Columns::of(plan), &OnceCell::new(), &state)
}

fn page(plan: &Plan, lang: &str, indicator: &str, more: &str) -> IndicatorPage {
    let state =
        format!(r#"{{"lang":"{lang}","view":"indicator","indicator":"{indicator}"{more}}}"#);
    match shown(plan, &state).body {
        Some(Body::Indicator(page)) => *page,
        _ => panic!("no page of {indicator}"),
    }
}

#[test]
fn one_sentence_has_number_unit_period_target_grade_and_place() {
    let plan = real_plan();
    for (lang, indicator, sentence) in [
        (
            "ja",
            "TRIALS",
            "令和7年度（2025年度）の治験に至った件数は111件です（目標：60件／年、公式の評価：A「順調に進捗している」）。出典：「第3期医療分野研究開発推進計画の実行状況について（令和7年度版）」2～7ページ",
        ),
        (
            "en",
            "TRIALS",
            "Projects that reached clinical trials: 111 cases (FY2025; target: 60 cases a year; official grade: A, “Progressing smoothly”). Source: Status of implementation of the Plan for Promotion of Medical Research and Development, Phase III (FY2025 edition), pages 2–7.",
        ),
        (
            "ja",
            "ORPHAN_APPROVALS",
            "令和6～7年度（2024～2025年度）の累計の希少疾病用医薬品の承認件数は75件（速報値）です（目標：150件、公式の評価：A「順調に進捗している」）。出典：「第3期医療分野研究開発推進計画の実行状況について（令和7年度版）」2～7ページ",
        ),
    ] {
        assert_eq!(&*page(&plan, lang, indicator, "").sentence, sentence);
    }
    for indicator in &plan.indicators {
        for lang in ["ja", "en"] {
            let page = page(&plan, lang, &indicator.code, "");
            let document = plan.sources[0].title.get(match lang {
                "en" => plan_indicators::model::Lang::En,
                _ => plan_indicators::model::Lang::Ja,
            });
            let mut sentences = vec![&page.sentence];
            sentences.extend(page.target.iter().map(|it| &it.quotation));
            sentences.extend(page.computed.iter().map(|it| &it.quotation));
            sentences.extend(page.breakdowns.iter().map(|it| &it.quotation));
            sentences.extend(page.projects.iter().map(|it| &it.quotation));
            sentences.extend(page.shares.iter().map(|it| &it.quotation));
            for sentence in sentences.into_iter().filter(|it| !it.is_empty()) {
                assert!(sentence.contains(document), "{sentence}");
                assert!(
                    sentence.contains(&*page.name) || !page.shares.is_empty(),
                    "{sentence}"
                );
            }
            if let Some(value) = &page.value {
                assert!(page.sentence.contains(&*value.text), "{}", page.sentence);
                assert!(page.sentence.contains(&*value.period), "{}", page.sentence);
            }
            if let Some(computed) = &page.computed {
                let said = ["公式の評価ではありません", "not an official grade"];
                assert!(said.iter().any(|it| computed.quotation.contains(it)));
            }
        }
    }
}

#[test]
fn a_share_has_both_numbers_and_says_who_computed_it() {
    let mut plan = real_plan();
    for code in ["PAPERS_TOP1", "PAPERS_TOP1_SHARE"] {
        let page = page(&plan, "ja", code, "");
        let [share] = page.shares.as_slice() else {
            panic!("{code} has {} shares", page.shares.len());
        };
        assert_eq!(&*share.figure.text, "1.54％");
        assert_eq!(
            &*share.formula,
            "論文数（Top1%論文） 86件 ÷ 全論文数 5,585件"
        );
        for part in [
            "令和6年（2024年）・暦年",
            "86件",
            "5,585件",
            "1.54％",
            "AMEDが支援する研究課題の論文のうち",
            "2～7ページ",
        ] {
            assert!(share.quotation.contains(part), "{}", share.quotation);
        }
        assert!(share.note.contains("報告書の記載"), "{}", share.note);
        let printed: Vec<&str> = share.sources.iter().map(|row| &*row.printed).collect();
        for token in ["1.54%", "86件", "5,585件"] {
            assert!(printed.contains(&token), "{printed:?}");
        }
    }
    // Another number changes the share, and the page says that the report prints another one.
    let position = plan.indicator("PAPERS_ALL").unwrap();
    for fact in &mut plan.observations {
        if fact.indicator == position && fact.project == 0 {
            fact.value = plan_indicators::model::Decimal::parse("5000").ok();
        }
    }
    let share = &page(&plan, "en", "PAPERS_TOP1", "").shares[0];
    assert!(
        share.note.contains("1.72%")
            && share.quotation.contains("1.72%")
            && share.quotation.contains("1.54%"),
        "{}",
        share.note
    );
    // Without a printed share the engine computes it and says so.
    let own = plan.indicator("PAPERS_TOP1_SHARE").unwrap();
    for fact in &mut plan.observations {
        if fact.indicator == own {
            fact.value = None;
        }
    }
    let share = &page(&plan, "ja", "PAPERS_TOP1", "").shares[0];
    assert_eq!(&*share.figure.text, "1.72％");
    assert!(
        share.quotation.contains("このツールで計算"),
        "{}",
        share.quotation
    );
    // A year without values has no share, and numbers of different periods are not divided.
    assert!(
        page(&plan, "ja", "PAPERS_TOP1", r#","year":2027"#)
            .shares
            .is_empty()
    );
    for fact in &mut plan.observations {
        if fact.indicator == position {
            fact.period.end = Date::parse("2025-03-31");
        }
    }
    assert!(page(&plan, "ja", "PAPERS_TOP1", "").shares.is_empty());
}

#[test]
fn an_address_of_another_edition_is_told() {
    let mut plan = real_plan();
    let change = |version: &str, date: &str, ja: &str| Change {
        version: version.to_owned(),
        date: Date::parse(date).unwrap(),
        reason: Bilingual::new(ja, ja),
    };
    plan.about.version = "1.2.0".to_owned();
    plan.changes = vec![
        change("1.0.0", "2026-04-01", "初版"),
        change("1.1.0", "2026-05-01", "値の訂正"),
        change("1.2.0", "2026-06-01", "名称の訂正"),
    ];
    let edition = |lang: &str, asked: &str| {
        shown(
            &plan,
            &format!(r#"{{"lang":"{lang}","edition":"{asked}"}}"#),
        )
    };
    let own = edition("ja", "2025-1.2.0");
    assert_eq!(&*own.edition.code, "2025-1.2.0");
    assert_eq!(own.edition.notice, None);
    let older = edition("ja", "2025-1.0.0").edition;
    assert_eq!(
        older.notice.as_deref(),
        Some(
            "このリンクは令和7年度（2025年度）の報告のデータ（版 1.0.0）で作られました。いま表示しているのは、より新しい令和7年度（2025年度）の報告のデータ（版 1.2.0）です。値や評価が変わっていることがあります。"
        )
    );
    let changes: Vec<&str> = older.changes.iter().map(|it| &**it).collect();
    assert_eq!(
        changes,
        [
            "2026年6月1日（版 1.2.0）：名称の訂正",
            "2026年5月1日（版 1.1.0）：値の訂正"
        ]
    );
    let newer = edition("en", "2026-1.0.0").edition;
    assert!(newer.notice.unwrap().contains("what is shown now is older"));
    assert!(newer.changes.is_empty());
    for asked in ["nonsense", "2025", "2025-1", "99999-1.0.0"] {
        let refused = edition("ja", asked);
        assert_eq!(refused.edition.notice, None);
        assert!(
            refused.notices.iter().any(|it| it.contains(asked)),
            "{asked}"
        );
        assert_eq!(refused.state.edition, "");
    }
}

#[test]
fn citations_leave_address_and_day_to_the_page() {
    let plan = real_plan();
    for (lang, view, title) in [
        (
            "ja",
            r#""view":"indicator","indicator":"TRIALS""#,
            "治験に至った件数",
        ),
        (
            "en",
            r#""view":"project","project":["PJ4"]"#,
            "Infectious Diseases",
        ),
        ("en", r#""view":"board""#, "Phase III"),
    ] {
        let screen = shown(&plan, &format!(r#"{{"lang":"{lang}",{view}}}"#));
        let styles: Vec<&str> = screen.citations.iter().map(|it| &*it.style).collect();
        assert_eq!(styles, ["apa", "plain"]);
        for citation in &screen.citations {
            for part in [title, "{url}", "{accessed}", &plan.about.version] {
                assert!(citation.text.contains(part), "{}", citation.text);
            }
        }
    }
}

#[test]
fn a_view_has_the_terms_that_stand_in_it() {
    let plan = real_plan();
    let terms = |state: &str| -> Vec<String> {
        let panel = shown(&plan, state).glossary.unwrap();
        panel.terms.iter().map(|it| it.code.to_string()).collect()
    };
    let page = terms(r#"{"view":"indicator","indicator":"FIH_TRIALS"}"#);
    for code in ["FIH", "SPECIAL_TARGET", "OFFICIAL_GRADE", "MODALITY"] {
        assert!(page.contains(&code.to_owned()), "{code}: {page:?}");
    }
    assert!(!page.contains(&"JRCT".to_owned()), "{page:?}");
    let english = terms(r#"{"lang":"en","view":"indicator","indicator":"DCT_TRIALS"}"#);
    assert!(english.contains(&"DCT".to_owned()), "{english:?}");
    let none = shown(&plan, r#"{"view":"search","query":"zzzz"}"#)
        .glossary
        .unwrap();
    assert!(none.terms.is_empty() && none.empty.is_some());
    let Some(Body::Glossary(all)) = shown(&plan, r#"{"lang":"en","view":"glossary"}"#).body else {
        panic!("no glossary");
    };
    assert_eq!(all.terms.len(), plan.glossary.len());
    for term in &all.terms {
        for text in [&term.term, &term.definition, &term.source] {
            assert!(
                !text.is_empty() && text.is_ascii() || text.chars().all(|c| (c as u32) < 0x3000),
                "{text}"
            );
        }
    }
}

#[test]
fn a_browser_gets_the_glossary_with_the_texts() {
    let plan = real_plan();
    let mut own = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    let ask = |plan: &Plan, lang: &str| {
        shown(plan, &format!(r#"{{"lang":"{lang}","view":"board"}}"#))
            .glossary
            .unwrap()
    };
    let names = |needs: &[plan_indicators::words::Text]| -> Vec<String> {
        needs.iter().map(|it| it.to_string()).collect()
    };
    assert_eq!(
        names(&ask(&own, "en").needs),
        ["narratives", "narratives-en"]
    );
    bundle::read_narratives(&mut own, &bundle::write_narratives(&plan).unwrap()).unwrap();
    assert!(ask(&own, "ja").terms.len() > 10);
    assert_eq!(names(&ask(&own, "en").needs), ["narratives-en"]);
    bundle::read_texts(&mut own, &bundle::write_texts(&plan).unwrap()).unwrap();
    assert_eq!(own.glossary, plan.glossary);
    assert_eq!(own.changes, plan.changes);
    assert!(ask(&own, "en").terms.len() > 10);
    // What was changed in the data stands beside the texts: an address of another edition asks for them.
    let bare = bundle::read(&bundle::write(&plan).unwrap()).unwrap();
    let needs =
        |edition: &str| names(&shown(&bare, &format!(r#"{{"edition":"{edition}"}}"#)).needs);
    assert!(needs("").is_empty());
    assert_eq!(needs("2024-0.0.1"), ["narratives"]);
}
