//! Data to standard output or a file, everything else to standard error.

use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::Failure;

/// Writes data to standard output; a reader that went away is no failure.
pub fn data(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Disk(format!(
            "Standard output cannot be written: {error}"
        ))),
        _ => Ok(()),
    }
}

/// Writes data to a file, or to standard output where none is named.
pub fn data_to(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    let Some(file) = file else {
        return data(text);
    };
    std::fs::write(file, text).map_err(|error| {
        Failure::Disk(format!(
            "{} cannot be written ({error}) — name a file in an existing folder that you may write to",
            file.display()
        ))
    })?;
    note(&format!("{}: {} bytes", file.display(), text.len()));
    Ok(())
}

/// Writes one line to standard error.
pub fn note(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}
