//! Text files: which alphabet, which separator, which rows.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::table::{Book, Cell, Row, Table};
use super::{CELLS_MOST, COLUMNS_MOST, Note, ROWS_MOST, SheetError};

/// What may stand between cells.
const SEPARATORS: [u8; 3] = *b",;\t";
/// So many lines are looked at to find out which.
const LOOK: usize = 20;

pub(super) fn open(bytes: &[u8]) -> Result<Book, SheetError> {
    let (text, notes) = decode(bytes)?;
    if text.trim().is_empty() {
        return Err(SheetError::Empty);
    }
    // Excel's line "sep=;" is a row of the file, and none of its list.
    let (separator, list, before) = match said(&text) {
        Some((separator, rest)) => (separator, rest, 1),
        None => (likeliest(&text), text.as_str(), 0),
    };
    let rows = rows(list, separator, before)?;
    Ok(Book { tables: vec![Table { name: None, rows }], notes })
}

/// The text of a file, by its mark, as UTF-8, or as Windows-1252 where it is not; what is neither
/// is no text.
fn decode(bytes: &[u8]) -> Result<(String, Vec<Note>), SheetError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, faulty) = encoding.decode_without_bom_handling(&bytes[mark..]);
        let notes = if faulty { vec![Note::DamagedText] } else { Vec::new() };
        return if text.contains('\0') {
            Err(SheetError::NotASheet)
        } else {
            Ok((text.into_owned(), notes))
        };
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        let (text, faulty) = encoding.decode_without_bom_handling(bytes);
        let plain = !faulty && !text.contains('\0');
        return plain.then(|| (text.into_owned(), Vec::new())).ok_or(SheetError::NotASheet);
    }
    if bytes.contains(&0) {
        return Err(SheetError::NotASheet);
    }
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok((text.into_owned(), Vec::new())),
        None => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            Ok((text.into_owned(), vec![Note::Windows1252]))
        }
    }
}

/// UTF-16 without a mark, as some programs export it: its headings begin with Latin letters, so
/// every other byte of the first few is nothing.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..8).filter(|_| bytes.len().is_multiple_of(2))?;
    let nothing = |from: usize| start.iter().skip(from).step_by(2).all(|byte| *byte == 0);
    match (nothing(0), nothing(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// The separator that a first line `sep=;` says, and the text after it.
fn said(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let separator = *rest.as_bytes().first()?;
    let after = SEPARATORS.contains(&separator).then(|| &rest[1..])?;
    let after = after.strip_prefix('\r').unwrap_or(after);
    Some((separator, after.strip_prefix('\n')?))
}

/// The separator that most lines have, outside quotes.
fn likeliest(text: &str) -> u8 {
    let mut counts = [[0usize; LOOK]; SEPARATORS.len()];
    let (mut line, mut quoted) = (0, false);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => line += 1,
            _ => {
                if let Some(at) = SEPARATORS.iter().position(|separator| *separator == byte)
                    && !quoted
                {
                    counts[at][line] += 1;
                }
            }
        }
        if line >= LOOK {
            break;
        }
    }
    let weight = |at: &usize| {
        let lines = counts[*at].iter().filter(|count| **count > 0).count();
        (lines, counts[*at].iter().sum::<usize>())
    };
    // Of equals the earlier is meant: commas are commonest.
    let best = (0..SEPARATORS.len()).rev().max_by_key(weight).unwrap_or_default();
    SEPARATORS[best]
}

fn rows(text: &str, separator: u8, before: u32) -> Result<Vec<Row>, SheetError> {
    // One kind of line end, so that lines can be counted.
    let text = format!("{}\n", text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let (mut rows, mut record) = (Vec::new(), csv::StringRecord::new());
    let (mut number, mut left) = (before, CELLS_MOST);
    loop {
        let line = reader.position().line();
        if !reader.read_record(&mut record).map_err(|_| SheetError::NotASheet)? {
            return Ok(rows);
        }
        // The reader passes over blank lines; a spreadsheet shows them as rows. Lines within
        // quotes are no rows.
        let passed = reader.position().line().saturating_sub(line);
        let within = record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        let within = u64::try_from(within).unwrap_or(u64::MAX);
        let step = passed.saturating_sub(within).max(1);
        number = number.saturating_add(u32::try_from(step).unwrap_or(u32::MAX));
        let cells = cells(&record)?;
        left = left
            .checked_sub(cells.iter().filter(|cell| !cell.is_empty()).count())
            .ok_or(SheetError::TooManyCells)?;
        if cells.is_empty() {
            continue;
        }
        if rows.len() >= ROWS_MOST {
            return Err(SheetError::TooManyRows);
        }
        rows.push(Row { number, cells });
    }
}

fn cells(record: &csv::StringRecord) -> Result<Vec<Cell>, SheetError> {
    let mut cells: Vec<Cell> = record.iter().map(|text| Cell::text(bare(text))).collect();
    while cells.last().is_some_and(Cell::is_empty) {
        cells.pop();
    }
    if cells.len() > COLUMNS_MOST { Err(SheetError::TooManyColumns) } else { Ok(cells) }
}

/// Takes off the apostrophe that our own export puts before what a spreadsheet would take for a
/// formula; see [`super::write`].
fn bare(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if super::write::looks_like_a_formula(rest) => rest,
        _ => text,
    }
}
