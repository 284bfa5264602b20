//! Why a call ends without success.

use std::process::ExitCode;

use super::output;

/// A call that did not succeed.
#[derive(Debug)]
pub enum Failure {
    /// The call itself is wrong: what, and what to write instead. Exit code 2.
    Usage(String, String),
    /// The dataset has errors, which have been told already. Exit code 1.
    Findings,
    /// A file cannot be read or written. Exit code 2.
    Disk(String),
}

impl Failure {
    /// A wrong call.
    pub fn usage(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::Usage(what.into(), mend.into())
    }

    /// Says it on standard error.
    pub fn tell(&self) {
        match self {
            Self::Usage(what, mend) => output::note(&format!("{what} — {mend}")),
            Self::Disk(what) => output::note(what),
            Self::Findings => {}
        }
    }

    /// 1 for a dataset with errors, 2 for all else.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Findings => ExitCode::from(1),
            Self::Usage(..) | Self::Disk(_) => ExitCode::from(2),
        }
    }
}
