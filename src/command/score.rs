//! `score DIR`.

use super::Failure;
use super::arguments::Options;

pub fn run(_options: &Options) -> Result<(), Failure> {
    Err(Failure::usage(
        "score is not part of this build",
        "use check, build or export",
    ))
}
