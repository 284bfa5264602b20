//! Counts by group, coverage first; a mean only where a method publishes one and nothing is missing.

use crate::model::Kind;
use crate::query::{NONE_PRINTED, Profile, cell};
use crate::score::reference::{Method, Status, bands};
use crate::score::{State, apply};
use crate::words::{self, Text, Word};

use super::assessed::state_word;
use super::context::Context;
use super::filters::kind_label;
use super::reference::{method_label, status_word};
use super::{RollUp, RollUpRow};

/// A target that the filters let through.
struct Target<'a> {
    profile: &'a Profile,
    /// What is counted: a position among the columns.
    column: usize,
    /// Whether anything is said of it.
    judged: bool,
    /// Its score under the method that the mean is of.
    score: Option<f64>,
}

/// Targets that belong together.
#[derive(Clone, Copy)]
enum Group {
    All,
    Kind(Kind),
    Ministry(Option<u16>),
    Project(u16),
}

/// Targets that the filters let through, counted by kind, by ministry and by project.
pub(super) fn roll_up(context: &Context<'_>) -> RollUp {
    let words = context.words;
    let method = context.filter.method;
    // A plan's own pace has no score; the rate of attainment stands in where no other mean is chosen.
    let scored = match method {
        Some(Method::StatcanOsdg) => Method::StatcanOsdg,
        _ => Method::Attainment,
    };
    let columns = columns(context);
    let mut targets = Vec::new();
    for &profile in &context.admitted() {
        targets.extend(target(context, profile, scored));
    }
    let mut used = Vec::new();
    let mut heads = vec![words.text(Word::RollUpJudged)];
    for (column, &word) in columns.iter().enumerate() {
        if targets.iter().any(|target| target.column == column) {
            used.push(column);
            heads.push(words.text(word));
        }
    }
    let case = Case {
        context,
        targets,
        used,
    };
    let mean = words.fill(Word::MeanTitle, &[("method", &method_label(words, scored))]);
    RollUp {
        title: words.text(Word::RollUpTitle),
        note: words.text(match method {
            Some(_) => Word::RollUpReferenceNote,
            None => Word::RollUpNote,
        }),
        heads,
        rows: case.rows(),
        projects_note: words.text(Word::RollUpProjects),
        mean_title: mean,
        mean_note: words.text(Word::MeanNote),
    }
}

/// What may be counted: states, or the classes of the chosen method with "no result" at the end.
fn columns(context: &Context<'_>) -> Vec<Word> {
    let mut words = Vec::new();
    match context.filter.method {
        None => {
            for state in State::ALL {
                words.push(state_word(state));
            }
        }
        Some(method) => {
            for band in bands(method) {
                words.push(status_word(band.status));
            }
            words.push(Word::StatusNotAvailable);
        }
    }
    words
}

fn target<'a>(context: &Context<'a>, profile: &'a Profile, scored: Method) -> Option<Target<'a>> {
    let found = profile.assessment.as_ref()?;
    found.target?;
    let (column, judged) = match context.filter.method {
        None => (
            State::ALL.iter().position(|state| *state == found.state)?,
            matches!(
                found.state,
                State::Reached | State::OnOrAbovePace | State::BelowPace
            ),
        ),
        Some(method) => {
            let status = match apply(context.plan, found, method)?.result {
                Ok(outcome) => outcome.status,
                Err(_) => Status::NotAvailable,
            };
            let bands = bands(method);
            let column = bands.iter().position(|band| band.status == status);
            (column.unwrap_or(bands.len()), column.is_some())
        }
    };
    let score = match apply(context.plan, found, scored)?.result {
        Ok(outcome) => outcome.score,
        Err(_) => None,
    };
    Some(Target {
        profile,
        column,
        judged,
        score,
    })
}

struct Case<'a> {
    context: &'a Context<'a>,
    targets: Vec<Target<'a>>,
    used: Vec<usize>,
}

impl Case<'_> {
    fn rows(&self) -> Vec<RollUpRow> {
        let context = self.context;
        let mut rows = Vec::new();
        self.add(&mut rows, Group::All);
        self.add_heading(&mut rows, Word::FilterKind);
        self.add(&mut rows, Group::Kind(Kind::Overall));
        self.add(&mut rows, Group::Kind(Kind::Special));
        self.add_heading(&mut rows, Word::FilterMinistry);
        for ministry in 0..context.parts("MINISTRY").end {
            self.add(&mut rows, Group::Ministry(Some(ministry)));
        }
        self.add(&mut rows, Group::Ministry(None));
        self.add_heading(&mut rows, Word::FilterProject);
        for project in context.parts("PROJECT") {
            self.add(&mut rows, Group::Project(project));
        }
        rows
    }

    fn add_heading(&self, rows: &mut Vec<RollUpRow>, title: Word) {
        rows.push(RollUpRow {
            label: self.context.words.text(title),
            ..RollUpRow::default()
        });
    }

    fn belongs(&self, target: &Target<'_>, group: Group) -> bool {
        let profile = target.profile;
        match group {
            Group::All => true,
            Group::Kind(kind) => profile.kind == kind,
            Group::Ministry(ministry) => profile.answers_to(ministry),
            Group::Project(project) => {
                let (plan, columns) = (self.context.plan, self.context.columns);
                let year = self.context.filter.year;
                let cell = cell(plan, columns, profile.indicator, project, 0, year);
                cell.is_some_and(|cell| cell.amount(plan).is_some())
            }
        }
    }

    /// Adds a group that has any target.
    #[inline(never)]
    fn add(&self, rows: &mut Vec<RollUpRow>, group: Group) {
        let context = self.context;
        let (filter, code, label) = match group {
            Group::All => ("", Text::default(), context.words.text(Word::RollUpWhole)),
            Group::Kind(kind) => ("kind", kind.code().into(), kind_label(context, kind)),
            Group::Ministry(Some(ministry)) => (
                "ministry",
                context.code("MINISTRY", ministry),
                context.label("MINISTRY", ministry),
            ),
            Group::Ministry(None) => (
                "ministry",
                NONE_PRINTED.into(),
                context.words.text(Word::MinistryNone),
            ),
            Group::Project(project) => (
                "project",
                context.code("PROJECT", project),
                context.short("PROJECT", project),
            ),
        };
        let mut own = Vec::new();
        for target in &self.targets {
            if self.belongs(target, group) {
                own.push(target);
            }
        }
        if own.is_empty() {
            return;
        }
        let judged = own.iter().filter(|target| target.judged).count();
        let judged = [&*words::digits(judged), "/", &*words::digits(own.len())];
        let mut cells = vec![Text::concat(&judged)];
        for &column in &self.used {
            let count = own.iter().filter(|target| target.column == column).count();
            cells.push(words::digits(count));
        }
        rows.push(RollUpRow {
            filter: filter.into(),
            code,
            label,
            cells,
            // A mean of the whole plan's results would say nothing of a project.
            mean: match group {
                Group::Project(_) => Text::default(),
                _ => mean(context, &own),
            },
        });
    }
}

/// The plain mean of the scores, or that one is missing.
fn mean(context: &Context<'_>, targets: &[&Target<'_>]) -> Text {
    let (mut sum, mut count) = (0.0, 0.0);
    for target in targets {
        let Some(score) = target.score else {
            return context.words.text(Word::MeanMissing);
        };
        sum += score;
        count += 1.0;
    }
    words::approximate(sum / count, 2)
}
