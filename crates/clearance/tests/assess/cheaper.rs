//! A cheaper time to arrive: it is cheaper indeed, and nothing else is upset.

use chrono::TimeDelta;
use clearance::cheaper::cheaper_arrival;
use clearance::check::Severity;
use serde_json::{Value, json};

use super::{ATLAS, now, report, voyage};

/// Two islands; the arrival at the second as given.
fn to(port: &str, arrival: &str) -> Value {
    json!({
        "schema": "landfall/voyage/1", "name": "x",
        "vessel": {"name": "Wild Rose", "type": "sloop", "category": "pleasure", "length": 12.4},
        "people": [{"ref": "a", "family_name": "O'Brien", "sex": "M", "born": "1971-05-04", "nationality": "IE"}],
        "calls": [
            {"port": "lc-rodney-bay", "departure": "2026-11-26T08:00", "aboard": [{"person": "a", "role": "master"}]},
            {"port": port, "arrival": arrival, "departure": "2026-12-20T08:00"},
        ],
    })
}

/// Everything that may be charged at the second call, in minor units of one currency.
fn most(value: &Value, currency: &str) -> i64 {
    let report = report(value);
    let lines = report.calls[1].fees.iter().filter(|line| line.currency == currency);
    let counted = lines
        .filter(|line| line.counted || line.likelihood == clearance::fee::Likelihood::Possible);
    counted.filter_map(|line| line.amount.bounds()).map(|(_, high)| high).sum()
}

#[test]
fn a_proposed_arrival_saves_what_is_said_and_upsets_nothing() {
    let mut proposed = 0;
    for port in
        ["vc-bequia", "gd-st-georges", "dm-portsmouth", "ag-english-harbour", "lc-marigot-bay"]
    {
        for hour in (0..168).step_by(5) {
            let start: chrono::NaiveDateTime = "2026-11-27T00:30:00".parse().unwrap();
            let at = (start + TimeDelta::hours(hour)).format("%Y-%m-%dT%H:%M").to_string();
            let planned = to(port, &at);
            let Some(found) = cheaper_arrival(&voyage(&planned), &ATLAS, 1, now()) else {
                continue;
            };
            proposed += 1;
            let other = to(port, &found.arrival.local.format("%Y-%m-%dT%H:%M").to_string());
            assert!(!found.saves.is_empty());
            for (currency, less) in &found.saves {
                assert_eq!(most(&planned, currency) - most(&other, currency), *less, "{port} {at}");
            }
            let blocks = |value: &Value| {
                let report = report(value);
                report.all_checks().filter(|c| c.failed() && c.severity == Severity::Block).count()
            };
            assert!(blocks(&other) <= blocks(&planned), "{port} {at}");
        }
    }
    assert!(proposed > 5, "{proposed}: nights and Sundays cost more somewhere");
}

#[test]
fn without_an_arrival_or_a_call_there_is_nothing_to_propose() {
    let planned = voyage(&to("vc-bequia", "2026-11-27T22:00"));
    assert_eq!(cheaper_arrival(&planned, &ATLAS, 0, now()), None);
    assert_eq!(cheaper_arrival(&planned, &ATLAS, 2, now()), None);
}
