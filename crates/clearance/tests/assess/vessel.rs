//! Checks of the vessel, passing and failing.

use serde_json::json;

use super::{fails_when, passes, report, with};

#[test]
fn mmsi_and_flag() {
    fails_when("vessel-mmsi", "/vessel/mmsi", json!("23200411"), "vessel.mmsi");
    fails_when("vessel-mmsi", "/vessel/mmsi", json!("970123456"), "vessel.mmsi");
    fails_when("vessel-mmsi-flag", "/vessel/mmsi", json!("329004117"), "vessel.mmsi");
}

#[test]
fn imo_number() {
    passes(&report(&with("/vessel/imo", json!("9074729"))), "vessel-imo");
    let wrong = report(&with("/vessel/imo", json!("9074728")));
    assert_eq!(super::failed(&wrong, "vessel-imo"), ["vessel.imo"]);
}

#[test]
fn hull_number_and_year() {
    fails_when("vessel-hull-id", "/vessel/hull_id", json!("1"), "vessel.hull_id");
    fails_when("vessel-hull-id-year", "/vessel/year_built", json!(1998), "vessel.hull_id");
}

#[test]
fn call_sign_and_flag() {
    fails_when("vessel-call-sign", "/vessel/call_sign", json!("!!"), "vessel.call_sign");
    fails_when("vessel-call-sign-flag", "/vessel/call_sign", json!("J8B1234"), "vessel.call_sign");
    // Anguilla calls under the sovereign's series.
    let mut anguilla = with("/vessel/registration_country", json!("AI"));
    super::put(&mut anguilla, "/vessel/call_sign", json!("MWRS7"));
    passes(&report(&anguilla), "vessel-call-sign-flag");
}

#[test]
fn particulars_an_officer_knows_her_by() {
    fails_when("vessel-particulars", "/vessel/colour", json!(null), "vessel.colour");
    fails_when("vessel-particulars", "/vessel/masts", json!(null), "vessel.masts");
    let mut motor = with("/vessel/masts", json!(null));
    super::put(&mut motor, "/vessel/type", json!("motor_yacht"));
    passes(&report(&motor), "vessel-particulars");
}
