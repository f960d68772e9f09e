//! Checks of travel documents and country codes.

use chrono::{Months, NaiveDate};
use identifiers::Identifier as _;
use identifiers::mrz::{NameAgreement, Sex as ZoneSex};
use identifiers::{Country, Mrz, Status};
use registry::territory::Direction;

use super::CheckResult;
use super::sheet::Check;
use crate::history::document_key;
use crate::plan::{Plan, PlannedCall};
use crate::sentence::{Arg, Sentence};
use crate::voyage_file::{Person, Sex, TravelDocument};

/// Checks of all documents, once for the voyage.
pub(super) fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    let (known, current) = countries(plan);
    let (digits, agrees) = zones(plan);
    [known, current, present(plan), dates(plan), digits, agrees]
        .into_iter()
        .flat_map(Check::finish)
        .collect()
}

/// Checks of the documents of who arrives at a call.
pub(super) fn of_call(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<CheckResult> {
    [valid_on_arrival(plan, call), valid_past_stay(plan, call)]
        .into_iter()
        .flat_map(Check::finish)
        .collect()
}

/// Every country code of the file with its path.
fn codes<'a>(plan: &Plan<'a>) -> Vec<(String, &'a str)> {
    let voyage = plan.voyage;
    let mut codes: Vec<(String, Option<&String>)> = vec![
        ("vessel.registration_country".to_owned(), voyage.vessel.registration_country.as_ref()),
        ("vessel.home_country".to_owned(), voyage.vessel.home_country.as_ref()),
        (
            "vessel.owner.country".to_owned(),
            voyage.vessel.owner.as_ref().and_then(|o| o.country.as_ref()),
        ),
        ("from.country".to_owned(), voyage.from.as_ref().and_then(|p| p.country.as_ref())),
        ("next.country".to_owned(), voyage.next.as_ref().and_then(|p| p.country.as_ref())),
    ];
    for (i, person) in voyage.people.iter().enumerate() {
        codes.push((format!("people[{i}].nationality"), Some(&person.nationality)));
        codes.push((format!("people[{i}].birth_country"), person.birth_country.as_ref()));
        for (j, document) in person.documents.iter().enumerate() {
            let path = format!("people[{i}].documents[{j}].issuing_country");
            codes.push((path, Some(&document.issuing_country)));
        }
    }
    codes.into_iter().filter_map(|(path, code)| code.map(|code| (path, code.as_str()))).collect()
}

fn countries(plan: &Plan<'_>) -> (Check, Check) {
    let mut known = Check::new("country-codes-known", "people");
    let mut current = Check::new("country-codes-current", "people");
    for (path, code) in codes(plan) {
        known.test();
        match Country::parse(code) {
            Err(_) => known.fault(path, [("code", code.into())]),
            Ok(country) => {
                current.test();
                // A country of birth may rightly have ceased to be.
                if let (Status::Withdrawn { until }, false) =
                    (country.status(), path.ends_with("birth_country"))
                {
                    let args = [
                        ("code", code.into()),
                        ("country", country.name().into()),
                        ("until", until.into()),
                    ];
                    current.fault(path, args);
                }
            }
        }
    }
    (known, current)
}

fn present(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("document-present", "people");
    for (i, person) in plan.voyage.people.iter().enumerate() {
        check.test();
        if person.documents.is_empty() {
            check.fault(format!("people[{i}].documents"), [("name", person.full_name().into())]);
        }
    }
    check
}

fn dates(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("document-dates", "people");
    let today = plan.now.date_naive();
    each_document(plan, |path, person, document| {
        check.test();
        let issued_early = document.issued_on.is_some_and(|issued| issued < person.born);
        // A day of grace: it may be tomorrow already where the document was issued.
        let issued_late = document.issued_on.is_some_and(|issued| Some(issued) > today.succ_opt());
        let expired_early = document.expires_on.is_some_and(|expires| {
            expires <= person.born || document.issued_on.is_some_and(|issued| expires <= issued)
        });
        let wrong = match (issued_early, issued_late, expired_early) {
            (true, ..) => Some(("issued_on", "issued-before-birth")),
            (_, true, _) => Some(("issued_on", "issued-in-future")),
            (.., true) => Some(("expires_on", "expires-before-issue")),
            _ => None,
        };
        if let Some((field, fault)) = wrong {
            let args = [
                ("name", person.full_name().into()),
                ("number", document.number.as_str().into()),
                ("fault", Arg::Key(format!("check-document-dates-{fault}"))),
            ];
            check.fault(format!("{path}.{field}"), args);
        }
    });
    check
}

fn each_document(plan: &Plan<'_>, mut look: impl FnMut(String, &Person, &TravelDocument)) {
    for (i, person) in plan.voyage.people.iter().enumerate() {
        for (j, document) in person.documents.iter().enumerate() {
            look(format!("people[{i}].documents[{j}]"), person, document);
        }
    }
}

/// The check digits of each machine readable zone, and whether it says what was typed.
fn zones(plan: &Plan<'_>) -> (Check, Check) {
    let mut digits = Check::new("mrz-check-digits", "people");
    let mut agrees = Check::new("mrz-agrees", "people");
    let today = plan.now.date_naive();
    each_document(plan, |path, person, document| {
        let Some(text) = &document.mrz else { return };
        digits.test();
        let path = format!("{path}.mrz");
        match Mrz::read(text, today) {
            Err(_) => digits.fault(path, [("name", person.full_name().into())]),
            Ok(zone) => {
                if !zone.failed_checks().is_empty() {
                    digits.fault(path.clone(), [("name", person.full_name().into())]);
                }
                agrees.test();
                for field in differences(&zone, person, document) {
                    let field = Arg::Key(format!("check-field-{field}"));
                    agrees.fault(
                        path.clone(),
                        [("name", person.full_name().into()), ("field", field)],
                    );
                }
            }
        }
    });
    (digits, agrees)
}

/// The fields in which a zone differs from what was typed. What a zone does not tell is no
/// difference.
fn differences(zone: &Mrz, person: &Person, document: &TravelDocument) -> Vec<&'static str> {
    let country = |code: &str| Country::parse(code).ok().map(|country| country.sovereign());
    let other_country = |typed: &str, zone: Option<Country>| matches!((country(typed), zone), (Some(typed), Some(zone)) if typed != zone.sovereign());
    let other_day = |typed: Option<NaiveDate>, zone: Option<NaiveDate>| matches!((typed, zone), (Some(typed), Some(zone)) if typed != zone);
    let sex = match zone.sex() {
        ZoneSex::Male => Some(Sex::Male),
        ZoneSex::Female => Some(Sex::Female),
        ZoneSex::Unspecified => None,
    };
    let given: Vec<&str> = [&person.given_names, &person.middle_name]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let number = document_key("", &document.number) != document_key("", zone.number().as_str());
    let list = [
        ("number", number),
        ("issuing-country", other_country(&document.issuing_country, zone.issuer())),
        ("nationality", other_country(&person.nationality, zone.nationality())),
        ("born", other_day(Some(person.born), zone.birth().day())),
        ("expires-on", other_day(document.expires_on, zone.expiry().day())),
        ("sex", sex.is_some_and(|sex| sex != person.sex)),
        ("name", zone.name_agrees(&person.family_name, &given.join(" ")) == NameAgreement::Differs),
    ];
    list.into_iter().filter_map(|(field, differs)| differs.then_some(field)).collect()
}

/// The day of arrival from abroad, when the vessel arrives from abroad.
fn arrival_day(call: &PlannedCall<'_>) -> Option<NaiveDate> {
    call.clears(Direction::Arrival)
        .then(|| call.arrival.as_ref().map(|time| time.local.date()))
        .flatten()
}

/// Of a person's documents the one valid longest, with its place; a document without an expiry
/// is not known to end.
fn best(person: &Person) -> Option<(usize, &TravelDocument)> {
    let rank = |document: &TravelDocument| document.expires_on.unwrap_or(NaiveDate::MIN);
    person
        .documents
        .iter()
        .enumerate()
        .max_by_key(|(j, document)| (rank(document), std::cmp::Reverse(*j)))
}

fn valid_on_arrival(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let mut check = Check::new("document-valid-on-arrival", "people").of(Direction::Arrival);
    let Some(day) = arrival_day(call) else {
        return check;
    };
    for (i, person) in call.arriving.iter().filter_map(|a| plan.voyage.person(&a.person)) {
        let Some((j, document)) = best(person) else {
            continue;
        };
        check.test();
        match document.expires_on {
            None => check.unknown(no_expiry(person)),
            Some(expires) if expires < day => {
                let args = [
                    ("name", person.full_name().into()),
                    ("expires", expires.into()),
                    ("arrival", day.into()),
                ];
                check.fault(format!("people[{i}].documents[{j}].expires_on"), args);
            }
            Some(_) => {}
        }
    }
    check
}

fn no_expiry(person: &Person) -> Sentence {
    Sentence::new("check-unknown-expiry").with("name", person.full_name())
}

/// Passports valid so many months past the stay, where the territory asks it.
fn valid_past_stay(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let check = Check::new("document-valid-past-stay", "people").of(Direction::Arrival);
    let rule = call.territory().and_then(|territory| territory.passport.as_ref());
    let Some((rule, months)) = rule.and_then(|rule| Some((rule, rule.validity_months?))) else {
        return check;
    };
    let mut check = check.by(&rule.evidence);
    let Some(arrival) = arrival_day(call) else {
        return check;
    };
    let exit = plan.exit_of(call.index);
    let leaves = exit
        .exit
        .then_some(exit.departure.as_ref())
        .flatten()
        .map_or(arrival, |time| time.local.date());
    let Some(until) = leaves.max(arrival).checked_add_months(Months::new(months)) else {
        return check;
    };
    for (i, person) in call.arriving.iter().filter_map(|a| plan.voyage.person(&a.person)) {
        let Some((j, document)) = best(person) else {
            continue;
        };
        check.test();
        match document.expires_on {
            None => check.unknown(no_expiry(person)),
            // Already expired on arrival: the other check says so.
            Some(expires) if expires < until && expires >= arrival => {
                let args = [
                    ("name", person.full_name().into()),
                    ("expires", expires.into()),
                    ("months", months.into()),
                    ("until", until.into()),
                ];
                check.fault(format!("people[{i}].documents[{j}].expires_on"), args);
            }
            Some(_) => {}
        }
    }
    check
}
