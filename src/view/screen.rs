//! One gesture, one answer: a state goes in, a whole screen comes out.

use crate::model::{Kind, Plan};
use crate::query::{Columns, Filter, NO_GRADE, UnknownCode, profiles};
use crate::score::{Agreement, State, assess_all};
use crate::words::{self, Text, Word, Words};

use super::board::board;
use super::colophon::colophon;
use super::context::Context;
use super::filters::{chips, groups, status};
use super::indicator_list::{indicator_list, is_listed};
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
    let profiles = profiles(plan, assess_all(plan, filter.year), &filter.query);
    let context = Context {
        plan,
        words,
        columns,
        filter: &filter,
        profiles: &profiles,
    };
    let mut state = known(plan, state, &filter, &unknown);
    let mut notices = Vec::new();
    for unknown in &unknown {
        let label = filter_label(words, unknown.filter);
        let places = [("filter", label), ("code", &unknown.code)];
        notices.push(words.fill(Word::NoticeUnknown, &places));
    }
    if let Some(notice) = year_notice(&context) {
        notices.push(notice);
    }
    let body = body(&context, &mut state, &mut notices);
    let filters = groups(&context, &state);
    Screen {
        title: context.text(&plan.about.report),
        subtitle: context.text(&plan.about.plan),
        nav: nav(words, &state),
        chips: chips(&context, &filters, &state),
        filters,
        status: status(&context, &body, &shown(&context, &body)),
        needs: Vec::new(),
        notices,
        body: Some(body),
        colophon: colophon(&context),
        state,
    }
}

/// The indicators that a body is about.
fn shown(context: &Context<'_>, body: &Body) -> Vec<u16> {
    let mut shown = Vec::new();
    match body {
        Body::Indicator(page) => shown.extend(context.plan.indicator(&page.indicator)),
        Body::Diseases(matrix) => shown.extend(context.plan.indicator(&matrix.indicator)),
        _ => {
            for profile in context.admitted() {
                let kind = profile.kind;
                let listed = match body {
                    Body::Indicators(_) => is_listed(context, profile),
                    _ => matches!(kind, Kind::Outcome | Kind::Overall | Kind::Special),
                };
                if listed {
                    shown.push(profile.indicator);
                }
            }
        }
    }
    shown
}

fn nav(words: Words, state: &ViewState) -> Vec<NavItem> {
    let mut items = Vec::new();
    for (view, label) in VIEWS {
        items.push(NavItem {
            view: view.into(),
            label: words.text(label),
            current: state.view == view,
        });
    }
    items
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

fn body(context: &Context<'_>, state: &mut ViewState, notices: &mut Vec<Text>) -> Body {
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

fn year_notice(context: &Context<'_>) -> Option<Text> {
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
    let mut codes = Codes {
        plan,
        unknown: Vec::new(),
    };
    let projects = codes.positions("project", "PROJECT", &state.project);
    let diseases = codes.positions("disease", "DISEASE", &state.disease);
    let ministries = codes.positions("ministry", "MINISTRY", &state.ministry);
    let mut grades = Vec::new();
    for code in &state.grade {
        if code != NO_GRADE
            && let Some(position) = codes.position("grade", "GRADE", code)
        {
            grades.push(Some(position));
        }
    }
    if state.grade.iter().any(|code| code == NO_GRADE) {
        grades.push(None);
    }
    let kinds = codes.each("kind", &state.kind, Kind::parse);
    let signals = codes.each("signal", &state.signal, State::parse);
    let agreements = codes.each("agreement", &state.agreement, Agreement::parse);
    let filter = Filter {
        projects,
        diseases,
        year: codes.year(state.year),
        kinds,
        ministries,
        grades,
        signals,
        agreements,
        query: state.query.clone(),
    };
    (filter, codes.unknown)
}

/// Reads codes and keeps those that no list has.
struct Codes<'a> {
    plan: &'a Plan,
    unknown: Vec<UnknownCode>,
}

impl Codes<'_> {
    #[inline(never)]
    fn refuse(&mut self, filter: &'static str, code: &str) {
        self.unknown.push(UnknownCode {
            filter,
            code: code.to_owned(),
        });
    }

    #[inline(never)]
    fn position(&mut self, filter: &'static str, list: &str, code: &str) -> Option<u16> {
        if code.is_empty() || code == "_T" {
            return None;
        }
        let list = self.plan.codelist(list);
        let found = list.and_then(|list| list.position(code));
        if found.is_none() {
            self.refuse(filter, code);
        }
        found
    }

    #[inline(never)]
    fn positions(&mut self, filter: &'static str, list: &str, codes: &[String]) -> Vec<u16> {
        let mut positions = Vec::new();
        for code in codes {
            if let Some(position) = self.position(filter, list, code) {
                positions.push(position);
            }
        }
        positions
    }

    fn each<T>(
        &mut self,
        filter: &'static str,
        codes: &[String],
        parse: fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for code in codes {
            match parse(code) {
                Some(value) => found.push(value),
                None if code.is_empty() => {}
                None => self.refuse(filter, code),
            }
        }
        found
    }

    fn year(&mut self, year: Option<u16>) -> u16 {
        let about = &self.plan.about;
        match year {
            Some(year) if (about.first_year..=about.last_year).contains(&year) => return year,
            Some(year) => self.refuse("year", &words::digits(year)),
            None => {}
        }
        about.reporting_year
    }
}

/// The state with defaults filled in and unknown codes dropped.
fn known(plan: &Plan, state: &ViewState, filter: &Filter, unknown: &[UnknownCode]) -> ViewState {
    let views = ["board", "indicators", "indicator", "diseases"];
    let view = state.view.as_str();
    let view = if views.contains(&view) { view } else { "board" };
    ViewState {
        lang: state.lang,
        view: view.to_owned(),
        indicator: state.indicator.clone(),
        project: keep("project", &state.project, unknown),
        disease: keep("disease", &state.disease, unknown),
        year: (filter.year != plan.about.reporting_year).then_some(filter.year),
        kind: keep("kind", &state.kind, unknown),
        ministry: keep("ministry", &state.ministry, unknown),
        grade: keep("grade", &state.grade, unknown),
        signal: keep("signal", &state.signal, unknown),
        agreement: keep("agreement", &state.agreement, unknown),
        query: state.query.clone(),
    }
}

/// The codes of a filter that some list has.
#[inline(never)]
fn keep(filter: &str, codes: &[String], unknown: &[UnknownCode]) -> Vec<String> {
    let mut kept = Vec::new();
    for code in codes {
        let mut refused = unknown.iter();
        let is_unknown = refused.any(|found| found.filter == filter && found.code == *code);
        if !code.is_empty() && code != "_T" && !is_unknown {
            kept.push(code.clone());
        }
    }
    kept
}
