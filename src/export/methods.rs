//! The page of methods as Markdown, for documents.

use std::fmt::Write as _;

use crate::view::{MethodCard, MethodPage, MethodRow};

/// The methods with formulas, classes, sources and limits, and the same series under all of them.
#[must_use]
pub fn methods(page: &MethodPage) -> String {
    let mut text = format!("{}\n\n{}\n", page.lead, page.symbols);
    for (index, card) in page.methods.iter().enumerate() {
        if index == 1 {
            let _ = write!(text, "\n## {}\n\n{}\n", page.references, page.guard);
        }
        method(&mut text, page, card);
    }
    let _ = write!(
        text,
        "\n## {}\n\n{}\n\n",
        page.examples_title, page.examples_note
    );
    let heads: Vec<&str> = page.examples_heads.iter().map(|it| &**it).collect();
    table_head(&mut text, &heads);
    for row in &page.examples {
        let cells: Vec<&str> = row.iter().map(|it| &**it).collect();
        table_row(&mut text, &cells);
    }
    text
}

fn method(text: &mut String, page: &MethodPage, card: &MethodCard) {
    let labels = &page.labels;
    let _ = write!(
        text,
        "\n### `{}`: {}\n\n{}\n\n",
        card.id, card.name, card.about
    );
    for formula in &card.formulas {
        let _ = writeln!(text, "    {formula}");
    }
    table(text, [&labels.kind, &labels.expected], &card.kinds);
    table(text, [&labels.bound, &labels.class], &card.bands);
    if !card.url.is_empty() {
        let _ = write!(
            text,
            "\n**{}** [{}]({})\n",
            labels.source, card.source, card.url
        );
    }
    let _ = write!(text, "\n**{}** {}\n", labels.not_for, card.not_for);
}

fn table(text: &mut String, heads: [&str; 2], rows: &[MethodRow]) {
    if rows.is_empty() {
        return;
    }
    text.push('\n');
    table_head(text, &heads);
    for row in rows {
        table_row(text, &[&row.label, &row.text]);
    }
}

fn table_head(text: &mut String, heads: &[&str]) {
    table_row(text, heads);
    let _ = writeln!(text, "|{}", "---|".repeat(heads.len()));
}

fn table_row(text: &mut String, cells: &[&str]) {
    let cells: Vec<String> = cells.iter().map(|it| it.replace('|', "\\|")).collect();
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}
