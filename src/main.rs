//! The command's face: checks, builds and exports a dataset folder.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run()
}
