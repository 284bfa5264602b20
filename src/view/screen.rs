//! One gesture, one answer: a state goes in, a whole screen comes out.

use crate::model::{Kind, Plan};
use crate::query::{Columns, Filter, NO_GRADE, UnknownCode, profiles};
use crate::score::{Agreement, State, assess_all};
use crate::words::{self, Word, Words};

use super::board::board;
use super::colophon::colophon;
use super::context::Context;
use super::filters::{chips, groups, status};
use super::indicator_list::{indicator_list, listed};
use super::indicator_page::indicator_page;
use super::matrix::matrix;
use super::{Body, NavItem, Screen, ViewState};

/// The views of this version, with their titles.
const VIEWS: [(&str, Word); 3] = [
    ("board", Word::ViewBoard),
    ("indicators", Word::ViewIndicators),
    ("diseases", Word::ViewDiseases),
];

/// Answers a state. Nothing in a state can fail: what is unknown is left out and said to be so.
#[must_use]
pub fn screen(plan: &Plan, columns: &Columns, state: &ViewState) -> Screen {
    let words = Words { lang: state.lang };
    let (filter, unknown) = filter(plan, state);
    let assessments = assess_all(plan, filter.year);
    let profiles = profiles(plan, &assessments, &filter.query);
    let context = Context {
        plan,
        words,
        columns,
        filter: &filter,
        profiles: &profiles,
    };
    let mut state = known(plan, state, &filter, &unknown);
    let mut notices: Vec<String> = unknown
        .iter()
        .map(|unknown| {
            let places = [
                ("filter", filter_label(words, unknown.filter)),
                ("code", unknown.code.as_str()),
            ];
            words.fill(Word::NoticeUnknown, &places)
        })
        .collect();
    notices.extend(year_notice(&context));
    let body = body(&context, &mut state, &mut notices);
    let shown: Vec<u16> = match &body {
        Body::Board(_) => context
            .admitted()
            .filter(|profile| matches!(profile.kind, Kind::Outcome | Kind::Overall | Kind::Special))
            .map(|profile| profile.indicator)
            .collect(),
        Body::Indicators(_) => listed(&context).map(|profile| profile.indicator).collect(),
        Body::Indicator(page) => plan.indicator(&page.indicator).into_iter().collect(),
        Body::Diseases(matrix) => plan.indicator(&matrix.indicator).into_iter().collect(),
    };
    let filters = groups(&context, &state);
    Screen {
        title: plan.about.report.get(words.lang).to_owned(),
        subtitle: plan.about.plan.get(words.lang).to_owned(),
        nav: VIEWS
            .iter()
            .map(|(view, label)| NavItem {
                view: (*view).to_owned(),
                label: words.text(*label),
                current: state.view == *view,
            })
            .collect(),
        chips: chips(&context, &filters, &state),
        filters,
        status: status(&context, &body, &shown),
        notices,
        body: Some(body),
        colophon: colophon(&context),
        state,
    }
}

fn filter_label(words: Words, filter: &str) -> &'static str {
    words.say(match filter {
        "project" => Word::FilterProject,
        "disease" => Word::FilterDisease,
        "ministry" => Word::FilterMinistry,
        "grade" => Word::FilterGrade,
        "kind" => Word::FilterKind,
        "signal" => Word::FilterSignal,
        "agreement" => Word::FilterAgreement,
        _ => Word::FilterYear,
    })
}

fn body(context: &Context<'_>, state: &mut ViewState, notices: &mut Vec<String>) -> Body {
    match state.view.as_str() {
        "indicators" => Body::Indicators(indicator_list(context)),
        "diseases" => Body::Diseases(matrix(context)),
        "indicator" => {
            let page = context
                .plan
                .indicator(&state.indicator)
                .and_then(|position| context.profiles.get(usize::from(position)))
                .and_then(|profile| indicator_page(context, profile));
            if let Some(page) = page {
                return Body::Indicator(Box::new(page));
            }
            notices.push(
                context
                    .words
                    .fill(Word::NoticeIndicatorUnknown, &[("code", &state.indicator)]),
            );
            "board".clone_into(&mut state.view);
            state.indicator.clear();
            Body::Board(board(context))
        }
        _ => Body::Board(board(context)),
    }
}

fn year_notice(context: &Context<'_>) -> Option<String> {
    let (words, about) = (context.words, &context.plan.about);
    let year = words::fiscal_year(words, context.filter.year);
    if context.filter.year > about.reporting_year {
        Some(words.fill(Word::NoticeYearWithoutData, &[("year", &year)]))
    } else if context.filter.year < about.reporting_year {
        let edition = about.edition.get(words.lang);
        Some(words.fill(
            Word::NoticeYearPartial,
            &[("year", &year), ("edition", edition)],
        ))
    } else {
        None
    }
}

/// Reads a state's codes.
#[must_use]
pub fn filter(plan: &Plan, state: &ViewState) -> (Filter, Vec<UnknownCode>) {
    let mut unknown = Vec::new();
    let mut positions = |filter: &'static str, list: &str, codes: &[String]| -> Vec<u16> {
        let list = plan.codelist(list);
        codes
            .iter()
            .filter(|code| !code.is_empty() && *code != "_T")
            .filter_map(|code| {
                let found = list.and_then(|list| list.position(code));
                if found.is_none() {
                    unknown.push(UnknownCode {
                        filter,
                        code: code.clone(),
                    });
                }
                found
            })
            .collect()
    };
    let projects = positions("project", "PROJECT", &state.project);
    let diseases = positions("disease", "DISEASE", &state.disease);
    let ministries = positions("ministry", "MINISTRY", &state.ministry);
    let letters: Vec<String> = state
        .grade
        .iter()
        .filter(|code| *code != NO_GRADE)
        .cloned()
        .collect();
    let mut grades: Vec<Option<u16>> = positions("grade", "GRADE", &letters)
        .into_iter()
        .map(Some)
        .collect();
    if letters.len() != state.grade.len() {
        grades.push(None);
    }
    let mut parsed = |filter: &'static str, codes: &[String], test: &dyn Fn(&str) -> bool| {
        for code in codes.iter().filter(|code| !code.is_empty() && !test(code)) {
            unknown.push(UnknownCode {
                filter,
                code: code.clone(),
            });
        }
    };
    let agreement = |code: &str| Agreement::ALL.into_iter().find(|found| found.id() == code);
    parsed("kind", &state.kind, &|code| Kind::parse(code).is_some());
    parsed("signal", &state.signal, &|code| {
        State::parse(code).is_some()
    });
    parsed("agreement", &state.agreement, &|code| {
        agreement(code).is_some()
    });
    let about = &plan.about;
    let year = match state.year {
        Some(year) if (about.first_year..=about.last_year).contains(&year) => year,
        Some(year) => {
            unknown.push(UnknownCode {
                filter: "year",
                code: year.to_string(),
            });
            about.reporting_year
        }
        None => about.reporting_year,
    };
    let filter = Filter {
        projects,
        diseases,
        year,
        kinds: state
            .kind
            .iter()
            .filter_map(|code| Kind::parse(code))
            .collect(),
        ministries,
        grades,
        signals: state
            .signal
            .iter()
            .filter_map(|code| State::parse(code))
            .collect(),
        agreements: state
            .agreement
            .iter()
            .filter_map(|code| agreement(code))
            .collect(),
        query: state.query.clone(),
    };
    (filter, unknown)
}

/// The state with defaults filled in and unknown codes dropped.
fn known(plan: &Plan, state: &ViewState, filter: &Filter, unknown: &[UnknownCode]) -> ViewState {
    let keep = |name: &str, codes: &[String]| -> Vec<String> {
        codes
            .iter()
            .filter(|code| {
                !code.is_empty()
                    && *code != "_T"
                    && !unknown
                        .iter()
                        .any(|found| found.filter == name && found.code == **code)
            })
            .cloned()
            .collect()
    };
    let views = ["board", "indicators", "indicator", "diseases"];
    let view = if views.contains(&state.view.as_str()) {
        state.view.as_str()
    } else {
        "board"
    };
    ViewState {
        lang: state.lang,
        view: view.to_owned(),
        indicator: state.indicator.clone(),
        project: keep("project", &state.project),
        disease: keep("disease", &state.disease),
        year: (filter.year != plan.about.reporting_year).then_some(filter.year),
        kind: keep("kind", &state.kind),
        ministry: keep("ministry", &state.ministry),
        grade: keep("grade", &state.grade),
        signal: keep("signal", &state.signal),
        agreement: keep("agreement", &state.agreement),
        query: state.query.clone(),
    }
}
