//! `plan-indicators`: one module per call; only `disk` and `output` touch the outside.

mod arguments;
mod build;
mod check;
mod disk;
mod export;
mod failure;
mod help;
mod methods;
mod output;
mod score;
mod series;

use std::process::ExitCode;

use arguments::{Arguments, Call};
use failure::Failure;

/// Runs the command with the process's arguments.
pub fn run() -> ExitCode {
    let done = Arguments::from_env().and_then(|arguments| match arguments.call() {
        Call::Help => output::data(help::TEXT),
        Call::Version => output::data(concat!("plan-indicators ", env!("CARGO_PKG_VERSION"), "\n")),
        Call::Check(options) => check::run(&options),
        Call::Build(options) => build::run(&options),
        Call::Export(options) => export::run(&options),
        Call::Score(options) => score::run(&options),
        Call::Methods(options) => methods::run(&options),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.tell();
            failure.exit_code()
        }
    }
}
