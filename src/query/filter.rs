//! What a reader chose, as positions.

use crate::model::{Indicator, Kind, Plan};
use crate::score::reference::Method;
use crate::score::{Agreement, Assessment, State};

use crate::search::matches_text;

/// The code that stands for "none printed" where a grade or a responsible body could be.
pub const NONE_PRINTED: &str = "_Z";

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
    /// Positions in the `MINISTRY` list; `None` is "no body named".
    pub ministries: Vec<Option<u16>>,
    /// Positions in the `GRADE` list; `None` is "no grade printed".
    pub grades: Vec<Option<u16>>,
    /// Computed states.
    pub signals: Vec<State>,
    /// Official against computed.
    pub agreements: Vec<Agreement>,
    /// Text in the name.
    pub query: String,
    /// Reference method shown beside the plan's own; it hides nothing.
    pub method: Option<Method>,
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

impl Profile {
    /// Whether a body is responsible; `None` asks whether no body is named.
    #[must_use]
    pub fn answers_to(&self, ministry: Option<u16>) -> bool {
        match ministry {
            Some(ministry) => self.ministries.contains(&ministry),
            None => self.ministries.is_empty(),
        }
    }
}

/// One profile per indicator, in plan order, with the first of its assessments.
#[must_use]
pub fn profiles(plan: &Plan, assessments: Vec<Assessment>, query: &str) -> Vec<Profile> {
    let mut profiles = Vec::with_capacity(plan.indicators.len());
    for (indicator, position) in plan.indicators.iter().zip(0_u16..) {
        profiles.push(Profile {
            indicator: position,
            kind: indicator.kind,
            ministries: indicator.ministries.clone(),
            assessment: None,
            named: is_named(indicator, query),
            grade: None,
        });
    }
    for found in assessments {
        if let Some(profile) = profiles.get_mut(usize::from(found.indicator))
            && profile.assessment.is_none()
        {
            let grade = found.grade.and_then(|it| plan.grades.get(usize::from(it)));
            profile.grade = grade.map(|grade| grade.grade);
            profile.assessment = Some(found);
        }
    }
    profiles
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
    #[inline(never)]
    pub(super) fn admits_except(&self, profile: &Profile, except: Aspect) -> bool {
        let found = profile.assessment.as_ref();
        let with_target = found.filter(|it| it.target.is_some());
        profile.named
            && (except == Aspect::Kind || self.asks_for(profile.kind))
            && (except == Aspect::Ministry
                || self.ministries.is_empty()
                || self.ministries.iter().any(|it| profile.answers_to(*it)))
            && (except == Aspect::Grade || fits(&self.grades, profile.grade))
            && (except == Aspect::Signal || fits(&self.signals, found.map(|it| it.state)))
            && fits(&self.agreements, with_target.map(|it| it.agreement))
    }

    /// Rows that only record a dash in a table's column are left out unless their kind is asked for.
    fn asks_for(&self, kind: Kind) -> bool {
        match self.kinds.as_slice() {
            [] => kind != Kind::Item,
            kinds => kinds.contains(&kind),
        }
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

/// Whether nothing is asked for, or what stands is among it.
fn fits<T: PartialEq>(asked: &[T], stands: Option<T>) -> bool {
    asked.is_empty() || stands.is_some_and(|it| asked.contains(&it))
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
