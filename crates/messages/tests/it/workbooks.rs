use chrono::NaiveDate;
use messages::sheet::{self, Cell, Guide, Layout, SheetError};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::{notes, people, problems};

/// A workbook with a sheet that says nothing, and a list.
fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("Read me")
        .unwrap()
        .write_string(0, 0, "Fill in the next sheet")
        .unwrap();
    let sheet = workbook.add_worksheet().set_name("Individuals").unwrap();
    for (column, heading) in
        (0..).zip(["LastName", "FirstName", "Gender", "DateOfBirth", "DocumentId"])
    {
        sheet.write_string(0, column, heading).unwrap();
    }
    fill(sheet);
    workbook.save_to_buffer().unwrap()
}

#[test]
fn real_dates_and_numbers_of_a_workbook_are_read_as_they_are() {
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let file = workbook(|sheet| {
        sheet.write_string(4, 0, "Baptiste").unwrap();
        sheet.write_string(4, 1, "Anna").unwrap();
        sheet.write_string(4, 2, "female").unwrap();
        let day = ExcelDateTime::from_ymd(1980, 3, 4).unwrap();
        sheet.write_datetime_with_format(4, 3, &day, &date).unwrap();
        sheet.write_number(4, 4, 123_456_789).unwrap();
    });
    let reading = people(&file, None).unwrap();
    assert_eq!(reading.sheet.as_deref(), Some("Individuals"));
    let line = &reading.lines[0];
    assert_eq!((line.row, &line.problems), (5, &vec![]));
    assert_eq!(line.record["born"], "1980-03-04");
    assert_eq!(line.record["documents"][0]["number"], "123456789");
}

#[test]
fn a_spreadsheet_that_swapped_days_and_months_is_told_of() {
    let date = Format::new().set_num_format("mm/dd/yyyy");
    let file = workbook(|sheet| {
        sheet.write_string(1, 0, "A").unwrap();
        let day = ExcelDateTime::from_ymd(1980, 3, 4).unwrap();
        sheet.write_datetime_with_format(1, 3, &day, &date).unwrap();
        sheet.write_string(2, 0, "B").unwrap();
        sheet.write_string(2, 3, "25/12/1990").unwrap();
    });
    let reading = people(&file, None).unwrap();
    assert!(notes(&reading).contains(&"sheet-note-maybe-swapped"), "{:?}", reading.notes);
}

#[test]
fn numbers_that_are_no_dates_and_faulty_formulas_have_their_cell() {
    let file = workbook(|sheet| {
        sheet.write_string(1, 0, "A").unwrap();
        sheet.write_number(1, 3, 29_292).unwrap();
        sheet.write_number(1, 4, 1.234e17).unwrap();
        sheet.write_formula(2, 0, Formula::new("=NA()").set_result("#N/A")).unwrap();
        sheet.write_string(2, 1, "B").unwrap();
    });
    let reading = people(&file, None).unwrap();
    let found = problems(&reading);
    assert!(found.contains(&(2, "D".into(), "sheet-date-is-number")), "{found:?}");
    assert!(found.contains(&(2, "E".into(), "sheet-number-lost")), "{found:?}");
}

#[test]
fn a_cell_far_out_makes_no_room_for_all_before_it() {
    let file = workbook(|sheet| {
        sheet.write_string(1_048_575, 0, "Last").unwrap();
    });
    let reading = people(&file, None).unwrap();
    assert_eq!(reading.lines[0].row, 1_048_576);
    let wide = workbook(|sheet| {
        sheet.write_string(1, 16_383, "far").unwrap();
    });
    assert_eq!(people(&wide, None), Err(SheetError::TooManyColumns));
}

#[test]
fn a_template_comes_back_empty_of_its_example_and_takes_rows() {
    let guide = Guide {
        sheet: "How to fill in".into(),
        list: "People".into(),
        lead: vec!["One row a person.".into()],
        headings: Layout::people().headings().map(|h| (h.to_owned(), "…".to_owned())).collect(),
    };
    let file = sheet::template_workbook(Layout::people(), "not imported", &guide).unwrap();
    assert_eq!(people(&file, None), Err(SheetError::NoRows));
    let book = sheet::open(&file).unwrap();
    assert_eq!(book.tables[0].rows[0].cells[0], Cell::Text("Family name".into()));
    let mut text =
        String::from_utf8(sheet::template_csv(Layout::people(), "not imported")).unwrap();
    text.push_str("Baptiste,Anna,,F,1980-03-04\r\n");
    let reading = people(text.as_bytes(), None).unwrap();
    assert_eq!((reading.lines.len(), reading.lines[0].row), (1, 3));
    assert_eq!(notes(&reading), ["sheet-note-example"]);
    let born: NaiveDate = reading.lines[0].record["born"].as_str().unwrap().parse().unwrap();
    assert_eq!(born, NaiveDate::from_ymd_opt(1980, 3, 4).unwrap());
}
