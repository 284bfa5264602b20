//! A tiny package in memory, and ways to spoil it.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

pub mod made_up;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use plan_indicators::dataset::check;
use plan_indicators::model::Plan;

pub type Files = BTreeMap<String, Vec<u8>>;

pub fn tiny_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packages/tiny")
}

pub fn real_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/medical-rd-plan-3")
}

/// Every file of a folder by its path inside it.
pub fn load(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(place) = open.pop() {
        for entry in std::fs::read_dir(place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let parts = path.strip_prefix(folder).unwrap().components();
                let parts: Vec<_> = parts.map(|it| it.as_os_str().to_str().unwrap()).collect();
                files.insert(parts.join("/"), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

pub fn tiny() -> Files {
    load(&tiny_folder())
}

pub fn tiny_plan() -> Plan {
    check::run(&tiny()).plan.unwrap()
}

pub fn text<'a>(files: &'a Files, file: &str) -> &'a str {
    std::str::from_utf8(&files[file]).unwrap()
}

/// Writes one cell; `line` counts from 1 as an editor does, `column` is a name of the header.
pub fn set_cell(files: &mut Files, file: &str, line: usize, column: &str, value: &str) {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(files[file].as_slice());
    let mut rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let index = rows[0].iter().position(|name| name == column).unwrap();
    rows[line - 1][index] = value.to_owned();
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    files.insert(file.to_owned(), writer.into_inner().unwrap());
}

/// Replaces the first occurrence of a text, which must be there.
pub fn replace(files: &mut Files, file: &str, from: &str, to: &str) {
    let before = text(files, file);
    assert!(before.contains(from), "{file} has no {from}");
    let after = before.replacen(from, to, 1);
    files.insert(file.to_owned(), after.into_bytes());
}

pub fn lines(files: &Files, file: &str) -> Vec<String> {
    text(files, file).lines().map(str::to_owned).collect()
}

pub fn set_lines(files: &mut Files, file: &str, lines: &[String]) {
    files.insert(file.to_owned(), (lines.join("\n") + "\n").into_bytes());
}

/// The dataset that ships, read and checked.
pub fn real_plan() -> Plan {
    let checked = check::run(&load(&real_folder()));
    assert!(checked.plan.is_some(), "{:#?}", checked.findings);
    checked.plan.unwrap()
}
