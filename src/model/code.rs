//! Codes and code lists, SDMX fashion.

use serde::{Deserialize, Serialize};

use super::Bilingual;

/// Who stands behind an English label.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LabelStatus {
    /// Issued by the body itself.
    Official,
    /// Used by a serious third party.
    Established,
    /// A translation made for this dataset.
    #[default]
    Unofficial,
}

/// One code of a list.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct CodeEntry {
    /// The code, e.g. `PJ4`.
    pub code: String,
    /// Full label.
    pub label: Bilingual,
    /// Standing of the English label.
    #[serde(default, skip_serializing_if = "LabelStatus::is_unofficial")]
    pub label_en_status: LabelStatus,
    /// Short label for narrow places; the full one where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Bilingual>,
    /// Position in this list of the code that this one is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<u16>,
    /// English singular and plural of a unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_en: Option<(String, String)>,
}

/// An ordered list of codes.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Codelist {
    /// The concept id, e.g. `DISEASE`.
    pub id: String,
    /// The codes in plan order.
    pub codes: Vec<CodeEntry>,
}

impl LabelStatus {
    /// Reads `official`, `established` or `unofficial`.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "official" => Some(Self::Official),
            "established" => Some(Self::Established),
            "unofficial" => Some(Self::Unofficial),
            _ => None,
        }
    }

    /// Whether it is the one that goes without saying in a bundle.
    #[must_use]
    pub(crate) fn is_unofficial(&self) -> bool {
        *self == Self::Unofficial
    }
}

impl Codelist {
    /// The position of a code.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<u16> {
        let index = self.codes.iter().position(|entry| entry.code == code)?;
        u16::try_from(index).ok()
    }

    /// The code at a position.
    #[must_use]
    pub fn entry(&self, position: u16) -> Option<&CodeEntry> {
        self.codes.get(usize::from(position))
    }
}

/// Whether the text is one of the generic codes `_T`, `_Z`, `_U`, `_O`.
#[must_use]
pub fn is_generic_code(text: &str) -> bool {
    matches!(text, "_T" | "_Z" | "_U" | "_O")
}

/// Whether a code survives spreadsheets and statistics packages: capitals, digits and single
/// underscores, two characters at least, no month abbreviation plus digits, no missing-value word.
#[must_use]
pub fn is_code(text: &str) -> bool {
    const RESERVED: [&str; 7] = ["NA", "NAN", "NULL", "NONE", "TRUE", "FALSE", "INF"];
    const MONTHS: [&str; 13] = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC",
    ];
    let is_month = || {
        let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
        letters.len() < text.len() && MONTHS.contains(&letters)
    };
    text.len() >= 2
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.split('_').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        })
        && !RESERVED.contains(&text)
        && !is_month()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_clients_keep() {
        for good in ["PJ1", "PAPERS_TOP1", "K001", "CAN", "MAR_TOTAL"] {
            assert!(is_code(good), "{good}");
        }
        for bad in [
            "", "A", "_T", "pj1", "1A", "A__B", "A_", "NA", "TRUE", "MAR1", "SEPT2", "Ａ１",
        ] {
            assert!(!is_code(bad), "{bad}");
        }
    }
}
