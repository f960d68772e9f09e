//! What must hold for any input.

use chrono::TimeDelta;
use clearance::check::table::CHECKS;
use clearance::history::History;
use clearance::report::assess;
use clearance::voyage_file::VoyageFile;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{ATLAS, example, put};

/// Any JSON, with the names a voyage file uses mixed in so that the readers are reached.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("2026-02-30")),
        Just(json!("landfall/voyage/1")),
    ];
    let names = prop_oneof![
        Just("schema"),
        Just("name"),
        Just("vessel"),
        Just("people"),
        Just("calls"),
        Just("declaration"),
        Just("aboard"),
        Just("arrival"),
        Just("length"),
        Just("feet"),
        Just("answers"),
        Just("documents"),
        Just("born"),
        Just("ref"),
        Just("leaves"),
        Just("cash"),
        Just("from"),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..6).prop_map(|fields| fields
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

/// Places of the example that a stranger might fill with anything.
fn any_place() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "/name",
        "/vessel",
        "/vessel/length",
        "/vessel/mmsi",
        "/people/0/born",
        "/people/0/documents",
        "/people/1",
        "/calls/0/aboard",
        "/calls/1/arrival",
        "/calls/1/joins",
        "/calls/2",
        "/declaration",
        "/declaration/answers",
        "/declaration/weapons",
        "/declaration/cash",
        "/from",
        "/next",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}") {
        let _ = VoyageFile::parse(&text);
    }

    #[test]
    fn any_json_is_read_or_refused(value in any_json()) {
        if let Err(problems) = VoyageFile::parse(&value.to_string()) {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|p| !p.message.is_empty()));
        }
    }

    #[test]
    fn anything_in_any_place_is_read_back_the_same(place in any_place(), new in any_json()) {
        let mut value = example();
        put(&mut value, place, new);
        if let Ok(parsed) = VoyageFile::from_value(&value) {
            let written = serde_json::to_string(&parsed.voyage).unwrap();
            prop_assert_eq!(&VoyageFile::parse(&written).unwrap().voyage, &parsed.voyage);
            prop_assert_eq!(&serde_json::from_str::<VoyageFile>(&written).unwrap(), &parsed.voyage);
            let report = assess(&parsed.voyage, &ATLAS, &History::default(), super::now());
            prop_assert!(report.all_checks().all(|c| CHECKS.iter().any(|rule| rule.id == c.id)));
        }
    }

    #[test]
    fn any_times_are_judged_without_a_fault_of_ours(hours in prop::collection::vec(-2000i64..20_000, 5), now in -500i64..5000) {
        let start = super::now();
        let local = |h: i64| json!((start + TimeDelta::hours(h)).format("%Y-%m-%dT%H:%M").to_string());
        let mut value = example();
        let places = ["/calls/0/departure", "/calls/1/arrival", "/calls/1/departure", "/calls/2/arrival", "/calls/2/departure"];
        for (place, hours) in places.iter().zip(&hours) {
            put(&mut value, place, local(*hours));
        }
        let report = assess(&super::voyage(&value), &ATLAS, &History::default(), start + TimeDelta::hours(now));
        let ordered = hours.windows(2).all(|pair| pair[0] < pair[1]);
        let in_order = ["arrival-before-departure", "calls-in-order"].iter().all(|id| super::failed(&report, id).is_empty());
        // All three ports keep one time, without summer time.
        prop_assert_eq!(ordered, in_order);
        for total in &report.totals {
            prop_assert!(0 <= total.low_minor && total.low_minor <= total.high_minor);
        }
    }
}
