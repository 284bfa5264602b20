//! Counts by group, coverage first; a mean only where a method publishes one and nothing is missing.

use crate::model::Kind;
use crate::query::{Profile, cell};
use crate::score::reference::{Method, Status};
use crate::score::roll_up::{Counts, has_mean, mean};
use crate::score::{Applied, Assessment, State, apply};
use crate::words::{self, Text, Word};

use super::assessed::state_word;
use super::context::Context;
use super::filters::kind_label;
use super::reference::{method_label, status_word};
use super::{RollUp, RollUpGroup, RollUpRow};

/// Targets that the filters let through, counted by kind, by ministry and by project.
pub(super) fn roll_up(context: &Context<'_>) -> RollUp {
    let words = context.words;
    let method = context.filter.method;
    // A plan's own pace has no score; the rate of attainment stands in where no other mean is chosen.
    let mean_method = method
        .filter(|it| has_mean(*it))
        .unwrap_or(Method::Attainment);
    let mut targets = Vec::new();
    for profile in context.admitted() {
        if let Some(found) = profile.assessment.as_ref()
            && found.target.is_some()
        {
            targets.push(Target {
                profile,
                found,
                chosen: method.and_then(|method| apply(context.plan, found, method)),
                scored: apply(context.plan, found, mean_method),
            });
        }
    }
    let case = Case {
        context,
        columns: columns(context, &targets),
        targets,
        mean_method,
    };
    RollUp {
        title: words.text(Word::RollUpTitle),
        note: words.text(match method {
            Some(_) => Word::RollUpReferenceNote,
            None => Word::RollUpNote,
        }),
        judged: words.text(Word::RollUpJudged),
        heads: case
            .columns
            .iter()
            .map(|column| column.label(context))
            .collect(),
        groups: case.groups(),
        mean_title: words.fill(
            Word::MeanTitle,
            &[("method", &method_label(words, mean_method))],
        ),
        mean_note: words.text(Word::MeanNote),
        mean_column: words.text(Word::MeanColumn),
    }
}

struct Target<'a> {
    profile: &'a Profile,
    found: &'a Assessment,
    chosen: Option<Applied>,
    scored: Option<Applied>,
}

/// What a column counts.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Column {
    State(State),
    Status(Status),
}

impl Column {
    fn of(target: &Target<'_>) -> Self {
        match &target.chosen {
            None => Self::State(target.found.state),
            Some(applied) => Self::Status(
                applied
                    .outcome()
                    .map_or(Status::NotAvailable, |outcome| outcome.status),
            ),
        }
    }

    fn label(self, context: &Context<'_>) -> Text {
        context.words.text(match self {
            Self::State(state) => state_word(state),
            Self::Status(status) => status_word(status),
        })
    }
}

/// The columns that count anything, in the order of their legend.
fn columns(context: &Context<'_>, targets: &[Target<'_>]) -> Vec<Column> {
    let mut all = Vec::new();
    match context.filter.method {
        None => all.extend(State::ALL.map(Column::State)),
        Some(method) => {
            for band in crate::score::reference::bands(method) {
                all.push(Column::Status(band.status));
            }
            all.push(Column::Status(Status::NotAvailable));
        }
    }
    all.retain(|column| targets.iter().any(|target| Column::of(target) == *column));
    all
}

struct Case<'a> {
    context: &'a Context<'a>,
    columns: Vec<Column>,
    targets: Vec<Target<'a>>,
    mean_method: Method,
}

impl Case<'_> {
    fn groups(&self) -> Vec<RollUpGroup> {
        let context = self.context;
        let words = context.words;
        let mut groups = Vec::new();
        let mut add = |title: Word, filter: &str, note: Option<Word>, rows: Vec<RollUpRow>| {
            if !rows.is_empty() {
                groups.push(RollUpGroup {
                    title: words.text(title),
                    filter: filter.into(),
                    note: note.map(|note| words.text(note)),
                    rows,
                });
            }
        };
        let mut rows = Vec::new();
        rows.extend(self.row("", words.text(Word::RollUpWhole), &|_| true));
        for kind in [Kind::Overall, Kind::Special] {
            let label = kind_label(context, kind);
            rows.extend(self.row(kind.code(), label, &|it| it.profile.kind == kind));
        }
        add(Word::FilterKind, "kind", None, rows);
        let mut rows = Vec::new();
        for ministry in 0..context.parts("MINISTRY").end {
            let code = context.code("MINISTRY", ministry);
            let label = context.label("MINISTRY", ministry);
            rows.extend(self.row(&code, label, &|it| {
                it.profile.ministries.contains(&ministry)
            }));
        }
        add(Word::FilterMinistry, "ministry", None, rows);
        let mut rows = Vec::new();
        for project in context.parts("PROJECT") {
            let code = context.code("PROJECT", project);
            let label = context.short("PROJECT", project);
            let row = self.row(&code, label, &|it| self.has_project(it, project));
            // A mean of the whole plan's results would say nothing of a project.
            rows.extend(row.map(|row| RollUpRow {
                mean: None,
                no_mean: Text::default(),
                ..row
            }));
        }
        add(
            Word::FilterProject,
            "project",
            Some(Word::RollUpProjects),
            rows,
        );
        groups
    }

    /// Whether a value of a project stands at a target's indicator.
    fn has_project(&self, target: &Target<'_>, project: u16) -> bool {
        let context = self.context;
        let indicator = target.profile.indicator;
        let year = context.filter.year;
        let cell = cell(context.plan, context.columns, indicator, project, 0, year);
        cell.is_some_and(|cell| cell.amount(context.plan).is_some())
    }

    #[inline(never)]
    fn row(
        &self,
        code: &str,
        label: Text,
        test: &dyn Fn(&Target<'_>) -> bool,
    ) -> Option<RollUpRow> {
        let words = self.context.words;
        let mut counts = Counts::default();
        let mut by_column = vec![0_u32; self.columns.len()];
        let (mut judged, mut scored) = (0_u32, Vec::new());
        for target in &self.targets {
            if !test(target) {
                continue;
            }
            counts.add(target.found);
            for (column, count) in self.columns.iter().zip(&mut by_column) {
                *count += u32::from(*column == Column::of(target));
            }
            judged += u32::from(
                target
                    .chosen
                    .as_ref()
                    .is_some_and(|it| it.outcome().is_some()),
            );
            scored.extend(&target.scored);
        }
        if counts.expected == 0 {
            return None;
        }
        if self.context.filter.method.is_none() {
            judged = counts.assessed;
        }
        let mut texts = Vec::new();
        for count in by_column {
            texts.push(words::digits(count));
        }
        let mean = mean(self.mean_method, &scored).ok();
        Some(RollUpRow {
            code: code.into(),
            label,
            judged: Text::concat(&[&words::digits(judged), "/", &words::digits(counts.expected)]),
            counts: texts,
            mean: mean.map(|mean| words::approximate(mean, 2)),
            no_mean: words.text(Word::MeanMissing),
        })
    }
}
