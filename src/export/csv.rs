//! CSV that spreadsheets open: UTF-8 with a byte order mark, CRLF, RFC 4180 quoting.

use super::cell::Cell;

/// A table as CSV.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a line end, and is no number, gets an apostrophe
/// in front, so that no spreadsheet runs it as a formula.
pub(super) fn write(names: &[String], records: &[Vec<Cell>]) -> String {
    let mut text = String::from('\u{feff}');
    line(&mut text, names.iter().map(String::as_str));
    for record in records {
        let cells: Vec<String> = record.iter().map(cell).collect();
        line(&mut text, cells.iter().map(String::as_str));
    }
    text
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Absent => String::new(),
        Cell::Number(number) => number.clone(),
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => {
            format!("'{text}")
        }
        Cell::Text(text) => text.clone(),
    }
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\r', '\n']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed_and_numbers_kept() {
        let text = |text: &str| cell(&Cell::Text(text.to_owned()));
        assert_eq!(text("=1+1"), "'=1+1");
        assert_eq!(text("@x"), "'@x");
        assert_eq!(text("5,585件"), "5,585件");
        assert_eq!(cell(&Cell::Number("-0.5".to_owned())), "-0.5");
    }

    #[test]
    fn quotes_as_rfc_4180() {
        let mut text = String::new();
        line(&mut text, ["a", "b,c", "d\"e", "f\ng", ""].into_iter());
        assert_eq!(text, "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }
}
