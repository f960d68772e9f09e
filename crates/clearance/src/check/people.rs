//! Checks of the people aboard.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use registry::territory::Direction;

use super::CheckResult;
use super::sheet::Check;
use crate::history::{PersonKey, document_key};
use crate::plan::{Plan, PlannedCall};
use crate::sentence::Arg;
use crate::voyage_file::{Aboard, Person, Role};

/// The oldest anybody has verifiably been is 122; past this an age is a slip of the pen.
const OLDEST: u32 = 120;
/// From this age a person needs no adult beside them.
const ADULT: u32 = 18;

/// Checks of the list of people, once for the voyage.
pub(super) fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    [unique(plan), documents_unique(plan), born(plan)].into_iter().flat_map(Check::finish).collect()
}

/// Checks of who is aboard at a call.
pub(super) fn of_call(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Vec<CheckResult> {
    let both = [Direction::Arrival, Direction::Departure];
    let each = both.into_iter().flat_map(|d| [any(call, d), one_master(call, d)]);
    let rest = [coherent(plan, call), changes(plan, call), minors(plan, call)];
    each.chain(rest).flat_map(Check::finish).collect()
}

/// The name of a person of the file, for a sentence.
pub(super) fn name(plan: &Plan<'_>, reference: &str) -> Arg {
    plan.voyage
        .person(reference)
        .map_or_else(|| reference.into(), |(_, person)| person.full_name().into())
}

fn unique(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("people-unique", "people");
    let mut seen: BTreeMap<(String, NaiveDate), &Person> = BTreeMap::new();
    for (i, person) in plan.voyage.people.iter().enumerate() {
        check.test();
        let key = PersonKey::of(person);
        if seen.insert((key.folded, key.born), person).is_some() {
            check.fault(format!("people[{i}]"), [("name", key.name.into())]);
        }
    }
    check
}

fn documents_unique(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("document-unique", "people");
    let mut seen: BTreeMap<String, &Person> = BTreeMap::new();
    for (i, person) in plan.voyage.people.iter().enumerate() {
        for (j, document) in person.documents.iter().enumerate() {
            check.test();
            let key = document_key(&document.issuing_country, &document.number);
            if let Some(other) = seen.insert(key, person) {
                let args = [
                    ("name", person.full_name().into()),
                    ("other", other.full_name().into()),
                    ("number", document.number.as_str().into()),
                ];
                check.fault(format!("people[{i}].documents[{j}].number"), args);
            }
        }
    }
    check
}

fn born(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("person-born", "people");
    let today = plan.now.date_naive();
    for (i, person) in plan.voyage.people.iter().enumerate() {
        check.test();
        if person.age_on(today).is_none_or(|age| age > OLDEST) {
            let args = [("name", person.full_name().into()), ("born", person.born.into())];
            check.fault(format!("people[{i}].born"), args);
        }
    }
    check
}

/// Where the list of a notice stands in the file: the departure's is derived.
fn list_path(call: &PlannedCall<'_>, direction: Direction) -> String {
    let list = if direction == Direction::Arrival { "aboard" } else { "joins" };
    format!("calls[{}].{list}", call.index)
}

fn any(call: &PlannedCall<'_>, direction: Direction) -> Check {
    let path = list_path(call, direction);
    let mut check = Check::new("people-any", path.clone()).of(direction);
    if call.time(direction).is_some() || call.clears(direction) {
        check.test();
        if call.aboard(direction).is_empty() {
            check.fault(path, []);
        }
    }
    check
}

fn one_master(call: &PlannedCall<'_>, direction: Direction) -> Check {
    let path = list_path(call, direction);
    let mut check = Check::new("people-one-master", path.clone()).of(direction);
    if call.aboard(direction).is_empty() {
        return check;
    }
    check.test();
    let masters = call.count(direction, Role::Master);
    if masters != 1 {
        check.fault(path, [("count", masters.into())]);
    }
    check
}

fn names(plan: &Plan<'_>, references: &[&str]) -> Arg {
    let name =
        |reference: &&str| plan.voyage.person(reference).map(|(_, person)| person.full_name());
    references.iter().filter_map(name).collect::<Vec<_>>().join(", ").into()
}

/// Who arrives is who left the call before.
fn coherent(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let path = format!("calls[{}].aboard", call.index);
    let mut check = Check::new("people-coherent", path.clone());
    if call.index == 0 || call.call.aboard.is_none() {
        return check;
    }
    check.test();
    let set = |list: &[Aboard]| list.iter().map(|a| a.person.clone()).collect::<BTreeSet<String>>();
    let left = set(&plan.calls[call.index - 1].departing);
    let arrives = set(&call.arriving);
    if left != arrives {
        let missing: Vec<&str> = left.difference(&arrives).map(String::as_str).collect();
        let extra: Vec<&str> = arrives.difference(&left).map(String::as_str).collect();
        let args = [
            ("left", left.len().into()),
            ("arrive", arrives.len().into()),
            ("missing", names(plan, &missing)),
            ("missing_count", missing.len().into()),
            ("extra", names(plan, &extra)),
            ("extra_count", extra.len().into()),
        ];
        check.fault(path, args);
    }
    check
}

/// Nobody joins who is aboard already, nobody leaves who is not.
fn changes(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let mut check = Check::new("people-changes", format!("calls[{}]", call.index));
    let aboard = |reference: &str| call.arriving.iter().any(|a| a.person == reference);
    for (j, joiner) in call.call.joins.iter().enumerate() {
        check.test();
        // Who leaves and joins at the same call changes role there.
        if aboard(&joiner.person) && !call.call.leaves.contains(&joiner.person) {
            let args = [("name", name(plan, &joiner.person)), ("change", "joins".into())];
            check.fault(format!("calls[{}].joins[{j}]", call.index), args);
        }
    }
    for (j, leaver) in call.call.leaves.iter().enumerate() {
        check.test();
        if !aboard(leaver) {
            let args = [("name", name(plan, leaver)), ("change", "leaves".into())];
            check.fault(format!("calls[{}].leaves[{j}]", call.index), args);
        }
    }
    check
}

/// A child with no adult of the same family name aboard: worth a question, often a grandparent.
fn minors(plan: &Plan<'_>, call: &PlannedCall<'_>) -> Check {
    let mut check = Check::new("minor-accompanied", format!("calls[{}].aboard", call.index));
    let day = call
        .arrival
        .as_ref()
        .or(call.departure.as_ref())
        .map_or(plan.now.date_naive(), |t| t.local.date());
    let people: Vec<(usize, &Person)> =
        call.arriving.iter().filter_map(|a| plan.voyage.person(&a.person)).collect();
    let is_minor = |person: &Person| person.age_on(day).is_some_and(|age| age < ADULT);
    let family = |person: &Person| person.family_name.to_lowercase();
    for (i, person) in people.iter().filter(|(_, person)| is_minor(person)) {
        check.test();
        let adult = |other: &Person| !is_minor(other) && family(other) == family(person);
        if !people.iter().any(|(_, other)| adult(other)) {
            let age = person.age_on(day).unwrap_or_default();
            check.fault(
                format!("people[{i}]"),
                [("name", person.full_name().into()), ("age", age.into())],
            );
        }
    }
    check
}
