use messages::sheet::{self, Cell, SheetError};

use super::{notes, people};

const LIST: &str = "Nom;Prénom;Sexe;Né le;Nationalité\nBÉRANGER;Zoë;F;12 mars 1980;Française\n";

#[test]
fn one_list_in_every_alphabet_a_spreadsheet_saves() {
    let utf16 = |text: &str, little: bool| {
        let unit = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(unit).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = LIST.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let marked = format!("\u{feff}{LIST}").into_bytes();
    let plain = people(LIST.as_bytes(), None).unwrap();
    assert_eq!(plain.lines[0].record["family_name"], "BÉRANGER");
    for file in [marked, utf16(LIST, true), utf16(LIST, false)] {
        assert_eq!(people(&file, None).unwrap(), plain);
    }
    let reading = people(&latin, None).unwrap();
    assert_eq!(reading.lines, plain.lines);
    assert_eq!(notes(&reading), ["sheet-note-windows-1252"]);
}

#[test]
fn the_separator_is_found_and_excels_own_line_is_obeyed() {
    for separator in [",", ";", "\t"] {
        let file = LIST.replace(';', separator);
        assert_eq!(people(file.as_bytes(), None).unwrap().lines[0].row, 2, "{separator}");
    }
    let said = format!("sep=;\r\n{LIST}");
    assert_eq!(people(said.as_bytes(), None).unwrap().lines[0].row, 3);
    let quoted =
        "Surname;First name;Address\nA;A;\"1, Quay, Cork, Ireland; \"\"here\"\"\nfloor 2\"\n";
    let reading = people(quoted.as_bytes(), None).unwrap();
    let address = &reading.lines[0].record["residential_address"];
    assert_eq!(address, "1, Quay, Cork, Ireland; \"here\"\nfloor 2");
}

#[test]
fn rows_are_counted_as_a_spreadsheet_shows_them() {
    let file = "\n\na,b\r\n\"two\nlines\",x\n\n\nlast,y";
    let rows = &sheet::open(file.as_bytes()).unwrap().tables[0].rows;
    let found: Vec<(u32, Cell)> =
        rows.iter().map(|row| (row.number, row.cells[0].clone())).collect();
    let text = |text: &str| Cell::Text(text.into());
    assert_eq!(found, [(3, text("a")), (4, text("two\nlines")), (7, text("last"))]);
}

#[test]
fn what_is_no_list_is_said_in_one_sentence() {
    let many = "a,b\n".repeat(2_001);
    let wide = ["x"; 121].join(",");
    let huge = vec![b'a'; 2 * 1024 * 1024 + 1];
    for (file, expected) in [
        (b"".as_slice(), SheetError::Empty),
        (b" \n\r\n ", SheetError::Empty),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", SheetError::NotASheet),
        (b"%PDF-1.7 ...", SheetError::NotASheet),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", SheetError::OldWorkbook),
        (b"Surname,First name\n", SheetError::NoRows),
        (b"one,two\nthree,four\n", SheetError::NoHeadings { found: "one | two".into() }),
        (many.as_bytes(), SheetError::TooManyRows),
        (wide.as_bytes(), SheetError::TooManyColumns),
        (&huge, SheetError::TooLarge),
    ] {
        assert_eq!(people(file, None), Err(expected));
    }
}
