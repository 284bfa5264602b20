//! Single cells: what each column may hold.

use std::collections::{HashMap, HashSet};

use super::{Context, Finding, suggest, words};
use crate::dataset::finding::Words;
use crate::dataset::package::{Column, PlaceText, Row, Shape, TermText};
use crate::model::{Date, Decimal, DecimalError, is_code, is_generic_code};

/// The keys of other tables, collected once.
struct Keys<'a> {
    sets: HashMap<(&'static str, &'static str), HashSet<&'a str>>,
}

/// A refusal: code, why, mend.
type Refusal = (&'static str, Words, Words);

/// Every cell has the shape of its column.
pub(super) fn all_cells(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let tables = super::shape::tables(context);
    let mut keys = Keys {
        sets: HashMap::new(),
    };
    for column in tables.iter().flat_map(|(_, columns, _)| columns) {
        if let Shape::Key(table, key) | Shape::Keys(table, key) = column.shape {
            let rows = context.package.rows(table);
            let set = || rows.map(|row| row.get(key)).collect();
            keys.sets.entry((table, key)).or_insert_with(set);
        }
    }
    for (table, columns, _) in &tables {
        for column in columns.iter().filter(|column| table.has(&column.name)) {
            for row in table.rows() {
                cell(context, &keys, &row, column, findings);
            }
        }
    }
}

fn cell(
    context: &Context<'_>,
    keys: &Keys<'_>,
    row: &Row<'_>,
    column: &Column,
    findings: &mut Vec<Finding>,
) {
    let name = &column.name;
    let found = row.get(name);
    let refusal = if found.is_empty() {
        column.filled.then(|| {
            let why = words!("値がありません", "There is no value");
            let mend = words!("{name} を書いてください", "Write {name}");
            ("value-missing", why, mend)
        })
    } else {
        refusal(context, keys, &column.shape, found)
    };
    if let Some((code, why, mend)) = refusal {
        findings.push(row.error(code, name, why, mend));
    }
    if is_formula(found) {
        let why = words!(
            "表計算ソフトが数式として実行します",
            "A spreadsheet would run it as a formula"
        );
        let mend = words!(
            "先頭の = + - @ を別の文字にしてください",
            "Begin with another character than = + - @"
        );
        findings.push(row.error("formula-cell", name, why, mend));
    }
}

/// Whether a spreadsheet takes the cell for a formula; a number or a lone dash is none.
fn is_formula(found: &str) -> bool {
    found.starts_with(['=', '+', '-', '@'])
        && found != "-"
        && Decimal::parse(found) != Err(DecimalError::Range)
        && Decimal::parse(found).is_err()
}

fn refusal(context: &Context<'_>, keys: &Keys<'_>, shape: &Shape, found: &str) -> Option<Refusal> {
    match shape {
        Shape::Text => None,
        Shape::Code => (!is_code(found) && !is_generic_code(found)).then(code_form),
        Shape::ShortCode => (!is_short_code(found)).then(code_form),
        Shape::Decimal => decimal(found),
        Shape::Whole => whole(found),
        Shape::Year => year(found),
        Shape::Date => date(found),
        Shape::Word(known) => word(known, found),
        Shape::Words(known) => found.split(';').find_map(|part| word(known, part)),
        Shape::List(list) => code(context, list, found),
        Shape::Lists(list) => found.split(';').find_map(|part| code(context, list, part)),
        Shape::Key(table, column) => key(keys, table, column, found),
        Shape::Keys(table, column) => {
            let mut parts = found.split(';');
            parts.find_map(|part| key(keys, table, column, part))
        }
        Shape::Dimensions => found.split(';').find_map(|part| dimension(context, part)),
        Shape::Terms => found.split(';').find_map(|part| term(keys, part)),
        Shape::Place => PlaceText::parse(found).is_none().then(place_form),
    }
}

/// A code, or one capital letter.
fn is_short_code(found: &str) -> bool {
    let letter = found.len() == 1 && found.bytes().all(|byte| byte.is_ascii_uppercase());
    letter || is_code(found) || is_generic_code(found)
}

fn code_form() -> Refusal {
    (
        "code-form",
        words!(
            "符号の形ではありません（他のソフトで壊れる形も含みます）",
            "It is not a code, or one that other programs destroy"
        ),
        words!(
            "半角の大文字で始め、大文字・数字・_ だけを2文字以上で使ってください（月名＋数字、NA、TRUEなどは不可）",
            "Begin with a capital and use capitals, digits and single _ only, two characters at least (no month name plus digits, no NA, TRUE …)"
        ),
    )
}

fn decimal(found: &str) -> Option<Refusal> {
    match Decimal::parse(found) {
        Ok(_) => None,
        Err(DecimalError::Range) => Some((
            "decimal-range",
            words!(
                "数字が18桁を超えています",
                "The number has more than 18 digits"
            ),
            words!("桁を確かめてください", "Look at its digits"),
        )),
        Err(DecimalError::Form) => Some((
            "decimal-form",
            words!(
                "数値ではありません（半角の数字と小数点だけを使います）",
                "It is not a number of ASCII digits with at most one point"
            ),
            match suggest::decimal(found) {
                Some(value) => words!("{value} と書いてください", "Write {value}"),
                None => words!(
                    "値がないときは空にし、OBS_STATUSをM・O・L・Qなどにしてください",
                    "Leave it empty where there is no value, and say so in OBS_STATUS (M, O, L, Q)"
                ),
            },
        )),
    }
}

fn whole(found: &str) -> Option<Refusal> {
    let digits = found.bytes().all(|byte| byte.is_ascii_digit());
    if digits && found.parse::<u32>().is_ok() {
        return None;
    }
    let why = words!(
        "0以上の整数ではありません",
        "It is not a whole number from 0"
    );
    let mend = match suggest::decimal(found).filter(|value| !value.contains(['.', '-'])) {
        Some(value) => words!("{value} と書いてください", "Write {value}"),
        None => words!(
            "半角の整数を書いてください",
            "Write a whole number in ASCII digits"
        ),
    };
    Some(("number-form", why, mend))
}

fn year(found: &str) -> Option<Refusal> {
    let plain = found.len() == 4 && found.bytes().all(|byte| byte.is_ascii_digit());
    let in_range = |year: u16| (1900..=2200).contains(&year);
    if plain && found.parse().is_ok_and(in_range) {
        return None;
    }
    let why = words!(
        "西暦4桁の年ではありません",
        "It is not a year of four digits"
    );
    let meant = crate::model::FiscalYear::parse(&suggest::half_width(found));
    let mend = match meant {
        Some(crate::model::FiscalYear(year)) => {
            words!("{year} と書いてください", "Write {year}")
        }
        None => words!("2025 のように書いてください", "Write it like 2025"),
    };
    Some(("year-form", why, mend))
}

fn date(found: &str) -> Option<Refusal> {
    let year = |date: Date| (1900..=2200).contains(&date.year);
    if Date::parse(found).is_some_and(year) {
        return None;
    }
    let why = words!(
        "暦にある日付ではありません",
        "It is not a day of the calendar"
    );
    let mend = words!(
        "2026-03-31 のように書いてください",
        "Write it like 2026-03-31"
    );
    Some(("date-form", why, mend))
}

fn word(known: &[&str], found: &str) -> Option<Refusal> {
    if known.contains(&found) {
        return None;
    }
    let all = known.join(" ");
    let why = words!(
        "決められた語ではありません",
        "It is none of the words for this column"
    );
    let mend = match suggest::nearest(known.iter().copied(), found) {
        Some(near) => words!(
            "{near} と書いてください（{all}）",
            "Write {near} (of {all})"
        ),
        None => words!("次のどれかを書いてください：{all}", "Write one of: {all}"),
    };
    Some(("word-unknown", why, mend))
}

fn code(context: &Context<'_>, id: &str, found: &str) -> Option<Refusal> {
    let list = context.package.list(id)?;
    if list.position(found).is_some() {
        return None;
    }
    let why = words!(
        "符号表 {id} に {found} がありません",
        "The code list {id} has no {found}"
    );
    let mend = match suggest::code(list, found) {
        Some(near) => words!("{near} と書いてください", "Write {near}"),
        None => words!(
            "codelists/{id}.csv にある符号を書くか、そこに加えてください",
            "Write a code of codelists/{id}.csv, or add it there"
        ),
    };
    Some(("code-unknown", why, mend))
}

fn key(keys: &Keys<'_>, table: &'static str, column: &'static str, found: &str) -> Option<Refusal> {
    let set = keys.sets.get(&(table, column))?;
    if set.contains(found) {
        return None;
    }
    let why = words!(
        "表 {table} の {column} に {found} がありません",
        "The table {table} has no {column} {found}"
    );
    let mend = match suggest::nearest(set.iter().copied(), found) {
        Some(near) => words!("{near} と書いてください", "Write {near}"),
        None => words!(
            "{table}.csv にある {column} を書くか、そこに行を加えてください",
            "Write a {column} of {table}.csv, or add the row there"
        ),
    };
    Some(("key-unknown", why, mend))
}

fn term(keys: &Keys<'_>, found: &str) -> Option<Refusal> {
    match TermText::parse(found) {
        Some(TermText::Fact(id)) => key(keys, "observations", "OBS_ID", id),
        Some(_) => None,
        None => Some((
            "identity-term",
            words!(
                "「{found}」は項の形ではありません",
                "\"{found}\" is no term"
            ),
            words!(
                "観測値のID、数@位置:印刷、ITEM@位置:印刷、または数を書いてください",
                "Write OBS_ID, NUMBER@OFFSET:PRINTED, ITEM@OFFSET:PRINTED or a number"
            ),
        )),
    }
}

fn place_form() -> Refusal {
    (
        "identity-term",
        words!("位置の形ではありません", "It is no place"),
        words!("位置:印刷 と書いてください", "Write OFFSET:PRINTED"),
    )
}

fn dimension(context: &Context<'_>, found: &str) -> Option<Refusal> {
    let known = &context.package.descriptor.dimensions;
    if known.iter().any(|dimension| dimension.id == found) {
        return None;
    }
    let why = words!(
        "内訳に {found} がありません",
        "There is no breakdown {found}"
    );
    let near = suggest::nearest(known.iter().map(|dimension| dimension.id.as_str()), found);
    let mend = match near {
        Some(near) => words!("{near} と書いてください", "Write {near}"),
        None => words!(
            "datapackage.jsonのdimensionsにある名前を書いてください",
            "Write a name of dimensions in datapackage.json"
        ),
    };
    Some(("code-unknown", why, mend))
}
