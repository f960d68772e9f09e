//! Checks of answers, weapons, animals, cash, stores and medicines, passing and failing.

use clearance::check::Outcome;
use registry::territory::AgencyKind;
use serde_json::{Value, json};

use super::{example, failed, fails_when, outcomes, passes, put, report, with};

fn answer(id: &str, new: Value) -> Value {
    with(&format!("/declaration/answers/{id}"), new)
}

fn path(call: usize, id: &str) -> String {
    format!("calls[{call}].declaration.answers.{id}")
}

#[test]
fn every_question_is_answered_in_kind_and_with_details() {
    passes(&report(&example()), "questions-answered");
    let mut value = example();
    value["declaration"]["answers"].as_object_mut().unwrap().remove("health.ill-now");
    assert!(failed(&report(&value), "questions-answered").contains(&path(1, "health.ill-now")));
    assert!(!report(&value).may_submit);
    fails_when(
        "answers-fit",
        "/declaration/answers/health.ill-now",
        json!("maybe"),
        &path(1, "health.ill-now"),
    );
    let bare = json!({"value": true});
    let place = format!("{}.detail", path(1, "health.ill-now"));
    fails_when("answers-detailed", "/declaration/answers/health.ill-now", bare, &place);
}

#[test]
fn a_call_may_answer_otherwise_than_the_voyage() {
    let mut value = answer("health.ill-now", json!({"value": true, "detail": "A cold."}));
    put(&mut value, "/calls/2/declaration/answers/health.ill-now", json!(false));
    let places = failed(&report(&value), "health-answers");
    assert_eq!(places, [path(1, "health.ill-now")]);
}

#[test]
fn health_answers_go_to_port_health() {
    let value = answer("health.ill-now", json!({"value": true, "detail": "Fever since Sunday."}));
    let report = report(&value);
    let check = report.all_checks().find(|c| c.id == "health-answers" && c.failed()).unwrap();
    assert!(matches!(check.agency, Some(AgencyKind::PortHealth | AgencyKind::Customs)));
    assert_eq!(check.officer.as_ref().unwrap().args["detail"], "Fever since Sunday.".into());
    passes(&super::report(&example()), "health-answers");
    assert!(report.may_submit, "illness is reported, not hidden");
}

#[test]
fn answers_an_officer_must_see_and_should_know() {
    let detail =
        |id: &str| answer(id, json!({"value": true, "detail": "Two boxes of books for a friend."}));
    let refer = report(&detail("customs.goods-to-leave"));
    assert!(failed(&refer, "answers-for-officer").contains(&path(1, "customs.goods-to-leave")));
    let warn = report(&detail("customs.excess-stores"));
    assert!(failed(&warn, "answers-worth-knowing").contains(&path(1, "customs.excess-stores")));
    // In the example somebody leaves the vessel, which officers are told.
    let nobody = report(&answer("immigration.leaving-vessel", json!(false)));
    passes(&nobody, "answers-worth-knowing");
    passes(&nobody, "answers-for-officer");
}

#[test]
fn answers_to_questions_nobody_asks() {
    passes(&report(&example()), "answers-known");
    let value = with("/calls/2/declaration/answers/customs.wepons", json!(false));
    assert_eq!(failed(&report(&value), "answers-known"), [path(2, "customs.wepons")]);
}

fn gun() -> Value {
    json!({"type": "shotgun", "maker": "Beretta", "model": "686", "serial": "U12345S", "calibre": "12", "rounds": 25,
           "licence": "An Garda 5512", "kept_where": "locker under the chart table"})
}

/// The example with these weapons, and yes to the question about them.
fn armed(weapons: &Value) -> Value {
    let mut value = with("/declaration/weapons", weapons.clone());
    put(
        &mut value,
        "/declaration/answers/customs.weapons",
        json!({"value": true, "detail": "See the list."}),
    );
    value
}

#[test]
fn weapons_are_for_customs() {
    let report = report(&armed(&json!([gun()])));
    assert_eq!(failed(&report, "weapon-aboard").len(), 2, "at the two calls that are entered");
    passes(&report, "weapon-serial-unique");
    passes(&report, "weapon-details");
    passes(&report, "goods-match-answers");
    assert_eq!(outcomes(&super::report(&example()), "weapon-aboard"), [Outcome::NotApplicable; 2]);
}

#[test]
fn a_denied_weapon_blocks() {
    let value = with("/declaration/weapons", json!([gun()]));
    assert!(failed(&report(&value), "goods-match-answers").contains(&path(1, "customs.weapons")));
    assert!(!report(&value).may_submit);
}

#[test]
fn serial_numbers_and_particulars_of_weapons() {
    let twice = report(&armed(&json!([gun(), gun()])));
    assert!(
        failed(&twice, "weapon-serial-unique")
            .contains(&"calls[1].declaration.weapons[1].serial".to_owned())
    );
    let mut bare = gun();
    bare.as_object_mut().unwrap().remove("rounds");
    let bare = report(&armed(&json!([bare])));
    assert!(
        failed(&bare, "weapon-details")
            .contains(&"calls[1].declaration.weapons[0].rounds".to_owned())
    );
}

#[test]
fn prior_approval_where_the_territory_asks_it() {
    let mut value = armed(&json!([gun()]));
    put(&mut value, "/calls/2/port", json!("tc-providenciales"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-12T12:00"));
    put(&mut value, "/calls/2/departure", json!("2026-12-15T12:00"));
    let places = failed(&report(&value), "weapon-approval");
    assert_eq!(places, ["calls[2].declaration.weapons[0].permit"]);
    put(&mut value, "/declaration/weapons/0/permit", json!("CP 118/26"));
    passes(&report(&value), "weapon-approval");
}

fn dog() -> Value {
    json!({"species": "dog", "breed": "Jack Russell", "name": "Biscuit", "microchip": "900118000123456",
           "rabies_on": "2026-06-01", "titre_on": "2026-07-01", "titre_value": 1.2, "permit": "VC-77", "landing": true})
}

/// The example with a dog changed in one field.
fn with_dog(field: &str, new: Value) -> Value {
    let mut dog = dog();
    dog[field] = new;
    let mut value = with("/declaration/animals", json!([dog]));
    put(
        &mut value,
        "/declaration/answers/agriculture.animals",
        json!({"value": true, "detail": "A dog."}),
    );
    value
}

#[test]
fn papers_of_animals() {
    let good = report(&with_dog("name", json!("Biscuit")));
    for id in ["animal-microchip", "animal-rabies", "animal-titre"] {
        passes(&good, id);
    }
    let bad = [
        ("animal-microchip", "microchip", json!("12345")),
        ("animal-rabies", "rabies_on", json!("2025-11-30")),
        ("animal-rabies", "rabies_on", json!("2026-12-24")),
        ("animal-titre", "titre_on", json!(null)),
    ];
    for (id, field, new) in bad {
        let places = failed(&report(&with_dog(field, new)), id);
        assert!(
            places.contains(&format!("calls[1].declaration.animals[0].{field}")),
            "{id}: {places:?}"
        );
    }
}

#[test]
fn import_permits_where_asked() {
    let mut value = with_dog("permit", json!(null));
    put(&mut value, "/calls/2/port", json!("bs-george-town"));
    put(&mut value, "/calls/2/arrival", json!("2026-12-20T12:00"));
    put(&mut value, "/calls/2/departure", json!("2026-12-28T12:00"));
    assert_eq!(
        failed(&report(&value), "animal-permit"),
        ["calls[2].declaration.animals[0].permit"]
    );
    put(&mut value, "/declaration/animals/0/permit", json!("BAHFSA 4417"));
    passes(&report(&value), "animal-permit");
}

#[test]
fn cash_listed_and_denied() {
    let value = with("/declaration/cash", json!([{"currency": "usd", "amount": 12500}]));
    assert!(failed(&report(&value), "cash-declared").contains(&path(1, "customs.cash")));
    let mut told = value;
    put(
        &mut told,
        "/declaration/answers/customs.cash",
        json!({"value": true, "detail": "USD 12,500 for the refit."}),
    );
    passes(&report(&told), "cash-declared");
}

#[test]
fn stores_are_shown_and_not_judged_without_an_allowance() {
    let found = outcomes(&report(&example()), "stores-allowance");
    assert_eq!(found, [Outcome::CouldNotBeComputed; 2]);
    let none = report(&with("/declaration/stores", json!({})));
    assert_eq!(outcomes(&none, "stores-allowance"), [Outcome::NotApplicable; 2]);
}

#[test]
fn controlled_medicines_have_a_prescription() {
    let stores = |prescription: bool| {
        let mut value = with(
            "/declaration/stores",
            json!({"medicines": [{"name": "morphine", "controlled": true, "prescription": prescription}]}),
        );
        let yes = json!({"value": true, "detail": "First-aid chest."});
        put(&mut value, "/declaration/answers/customs.controlled-medicines", yes);
        report(&value)
    };
    passes(&stores(true), "medicines-prescription");
    let places = failed(&stores(false), "medicines-prescription");
    assert!(places.contains(&"calls[1].declaration.stores.medicines[0].prescription".to_owned()));
}

#[test]
fn charter_yachts_show_their_licence() {
    let mut value = with("/vessel/category", json!("charter_crewed"));
    assert_eq!(failed(&report(&value), "charter-licence"), ["vessel.charter_licence"]);
    put(&mut value, "/vessel/charter_licence", json!("SVG-2211"));
    passes(&report(&value), "charter-licence");
}
