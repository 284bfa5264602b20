//! One thing that is wrong in a dataset, with its address and the way out.

use std::fmt::Write as _;

use serde::Serialize;

use crate::model::{Bilingual, Lang};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The dataset cannot be built.
    Error,
    /// The dataset can be built; somebody should look.
    Warning,
    /// Harmless; another form would be better.
    Hint,
}

/// The address of a cell, a row or a file.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct At {
    /// File, as the descriptor names it.
    pub file: String,
    /// Line in the file as an editor counts it (the first is 1); absent for the file as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Column name; absent for the row as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

impl At {
    /// A file as a whole.
    #[must_use]
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            ..Self::default()
        }
    }

    /// A line of the same file.
    #[must_use]
    pub fn row(self, row: u32) -> Self {
        Self {
            row: Some(row),
            ..self
        }
    }

    /// A column of the same row.
    #[must_use]
    pub fn column(self, column: impl Into<String>) -> Self {
        Self {
            column: Some(column.into()),
            ..self
        }
    }
}

/// A pair of sentences: Japanese, English. Neither ends with a full stop.
pub type Words = (String, String);

/// One finding.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Finding {
    /// How grave.
    pub level: Level,
    /// Stable name of the rule, e.g. `unknown-code`; all are listed in `check::CODES`.
    pub code: &'static str,
    /// Where.
    #[serde(flatten)]
    pub at: At,
    /// What stands there; empty for an empty or absent thing.
    pub found: String,
    /// Why that is wrong.
    pub why: Bilingual,
    /// What to write instead.
    pub mend: Bilingual,
}

impl Finding {
    /// A finding of the gravest level.
    #[must_use]
    pub fn error(
        code: &'static str,
        at: At,
        found: impl Into<String>,
        why: Words,
        mend: Words,
    ) -> Self {
        Self {
            level: Level::Error,
            code,
            at,
            found: found.into(),
            why: Bilingual::new(why.0, why.1),
            mend: Bilingual::new(mend.0, mend.1),
        }
    }

    /// The same finding at another level.
    #[must_use]
    pub fn level(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// One line, `file:row:column: found: why — mend`; what is absent is left out.
    #[must_use]
    pub fn line(&self, lang: Lang) -> String {
        let mut line = self.at.file.clone();
        if let Some(row) = self.at.row {
            let _ = write!(line, ":{row}");
        }
        if let Some(column) = &self.at.column {
            let _ = write!(line, ":{column}");
        }
        line.push_str(": ");
        if !self.found.is_empty() {
            let _ = write!(line, "{}: ", shown(&self.found));
        }
        let _ = write!(line, "{} — {}", self.why.get(lang), self.mend.get(lang));
        line
    }
}

/// A cell on one line of limited length.
fn shown(found: &str) -> String {
    const LONGEST: usize = 60;
    let mut text: String = found
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { '␣' } else { c })
        .collect();
    if found.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

/// Builds a pair of sentences from two string literals, with the arguments of both in braces.
macro_rules! words {
    ($ja:literal, $en:literal) => {
        (format!($ja), format!($en))
    };
}
pub(crate) use words;
