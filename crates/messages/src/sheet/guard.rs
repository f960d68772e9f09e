//! What a workbook unpacks to is counted before anything opens it: the sizes that a zip file
//! writes about itself are not believed. Limits: row B4 of the project's bomb tests.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::SheetError;

/// Most parts of a workbook.
const ENTRIES_MOST: usize = 1_000;
/// Most bytes it unpacks to, all parts together.
const UNPACKED_MOST: u64 = 25 * 1024 * 1024;
/// A part may unpack to so many times its packed size …
const RATIO_MOST: u64 = 100;
/// … once it is larger than this. Small parts of repeated markup pack better than any bomb.
const RATIO_FLOOR: u64 = 1024 * 1024;
/// Most strings a workbook may announce. Readers make room for as many as the attribute says.
const STRINGS_MOST: u64 = 250_000;
/// Parts that only files of other programs have: OpenDocument, Numbers, Excel's binary workbook,
/// Word. They are whole, and saving them anew would not help.
const OTHERS: [&str; 4] =
    ["mimetype", "Index/Document.iwa", "xl/workbook.bin", "word/document.xml"];
/// The attribute that announces them.
const ANNOUNCED: &[u8] = b"uniqueCount";
/// As much of the end of one piece is looked at again with the next.
const OVERLAP: usize = 64;

/// Unpacks every part once, keeping nothing.
///
/// # Errors
/// [`SheetError::Bomb`] beyond a limit, [`SheetError::Damaged`] if a part does not unpack.
pub(super) fn check(bytes: &[u8]) -> Result<(), SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    if archive.len() > ENTRIES_MOST {
        return Err(SheetError::Bomb);
    }
    if OTHERS.iter().any(|part| archive.index_for_name(part).is_some()) {
        return Err(SheetError::NotASheet);
    }
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| SheetError::Damaged)?;
        if part.is_file() {
            let packed = part.compressed_size();
            unpacked += measure(&mut part, packed, UNPACKED_MOST - unpacked)?;
        }
    }
    Ok(())
}

/// The true size of one part, of which at most `left` is left.
fn measure(part: &mut impl Read, packed: u64, left: u64) -> Result<u64, SheetError> {
    let mut size = 0;
    let mut buffer = vec![0; 16 * 1024 + OVERLAP];
    let mut kept = 0;
    loop {
        let read = part.read(&mut buffer[kept..]).map_err(|_| SheetError::Damaged)?;
        if read == 0 {
            return Ok(size);
        }
        if size == 0 && is_utf16(&buffer[..read]) {
            return Err(SheetError::Damaged);
        }
        size += u64::try_from(read).unwrap_or(u64::MAX);
        if size > left || (size > RATIO_FLOOR && size / RATIO_MOST > packed) {
            return Err(SheetError::Bomb);
        }
        let seen = kept + read;
        announced(&buffer[..seen])?;
        let from = seen.saturating_sub(OVERLAP);
        buffer.copy_within(from..seen, 0);
        kept = seen - from;
    }
}

/// No spreadsheet program writes its parts so, and the look for [`ANNOUNCED`] would not see it.
fn is_utf16(start: &[u8]) -> bool {
    matches!(start, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, b'<', ..] | [b'<', 0, ..])
}

/// A number of strings far beyond what the file holds would make a reader ask for all memory.
fn announced(piece: &[u8]) -> Result<(), SheetError> {
    // No text of XML 1.0 holds ESC; ISO-2022 would hide the attribute behind it.
    if piece.starts_with(b"<") && piece.contains(&0x1B) {
        return Err(SheetError::Damaged);
    }
    let mut rest = piece;
    while let Some(at) = rest.windows(ANNOUNCED.len()).position(|window| window == ANNOUNCED) {
        rest = &rest[at + ANNOUNCED.len()..];
        let digits: Vec<u8> = rest
            .iter()
            .copied()
            .skip_while(|byte| {
                matches!(byte, b' ' | b'=' | b'"' | b'\'' | b'\t' | b'\r' | b'\n' | b'+')
            })
            .take_while(u8::is_ascii_digit)
            .take(OVERLAP)
            .collect();
        let number = std::str::from_utf8(&digits).ok().filter(|digits| !digits.is_empty());
        if number.is_some_and(|digits| digits.parse::<u64>().map_or(true, |n| n > STRINGS_MOST)) {
            return Err(SheetError::Bomb);
        }
    }
    Ok(())
}
