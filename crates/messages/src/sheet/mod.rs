//! Lists kept in spreadsheets: opened, understood, read into records, and written.

mod data;
mod date;
mod error;
mod guard;
mod heading;
mod layout;
mod problem;
mod read;
mod table;
mod text;
mod value;
mod workbook;
mod write;

pub use date::Order;
pub use error::SheetError;
pub use layout::{Column, Layout};
pub use problem::{Note, Problem, ProblemKind};
pub use read::{Line, Question, Reading, read};
pub use table::{Book, Cell, Row, Table, column_letters};
pub use write::{Guide, csv, template_csv, template_workbook};

/// Most bytes of a file.
pub const FILE_MOST: usize = 2 * 1024 * 1024;
/// Most rows of a sheet that are read.
pub const ROWS_MOST: usize = 2_000;
/// Most columns of a sheet that are read.
pub const COLUMNS_MOST: usize = 120;
/// Most cells of a file that hold something.
pub const CELLS_MOST: usize = 100_000;

/// Opens a file of either kind: what it is, its first bytes tell, not its name.
///
/// ```
/// use messages::sheet::{Cell, open};
/// let book = open("name,born\nAnna,1980-03-12\n".as_bytes())?;
/// assert_eq!(book.tables[0].rows[1].number, 2);
/// assert_eq!(book.tables[0].rows[1].cells[0], Cell::Text("Anna".into()));
/// assert!(open(b"").is_err());
/// # Ok::<(), messages::sheet::SheetError>(())
/// ```
///
/// # Errors
/// [`SheetError`]: why nothing of the file can be read.
pub fn open(bytes: &[u8]) -> Result<Book, SheetError> {
    if bytes.len() > FILE_MOST {
        return Err(SheetError::TooLarge);
    }
    match bytes {
        [b'P', b'K', ..] => workbook::open(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(SheetError::OldWorkbook),
        [b'%', b'P', b'D', b'F', ..] => Err(SheetError::NotASheet),
        _ => text::open(bytes),
    }
}
