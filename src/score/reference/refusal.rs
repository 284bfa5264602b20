//! Why a series is not computed at all.

use crate::model::Bilingual;

/// What is wrong with the input.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RefusalCode {
    /// Something else stands where an object is expected.
    NotAnObject,
    /// Something else stands where a list is expected.
    NotAList,
    /// A field stands twice.
    DuplicateField,
    /// A field is missing.
    MissingField,
    /// The id is empty, or neither text nor number.
    NotAnId,
    /// No such method.
    UnknownMethod,
    /// The direction is neither 1 nor −1.
    UnknownDirection,
    /// No finite number: text, `NaN`, `Infinity`.
    NotANumber,
    /// No year.
    NotAYear,
    /// A later year stands where an earlier one belongs.
    YearsReversed,
    /// A year stands twice.
    DuplicateYear,
    /// Too long a list.
    TooManyPoints,
    /// A number beside the points says something else.
    Contradiction,
    /// The method takes one target.
    OneTargetOnly,
}

impl RefusalCode {
    /// Every code.
    pub const ALL: [Self; 14] = [
        Self::NotAnObject,
        Self::NotAList,
        Self::DuplicateField,
        Self::MissingField,
        Self::NotAnId,
        Self::UnknownMethod,
        Self::UnknownDirection,
        Self::NotANumber,
        Self::NotAYear,
        Self::YearsReversed,
        Self::DuplicateYear,
        Self::TooManyPoints,
        Self::Contradiction,
        Self::OneTargetOnly,
    ];

    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotAnObject => "not_an_object",
            Self::NotAList => "not_a_list",
            Self::DuplicateField => "duplicate_field",
            Self::MissingField => "missing_field",
            Self::NotAnId => "not_an_id",
            Self::UnknownMethod => "unknown_method",
            Self::UnknownDirection => "unknown_direction",
            Self::NotANumber => "not_a_number",
            Self::NotAYear => "not_a_year",
            Self::YearsReversed => "years_reversed",
            Self::DuplicateYear => "duplicate_year",
            Self::TooManyPoints => "too_many_points",
            Self::Contradiction => "contradiction",
            Self::OneTargetOnly => "one_target_only",
        }
    }

    /// What is wrong and what to write instead.
    #[must_use]
    pub fn words(self) -> Bilingual {
        let (ja, en) = match self {
            Self::NotAnObject => (
                "オブジェクトではありません — {\"id\": …, \"method\": …} の形で書いてください",
                "This is no object — write it as {\"id\": …, \"method\": …}",
            ),
            Self::NotAList => (
                "配列ではありません — [ ] で囲んでください",
                "This is no list — put it in [ ]",
            ),
            Self::DuplicateField => (
                "同じ項目が2回あります — 1つにしてください",
                "This field stands twice — leave one",
            ),
            Self::MissingField => (
                "項目がありません — この手法に必要な項目です",
                "This field is missing — the method needs it",
            ),
            Self::NotAnId => (
                "識別子ではありません — 空でない文字列か数値を書いてください",
                "This is no id — write a text that is not empty, or a number",
            ),
            Self::UnknownMethod => (
                "この手法はありません — statcan-osdg/1、un-2022/1、un-2023/1、german-weather/1、attainment/1 のいずれかを書いてください",
                "There is no such method — write statcan-osdg/1, un-2022/1, un-2023/1, german-weather/1 or attainment/1",
            ),
            Self::UnknownDirection => (
                "方向が読めません — 増加が望ましいときは 1、減少が望ましいときは -1 を書いてください",
                "This is no direction — write 1 where more is better, -1 where less is better",
            ),
            Self::NotANumber => (
                "有限の数値ではありません — 引用符のない数値を書いてください",
                "This is no finite number — write a number without quotes",
            ),
            Self::NotAYear => (
                "年ではありません — 2025 のような整数を書いてください",
                "This is no year — write a whole number such as 2025",
            ),
            Self::YearsReversed => (
                "年の順序が逆です — 基準年より後の年を書いてください",
                "The years run backwards — write a year after the base year",
            ),
            Self::DuplicateYear => (
                "同じ年が2回あります — 1年につき値を1つにしてください",
                "This year stands twice — leave one value per year",
            ),
            Self::TooManyPoints => (
                "項目が多すぎます — 10,000 件までにしてください",
                "This list is too long — leave at most 10,000 entries",
            ),
            Self::Contradiction => (
                "points の値と一致しません — どちらかを直すか、この項目を省いてください",
                "The points say something else — mend one of them or leave this field out",
            ),
            Self::OneTargetOnly => (
                "この手法の目標は1つです — target と target_year を書いてください",
                "This method takes one target — write target and target_year",
            ),
        };
        Bilingual::new(ja, en)
    }
}

/// A series that is not computed: why, and which field.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refusal {
    /// What is wrong.
    pub code: RefusalCode,
    /// The field, such as `base_year` or `points.3.value`; empty for the row as a whole.
    pub field: String,
}

impl Refusal {
    pub(super) fn new(code: RefusalCode, field: impl Into<String>) -> Self {
        Self {
            code,
            field: field.into(),
        }
    }
}
