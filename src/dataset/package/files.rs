//! Where bytes come from: a disk, a dropped folder, a test.

use std::collections::BTreeMap;
use std::io;

/// Gives the bytes of a file by its path inside the package (`/` between its parts).
pub trait Files {
    /// The bytes.
    ///
    /// # Errors
    /// `NotFound` for a file that does not exist; any other kind for one that cannot be read.
    fn bytes(&self, path: &str) -> io::Result<Vec<u8>>;
}

impl<F: Fn(&str) -> io::Result<Vec<u8>>> Files for F {
    fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        self(path)
    }
}

impl Files for BTreeMap<String, Vec<u8>> {
    fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        self.get(path)
            .cloned()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
