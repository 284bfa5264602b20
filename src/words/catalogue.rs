//! Every word and sentence template, Japanese first.

use super::one_text::{self, catalogue};

catalogue! {
    /// A word or a sentence template.
    Word;

    // Views
    ViewBoard: "概要", "Overview";
    ViewIndicators: "すべての指標", "All indicators";
    ViewDiseases: "疾患領域", "Disease areas";

    ViewProjects: "統合プロジェクト", "Projects";
    ViewResults: "成果事例", "Result cases";
    ViewEfforts: "計画と取組", "Plan and efforts";
    ViewData: "データの検算", "Data checks";

    // Data checks
    DataSummary: "検算{total}件を表示しています。", "{total} checks are shown.";
    DataSummaryCut: "検算{total}件のうち{shown}件を表示しています。", "{shown} of {total} checks are shown.";
    EmptyData: "条件に合う検算はありません。絞り込みを減らしてください。", "No check fits these filters. Remove some of them.";
    FilterVerdict: "検算の結果", "Result";
    FilterCheck: "検算の種類", "Kind of check";

    // Texts
    TextsLoading: "報告書の文章を読み込んでいます。", "The texts of the report are being loaded.";
    TextSource: "{document} {section}、{pages}", "{document}, {section}, {pages}";
    Quoted: "「{words}」", "“{words}”";
    RelatedNumbers: "この指標の数値が載っている文章", "Texts in which its numbers stand";
    RelatedProgramme: "{programme}を挙げる文章", "Texts that name {programme}";
    EmptyTexts: "条件に合う文章はありません。絞り込みを減らしてください。", "No text fits these filters. Remove some of them.";
    StatusNoTexts: "条件に合う文章はありません", "No text fits these filters";
    ResultsSummary: "{projects}つのプロジェクトが報告した、顕著な研究開発成果の事例{total}件です。", "{total} notable result cases reported by {projects} projects.";
    ResultsSummaryCut: "成果事例{total}件のうち{shown}件を表示しています。", "{shown} of {total} result cases are shown.";
    EffortsSummary: "計画の記載と、その隣に並ぶ取組を{total}行に収めています。", "{total} rows set what the plan says beside what was done.";
    EffortsSummaryCut: "計画と取組の{total}行のうち{shown}行を表示しています。", "{shown} of {total} rows of the plan and the efforts are shown.";
    EffortsPlanHead: "計画の記載", "What the plan says";
    EffortsEffortHead: "{year}の取組と成果", "Efforts and results, {year}";
    MinistryLead: "◎{name}（主担当）", "◎ {name} (lead)";
    ProjectsSummary: "各プロジェクトが報告した値を並べています。1件が複数のプロジェクトで数えられる指標は合計できません。計画全体の値は報告書に記載された値です。", "Values as each project reports them. Where a case is counted in several projects the values must not be summed; the whole plan has its own printed number.";
    ProjectName: "{name}", "{name} project";
    ProjectSentence: "{project}（{year}）：{figures}。出典：{source}", "{project} ({year}): {figures}. Source: {source}";
    NameValue: "{name} {value}", "{name} {value}";
    BudgetMissing: "報告書に予算額の記載がありません。", "The report prints no budget.";
    WholePlan: "計画全体", "Whole plan";
    NoticeTextUnknown: "「{code}」という文章はこのデータにありません。一覧を表示します。", "The text \"{code}\" is not in this dataset. The list is shown.";
    NoticeCompareMost: "比べられるのは4つまでです。初めの4つを表示します。", "Four projects can be compared at most. The first four are shown.";

    // Filters
    FilterArea: "横断する疾患領域", "Area across projects";
    FilterProgramme: "事業", "Programme";
    FilterInstitution: "機関", "Institution";
    FilterCompare: "比べるプロジェクト", "Compared projects";
    FilterProject: "統合プロジェクト", "Integrated project";
    FilterDisease: "疾患領域", "Disease area";
    FilterYear: "年度", "Fiscal year";
    FilterKind: "指標の種類", "Kind of indicator";
    FilterMinistry: "担当府省等", "Responsible body";
    FilterGrade: "公式の評価", "Official grade";
    FilterSignal: "計算した判定", "Computed signal";
    FilterAgreement: "公式の評価と計算した判定", "Grade and computed signal";
    FilterQuery: "名称の文字", "Text in the name";
    ChipLabel: "{filter}：{choice}", "{filter}: {choice}";
    ChipRemove: "「{filter}：{choice}」の絞り込みを外す", "Remove the filter {filter}: {choice}";
    GradeQuoted: "「{label}」（{grade}）", "{grade} ({label})";
    GradeOption: "{grade}：{label}", "{grade}: {label}";
    GradeNone: "評価の記載なし", "No grade printed";
    MinistryNone: "担当の記載なし", "No body named";
    StatusShown: "{shown}件の指標を表示", "{shown} indicators shown";
    StatusShownOne: "{shown}件の指標を表示", "{shown} indicator shown";
    StatusCut: "{shown}件の指標に内訳があり、{without}件にはこの内訳がありません", "{shown} indicators have this breakdown, {without} have none";
    StatusNone: "条件に合う指標はありません", "No indicator fits these filters";
    StatusBoard: "{shown}件の指標を表示（目標{targets}、アウトカム{outcomes}）", "{shown} indicators shown ({targets} targets, {outcomes} outcomes)";
    StatusPage: "{cells}（計画全体{total}）", "{cells} (whole plan {total})";
    NoticeUnknown: "「{filter}」の値「{code}」はこのデータにないため、無視しました。", "The value \"{code}\" of \"{filter}\" is not in this dataset and was ignored.";
    NoticeYearWithoutData: "このデータに{year}の値はありません。目標の道筋だけを示します。", "This dataset has no values for {year}. Only the targets are shown.";
    NoticeYearPartial: "{year}の値は、{edition}の報告書が単年の実績などとして記載したものだけです。", "For {year} only the results that the {edition} prints beside its own year are known.";
    NoticeIndicatorUnknown: "指標「{code}」はこのデータにありません。概要を表示します。", "The indicator \"{code}\" is not in this dataset. The overview is shown.";

    // Cuts
    CutWithoutProject: "プロジェクト別の内訳なし", "No breakdown by project";
    CutWithoutDisease: "疾患領域別の内訳なし", "No breakdown by disease area";
    CutWithoutBoth: "この組み合わせの内訳なし", "No breakdown for this combination";
    CutNotSummed: "合計できない指標のため、並べて示します。{reason}", "Shown side by side: this indicator cannot be summed. {reason}";
    CutCell: "{project}・{disease}", "{project}, {disease}";
    DerivedSum: "画面で計算した合計（報告書に記載された値ではない）", "Sum computed here, not printed in the report";
    DerivedItems: "記載された内訳の和、計の記載なし", "sum of the printed items, no total printed";
    DerivedZero: "記載なし（合計から0）", "Not printed (0 follows from the total)";
    DerivedRemainder: "計から項目の和を引いた差（報告書に記載された値ではない）", "Total less the sum of the items, computed here";

    // States
    StateReached: "目標値に到達", "Target reached";
    StateOnOrAbovePace: "目標ペース以上", "On or above pace";
    StateBelowPace: "目標ペース未満", "Below pace";
    StateOutsideWindow: "値が目標期間の外（参考比較）", "Value outside the target window (reference only)";
    StateNotYetDue: "評価期間前", "Not yet due";
    StateNotReported: "値の公表なし", "Not reported";
    StateNotAssessable: "数値では判定できない", "Not assessable from the numbers";
    StateNoTarget: "目標値なし（観測のみ）", "No target (observed only)";
    StateSuppressed: "非公表", "Suppressed";
    ReasonNoNumericTarget: "目標に数値がありません。", "The target names no number.";
    ReasonNoBaseline: "値が目標に届いておらず、ペースを測る基準値がありません。", "The value is below the target and no baseline is known to measure pace from.";
    ReasonDefinitionDiffers: "集計方法が異なる参考値のため、目標と比べません。", "A reference value under another counting method; it is not held against the target.";
    ReasonMissingYears: "目標期間の途中の年の値がないため、累計を出せません。", "Years of the window have no value, so no sum to date can be made.";
    ReasonDashPrinted: "報告書の記載は「-」です。", "The report prints a dash.";
    ReasonNoObservation: "この年度の値は報告書にありません。", "The report has no value for this year.";
    ReasonExpectedEqualsBaseline: "期待値が基準値と同じため、比を計算できません。", "The expected value equals the baseline, so no ratio exists.";
    ReasonOutOfRange: "計算の範囲を超えました。", "The numbers are out of the range of exact arithmetic.";
    FlagProvisional: "速報値を含む", "Includes provisional values";
    FlagCorrected: "訂正した値を含む", "Includes a corrected reading";
    FlagAssumedBaseline: "基準値0は仮定", "Baseline of 0 is assumed";
    FlagOtherUnit: "目標・値・評価の単位がそろっていない", "Target, value and grade are counted differently";
    FlagOtherStage: "整備完了前の値", "Value of an earlier stage (not completed)";
    FlagOtherPeriod: "値の期間が報告年度と異なる", "Value of another period than the reporting year";
    FlagOtherSource: "対象年度は報告書に記載なし", "Years not stated in the report";
    AgreementAgrees: "公式の評価と計算した判定が一致", "Grade and computed signal agree";
    AgreementDiffers: "公式の評価と計算した判定が異なる", "Grade and computed signal differ";
    AgreementNotComparable: "比べられない", "Not comparable";
    RemarkMissing: "備考の記載はありません。", "No remark is printed.";
    RatioPace: "目標ペース比 {ratio}", "{ratio} of pace";
    RatioReference: "参考：目標との比 {ratio}", "Reference: {ratio} of the target";
    RatioShare: "目標値の{share}", "{share} of the target";

    // Figures
    StatusP: "速報値", "Provisional";
    StatusD: "参考値", "Reference value";
    StatusE: "推計値", "Estimated";
    StatusF: "予測値", "Forecast";
    StatusW: "内数", "Part of a larger amount";
    StatusN: "単位未満", "Not significant";
    StatusB: "系列の断絶", "Break in series";
    StatusOther: "値なし", "No value";
    BesideCompared: "目標と比べる値", "Held against the target";
    BaselineValue: "基準値", "Baseline";
    Corrected: "訂正（原文{printed}）", "Corrected (printed {printed})";
    MissingDash: "－（報告書の記載は「-」）", "– (the report prints a dash)";
    MissingValue: "この年度の値の記載なし", "No value for this year";
    MissingTotal: "計画全体の値の記載なし（内訳あり）", "No whole-plan value (breakdown only)";
    MissingNotDue: "評価期間前", "Not yet due";

    // Target types
    TypeAnnual: "毎年度の目標", "Every year";
    TypeCumulative: "期間の累計", "Cumulative over the window";
    TypeRateBy: "期限の年度の年間の数", "Yearly number by the due year";
    TypeLevelBy: "期限までに到達する数", "Level by the due year";
    TypeCountBy: "期限までの件数", "Count by the due year";
    TypeAnnualMean: "期間の年平均", "Yearly mean over the window";
    TypeWindowMean: "3年などの期間の年平均", "Mean of named years";
    TypeAtLeastBaseline: "過去の平均以上", "At least the earlier mean";
    TypeDirectionOnly: "増加（数値の目標なし）", "Increase (no number)";
    TypeMilestone: "実施の有無", "Milestone";
    TargetPerYear: "{number}／年", "{number} a year";
    TargetTotal: "累計{number}", "{number} in total";
    TargetAbove: "{number}超", "more than {number}";
    TargetDue: "{year}末まで", "by the end of {year}";
    TargetNone: "数値の目標なし", "No numeric target";

    // Board
    Headline: "報告書の評価では、{total}の目標のうち{favourable}が{first}、{unfavourable}が{second}で、{ungraded}には評価の記載がありません。", "The report grades {favourable} of {total} targets {first} and {unfavourable} {second}; {ungraded} has no grade.";
    HeadlineComputed: "このツールの計算（公式の評価ではありません）では、{on_pace}が目標値に到達または目標ペース以上、{below}が目標ペース未満、{other}は判定できません。", "Computed by this tool, not an official grade: {on_pace} have reached the target or are on or above pace, {below} are below pace, {other} cannot be judged.";
    BehindTitle: "{grade}と評価された目標と、目標ペース未満の目標：{count}件", "Graded {grade}, or below pace: {count} targets";
    CountAgrees: "一致", "The same";
    CountDiffers: "異なる", "Different";
    ByDisease: "疾患領域別に見る", "By disease area";
    HeadlineNotDue: "このデータに{year}の値はありません。{total}の目標の期間と目標値を示します。", "This dataset has no values for {year}. The {total} targets with their windows are shown.";
    HeadlineYear: "{year}について値が分かっているのは、{total}の目標のうち{known}です。", "For {year}, values are known for {known} of the {total} targets.";
    CountsGrade: "公式の評価（報告書の記載）", "Official grade (in the report)";
    CountsSignal: "計算した判定（このツールの計算）", "Computed signal (by this tool)";
    CountsAgreement: "公式の評価と計算した判定", "Grade against computed signal";
    OutcomesTitle: "アウトカム指標", "Outcome indicators";
    OverallTitle: "全体目標", "Overall targets";
    SpecialTitle: "特設目標", "Special targets";
    LegendTitle: "評価と判定の読み方", "How to read grades and signals";
    LegendSignalNote: "「計算した判定」は、印字された数値と目標だけからこのツールが計算したもので、公式の評価ではありません。期間の途中の目標ペース（均等割り）は報告書にない、このツールの置き方です。", "The computed signal is made by this tool from the printed numbers and targets alone; it is not an official grade. The even pace inside a window is this tool's construct; the report prints no interim rule.";
    BulletLabel: "値{value}、目標{target}、この時点のペース{expected}", "Value {value}, target {target}, pace at this point {expected}";
    BulletLabelPlain: "値{value}、目標{target}", "Value {value}, target {target}";
    EmptyResult: "条件に合う指標はありません。絞り込みを減らしてください。", "No indicator fits these filters. Remove some of them.";
    UnofficialTranslation: "仮訳（非公式）", "Unofficial translation";

    // Search
    ViewSearch: "検索", "Search";
    SearchStart: "指標、成果事例、計画の記載、取組などの全文から探せます。", "Search the full text of indicators, result cases, plan statements, efforts and all else.";
    SearchFound: "「{query}」に一致：{count}件", "Results for “{query}”: {count}";
    SearchFoundToo: "「{query}」に一致：{count}件、意味の近い語に一致：{related}件", "Results for “{query}”: {count}, and {related} by words of a like meaning";
    SearchValuesOnly: "「{query}」に当たる数値：{values}件", "Numbers for “{query}”: {values}";
    SearchValuesToo: "「{query}」に当たる数値：{values}件。{texts}", "Numbers for “{query}”: {values}. {texts}";
    SearchNone: "「{query}」に一致するものはありません。", "Nothing was found for “{query}”.";
    SearchNamed: "条件に合うもの：{count}件", "Entries that fit the filters: {count}";
    SearchSame: "同じ意味の語「{word}」", "Same meaning: {word}";
    SearchRelated: "関連する語「{word}」", "Related: {word}";
    FilterEntryKind: "種類", "Kind";
    SearchMore: "{kind}：{count}件すべてを見る", "{kind}: see all {count}";
    SearchHint: "語を短くするか、別の言い方を試してください。空白で区切ると、すべての語を含むものを探します。全角と半角、大文字と小文字、ひらがなとカタカナは区別しません。", "Try shorter or other words. Several words must all occur. Full and half width, capital and small letters, hiragana and katakana are all the same.";
    KindName: "プロジェクト・事業・機関などの名称", "Names of projects, programmes and bodies";
    KindIndicator: "指標", "Indicators";
    KindRemark: "指標・目標についての記載", "Texts on indicators and targets";
    KindProject: "プロジェクトの目的・評価・事業", "Purpose, evaluation and programmes of projects";
    KindInitiative: "関係府省の主な取組", "Initiatives of the ministries";

    // Indicator list
    ColumnName: "指標", "Indicator";
    ColumnKind: "種類", "Kind";
    ColumnValue: "値", "Value";
    ColumnTarget: "目標", "Target";
    ColumnGrade: "公式の評価", "Official grade";
    ColumnSignal: "計算した判定", "Computed signal";

    // Indicator list: order and columns
    FilterSort: "並び順", "Order";
    FilterColumns: "列", "Columns";
    ColumnMinistry: "担当府省等", "Responsible body";
    ColumnPrevious: "前年度の値", "Previous year";
    ColumnRatio: "目標ペース比", "Ratio to pace";
    ColumnRemaining: "目標までの残り", "Remaining";
    ColumnPage: "報告書のページ", "Page of the report";
    OrderPlan: "計画の順に並べています。", "In the order of the plan.";
    OrderUp: "「{column}」の小さい順に並べています。", "Sorted by {column}, lowest first.";
    OrderDown: "「{column}」の大きい順に並べています。", "Sorted by {column}, highest first.";
    OrderCodes: "「{column}」の順に並べています。", "Sorted by {column}.";
    OrderCodesBack: "「{column}」の逆の順に並べています。", "Sorted by {column}, last first.";
    OrderUnits: "単位の異なる数は比べず、単位ごとに並べています。", "Numbers of different units are not compared: each unit stands by itself.";

    // Indicator page
    BaselineKnown: "{value}（{period}、出典：{source}）", "{value} ({period}; source: {source})";
    BaselineAssumed: "{value}（{period}末を0とする、このツールの仮定）", "{value} (assumed by this tool at the end of {period})";
    PathTitleTotal: "目標の道筋：期間の累計（{unit}）、{window}", "Target path: total over the window ({unit}), {window}";
    PathTitleLevel: "目標の道筋（{unit}）、{window}", "Target path ({unit}), {window}";
    PathSummary: "目標は{last}末までに{target}。{year}末で{actual}、均等なペースなら{expected}です。", "The target is {target} by the end of {last}. At the end of {year} {actual} stand; an even pace would be {expected}.";
    PathSummaryPlain: "目標は{last}末までに{target}です。", "The target is {target} by the end of {last}.";
    PathNote: "期間の途中の線は均等割りで、このツールの置き方です。", "The line inside the window is an even split: this tool's construct.";
    PathSentence: "{year} 実績{actual}、均等なペース{expected}", "{year}: actual {actual}, even pace {expected}";
    PathNoActual: "なし", "none";
    PathNotDue: "未到来", "not yet due";
    PathNotPublished: "記載なし", "not in the report";
    OfficialSource: "{document} {section}、{pages}（テキストの{offset}文字目から）", "{document}, {section}, {pages} (from character {offset} of the text)";
    Pages: "{from}～{to}ページ", "pages {from}–{to}";
    PagesFrom: "{from}ページから", "from page {from}";
    MethodPlanPace: "計画ペース（目標を期間に均等に割る）", "Plan pace (the target spread evenly over its window)";
    StepYears: "経過した年数", "Years elapsed";
    StepYearsFormula: "{first}から{years}年のうち{elapsed}年", "{elapsed} of {years} years from {first}";
    StepActual: "比べる値", "Value compared";
    StepSum: "ここまでの累計", "Sum to date";
    StepExpected: "この時点の目標ペース", "Expected at this point";
    StepRatio: "目標ペース比", "Ratio to pace";
    StepYearRatio: "この年度の値 ÷ 年あたりの目標", "This year's value ÷ yearly target";
    StepReferenceRatio: "参考の比", "Reference ratio";
    StepShare: "目標値に対する割合", "Share of the full target";
    StepRemaining: "残り", "Remaining";
    StepNeeded: "残りの期間に必要な年あたりの数", "Needed per remaining year";
    StepAcceleration: "直近の年に対する倍率", "Need against the latest year";
    OutlookNeeded: "{last}末までに残り{remaining}。年あたり{needed}が必要です（直近の{times}倍）。", "{remaining} remain by the end of {last}: {needed} a year are needed ({times} times the latest year).";
    OutlookNeededPlain: "{last}末までに残り{remaining}。年あたり{needed}が必要です。", "{remaining} remain by the end of {last}: {needed} a year are needed.";
    OutlookReached: "目標値に達しています。", "The full target stands.";
    OutlookOtherStage: "数は目標値と同じですが、整備が完了する前の値です。", "The number equals the target, but it is of an earlier stage: completion is still to come.";
    SignalSentence: "{year}末の目標ペース{expected}に対して{value}（目標ペース比{ratio}）です。", "{value} against an expected {expected} at the end of {year} (ratio {ratio}).";
    SignalSentenceReached: "{value}は、目標（{target}）を満たす数です。", "{value} meets the target ({target}).";
    SignalSentenceOutside: "{value}は{period}の値で、目標の期間（{window}）に入っていません。目標値と並べた比（{ratio}、このツールの計算）は参考として示し、累計には加えません。", "The value ({value}) is for {period}, outside the target's window ({window}). Its ratio to the target number ({ratio}, computed here) is shown for reference only and never added up.";
    SingleYearsTitle: "年度ごとの実績（単年）", "Single years";
    ColumnYear: "年度", "Year";
    ProjectsTitle: "プロジェクト別の値", "Values by project";
    ProjectsAdditive: "プロジェクトの値は合計できます。{reason}", "The projects' values may be summed. {reason}";
    ProjectsNotAdditive: "プロジェクトの値は合計できません。{reason}", "The projects' values must not be summed. {reason}";
    BreakdownPartition: "項目の和は計と一致します。", "The items make up the total.";
    BreakdownCorrected: "項目の和は、訂正後の値で計と一致します。", "The items make up the total once the corrected reading is used.";
    BreakdownRemainder: "項目の和は計と一致しません。理由は報告書に記載がありません（未分類や複数該当の可能性があります）。", "The items do not sum to the total. The report gives no reason (cases may be unclassified or counted twice).";
    BreakdownPartial: "報告書に記載のある項目だけを載せています。", "Only the items that the report prints are shown.";
    RowTotal: "計", "Total";
    RowRemainder: "内訳なし（計との差）", "Unclassified (difference from the total)";
    RowRemainderMixed: "内訳なし（計との差。負の数は超過）", "Unclassified (difference from the total; negative is an excess)";
    SourceTotal: "計画全体", "Whole plan";
    SourceTarget: "目標", "Target";
    SourceBaseline: "基準値", "Baseline";
    AnalysisTitle: "主要な成果と分析", "Results and analysis";
    WhatPart: "{what}・{part}", "{what}, {part}";

    // Figures: headline, subtitle, summary
    FigureLargest: "最も多いのは{item}の{value}", "Largest: {item}, {value}";
    FigureOne: "{item}は{value}", "{item}: {value}";
    FigureSeveral: "{count}項目の値", "Values of {count} items";
    FigureSubtitle: "{what}（{unit}）、{part}", "{what} ({unit}), {part}";
    PathHead: "{year}末の時点で{state}", "{state} at the end of {year}";
    BreakdownSums: "報告書に記載された計は{total}、項目の和（このツールの計算）は{sum}です。", "The printed total is {total}; the items sum to {sum} (computed here).";
    BreakdownTotal: "報告書に記載された計は{total}です。", "The printed total is {total}.";
    BreakdownItemsOnly: "計の記載はなく、項目の和（このツールの計算）は{sum}です。", "No total is printed; the items sum to {sum} (computed here).";
    BreakdownNoTotal: "計の記載はありません。", "No total is printed.";
    ProjectsTotal: "計画全体の値は、報告書に記載された{total}です。", "The report prints {total} for the whole plan.";
    ProjectsLead: "{total}指標のうち{count}指標で、{project}の値が最も多い", "{project} has the largest value in {count} of {total} indicators";
    ProjectsNoLead: "{total}指標をプロジェクトごとに比べる", "{total} indicators by project";
    ProjectsScales: "指標別・プロジェクト別の値、{year}の報告。目盛りは指標ごとに異なり、0から始まる", "Values by indicator and project, reported for {year}. Every indicator has a scale of its own, from 0";
    ProjectsShown: "計画全体の値は指標名の下に示します。", "The value of the whole plan stands below each name.";
    BudgetsNote: "報告書に記載された額です。経費の種類ごとの額で、合計しません。", "The amounts as printed, each of one kind of funds; they are not summed.";
    BudgetsNoteMissing: "報告書に記載された額です。経費の種類ごとの額で、合計しません。{projects}の予算額は記載がありません。", "The amounts as printed, each of one kind of funds; they are not summed. No budget is printed for {projects}.";
    BudgetParts: "報告書に記載された額です。ほかの額に含まれる額があるため、合計しません。", "The amounts as printed. Some are part of others, so they are not summed.";
    BudgetPartsWithin: "報告書に記載された額です。ほかの額に含まれる額があるため、合計しません。「内数」は、記載された額の一部であることを示し、その事業だけの額ではありません。", "The amounts as printed. Some are part of others, so they are not summed. \"Part of a larger amount\" means that the programme has only a part of what is printed.";
    YearsHead: "{from}の{before}から、{to}の{after}へ", "From {before} in {from} to {after} in {to}";
    YearsSubtitle: "{what}：年度ごとの実績、単年（{unit}）", "{what}: single years ({unit})";
    YearsSummary: "報告書に記載された単年の値です。", "Single years as printed in the report.";

    // Matrix
    MatrixTitle: "{indicator}：プロジェクト × 疾患領域", "{indicator}: project × disease area";
    MatrixSubtitle: "単位：{unit}、{period}", "Unit: {unit}, {period}";
    MatrixSummary: "最も多いのは{project}の{disease}で{value}。疾患領域では{area}が{areaValue}で最も多くなっています。", "The largest cell is {disease} in {project} with {value}. By disease area {area} leads with {areaValue}.";
    MatrixNote: "疾患領域別の内訳が記載されている指標はこれだけです。「0*」は記載がなく、記載された値の和が合計と一致するため0と分かるものです。", "This is the only indicator with a breakdown by disease area. \"0*\" is not printed; the printed values already make up the total.";
    MatrixNoData: "この年度の値はありません。", "There are no values for this year.";
    MatrixChosen: "選んだ範囲：{cells}。", "Chosen: {cells}.";
    MatrixTotal: "計", "Total";

    // Disease page
    DiseaseSentence: "{period}の{disease}の{indicator}は{value}です（計画全体{total}の{share}。割合はこのツールの計算）。", "{disease}, {period}: {indicator} {value}, {share} of the whole plan's {total} (share computed here).";
    DiseaseSentencePlain: "{period}の{disease}の{indicator}は{value}です。", "{disease}, {period}: {indicator} {value}.";
    DiseaseLead: "最も多いのは{projects}で、{value}です。", "Most come from {projects}: {value}.";
    DiseaseProjects: "{disease}の{indicator}：プロジェクト別", "{indicator} in {disease}, by project";
    DiseaseAreas: "{indicator}：ほかの疾患領域との比較", "{indicator}: beside the other disease areas";
    DiseaseNoFurther: "導出先、導出内容などの別に{disease}だけを数えた値は、報告書に記載がありません。計画全体の内訳は指標のページにあります。", "The report does not cut the numbers of {disease} any further, for example by recipient or content. The breakdowns of the whole plan stand on the indicator's page.";
    DiseaseCases: "{disease}を挙げる成果事例", "Result cases that name {disease}";
    DiseaseNoCases: "{disease}を挙げる成果事例はありません。", "No result case names {disease}.";
    AreasTitle: "プロジェクトを横断する領域", "Areas across the projects";
    AreasNote: "計画がプロジェクトを横断して定める{areas}つの領域です。{diseases}つの疾患領域とは別の区分です。数は、報告書がこれらの領域として述べた箇所の数です。", "The plan sets {areas} areas across its projects. They are another classification than the {diseases} disease areas. Counted is what the report says of them under these names.";
    AreaRows: "計画と取組{rows}行", "plan and efforts: {rows}";
    AreaTexts: "計画と取組{rows}行、成果事例{cases}件", "plan and efforts: {rows}, result cases: {cases}";
    YearNotDue: "{year}：期限前", "{year}: not yet due";
    YearNoData: "{year}：データなし", "{year}: no data";
    CompareFull: "4つを選んでいます。ほかのプロジェクトと比べるには、どれかを外してください。", "Four projects are chosen. To compare another one, remove one of them.";

    // Texts that stand in no table
    GoalsTitle: "計画が掲げる戦略目標", "Strategic goals of the plan";
    OtherTextsTitle: "成果の節のそのほかの記載", "Other passages among the results";

    // Colophon
    AsOf: "時点：{date}（{year}末）", "As of {date} (end of {year})";
    Updated: "データの更新日：{date}（版 {version}）", "Data updated {date} (version {version})";

    // Scoring: methods
    ViewAttention: "確認が必要な項目", "Needs attention";
    ViewMethod: "計算方法", "Methods";
    FilterMethod: "計算方法", "Method";
    FilterAssume: "仮定の値", "Assumed values";
    PageLoading: "読み込んでいます。", "Loading.";
    MethodOwn: "計画ペース（このツールの方法）", "Plan pace (this tool's method)";
    MethodReference: "参照手法：{name}", "Reference method: {name}";
    MethodStatcan: "カナダ統計局（Open SDG）", "Statistics Canada (Open SDG)";
    MethodUn2022: "国連 SDG進捗チャート2022", "UN SDG Progress Chart 2022";
    MethodUn2023: "国連 SDG進捗チャート2023", "UN SDG Progress Chart 2023";
    MethodGerman: "ドイツの天気記号", "Germany's weather symbols";
    MethodAttainment: "達成率（フランス政府）", "Rate of attainment (France)";
    NoticeMethod: "参照手法「{name}」の結果を並べて示します。{total}の目標のうち、結果が出るのは{count}です。公式の評価とは比べません。", "Results of the reference method \"{name}\" stand beside the signals: for {count} of {total} targets. They are not held against official grades.";
    NoticeAssume: "仮定の値「{code}」は読み取れないため、無視しました。", "The assumed value \"{code}\" cannot be read and was ignored.";
    ReasonCountsFromZero: "0から始まる数には成長率がありません。", "A count that starts at zero has no growth rate.";
    ReasonRunningTotal: "期間の累計に、成長率や傾向の手法は向きません。", "Methods of growth or trend do not suit a total over a window.";
    ReasonMeanOfWindow: "期間の平均は1年の値ではないため、この手法は向きません。", "A mean over a window is no value of a year: the method does not suit it.";
    ReasonNoBase: "基準値が分からないため、この手法では計算できません。", "No baseline is known, which this method needs.";
    ReasonOutside: "値の期間が目標の期間と異なるため、この手法を当てはめません。", "The value lies outside the target window, so the method is not applied.";
    ReasonSingleYear: "1年分の値しかありません。", "There is a value of one year only.";
    ReasonTooFewPoints: "この手法に必要な4年分の値がありません。", "The method needs values of four years.";
    ReasonSigns: "基準値と値の符号が異なります。", "Baseline and value differ in sign.";
    ReasonNoGrowthRequired: "基準値が目標値と同じため、必要な伸びがありません。", "The baseline is the target already, so no growth is required.";
    ReasonTargetYearPassed: "目標の年を過ぎています。", "The target year has passed.";
    StatusTargetAchieved: "目標を達成", "Target achieved";
    StatusSubstantial: "必要な伸びに足りる", "Growth suffices";
    StatusModerate: "進んでいるが加速が必要", "Progress, acceleration needed";
    StatusOnTrack: "目標に届く軌道", "On track";
    StatusLimited: "ほとんど進んでいない", "Little or no progress";
    StatusDeterioration: "目標から遠ざかっている", "Moving away from the target";
    StatusStagnation: "停滞または後退", "Stagnation or regression";
    StatusSun: "晴れ", "Sun";
    StatusSunAndCloud: "晴れ時々曇り", "Sun and cloud";
    StatusCloud: "曇り", "Cloud";
    StatusStorm: "雷雨", "Thunderstorm";
    StatusPartial: "途中", "Part of the way";
    StatusNoProgress: "進展なし", "No progress";
    StatusNotAvailable: "この手法では結果が出ない", "No result by this method";
    MeasureScore: "スコア", "score";
    MeasureClass: "区分", "class";

    // Scoring: arithmetic
    StepGrowth: "年平均の伸び", "Mean yearly growth";
    StepRequired: "必要な年平均の伸び", "Required yearly growth";
    StepGrowthRatio: "成長率の比", "Growth ratio";
    StepProjected: "目標の年の予測値", "Projected to the target year";
    StepWay: "全行程に対する割合", "Share of the whole way";
    StepRest: "残りの行程に対する割合", "Share of the remaining way";
    StepChange: "年平均の変化", "Mean yearly change";
    StepRate: "達成率（%）", "Rate of attainment (%)";
    ScaleNotReached: "目標値に届いていない", "Target not reached";
    AmountInSum: "合計{amount}", "{amount} in sum";
    MoreToPace: "あと{amount}で目標ペースに届いていました。", "{amount} more would have been on pace.";
    MoreToTarget: "あと{amount}で目標値に届いていました。", "{amount} more would have met the target.";
    LessBelowPace: "{amount}少なければ目標ペース未満でした。", "{amount} less would have been below pace.";
    LessBelowTarget: "{amount}少なければ目標値に届いていませんでした。", "{amount} less would have missed the target.";
    LessToPace: "あと{amount}少なければ目標ペースに届いていました。", "{amount} less would have been on pace.";
    LessToTarget: "あと{amount}少なければ目標値に届いていました。", "{amount} less would have met the target.";
    MoreBelowPace: "{amount}多ければ目標ペース未満でした。", "{amount} more would have been below pace.";
    MoreBelowTarget: "{amount}多ければ目標値に届いていませんでした。", "{amount} more would have missed the target.";
    SignalSentenceNotDue: "{year}の値はまだありません。{year}末の目標ペースは{expected}です。", "{year} has no value yet. An even pace expects {expected} at its end.";

    // Scoring: outlook
    OutlookOutside: "目標の期間（{window}）の値はまだありません。期間全体で{remaining}、年あたり{needed}が必要です（直近の値の{times}倍）。", "No value lies in the target window ({window}) yet: {remaining} in all, {needed} a year, are needed ({times} times the latest value).";
    OutlookOutsidePlain: "目標の期間（{window}）の値はまだありません。期間全体で{remaining}、年あたり{needed}が必要です。", "No value lies in the target window ({window}) yet: {remaining} in all, {needed} a year, are needed.";
    OutlookRate: "{last}末までに目標まで残り{remaining}。毎年{needed}ずつの増加が必要です。", "{remaining} are missing to the target of {last}: an increase of {needed} every year is needed.";
    OutlookTitle: "今後の見通し", "Outlook";
    OutlookNote: "次の場合に目標の期限でどうなるかを計算したものです。予測でも、報告書の値でもありません。", "What would stand when the target is due, under what each line says. These are neither forecasts nor values of the report.";
    ScenarioLatest: "直近の年（{amount}）が続く場合", "If the latest year ({amount}) repeats";
    ScenarioLatestLevel: "直近の年の増加（{amount}）が続く場合", "If the latest increase ({amount}) repeats";
    ScenarioMean: "これまでの年平均（{amount}）が続く場合", "If the yearly mean so far ({amount}) repeats";
    ScenarioMeanLevel: "基準値からの年平均の増加（{amount}）が続く場合", "If the mean yearly increase since the baseline ({amount}) repeats";
    ScenarioTrend: "これまでの値の直線の傾向が続く場合", "If the straight-line trend continues";
    ScenarioAssumed: "入力した値になる場合（仮定）", "With the values entered here (assumption)";
    ScenarioReached: "{year}末に{stands}となり、目標（{target}）に届きます。", "{stands} at the end of {year}: the target ({target}) is met.";
    ScenarioShort: "{year}末に{stands}となり、目標（{target}）に{short}届きません。", "{stands} at the end of {year}: {short} short of the target ({target}).";
    ScenarioPart: "{year}末に{stands}となります。その後の年の値を入力すると、目標に届くかが分かります。", "{stands} at the end of {year}. Enter the years after it to see whether the target is met.";
    ScenarioMeanStands: "年平均{value}", "a yearly mean of {value}";
    NoTrend: "値が3年分に満たないため、直線の傾向は計算しません。", "Fewer than three years have values: no trend is computed.";
    Assumed: "仮定", "Assumption";
    AssumedNote: "入力した値は仮定です。データには入らず、書き出しにも含まれません。この表示のURLにだけ残ります。", "What you enter is an assumption. It does not enter the data or any export; only the address of this view keeps it.";
    AssumedAmount: "その年の値（{unit}）", "The year's value ({unit})";
    AssumedLevel: "年度末の値（{unit}）", "Value at the end of the year ({unit})";
    AssumedStatus: "仮定：{result}", "Assumption: {result}";
    PathSentenceAssumed: "{year} 実績{actual}、均等なペース{expected}、仮定{assumed}", "{year}: actual {actual}, even pace {expected}, assumption {assumed}";

    // Scoring: what needs attention, and targets together
    AttentionLead: "{total}の目標のうち、{count}に確認が必要な点があります。", "{count} of {total} targets have something to check.";
    AttentionLeadNarrowed: "条件に合う目標：{total}。そのうち確認が必要な点がある目標：{count}。", "Targets that match the filters: {total}. With something to check: {count}.";
    AttentionKinds: "内訳：{kinds}。", "By reason: {kinds}.";
    ConcernUnfavourable: "公式の評価が{grades}", "Official grade: {grades}";
    AttentionNone: "確認が必要な項目はありません。", "Nothing needs attention.";
    AttentionNote: "公式の評価とこのツールの計算は別のものです。ここに並ぶことは、評価の誤りを意味しません。", "Official grades and this tool's computation are different things. To stand here does not mean that a grade is wrong.";
    AttentionLink: "確認が必要な項目を見る（{count}件）", "See what needs attention ({count})";
    ConcernNoRemark: "評価に備考の記載がない", "Grade without a printed remark";
    RollUpTitle: "区分ごとの集計", "Counts by group";
    RollUpNote: "「判定」は、到達・ペース以上・ペース未満のどれかを数値から判定できた目標の数と、その区分の目標の数です。", "\"Judged\" are the targets that the numbers say something of (reached, on or above pace, below pace), out of the targets of the group.";
    RollUpReferenceNote: "「判定」は、この参照手法の結果が出た目標の数と、その区分の目標の数です。", "\"Judged\" are the targets that this reference method gives a result for, out of the targets of the group.";
    RollUpProjects: "プロジェクト別の目標はありません。そのプロジェクトの値がある目標を、計画全体の判定で数えています。", "There are no targets by project. Targets with a value of the project are counted, with the signal of the whole plan.";
    RollUpJudged: "判定", "Judged";
    RollUpWhole: "目標全体", "All targets";
    MeanTitle: "平均スコアを見る：{method}", "Show mean scores: {method}";
    MeanNote: "区分の目標すべてに結果があるときだけ平均を出します。性質の異なる目標の平均なので、順位づけには向きません。", "A mean is given only where every target of the group has a result. It mixes targets of different kinds and does not suit rankings.";
    MeanMissing: "結果のない目標があるため平均なし", "No mean: a target has no result";
    MeanColumn: "平均", "Mean";

    // Sentences to take along
    Sentence: "{period}の{name}は{value}です。出典：{source}", "{name}: {value} ({period}). Source: {source}.";
    SentenceTarget: "{period}の{name}は{value}です（目標：{target}）。出典：{source}", "{name}: {value} ({period}; target: {target}). Source: {source}.";
    SentenceGraded: "{period}の{name}は{value}です（目標：{target}、公式の評価：{grade}「{label}」）。出典：{source}", "{name}: {value} ({period}; target: {target}; official grade: {grade}, “{label}”). Source: {source}.";
    SentenceMissing: "{year}の{name}は、報告書に値の記載がありません。出典：{source}", "{name}: the report has no value for {year}. Source: {source}.";
    SentenceNoTotal: "{name}は、計画全体の値の記載がありません（{year}、内訳あり）。出典：{source}", "{name}: no whole-plan value is printed for {year}, only a breakdown. Source: {source}.";
    ValueStatus: "{value}（{status}）", "{value} ({status})";
    SourcePages: "「{document}」{pages}", "{document}, {pages}";
    TargetSentence: "{name}の目標は{target}です（{window}）。出典：{source}", "Target for {name}: {target} ({window}). Source: {source}.";
    ComputedSentence: "{name}の計算した判定は「{state}」です。{computed}計画ペース（目標を期間に均等に割る、このツールの計算）によるもので、公式の評価ではありません。数値の出典：{source}", "{name}: the computed signal is “{state}”. {computed} It is computed by this tool (plan pace: the target spread evenly over its window) and is not an official grade. Source of the numbers: {source}.";
    PartsSentence: "{name}の{by}：{items}（{period}）。出典：{source}", "{name}, {by}: {items} ({period}). Source: {source}.";
    ShareFormula: "{part} {partValue} ÷ {whole} {wholeValue}", "{part}: {partValue} ÷ {whole}: {wholeValue}";
    SharePrinted: "割合は報告書の記載で、2つの数値からこのツールで計算した{result}と一致します。", "The share is printed in the report and equals the {result} that this tool computes from the two numbers.";
    ShareDiffers: "割合は報告書の記載です。2つの数値からこのツールで計算すると{result}になります。", "The share is printed in the report. From the two numbers this tool computes {result}.";
    ShareComputed: "割合は、2つの数値からこのツールで計算しました。", "The share is computed by this tool from the two numbers.";
    SharePhrase: "{whole}{wholeValue}の{share}", "{share} of “{whole}”, {wholeValue}";
    ValueShare: "{value}（{shares}）", "{value}, which is {shares}";
    ShareSentence: "{period}の{part}は{partValue}で、{whole}{wholeValue}の{share}に当たります。{note}出典：{source}", "{part}: {partValue}, which is {share} of “{whole}”, {wholeValue} ({period}).{note} Source: {source}.";
    Selection: "内訳", "breakdown";
    Counted: "{name}：{what}", "{name}: {what}";

    // Citing, and addresses made with other data
    CiteApaLabel: "APAに準じた表記", "APA style";
    CiteApa: "{title}（{year}）．『{report}』を加工したデータ（版 {version}）［データセット］．{accessed}取得、{url}", "{title} (Version {version}) [Data set]. ({year}). Edited from {report}. Retrieved {accessed}, from {url}";
    CitePlainLabel: "簡潔な表記", "Plain";
    CitePlain: "「{title}」（データの版 {version}）。{attribution}{url}（{accessed}閲覧）", "“{title}” (data version {version}). {attribution} {url} (accessed {accessed}).";
    FilterEdition: "データの版", "Edition of the data";
    EditionOf: "{year}の報告のデータ（版 {version}）", "the data of the {year} report (version {version})";
    NoticeNewerEdition: "このリンクは{made}で作られました。いま表示しているのは、より新しい{shown}です。値や評価が変わっていることがあります。", "This link was made with {made}. What is shown now is newer: {shown}. Values and grades may have changed.";
    NoticeOlderEdition: "このリンクは{made}で作られましたが、いま表示しているのは、より古い{shown}です。", "This link was made with {made}, but what is shown now is older: {shown}.";
    EditionChange: "{date}（版 {version}）：{reason}", "{date} (version {version}): {reason}";

    // Glossary
    ViewGlossary: "用語集", "Glossary";
    GlossaryLead: "この表示に出てくる用語{count}語の説明です。報告書などに説明があるものはそれに基づき、ないものは編集者が書いています。", "What {count} terms mean. Where the report or the Plan says it, the definition follows them; the others are the editors' own.";
    GlossaryEditors: "編集者による説明", "The editors' own words";
    GlossaryNone: "この画面の見出しや説明に、用語集の語はありません。", "No term of the glossary stands in the headings and definitions of this view.";

    // Years, periods, numbers
    YearFiscal: "{era}年度（{year}年度）", "FY{year}";
    YearCalendar: "{era}年（{year}年）", "{year}";
    SpanFiscal: "{era}～{eraTo}年度（{year}～{to}年度）", "FY{year}–FY{to}";
    SpanCalendar: "{era}～{eraTo}年（{year}～{to}年）", "{year}–{to}";
    PeriodCalendar: "{years}・暦年", "calendar {years}";
    PeriodFromStart: "開始時から{era}年度末（{year}年度末）までの累計", "cumulative from the start to the end of FY{year}";
    PeriodMean: "{years}の平均", "mean of {years}";
    PeriodTotal: "{years}の累計", "cumulative {years}";
    Day: "{year}年{month}月{day}日", "{year}-{month}-{day}";
    TenThousands: "{number}万", "{number} × 10,000";
    MoneyYen: "{number}億円", "¥{number} billion";
}
