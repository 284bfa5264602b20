//! The words of the page of methods: written into a file of their own when data is built, so that no browser loads
//! them with the engine.

use super::{Text, Words};
use crate::model::Lang;

/// A text in both languages.
pub struct Both {
    /// Japanese.
    pub ja: &'static str,
    /// English.
    pub en: &'static str,
}

impl Words {
    /// The text in one language.
    #[must_use]
    pub fn both(self, text: &Both) -> Text {
        self.filled(text, &[])
    }

    /// The same with its places filled.
    #[must_use]
    pub fn filled(self, text: &Both, places: &[(&str, &str)]) -> Text {
        let template = match self.lang {
            Lang::Ja => text.ja,
            Lang::En => text.en,
        };
        super::fill(template, places).into()
    }
}

/// Words of the page.
pub const METHOD_LEAD: Both = Both {
    ja: "公式の評価は、報告書に書かれたとおりに記録したものです。これとは別に、数値から「計算した判定」を出します。計画の目標には、このツールの方法である計画ペースを使います。ほかの機関が公表している参照手法も選べますが、その結果は公式の評価と比べません。",
    en: "Official grades are recorded as the report prints them. Apart from them, signals are computed from the numbers: for the plan's targets by this tool's own method, plan pace. Reference methods that others have published can be chosen beside it; their results are not held against official grades.",
};
/// Words of the page.
pub const METHOD_SYMBOLS: Both = Both {
    ja: "T：目標値（目標年 t_T）、b：基準年 t₀ の値、v：最新の値（年 t）、k：期間 n 年のうち経過した年数、E：その時点の目標ペース、d：増加が望ましいとき1、減少なら−1、s：基準値が負のとき−1、ほかは1。CAGR(x, y, n) = (x ÷ y)^(1 ÷ n) − 1（年平均の伸び）。",
    en: "T: target (of the year t_T); b: value of the base year t₀; v: latest value (of the year t); k: years elapsed of a window of n; E: what an even pace expects; d: 1 where more is better, −1 where less is; s: −1 for a negative base, else 1. CAGR(x, y, n) = (x ÷ y)^(1 ÷ n) − 1, the mean yearly growth.",
};
/// Reference methods
pub const METHOD_REFERENCES: Both = Both {
    ja: "参照手法",
    en: "Reference methods",
};
/// Words of the page.
pub const METHOD_GUARD: Both = Both {
    ja: "計画の目標に合わない手法は、結果を出さずに理由を示します。0から始まる数、期間の累計、期間の平均、基準値のないもの、値が1年分しかないもの、目標の期間の外の値などです。",
    en: "Where a method does not suit one of the plan's targets it gives a reason and no result: counts that start at zero, totals and means over a window, no baseline, a value of one year only, a value outside the target window.",
};
/// Formula
pub const METHOD_FORMULA: Both = Both {
    ja: "式",
    en: "Formula",
};
/// Type of target
pub const METHOD_KIND: Both = Both {
    ja: "目標の種類",
    en: "Type of target",
};
/// Condition
pub const METHOD_BOUND: Both = Both {
    ja: "条件",
    en: "Condition",
};
/// Result
pub const METHOD_CLASS: Both = Both {
    ja: "結果",
    en: "Result",
};
/// Source
pub const METHOD_SOURCE: Both = Both {
    ja: "出典",
    en: "Source",
};
/// Not for
pub const METHOD_NOT_FOR: Both = Both {
    ja: "使わない場面",
    en: "Not for",
};
/// Words of the page.
pub const ABOUT_PLAN_PACE: Both = Both {
    ja: "目標を期間に均等に割り、その時点の目標ペースと実績を比べます。値も比も分数のまま比べ、丸めません。期間の途中の基準は計画に書かれておらず、均等割りはこのツールの置き方です。",
    en: "The target is spread evenly over its window, and what stands is held against what that expects. Values and ratios are compared as exact fractions, never rounded. The plan prints no rule for interim years: the even split is this tool's construct.",
};
/// Words of the page.
pub const NOT_FOR_PLAN_PACE: Both = Both {
    ja: "準備の後にまとめて増えるなど、均等には進まない目標では、途中の比が低く出ます。",
    en: "Targets that do not move evenly: where much preparation comes first, interim ratios are low.",
};
/// Words of the page.
pub const ABOUT_STATCAN: Both = Both {
    ja: "年平均の伸びを、目標の年に届くための年平均の伸びと比べます（R）。目標値がなければ伸びそのものを見ます（P）。自然な上限（100%など）の近くでは境を C 倍に縮めます。0の基準値と目標値は0.001とみなします。複数の系列はスコアの平均です。",
    en: "Mean yearly growth against the growth that reaches the target on time (R); without a target, growth itself (P). Near a natural limit such as 100 % the bounds shrink by C. A base or target of 0 counts as 0.001. Of several series the scores are averaged.",
};
/// Words of the page.
pub const NOT_FOR_STATCAN: Both = Both {
    ja: "0から始まる件数、期間の累計、符号の変わる系列。0の代わりに0.001を使うと、結果が単位に左右されます。",
    en: "Counts that start at zero, totals over a window, series that change sign. With 0.001 in place of 0 the result depends on the unit.",
};
/// Words of the page.
pub const ABOUT_UN_2022: Both = Both {
    ja: "実際の年平均の伸びを、必要な年平均の伸びで割ります。境の値は上の区分に入れます。スコアは公表されていません。",
    en: "Observed yearly growth divided by required yearly growth. A value on a bound belongs to the higher class. No score is published.",
};
/// Counts that start at zero, totals over a window, targets of 0.
pub const NOT_FOR_UN_2022: Both = Both {
    ja: "0から始まる件数、期間の累計、0を目標とする系列。",
    en: "Counts that start at zero, totals over a window, targets of 0.",
};
/// Words of the page.
pub const ABOUT_UN_2023: Both = Both {
    ja: "これまでの伸びが続くとした目標の年の値（e）が、基準値から目標値までの全行程のどれだけに当たるかを見ます。0%や100%の目標は、1ポイント以内なら到達とみなします。",
    en: "The latest value goes on at its mean growth to the target year (e): the share of the whole way from base to target that this covers. Within one point of a target of 0 % or 100 % counts as reached.",
};
/// Words of the page.
pub const NOT_FOR_UN_2023: Both = Both {
    ja: "0から始まる件数、期間の累計。小さな基準値から急に伸びると、予測値は現実にありえない大きさになります。",
    en: "Counts that start at zero, totals over a window. Fast growth from a small base projects far beyond what is possible.",
};
/// Words of the page.
pub const ABOUT_GERMAN: Both = Both {
    ja: "直近6つ（少なくとも4つ）の値の平均の変化を目標の年まで延ばします。残りの行程に対する不足が5%未満なら晴れ、20%以下なら晴れ時々曇り、それを超えれば曇り、方向が逆なら雷雨です。目標が複数あるときは最も悪い結果を採ります。",
    en: "The mean change of the last six values (four at least) goes on to the target year. Missing less than 5 % of the remaining way is sun, up to 20 % sun and cloud, more is cloud, the wrong direction a thunderstorm. Of several targets the worst counts.",
};
/// Series of fewer than four values, series with a break, yearly amounts that swing.
pub const NOT_FOR_GERMAN: Both = Both {
    ja: "値が4年分に満たない系列、断絶のある系列、年ごとの振れが大きい量。",
    en: "Series of fewer than four values, series with a break, yearly amounts that swing.",
};
/// Words of the page.
pub const ABOUT_ATTAINMENT: Both = Both {
    ja: "基準値から目標値までの行程のうち、進んだ割合です。0～100%に収め、元の率も残します。期間の累計は0から始まるものとします。複数の指標は重みつきの平均で、1つでも値がなければ平均しません。",
    en: "The share of the way from base to target, kept between 0 and 100 % with the rate as it comes out beside it. Totals over a window start at 0. Several indicators are averaged by weight, and not at all where one has no rate.",
};
/// Words of the page.
pub const NOT_FOR_ATTAINMENT: Both = Both {
    ja: "ペースの判断。時間が入らないため、3分の1という率は1年目なら良く、最終年なら悪いことになります。",
    en: "A judgement of pace. Time does not enter: a third of the way is good after a year and bad in the last one.",
};
/// The same series under every method
pub const EXAMPLES_TITLE: Both = Both {
    ja: "同じ系列を各手法で計算すると",
    en: "The same series under every method",
};
/// Words of the page.
pub const EXAMPLES_NOTE: Both = Both {
    ja: "数値は、尺度・スコア・結果の順です。german-weather/1 は2つの値では計算できないため載せていません。同じ数値でも手法によって結果は変わるので、手法の名前を添えずに結果だけを使うことはできません。",
    en: "Numbers stand in the order measure, score, result. german-weather/1 is left out: two values do not suffice for it. The same numbers get different answers, so a result means nothing without the name of its method.",
};
/// Series
pub const EXAMPLES_SERIES: Both = Both {
    ja: "系列",
    en: "Series",
};
/// Even pace
pub const EXAMPLES_PACE: Both = Both {
    ja: "均等なペース比",
    en: "Even pace",
};
/// {base} ({from}) → {value} ({year}), up to {target} by {due}
pub const EXAMPLE_UP: Both = Both {
    ja: "{base}（{from}年）→{value}（{year}年）、{due}年に{target}まで増加",
    en: "{base} ({from}) → {value} ({year}), up to {target} by {due}",
};
/// {base} ({from}) → {value} ({year}), down to {target} by {due}
pub const EXAMPLE_DOWN: Both = Both {
    ja: "{base}（{from}年）→{value}（{year}年）、{due}年に{target}まで減少",
    en: "{base} ({from}) → {value} ({year}), down to {target} by {due}",
};

/// Every text.
pub const ALL: &[Both] = &[
    METHOD_LEAD,
    METHOD_SYMBOLS,
    METHOD_REFERENCES,
    METHOD_GUARD,
    METHOD_FORMULA,
    METHOD_KIND,
    METHOD_BOUND,
    METHOD_CLASS,
    METHOD_SOURCE,
    METHOD_NOT_FOR,
    ABOUT_PLAN_PACE,
    NOT_FOR_PLAN_PACE,
    ABOUT_STATCAN,
    NOT_FOR_STATCAN,
    ABOUT_UN_2022,
    NOT_FOR_UN_2022,
    ABOUT_UN_2023,
    NOT_FOR_UN_2023,
    ABOUT_GERMAN,
    NOT_FOR_GERMAN,
    ABOUT_ATTAINMENT,
    NOT_FOR_ATTAINMENT,
    EXAMPLES_TITLE,
    EXAMPLES_NOTE,
    EXAMPLES_SERIES,
    EXAMPLES_PACE,
    EXAMPLE_UP,
    EXAMPLE_DOWN,
];
