use super::{CELLS_MOST, COLUMNS_MOST, FILE_MOST, ROWS_MOST};

/// Why nothing of a file can be read. The sentence is for logs and the command line; pages use
/// [`SheetError::key`] and [`SheetError::arguments`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Nothing in it.
    #[error("The file is empty")]
    Empty,
    /// Too many bytes.
    #[error("The file is larger than {} MB; split it", FILE_MOST / 1024 / 1024)]
    TooLarge,
    /// Neither text nor a workbook.
    #[error("The file is neither a CSV file nor an Excel workbook (.xlsx)")]
    NotASheet,
    /// A workbook of Excel before 2007, or one with a password.
    #[error(
        "The file is an old Excel workbook (.xls) or has a password; save it without a password as .xlsx or CSV"
    )]
    OldWorkbook,
    /// It unpacks to far more than its size, or has more parts than any workbook has.
    #[error("The workbook unpacks to far more than a list can hold; save it anew, or as CSV")]
    Bomb,
    /// A workbook that cannot be unpacked or read.
    #[error("The workbook is damaged; open it, save it anew, and try again")]
    Damaged,
    /// Too many rows.
    #[error("The list has more than {ROWS_MOST} rows; split it")]
    TooManyRows,
    /// Too many columns.
    #[error("The list has more than {COLUMNS_MOST} columns")]
    TooManyColumns,
    /// Too many cells.
    #[error("The file has more than {CELLS_MOST} cells that hold something; split it")]
    TooManyCells,
    /// No row of headings was found.
    #[error("No row of headings was found in the first 20 rows; found there: {found}")]
    NoHeadings {
        /// What the first row holds.
        found: String,
    },
    /// Headings, and nothing beneath them.
    #[error("There are headings and no row beneath them")]
    NoRows,
}

impl SheetError {
    /// Key of the Fluent message.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "sheet-empty",
            Self::TooLarge => "sheet-too-large",
            Self::NotASheet => "sheet-not-a-sheet",
            Self::OldWorkbook => "sheet-old-workbook",
            Self::Bomb => "sheet-bomb",
            Self::Damaged => "sheet-damaged",
            Self::TooManyRows => "sheet-too-many-rows",
            Self::TooManyColumns => "sheet-too-many-columns",
            Self::TooManyCells => "sheet-too-many-cells",
            Self::NoHeadings { .. } => "sheet-no-headings",
            Self::NoRows => "sheet-no-rows",
        }
    }

    /// Arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge => vec![("max", (FILE_MOST / 1024 / 1024).to_string())],
            Self::TooManyRows => vec![("max", ROWS_MOST.to_string())],
            Self::TooManyColumns => vec![("max", COLUMNS_MOST.to_string())],
            Self::TooManyCells => vec![("max", CELLS_MOST.to_string())],
            Self::NoHeadings { found } => vec![("found", found.clone())],
            _ => Vec::new(),
        }
    }
}
