//! The example of the documentation, judged whole.

use clearance::check::Outcome;
use clearance::deadline::DeadlineStatus;
use clearance::fee::{FeeAmount, Likelihood};
use registry::territory::{AgencyKind, DeadlineKind, Direction};

use super::{example, report};

#[test]
fn the_example_may_be_submitted() {
    let report = report(&example());
    let blocking: Vec<_> = report.all_checks().filter(|check| check.blocks()).collect();
    assert!(blocking.is_empty(), "{blocking:#?}");
    assert!(report.may_submit);
    assert!(report.counts.passed > 60, "{:?}", report.counts);
    assert_eq!(report.calls.len(), 3);
}

#[test]
fn who_must_clear_what_and_in_which_order() {
    let report = report(&example());
    let [lucia, bequia, georges] = &report.calls[..] else { panic!("three calls") };
    assert!(lucia.arrival_agencies.is_empty(), "she is already there");
    assert!(lucia.departure_agencies.contains(&AgencyKind::Customs));
    assert!(
        bequia.entry && bequia.exit && bequia.arrival_agencies.contains(&AgencyKind::Immigration)
    );
    assert!(!georges.arrival_agencies.is_empty() && !georges.departure_agencies.is_empty());
    assert_eq!(
        (bequia.aboard_on_arrival, bequia.aboard_on_departure, georges.aboard_on_arrival),
        (5, 4, 4)
    );
}

#[test]
fn legs_have_distance_time_and_speed() {
    let report = report(&example());
    assert!(report.calls[0].leg.is_none());
    let leg = report.calls[1].leg.as_ref().unwrap();
    assert_eq!((leg.from.as_str(), leg.minutes), ("lc-rodney-bay", Some(660)));
    assert!((650..680).contains(&leg.tenths_nm));
}

#[test]
fn deadlines_are_in_local_time_and_utc() {
    let report = report(&example());
    let bequia = &report.calls[1];
    let notice =
        bequia.deadlines.iter().find(|d| d.kind == DeadlineKind::NoticeBeforeArrival).unwrap();
    let due = notice.due.as_ref().unwrap();
    assert_eq!(due.local.to_string(), "2026-12-01 19:00:00");
    assert_eq!(due.utc.to_rfc3339(), "2026-12-01T23:00:00+00:00");
    assert_eq!(due.zone, "America/St_Vincent");
    assert_eq!(notice.status, DeadlineStatus::Ahead);
}

#[test]
fn the_cruising_tax_counts_five_people_for_one_month() {
    let report = report(&example());
    let tax = report.calls[1].fees.iter().find(|line| line.rule == "vc.cruising-tax").unwrap();
    assert_eq!((tax.quantity, tax.unit_minor), (5, Some(3500)));
    assert_eq!(
        (tax.amount.clone(), tax.currency.as_str()),
        (FeeAmount::Exact { minor: 17_500 }, "XCD")
    );
    assert_eq!((tax.likelihood, tax.counted, tax.reported_in), (Likelihood::Due, true, Some(2018)));
    assert_eq!(tax.evidence.as_of, "2018-02");
    let total = report.calls[1].totals.iter().find(|total| total.currency == "XCD").unwrap();
    assert!(total.low_minor >= 17_500);
    assert_eq!(total.oldest_report, Some(2018));
}

#[test]
fn overtime_at_unknown_hours_is_possible_and_not_in_the_total() {
    let report = report(&example());
    let bequia = &report.calls[1];
    let overtime = bequia.fees.iter().find(|line| line.rule == "vc.immigration-overtime").unwrap();
    assert_eq!((overtime.likelihood, overtime.counted), (Likelihood::Possible, false));
    assert!(bequia.totals[0].possible_minor >= 3500);
    // Tuesday is no Sunday; whether it is a holiday hangs on the territory's list.
    let sunday = bequia.fees.iter().find(|line| line.rule == "vc.immigration-overtime-sunday");
    assert!(sunday.is_none_or(|line| !line.counted));
}

#[test]
fn every_question_asked_has_its_answer() {
    let report = report(&example());
    for call in &report.calls {
        for direction in [Direction::Arrival, Direction::Departure] {
            assert_eq!(
                call.unanswered(direction).next(),
                None,
                "call {} {direction:?}",
                call.index
            );
        }
    }
    assert!(report.calls[1].questions.len() > 15);
}

#[test]
fn without_a_look_into_the_past_nothing_is_claimed_about_it() {
    let report = report(&example());
    let check = report.checks.iter().find(|check| check.id == "document-in-other-voyage").unwrap();
    assert_eq!(check.outcome, Outcome::CouldNotBeComputed);
    assert_eq!(check.skipper.as_ref().unwrap().key, "check-unknown-history");
}

#[test]
fn a_report_survives_json() {
    let report = report(&example());
    let json = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<clearance::report::VoyageReport>(&json).unwrap(), report);
}
