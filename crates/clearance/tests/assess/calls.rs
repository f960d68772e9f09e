//! Checks of ports, times and passages, passing and failing.

use clearance::check::Outcome;
use serde_json::json;

use super::{example, failed, fails_when, outcomes, passes, put, report, with};

#[test]
fn ports_are_known_by_id_or_code() {
    fails_when("port-known", "/calls/1/port", json!("vc-beqia"), "calls[1].port");
    let coded = report(&with("/calls/1/port", json!("VCBQU")));
    assert_eq!(coded.calls[1].port, "vc-bequia");
    let shared = report(&with("/calls/1/port", json!("AGSJO")));
    assert_eq!(failed(&shared, "port-known"), ["calls[1].port"], "two ports share the code");
    let typo = report(&with("/calls/1/port", json!("vc-beqia")));
    let check = typo.all_checks().find(|c| c.id == "port-known" && c.failed()).unwrap();
    assert_eq!(check.skipper.as_ref().unwrap().args["meant"], "vc-bequia".into());
}

#[test]
fn times_are_given_and_in_order() {
    fails_when("times-given", "/calls/2/arrival", json!(null), "calls[2].arrival");
    fails_when("times-given", "/calls/1/departure", json!(null), "calls[1].departure");
    fails_when(
        "arrival-before-departure",
        "/calls/1/departure",
        json!("2026-12-01T19:00"),
        "calls[1].departure",
    );
    fails_when("calls-in-order", "/calls/2/arrival", json!("2026-12-04T14:00"), "calls[2].arrival");
}

#[test]
fn the_port_before_is_left_before_arrival() {
    let mut value = with("/calls/0/arrival", json!("2026-11-28T10:00"));
    put(&mut value, "/from", json!({"port": "mq-le-marin", "at": "2026-11-28T11:00"}));
    assert_eq!(failed(&report(&value), "calls-in-order"), ["calls[0].arrival"]);
    put(&mut value, "/from", json!({"port": "mq-le-marin", "at": "2026-11-28T04:00"}));
    passes(&report(&value), "calls-in-order");
    assert_eq!(report(&value).calls[0].leg.as_ref().unwrap().minutes, Some(360));
}

#[test]
fn impossible_and_unusual_speeds() {
    fails_when("leg-possible", "/calls/1/arrival", json!("2026-12-01T10:00"), "calls[1].arrival");
    fails_when("leg-usual", "/calls/1/arrival", json!("2026-12-01T14:00"), "calls[1].arrival");
}

#[test]
fn the_same_port_twice_in_a_row() {
    fails_when("port-repeated", "/calls/2/port", json!("vc-bequia"), "calls[2].port");
}

#[test]
fn a_move_within_a_territory_neither_enters_nor_leaves_it() {
    let mut value = with("/calls/2/port", json!("vc-union"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-05T12:00"));
    let report = report(&value);
    let (bequia, union) = (&report.calls[1], &report.calls[2]);
    assert!(bequia.entry && !bequia.exit && !union.entry && union.exit);
    assert!(bequia.departure_agencies.is_empty() && union.arrival_agencies.is_empty());
    // One tax for the whole stay in the territory.
    let taxes =
        report.calls.iter().flat_map(|c| &c.fees).filter(|l| l.rule == "vc.cruising-tax").count();
    assert_eq!(taxes, 1);
}

#[test]
fn clocks_that_jump() {
    let mut value = with("/calls/2/port", json!("tc-providenciales"));
    put(&mut value, "/calls/2/arrival", json!("2027-03-14T02:30"));
    put(&mut value, "/calls/2/departure", json!("2027-03-20T09:00"));
    assert_eq!(failed(&report(&value), "time-exists"), ["calls[2].arrival"]);
    put(&mut value, "/calls/2/arrival", json!("2026-12-09T12:00"));
    put(&mut value, "/calls/2/departure", json!("2027-11-07T01:30"));
    assert_eq!(failed(&report(&value), "time-clear"), ["calls[2].departure"]);
    passes(&report(&example()), "time-exists");
    passes(&report(&example()), "time-clear");
}

#[test]
fn notices_sent_too_late() {
    passes(&report(&example()), "notice-in-time");
    let mut value = with("/calls/2/port", json!("ms-little-bay"));
    put(&mut value, "/calls/1/arrival", json!("2026-11-22T19:00"));
    put(&mut value, "/calls/0/departure", json!("2026-11-22T08:00"));
    put(&mut value, "/calls/1/departure", json!("2026-11-23T06:00"));
    put(&mut value, "/calls/2/arrival", json!("2026-11-25T09:00"));
    let late = report(&value);
    assert!(
        failed(&late, "notice-in-time").contains(&"calls[2].arrival".to_owned()),
        "24 h before is past"
    );
    put(&mut value, "/calls/2/arrival", json!("2026-11-25T11:00"));
    assert!(!failed(&report(&value), "notice-in-time").contains(&"calls[2].arrival".to_owned()));
}

#[test]
fn departure_notices_sent_too_late() {
    let mut value = with("/calls/2/port", json!("tc-providenciales"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-12T12:00"));
    put(&mut value, "/calls/2/departure", json!("2026-12-15T12:00"));
    passes(&report(&value), "departure-notice-in-time");
    let hurried = clearance::report::assess(
        &super::voyage(&value),
        &super::ATLAS,
        &clearance::history::History::default(),
        "2026-12-14T20:00:00Z".parse().unwrap(),
    );
    assert!(
        failed(&hurried, "departure-notice-in-time").contains(&"calls[2].departure".to_owned())
    );
}

#[test]
fn office_hours_against_the_time_of_arrival() {
    let mut value = with("/calls/2/port", json!("kn-basseterre"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-08T19:00"));
    put(&mut value, "/calls/2/departure", json!("2026-12-10T09:00"));
    let evening = report(&value);
    let places = failed(&evening, "office-open-on-arrival");
    assert!(places.contains(&"calls[2].arrival".to_owned()), "{places:?}");
    put(&mut value, "/calls/2/arrival", json!("2026-12-08T10:00"));
    assert!(
        !failed(&report(&value), "office-open-on-arrival").contains(&"calls[2].arrival".to_owned())
    );
    put(&mut value, "/calls/2/departure", json!("2026-12-10T19:00"));
    assert!(
        failed(&report(&value), "office-open-on-departure")
            .contains(&"calls[2].departure".to_owned())
    );
}

#[test]
fn unknown_hours_are_said_to_be_unknown() {
    let found = outcomes(&report(&example()), "office-open-on-arrival");
    assert!(found.contains(&Outcome::CouldNotBeComputed), "{found:?}");
}

#[test]
fn stays_longer_than_the_limit() {
    fails_when(
        "stay-within-limit",
        "/calls/2/departure",
        json!("2027-04-09T09:00"),
        "calls[2].departure",
    );
}

#[test]
fn lengths_close_to_the_limit_of_a_band() {
    let mut value = with("/calls/2/port", json!("bs-george-town"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-20T12:00"));
    put(&mut value, "/calls/2/departure", json!("2026-12-28T12:00"));
    passes(&report(&value), "fee-band-close");
    put(&mut value, "/vessel/length", json!({"feet": 49.5}));
    assert!(!failed(&report(&value), "fee-band-close").is_empty());
}

#[test]
fn where_she_comes_from() {
    let mut value = with("/calls/0/arrival", json!("2026-11-28T10:00"));
    assert_eq!(failed(&report(&value), "from-given"), ["from"]);
    put(&mut value, "/from", json!({"name": "Le Marin", "country": "MQ"}));
    passes(&report(&value), "from-given");
    put(&mut value, "/from", json!("mq-le-marinn"));
    assert_eq!(failed(&report(&value), "places-known"), ["from.port"]);
    put(&mut value, "/from", json!("mq-le-marin"));
    passes(&report(&value), "places-known");
}
