//! Bytes → tables.

use std::collections::BTreeMap;
use std::io;

use serde::Deserialize;

use super::assemble::codelist;
use super::table::{without_mark, wrong_encoding};
use super::{DESCRIPTOR, Descriptor, Files, Package, SourceText, Table, table_specs};
use crate::dataset::finding::{At, Finding, Words, words};
use crate::model::About;

/// Reads all files of a package. What cannot be read is a finding, and is left out.
#[must_use]
pub fn read(files: &dyn Files) -> (Package, Vec<Finding>) {
    let mut reading = Reading {
        files,
        findings: Vec::new(),
    };
    let package = reading.package();
    (package, reading.findings)
}

struct Reading<'a> {
    files: &'a dyn Files,
    findings: Vec<Finding>,
}

/// The custom property `plan` alone, so that a fault in it hides nothing else.
#[derive(Deserialize)]
struct PlanProperty {
    plan: About,
}

impl Reading<'_> {
    fn package(&mut self) -> Package {
        let mut package = Package::default();
        let at = At::file(DESCRIPTOR);
        let Some(bytes) = self.bytes(DESCRIPTOR, at) else {
            return package;
        };
        let Some(text) = self.text(DESCRIPTOR, &bytes) else {
            return package;
        };
        let Some(descriptor) = self.json::<Descriptor>(&text) else {
            return package;
        };
        package.about = self.json::<PlanProperty>(&text).map(|it| it.plan);
        package.descriptor = descriptor;
        self.tables(&mut package);
        package.texts = self.source_texts(&package);
        package
    }

    fn json<T: for<'de> Deserialize<'de>>(&mut self, text: &str) -> Option<T> {
        match serde_json::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let at = At::file(DESCRIPTOR).row(u32::try_from(error.line()).unwrap_or(1));
                let (why, mend) = if error.is_data() {
                    (
                        words!(
                            "必要な項目がないか、型が違います",
                            "A member is missing or of another type"
                        ),
                        words!(
                            "datapackage.jsonの項目を見本に合わせてください",
                            "Give datapackage.json the members of the documented form"
                        ),
                    )
                } else {
                    (
                        words!("JSONとして読めません", "The file is not JSON"),
                        words!(
                            "示された行のカンマ・かっこ・引用符を確かめてください",
                            "Look at commas, brackets and quotation marks on this line"
                        ),
                    )
                };
                let found = error.to_string();
                self.findings
                    .push(Finding::error("descriptor", at, found, why, mend));
                None
            }
        }
    }

    fn tables(&mut self, package: &mut Package) {
        let ids: Vec<String> = package
            .descriptor
            .dimensions
            .iter()
            .map(|dimension| dimension.id.clone())
            .collect();
        for resource in &package.descriptor.resources {
            if let Some(id) = resource.list_id() {
                if let Some(table) = self.table(&resource.path) {
                    package.lists.push(codelist(id, &table));
                    package.list_tables.push(table);
                }
            } else if table_specs(&ids)
                .iter()
                .any(|spec| spec.name == resource.name)
                && let Some(table) = self.table(&resource.path)
            {
                package.tables.insert(resource.name.clone(), table);
            }
        }
        for spec in table_specs(&ids).iter().filter(|spec| spec.required) {
            let name = spec.name;
            let declared = |it: &super::Resource| it.name == name;
            if !package.descriptor.resources.iter().any(declared) {
                let why = words!(
                    "表 {name} がresourcesにありません",
                    "The table {name} is not among the resources"
                );
                let mend = words!(
                    "resourcesに {name}（{name}.csv）を加えてください",
                    "Add {name} ({name}.csv) to the resources"
                );
                let at = At::file(DESCRIPTOR);
                self.findings
                    .push(Finding::error("table-missing", at, name, why, mend));
            }
        }
    }

    fn table(&mut self, path: &str) -> Option<Table> {
        let bytes = self.bytes(path, At::file(path))?;
        Table::parse(path, &bytes, &mut self.findings)
    }

    fn source_texts(&mut self, package: &Package) -> BTreeMap<String, SourceText> {
        let mut texts = BTreeMap::new();
        for row in package.rows("sources") {
            let Some(file) = row.some("FILE") else {
                continue;
            };
            let Some(bytes) = self.bytes(file, row.at("FILE")) else {
                continue;
            };
            match SourceText::new(&bytes) {
                Ok(text) => {
                    texts.insert(row.get("SOURCE").to_owned(), text);
                }
                Err(valid) => self.findings.push(wrong_encoding(file, &bytes, valid)),
            }
        }
        texts
    }

    fn text(&mut self, file: &str, bytes: &[u8]) -> Option<String> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(without_mark(file, text, &mut self.findings).to_owned()),
            Err(error) => {
                self.findings
                    .push(wrong_encoding(file, bytes, error.valid_up_to()));
                None
            }
        }
    }

    /// The bytes of a file inside the package; `at` is where its name stands.
    fn bytes(&mut self, path: &str, at: At) -> Option<Vec<u8>> {
        let refusal: (&'static str, Words, Words) = if is_inside(path) {
            match self.files.bytes(path) {
                Ok(bytes) => return Some(bytes),
                Err(error) if error.kind() == io::ErrorKind::NotFound => (
                    "file-missing",
                    words!("ファイルがありません", "The file does not exist"),
                    words!("{path} を置いてください", "Put {path} there"),
                ),
                Err(error) => (
                    "file-unreadable",
                    words!(
                        "ファイルを読めません（{error}）",
                        "The file cannot be read ({error})"
                    ),
                    words!(
                        "{path} の権限を確かめてください",
                        "Look at the permissions of {path}"
                    ),
                ),
            }
        } else {
            (
                "file-outside",
                words!(
                    "データセットの外を指しています",
                    "The path leads out of the dataset"
                ),
                words!(
                    "データセットのフォルダからの相対パスを書いてください",
                    "Write a path relative to the dataset's folder, without .."
                ),
            )
        };
        let (code, why, mend) = refusal;
        self.findings
            .push(Finding::error(code, at, path, why, mend));
        None
    }
}

/// Whether a path stays inside the package.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}
