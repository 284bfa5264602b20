//! Why a bundle cannot be used.

use std::fmt;

use crate::model::{Bilingual, Lang, digits};
use crate::words::{concat, fill};

/// A refusal with a stable code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BundleError {
    /// `bundle-syntax`, `bundle-format`, `bundle-version`, `bundle-pair`, `bundle-shape`, `bundle-length`,
    /// `bundle-code` or `bundle-decimal`.
    pub code: &'static str,
    /// Where: a line and column of the text, or a path such as `observations.unit[3]`.
    pub place: String,
    /// What stands there.
    pub detail: String,
}

impl BundleError {
    /// Not JSON, or cut off.
    pub(super) fn syntax(line: usize, column: usize) -> Self {
        let (line, column) = (digits(line as u64), digits(column as u64));
        let place = concat(&["line ", &line, ", column ", &column]);
        Self::new("bundle-syntax", place, "cut off or not JSON")
    }

    /// A member is missing or of another type.
    pub(super) fn shape(place: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new("bundle-shape", place, detail)
    }

    pub(super) fn new(
        code: &'static str,
        place: impl Into<String>,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            code,
            place: place.into(),
            detail: detail.into(),
        }
    }

    /// The sentence for a reader.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        let (ja, en) = match self.code {
            "bundle-syntax" => (
                "データファイルを読み取れません（{place}）。途中で切れているか、JSONではありません",
                "The data file cannot be read ({place}): it is cut off or not JSON",
            ),
            "bundle-format" => (
                "データファイルの種類が違います：{detail}",
                "The file is not a bundle of indicators: {detail}",
            ),
            "bundle-version" => (
                "データファイルの版が違います：{detail}",
                "The data file has another version: {detail}",
            ),
            "bundle-pair" => (
                "このファイルは別のデータセットか別の版のものです：{detail}",
                "The file belongs to another dataset or version: {detail}",
            ),
            "bundle-length" => (
                "データファイルの列の長さがそろっていません（{place}：{detail}）",
                "Columns of the data file differ in length ({place}: {detail})",
            ),
            "bundle-code" => (
                "データファイルに範囲外の位置か不明な符号があります（{place}：{detail}）",
                "The data file has an unknown code or position ({place}: {detail})",
            ),
            "bundle-decimal" => (
                "データファイルに数値でない値があります（{place}：{detail}）",
                "The data file has a value that is not a decimal ({place}: {detail})",
            ),
            _ => (
                "データファイルの形が違います（{place}：{detail}）",
                "The data file has another shape ({place}: {detail})",
            ),
        };
        let places = [
            ("place", self.place.as_str()),
            ("detail", self.detail.as_str()),
        ];
        Bilingual::new(fill(ja, &places), fill(en, &places))
    }
}

impl fmt::Display for BundleError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.message().get(Lang::En))
    }
}

impl std::error::Error for BundleError {}
/// A position that is not inside of a table.
pub(super) fn of(position: u32, size: usize) -> String {
    concat(&[&*digits(position.into()), " of ", &digits(size as u64)])
}
