//! Fee lines of real tariffs.

use clearance::fee::{FeeAmount, FeeLine, Likelihood};
use clearance::report::VoyageReport;
use serde_json::{Value, json};

use super::{put, report, with};

/// The example with its last call elsewhere.
fn last_call(port: &str, arrival: &str, departure: Value) -> Value {
    let mut value = with("/calls/2/port", json!(port));
    put(&mut value, "/calls/2/arrival", json!(arrival));
    put(&mut value, "/calls/2/departure", departure);
    value
}

fn line<'r>(report: &'r VoyageReport, rule: &str) -> Option<&'r FeeLine> {
    report.calls[2].fees.iter().find(|line| line.rule == rule)
}

#[test]
fn every_line_has_its_source_and_every_currency_its_total() {
    let mut value = last_call("lc-rodney-bay", "2026-12-20T12:00", json!("2026-12-28T12:00"));
    let mut lines = 0;
    for (territory, port) in super::ATLAS.ports() {
        put(&mut value, "/calls/2/port", json!(port.id.as_str()));
        let report = report(&value);
        let call = &report.calls[2];
        assert_eq!(call.territory.as_deref(), Some(territory.id.as_str()));
        for fee in &call.fees {
            lines += 1;
            assert!(!fee.evidence.as_of.is_empty() && !fee.name["en"].is_empty(), "{}", fee.rule);
            assert!(!(fee.reported_in.is_some() && fee.evidence.official), "{}", fee.rule);
            assert!(!fee.counted || fee.likelihood == Likelihood::Due, "{}", fee.rule);
            let total = call.totals.iter().find(|total| total.currency == fee.currency);
            assert!(!fee.counted || total.is_some(), "{}", fee.rule);
        }
    }
    assert!(lines > 100, "{lines}");
}

#[test]
fn bands_by_length_with_their_limits() {
    let fee = |length: Value| {
        let mut value = last_call("bs-george-town", "2026-12-20T12:00", json!("2026-12-28T12:00"));
        put(&mut value, "/vessel/length", length);
        let report = report(&value);
        let permit = report.calls[2]
            .fees
            .iter()
            .find(|l| l.name["en"].contains("ruising permit"))
            .unwrap()
            .clone();
        permit.amount
    };
    assert_eq!(fee(json!({"feet": 49.99})), FeeAmount::Exact { minor: 50_000 });
    assert_eq!(fee(json!({"feet": 50})), FeeAmount::Exact { minor: 100_000 });
    assert_eq!(fee(json!(15.24)), FeeAmount::Exact { minor: 100_000 });
    assert_eq!(fee(json!({"feet": 100})), FeeAmount::Exact { minor: 300_000 });
    assert!(
        matches!(fee(json!(null)), FeeAmount::Unknown { because } if because.key == "fee-unknown-length-missing")
    );
}

#[test]
fn fines_and_lapsed_fees_are_shown_and_never_counted() {
    let mut seen = 0;
    for (territory, port) in super::ATLAS.ports() {
        let report =
            report(&last_call(port.id.as_str(), "2026-12-20T12:00", json!("2026-12-28T12:00")));
        for rule in territory.fees.iter().filter(|rule| !rule.counts()) {
            let shown = report.calls[2].fees.iter().find(|line| line.rule == rule.id.as_str());
            seen += usize::from(shown.is_some());
            assert!(
                shown.is_none_or(|line| !line.counted && line.because.is_some()),
                "{}",
                rule.id
            );
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn per_person_per_month_follows_the_stay() {
    let tax = |departure: Value| {
        let mut value = with("/calls/1/departure", departure);
        value["calls"].as_array_mut().unwrap().truncate(2);
        let report = report(&value);
        let line = report.calls[1].fees.iter().find(|line| line.rule == "vc.cruising-tax").unwrap();
        line.amount.clone()
    };
    assert_eq!(tax(json!("2026-12-05T03:00")), FeeAmount::Exact { minor: 17_500 });
    assert_eq!(tax(json!("2027-01-01T19:00")), FeeAmount::Exact { minor: 17_500 });
    assert_eq!(tax(json!("2027-01-01T19:01")), FeeAmount::Exact { minor: 35_000 });
    assert!(
        matches!(tax(json!(null)), FeeAmount::Unknown { because } if because.key == "fee-unknown-stay-open")
    );
}

#[test]
fn overtime_on_a_sunday_is_due() {
    let mut value = with("/calls/1/arrival", json!("2026-12-06T19:00"));
    value["calls"].as_array_mut().unwrap().truncate(2);
    put(&mut value, "/calls/1/departure", json!("2026-12-08T03:00"));
    let report = report(&value);
    let fees = &report.calls[1].fees;
    let sunday: Vec<_> =
        fees.iter().filter(|line| line.rule == "vc.immigration-overtime-sunday").collect();
    assert!(
        sunday.iter().any(|line| line.counted && line.likelihood == Likelihood::Due),
        "{sunday:#?}"
    );
    let weekday = fees.iter().filter(|line| line.rule == "vc.immigration-overtime" && line.counted);
    assert_eq!(weekday.count(), 0);
}

#[test]
fn a_surcharge_is_a_share_of_the_lines_it_names() {
    let report =
        report(&last_call("kn-charlestown", "2026-12-20T19:00", json!("2026-12-28T12:00")));
    let percent = report.calls[2]
        .fees
        .iter()
        .filter(|l| l.explain.key == "fee-explain-percent")
        .collect::<Vec<_>>();
    for line in &percent {
        assert!(line.direction.is_some() && line.currency == "XCD", "{line:#?}");
    }
    assert!(!percent.is_empty());
}

#[test]
fn two_entries_on_one_payment() {
    let mut value = last_call("bs-nassau", "2026-12-20T12:00", json!("2026-12-22T12:00"));
    let calls = value["calls"].as_array_mut().unwrap();
    calls.push(
        json!({"port": "tc-providenciales", "arrival": "2026-12-26T12:00", "departure": "2026-12-28T12:00"}),
    );
    calls.push(
        json!({"port": "bs-matthew-town", "arrival": "2026-12-30T12:00", "departure": "2027-01-05T12:00"}),
    );
    let report = report(&value);
    let permit = |call: usize| {
        report.calls[call]
            .fees
            .iter()
            .find(|l| l.name["en"].contains("ruising permit") && l.rule.starts_with("bs."))
    };
    assert!(permit(2).unwrap().counted);
    let second = permit(4);
    assert!(second.is_none_or(|line| !line.counted), "{second:#?}");
}

#[test]
fn nothing_is_known_is_not_nothing_to_pay() {
    let report =
        report(&last_call("bq-sa-fort-bay", "2026-12-20T12:00", json!("2026-12-28T12:00")));
    assert!(report.calls[2].territory.is_some());
    assert!(line(&report, "bq-sa.any").is_none() && report.calls[2].totals.is_empty());
}
