//! The tables and their columns: the one list that reader, rules and tests share.

/// What a column holds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Shape {
    /// Free text.
    Text,
    /// A code that the table itself defines (`is_code`, or a generic one).
    Code,
    /// A code of one capital letter, or as [`Shape::Code`].
    ShortCode,
    /// A decimal of the canonical form.
    Decimal,
    /// A whole number from 0.
    Whole,
    /// A year of four digits.
    Year,
    /// A date `YYYY-MM-DD`.
    Date,
    /// One of these words.
    Word(&'static [&'static str]),
    /// `;`-separated words.
    Words(&'static [&'static str]),
    /// A code of this list.
    List(String),
    /// `;`-separated codes of this list.
    Lists(String),
    /// A key of another table: its name and column.
    Key(&'static str, &'static str),
    /// `;`-separated keys of another table.
    Keys(&'static str, &'static str),
    /// `;`-separated ids of breakdown dimensions.
    Dimensions,
    /// `;`-separated terms of an identity (see [`TermText`](super::TermText)).
    Terms,
    /// A place in a source text, `OFFSET:PRINTED`.
    Place,
}

/// One column.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Column {
    /// Name in the header.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Every row needs a value.
    pub filled: bool,
    /// The header may leave the column out.
    pub optional: bool,
}

/// One table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TableSpec {
    /// Resource name.
    pub name: &'static str,
    /// Columns in their order.
    pub columns: Vec<Column>,
    /// Columns that together are unique.
    pub key: Vec<String>,
    /// A package without it is no dataset.
    pub required: bool,
}

const LABEL_STATUS: Shape = Shape::Word(&["official", "established", "unofficial"]);

fn filled(name: &str, shape: Shape) -> Column {
    Column {
        name: name.to_owned(),
        shape,
        filled: true,
        optional: false,
    }
}

fn open(name: &str, shape: Shape) -> Column {
    Column {
        filled: false,
        ..filled(name, shape)
    }
}

fn optional(name: &str, shape: Shape) -> Column {
    Column {
        optional: true,
        ..open(name, shape)
    }
}

fn list(id: &str) -> Shape {
    Shape::List(id.to_owned())
}

fn table(name: &'static str, required: bool, columns: Vec<Column>, key: &[&str]) -> TableSpec {
    TableSpec {
        name,
        columns,
        key: key.iter().map(|&column| column.to_owned()).collect(),
        required,
    }
}

/// A code list.
#[must_use]
pub fn list_spec(id: &str) -> TableSpec {
    let columns = vec![
        filled("CODE", Shape::ShortCode),
        filled("LABEL_JA", Shape::Text),
        filled("LABEL_EN", Shape::Text),
        filled("LABEL_EN_STATUS", LABEL_STATUS),
        open("PARENT", Shape::List(id.to_owned())),
        filled("ORDER", Shape::Whole),
        optional("SHORT_JA", Shape::Text),
        optional("SHORT_EN", Shape::Text),
        optional("ONE_EN", Shape::Text),
        optional("MANY_EN", Shape::Text),
        optional("PRINTED", Shape::Text),
        optional("VALUE_RULE", Shape::Word(&["required", "empty", "either"])),
        optional("KIND", Shape::Code),
        optional("NOTE", Shape::Text),
    ];
    table("codelist", true, columns, &["CODE"])
}

/// All other tables; `dimensions` are the ids of the breakdown columns.
#[must_use]
pub fn table_specs(dimensions: &[String]) -> Vec<TableSpec> {
    vec![
        indicators(),
        observations(dimensions),
        printings(),
        targets(),
        assessments(),
        narratives(),
        tables(),
        spellings(),
        synonyms(),
        glossary(),
        remainder(),
        sources(),
        sections(),
        corrections(),
        identities(),
        changelog(),
    ]
}

fn indicators() -> TableSpec {
    let columns = vec![
        filled("INDICATOR", Shape::Code),
        open("NUMBER", Shape::Whole),
        filled("KIND", list("KIND")),
        filled("LABEL_JA", Shape::Text),
        filled("LABEL_EN", Shape::Text),
        filled("LABEL_EN_STATUS", LABEL_STATUS),
        open("SHORT_JA", Shape::Text),
        open("SHORT_EN", Shape::Text),
        filled("UNIT_MEASURE", list("UNIT_MEASURE")),
        filled("DECIMALS", Shape::Whole),
        filled("DIRECTION", Shape::Word(&["UP", "DOWN", "NONE"])),
        filled("FLOW_STOCK", Shape::Word(&["FLOW", "STOCK", "CUMULATIVE"])),
        filled(
            "ADDITIVE_PROJECT",
            Shape::Word(&["YES", "NO", "NOT_APPLICABLE"]),
        ),
        open("ADDITIVE_REASON_JA", Shape::Text),
        open("ADDITIVE_REASON_EN", Shape::Text),
        open("PARTITIONED_BY", Shape::Dimensions),
        open("OVERLAPPING", Shape::Dimensions),
        open("PARENT", Shape::Key("indicators", "INDICATOR")),
        optional("NUMERATOR", Shape::Key("indicators", "INDICATOR")),
        optional("DENOMINATOR", Shape::Key("indicators", "INDICATOR")),
        open("MINISTRIES", Shape::Lists("MINISTRY".to_owned())),
        open("DEFINITION_JA", Shape::Text),
        open("DEFINITION_EN", Shape::Text),
        open("NOTE_JA", Shape::Text),
        open("NOTE_EN", Shape::Text),
        filled("ORDER", Shape::Whole),
    ];
    table("indicators", true, columns, &["INDICATOR"])
}

fn observations(dimensions: &[String]) -> TableSpec {
    let mut columns = vec![
        filled("OBS_ID", Shape::Code),
        filled("INDICATOR", Shape::Key("indicators", "INDICATOR")),
        filled("PROJECT", list("PROJECT")),
    ];
    columns.extend(dimensions.iter().map(|id| filled(id, list(id))));
    columns.extend([
        filled("TIME_PERIOD", Shape::Year),
        open("PERIOD_START", Shape::Date),
        filled("PERIOD_END", Shape::Date),
        filled("PERIOD_BASIS", list("PERIOD_BASIS")),
        filled("MEASURE", list("MEASURE")),
        open("OBS_VALUE", Shape::Decimal),
        filled("UNIT_MEASURE", list("UNIT_MEASURE")),
        filled("UNIT_MULT", Shape::Whole),
        filled("OBS_STATUS", list("OBS_STATUS")),
        open("COMMENT_OBS", Shape::Text),
        open("COMMENT_OBS_EN", Shape::Text),
    ]);
    table("observations", true, columns, &["OBS_ID"])
}

fn printings() -> TableSpec {
    let columns = vec![
        filled("OBS_ID", Shape::Key("observations", "OBS_ID")),
        filled("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("SOURCE_OFFSET", Shape::Whole),
        filled("PRINTED", Shape::Text),
        filled("SECTION", Shape::Key("sections", "SECTION")),
    ];
    table("printings", true, columns, &["SOURCE", "SOURCE_OFFSET"])
}

fn targets() -> TableSpec {
    let columns = vec![
        filled("TARGET_ID", Shape::Code),
        filled("INDICATOR", Shape::Key("indicators", "INDICATOR")),
        filled("PROJECT", list("PROJECT")),
        filled(
            "TARGET_TYPE",
            Shape::Word(&[
                "ANNUAL",
                "CUMULATIVE",
                "RATE_BY",
                "LEVEL_BY",
                "COUNT_BY",
                "ANNUAL_MEAN",
                "WINDOW_MEAN",
                "AT_LEAST_BASELINE",
                "DIRECTION_ONLY",
                "MILESTONE",
            ]),
        ),
        filled("OPERATOR", Shape::Word(&["GE", "GT"])),
        open("TARGET_VALUE", Shape::Decimal),
        open("TARGET_TOTAL", Shape::Decimal),
        filled("UNIT_MEASURE", list("UNIT_MEASURE")),
        filled("UNIT_MULT", Shape::Whole),
        open("COMPARED_UNIT", list("UNIT_MEASURE")),
        filled("WINDOW_BASIS", Shape::Word(&["FY", "CY"])),
        filled("WINDOW_FIRST", Shape::Year),
        filled("WINDOW_LAST", Shape::Year),
        open("BASELINE_VALUE", Shape::Decimal),
        open("BASELINE_FIRST", Shape::Year),
        open("BASELINE_LAST", Shape::Year),
        open("BASELINE_SOURCE", Shape::Key("sources", "SOURCE")),
        open("BASELINE_ASSUMED", Shape::Word(&["YES", "NO"])),
        open(
            "FLAGS",
            Shape::Words(&[
                "PROVISIONAL",
                "CORRECTED",
                "ASSUMED_BASELINE",
                "OTHER_UNIT",
                "OTHER_STAGE",
                "OTHER_PERIOD",
                "OTHER_SOURCE",
            ]),
        ),
        open("NARRATIVE_ID", Shape::Key("narratives", "NARRATIVE_ID")),
    ];
    table("targets", false, columns, &["TARGET_ID"])
}

fn assessments() -> TableSpec {
    let narrative = Shape::Key("narratives", "NARRATIVE_ID");
    let columns = vec![
        filled("ASSESSMENT_ID", Shape::Code),
        filled("INDICATOR", Shape::Key("indicators", "INDICATOR")),
        open("TARGET_ID", Shape::Key("targets", "TARGET_ID")),
        filled("TIME_PERIOD", Shape::Year),
        filled("SCHEME", Shape::Code),
        open("GRADE", list("GRADE")),
        filled("PRINTED", Shape::Text),
        open("DETAIL", narrative.clone()),
        open("REMARK", narrative),
        filled("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("SOURCE_OFFSET", Shape::Whole),
        filled("SECTION", Shape::Key("sections", "SECTION")),
    ];
    table("assessments", false, columns, &["ASSESSMENT_ID"])
}

fn narratives() -> TableSpec {
    let columns = vec![
        filled("NARRATIVE_ID", Shape::Code),
        open("PARENT", Shape::Key("narratives", "NARRATIVE_ID")),
        filled("SECTION", Shape::Key("sections", "SECTION")),
        filled("PROJECT", list("PROJECT")),
        open("INDICATOR", Shape::Key("indicators", "INDICATOR")),
        filled(
            "KIND",
            Shape::Word(&[
                "STRATEGIC_GOAL",
                "TARGET",
                "DETAIL",
                "REMARK",
                "PROJECT_REMARK",
                "LEGEND",
                "STANCE",
                "BUDGET_NOTE",
                "HEADING",
                "PURPOSE",
                "EVALUATION",
                "INITIATIVE",
                "RESULT_CASE",
                "RESULT_PART",
                "REFERENCE",
                "PROGRAMME_OUTLINE",
                "FIGURE",
                "PLAN_STATEMENT",
                "EFFORT",
                "FOOTNOTE",
                "ELLIPSIS",
            ]),
        ),
        open("HEADING", Shape::Text),
        filled("TEXT_JA", Shape::Text),
        open("TEXT_EN", Shape::Text),
        open("TEXT_EN_STATUS", LABEL_STATUS),
        filled("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("SOURCE_OFFSET", Shape::Whole),
        filled("SOURCE_LENGTH", Shape::Whole),
        optional("PROGRAMMES", Shape::Lists("PROGRAMME".to_owned())),
        optional("INSTITUTIONS", Shape::Lists("INSTITUTION".to_owned())),
        optional("MINISTRIES", Shape::Lists("MINISTRY".to_owned())),
        optional("DISEASES", Shape::Lists("DISEASE".to_owned())),
        optional("AREAS", Shape::Lists("AREA".to_owned())),
        optional("TABLE_ROW", Shape::Key("tables", "TABLE_ROW")),
        filled("ORDER", Shape::Whole),
    ];
    table("narratives", false, columns, &["NARRATIVE_ID"])
}

fn tables() -> TableSpec {
    let narratives = Shape::Keys("narratives", "NARRATIVE_ID");
    let ministries = Shape::Lists("MINISTRY".to_owned());
    let columns = vec![
        filled("TABLE_ROW", Shape::Code),
        filled("SECTION", Shape::Key("sections", "SECTION")),
        open("CONTINUES", Shape::Key("tables", "TABLE_ROW")),
        open("MINISTRIES", ministries.clone()),
        open("LEAD", ministries),
        open("MINISTRIES_PRINTED", Shape::Text),
        open("MINISTRIES_OFFSET", Shape::Whole),
        open("PLAN_STATEMENTS", narratives.clone()),
        open("EFFORTS", narratives),
        filled("ORDER", Shape::Whole),
    ];
    table("tables", false, columns, &["TABLE_ROW"])
}

fn spellings() -> TableSpec {
    let columns = vec![
        filled("CODELIST", Shape::Code),
        filled("CODE", Shape::Code),
        filled("SPELLING", Shape::Text),
        filled(
            "KIND",
            Shape::Word(&["name", "short", "old", "variant", "misreading", "none"]),
        ),
        open("SOURCE_OFFSETS", Shape::Text),
        open("NOTE", Shape::Text),
    ];
    table(
        "spellings",
        false,
        columns,
        &["CODELIST", "CODE", "SPELLING"],
    )
}

fn synonyms() -> TableSpec {
    let columns = vec![
        filled("GROUP", Shape::Code),
        filled("TERM", Shape::Text),
        filled("KIND", Shape::Word(&["same", "related"])),
        open("NOTE", Shape::Text),
    ];
    table("synonyms", false, columns, &["GROUP", "TERM"])
}

fn glossary() -> TableSpec {
    let columns = vec![
        filled("TERM", Shape::Code),
        filled("LABEL_JA", Shape::Text),
        filled("LABEL_EN", Shape::Text),
        open("READING", Shape::Text),
        open("ALIASES", Shape::Text),
        filled("DEFINITION_JA", Shape::Text),
        filled("DEFINITION_EN", Shape::Text),
        open("SOURCE", Shape::Key("sources", "SOURCE")),
        open("SECTION", Shape::Key("sections", "SECTION")),
        open("STATEMENT", Shape::Place),
        filled("ORDER", Shape::Whole),
    ];
    table("glossary", false, columns, &["TERM"])
}

fn remainder() -> TableSpec {
    let columns = vec![
        filled("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("SOURCE_OFFSET", Shape::Whole),
        filled("SOURCE_LENGTH", Shape::Whole),
        filled(
            "KIND",
            Shape::Word(&[
                "TITLE",
                "CONTENTS",
                "REPEATED_HEADING",
                "COLUMN_HEADING",
                "ROW_LABEL",
                "REPEATED_LEGEND",
                "IMAGE_CAPTION",
                "IMAGE_TEXT",
                "PUNCTUATION",
                "SURPLUS_TOKEN",
            ]),
        ),
        filled("PRINTED", Shape::Text),
        open("NOTE", Shape::Text),
    ];
    table("remainder", false, columns, &["SOURCE", "SOURCE_OFFSET"])
}

fn sources() -> TableSpec {
    let columns = vec![
        filled("SOURCE", Shape::Code),
        filled("TITLE_JA", Shape::Text),
        filled("TITLE_EN", Shape::Text),
        open("PUBLISHER_JA", Shape::Text),
        open("PUBLISHER_EN", Shape::Text),
        open("URL", Shape::Text),
        open("PUBLISHED", Shape::Date),
        open("RETRIEVED", Shape::Date),
        open("FILE", Shape::Text),
        open("SHA256", Shape::Text),
        open("LICENCE_JA", Shape::Text),
        open("LICENCE_EN", Shape::Text),
        filled("ATTRIBUTION_JA", Shape::Text),
        filled("ATTRIBUTION_EN", Shape::Text),
        open("NOTE_JA", Shape::Text),
        open("NOTE_EN", Shape::Text),
    ];
    table("sources", true, columns, &["SOURCE"])
}

fn sections() -> TableSpec {
    let columns = vec![
        filled("SECTION", Shape::Code),
        filled("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("TITLE_JA", Shape::Text),
        filled("TITLE_EN", Shape::Text),
        open("PAGE_FROM", Shape::Whole),
        open("PAGE_TO", Shape::Whole),
        optional("PARENT", Shape::Key("sections", "SECTION")),
        optional("HEADING_JA", Shape::Text),
        optional("HEADING_EN", Shape::Text),
        optional("SOURCE_OFFSET", Shape::Whole),
        optional("SOURCE_LENGTH", Shape::Whole),
        filled("ORDER", Shape::Whole),
    ];
    table("sections", true, columns, &["SECTION"])
}

fn corrections() -> TableSpec {
    let columns = vec![
        filled("CORRECTION_ID", Shape::Code),
        open("OBS_ID", Shape::Key("observations", "OBS_ID")),
        open("NARRATIVE_ID", Shape::Key("narratives", "NARRATIVE_ID")),
        filled("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("SOURCE_OFFSET", Shape::Whole),
        filled("PRINTED", Shape::Text),
        open("READ_AS", Shape::Text),
        open("OBS_VALUE", Shape::Decimal),
        filled("PROOF_JA", Shape::Text),
        filled("PROOF_EN", Shape::Text),
        open("DATE", Shape::Date),
    ];
    table("corrections", false, columns, &["CORRECTION_ID"])
}

fn identities() -> TableSpec {
    let columns = vec![
        filled("IDENTITY", Shape::Code),
        filled("KIND", list("IDENTITY_KIND")),
        open("LABEL_JA", Shape::Text),
        open("LABEL_EN", Shape::Text),
        open("INDICATOR", Shape::Key("indicators", "INDICATOR")),
        filled("PROJECT", list("PROJECT")),
        open("DIMENSION", Shape::Dimensions),
        filled("TIME_PERIOD", Shape::Year),
        filled(
            "OPERATION",
            Shape::Word(&[
                "SUM",
                "MEAN",
                "PRODUCT",
                "SHARE_PERCENT",
                "COUNT",
                "MAX",
                "YEARS",
            ]),
        ),
        filled("TERMS", Shape::Terms),
        filled("RELATION", Shape::Word(&["EQ", "LE", "LT", "GE"])),
        filled("RESULT", Shape::Terms),
        open("DECIMALS", Shape::Whole),
        open("STATEMENT", Shape::Place),
        open("SOURCE", Shape::Key("sources", "SOURCE")),
        filled("VERDICT", Shape::Word(&["HOLDS", "FAILS"])),
        open("VERDICT_PRINTED", Shape::Word(&["HOLDS", "FAILS"])),
        open("REASON", list("IDENTITY_REASON")),
        open("NOTE_JA", Shape::Text),
        open("NOTE_EN", Shape::Text),
    ];
    table("identities", false, columns, &["IDENTITY"])
}

fn changelog() -> TableSpec {
    let columns = vec![
        filled("VERSION", Shape::Text),
        filled("DATE", Shape::Date),
        open("TABLE", Shape::Text),
        open("KEY", Shape::Text),
        open("COLUMN", Shape::Text),
        open("OLD", Shape::Text),
        open("NEW", Shape::Text),
        filled("REASON_JA", Shape::Text),
        filled("REASON_EN", Shape::Text),
    ];
    table("changelog", false, columns, &[])
}
