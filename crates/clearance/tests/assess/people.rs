//! Checks of people and documents, passing and failing.

use serde_json::json;

use super::{example, failed, fails_when, passes, put, report, with};

#[test]
fn exactly_one_master() {
    fails_when("people-one-master", "/calls/0/aboard/1/role", json!("master"), "calls[0].aboard");
    fails_when("people-one-master", "/calls/0/aboard/0/role", json!("crew"), "calls[0].aboard");
    let two = report(&with("/calls/0/aboard/1/role", json!("master")));
    assert!(!two.may_submit);
}

#[test]
fn the_master_may_not_just_leave() {
    fails_when("people-one-master", "/calls/1/leaves", json!(["anna", "sean"]), "calls[1].joins");
}

#[test]
fn somebody_is_aboard() {
    fails_when("people-any", "/calls/0/aboard", json!([]), "calls[1].aboard");
}

#[test]
fn nobody_and_no_document_twice() {
    let mut twin = example()["people"][1].clone();
    twin["ref"] = json!("anna2");
    let mut value = example();
    value["people"].as_array_mut().unwrap().push(twin);
    let report = report(&value);
    assert_eq!(failed(&report, "people-unique"), ["people[5]"]);
    assert_eq!(failed(&report, "document-unique"), ["people[5].documents[0].number"]);
    passes(&super::report(&example()), "document-unique");
    passes(&super::report(&example()), "people-unique");
}

#[test]
fn spacing_does_not_hide_a_document_used_twice() {
    let mut value = with("/people/2/documents/0/number", json!("d 202-118"));
    put(&mut value, "/people/2/documents/0/issuing_country", json!("DM"));
    assert_eq!(failed(&report(&value), "document-unique"), ["people[2].documents[0].number"]);
}

#[test]
fn everybody_has_a_document_with_possible_dates() {
    fails_when("document-present", "/people/3/documents", json!([]), "people[3].documents");
    let path = "people[1].documents[0]";
    fails_when(
        "document-dates",
        "/people/1/documents/0/expires_on",
        json!("2016-01-01"),
        &format!("{path}.expires_on"),
    );
    fails_when(
        "document-dates",
        "/people/1/documents/0/issued_on",
        json!("1990-01-01"),
        &format!("{path}.issued_on"),
    );
    fails_when(
        "document-dates",
        "/people/1/documents/0/issued_on",
        json!("2026-12-24"),
        &format!("{path}.issued_on"),
    );
}

#[test]
fn births_that_cannot_be() {
    fails_when("person-born", "/people/0/born", json!("2030-01-01"), "people[0].born");
    fails_when("person-born", "/people/0/born", json!("1890-01-01"), "people[0].born");
}

#[test]
fn documents_that_expire_before_arrival_go_to_an_officer() {
    let pointer = "/people/2/documents/0/expires_on";
    fails_when(
        "document-valid-on-arrival",
        pointer,
        json!("2026-11-30"),
        "people[2].documents[0].expires_on",
    );
    assert!(report(&with(pointer, json!("2026-11-30"))).may_submit, "reporting stays possible");
    // The last day of validity is a day of validity.
    passes(&report(&with(pointer, json!("2026-12-05"))), "document-valid-on-arrival");
}

#[test]
fn six_months_beyond_the_stay_in_the_virgin_islands() {
    let mut value = with("/calls/2/port", json!("vg-road-town"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-08T14:00"));
    put(&mut value, "/calls/2/departure", json!("2026-12-30T12:00"));
    put(&mut value, "/people/2/documents/0/expires_on", json!("2027-06-29"));
    let short = report(&value);
    assert_eq!(failed(&short, "document-valid-past-stay"), ["people[2].documents[0].expires_on"]);
    let check =
        short.all_checks().find(|c| c.id == "document-valid-past-stay" && c.failed()).unwrap();
    assert!(check.evidence.is_some(), "the rule's source is shown");
    put(&mut value, "/people/2/documents/0/expires_on", json!("2027-06-30"));
    passes(&report(&value), "document-valid-past-stay");
}

#[test]
fn passport_lines_are_verified_and_compared() {
    let mrz = example()["people"][0]["documents"][0]["mrz"].as_str().unwrap().to_owned();
    let pointer = "/people/0/documents/0/mrz";
    let path = "people[0].documents[0].mrz";
    fails_when("mrz-check-digits", pointer, json!(mrz.replace("7105041", "7105042")), path);
    fails_when("mrz-check-digits", pointer, json!("not a zone"), path);
    fails_when("mrz-agrees", "/people/0/born", json!("1971-05-05"), path);
    fails_when("mrz-agrees", "/people/0/family_name", json!("Murphy"), path);
    fails_when("mrz-agrees", "/people/0/sex", json!("F"), path);
    fails_when("mrz-agrees", "/people/0/documents/0/number", json!("PX4471903"), path);
}

#[test]
fn countries_known_and_withdrawn() {
    fails_when(
        "country-codes-known",
        "/people/4/nationality",
        json!("QQ"),
        "people[4].nationality",
    );
    fails_when(
        "country-codes-current",
        "/people/4/nationality",
        json!("AN"),
        "people[4].nationality",
    );
    // One may have been born in a country that is no more; ICAO's one-letter Germany is known.
    passes(&report(&with("/people/4/birth_country", json!("YU"))), "country-codes-current");
    passes(&report(&with("/people/4/nationality", json!("D"))), "country-codes-known");
}

#[test]
fn a_child_without_family_is_worth_a_word() {
    let child = with("/people/4/born", json!("2014-05-05"));
    assert_eq!(failed(&report(&child), "minor-accompanied").len(), 3);
    let mut with_parent = child;
    put(&mut with_parent, "/people/0/family_name", json!("Núñez-Ångström"));
    passes(&report(&with_parent), "minor-accompanied");
}

#[test]
fn counts_agree_between_calls() {
    let four = json!([
        {"person": "sean", "role": "master"}, {"person": "suharti", "role": "crew"},
        {"person": "willem", "role": "passenger"}, {"person": "zoe", "role": "passenger"},
    ]);
    passes(&report(&with("/calls/2/aboard", four)), "people-coherent");
    let other = json!([{"person": "sean", "role": "master"}, {"person": "anna", "role": "crew"}]);
    assert_eq!(
        failed(&report(&with("/calls/2/aboard", other)), "people-coherent"),
        ["calls[2].aboard"]
    );
}

#[test]
fn nobody_leaves_who_is_not_aboard_or_joins_who_is() {
    fails_when("people-changes", "/calls/2/leaves", json!(["anna"]), "calls[2].leaves[0]");
    let joins = json!([{"person": "zoe", "role": "crew"}]);
    fails_when("people-changes", "/calls/2/joins", joins, "calls[2].joins[0]");
}
