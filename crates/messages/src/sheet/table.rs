use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{COLUMNS_MOST, Layout, Note, ROWS_MOST};

/// What a cell holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing, or blanks only.
    #[default]
    Empty,
    /// Text, without the blanks around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, where the spreadsheet itself knows it is one.
    Date(NaiveDate),
    /// Yes or no.
    Bool(bool),
    /// A formula that came to nothing, as the spreadsheet shows it.
    Fault(String),
}

impl Cell {
    /// A cell of a text. Signs without a width that a copy from elsewhere left at its ends go with
    /// the blanks.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let unseen = |c: char| {
            c.is_whitespace()
                || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
        };
        match text.trim_matches(unseen) {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// What it holds, as it would be typed; whole numbers without a point, days as `2029-11-24`.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Fault(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::Bool(true) => "yes".to_owned(),
            Self::Bool(false) => "no".to_owned(),
        }
    }
}

/// A row that holds something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number as the spreadsheet shows it, from 1.
    pub number: u32,
    /// Its cells from column A on, as far as they hold something.
    pub cells: Vec<Cell>,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What the sheet is called; nothing for a text file.
    pub name: Option<String>,
    /// Rows that hold something, in order.
    pub rows: Vec<Row>,
}

/// A file as opened: its sheets, and what is to be said about reading it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// Its sheets, in order; a text file has one.
    pub tables: Vec<Table>,
    /// What the reader of the file should know.
    pub notes: Vec<Note>,
}

impl Book {
    /// Whether it is within the limits of [`super::open`]: a book that came back from elsewhere.
    #[must_use]
    pub fn is_within_limits(&self) -> bool {
        let wide = |row: &Row| row.cells.len() <= COLUMNS_MOST;
        let fits = |table: &Table| table.rows.len() <= ROWS_MOST && table.rows.iter().all(wide);
        self.tables.len() == 1 && self.tables.iter().all(fits)
    }

    /// The book with the one sheet whose headings say most to a layout: what a program keeps to read
    /// it again once a question is answered.
    #[must_use]
    pub fn only(mut self, layout: &Layout) -> Self {
        // Of equals the first: `max_by_key` would answer the last.
        let known = |at: &usize| layout.heading_row(&self.tables[*at]).map(|(_, known)| known);
        if let Some(best) = (0..self.tables.len()).rev().max_by_key(known) {
            self.tables = vec![self.tables.swap_remove(best)];
        }
        self
    }
}

/// The letters over a column, from 0: `A`, `Z`, `AA`.
///
/// ```
/// use messages::sheet::column_letters;
/// assert_eq!([0, 25, 26, 701, 702].map(column_letters), ["A", "Z", "AA", "ZZ", "AAA"]);
/// ```
#[must_use]
pub fn column_letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
