//! Files against the descriptor, headers against the tables' columns.

use std::collections::HashSet;

use super::{At, Context, Finding, Level, suggest, words};
use crate::dataset::package::{Column, DESCRIPTOR, Table, list_spec, table_specs};

/// Every table of the package with its columns.
pub(super) fn tables<'a>(context: &Context<'a>) -> Vec<(&'a Table, Vec<Column>, Vec<String>)> {
    let package = context.package;
    let dimensions: Vec<String> = package
        .descriptor
        .dimensions
        .iter()
        .map(|dimension| dimension.id.clone())
        .collect();
    let own = table_specs(&dimensions).into_iter().filter_map(|spec| {
        let table = package.table(spec.name)?;
        Some((table, spec.columns, spec.key))
    });
    let lists = package.lists.iter().zip(&package.list_tables);
    let lists = lists.map(|(list, table)| {
        let spec = list_spec(&list.id);
        (table, spec.columns, spec.key)
    });
    own.chain(lists).collect()
}

/// The descriptor gives one version.
pub(super) fn versions(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(about) = &context.package.about else {
        return;
    };
    let version = &context.package.descriptor.version;
    if *version != about.version {
        let expected = &about.version;
        let why = words!(
            "versionがplan.version（{expected}）と違います",
            "version differs from plan.version ({expected})"
        );
        let mend = words!("同じ版を書いてください", "Write the same version in both");
        let at = At::file(DESCRIPTOR).column("version");
        findings.push(Finding::error("version-differs", at, version, why, mend));
    }
}

/// Every dimension has a code list of its name.
pub(super) fn dimensions(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for dimension in &context.package.descriptor.dimensions {
        let id = &dimension.id;
        if context.package.list(id).is_none() {
            let why = words!(
                "内訳 {id} の符号表がありません",
                "The breakdown {id} has no code list"
            );
            let mend = words!(
                "codelists/{id}.csv をresourcesに加えてください",
                "Add codelists/{id}.csv to the resources"
            );
            let at = At::file(DESCRIPTOR).column("dimensions");
            findings.push(Finding::error("dimension-list", at, id, why, mend));
        }
    }
}

/// Required columns stand, and no others.
pub(super) fn headers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (table, columns, _) in tables(context) {
        for column in columns.iter().filter(|column| !column.optional) {
            if !table.has(&column.name) {
                let name = &column.name;
                let why = words!("列 {name} がありません", "The column {name} is missing");
                let mend = words!(
                    "見出しに {name} を加えてください",
                    "Add {name} to the header"
                );
                let at = At::file(&table.file).row(1).column(name);
                findings.push(Finding::error("column-missing", at, "", why, mend));
            }
        }
        for name in &table.header {
            if columns.iter().any(|column| column.name == *name) {
                continue;
            }
            let missing = columns
                .iter()
                .map(|column| column.name.as_str())
                .filter(|known| !table.has(known));
            let why = words!("知らない列です", "The column is not known");
            let mend = match suggest::nearest(missing, name) {
                Some(near) => words!("{near} と書いてください", "Write {near}"),
                None => words!("この列を消してください", "Remove the column"),
            };
            let at = At::file(&table.file).row(1).column(name);
            findings.push(Finding::error("column-unknown", at, name, why, mend));
        }
    }
}

/// The header is the descriptor's list of fields, where the descriptor gives one.
pub(super) fn declared_fields(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (table, _, _) in tables(context) {
        let resources = &context.package.descriptor.resources;
        let Some(resource) = resources.iter().find(|it| it.path == table.file) else {
            continue;
        };
        let fields: Vec<&String> = resource.schema.fields.iter().map(|it| &it.name).collect();
        if !fields.is_empty() && !fields.iter().copied().eq(&table.header) {
            let why = words!(
                "見出しがdatapackage.jsonのfieldsと違います",
                "The header differs from the fields in datapackage.json"
            );
            let mend = words!(
                "列名と順序をそろえてください",
                "Give both the same names in the same order"
            );
            let at = At::file(&table.file).row(1);
            let finding = Finding::error("schema-differs", at, table.header.join(","), why, mend);
            findings.push(finding.level(Level::Warning));
        }
    }
}

/// No column consists of `F` and `T` alone: statistics packages would read it as logical values.
pub(super) fn logical_columns(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (table, _, _) in tables(context) {
        for name in &table.header {
            let cells: HashSet<&str> = table.rows().filter_map(|row| row.some(name)).collect();
            if !cells.is_empty() && cells.iter().all(|cell| matches!(*cell, "F" | "T")) {
                let why = words!(
                    "FとTだけの列は論理値として読まれます",
                    "Programs read a column of F and T alone as logical values"
                );
                let mend = words!(
                    "2文字以上の符号にしてください",
                    "Use codes of two characters or more"
                );
                let at = At::file(&table.file).row(1).column(name);
                findings.push(Finding::error("logical-column", at, "", why, mend));
            }
        }
    }
}
