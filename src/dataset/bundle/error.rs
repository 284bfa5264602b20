//! Why a bundle cannot be used.

use std::fmt;

use super::SCHEMA_VERSION;
use crate::model::{Bilingual, Decimal, Lang, digits};
use crate::words::{concat, fill};

/// Who refuses: the version that somebody has to replace when the data is newer.
const PROGRAM: &str = concat!("plan-indicators ", env!("CARGO_PKG_VERSION"));

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

    /// A form of the file that this program does not know; `None` where no whole number stands.
    pub(super) fn version(found: Option<i64>) -> Self {
        let found = found.map(|version| Decimal::whole(version).to_text());
        Self::new(
            "bundle-version",
            "schema_version",
            found.unwrap_or_default(),
        )
    }

    /// The file is of a form that came after the one known here: a newer program reads it.
    fn newer(&self) -> bool {
        self.detail
            .parse::<i64>()
            .is_ok_and(|found| found > i64::from(SCHEMA_VERSION))
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
            "bundle-version" if self.newer() => (
                "データファイルの形式（第{detail}版）が、{program}が読める形式（第{known}版）より新しいため、表示できません。plan-indicatorsを新しい版に更新してください",
                "The data file has form {detail}, newer than form {known}, which {program} reads: update plan-indicators",
            ),
            "bundle-version" => (
                "データファイルの形式の版（schema_version）が「{detail}」です。{program}が読めるのは第{known}版なので、データファイルを作り直してください",
                "The data file names \"{detail}\" as its form (schema_version), where {program} reads form {known}: build the data file again",
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
        let known = digits(SCHEMA_VERSION.into());
        let places = [
            ("place", self.place.as_str()),
            ("detail", self.detail.as_str()),
            ("known", &*known),
            ("program", PROGRAM),
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
