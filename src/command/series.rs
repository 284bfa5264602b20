//! `score --series FILE`.

use std::path::Path;

use plan_indicators::export::{self, SeriesRow};
use plan_indicators::model::Lang;
use plan_indicators::score::reference::FIELDS;
use plan_indicators::tree::Tree;

use super::arguments::Options;
use super::{Failure, output};

/// Names of unused members that are told one by one.
const MOST_NAMES: usize = 20;

pub fn run(options: &Options, file: &Path) -> Result<(), Failure> {
    let format = options.format()?;
    let input = read(file, options.lang())?;
    let Some(list) = input.list() else {
        let words = match options.lang() {
            Lang::Ja => "配列ではありません — 系列を [ ] で囲んでください",
            Lang::En => "This is no list — put the series in [ ]",
        };
        return Err(fault(file, "", "not_a_list", words));
    };
    let rows = export::answered(list);
    output::data_to(&export::series(&rows, format), options.out.as_deref())?;
    tell_unused(list, options.lang());
    let refused = tell_refused(file, &rows, options.lang());
    output::note(&format!("{} series, {refused} refused", rows.len()));
    if refused > 0 {
        return Err(Failure::Findings);
    }
    Ok(())
}

fn read(file: &Path, lang: Lang) -> Result<Tree, Failure> {
    let name = file.display();
    let bytes = std::fs::read(file).map_err(|error| {
        Failure::usage(
            format!("{name} cannot be read ({error})"),
            "name a JSON file with a list of series",
        )
    })?;
    let Ok(text) = String::from_utf8(bytes) else {
        let words = match lang {
            Lang::Ja => "UTF-8 ではありません — UTF-8 で保存してください",
            Lang::En => "This is not UTF-8 — save the file as UTF-8",
        };
        return Err(fault(file, "", "not_utf8", words));
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Tree::parse(text).map_err(|(line, column)| {
        let words = match lang {
            Lang::Ja => {
                "JSON として読めません — ここを直してください（NaN と Infinity は JSON の数値ではありません）"
            }
            Lang::En => "This is not JSON — mend this place (NaN and Infinity are no JSON numbers)",
        };
        fault(file, &format!(":{line}:{column}"), "not_json", words)
    })
}

/// Tells what makes the whole file unreadable.
fn fault(file: &Path, place: &str, code: &str, words: &str) -> Failure {
    output::note(&format!("{}{place}: {code}: {words}", file.display()));
    Failure::Findings
}

/// Tells each refused row; how many there are.
fn tell_refused(file: &Path, rows: &[SeriesRow], lang: Lang) -> usize {
    let mut refused = 0;
    for (row, number) in rows.iter().zip(1_usize..) {
        let Err(refusal) = &row.result else { continue };
        refused += 1;
        let mut line = format!("{}:{number}", file.display());
        for part in [refusal.field.as_str(), refusal.code.id()] {
            if !part.is_empty() {
                line.push(':');
                line.push_str(part);
            }
        }
        output::note(&format!("{line}: {}", refusal.code.words().get(lang)));
    }
    refused
}

/// Tells members that no method knows: perhaps a name is misspelt.
fn tell_unused(list: &[Tree], lang: Lang) {
    let mut names: Vec<&str> = Vec::new();
    for row in list {
        let Tree::Object(members) = row else { continue };
        for (name, _) in members {
            let known = FIELDS.contains(&name.as_str()) || export::is_result(name);
            if !known && !names.contains(&name.as_str()) && names.len() < MOST_NAMES {
                names.push(name);
            }
        }
    }
    if !names.is_empty() {
        let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
        let names = names.join(", ");
        output::note(&match lang {
            Lang::Ja => format!("使われない項目: {names}"),
            Lang::En => format!("Not used: {names}"),
        });
    }
}
