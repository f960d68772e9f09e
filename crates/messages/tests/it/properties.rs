use messages::sheet::{self, Cell, Layout};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::people;

/// A name as it may stand in a record: trimmed, printable, one line.
fn name() -> impl Strategy<Value = String> {
    "[\\PC&&[^\u{202A}-\u{202E}\u{2066}-\u{2069}\u{feff}]]{1,20}"
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("blank", |text| !text.trim().is_empty())
        .prop_filter("Unicode's own blanks", |text| {
            text.trim() == text && text.lines().count() == 1
        })
}

fn person() -> impl Strategy<Value = Value> {
    let sign =
        prop_oneof![Just(""), Just("="), Just("+"), Just("-"), Just("@"), Just("'"), Just("'=")];
    let day =
        (1900i32..2020, 1u32..=12, 1u32..=28).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}"));
    (sign, name(), name(), day, "[A-Z0-9]{5,9}").prop_map(|(sign, family, given, born, number)| {
        json!({
            "family_name": format!("{sign}{family}"), "given_names": given, "sex": "F", "born": born,
            "nationality": "LC", "residential_address": "+1 758 452 0000",
            "documents": [
                {"kind": "passport", "number": number, "issuing_country": "LC"},
                {"kind": "id_card", "number": format!("-{number}"), "issuing_country": "FR", "issued_on": "2020-01-02"},
            ],
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_exported_is_read_back_as_the_same_records(people_of in prop::collection::vec(person(), 1..5)) {
        let file = sheet::csv(Layout::people(), &people_of);
        let reading = people(&file, None).unwrap();
        let same = |line: &sheet::Line| line.problems.iter().all(|problem| problem.column.is_none());
        prop_assert!(reading.lines.iter().all(same), "{:?}", reading.lines);
        let read: Vec<&Value> = reading.lines.iter().map(|line| &line.record).collect();
        prop_assert_eq!(read, people_of.iter().collect::<Vec<_>>());
    }

    #[test]
    fn no_cell_of_an_export_is_a_formula(person in person()) {
        let file = String::from_utf8(sheet::csv(Layout::people(), &[person])).unwrap();
        let mut reader = csv::Reader::from_reader(file.as_bytes());
        for cell in reader.records().flatten().flat_map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>()) {
            let plain = cell.starts_with('+') && cell[1..].chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '.');
            let number = cell.starts_with('-') && cell[1..].chars().all(|c| c.is_ascii_digit() || c == '.');
            prop_assert!(plain || number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{}", cell);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = people(&bytes, None);
    }

    #[test]
    fn any_text_under_headings_has_its_problems_in_rows_of_the_file(
        cells in prop::collection::vec(prop::collection::vec("[0-9/ .:A-Za-zé=+-]{0,14}", 6), 1..8)
    ) {
        let mut file = "Surname,First name,Sex,Born,Nationality,Passport no\n".to_owned();
        for row in &cells {
            file.push_str(&row.join(","));
            file.push('\n');
        }
        if let Ok(reading) = people(file.as_bytes(), None) {
            let last = u32::try_from(cells.len()).unwrap() + 1;
            for line in &reading.lines {
                prop_assert!((2..=last).contains(&line.row));
                let cells = &cells[usize::try_from(line.row).unwrap() - 2];
                prop_assert!(cells.iter().any(|cell| !Cell::text(cell).is_empty()));
            }
        }
    }
}
