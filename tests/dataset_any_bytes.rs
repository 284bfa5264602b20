//! The CSV reader and the rules answer to any bytes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use plan_indicators::dataset::check;
use plan_indicators::dataset::package::Table;
use proptest::prelude::*;
use support::tiny;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_a_table_or_findings(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut findings = Vec::new();
        let table = Table::parse("x.csv", &bytes, &mut findings);
        prop_assert!(table.is_some() || !findings.is_empty());
    }

    #[test]
    fn any_text_is_a_table_or_findings(text in "[a-c,\"\n\r\u{feff}件０-９=]{0,60}") {
        let mut findings = Vec::new();
        let table = Table::parse("x.csv", text.as_bytes(), &mut findings);
        prop_assert!(table.is_some() || !findings.is_empty());
    }

    /// Other bytes in any file of a sound package.
    #[test]
    fn a_spoilt_file_never_panics(
        file in 0_usize..40,
        at in 0_usize..4000,
        with in proptest::collection::vec(any::<u8>(), 0..6),
        cut in 0_usize..6,
    ) {
        let mut files = tiny();
        let name = files.keys().nth(file % files.len()).unwrap().clone();
        let bytes = files[&name].clone();
        let at = at % (bytes.len() + 1);
        let end = (at + cut).min(bytes.len());
        files.insert(name, [&bytes[..at], &with, &bytes[end..]].concat());
        let checked = check::run(&files);
        prop_assert!(checked.plan.is_some() || !checked.findings.is_empty());
    }

    /// Any text in any cell.
    #[test]
    fn a_spoilt_cell_never_panics(
        file in 0_usize..40,
        line in 2_usize..20,
        column in 0_usize..40,
        value in "(\\PC{0,8}|-?[0-9]{1,22}(\\.[0-9]{1,3})?|[0-9]{4}-[0-9]{2}-[0-9]{2})",
    ) {
        let mut files = tiny();
        let names: Vec<String> = files.keys().filter(|name| name.ends_with(".csv")).cloned().collect();
        let name = &names[file % names.len()];
        let lines = support::lines(&files, name);
        let header: Vec<&str> = lines[0].split(',').collect();
        let line = 2 + line % (lines.len() - 1).max(1);
        if line <= lines.len() {
            let column = header[column % header.len()];
            support::set_cell(&mut files, name, line, column, &value);
        }
        let checked = check::run(&files);
        prop_assert!(checked.plan.is_some() || !checked.findings.is_empty());
    }
}
