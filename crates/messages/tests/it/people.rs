use messages::sheet::Order;
use serde_json::json;

use super::{notes, people, problems};

#[test]
fn a_crew_list_with_a_title_and_full_names() {
    let file = "M/Y Serenity,,,,,\nCrew list,,,,,\n,,,,,\nNo.,Name,Rank or rating,Nationality,Date of birth,Passport No.\n\
        1,\"O'BRIEN, Seán Patrick\",Captain,Irish,4 May 1971,PX1234567\n\
        2,Anna Baptiste,Stewardess,Saint Lucian,12-MAR-1980,R0012345\n,,,,,\nTotal: 2,,,,,\n";
    let reading = people(file.as_bytes(), None).unwrap();
    let records: Vec<_> =
        reading.lines.iter().map(|line| (line.row, line.record.clone())).collect();
    let passport = |number: &str, country: &str| json!([{"issuing_country": country, "kind": "passport", "number": number}]);
    assert_eq!(
        records,
        [
            (
                5,
                json!({"born": "1971-05-04", "documents": passport("PX1234567", "IE"), "family_name": "O'BRIEN",
                    "given_names": "Seán Patrick", "nationality": "IE"})
            ),
            (
                6,
                json!({"born": "1980-03-12", "documents": passport("R0012345", "LC"), "family_name": "Baptiste",
                    "given_names": "Anna", "nationality": "LC", "occupation": "Stewardess"})
            ),
        ]
    );
    assert_eq!(problems(&reading), []);
    let told = ["sheet-note-not-kept", "sheet-note-issuer-taken", "sheet-note-name-apart"];
    assert!(told.iter().all(|key| notes(&reading).contains(key)), "{:?}", reading.notes);
}

#[test]
fn a_column_with_a_day_above_twelve_decides_for_itself_alone() {
    let file = "Surname;First name;Born;Valid until\nA;A;03/04/1980;12/25/2030\nB;B;25/12/1990;01/02/2031\n";
    let reading = people(file.as_bytes(), None).unwrap();
    assert_eq!(reading.question, None);
    assert_eq!(reading.lines[0].record["born"], "1980-04-03");
    assert_eq!(reading.lines[1].record["documents"][0]["expires_on"], "2031-01-02");
}

#[test]
fn what_can_be_read_two_ways_is_asked_once_and_never_guessed() {
    let file = "Surname,First name,Born\nA,A,03/04/1980\nB,B,5 May 1990\nC,C,01/02/1970\n";
    let reading = people(file.as_bytes(), None).unwrap();
    let question = reading.question.clone().unwrap();
    assert_eq!((question.rows, question.example.as_str()), (vec![2, 4], "03/04/1980"));
    assert_eq!(question.day_first.to_string(), "1980-04-03");
    assert_eq!(question.month_first.to_string(), "1980-03-04");
    assert_eq!(question.columns[0].heading, "Born");
    let ambiguous = "sheet-date-ambiguous";
    assert_eq!(problems(&reading), [(2, "C".into(), ambiguous), (4, "C".into(), ambiguous)]);
    assert_eq!(reading.lines[1].record["born"], "1990-05-05");
    for (order, day) in [(Order::DayFirst, "1980-04-03"), (Order::MonthFirst, "1980-03-04")] {
        let reading = people(file.as_bytes(), Some(order)).unwrap();
        assert_eq!((problems(&reading), reading.question), (vec![], None));
        assert_eq!(reading.lines[0].record["born"], day);
    }
}

#[test]
fn an_answer_does_not_overrule_a_column_that_tells() {
    let file = "Surname,First name,Born\nA,A,03/04/1980\nB,B,25/12/1990\n";
    let reading = people(file.as_bytes(), Some(Order::MonthFirst)).unwrap();
    assert_eq!(reading.lines[0].record["born"], "1980-04-03");
}

#[test]
fn a_column_of_both_orders_is_mended_by_hand() {
    let file = "Surname,First name,Born\nA,A,25/12/1990\nB,B,12/25/1990\nC,C,03/04/1980\n";
    let reading = people(file.as_bytes(), None).unwrap();
    assert_eq!(problems(&reading), [(4, "C".into(), "sheet-date-mixed")]);
}

#[test]
fn the_workbook_of_sailclear_has_its_own_order() {
    let headings = "FirstName,LastName,MiddleName,Gender,NationalityCountry,DateOfBirth,BirthCountry,\
        TravelDocumentType,DocumentId,CountryofIssue,DateofIssue,DocumentExpiryDate,DefaultRankKey,\
        ResidentialAddress,MaritalStatus,DefaultOccupation";
    let row = "Anna,Baptiste,,Female,St. Lucia,03-04-1980,Saint Lucia,Seaman Passport,R001,Saint Lucia,01-02-2020,\
        01-02-2030,Crew,\"Castries\",InRelation,Cook";
    let reading = people(format!("{headings}\n{row}\n").as_bytes(), None).unwrap();
    assert_eq!((problems(&reading), &reading.question), (vec![], &None));
    assert_eq!(
        reading.lines[0].record,
        json!({"birth_country": "LC", "born": "1980-03-04", "family_name": "Baptiste", "given_names": "Anna",
            "marital_status": "in_relation", "nationality": "LC", "occupation": "Cook",
            "residential_address": "Castries", "sex": "F",
            "documents": [{"expires_on": "2030-01-02", "issued_on": "2020-01-02", "issuing_country": "LC",
                "kind": "seaman_book", "number": "R001"}]})
    );
    let screen = format!("{headings}\n{}\n", row.replace("03-04-1980", "23-04-1980"));
    let reading = people(screen.as_bytes(), None).unwrap();
    assert_eq!(reading.lines[0].record["born"], "1980-04-23", "the column tells otherwise");
}

#[test]
fn every_problem_names_its_row_and_column_and_costs_no_other_row() {
    let file = "Surname,First name,Sex,Born,Nationality,Passport no,Issue date,Expiry\n\
        A,A,F,12 Mar 80,FR,1,2020-01-01,2030-01-01\n\
        B,B,Q,1980-03-12,Atlantis,2,2020-01-01,2019-01-01\n\
        C,C,M,2036-03-12,FR,3,1920-01-01,2030-01-01\n\
        \n\
        D,D,M,1970-03-12,FR,4,2020-01-01,2030-01-01\n\
        E,E,M,1971-03-12,FR,4,2020-01-01,2030-01-01\n";
    let reading = people(file.as_bytes(), None).unwrap();
    let expected = [
        (2, "D", "sheet-two-digit-year"),
        (3, "C", "sheet-unknown-word"),
        (3, "E", "sheet-unknown-country"),
        (3, "H", "sheet-expires-before-issue"),
        (4, "D", "sheet-in-the-future"),
        (4, "G", "sheet-issued-before-birth"),
        (7, "", "sheet-same-as-row"),
    ];
    let expected: Vec<_> = expected.map(|(row, column, key)| (row, column.to_owned(), key)).into();
    assert_eq!(problems(&reading), expected);
    let good: Vec<u32> =
        reading.lines.iter().filter(|line| line.problems.is_empty()).map(|l| l.row).collect();
    assert_eq!(good, [6]);
}

#[test]
fn m_beside_h_is_not_taken_for_a_man() {
    let file = "Apellidos,Nombre,Sexo\nA,A,H\nB,B,M\n";
    let reading = people(file.as_bytes(), None).unwrap();
    assert_eq!(problems(&reading), [(3, "C".into(), "sheet-sex-beside-h")]);
    let french = "Nom,Prénom,Sexe\nA,A,H\nB,B,F\nC,C,M\n";
    assert_eq!(problems(&people(french.as_bytes(), None).unwrap()), []);
}
