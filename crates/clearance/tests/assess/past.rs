//! Checks against earlier clearances and other open voyages.

use clearance::history::{History, LastClearance, OpenVoyage, PersonKey, document_key};
use serde_json::{Value, json};

use super::{example, failed, passes, put, report_with, voyage, with};

/// The example arriving at Rodney Bay from Le Marin.
fn arriving() -> Value {
    let mut value = with("/calls/0/arrival", json!("2026-11-28T10:00"));
    put(&mut value, "/from", json!("mq-le-marin"));
    value
}

/// A past in which the vessel was cleared out of a port with everybody of the example but some.
fn cleared_at(port: &str, but: &[&str]) -> History {
    let voyage = voyage(&example());
    let people = voyage
        .people
        .iter()
        .filter(|p| !but.contains(&p.reference.as_str()))
        .map(PersonKey::of)
        .collect();
    let last = LastClearance { port: port.to_owned(), cleared_at: super::now(), people };
    History { known: true, last_clearance: Some(last), open_voyages: Vec::new() }
}

#[test]
fn same_port_and_same_people() {
    let report = report_with(&arriving(), &cleared_at("mq-le-marin", &[]));
    passes(&report, "from-matches-last-clearance");
    passes(&report, "people-match-last-clearance");
    passes(&report, "document-in-other-voyage");
    passes(&report, "vessel-in-other-voyage");
}

#[test]
fn another_port_than_the_one_cleared() {
    let report = report_with(&arriving(), &cleared_at("mq-fort-de-france", &[]));
    assert_eq!(failed(&report, "from-matches-last-clearance"), ["from.port"]);
    assert!(report.may_submit, "an officer looks, the notice goes out");
}

#[test]
fn somebody_more_than_was_cleared() {
    let report = report_with(&arriving(), &cleared_at("mq-le-marin", &["zoe"]));
    assert_eq!(failed(&report, "people-match-last-clearance"), ["calls[0].aboard"]);
    let check = report.checks.iter().find(|c| c.id == "people-match-last-clearance").unwrap();
    let args = &check.officer.as_ref().unwrap().args;
    assert_eq!(args["extra"], "Zoë Núñez-Ångström".into());
    assert_eq!(args["missing_count"], 0usize.into());
}

#[test]
fn a_new_passport_or_spelling_is_still_the_same_person() {
    let mut value = arriving();
    put(&mut value, "/people/4/documents/0/number", json!("AA9999999"));
    put(&mut value, "/people/0/given_names", json!("Sean"));
    let report = report_with(&value, &cleared_at("mq-le-marin", &[]));
    passes(&report, "people-match-last-clearance");
}

fn other(same_vessel: bool, port: &str, documents: Vec<String>) -> History {
    let voyage = OpenVoyage {
        reference: "TT-4K2-88M".to_owned(),
        same_vessel,
        port: port.to_owned(),
        arrival: None,
        documents,
    };
    History { known: true, last_clearance: None, open_voyages: vec![voyage] }
}

#[test]
fn a_passport_in_two_open_voyages() {
    let history = other(false, "tt-chaguaramas", vec![document_key("nl", "NXK-77P2R4")]);
    let report = report_with(&example(), &history);
    assert_eq!(failed(&report, "document-in-other-voyage"), ["people[2].documents[0].number"]);
}

#[test]
fn a_vessel_bound_to_two_ports() {
    let report = report_with(&example(), &other(true, "tt-chaguaramas", Vec::new()));
    assert_eq!(failed(&report, "vessel-in-other-voyage"), ["vessel"]);
    let here = report_with(&example(), &other(true, "vc-bequia", Vec::new()));
    passes(&here, "vessel-in-other-voyage");
}

/// A past in which she is known to be bound to some ports, each on its day.
fn bound(ports: &[(&str, &str)]) -> Vec<OpenVoyage> {
    let one = |(port, arrival): &(&str, &str)| OpenVoyage {
        arrival: Some(arrival.parse().unwrap()),
        ..other(true, port, Vec::new()).open_voyages.remove(0)
    };
    ports.iter().map(one).collect()
}

#[test]
fn a_notice_sent_before_she_is_cleared_out_of_the_port_she_leaves() {
    let early = History {
        open_voyages: bound(&[
            ("dm-roseau", "2026-11-24T12:00:00Z"),
            ("mq-le-marin", "2026-11-27T12:00:00Z"),
        ]),
        ..cleared_at("gp-pointe-a-pitre", &[])
    };
    let report = report_with(&arriving(), &early);
    passes(&report, "from-matches-last-clearance");
    passes(&report, "vessel-in-other-voyage");
    let elsewhere = History {
        open_voyages: bound(&[
            ("mq-le-marin", "2026-11-27T12:00:00Z"),
            ("tt-chaguaramas", "2026-11-28T12:00:00Z"),
        ]),
        ..cleared_at("gp-pointe-a-pitre", &[])
    };
    let report = report_with(&arriving(), &elsewhere);
    assert_eq!(failed(&report, "vessel-in-other-voyage"), ["vessel"], "two places at one time");
}
