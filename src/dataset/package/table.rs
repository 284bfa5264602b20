//! One CSV file as cells of text that know their address.

use std::collections::HashMap;

use crate::dataset::finding::{At, Finding, Level, Words, words};

/// A table of text.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Path inside the package.
    pub file: String,
    /// Column names as they stand.
    pub header: Vec<String>,
    columns: HashMap<String, usize>,
    rows: Vec<(u32, Vec<String>)>,
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    /// Position among the data rows, from 0.
    pub index: usize,
    /// Line in the file, from 1.
    pub line: u32,
    cells: &'a [String],
}

impl<'a> Row<'a> {
    /// The cell under a column name; empty where there is no such column.
    #[must_use]
    pub fn get(&self, column: &str) -> &'a str {
        let index = self.table.columns.get(column);
        index
            .and_then(|&index| self.cells.get(index))
            .map_or("", String::as_str)
    }

    /// The cell unless it is empty.
    #[must_use]
    pub fn some(&self, column: &str) -> Option<&'a str> {
        Some(self.get(column)).filter(|cell| !cell.is_empty())
    }

    /// The address of a cell.
    #[must_use]
    pub fn at(&self, column: &str) -> At {
        At::file(&self.table.file).row(self.line).column(column)
    }

    /// An error about what stands in a cell.
    #[must_use]
    pub fn error(&self, code: &'static str, column: &str, why: Words, mend: Words) -> Finding {
        Finding::error(code, self.at(column), self.get(column), why, mend)
    }
}

impl Table {
    /// The rows in file order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows
            .iter()
            .enumerate()
            .map(|(index, (line, cells))| Row {
                table: self,
                index,
                line: *line,
                cells,
            })
    }

    /// One row by its position among the data rows.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        self.rows.get(index).map(|(line, cells)| Row {
            table: self,
            index,
            line: *line,
            cells,
        })
    }

    /// Number of data rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no data rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether the header has the column.
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// Reads UTF-8 CSV; `None` when there are no cells to speak of. A byte order mark and CRLF are
    /// taken with a hint.
    #[must_use]
    pub fn parse(file: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<Self> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                findings.push(wrong_encoding(file, bytes, error.valid_up_to()));
                return None;
            }
        };
        let text = without_mark(file, text, findings);
        if text.contains("\r\n") {
            let why = words!("改行がCRLFです", "The lines end in CRLF");
            let mend = words!("改行をLFにして保存してください", "Save it with LF");
            let finding = Finding::error("line-ends", At::file(file), "", why, mend);
            findings.push(finding.level(Level::Hint));
        }
        let mut table = Self {
            file: file.to_owned(),
            ..Self::default()
        };
        table.read_rows(text, findings);
        if table.header.is_empty() {
            let why = words!("見出し行がありません", "The file has no header row");
            let mend = words!(
                "1行目に列名を書いてください",
                "Write the column names into line 1"
            );
            findings.push(Finding::error("table-empty", At::file(file), "", why, mend));
            return None;
        }
        if text.matches('"').count() % 2 == 1 {
            let line = table.rows.last().map_or(1, |row| row.0);
            let why = words!(
                "引用符 \" が閉じていません",
                "A quotation mark \" is not closed"
            );
            let mend = words!(
                "セル内の \" は \"\" と書き、セル全体を \" で囲んでください",
                "Write \" inside a cell as \"\" and quote the whole cell"
            );
            let at = At::file(file).row(line);
            findings.push(Finding::error("open-quote", at, "", why, mend));
        }
        Some(table)
    }

    fn read_rows(&mut self, text: &str, findings: &mut Vec<Finding>) {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut lines = LineCounter::new(text);
        for record in reader.records() {
            let Ok(record) = record else { continue };
            let byte = record.position().map_or(0, csv::Position::byte);
            let line = lines.line_of(usize::try_from(byte).unwrap_or(usize::MAX));
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if self.header.is_empty() {
                self.take_header(cells, findings);
            } else {
                self.take_row(line, cells, findings);
            }
        }
    }

    fn take_header(&mut self, cells: Vec<String>, findings: &mut Vec<Finding>) {
        for (index, name) in cells.iter().enumerate() {
            if self.columns.insert(name.clone(), index).is_some() {
                let at = At::file(&self.file).row(1).column(name);
                let why = words!("同じ列名が二度あります", "The column name stands twice");
                let mend = words!("片方の列を消してください", "Remove one of the columns");
                findings.push(Finding::error("header-duplicate", at, name, why, mend));
            }
        }
        self.header = cells;
    }

    fn take_row(&mut self, line: u32, cells: Vec<String>, findings: &mut Vec<Finding>) {
        let (found, expected) = (cells.len(), self.header.len());
        if found != expected {
            let at = At::file(&self.file).row(line);
            let why = words!(
                "セルが{found}個ありますが、見出しは{expected}列です",
                "The row has {found} cells, the header has {expected}"
            );
            let mend = words!(
                "カンマを含むセルを \" で囲むか、足りないカンマを補ってください",
                "Quote cells that contain a comma, or add the missing commas"
            );
            let finding = Finding::error("cell-count", at, cells.join(","), why, mend);
            findings.push(finding);
        }
        self.rows.push((line, cells));
    }
}

/// Counts the lines up to byte positions that only grow.
struct LineCounter<'a> {
    text: &'a str,
    byte: usize,
    line: u32,
}

impl<'a> LineCounter<'a> {
    const fn new(text: &'a str) -> Self {
        Self {
            text,
            byte: 0,
            line: 1,
        }
    }

    /// The line on which the record at or after `byte` begins; line ends before it belong to others.
    fn line_of(&mut self, byte: usize) -> u32 {
        let bytes = self.text.as_bytes();
        let mut end = byte.min(bytes.len());
        while matches!(bytes.get(end), Some(b'\r' | b'\n')) {
            end += 1;
        }
        let passed = bytes.get(self.byte..end).unwrap_or_default();
        let lines = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self
            .line
            .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.byte = end.max(self.byte);
        self.line
    }
}

/// The text without a byte order mark, with a hint where there was one.
pub(super) fn without_mark<'a>(file: &str, text: &'a str, findings: &mut Vec<Finding>) -> &'a str {
    let Some(rest) = text.strip_prefix('\u{feff}') else {
        return text;
    };
    let why = words!(
        "先頭にBOMがあります",
        "The file begins with a byte order mark"
    );
    let mend = words!(
        "BOMなしのUTF-8で保存してください",
        "Save it as UTF-8 without BOM"
    );
    let finding = Finding::error("byte-order-mark", At::file(file), "", why, mend);
    findings.push(finding.level(Level::Hint));
    rest
}

/// The file is not UTF-8: says on which line, and what it seems to be.
pub(super) fn wrong_encoding(file: &str, bytes: &[u8], valid: usize) -> Finding {
    let before = bytes.get(..valid).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let found: Vec<String> = bytes
        .iter()
        .skip(valid)
        .take(4)
        .map(|byte| format!("{byte:02X}"))
        .collect();
    let at = At::file(file).row(u32::try_from(line).unwrap_or(u32::MAX));
    let why = words!(
        "UTF-8ではありません（Shift_JISなどで保存されたようです）",
        "The file is not UTF-8 (it seems to be saved as Shift_JIS or alike)"
    );
    let mend = words!(
        "UTF-8で保存し直してください（Excelでは「CSV UTF-8」）",
        "Save it again as UTF-8 (in Excel: CSV UTF-8)"
    );
    Finding::error("encoding", at, found.join(" "), why, mend)
}
