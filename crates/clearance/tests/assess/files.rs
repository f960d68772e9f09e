//! Voyage files that a stranger might send: each problem named with its field, nothing lost.

use clearance::voyage_file::{FieldProblem, VoyageFile};
use serde_json::{Value, json};

use super::{EXAMPLE, example, voyage, with};

fn problems(value: &Value) -> Vec<FieldProblem> {
    VoyageFile::parse(&value.to_string()).err().unwrap_or_default()
}

/// Asserts that a change gives exactly this problem at this place.
fn refused(pointer: &str, new: Value, path: &str, key: &str) {
    let problems = problems(&with(pointer, new));
    let found: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.key.as_str())).collect();
    assert_eq!(found, [(path, key)], "{problems:?}");
}

#[test]
fn the_example_is_read_whole_without_warnings() {
    let parsed = VoyageFile::parse(EXAMPLE).unwrap();
    assert!(parsed.warnings.is_empty(), "{:?}", parsed.warnings);
    let names: Vec<_> = parsed.voyage.people.iter().map(|person| person.full_name()).collect();
    let expected = [
        "Seán O'Brien",
        "Anna Léonie Baptiste",
        "Willem van der Berg",
        "Suharti",
        "Zoë Núñez-Ångström",
    ];
    assert_eq!(names, expected);
}

#[test]
fn both_ways_of_reading_agree_with_what_is_written() {
    let once = voyage(&example());
    let written = serde_json::to_string(&once).unwrap();
    assert_eq!(VoyageFile::parse(&written).unwrap().voyage, once);
    assert_eq!(serde_json::from_str::<VoyageFile>(&written).unwrap(), once);
}

#[test]
fn impossible_dates_and_times() {
    refused("/people/0/born", json!("1971-02-31"), "people[0].born", "problem-no-such-day");
    refused("/people/0/born", json!("0000-01-01"), "people[0].born", "problem-year-out-of-range");
    refused(
        "/people/2/documents/0/expires_on",
        json!("8 Feb 2030"),
        "people[2].documents[0].expires_on",
        "problem-not-a-date",
    );
    refused("/calls/1/arrival", json!("2026-12-01 7pm"), "calls[1].arrival", "problem-not-a-time");
    refused(
        "/calls/1/arrival",
        json!("2026-02-30T19:00"),
        "calls[1].arrival",
        "problem-no-such-day",
    );
}

#[test]
fn names_too_long_blank_or_deceiving() {
    refused(
        "/people/1/family_name",
        json!("x".repeat(300)),
        "people[1].family_name",
        "problem-too-long",
    );
    refused("/people/1/family_name", json!("  "), "people[1].family_name", "problem-blank");
    refused(
        "/people/1/family_name",
        json!("Bap\u{0}tiste"),
        "people[1].family_name",
        "problem-control-character",
    );
    refused("/vessel/name", json!("Wild\u{202E}esoR"), "vessel.name", "problem-direction-override");
    refused("/people/1/family_name", json!(7), "people[1].family_name", "problem-wrong-type");
    refused("/people/1/family_name", json!(null), "people[1].family_name", "problem-missing");
}

#[test]
fn names_that_only_look_odd_are_kept() {
    for name in ["X", "Null", "O'Brien-Ó Súilleabháin", "김", "Ng", "🎵", "D’Arcy", "مُحَمَّد"]
    {
        let read = voyage(&with("/people/1/family_name", json!(name)));
        assert_eq!(read.people[1].family_name, name);
    }
    let marked = with("/people/1/family_name", json!("\u{200F}שרה"));
    let parsed = VoyageFile::from_value(&marked).unwrap();
    assert_eq!(parsed.warnings[0].key, "problem-direction-mark");
    assert_eq!(parsed.warnings[0].path, "people[1].family_name");
}

#[test]
fn wrong_words_come_with_the_right_one() {
    let problems = problems(&with("/calls/0/aboard/0/role", json!("mastr")));
    assert_eq!(problems[0].path, "calls[0].aboard[0].role");
    assert_eq!(problems[0].key, "problem-unknown-word-suggest");
    assert!(problems[0].message.contains("did you mean master?"), "{}", problems[0].message);
    refused("/vessel/lenght", json!(3), "vessel.lenght", "problem-unknown-field-suggest");
    refused("/people/0/sex", json!("?"), "people[0].sex", "problem-unknown-word");
}

#[test]
fn references_that_lead_nowhere() {
    refused("/calls/1/leaves", json!(["ana"]), "calls[1].leaves[0]", "problem-unknown-ref-suggest");
    refused(
        "/calls/1/leaves",
        json!(["anna", "anna"]),
        "calls[1].leaves[1]",
        "problem-repeated-ref",
    );
    let twice = with("/people/1/ref", json!("sean"));
    assert!(
        problems(&twice)
            .iter()
            .any(|p| p.path == "people[1].ref" && p.key == "problem-duplicate-ref")
    );
}

#[test]
fn a_place_written_short_is_read_with_the_same_care() {
    assert_eq!(
        voyage(&with("/from", json!("mq-le-marin"))).from.unwrap().port.unwrap(),
        "mq-le-marin"
    );
    refused("/from", json!("mq/le\u{0}marin"), "from", "problem-not-a-ref");
    refused("/next", json!("x".repeat(5000)), "next", "problem-not-a-ref");
}

#[test]
fn every_problem_is_told_at_once() {
    let mut value = example();
    for (pointer, new) in [
        ("/vessel/length", json!(0)),
        ("/people/0/born", json!("1971-02-31")),
        ("/people/4/documents/0/number", json!("")),
        ("/calls/2/departure", json!("soon")),
        ("/schema", json!("landfall/voyage/9")),
        ("/client_id", json!("7")),
    ] {
        super::put(&mut value, pointer, new);
    }
    let paths: Vec<_> = problems(&value).into_iter().map(|p| p.path).collect();
    let expected = [
        "schema",
        "client_id",
        "vessel.length",
        "people[0].born",
        "people[4].documents[0].number",
        "calls[2].departure",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn empty_and_enormous_documents() {
    for text in ["", "null", "[]", "7", "{}", "\u{FEFF}{}", "{\"schema\":", &"[".repeat(50_000)] {
        assert!(!VoyageFile::parse(text).unwrap_err().is_empty(), "{text:.20}");
    }
    let large = format!("{{\"name\": \"{}\"}}", "x".repeat(1_000_000));
    assert_eq!(VoyageFile::parse(&large).unwrap_err()[0].key, "problem-too-large");
    let crowd: Vec<Value> = (0..501).map(|_| json!({})).collect();
    refused_somewhere(&with("/people", json!(crowd)), "people", "problem-too-many");
    let noise: Value =
        (0..5000).map(|i| (format!("k{i}"), json!(i))).collect::<serde_json::Map<_, _>>().into();
    let many = problems(&noise);
    assert_eq!((many.len(), many.last().unwrap().key.as_str()), (201, "problem-and-more"));
}

fn refused_somewhere(value: &Value, path: &str, key: &str) {
    let problems = problems(value);
    assert!(problems.iter().any(|p| p.path == path && p.key == key), "{problems:?}");
}

#[test]
fn feet_and_metres_are_both_taken() {
    let feet = voyage(&with("/vessel/length", json!({"feet": 40.5})));
    assert_eq!(feet.vessel.length.unwrap().metres_text(), "12.34");
    refused("/vessel/length", json!("forty"), "vessel.length", "problem-not-a-number");
    refused("/vessel/length", json!({"feet": -1}), "vessel.length", "problem-out-of-range");
}

#[test]
fn who_is_aboard_follows_from_who_joins_and_leaves() {
    let voyage = voyage(&with("/calls/1/joins", json!([{"person": "anna", "role": "passenger"}])));
    let roles = |list: Vec<clearance::voyage_file::Aboard>| {
        list.into_iter().map(|a| a.person).collect::<Vec<_>>()
    };
    assert_eq!(roles(voyage.aboard_on_arrival(1)), ["sean", "anna", "suharti", "willem", "zoe"]);
    // She leaves as crew and joins as passenger: aboard once, in her new role.
    assert_eq!(roles(voyage.aboard_on_departure(1)), ["sean", "suharti", "willem", "zoe", "anna"]);
    assert_eq!(voyage.aboard_on_arrival(2).len(), 5);
}
