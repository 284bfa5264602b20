//! What the reader asked for, as positions; codes that no list has are kept apart.

use crate::model::{Kind, PartState, Plan, Tag};
use crate::query::{Filter, NONE_PRINTED, TextFilter, UNNAMED, UnknownCode};
use crate::score::assumption::{self, Assumption};
use crate::score::reference::Method;
use crate::score::{self, Agreement, State};
use crate::search::EntryKind;
use crate::words;

use super::ViewState;
use super::list_order::{Column, Layout, NAME, Order};

/// Reads a state's codes.
#[must_use]
pub fn filter(plan: &Plan, state: &ViewState) -> (Filter, Vec<UnknownCode>) {
    let mut codes = Codes {
        plan,
        unknown: Vec::new(),
    };
    let projects = codes.positions("project", "PROJECT", &state.project);
    let diseases = codes.positions("disease", "DISEASE", &state.disease);
    let ministries = codes.positions_or_none("ministry", "MINISTRY", &state.ministry);
    let grades = codes.positions_or_none("grade", "GRADE", &state.grade);
    // In a search, kinds are those of what is found.
    let kinds = match state.view.as_str() {
        "search" => {
            for code in &state.kind {
                if EntryKind::ALL.iter().all(|it| it.1 != code) {
                    codes.refuse("kind", code);
                }
            }
            Vec::new()
        }
        _ => codes.each("kind", &state.kind, Kind::parse),
    };
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
        method: codes.method(&state.method),
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

    /// Positions, then `None` where "none printed" is asked for.
    #[inline(never)]
    fn positions_or_none(
        &mut self,
        filter: &'static str,
        list: &str,
        codes: &[String],
    ) -> Vec<Option<u16>> {
        let mut positions = Vec::new();
        for code in codes {
            if code != NONE_PRINTED
                && let Some(position) = self.position(filter, list, code)
            {
                positions.push(Some(position));
            }
        }
        if codes.iter().any(|code| code == NONE_PRINTED) {
            positions.push(None);
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

    fn method(&mut self, id: &str) -> Option<Method> {
        let method = Method::parse(id);
        if method.is_none() && !id.is_empty() && id != score::METHOD {
            self.refuse("method", id);
        }
        method
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

/// What is asked of texts. While they are in another file, nothing is said about codes that only they have.
pub(super) fn text_filter(
    plan: &Plan,
    state: &ViewState,
    filter: &Filter,
    unknown: &mut Vec<UnknownCode>,
) -> TextFilter {
    let mut codes = Codes {
        plan,
        unknown: Vec::new(),
    };
    let programmes = codes.positions("programme", "PROGRAMME", &state.programme);
    let institutions = codes.positions("institution", "INSTITUTION", &state.institution);
    let areas = codes.positions("area", "AREA", &state.area);
    if plan.parts.narratives != PartState::Elsewhere {
        unknown.append(&mut codes.unknown);
    }
    let mut texts = TextFilter {
        projects: filter.projects.clone(),
        query: state.query.clone(),
        ..TextFilter::default()
    };
    texts.tags[Tag::Programme as usize] = programmes;
    texts.tags[Tag::Institution as usize] = institutions;
    let ministries = filter.ministries.iter();
    texts.tags[Tag::Ministry as usize] = ministries.map(|it| it.unwrap_or(UNNAMED)).collect();
    texts.tags[Tag::Disease as usize].clone_from(&filter.diseases);
    texts.tags[Tag::Area as usize] = areas;
    texts
}

/// The compared projects, four at most, and whether more were asked for.
pub(super) fn compared(plan: &Plan, state: &ViewState, unknown: &mut Vec<UnknownCode>) -> Vec<u16> {
    let mut codes = Codes {
        plan,
        unknown: Vec::new(),
    };
    let compared = codes.positions("compare", "PROJECT", &state.compare);
    unknown.append(&mut codes.unknown);
    compared
}

/// The order and the columns of the list; what names no column is kept apart.
pub(super) fn layout(plan: &Plan, state: &ViewState, unknown: &mut Vec<UnknownCode>) -> Layout {
    let mut codes = Codes {
        plan,
        unknown: Vec::new(),
    };
    let layout = Layout {
        order: match state.sort.as_str() {
            "" => None,
            sort => {
                let order = Order::parse(sort);
                if order.is_none() {
                    codes.refuse("sort", sort);
                }
                order
            }
        },
        columns: (!state.columns.is_empty()).then(|| {
            let mut asked = state.columns.clone();
            asked.retain(|column| column != NAME);
            codes.each("columns", &asked, Column::parse)
        }),
    };
    unknown.append(&mut codes.unknown);
    layout
}

/// Codes of checks that the quality report does not have. While it is in another file, nothing is said.
pub(super) fn refuse_checks(plan: &Plan, state: &ViewState, unknown: &mut Vec<UnknownCode>) {
    let mut codes = Codes {
        plan,
        unknown: Vec::new(),
    };
    let report = &plan.quality;
    for (filter, chosen, labels) in [
        ("verdict", &state.verdict, &report.verdicts),
        ("check", &state.check, &report.kinds),
    ] {
        for code in chosen {
            if !code.is_empty() && !labels.iter().any(|label| label.code == *code) {
                codes.refuse(filter, code);
            }
        }
    }
    if plan.parts.quality != PartState::Elsewhere {
        unknown.append(&mut codes.unknown);
    }
}

/// The state with defaults filled in and unknown codes dropped.
pub(super) fn known(
    plan: &Plan,
    state: &ViewState,
    filter: &Filter,
    view: &str,
    unknown: &[UnknownCode],
    assumptions: &[Assumption],
) -> ViewState {
    ViewState {
        lang: state.lang,
        view: view.to_owned(),
        indicator: state.indicator.clone(),
        narrative: state.narrative.clone(),
        section: state.section.clone(),
        project: keep("project", &state.project, unknown),
        disease: keep("disease", &state.disease, unknown),
        year: (filter.year != plan.about.reporting_year).then_some(filter.year),
        kind: keep("kind", &state.kind, unknown),
        ministry: keep("ministry", &state.ministry, unknown),
        grade: keep("grade", &state.grade, unknown),
        signal: keep("signal", &state.signal, unknown),
        agreement: keep("agreement", &state.agreement, unknown),
        programme: keep("programme", &state.programme, unknown),
        institution: keep("institution", &state.institution, unknown),
        area: keep("area", &state.area, unknown),
        verdict: keep("verdict", &state.verdict, unknown),
        check: keep("check", &state.check, unknown),
        compare: keep("compare", &state.compare, unknown),
        sort: match unknown.iter().any(|found| found.filter == "sort") {
            true => String::new(),
            false => state.sort.clone(),
        },
        columns: keep("columns", &state.columns, unknown),
        query: state.query.clone(),
        method: match filter.method {
            Some(method) => method.id().to_owned(),
            None => String::new(),
        },
        assume: assumption::write(plan, assumptions),
        edition: match unknown.iter().any(|found| found.filter == "edition") {
            true => String::new(),
            false => state.edition.clone(),
        },
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
