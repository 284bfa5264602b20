//! One fault at a time in a sound package: each is found where it stands.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::io;

use plan_indicators::dataset::check::{self, CODES};
use plan_indicators::dataset::{Finding, Level};
use plan_indicators::model::Lang;
use support::{Files, lines, replace, set_cell, set_lines, tiny};

/// A way to spoil a package.
enum Fault {
    /// File, line, column, new value.
    Cell(&'static str, usize, &'static str, &'static str),
    /// File, text, other text.
    Text(&'static str, &'static str, &'static str),
    /// File, new bytes.
    Bytes(&'static str, &'static [u8]),
    /// File.
    Gone(&'static str),
    /// File, line that stands twice.
    Twice(&'static str, usize),
    /// File, line that is taken out.
    Without(&'static str, usize),
    /// File, its line ends.
    LineEnds(&'static str, &'static str),
}

use Fault::{Bytes, Cell, Gone, LineEnds, Text, Twice, Without};

/// Fault, rule, file, row, column.
type Case = (
    Fault,
    &'static str,
    &'static str,
    Option<u32>,
    Option<&'static str>,
);

const OBS: &str = "observations.csv";
const DESC: &str = "datapackage.json";
const IDS: &str = "identities.csv";

fn cases() -> Vec<Case> {
    let mut cases = files_and_tables();
    cases.extend(cells());
    cases.extend(lists_and_keys());
    cases.extend(values_and_time());
    cases.extend(targets_and_places());
    cases.extend(identities());
    cases.extend(running_text());
    cases
}

#[rustfmt::skip]
fn running_text() -> Vec<Case> {
    const TEXTS: &str = "narratives.csv";
    vec![
        (Cell(TEXTS, 9, "TEXT_JA", "国立がん研究センターで**種**を増やした。"), "narrative-text", TEXTS, Some(9), Some("TEXT_JA")),
        (Cell(TEXTS, 12, "TEXT_JA", "事業アで発見した。"), "narrative-text", TEXTS, Some(12), Some("TEXT_JA")),
        (Cell(TEXTS, 8, "PARENT", "TARGET_SEEDS"), "narrative-parent", TEXTS, Some(8), Some("PARENT")),
        (Cell(TEXTS, 7, "PARENT", "OTHERS_R1_PLAN_2"), "narrative-parent", TEXTS, Some(7), Some("PARENT")),
        (Cell(TEXTS, 8, "HEADING", "【難病】"), "narrative-heading", TEXTS, Some(8), Some("HEADING")),
        (Cell(TEXTS, 8, "PARENT", ""), "narrative-heading", TEXTS, Some(8), Some("HEADING")),
        (Cell(TEXTS, 9, "INSTITUTIONS", ""), "tag-missing", TEXTS, Some(9), Some("INSTITUTIONS")),
        (Cell(TEXTS, 6, "MINISTRIES", "MHLW"), "tag-missing", TEXTS, Some(6), Some("MINISTRIES")),
        (Cell(TEXTS, 6, "MINISTRIES", "MEXT;MHLW"), "tag-unfounded", TEXTS, Some(6), Some("MINISTRIES")),
        // The name of an institution names no disease.
        (Cell(TEXTS, 9, "DISEASES", "CANCER"), "tag-unfounded", TEXTS, Some(9), Some("DISEASES")),
        (Without("spellings.csv", 2), "tag-unfounded", TEXTS, Some(10), Some("PROGRAMMES")),
        (Cell("spellings.csv", 2, "CODE", "PROGRAMME_B"), "code-unknown", "spellings.csv", Some(2), Some("CODE")),
        (Cell(TEXTS, 10, "TABLE_ROW", ""), "row-texts", "tables.csv", Some(2), Some("EFFORTS")),
        (Cell("tables.csv", 2, "PLAN_STATEMENTS", "OTHERS_R1_PLAN_2;OTHERS_R1_PLAN_1"), "row-texts", "tables.csv", Some(2), Some("PLAN_STATEMENTS")),
        (Cell("tables.csv", 2, "EFFORTS", "OTHERS_R1_EFFORT_9"), "key-unknown", "tables.csv", Some(2), Some("EFFORTS")),
        (Cell("sections.csv", 4, "HEADING_JA", "ほか"), "section-heading", "sections.csv", Some(4), Some("HEADING_JA")),
        (Cell("sections.csv", 4, "SOURCE_OFFSET", "1"), "section-heading", "sections.csv", Some(4), Some("HEADING_JA")),
        (Cell("remainder.csv", 2, "PRINTED", "別の文字"), "remainder-text", "remainder.csv", Some(2), Some("PRINTED")),
        (Cell("remainder.csv", 3, "SOURCE_LENGTH", "9"), "coverage-overlap", "remainder.csv", Some(4), Some("SOURCE_OFFSET")),
        (Without("remainder.csv", 3), "coverage-gap", "sources.csv", Some(2), Some("FILE")),
        (Cell("synonyms.csv", 3, "TERM", "\u{200B}"), "synonym-empty", "synonyms.csv", Some(3), Some("TERM")),
        (Cell("synonyms.csv", 3, "TERM", "ガン"), "synonym-twice", "synonyms.csv", Some(3), Some("TERM")),
        (Without("synonyms.csv", 3), "synonym-alone", "synonyms.csv", Some(2), Some("GROUP")),
        (Cell("synonyms.csv", 2, "KIND", "other"), "word-unknown", "synonyms.csv", Some(2), Some("KIND")),
        (Cell("glossary.csv", 3, "ALIASES", "ＳＥＥＤ"), "term-twice", "glossary.csv", Some(3), Some("ALIASES")),
        (Cell("glossary.csv", 3, "LABEL_JA", "予報"), "term-unused", "glossary.csv", Some(3), Some("LABEL_JA")),
        (Cell("glossary.csv", 2, "STATEMENT", "37:種の件数"), "term-statement", "glossary.csv", Some(2), Some("STATEMENT")),
        (Cell("glossary.csv", 3, "SECTION", "TARGETS"), "term-statement", "glossary.csv", Some(3), Some("SECTION")),
        (Cell("indicators.csv", 3, "NUMERATOR", "SEEDS"), "ratio-terms", "indicators.csv", Some(3), Some("NUMERATOR")),
        (Without(TEXTS, 12), "coverage-gap", "sources.csv", Some(2), Some("FILE")),
    ]
}

#[rustfmt::skip]
fn files_and_tables() -> Vec<Case> {
    vec![
        (Gone("printings.csv"), "file-missing", "printings.csv", None, None),
        (Gone(DESC), "file-missing", DESC, None, None),
        (Gone("source/report.txt"), "file-missing", "sources.csv", Some(2), Some("FILE")),
        (Cell("sources.csv", 2, "FILE", "../report.txt"), "file-outside", "sources.csv", Some(2), Some("FILE")),
        (Cell("sources.csv", 2, "FILE", "/etc/passwd"), "file-outside", "sources.csv", Some(2), Some("FILE")),
        (Bytes(DESC, b"{\n\"name\": \"x\",\n"), "descriptor", DESC, Some(3), None),
        (Text(DESC, "\"reporting_year\": 2025", "\"reporting_year\": \"x\""), "descriptor", DESC, None, None),
        (Text(DESC, "\"version\": \"1.0.0\"", "\"version\": \"1.0.1\""), "version-differs", DESC, None, Some("version")),
        (Text(DESC, "\"id\": \"FORM\"", "\"id\": \"FORMS\""), "dimension-list", DESC, None, Some("dimensions")),
        (Text(DESC, "\"name\": \"printings\"", "\"name\": \"prints\""), "table-missing", DESC, None, None),
        (Bytes("printings.csv", b""), "table-empty", "printings.csv", None, None),
        (Bytes("sections.csv", b"SECTION,SOURCE\nTARGETS,\x8e\x96\x8b\xc6\n"), "encoding", "sections.csv", Some(2), None),
        (Bytes("source/report.txt", b"\x83\x65\x83\x58\x83\x67"), "encoding", "source/report.txt", Some(1), None),
        (Text(OBS, "OBS_ID", "\u{feff}OBS_ID"), "byte-order-mark", OBS, None, None),
        (LineEnds(OBS, "\r\n"), "line-ends", OBS, None, None),
        (Text("changelog.csv", "初版。", "\"初版。"), "open-quote", "changelog.csv", Some(2), None),
        (Text("sections.csv", "REFERENCE,REPORT", "REFERENCE,,REPORT"), "cell-count", "sections.csv", Some(3), None),
        (Text("sections.csv", "TITLE_EN", "TITLE_JA"), "header-duplicate", "sections.csv", Some(1), Some("TITLE_JA")),
        (Text(OBS, "OBS_STATUS", "OBS_STATE"), "column-missing", OBS, Some(1), Some("OBS_STATUS")),
        (Text(OBS, "OBS_STATUS", "OBS_STATE"), "column-unknown", OBS, Some(1), Some("OBS_STATE")),
        (Text(DESC, "\"name\": \"TITLE_JA\"", "\"name\": \"TITLE\""), "schema-differs", "sources.csv", Some(1), None),
    ]
}

#[rustfmt::skip]
fn cells() -> Vec<Case> {
    let mut cases = vec![
        (Cell(OBS, 2, "UNIT_MEASURE", ""), "value-missing", OBS, Some(2), Some("UNIT_MEASURE")),
        (Cell("corrections.csv", 2, "PROOF_EN", ""), "value-missing", "corrections.csv", Some(2), Some("PROOF_EN")),
        (Cell("codelists/DISEASE.csv", 3, "LABEL_EN", ""), "value-missing", "codelists/DISEASE.csv", Some(3), Some("LABEL_EN")),
        (Cell("codelists/DISEASE.csv", 3, "LABEL_EN_STATUS", ""), "value-missing", "codelists/DISEASE.csv", Some(3), Some("LABEL_EN_STATUS")),
        (Cell("sections.csv", 3, "SECTION", "reference"), "code-form", "sections.csv", Some(3), Some("SECTION")),
        (Cell("sections.csv", 3, "SECTION", "MAR1"), "code-form", "sections.csv", Some(3), Some("SECTION")),
        (Cell("codelists/DISEASE.csv", 3, "CODE", "TRUE"), "code-form", "codelists/DISEASE.csv", Some(3), Some("CODE")),
        (Cell(OBS, 11, "DISEASE", "CANSER"), "code-unknown", OBS, Some(11), Some("DISEASE")),
        (Cell(OBS, 11, "DISEASE", "がん"), "code-unknown", OBS, Some(11), Some("DISEASE")),
        (Cell(OBS, 8, "PROJECT", "PJ9"), "code-unknown", OBS, Some(8), Some("PROJECT")),
        (Cell("indicators.csv", 2, "MINISTRIES", "MEXT;METI"), "code-unknown", "indicators.csv", Some(2), Some("MINISTRIES")),
        (Cell("indicators.csv", 2, "PARTITIONED_BY", "AGE"), "code-unknown", "indicators.csv", Some(2), Some("PARTITIONED_BY")),
        (Cell("codelists/FORM.csv", 4, "PARENT", "NOWHERE"), "code-unknown", "codelists/FORM.csv", Some(4), Some("PARENT")),
        (Cell("printings.csv", 2, "OBS_ID", "SEEDS_2024"), "key-unknown", "printings.csv", Some(2), Some("OBS_ID")),
        (Cell("corrections.csv", 2, "OBS_ID", "SEEDS_PJ3_2025"), "key-unknown", "corrections.csv", Some(2), Some("OBS_ID")),
        (Cell("indicators.csv", 2, "DIRECTION", "up"), "word-unknown", "indicators.csv", Some(2), Some("DIRECTION")),
        (Cell("targets.csv", 2, "TARGET_TYPE", "YEARLY"), "word-unknown", "targets.csv", Some(2), Some("TARGET_TYPE")),
        (Cell("targets.csv", 3, "FLAGS", "PROVISIONAL;LATE"), "word-unknown", "targets.csv", Some(3), Some("FLAGS")),
        (Cell(OBS, 2, "OBS_VALUE", "1234567890123456789"), "decimal-range", OBS, Some(2), Some("OBS_VALUE")),
        (Cell("printings.csv", 2, "SOURCE_OFFSET", "１２"), "number-form", "printings.csv", Some(2), Some("SOURCE_OFFSET")),
        (Cell(OBS, 2, "UNIT_MULT", "-1"), "number-form", OBS, Some(2), Some("UNIT_MULT")),
        (Cell(OBS, 2, "TIME_PERIOD", "令和7年度"), "year-form", OBS, Some(2), Some("TIME_PERIOD")),
        (Cell(OBS, 2, "PERIOD_END", "2026-02-30"), "date-form", OBS, Some(2), Some("PERIOD_END")),
        (Cell(OBS, 2, "PERIOD_END", "2026/03/31"), "date-form", OBS, Some(2), Some("PERIOD_END")),
        (Cell("changelog.csv", 2, "REASON_JA", "=1+1"), "formula-cell", "changelog.csv", Some(2), Some("REASON_JA")),
        (Cell("changelog.csv", 2, "REASON_JA", "@x"), "formula-cell", "changelog.csv", Some(2), Some("REASON_JA")),
        (Cell("changelog.csv", 2, "TABLE", "F"), "logical-column", "changelog.csv", Some(1), Some("TABLE")),
        (Cell("indicators.csv", 2, "DECIMALS", "300"), "row-unreadable", "indicators.csv", Some(2), None),
    ];
    for value in [
        "12件",
        "1,234",
        "１５８０",
        "1e5",
        "NaN",
        "+1",
        "約12",
        "-",
        " 12",
    ] {
        let cell = Cell(OBS, 2, "OBS_VALUE", value);
        cases.push((cell, "decimal-form", OBS, Some(2), Some("OBS_VALUE")));
    }
    cases
}

#[rustfmt::skip]
fn lists_and_keys() -> Vec<Case> {
    vec![
        (Text(DESC, "codelists/KIND.csv", "codelists/KINDS.csv"), "list-missing", "codelists/KIND.csv", None, None),
        (Cell("codelists/PROJECT.csv", 2, "ORDER", "9"), "list-total", "codelists/PROJECT.csv", Some(2), Some("CODE")),
        (Cell("codelists/MEASURE.csv", 4, "CODE", "PLAN"), "list-foreign", "codelists/MEASURE.csv", Some(4), Some("CODE")),
        (Cell("codelists/FORM.csv", 3, "PARENT", "LICENCE_DOMESTIC"), "list-cycle", "codelists/FORM.csv", Some(3), Some("PARENT")),
        (Cell("codelists/OBS_STATUS.csv", 2, "VALUE_RULE", "empty"), "value-rule", "codelists/OBS_STATUS.csv", Some(2), Some("VALUE_RULE")),
        (Cell("narratives.csv", 2, "TEXT_EN_STATUS", ""), "english-status", "narratives.csv", Some(2), Some("TEXT_EN_STATUS")),
        (Cell("narratives.csv", 2, "TEXT_EN", ""), "english-missing", "narratives.csv", Some(2), Some("TEXT_EN")),
        (Cell("indicators.csv", 2, "SHORT_EN", ""), "english-missing", "indicators.csv", Some(2), Some("SHORT_EN")),
        (Twice(OBS, 3), "key-duplicate", OBS, Some(4), Some("OBS_ID")),
        (Twice("printings.csv", 3), "key-duplicate", "printings.csv", Some(4), Some("SOURCE_OFFSET")),
        (Cell("codelists/DISEASE.csv", 4, "CODE", "CANCER"), "key-duplicate", "codelists/DISEASE.csv", Some(4), Some("CODE")),
        (Cell(OBS, 9, "PROJECT", "PJ1"), "observation-duplicate", OBS, Some(9), Some("OBS_ID")),
        (Cell(OBS, 9, "PROJECT", "_T"), "id-rule", OBS, Some(9), Some("OBS_ID")),
        (Cell(OBS, 3, "UNIT_MEASURE", "PERCENT"), "id-rule", OBS, Some(3), Some("OBS_ID")),
    ]
}

#[rustfmt::skip]
fn values_and_time() -> Vec<Case> {
    vec![
        (Cell(OBS, 2, "OBS_VALUE", ""), "status-value", OBS, Some(2), Some("OBS_VALUE")),
        (Cell(OBS, 14, "OBS_VALUE", "1"), "status-value", OBS, Some(14), Some("OBS_VALUE")),
        (Cell(OBS, 2, "OBS_STATUS", "O"), "status-value", OBS, Some(2), Some("OBS_VALUE")),
        (Cell(OBS, 2, "OBS_VALUE", "1580.25"), "decimals", OBS, Some(2), Some("OBS_VALUE")),
        (Cell(OBS, 13, "OBS_VALUE", "110.5"), "percent-range", OBS, Some(13), Some("OBS_VALUE")),
        (Cell(OBS, 13, "OBS_VALUE", "-0.5"), "percent-range", OBS, Some(13), Some("OBS_VALUE")),
        (Cell(OBS, 8, "UNIT_MEASURE", "COMPANY"), "unit-differs", OBS, Some(8), Some("UNIT_MEASURE")),
        (Cell(OBS, 2, "PERIOD_START", "2027-04-01"), "period-order", OBS, Some(2), Some("PERIOD_START")),
        (Cell(OBS, 2, "PERIOD_END", "2027-03-31"), "period-basis", OBS, Some(2), Some("PERIOD_END")),
        (Cell(OBS, 13, "PERIOD_END", "2025-12-30"), "period-basis", OBS, Some(13), Some("PERIOD_END")),
        (Cell(OBS, 2, "TIME_PERIOD", "2031"), "period-outside", OBS, Some(2), Some("TIME_PERIOD")),
        (Cell("assessments.csv", 2, "TIME_PERIOD", "2023"), "period-outside", "assessments.csv", Some(2), Some("TIME_PERIOD")),
    ]
}

#[rustfmt::skip]
fn targets_and_places() -> Vec<Case> {
    vec![
        (Cell("targets.csv", 2, "TARGET_VALUE", ""), "target-needs", "targets.csv", Some(2), Some("TARGET_VALUE")),
        (Cell("targets.csv", 3, "BASELINE_VALUE", ""), "target-needs", "targets.csv", Some(3), Some("BASELINE_VALUE")),
        (Cell("targets.csv", 3, "BASELINE_SOURCE", ""), "target-needs", "targets.csv", Some(3), Some("BASELINE_SOURCE")),
        (Cell("targets.csv", 3, "TARGET_VALUE", "9.5"), "target-excess", "targets.csv", Some(3), Some("TARGET_VALUE")),
        (Cell("targets.csv", 2, "WINDOW_FIRST", "2030"), "target-window", "targets.csv", Some(2), Some("WINDOW_FIRST")),
        (Cell("targets.csv", 2, "TARGET_VALUE", "1301"), "target-observation", "targets.csv", Some(2), Some("TARGET_VALUE")),
        (Cell("targets.csv", 2, "TARGET_TOTAL", "6501"), "target-observation", OBS, Some(5), Some("OBS_VALUE")),
        (Cell("targets.csv", 2, "UNIT_MEASURE", "COMPANY"), "target-observation", OBS, Some(4), Some("OBS_VALUE")),
        (Cell("targets.csv", 2, "NARRATIVE_ID", "DETAIL_SEEDS"), "target-text", "targets.csv", Some(2), Some("NARRATIVE_ID")),
        (Cell("targets.csv", 2, "NARRATIVE_ID", ""), "target-text", "targets.csv", Some(2), Some("NARRATIVE_ID")),
        (Cell("targets.csv", 2, "WINDOW_LAST", "2028"), "target-window", "targets.csv", Some(2), Some("WINDOW_LAST")),
        (Cell("targets.csv", 2, "WINDOW_FIRST", "2024"), "target-window", "targets.csv", Some(2), Some("WINDOW_FIRST")),
        (Cell("targets.csv", 2, "BASELINE_VALUE", "1101"), "target-baseline", "targets.csv", Some(2), Some("BASELINE_VALUE")),
        (Cell("targets.csv", 2, "BASELINE_LAST", "2024"), "target-baseline", "targets.csv", Some(2), Some("BASELINE_VALUE")),
        (Cell("assessments.csv", 2, "GRADE", "B"), "grade-printed", "assessments.csv", Some(2), Some("GRADE")),
        (Cell("assessments.csv", 2, "GRADE", ""), "grade-printed", "assessments.csv", Some(2), Some("GRADE")),
        (Cell("assessments.csv", 3, "GRADE", "A"), "grade-printed", "assessments.csv", Some(3), Some("GRADE")),
        (Cell("assessments.csv", 2, "TARGET_ID", "T02"), "grade-target", "assessments.csv", Some(2), Some("TARGET_ID")),
        (Cell("sources.csv", 2, "SHA256", "00"), "source-hash", "sources.csv", Some(2), Some("SHA256")),
        (Text("source/report.txt", "参考値は", "参考値が"), "source-hash", "sources.csv", Some(2), Some("SHA256")),
        (LineEnds("source/report.txt", "\r\n"), "printed-offset", "printings.csv", Some(2), Some("SOURCE_OFFSET")),
        (Cell("printings.csv", 4, "SOURCE_OFFSET", "31"), "printed-offset", "printings.csv", Some(4), Some("SOURCE_OFFSET")),
        (Cell("printings.csv", 4, "SOURCE_OFFSET", "999999"), "printed-offset", "printings.csv", Some(4), Some("SOURCE_OFFSET")),
        (Cell("assessments.csv", 2, "SOURCE_OFFSET", "1"), "printed-offset", "assessments.csv", Some(2), Some("SOURCE_OFFSET")),
        (Cell("corrections.csv", 4, "PRINTED", "【進歩】"), "printed-offset", "corrections.csv", Some(4), Some("SOURCE_OFFSET")),
        (Cell(OBS, 8, "OBS_VALUE", "901"), "printed-number", "printings.csv", Some(8), Some("PRINTED")),
        (Cell(OBS, 7, "UNIT_MULT", "0"), "printed-multiplier", "printings.csv", Some(7), Some("PRINTED")),
        (Without("printings.csv", 8), "printing-none", OBS, Some(8), Some("OBS_ID")),
        (Cell("narratives.csv", 5, "TEXT_JA", "令和3～5年度の平均は1,200件。"), "narrative-text", "narratives.csv", Some(5), Some("TEXT_JA")),
        (Cell("narratives.csv", 5, "SOURCE_LENGTH", "99999"), "narrative-text", "narratives.csv", Some(5), Some("SOURCE_LENGTH")),
        (Without("corrections.csv", 3), "narrative-text", "narratives.csv", Some(4), Some("TEXT_JA")),
        (Cell("corrections.csv", 4, "READ_AS", "【進捗】"), "correction-same", "corrections.csv", Some(4), Some("READ_AS")),
        (Cell("corrections.csv", 2, "OBS_VALUE", "680"), "correction-value", "corrections.csv", Some(2), Some("OBS_VALUE")),
        (Cell("corrections.csv", 2, "OBS_VALUE", ""), "correction-value", "corrections.csv", Some(2), Some("OBS_VALUE")),
        (Cell("corrections.csv", 4, "OBS_VALUE", "1"), "correction-value", "corrections.csv", Some(4), Some("OBS_VALUE")),
    ]
}

#[rustfmt::skip]
fn identities() -> Vec<Case> {
    vec![
        (Cell(IDS, 2, "KIND", "PART"), "code-unknown", IDS, Some(2), Some("KIND")),
        (Cell("codelists/IDENTITY_REASON.csv", 2, "CODE", "CHANCE"), "list-foreign", "codelists/IDENTITY_REASON.csv", Some(2), Some("CODE")),
        (Cell("codelists/IDENTITY_KIND.csv", 2, "CODE", "SUMS"), "list-foreign", "codelists/IDENTITY_KIND.csv", Some(2), Some("CODE")),
        (Text(DESC, "codelists/IDENTITY_KIND.csv", "codelists/IDENTITY_KINDS.csv"), "list-missing", "codelists/IDENTITY_KIND.csv", None, None),
        (Text(DESC, "codelists/IDENTITY_REASON.csv", "codelists/IDENTITY_REASONS.csv"), "list-missing", "codelists/IDENTITY_REASON.csv", None, None),
        (Cell(IDS, 2, "OPERATION", "ADD"), "word-unknown", IDS, Some(2), Some("OPERATION")),
        (Cell(IDS, 2, "TERMS", "SEEDS_PJ1_2025;SEEDS_PJ3_2025"), "key-unknown", IDS, Some(2), Some("TERMS")),
        (Cell(IDS, 2, "RESULT", "SEEDS_2026"), "key-unknown", IDS, Some(2), Some("RESULT")),
        (Cell(IDS, 2, "TERMS", "SEEDS_PJ1_2025;12件"), "identity-term", IDS, Some(2), Some("TERMS")),
        (Cell(IDS, 2, "RESULT", "1580@x:1,580件"), "identity-term", IDS, Some(2), Some("RESULT")),
        (Cell(IDS, 6, "STATEMENT", "種が増えた"), "identity-term", IDS, Some(6), Some("STATEMENT")),
        (Cell(IDS, 6, "TERMS", "SEEDS_PJ1_2025"), "identity-term", IDS, Some(6), Some("TERMS")),
        (Cell(IDS, 7, "TERMS", "ITEM@177:事業1;SEEDS_PJ2_2025"), "identity-term", IDS, Some(7), Some("TERMS")),
        (Cell(IDS, 7, "OPERATION", "SUM"), "identity-term", IDS, Some(7), Some("TERMS")),
        (Cell(IDS, 7, "RESULT", "ITEM@177:事業1"), "identity-term", IDS, Some(7), Some("RESULT")),
        (Cell(IDS, 2, "INDICATOR", "SHARE"), "identity-scope", IDS, Some(2), Some("INDICATOR")),
        (Cell(IDS, 2, "INDICATOR", ""), "identity-scope", IDS, Some(2), Some("LABEL_JA")),
        (Cell(IDS, 7, "LABEL_JA", ""), "english-missing", IDS, Some(7), Some("LABEL_JA")),
        (Cell(IDS, 3, "NOTE_EN", ""), "english-missing", IDS, Some(3), Some("NOTE_EN")),
        (Cell(IDS, 6, "TERMS", "SHARE_PJ1_2025;SEEDS_2025_CASE"), "identity-scope", IDS, Some(6), Some("TERMS")),
        (Cell(IDS, 5, "RESULT", "SEEDS_2025_CASE;SEEDS_2025_COMPANY"), "identity-unit", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 5, "TERMS", "40@81:40社"), "identity-place", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 7, "TERMS", "ITEM@177:事業1;ITEM@186:事業3"), "identity-place", IDS, Some(7), Some("TERMS")),
        (Cell(IDS, 6, "STATEMENT", "77:種が増えた"), "identity-place", IDS, Some(6), Some("STATEMENT")),
        (Cell(IDS, 5, "SOURCE", ""), "identity-place", IDS, Some(5), Some("SOURCE")),
        (Cell(IDS, 2, "SOURCE", "REPORT"), "identity-place", IDS, Some(2), Some("SOURCE")),
        (Cell(IDS, 5, "TERMS", "41@82:40社"), "identity-number", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 5, "TERMS", "0@83:0社"), "identity-number", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 5, "TERMS", "4@82:4"), "identity-number", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 5, "TERMS", "580@62:580件"), "identity-number", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 5, "TERMS", "1.2@160:約1.2万件"), "identity-number", IDS, Some(5), Some("TERMS")),
        (Cell(IDS, 2, "VERDICT", "HOLDS"), "identity-verdict", IDS, Some(2), Some("VERDICT")),
        (Cell(IDS, 2, "VERDICT_PRINTED", ""), "identity-verdict", IDS, Some(2), Some("VERDICT_PRINTED")),
        (Cell(IDS, 3, "VERDICT_PRINTED", "FAILS"), "identity-verdict", IDS, Some(3), Some("VERDICT_PRINTED")),
        (Cell(IDS, 4, "VERDICT", "FAILS"), "identity-verdict", IDS, Some(4), Some("VERDICT")),
        (Cell(IDS, 4, "TERMS", "SEEDS_TGT_2025;6"), "identity-verdict", IDS, Some(4), Some("VERDICT")),
        (Cell(IDS, 6, "DECIMALS", "2"), "identity-verdict", IDS, Some(6), Some("VERDICT")),
        (Cell(IDS, 7, "RESULT", "3"), "identity-verdict", IDS, Some(7), Some("VERDICT")),
        (Cell(IDS, 3, "REASON", ""), "identity-reason", IDS, Some(3), Some("REASON")),
        (Cell(IDS, 4, "REASON", "ROUNDING"), "identity-reason", IDS, Some(4), Some("REASON")),
        (Cell(IDS, 3, "REASON", "ROUNDING"), "identity-reason", IDS, Some(3), Some("REASON")),
        (Cell(IDS, 2, "REASON", "DOUBLE_COUNTING"), "identity-reason", IDS, Some(2), Some("REASON")),
        (Cell(IDS, 3, "REASON", "NOT_A_PARTITION"), "identity-reason", IDS, Some(3), Some("REASON")),
        (Cell(IDS, 2, "REASON", "UNDECIDABLE"), "identity-reason", IDS, Some(2), Some("REASON")),
        (Without(IDS, 3), "identity-missing", OBS, Some(2), Some("OBS_ID")),
    ]
}

fn spoil(files: &mut Files, fault: &Fault) {
    match *fault {
        Cell(file, line, column, value) => set_cell(files, file, line, column, value),
        Text(file, from, to) => replace(files, file, from, to),
        Bytes(file, bytes) => {
            files.insert(file.to_owned(), bytes.to_vec());
        }
        Gone(file) => {
            files.remove(file);
        }
        Twice(file, line) => {
            let mut all = lines(files, file);
            all.insert(line, all[line - 1].clone());
            set_lines(files, file, &all);
        }
        Without(file, line) => {
            let mut all = lines(files, file);
            all.remove(line - 1);
            set_lines(files, file, &all);
        }
        LineEnds(file, end) => {
            let text = support::text(files, file).replace('\n', end);
            files.insert(file.to_owned(), text.into_bytes());
        }
    }
}

fn is_at(finding: &Finding, case: &Case) -> bool {
    let (_, code, file, row, column) = case;
    finding.code == *code
        && finding.at.file == *file
        && (row.is_none() || finding.at.row == *row)
        && finding.at.column.as_deref() == *column
}

#[test]
fn a_sound_package_has_no_findings() {
    let checked = check::run(&tiny());
    assert_eq!(checked.findings, []);
    assert!(checked.plan.is_some());
}

#[test]
fn every_fault_is_found_where_it_stands() {
    for case in cases() {
        let mut files = tiny();
        spoil(&mut files, &case.0);
        let checked = check::run(&files);
        let all: Vec<String> = checked
            .findings
            .iter()
            .map(|it| format!("{} {}", it.code, it.line(Lang::En)))
            .collect();
        let hit = checked
            .findings
            .iter()
            .find(|finding| is_at(finding, &case));
        let place = (case.1, case.2, case.3, case.4);
        assert!(hit.is_some(), "{place:?} not among {all:#?}");
        let errors = checked.count(Level::Error);
        assert_eq!(checked.plan.is_none(), errors > 0, "{place:?}");
        for finding in &checked.findings {
            assert!(
                CODES.contains(&finding.code),
                "{} is not listed",
                finding.code
            );
            for text in [&finding.why, &finding.mend] {
                assert!(!text.ja.is_empty() && !text.en.is_empty(), "{place:?}");
            }
        }
    }
}

#[test]
fn every_rule_has_a_fault() {
    let tried: BTreeSet<&str> = cases().iter().map(|case| case.1).collect();
    // Tried in a test of its own below.
    let elsewhere = ["file-unreadable"];
    for code in CODES {
        assert!(
            tried.contains(code) || elsewhere.contains(code),
            "{code} has no case"
        );
    }
    let once: BTreeSet<&&str> = CODES.iter().collect();
    assert_eq!(once.len(), CODES.len(), "a rule is listed twice");
}

/// A value that is read anew changes what holds; the finding names both sides.
#[test]
fn a_changed_value_changes_the_verdict() {
    let mut files = tiny();
    set_cell(&mut files, "corrections.csv", 2, "OBS_VALUE", "679");
    assert_eq!(check::run(&files).findings, [], "still short of 1580");
    let mut files = tiny();
    set_cell(&mut files, OBS, 5, "OBS_VALUE", "6501");
    let checked = check::run(&files);
    let told = checked
        .findings
        .iter()
        .find(|it| it.code == "identity-verdict");
    let told = told.map(|it| (it.why.en.as_str(), it.mend.en.as_str()));
    assert_eq!(
        told,
        Some((
            "Computed: 6500 on the left, 6501 on the right; EQ FAILS",
            "If the values are right, write FAILS and review REASON"
        ))
    );
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let files = tiny();
    let reader = |path: &str| -> io::Result<Vec<u8>> {
        if path == "targets.csv" {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        files
            .get(path)
            .cloned()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    };
    let checked = check::run(&reader);
    let hit = checked
        .findings
        .iter()
        .find(|it| it.code == "file-unreadable");
    assert_eq!(hit.map(|it| it.at.file.as_str()), Some("targets.csv"));
}

#[test]
fn two_faults_are_both_found() {
    let mut files = tiny();
    set_cell(&mut files, OBS, 2, "OBS_VALUE", "12件");
    set_cell(&mut files, OBS, 9, "PROJECT", "PJ9");
    set_cell(&mut files, "printings.csv", 11, "SOURCE_OFFSET", "0");
    let checked = check::run(&files);
    let found: Vec<(&str, Option<u32>)> = checked
        .findings
        .iter()
        .map(|it| (it.code, it.at.row))
        .collect();
    for wanted in [
        ("decimal-form", Some(2)),
        ("code-unknown", Some(9)),
        ("printed-offset", Some(11)),
    ] {
        assert!(found.contains(&wanted), "{wanted:?} not among {found:?}");
    }
}

#[test]
fn a_mend_is_offered() {
    for (file, line, column, value, mend) in [
        (OBS, 2, "OBS_VALUE", "１，５８０件", "Write 1580"),
        (OBS, 2, "OBS_VALUE", "▲5", "Write -5"),
        (OBS, 11, "DISEASE", "がん", "Write CANCER"),
        (OBS, 11, "DISEASE", "CANSER", "Write CANCER"),
        (OBS, 2, "TIME_PERIOD", "令和7年度", "Write 2025"),
        (
            "printings.csv",
            2,
            "SOURCE_OFFSET",
            "40",
            "The nearest \"1,580件\" stands at 60",
        ),
    ] {
        let mut files = tiny();
        set_cell(&mut files, file, line, column, value);
        let checked = check::run(&files);
        let mends: Vec<&str> = checked
            .findings
            .iter()
            .map(|it| it.mend.en.as_str())
            .collect();
        assert!(mends.contains(&mend), "{value}: {mends:?}");
    }
}

#[test]
fn a_finding_is_one_line_with_its_address() {
    let mut files = tiny();
    set_cell(&mut files, OBS, 2, "OBS_VALUE", "12件");
    let checked = check::run(&files);
    let line = checked.findings[0].line(Lang::En);
    assert!(
        line.starts_with("observations.csv:2:OBS_VALUE: 12件: It is not a number"),
        "{line}"
    );
    assert!(line.ends_with(" — Write 12"), "{line}");
    let line = checked.findings[0].line(Lang::Ja);
    assert!(line.ends_with(" — 12 と書いてください"), "{line}");
}

#[test]
fn lines_are_counted_as_an_editor_does() {
    for end in ["\n", "\r\n"] {
        let mut files = tiny();
        let text = "VERSION,DATE,TABLE,KEY,COLUMN,OLD,NEW,REASON_JA,REASON_EN\n\n1,2026-04-01,,,,,,\"一\n二\",two\n1,x,,,,,,三,three\n";
        files.insert(
            "changelog.csv".to_owned(),
            text.replace('\n', end).into_bytes(),
        );
        let checked = check::run(&files);
        let dates: Vec<Option<u32>> = checked
            .findings
            .iter()
            .filter(|it| it.code == "date-form")
            .map(|it| it.at.row)
            .collect();
        assert_eq!(dates, [Some(5)], "{end:?}");
    }
}
