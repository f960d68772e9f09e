//! What must hold for a territory as a whole.

use std::collections::BTreeSet;

use super::check::{Faults, question};
use super::check_fees as fees;
use super::check_ports as ports;
use super::load::{Draft, HOLIDAYS};
use super::record::Territory;

pub(super) fn territory(territory: &Territory, draft: &Draft, faults: &mut Faults<'_>) {
    let code = territory.id.as_str();
    let lower = code.to_lowercase();
    let prefix = format!("{lower}.");
    identity(territory, faults);
    for port in &territory.ports {
        ports::port(port, territory, faults);
    }
    for fee in &territory.fees {
        fees::fee(fee, territory, faults);
    }
    for own in &territory.questions.own {
        question(&format!("questions.own[{}]", own.id), own, &prefix, faults);
    }
    references(territory, draft, faults);
    for fact in facts(territory).filter(|fact| !fact.starts_with(&prefix)) {
        faults.add(format!("facts[{fact}].id"), format!("must begin with “{prefix}”"));
    }
}

/// The file, the codes, and what no territory lacks.
fn identity(territory: &Territory, faults: &mut Faults<'_>) {
    let code = territory.id.as_str();
    let file = format!("territories/{}.yaml", code.to_lowercase());
    if faults.file() != file {
        faults.add("id", format!("“{code}” belongs in the file {file}"));
    }
    if !code.starts_with(&territory.iso2) || territory.iso2.len() != 2 {
        faults.add("iso2", format!("must be the first two letters of the id “{code}”"));
    }
    if territory.ports.is_empty() {
        faults.add("ports", "is empty: a territory has at least one port of entry");
    }
    if territory.agencies.arrival.is_empty() {
        faults.add("agencies.arrival", "is empty: at least one agency clears an arrival");
    }
}

/// What it names elsewhere is there.
fn references(territory: &Territory, draft: &Draft, faults: &mut Faults<'_>) {
    let known: BTreeSet<&str> = draft.questions.iter().map(|(_, q)| q.id.as_str()).collect();
    let asks = &territory.questions;
    for (list, ids) in [("also", &asks.also), ("not", &asks.not)] {
        for id in ids.iter().filter(|id| !known.contains(id.as_str())) {
            let what = format!("there is no question “{id}” in resources/questions/");
            faults.add(format!("questions.{list}"), what);
        }
    }
    for id in &territory.holidays.kept {
        if !draft.holidays.iter().any(|holiday| holiday.id == *id) {
            faults.add("holidays.kept", format!("there is no holiday “{id}” in {HOLIDAYS}"));
        }
    }
}

/// Ids of every fact of the territory, wherever it stands.
pub(super) fn facts(territory: &Territory) -> impl Iterator<Item = &str> {
    territory
        .facts
        .iter()
        .chain(&territory.weapons.facts)
        .chain(&territory.pets.facts)
        .chain(&territory.medicines)
        .chain(territory.ports.iter().flat_map(|port| &port.facts))
        .map(|fact| fact.id.as_str())
}
