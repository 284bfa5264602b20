//! What a reader chose, as positions.

use crate::model::{Indicator, Kind, Plan};
use crate::score::{Agreement, Assessment, State};

use super::text::matches_text;

/// The code that stands for "no grade printed".
pub const NO_GRADE: &str = "_Z";

/// A code that no list has.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnknownCode {
    /// The filter.
    pub filter: &'static str,
    /// The code.
    pub code: String,
}

/// Chosen positions; an empty list means everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Positions in the `PROJECT` list.
    pub projects: Vec<u16>,
    /// Positions in the `DISEASE` list.
    pub diseases: Vec<u16>,
    /// Reporting year.
    pub year: u16,
    /// Kinds.
    pub kinds: Vec<Kind>,
    /// Positions in the `MINISTRY` list.
    pub ministries: Vec<u16>,
    /// Positions in the `GRADE` list; `None` is "no grade printed".
    pub grades: Vec<Option<u16>>,
    /// Computed states.
    pub signals: Vec<State>,
    /// Official against computed.
    pub agreements: Vec<Agreement>,
    /// Text in the name.
    pub query: String,
}

/// What the hiding filters ask of one indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Position in `Plan::indicators`.
    pub indicator: u16,
    /// Its kind.
    pub kind: Kind,
    /// Its ministries.
    pub ministries: Vec<u16>,
    /// Its assessment at the filter's year, where it has a target.
    pub assessment: Option<Assessment>,
    /// Whether its name has the text that is looked for.
    pub named: bool,
    /// Its official grade at that year: `None` when nothing is graded, `Some(None)` when a dash is printed.
    pub grade: Option<Option<u16>>,
}

/// One profile per indicator, in plan order.
#[must_use]
pub fn profiles(plan: &Plan, assessments: &[Assessment], query: &str) -> Vec<Profile> {
    plan.indicators
        .iter()
        .zip(0_u16..)
        .map(|(indicator, position)| {
            let assessment = assessments
                .iter()
                .find(|found| found.indicator == position)
                .cloned();
            let grade = assessment
                .as_ref()
                .and_then(|found| plan.grades.get(usize::from(found.grade?)))
                .map(|grade| grade.grade);
            Profile {
                indicator: position,
                kind: indicator.kind,
                ministries: indicator.ministries.clone(),
                assessment,
                named: is_named(indicator, query),
                grade,
            }
        })
        .collect()
}

/// A filter that a facet leaves out when it counts its own choices.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Aspect {
    /// None is left out.
    All,
    /// Kind.
    Kind,
    /// Ministry.
    Ministry,
    /// Grade.
    Grade,
    /// Signal.
    Signal,
}

impl Filter {
    /// Whether the hiding filters let an indicator through, `except` one of them.
    #[must_use]
    pub(super) fn admits_except(&self, profile: &Profile, except: Aspect) -> bool {
        let kind =
            except == Aspect::Kind || self.kinds.is_empty() || self.kinds.contains(&profile.kind);
        let ministry = except == Aspect::Ministry
            || self.ministries.is_empty()
            || profile
                .ministries
                .iter()
                .any(|ministry| self.ministries.contains(ministry));
        let grade = except == Aspect::Grade
            || self.grades.is_empty()
            || profile
                .grade
                .is_some_and(|grade| self.grades.contains(&grade));
        let signal = except == Aspect::Signal
            || self.signals.is_empty()
            || profile
                .assessment
                .as_ref()
                .is_some_and(|found| self.signals.contains(&found.state));
        let agreement = self.agreements.is_empty()
            || profile
                .assessment
                .as_ref()
                .is_some_and(|found| self.agreements.contains(&found.agreement));
        kind && ministry && grade && signal && agreement && profile.named
    }

    /// Whether the hiding filters let an indicator through.
    #[must_use]
    pub fn admits(&self, profile: &Profile) -> bool {
        self.admits_except(profile, Aspect::All)
    }

    /// Whether a cut by project or disease area is asked for.
    #[must_use]
    pub fn cuts(&self) -> bool {
        !self.projects.is_empty() || !self.diseases.is_empty()
    }
}

fn is_named(indicator: &Indicator, query: &str) -> bool {
    let names = [
        indicator.label.ja.as_str(),
        &indicator.label.en,
        &indicator.short.ja,
        &indicator.short.en,
        &indicator.code,
    ];
    matches_text(query, &names)
}
