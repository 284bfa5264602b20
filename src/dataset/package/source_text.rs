//! A source text, addressed by code points.

/// A text whose every code point has a number, from 0; line ends are code points like all others.
#[derive(Clone, Debug, Default)]
pub struct SourceText {
    points: Vec<char>,
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    pub sha256: String,
}

impl SourceText {
    /// Takes the bytes of a UTF-8 file; `Err` gives the number of leading bytes that are UTF-8.
    ///
    /// # Errors
    /// The number of valid leading bytes.
    pub fn new(bytes: &[u8]) -> Result<Self, usize> {
        use sha2::Digest;

        let text = std::str::from_utf8(bytes).map_err(|error| error.valid_up_to())?;
        let digest = sha2::Sha256::digest(bytes);
        Ok(Self {
            points: text.chars().collect(),
            sha256: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
        })
    }

    /// The text from `offset`, `length` code points long; `None` when it ends before.
    #[must_use]
    pub fn span(&self, offset: u32, length: u32) -> Option<String> {
        let start = offset as usize;
        let end = start.checked_add(length as usize)?;
        Some(self.points.get(start..end)?.iter().collect())
    }

    /// All code points.
    #[must_use]
    pub fn points(&self) -> &[char] {
        &self.points
    }

    /// Whether the token stands at the offset.
    #[must_use]
    pub fn stands_at(&self, token: &str, offset: u32) -> bool {
        let rest = self.points.get(offset as usize..).unwrap_or_default();
        let mut points = rest.iter();
        token.chars().all(|c| points.next() == Some(&c))
    }

    /// The offset nearest to `near` at which the token stands.
    #[must_use]
    pub fn nearest(&self, token: &str, near: u32) -> Option<usize> {
        let token: Vec<char> = token.chars().collect();
        if token.is_empty() {
            return None;
        }
        self.points
            .windows(token.len())
            .enumerate()
            .filter(|(_, window)| *window == token.as_slice())
            .map(|(offset, _)| offset)
            .min_by_key(|offset| offset.abs_diff(near as usize))
    }
}
