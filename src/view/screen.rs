//! One gesture, one answer: a state goes in, a whole screen comes out.

use std::cell::OnceCell;

use crate::dataset::bundle::{METHODS_EN, METHODS_JA, NARRATIVES, NARRATIVES_EN, QUALITY};
use crate::model::{Kind, Lang, PartState, Plan};
use crate::query::{Columns, Outline, TextProfile, UnknownCode, profiles};
use crate::score::{assess_all, assumption, observed};
use crate::search::Corpus;
use crate::tree::Tree;
use crate::words::{self, Text, Word, Words};

use super::asked::{compared, filter, known, layout, refuse_checks, text_filter};
use super::attention::{attends, attention};
use super::board::board;
use super::citation::citations;
use super::colophon::colophon;
use super::context::Context;
use super::data_page::{data_groups, data_page, rows};
use super::disease_page::disease_page;
use super::edition::{edition, is_other, refuse_edition};
use super::efforts::{effort_rows, efforts_page};
use super::filters::{chips, groups, status};
use super::glossary::{glossary, glossary_panel};
use super::indicator_list::indicator_list;
use super::indicator_page::indicator_page;
use super::list_order::Layout;
use super::matrix::matrix;
use super::projects::{MOST_COMPARED, project_page, projects_page};
use super::reference::{applied, method_word};
use super::results::{case_profiles, result_list, result_page};
use super::search_page::{MOST_HITS, search_page};
use super::text_filters::{result_groups, statement_groups, texts_status};
use super::{Body, FilterGroup, MethodView, NavItem, Screen, ViewState, Waiting, Written};

/// What a view needs besides the numbers.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Needs {
    /// Nothing.
    Numbers,
    /// The running text, without which there is nothing to show.
    Texts,
    /// The running text, which adds to what is shown.
    TextsToo,
    /// The quality report.
    Quality,
    /// The page of methods.
    Methods,
}

/// Where that is without which there is nothing to show.
fn part(plan: &Plan, needs: Needs) -> PartState {
    match needs {
        Needs::Texts => plan.parts.narratives,
        Needs::Quality => plan.parts.quality,
        Needs::Numbers | Needs::TextsToo | Needs::Methods => PartState::Here,
    }
}

/// One view: its name in the state, its title, whether the navigation leads to it, what it needs.
struct View {
    id: &'static str,
    title: Word,
    listed: bool,
    needs: Needs,
}

const fn view(id: &'static str, title: Word, listed: bool, needs: Needs) -> View {
    View {
        id,
        title,
        listed,
        needs,
    }
}

/// The views, in the order of the navigation.
const VIEWS: [View; 14] = [
    view("board", Word::ViewBoard, true, Needs::Numbers),
    view("attention", Word::ViewAttention, true, Needs::Numbers),
    view("indicators", Word::ViewIndicators, true, Needs::Numbers),
    view("indicator", Word::ViewIndicators, false, Needs::TextsToo),
    view("projects", Word::ViewProjects, true, Needs::TextsToo),
    view("project", Word::ViewProjects, false, Needs::Texts),
    view("diseases", Word::ViewDiseases, true, Needs::TextsToo),
    view("disease", Word::ViewDiseases, false, Needs::TextsToo),
    view("results", Word::ViewResults, true, Needs::Texts),
    view("efforts", Word::ViewEfforts, true, Needs::Texts),
    view("search", Word::ViewSearch, false, Needs::TextsToo),
    view("data", Word::ViewData, true, Needs::Quality),
    view("method", Word::ViewMethod, true, Needs::Methods),
    view("glossary", Word::ViewGlossary, false, Needs::Texts),
];

/// The view of a state; the first where it names none that this dataset has.
fn view_of(plan: &Plan, state: &ViewState) -> &'static View {
    let found = VIEWS.iter().find(|view| view.id == state.view);
    let [board, ..] = &VIEWS;
    found
        .filter(|view| part(plan, view.needs) != PartState::Absent)
        .unwrap_or(board)
}

/// Whether the answer to a state looks into the corpus.
#[must_use]
pub fn searches(plan: &Plan, state: &ViewState) -> bool {
    view_of(plan, state).id == "search"
}

/// Answers a state. The corpus is made when it is first needed; a plan that gets further texts needs a new one. Nothing in a state can fail: what is unknown is left out and said to be so.
#[must_use]
pub fn screen(
    plan: &Plan,
    columns: &Columns,
    corpus: &OnceCell<Corpus>,
    state: &ViewState,
) -> Screen {
    screen_with_hits(plan, columns, corpus, state, MOST_HITS)
}

/// The same with so many hits of a kind where a search finds several kinds.
#[must_use]
pub fn screen_with_hits(
    plan: &Plan,
    columns: &Columns,
    corpus: &OnceCell<Corpus>,
    state: &ViewState,
    most_hits: usize,
) -> Screen {
    let words = Words { lang: state.lang };
    let view = view_of(plan, state);
    let (filter, mut unknown) = filter(plan, state);
    let texts = text_filter(plan, state, &filter, &mut unknown);
    let compared = compared(plan, state, &mut unknown);
    let layout = layout(plan, state, &mut unknown);
    refuse_checks(plan, state, &mut unknown);
    refuse_edition(state, &mut unknown);
    let mut assessments = assess_all(plan, filter.year);
    assessments.extend(observed(plan, filter.year));
    let profiles = profiles(plan, assessments, &filter.query);
    let (assumptions, refused) = assumption::read(plan, &state.assume);
    let context = Context {
        plan,
        words,
        columns,
        filter: &filter,
        texts: &texts,
        profiles: &profiles,
        assumptions: &assumptions,
    };
    let mut answer = Answer {
        context: &context,
        state: known(plan, state, &filter, view.id, &unknown, &assumptions),
        notices: notices(&context, view, &unknown, &refused),
        compared: &compared,
        layout: &layout,
        corpus,
        most_hits,
    };
    let (body, filters, status) = answer.body(view);
    let (state, notices) = (answer.state, answer.notices);
    Screen {
        title: context.text(&plan.about.report),
        subtitle: context.text(&plan.about.plan),
        nav: nav(&context, &state),
        chips: chips(&context, &filters, &state),
        filters,
        status,
        needs: needs(plan, view, &state),
        notices,
        edition: edition(&context, &state.edition),
        citations: citations(&context, &body),
        glossary: glossary_panel(&context, &body),
        body: Some(body),
        colophon: colophon(&context),
        state,
    }
}

/// The parts of the dataset that a view needs and the plan does not have yet.
fn needs(plan: &Plan, view: &View, state: &ViewState) -> Vec<Text> {
    let mut needs = Vec::new();
    let lang = state.lang;
    let of_texts = matches!(view.needs, Needs::Texts | Needs::TextsToo);
    // What was changed in the data stands beside the texts.
    if (of_texts || is_other(plan, &state.edition)) && plan.parts.narratives == PartState::Elsewhere
    {
        needs.push(NARRATIVES.into());
    }
    if view.needs == Needs::Quality {
        if plan.parts.quality == PartState::Elsewhere {
            needs.push(QUALITY.into());
        }
    } else if view.needs == Needs::Methods {
        if page(plan, Words { lang }).is_none() {
            needs.push(method_part(lang).into());
        }
    } else if of_texts && lang == Lang::En && plan.parts.english == PartState::Elsewhere {
        needs.push(NARRATIVES_EN.into());
    }
    needs
}

/// The part that the page of methods comes in.
const fn method_part(lang: Lang) -> &'static str {
    match lang {
        Lang::Ja => METHODS_JA,
        Lang::En => METHODS_EN,
    }
}

/// The page of methods: as it was added, or made here where its words are at hand.
fn page(plan: &Plan, words: Words) -> Option<Tree> {
    let added = plan.page(method_part(words.lang));
    #[cfg(feature = "package")]
    let made = Some(crate::tree::Branch::tree(&super::method_page(words)));
    #[cfg(not(feature = "package"))]
    let made = None;
    added.cloned().or(made)
}

fn notices(
    context: &Context<'_>,
    view: &View,
    unknown: &[UnknownCode],
    refused: &[String],
) -> Vec<Text> {
    let words = context.words;
    let mut notices = Vec::new();
    for unknown in unknown {
        let label = filter_label(words, unknown.filter);
        let places = [("filter", label), ("code", &unknown.code)];
        notices.push(words.fill(Word::NoticeUnknown, &places));
    }
    for code in refused {
        notices.push(words.fill(Word::NoticeAssume, &[("code", code)]));
    }
    notices.extend(year_notice(context));
    if matches!(view.id, "board" | "indicators") {
        notices.extend(method_notice(context));
    }
    notices
}

/// The indicators that a body is about.
fn shown(context: &Context<'_>, body: &Body) -> Vec<u16> {
    let mut shown = Vec::new();
    match body {
        Body::Indicator(page) => shown.extend(context.plan.indicator(&page.indicator)),
        Body::Method(_) | Body::Glossary(_) => {}
        Body::Diseases(matrix) => shown.extend(context.plan.indicator(&matrix.indicator)),
        Body::Projects(page) => {
            for row in &page.rows {
                shown.extend(context.plan.indicator(&row.indicator));
            }
        }
        _ => {
            for &profile in &context.admitted() {
                let kind = profile.kind;
                let listed = match body {
                    Body::Attention(_) => attends(context, profile),
                    Body::Indicators(_) => true,
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

/// The listed view that a page of one thing belongs to.
fn home(view: &str) -> &str {
    match view {
        "indicator" => "indicators",
        "project" => "projects",
        "disease" => "diseases",
        _ => view,
    }
}

fn nav(context: &Context<'_>, state: &ViewState) -> Vec<NavItem> {
    let mut items = Vec::new();
    for view in &VIEWS {
        if view.listed && part(context.plan, view.needs) != PartState::Absent {
            items.push(NavItem {
                view: view.id.into(),
                label: context.words.text(view.title),
                current: home(&state.view) == view.id,
            });
        }
    }
    items
}

pub(super) fn filter_label(words: Words, filter: &str) -> &'static str {
    words.say(match filter {
        "project" => Word::FilterProject,
        "disease" => Word::FilterDisease,
        "area" => Word::FilterArea,
        "programme" => Word::FilterProgramme,
        "institution" => Word::FilterInstitution,
        "compare" => Word::FilterCompare,
        "sort" => Word::FilterSort,
        "columns" => Word::FilterColumns,
        "verdict" => Word::FilterVerdict,
        "check" => Word::FilterCheck,
        "ministry" => Word::FilterMinistry,
        "grade" => Word::FilterGrade,
        "kind" => Word::FilterKind,
        "signal" => Word::FilterSignal,
        "agreement" => Word::FilterAgreement,
        "method" => Word::FilterMethod,
        "edition" => Word::FilterEdition,
        _ => Word::FilterYear,
    })
}

/// A screen in the making.
struct Answer<'a> {
    context: &'a Context<'a>,
    state: ViewState,
    notices: Vec<Text>,
    compared: &'a [u16],
    layout: &'a Layout,
    corpus: &'a OnceCell<Corpus>,
    most_hits: usize,
}

/// The content, the filter controls that change it, the sentence of the live region.
type Content = (Body, Vec<FilterGroup>, Text);

impl Answer<'_> {
    fn body(&mut self, view: &View) -> Content {
        let context = self.context;
        if part(context.plan, view.needs) == PartState::Elsewhere {
            let message = context.words.text(match view.needs {
                Needs::Quality => Word::PageLoading,
                _ => Word::TextsLoading,
            });
            let title = context.words.text(view.title);
            let waiting = Waiting {
                title,
                message: message.clone(),
            };
            return (Body::Waiting(waiting), Vec::new(), message);
        }
        match view.id {
            "results" => self.results(),
            "efforts" => self.efforts(),
            "data" => self.data(),
            "project" => self.project(),
            "disease" => self.disease(),
            "search" => self.search(),
            "projects" => {
                if self.compared.len() > MOST_COMPARED {
                    self.notices
                        .push(context.words.text(Word::NoticeCompareMost));
                }
                let most = self.compared.len().min(MOST_COMPARED);
                let compared = self.compared.get(..most).unwrap_or_default();
                self.numbers(Body::Projects(projects_page(
                    context,
                    &Outline::of(context.plan),
                    compared,
                )))
            }
            "indicators" => self.numbers(Body::Indicators(indicator_list(context, self.layout))),
            "diseases" => self.diseases(&case_profiles(context, &Outline::of(context.plan))),
            "attention" => self.numbers(Body::Attention(attention(context))),
            "method" => self.method(view),
            "glossary" => {
                let page = glossary(context);
                let status = page.lead.clone();
                (Body::Glossary(page), Vec::new(), status)
            }
            "indicator" => self.indicator(),
            _ => self.board(),
        }
    }

    /// A body of numbers with its filters and its sentence.
    #[inline(never)]
    fn numbers(&self, body: Body) -> Content {
        let context = self.context;
        let status = status(context, &body, &shown(context, &body));
        (body, groups(context, &self.state), status)
    }

    /// The page of methods, written when the data was built: in a browser it has to be brought first.
    fn method(&self, view: &View) -> Content {
        let context = self.context;
        let title = context.words.text(view.title);
        let body = match page(context.plan, context.words) {
            Some(page) => Body::Method(MethodView {
                title: title.clone(),
                page: Written(page),
            }),
            None => Body::Waiting(Waiting {
                title: title.clone(),
                message: context.words.text(Word::PageLoading),
            }),
        };
        (body, Vec::new(), title)
    }

    fn board(&self) -> Content {
        self.numbers(Body::Board(board(self.context)))
    }

    /// What is asked for is not in this dataset: the overview, and a sentence that says so.
    fn instead(&mut self, notice: Word, code: &str) -> Content {
        let notice = self.context.words.fill(notice, &[("code", code)]);
        self.notices.push(notice);
        "board".clone_into(&mut self.state.view);
        self.state.indicator.clear();
        self.state.narrative.clear();
        self.board()
    }

    fn indicator(&mut self) -> Content {
        let context = self.context;
        let code = self.state.indicator.clone();
        let position = context.plan.indicator(&code);
        let profile = position.and_then(|position| context.profiles.get(usize::from(position)));
        match profile.and_then(|profile| indicator_page(context, profile)) {
            Some(page) => self.numbers(Body::Indicator(Box::new(page))),
            None => self.instead(Word::NoticeIndicatorUnknown, &code),
        }
    }

    fn project(&mut self) -> Content {
        let context = self.context;
        let outline = Outline::of(context.plan);
        let project = context.filter.projects.first().copied();
        let page = project.and_then(|project| project_page(context, &outline, project));
        match page {
            Some(page) => {
                let status = page.sentence.clone();
                (Body::Project(Box::new(page)), Vec::new(), status)
            }
            None => {
                "projects".clone_into(&mut self.state.view);
                self.numbers(Body::Projects(projects_page(context, &outline, &[])))
            }
        }
    }

    fn diseases(&self, cases: &[(u16, TextProfile)]) -> Content {
        self.numbers(Body::Diseases(matrix(self.context, cases)))
    }

    fn disease(&mut self) -> Content {
        let context = self.context;
        let outline = Outline::of(context.plan);
        let cases = case_profiles(context, &outline);
        let disease = context.filter.diseases.first().copied();
        match disease.and_then(|disease| disease_page(context, &outline, &cases, disease)) {
            Some(page) => {
                let status = page.sentence.clone();
                let mut filters = groups(context, &self.state);
                // The area is the page itself, nothing that narrows it.
                filters.retain(|group| &*group.id == "year");
                (Body::Disease(Box::new(page)), filters, status)
            }
            None => {
                "diseases".clone_into(&mut self.state.view);
                self.diseases(&cases)
            }
        }
    }

    fn results(&mut self) -> Content {
        let context = self.context;
        let outline = Outline::of(context.plan);
        let profiles = case_profiles(context, &outline);
        if !self.state.narrative.is_empty() {
            let id = self.state.narrative.clone();
            if let Some(page) = result_page(context, &outline, &profiles, &id) {
                let status = page.project_label.clone();
                return (Body::Result(Box::new(page)), Vec::new(), status);
            }
            let notice = [("code", id.as_str())];
            let notice = context.words.fill(Word::NoticeTextUnknown, &notice);
            self.notices.push(notice);
            self.state.narrative.clear();
        }
        let list = result_list(context, &outline, &profiles);
        let status = texts_status(context, &list.summary, list.empty.as_ref());
        let filters = result_groups(context, &profiles, &self.state);
        (Body::Results(list), filters, status)
    }

    fn search(&self) -> Content {
        let context = self.context;
        let corpus = self.corpus.get_or_init(|| Corpus::of(context.plan));
        let (page, filters, status) = search_page(context, corpus, &self.state, self.most_hits);
        (Body::Search(Box::new(page)), filters, status)
    }

    fn efforts(&self) -> Content {
        let context = self.context;
        let outline = Outline::of(context.plan);
        let rows = effort_rows(context);
        let page = efforts_page(context, &outline, &rows, &self.state.section);
        let status = texts_status(context, &page.summary, page.empty.as_ref());
        let filters = statement_groups(context, &rows, &self.state);
        (Body::Efforts(page), filters, status)
    }

    fn data(&self) -> Content {
        let context = self.context;
        let rows = rows(context);
        let page = data_page(context, &rows, &self.state);
        let status = match &page.empty {
            Some(empty) => empty.clone(),
            None => page.summary.clone(),
        };
        let filters = data_groups(context, &rows, &self.state);
        (Body::Data(page), filters, status)
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

/// That a reference method stands beside the plan's own, and how many of the targets it suits.
fn method_notice(context: &Context<'_>) -> Option<Text> {
    let method = context.filter.method?;
    let (mut total, mut count) = (0_usize, 0_usize);
    for profile in context.profiles {
        let found = profile.assessment.as_ref();
        if let Some(applied) = found.and_then(|found| applied(context, found)) {
            total += 1;
            count += usize::from(applied.outcome().is_some());
        }
    }
    let places = [
        ("name", context.words.say(method_word(method))),
        ("total", &*words::digits(total)),
        ("count", &*words::digits(count)),
    ];
    Some(context.words.fill(Word::NoticeMethod, &places))
}
