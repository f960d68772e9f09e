//! Files made to be more than they seem: refused before anything makes room for them.

use std::io::{Cursor, Write as _};

use messages::sheet::{self, SheetError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A workbook with these parts beside those it needs.
fn workbook(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let needed: [(&str, &[u8]); 4] = [
        (
            "_rels/.rels",
            b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r0\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        ("[Content_Types].xml", b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("xl/_rels/workbook.xml.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/workbook.xml", b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
    ];
    for (name, bytes) in needed.iter().chain(parts) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sheet(rows: &str) -> Vec<u8> {
    format!("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>").into_bytes()
}

const ROW: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Surname</t></is></c></row>";

#[test]
fn the_same_parts_without_a_bomb_are_read() {
    let book = sheet::open(&workbook(&[("xl/worksheets/sheet1.xml", &sheet(ROW))])).unwrap();
    assert_eq!(book.tables[0].rows.len(), 1);
}

#[test]
fn half_a_megabyte_that_unpacks_to_half_a_gigabyte() {
    let mut bomb = sheet(ROW);
    bomb.resize(512 * 1024 * 1024, b' ');
    let file = workbook(&[("xl/worksheets/sheet1.xml", &bomb)]);
    assert!(file.len() < 600 * 1024, "{}", file.len());
    assert_eq!(sheet::open(&file), Err(SheetError::Bomb));
}

#[test]
fn many_parts_each_within_its_ratio_are_counted_together() {
    // Text that packs about 20 : 1, 40 parts of 1 MiB.
    let part: Vec<u8> = (0u32..)
        .flat_map(|n| format!("{:x} ", n.wrapping_mul(2_654_435_761) % 65_536).into_bytes())
        .take(1024 * 1024)
        .collect();
    let names: Vec<String> = (0..40).map(|n| format!("xl/media/{n}.bin")).collect();
    let parts: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), part.as_slice())).collect();
    assert_eq!(guarded(&parts), Err(SheetError::TooLarge), "the file itself is too large");
    let part = &part[..8 * 1024];
    let small: Vec<u8> = part.iter().copied().cycle().take(1000 * 1024).collect();
    let parts: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), small.as_slice())).collect();
    assert_eq!(guarded(&parts), Err(SheetError::Bomb));
}

fn guarded(parts: &[(&str, &[u8])]) -> Result<sheet::Book, SheetError> {
    sheet::open(&workbook(parts))
}

#[test]
fn more_parts_than_any_workbook_has() {
    let names: Vec<String> = (0..1_001).map(|n| format!("xl/media/{n}.bin")).collect();
    let parts: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
    assert_eq!(guarded(&parts), Err(SheetError::Bomb));
}

#[test]
fn a_workbook_that_announces_more_strings_than_there_is_memory() {
    let rows = sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    for announced in ["9999999999999", "99999999999999999999999999", "+700000000", " 4000000000"] {
        let strings =
            format!("<sst uniqueCount=\"{announced}\"><si><t>Surname</t></si></sst>").into_bytes();
        let parts =
            [("xl/worksheets/sheet1.xml", rows.as_slice()), ("xl/sharedStrings.xml", &strings)];
        assert_eq!(guarded(&parts), Err(SheetError::Bomb), "{announced}");
    }
    let far = format!("<!--{}--><sst uniqueCount=\"9999999999999\"/>", "x".repeat(16 * 1024 - 12))
        .into_bytes();
    assert_eq!(
        guarded(&[("xl/sharedStrings.xml", &far)]),
        Err(SheetError::Bomb),
        "across two pieces"
    );
    let wide: Vec<u8> = "\u{feff}<sst uniqueCount=\"9999999999999\"/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(guarded(&[("xl/sharedStrings.xml", &wide)]), Err(SheetError::Damaged), "in UTF-16");
}

#[test]
fn a_zip_within_a_zip_stays_closed_and_a_broken_one_is_said() {
    let inner = workbook(&[("xl/worksheets/sheet1.xml", &vec![b' '; 900 * 1024])]);
    let parts = [("xl/worksheets/sheet1.xml", sheet(ROW)), ("xl/media/inner.zip", inner)];
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    assert_eq!(guarded(&parts).map(|book| book.tables.len()), Ok(1));
    let mut broken = workbook(&parts);
    let middle = broken.len() / 2;
    broken.truncate(middle);
    assert_eq!(sheet::open(&broken), Err(SheetError::Damaged));
    let entities = b"<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData></worksheet>";
    let book = guarded(&[("xl/worksheets/sheet1.xml", entities)]);
    assert!(book.is_err() || book.is_ok_and(|book| book.tables[0].rows.len() <= 1));
}
