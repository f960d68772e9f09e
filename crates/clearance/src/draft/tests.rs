use super::*;

#[test]
fn what_was_typed_reaches_the_file_as_a_date_or_as_it_is() {
    assert_eq!(date_text("1", " 2", "2026"), "2026-02-01");
    assert_eq!(date_text("31", "feb", ""), "0000-feb-31");
    let typed =
        Typed { day: "1".into(), month: "12".into(), year: "2026".into(), time: "19:00".into() };
    assert_eq!(typed.text(), "2026-12-01T19:00");
    assert!(Typed::default().is_blank());
}

/// The example with its people named as an account's list names them, in the order of the list.
fn example() -> VoyageFile {
    let text = include_str!("../../../../docs/examples/grenadines.json");
    let mut file = VoyageFile::parse(text).unwrap().voyage;
    let names: Vec<String> = file.people.iter().map(|p| p.reference.clone()).collect();
    let place = |name: &str| names.iter().position(|known| known == name).unwrap();
    let renamed = |reference: &mut String| {
        *reference = format!("0197b3a0-7d4c-7000-8000-{:012}", place(reference));
    };
    for call in &mut file.calls {
        for aboard in call.aboard.iter_mut().flatten().chain(&mut call.joins) {
            renamed(&mut aboard.person);
        }
        call.leaves.iter_mut().for_each(renamed);
        call.aboard.iter_mut().for_each(|aboard| aboard.sort_by(|a, b| a.person.cmp(&b.person)));
    }
    for person in &mut file.people {
        renamed(&mut person.reference);
    }
    VoyageFile { client_id: None, ..file }
}

#[test]
fn a_file_becomes_a_draft_that_gives_the_same_file() {
    let file = example();
    let draft = Draft::of(&file, None).unwrap();
    let record = |person: &crate::voyage_file::Person| {
        let id: PersonId = person.reference.parse().unwrap();
        (id, serde_json::to_value(person).unwrap())
    };
    let people: Vec<(PersonId, Value)> = file.people.iter().map(record).collect();
    let again = draft.file(Some(&serde_json::to_value(&file.vessel).unwrap()), &people);
    assert_eq!(VoyageFile::from_value(&again).unwrap().voyage, file);
}

#[test]
fn a_person_who_joins_at_the_second_call_is_not_aboard_at_the_first() {
    let id: PersonId = "0197b3a0-7d4c-7000-8000-000000000001".parse().unwrap();
    let other: PersonId = "0197b3a0-7d4c-7000-8000-000000000002".parse().unwrap();
    let draft = Draft {
        calls: vec![DraftCall::default(), DraftCall::default()],
        people: vec![
            DraftPerson {
                person: id.clone(),
                role: "master".into(),
                position: None,
                joins: None,
                leaves: None,
            },
            DraftPerson {
                person: other.clone(),
                role: "crew".into(),
                position: None,
                joins: Some(1),
                leaves: None,
            },
        ],
        ..Draft::default()
    };
    let file = draft.file(
        None,
        &[(id, json!({"family_name": "A"})), (other.clone(), json!({"family_name": "B"}))],
    );
    assert_eq!(file["calls"][0]["aboard"].as_array().unwrap().len(), 1);
    assert_eq!(file["calls"][1]["joins"][0]["person"], other.as_str());
    assert_eq!(file["people"][1]["ref"], other.as_str());
}
