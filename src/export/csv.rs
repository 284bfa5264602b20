//! CSV that spreadsheets open: UTF-8 with a byte order mark, CRLF, RFC 4180 quoting.

use super::cell::Cell;

/// A table as CSV.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a line end, and is no number, gets an apostrophe
/// in front, so that no spreadsheet runs it as a formula.
pub(super) fn write(names: &[String], records: &[Vec<Cell>]) -> String {
    let mut text = head(names.iter().map(String::as_str));
    for record in records {
        add(&mut text, record);
    }
    text
}

/// The beginning of a table: the mark and the line of names.
pub(super) fn head<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::from('\u{feff}');
    for (index, name) in names.enumerate() {
        if index > 0 {
            text.push(',');
        }
        field(&mut text, name);
    }
    text.push_str("\r\n");
    text
}

/// Adds a line.
pub(super) fn add(text: &mut String, record: &[Cell]) {
    for (index, cell) in record.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        match cell {
            Cell::Absent => {}
            Cell::Number(number) => text.push_str(number),
            Cell::Text(word) if word.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => {
                field(text, &format!("'{word}"));
            }
            Cell::Text(word) => field(text, word),
        }
    }
    text.push_str("\r\n");
}

fn field(text: &mut String, word: &str) {
    if word.contains([',', '"', '\r', '\n']) {
        text.push('"');
        text.push_str(&word.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(cells: &[Cell]) -> String {
        let mut text = String::new();
        add(&mut text, cells);
        text
    }

    #[test]
    fn formulas_are_disarmed_and_numbers_kept() {
        let text = |text: &str| line(&[Cell::Text(text.to_owned())]);
        assert_eq!(text("=1+1"), "'=1+1\r\n");
        assert_eq!(text("@x"), "'@x\r\n");
        assert_eq!(text("5585件"), "5585件\r\n");
        assert_eq!(line(&[Cell::Number("-0.5".to_owned())]), "-0.5\r\n");
    }

    #[test]
    fn quotes_as_rfc_4180() {
        let cells = ["a", "b,c", "d\"e", "f\ng", ""].map(|it| Cell::Text(it.to_owned()));
        assert_eq!(line(&cells), "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
        assert_eq!(head(["x", "y,z"].into_iter()), "\u{feff}x,\"y,z\"\r\n");
    }
}
