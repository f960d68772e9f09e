//! A table read into records: columns first, since only a whole column tells the order of its
//! dates; then rows, each by itself.

mod dates;
mod record;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde_json::Value;

use super::date::Order;
use super::layout::Known;
use super::table::{Book, Cell, Row, Table};
use super::value::found;
use super::{Column, Layout, Note, Problem, ProblemKind, SheetError, data};

/// One row of a list, as a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The row as the spreadsheet shows it.
    pub row: u32,
    /// The record as JSON, as far as it could be read: a person without a `ref`, or a vessel.
    pub record: Value,
    /// What is wrong with the row; if anything is, nothing of it should be kept.
    pub problems: Vec<Problem>,
}

/// Dates that can be read two ways: which is meant must be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The columns in which they stand.
    pub columns: Vec<Column>,
    /// The rows in which they stand.
    pub rows: Vec<u32>,
    /// One of them, as found.
    pub example: String,
    /// The day it is with the day first.
    pub day_first: NaiveDate,
    /// The day it is with the month first.
    pub month_first: NaiveDate,
}

/// A list as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What the sheet is called; nothing for a text file.
    pub sheet: Option<String>,
    /// Its columns that fill a field.
    pub columns: Vec<Column>,
    /// Its rows.
    pub lines: Vec<Line>,
    /// What somebody should know.
    pub notes: Vec<Note>,
    /// What must be asked before the rows it names can be taken.
    pub question: Option<Question>,
}

impl Reading {
    /// The column that fills a field of the record, or the one that fills what the field is in.
    #[must_use]
    pub fn column(&self, path: &str) -> Option<&Column> {
        let exact = self.columns.iter().find(|column| column.path.as_deref() == Some(path));
        exact.or_else(|| {
            let within = path.rsplit_once(['.', '['])?.0;
            self.columns.iter().find(|c| c.path.as_deref().is_some_and(|p| p == within))
        })
    }
}

/// Reads the sheet of a book whose headings say most, into records of a layout. `today` is the day
/// after which nobody can have been born; `order` is the answer to the [`Question`] of an earlier
/// reading, and changes nothing where a column tells by itself.
///
/// # Errors
/// [`SheetError::NoHeadings`], [`SheetError::NoRows`].
pub fn read(
    book: &Book,
    layout: &Layout,
    today: NaiveDate,
    order: Option<Order>,
) -> Result<Reading, SheetError> {
    let best = |table: &Table| layout.heading_row(table).map(|(_, known)| known);
    // Of equals the first: `max_by_key` would answer the last.
    let table = book.tables.iter().rev().max_by_key(|table| best(table));
    let table = table.ok_or(SheetError::Empty)?;
    let (heading, _) = layout.heading_row(table).ok_or_else(|| no_headings(table))?;
    let (known, others) = layout.columns(&table.rows[heading]);
    let mut sheet = Sheet { known, notes: book.notes.clone(), today };
    sheet.notes.extend(others.into_iter().map(|column| not_kept(&column)));
    let rows = sheet.rows(&table.rows[heading + 1..]);
    if rows.is_empty() {
        return Err(SheetError::NoRows);
    }
    let (dates, question) = sheet.dates(&rows, order);
    let doubtful = sheet.doubtful_sexes(&rows);
    let mut lines: Vec<Line> = rows.iter().map(|row| sheet.line(row, &dates, doubtful)).collect();
    mark_same(&mut lines);
    let mut notes = Vec::new();
    for note in sheet.notes {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    let columns = sheet.known.into_iter().map(|known| known.column).collect();
    Ok(Reading { sheet: table.name.clone(), columns, lines, notes, question })
}

fn no_headings(table: &Table) -> SheetError {
    let first = table.rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
    let shown: Vec<String> =
        first.iter().filter(|cell| !cell.is_empty()).take(6).map(found).collect();
    SheetError::NoHeadings { found: shown.join(" | ") }
}

fn not_kept(column: &Column) -> Note {
    let heading = found(&Cell::text(&column.heading));
    Note::NotKept { letters: column.letters.clone(), heading }
}

/// A sheet under its headings, while it is read.
struct Sheet {
    known: Vec<Known>,
    notes: Vec<Note>,
    today: NaiveDate,
}

/// The days of a sheet: by row and column, each a day or why it is none.
type Dates = HashMap<(u32, usize), Result<NaiveDate, ProblemKind>>;

impl Sheet {
    /// The rows that say something; the example of a template is told and passed over.
    fn rows<'a>(&mut self, rows: &'a [Row]) -> Vec<&'a Row> {
        let mut kept = Vec::new();
        for row in rows {
            if self.is_example(row) {
                self.notes.push(Note::Example { row: row.number });
            } else if self
                .known
                .iter()
                .any(|known| known.field.shape.tells() && !cell(row, known).is_empty())
            {
                kept.push(row);
            }
        }
        kept
    }

    fn is_example(&self, row: &Row) -> bool {
        use super::layout::Shape::Remark;
        let mut remarks = self.known.iter().filter(|known| known.field.shape == Remark);
        remarks.any(|known| data::key(&cell(row, known).shown()).starts_with("example"))
    }

    /// Letters of this list that may mean either sex. In Spanish H is a man and M a woman, but M
    /// beside F is a man; V is a Spanish man (varón) and a Dutch woman (vrouw).
    fn doubtful_sexes(&self, rows: &[&Row]) -> &'static [&'static str] {
        let of_sex = self.known.iter().find(|k| k.column.path.as_deref() == Some("sex"));
        let Some(column) = of_sex else { return &[] };
        let stands =
            |letter: &str| rows.iter().any(|row| data::key(&cell(row, column).shown()) == letter);
        let spanish = data::key(&column.column.heading) == "sexo";
        match (stands("v") && (spanish || stands("h")), stands("h"), stands("f")) {
            (true, _, true) => &["v"],
            (true, _, false) => &["v", "h", "m"],
            (false, true, false) => &["m"],
            _ => &[],
        }
    }
}

/// The cell of a row under a heading.
fn cell<'a>(row: &'a Row, known: &Known) -> &'a Cell {
    const EMPTY: &Cell = &Cell::Empty;
    row.cells.get(known.column.index).unwrap_or(EMPTY)
}

/// Two rows that name the same document, or the same name and day of birth, are one person twice.
fn mark_same(lines: &mut [Line]) {
    let mut seen: HashMap<String, u32> = HashMap::new();
    for line in lines.iter_mut().filter(|line| line.problems.is_empty()) {
        let keys = record::identities(&line.record);
        match keys.iter().find_map(|key| seen.get(key)) {
            Some(row) => line.problems.push(Problem {
                row: line.row,
                column: None,
                kind: ProblemKind::SameAsRow { row: *row },
            }),
            None => seen.extend(keys.into_iter().map(|key| (key, line.row))),
        }
    }
}
