//! Checks against what earlier notices and clearances say.

use super::CheckResult;
use super::sheet::Check;
use crate::history::{OpenVoyage, PersonKey};
use crate::plan::{Lookup, Plan};
use crate::sentence::{Arg, Sentence};

/// Checks of the voyage against the past.
pub(super) fn of_voyage(plan: &Plan<'_>) -> Vec<CheckResult> {
    [from_matches(plan), people_match(plan), documents_elsewhere(plan), vessel_elsewhere(plan)]
        .into_iter()
        .flat_map(Check::finish)
        .collect()
}

/// Whether the past can be asked; otherwise the check says that nobody looked.
fn past_known(plan: &Plan<'_>, check: &mut Check) -> bool {
    if !plan.history.known {
        check.unknown(Sentence::new("check-unknown-history"));
    }
    plan.history.known
}

/// Whether the first call is an arrival; a vessel already there has no port to come from.
fn arrives(plan: &Plan<'_>) -> bool {
    plan.calls.first().is_some_and(|call| call.call.arrival.is_some())
}

/// Her open call at the port she says she comes from, by another notice: she is there or bound
/// there, and her clearance out of it is still to come. A notice sent in good time is often sent so.
fn lies_there<'a>(plan: &Plan<'a>) -> Option<&'a OpenVoyage> {
    let (_, from) = plan.from.as_ref().and_then(Lookup::found)?;
    let mut own = plan.history.open_voyages.iter().filter(|other| other.same_vessel);
    own.find(|other| other.port == from.id.as_str())
}

/// The port she says she comes from is the one she last cleared out of, or one she has yet to
/// clear out of.
fn from_matches(plan: &Plan<'_>) -> Check {
    let path = "from.port";
    let mut check = Check::new("from-matches-last-clearance", path);
    if !arrives(plan) || !past_known(plan, &mut check) {
        return check;
    }
    let (Some(last), Some(from)) = (&plan.history.last_clearance, &plan.voyage.from) else {
        return check;
    };
    check.test();
    if lies_there(plan).is_some() {
        return check;
    }
    let said = plan.from.as_ref().and_then(Lookup::found).map(|(_, port)| port);
    if said.is_none_or(|port| port.id.as_str() != last.port) {
        let said = said.map_or_else(
            || from.name.clone().unwrap_or_default().into(),
            |port| Arg::from(&port.name),
        );
        let lookup = Lookup::of(plan.atlas, &last.port);
        let cleared = lookup
            .found()
            .map_or_else(|| last.port.as_str().into(), |(_, port)| Arg::from(&port.name));
        let args =
            [("from", said), ("cleared", cleared), ("on", last.cleared_at.date_naive().into())];
        check.fault(path, args);
    }
    check
}

/// Who arrives is who was aboard when she was cleared out.
fn people_match(plan: &Plan<'_>) -> Check {
    let path = "calls[0].aboard";
    let mut check = Check::new("people-match-last-clearance", path);
    if !arrives(plan) || !past_known(plan, &mut check) {
        return check;
    }
    let Some(last) = &plan.history.last_clearance else {
        return check;
    };
    check.test();
    let arriving: Vec<PersonKey> = plan.calls[0]
        .arriving
        .iter()
        .filter_map(|a| plan.voyage.person(&a.person))
        .map(|(_, person)| PersonKey::of(person))
        .collect();
    let absent = |from: &[PersonKey], to: &[PersonKey]| -> Vec<String> {
        from.iter()
            .filter(|key| !to.iter().any(|other| key.is(other)))
            .map(|key| key.name.clone())
            .collect()
    };
    let missing = absent(&last.people, &arriving);
    let extra = absent(&arriving, &last.people);
    if !missing.is_empty() || !extra.is_empty() {
        let args = [
            ("cleared", last.people.len().into()),
            ("arrive", arriving.len().into()),
            ("missing", missing.join(", ").into()),
            ("missing_count", missing.len().into()),
            ("extra", extra.join(", ").into()),
            ("extra_count", extra.len().into()),
        ];
        check.fault(path, args);
    }
    check
}

/// Nobody's document is on another voyage that is open.
fn documents_elsewhere(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("document-in-other-voyage", "people");
    if !past_known(plan, &mut check) {
        return check;
    }
    check.test();
    for (i, person) in plan.voyage.people.iter().enumerate() {
        let keys = PersonKey::of(person).documents;
        for (j, key) in keys.iter().enumerate() {
            let other = plan
                .history
                .open_voyages
                .iter()
                .find(|v| !v.same_vessel && v.documents.contains(key));
            if let Some(other) = other {
                let args = [
                    ("name", person.full_name().into()),
                    ("number", person.documents[j].number.as_str().into()),
                    ("reference", other.reference.as_str().into()),
                ];
                check.fault(format!("people[{i}].documents[{j}].number"), args);
            }
        }
    }
    check
}

/// The vessel is not bound to a port outside this plan.
fn vessel_elsewhere(plan: &Plan<'_>) -> Check {
    let mut check = Check::new("vessel-in-other-voyage", "vessel");
    if !past_known(plan, &mut check) {
        return check;
    }
    check.test();
    let known = |lookup: &Lookup<'_>| lookup.found().map(|(_, port)| port.id.to_string());
    let mut ports: Vec<String> = plan.calls.iter().filter_map(|call| known(&call.port)).collect();
    ports.extend(plan.from.as_ref().and_then(known));
    // What comes before the port she leaves is no other place to be at the same time.
    let leaves = lies_there(plan).and_then(|there| there.arrival);
    let before = |other: &OpenVoyage| other.arrival.zip(leaves).is_some_and(|(a, b)| a <= b);
    let elsewhere = |v: &&OpenVoyage| v.same_vessel && !ports.contains(&v.port) && !before(v);
    for other in plan.history.open_voyages.iter().filter(elsewhere) {
        let lookup = Lookup::of(plan.atlas, &other.port);
        let port = lookup
            .found()
            .map_or_else(|| other.port.as_str().into(), |(_, port)| Arg::from(&port.name));
        check.fault("vessel", [("reference", other.reference.as_str().into()), ("port", port)]);
    }
    check
}
