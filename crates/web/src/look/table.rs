//! Dense tables and paging by key.

use super::parts::{Link, State};
use std::borrow::Borrow;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Numbers line up on the right.
    pub number: bool,
    /// Left out below 640 px; printed all the same.
    pub wide: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), number: false, wide: false }
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(label: impl Into<String>) -> Self {
        Self { number: true, ..Self::new(label) }
    }

    /// Only where there is room.
    #[must_use]
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }
}

/// One cell. Whatever is absent is not drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// A state before the text.
    pub state: Option<State>,
    /// The text.
    pub text: String,
    /// A quieter line beneath.
    pub beneath: Option<String>,
    /// Where the text leads.
    pub href: Option<String>,
}

impl Cell {
    /// A cell of text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cell that leads somewhere. The first of a row is what Enter opens.
    #[must_use]
    pub fn link(link: Link) -> Self {
        Self { text: link.label, href: Some(link.href), ..Self::default() }
    }

    /// A cell of a state.
    #[must_use]
    pub fn state(state: State) -> Self {
        Self { state: Some(state), ..Self::default() }
    }

    /// Text after what is there.
    #[must_use]
    pub fn and(self, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..self }
    }

    /// A quieter line beneath.
    #[must_use]
    pub fn beneath(self, text: impl Into<String>) -> Self {
        Self { beneath: Some(text.into()), ..self }
    }
}

/// One row: a cell for each column. The first is the row's heading.
pub type Row = Vec<Cell>;

/// A table with its caption. Rows shorter than the columns end early.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What the table is; also names its box when it scrolls.
    pub caption: String,
    /// Hides the caption from sight where a heading already says it.
    pub caption_hidden: bool,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// j and k move between the rows' links.
    pub keys: bool,
}

impl Table {
    /// A table with a caption in sight.
    #[must_use]
    pub fn new(caption: impl Into<String>, columns: Vec<Column>, rows: Vec<Row>) -> Self {
        Self { caption: caption.into(), columns, rows, ..Self::default() }
    }

    /// The caption is for those who listen.
    #[must_use]
    pub fn hidden_caption(self) -> Self {
        Self { caption_hidden: true, ..self }
    }

    /// j and k move between the rows.
    #[must_use]
    pub fn keys(self) -> Self {
        Self { keys: true, ..self }
    }

    /// The classes of the cell at `at` (from 0).
    #[must_use]
    pub fn class(&self, at: impl Borrow<usize>) -> &'static str {
        match self.columns.get(*at.borrow()) {
            Some(Column { number: true, wide: true, .. }) => "app-table__number app-table__wide",
            Some(Column { number: true, .. }) => "app-table__number",
            Some(Column { wide: true, .. }) => "app-table__wide",
            _ => "",
        }
    }
}

/// Paging by key: there is a next page or there is not; no page has a number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pager {
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the page after.
    pub next: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_take_their_columns_class() {
        let columns = vec![
            Column::new("a"),
            Column::number("b"),
            Column::number("c").wide(),
            Column::new("d").wide(),
        ];
        let table = Table::new("t", columns, Vec::new());
        assert_eq!(table.class(0), "");
        assert_eq!(table.class(1), "app-table__number");
        assert_eq!(table.class(2), "app-table__number app-table__wide");
        assert_eq!(table.class(3), "app-table__wide");
        assert_eq!(table.class(9), "");
    }
}
