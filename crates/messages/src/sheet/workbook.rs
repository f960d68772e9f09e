use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetVisible, Xlsx};
use chrono::NaiveDate;

use super::table::{Book, Cell, Row, Table};
use super::{CELLS_MOST, COLUMNS_MOST, ROWS_MOST, SheetError, guard};

/// So many sheets of a workbook are looked at.
const SHEETS_MOST: usize = 12;

/// Opens a workbook: what it unpacks to is counted first, and its cells are read one by one, so
/// that a cell far out makes no room for all before it.
pub(super) fn open(bytes: &[u8]) -> Result<Book, SheetError> {
    guard::check(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => SheetError::OldWorkbook,
        _ => SheetError::Damaged,
    })?;
    let mut left = CELLS_MOST;
    let (shown, hidden): (Vec<_>, Vec<_>) = workbook
        .sheets_metadata()
        .iter()
        .take(SHEETS_MOST)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .partition(|(_, visible)| *visible);
    let mut tables = Vec::new();
    // What is hidden is last year's list as often as not: nobody who sends it sees it.
    for names in [shown, hidden] {
        for (name, _) in names {
            let table = sheet(&mut workbook, &name, &mut left)?;
            tables.extend(table.filter(|table| !table.rows.is_empty()));
        }
        if !tables.is_empty() {
            break;
        }
    }
    if tables.is_empty() { Err(SheetError::Empty) } else { Ok(Book { tables, notes: Vec::new() }) }
}

/// One sheet; none for a chart.
fn sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    left: &mut usize,
) -> Result<Option<Table>, SheetError> {
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else {
        return Ok(None);
    };
    let mut table = Table { name: Some(name.to_owned()), rows: Vec::new() };
    while let Some(found) = cells.next_cell().map_err(|_| SheetError::Damaged)? {
        let cell = cell(found.get_value());
        if cell.is_empty() {
            continue;
        }
        *left = left.checked_sub(1).ok_or(SheetError::TooManyCells)?;
        let (row, column) = found.get_position();
        put(&mut table, row.saturating_add(1), column, cell)?;
    }
    // Rows may stand in a file in any order.
    table.rows.sort_by_key(|row| row.number);
    Ok(Some(table))
}

fn put(table: &mut Table, number: u32, column: u32, cell: Cell) -> Result<(), SheetError> {
    let column = usize::try_from(column).unwrap_or(usize::MAX);
    if column >= COLUMNS_MOST {
        return Err(SheetError::TooManyColumns);
    }
    let at = match table.rows.last() {
        Some(row) if row.number == number => table.rows.len() - 1,
        Some(row) if row.number > number => {
            match table.rows.iter().position(|row| row.number == number) {
                Some(at) => at,
                None => new_row(table, number)?,
            }
        }
        _ => new_row(table, number)?,
    };
    let cells = &mut table.rows[at].cells;
    if cells.len() <= column {
        cells.resize(column + 1, Cell::Empty);
    }
    cells[column] = cell;
    Ok(())
}

fn new_row(table: &mut Table, number: u32) -> Result<usize, SheetError> {
    if table.rows.len() >= ROWS_MOST {
        return Err(SheetError::TooManyRows);
    }
    table.rows.push(Row { number, cells: Vec::new() });
    Ok(table.rows.len() - 1)
}

#[expect(clippy::cast_precision_loss, reason = "a spreadsheet's own numbers are no finer")]
fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty | DataRef::DurationIso(_) => Cell::Empty,
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(yes) => Cell::Bool(*yes),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
            date.map_or(Cell::Number(moment.as_f64()), Cell::Date)
        }
        DataRef::Error(fault) => Cell::Fault(fault.to_string()),
    }
}
