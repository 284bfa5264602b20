//! Official grade against computed state.

use serde::Serialize;

use super::State;

/// Whether a recorded grade and a computed state say the same.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// They say the same.
    Agrees,
    /// They do not.
    Differs,
    /// One of them says nothing that the other could be held against.
    NotComparable,
}

impl Agreement {
    /// Every value.
    pub const ALL: [Self; 3] = [Self::Agrees, Self::Differs, Self::NotComparable];

    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Differs => "differs",
            Self::NotComparable => "not_comparable",
        }
    }

    /// Reads the id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|agreement| agreement.id() == id)
    }
}

/// Compares a grade's place in its scheme (0 is the favourable one, 1 the unfavourable) with a state.
#[must_use]
pub fn agreement(grade: Option<u16>, state: State) -> Agreement {
    let favourable = match state {
        State::Reached | State::OnOrAbovePace => true,
        State::BelowPace => false,
        _ => return Agreement::NotComparable,
    };
    match grade {
        Some(0) if favourable => Agreement::Agrees,
        Some(1) if !favourable => Agreement::Agrees,
        Some(0 | 1) => Agreement::Differs,
        _ => Agreement::NotComparable,
    }
}
