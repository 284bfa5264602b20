//! Rows of the tables that set the plan's statements beside what was done.

/// One printed row. Its texts are the narratives that point to it: statements and efforts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatementRow {
    /// Stable id.
    pub id: String,
    /// Position in `Plan::sections`.
    pub section: u16,
    /// Responsible bodies, as the row or the heading of its section prints them (positions in the
    /// `MINISTRY` list).
    pub ministries: Vec<u16>,
    /// Those of them that lead (◎).
    pub lead: Vec<u16>,
    /// The row of which this one is the continuation on the next slide (position in `Plan::statement_rows`).
    pub continues: Option<u16>,
}
