//! What a text says of a notice, compared with the notice.

use registry::territory::Atlas;
use serde_json::Value;

use super::codec::in_utc;
use crate::voyage_file::{Place, VoyageFile};

/// A value that the form writes in another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Path in the voyage file of the one call.
    pub path: String,
    /// As the notice has it.
    pub was: String,
    /// As the text has it.
    pub now: String,
}

/// The file of one call as the form thinks of it: people numbered in the order in which they are
/// aboard and join, times in UTC.
pub(super) fn reduced(mut file: VoyageFile, atlas: &Atlas) -> VoyageFile {
    for call in &mut file.calls {
        let port = call.port.clone();
        let utc = |time| in_utc(time, Some(&port), atlas);
        (call.arrival, call.departure) = (call.arrival.map(utc), call.departure.map(utc));
    }
    let place = |place: &mut Option<Place>| {
        if let Some(place) = place {
            let port = place.port.clone();
            place.at = place.at.map(|time| in_utc(time, port.as_deref(), atlas));
        }
    };
    place(&mut file.from);
    place(&mut file.next);
    number_people(&mut file);
    file
}

fn number_people(file: &mut VoyageFile) {
    let Some(call) = file.calls.first_mut() else { return };
    let mut order: Vec<String> = Vec::new();
    for aboard in call.aboard.iter().flatten() {
        order.push(aboard.person.clone());
    }
    // Who is aboard already and changes roles here does not come aboard: that is not carried.
    let joining = call.joins.iter().map(|join| join.person.clone());
    order.extend(joining.filter(|person| !order.contains(person)).collect::<Vec<_>>());
    let number = |reference: &mut String| {
        if let Some(at) = order.iter().position(|known| known == reference) {
            *reference = format!("p{}", at + 1);
        }
    };
    call.aboard.iter_mut().flatten().for_each(|aboard| number(&mut aboard.person));
    call.joins.iter_mut().for_each(|join| number(&mut join.person));
    call.leaves.iter_mut().for_each(&number);
    let place = |reference: &str| order.iter().position(|known| known == reference);
    file.people.sort_by_key(|person| place(&person.reference));
    file.people.iter_mut().for_each(|person| number(&mut person.reference));
    let health = file.declaration.as_mut().and_then(|declaration| declaration.health.as_mut());
    let ill = health.into_iter().flat_map(|health| &mut health.ill);
    ill.filter_map(|illness| illness.person.as_mut()).for_each(number);
}

/// Paths of what is lacking in `back`, and what is other there.
pub(super) fn compare(file: &VoyageFile, back: &VoyageFile) -> (Vec<String>, Vec<Changed>) {
    let json = |file: &VoyageFile| serde_json::to_value(file).unwrap_or_default();
    let (mut lacking, mut changed) = (Vec::new(), Vec::new());
    let (was, now) = (json(file), json(back));
    if let Value::Object(was) = &was {
        // The voyage's name is not part of a notice; the other two are the document's own.
        for (name, was) in
            was.iter().filter(|(n, _)| !["name", "schema", "client_id"].contains(&n.as_str()))
        {
            walk(name, was, &now[name], &mut lacking, &mut changed);
        }
    }
    (lacking, changed)
}

fn walk(
    path: &str,
    was: &Value,
    now: &Value,
    lacking: &mut Vec<String>,
    changed: &mut Vec<Changed>,
) {
    match (was, now) {
        (_, Value::Null) => lacking.push(path.to_owned()),
        (Value::Object(was), Value::Object(_)) => {
            for (name, was) in was {
                walk(&format!("{path}.{name}"), was, &now[name], lacking, changed);
            }
        }
        (Value::Array(was), Value::Array(_)) => {
            for (at, was) in was.iter().enumerate() {
                walk(&format!("{path}[{at}]"), was, &now[at], lacking, changed);
            }
        }
        (was, now) => {
            let text =
                |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            let (was, now) = (text(was), text(now));
            if was.to_uppercase() != now.to_uppercase() {
                changed.push(Changed { path: path.to_owned(), was, now });
            }
        }
    }
}
