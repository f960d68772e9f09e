//! Stories of the pure half: a voyage file goes in, a report comes out. No database, no clock.

#![expect(clippy::unwrap_used, reason = "a story that cannot be told must stop")]

mod answers;
mod calls;
mod cheaper;
mod example;
mod fees;
mod files;
mod past;
mod people;
mod properties;
mod vessel;
mod words;
mod worked;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, TimeZone, Utc};
use clearance::check::{CheckResult, Outcome};
use clearance::history::History;
use clearance::report::{VoyageReport, assess};
use clearance::voyage_file::VoyageFile;
use registry::territory::Atlas;
use serde_json::Value;

/// The atlas as it is shipped.
pub static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::embedded().unwrap());

/// The example of the documentation.
pub const EXAMPLE: &str = include_str!("../../../../docs/examples/grenadines.json");

/// A week before the example sails.
pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 24, 14, 2, 0).unwrap()
}

/// The example as a tree, to be changed.
pub fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

/// Reads a voyage that must be well-formed.
pub fn voyage(value: &Value) -> VoyageFile {
    VoyageFile::from_value(value).unwrap_or_else(|problems| panic!("{problems:#?}")).voyage
}

/// The report on a voyage with an empty past.
pub fn report(value: &Value) -> VoyageReport {
    report_with(value, &History::default())
}

/// The report on a voyage with a past.
pub fn report_with(value: &Value, history: &History) -> VoyageReport {
    assess(&voyage(value), &ATLAS, history, now())
}

/// The example changed at one place, given as a JSON pointer.
pub fn with(pointer: &str, new: Value) -> Value {
    let mut value = example();
    put(&mut value, pointer, new);
    value
}

/// Sets a field, which may be new.
pub fn put(value: &mut Value, pointer: &str, new: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = value.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {pointer}"));
    match parent {
        Value::Object(map) => drop(map.insert(name.to_owned(), new)),
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = new,
        other => panic!("{other} has no fields"),
    }
}

/// The failed results of a check, with the places they name.
pub fn failed(report: &VoyageReport, id: &str) -> Vec<String> {
    let of_id = |check: &&CheckResult| check.id == id && check.outcome == Outcome::Failed;
    report.all_checks().filter(of_id).map(|check| check.path.clone()).collect()
}

/// The outcomes of a check, counted.
pub fn outcomes(report: &VoyageReport, id: &str) -> Vec<Outcome> {
    let found: Vec<Outcome> =
        report.all_checks().filter(|c| c.id == id).map(|c| c.outcome).collect();
    assert!(!found.is_empty(), "no result of {id}");
    found
}

/// Asserts that a check passes somewhere in a report and fails nowhere.
pub fn passes(report: &VoyageReport, id: &str) {
    let found = outcomes(report, id);
    assert!(found.contains(&Outcome::Passed), "{id}: {found:?}");
    assert!(!found.contains(&Outcome::Failed), "{id}: {found:?}");
}

/// Asserts that a check passes for the example and fails, at a place, once the example is changed.
pub fn fails_when(id: &str, pointer: &str, new: Value, path: &str) {
    passes(&report(&example()), id);
    let places = failed(&report(&with(pointer, new)), id);
    assert!(places.iter().any(|place| place == path), "{id} at {places:?}");
}

/// How often each key occurs.
pub fn tally<'k>(keys: impl Iterator<Item = &'k str>) -> BTreeMap<&'k str, usize> {
    keys.fold(BTreeMap::new(), |mut all, key| {
        *all.entry(key).or_default() += 1;
        all
    })
}
