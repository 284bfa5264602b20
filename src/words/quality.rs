//! Words of the quality report. They are said where a dataset is checked, and not in the browser.

use super::one_text::{self, catalogue};
use super::{Text, Words, fill};
use crate::model::Lang;

catalogue! {
    /// A word or a sentence template of the quality report.
    QualityWord;

    // Identities: sides and relations
    SideValue: "{what}（{value}）", "{what} ({value})";
    SideItems: "{by}の{count}項目の和", "{by}: the sum of {count} items";
    SideLargestItem: "{by}で最も多い項目", "{by}: the largest item";
    SideProjects: "{count}プロジェクトの和", "The sum of {count} projects";
    SideProjectOne: "記載のある1つのプロジェクトの値", "The value of the one project that prints it";
    SideLargestProject: "最も多いプロジェクトの値", "The largest project's value";
    SideYears: "{count}年度分の単年の値の和", "The sum of {count} single years";
    SideMean: "{count}年度の平均", "The mean of {count} years";
    SideShare: "{part}の{whole}に対する割合", "{part} as a share of {whole}";
    SideProduct: "年あたりの目標値の{count}年分", "{count} times the yearly target";
    SideSum: "{parts}の和", "The sum of {parts}";
    SideNumbers: "本文の{count}つの数の和", "The sum of {count} numbers in the text";
    SideList: "一覧に並ぶ項目の数", "The number of items in the list";
    SideSpan: "{first}から{last}までの年数", "The number of years from {first} to {last}";
    SideCalendar: "「{printed}」の西暦", "The western year of \"{printed}\"";
    SideText: "本文の「{printed}」", "\"{printed}\" in the text";
    SideElsewhere: "別の箇所の「{printed}」", "\"{printed}\" elsewhere in the text";
    SidePeriod: "{period}の値", "The value of {period}";
    SideTargetOf: "{name}の目標値", "{name} (target)";
    SideTotal: "計", "the total";
    SideWholePlan: "計画全体", "the whole plan";
    SideBaseline: "基準値", "the baseline";
    SideCumulative: "記載の累計", "the printed total to date";
    SidePrinted: "記載の値", "the printed value";
    SideDefinition: "全体", "the whole";
    SideTarget: "目標値", "the target";
    SideTargetTotal: "期間の目標値", "the target over the window";
    RelationEqual: "{what}は、{whole}と一致します。", "{what} equals {whole}.";
    RelationUnequal: "{what}は、{whole}と一致しません。差は{difference}です。", "{what} does not equal {whole}. The difference is {difference}.";
    RelationWithin: "{what}は、{whole}を超えていません。", "{what} does not exceed {whole}.";
    RelationBeyond: "{what}は、{whole}を超えています。差は{difference}です。", "{what} exceeds {whole}. The difference is {difference}.";
    RelationBelow: "{what}は、{whole}を下回っています。", "{what} is below {whole}.";
    RelationNotBelow: "{what}は、{whole}以上です。", "{what} is at least {whole}.";
    RelationUnknown: "{what}と{whole}は、値がないため比べられません。", "{what} and {whole} cannot be compared: a value is missing.";
    HoldsCorrected: "原文のままの値では成り立たず、訂正後の値で成り立ちます。", "It does not hold with the values as printed; it holds with the corrected reading.";
    ReasonDoubleCounting: "1件が複数のプロジェクトで数えられた場合に生じうる差です。報告書に説明はありません。", "One case counted in several projects can make such a difference. The report gives no explanation.";
    ReasonNotAPartition: "未分類や複数該当の件がある場合に生じうる差です。報告書に説明はありません。", "Cases without an item, or with several, can make such a difference. The report gives no explanation.";
    ReasonRounding: "印字された数の端数処理で生じうる範囲の差です。報告書に説明はありません。", "The difference is within what rounding of the printed numbers allows. The report gives no explanation.";
    ReasonSourceFault: "原文の数どうしが両立しません。", "The numbers of the source contradict each other.";
    ReasonUndecidable: "理由は、この文書からは決められません。", "The reason cannot be decided from the text.";

    // The quality report
    Headline: "報告書の数値どうしの関係{all}件を検算しました。{hold}件は整合し、{fail}件は整合しません。", "{all} relations between numbers of the report were checked: {hold} hold, {fail} do not.";
    HeadlineFaults: "報告書の数値どうしの関係{all}件を検算しました。{hold}件は整合し、{fail}件は整合しません（うち原文の誤り{faults}件）。", "{all} relations between numbers of the report were checked: {hold} hold, {fail} do not ({faults} of them faults in the source text).";
    HeadlineHolds: "報告書の数値どうしの関係{all}件を検算しました。{hold}件すべてが整合します。", "{all} relations between numbers of the report were checked: all {hold} hold.";
    HeadlineNone: "数値どうしの関係は登録されていません。", "No relations between the numbers are recorded.";
    VerdictHolds: "整合する", "Holds";
    VerdictHoldsCorrected: "訂正すると整合する", "Holds once corrected";
    SectionFails: "整合しない検算", "What does not add up";
    SectionHolds: "整合する検算", "What adds up";
    SectionCorrections: "訂正して読んだ箇所", "What is read otherwise than printed";
    CorrectionsNote: "原文はそのまま残し、根拠とともに読みを示しています。", "The source is kept as it is; each reading stands beside it with its proof.";
    CorrectionsNumbers: "数値", "Numbers";
    CorrectionsLetters: "文字", "Letters";
    CorrectionReading: "「{printed}」→「{reading}」", "“{printed}” → “{reading}”";
    SectionStatus: "速報値・参考値など", "Values to be read with care";
    ValueOfPeriod: "{period}：{value}", "{value}, {period}";
    BaselineOfPeriod: "基準値、{period}：{value}", "Baseline {value}, {period}";
    SectionMissing: "値のない項目", "Where no value stands";
    WholeAndProjects: "計画全体と{count}プロジェクト", "The whole plan and {count} projects";
    MissingDash: "原文の記載が「－」などの記号", "Printed as a dash";
    MissingValue: "公表値なし", "Not published";
    MissingActual: "目標があり、実績値の記載がない指標", "Targets without an actual value";
    SectionPeriods: "報告年度の1年間ではない期間の値", "Values of other periods than the reporting year";
    PeriodsNote: "累計、平均、暦年、前年度の値です。期間の異なる値どうしは、そのまま比べられません。", "Totals to date, means, calendar years and earlier years: values of different periods cannot be compared as they are.";
    Values: "値{count}個", "{count} values";
    SectionCoverage: "原文の収録範囲", "Coverage of the source text";
    CoverageNote: "空白、表の区切り、箇条書きの印を除いた原文の全{total}字が、このデータのどこにあるかを数えたものです。", "Where each of the {total} characters of the source is in this dataset; white space, table marks and bullets are not counted.";
    CoverageTexts: "文章", "Texts";
    CoverageNumbers: "数値と評価", "Numbers and grades";
    CoverageHeadings: "見出し", "Headings";
    CoverageRemainder: "収録しない箇所", "Left out and listed";
    CoverageRemainderNote: "凡例、繰り返しの表の見出し、画像の説明など。一つずつ理由とともに一覧にしています。", "Legends, repeated table heads, captions of images: each is listed with its reason.";
    CoverageNothing: "未収録", "Not covered";
    CoverageSections: "節ごとの字数", "By section";
    CoveragePart: "{part} {number}", "{part} {number}";
    Characters: "{number}字", "{number} characters";
}

impl Words {
    /// The template of the quality report with its places filled.
    #[must_use]
    pub fn quality(self, word: QualityWord, places: &[(&str, &str)]) -> Text {
        let template = match self.lang {
            Lang::Ja => word.ja(),
            Lang::En => word.en(),
        };
        fill(template, places).into()
    }
}
