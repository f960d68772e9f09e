//! The content of one notice: the voyage file cut down to one call, as it is kept in the notice's
//! row and shown to the agencies of that call and to no others.

use accounts::AgencyKind;
use registry::territory::Atlas;
use serde::{Deserialize, Serialize};

use crate::voyage::Way;
use crate::voyage_file::{Declaration, Place, Vessel, Vocabulary as _, VoyageFile};

/// What a vessel looks like from the shore, for registers: kept on the call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VesselLook {
    /// `sloop`, `motor_yacht`, …
    pub kind: String,
    /// Length over all in metres, `12.4`.
    pub metres: Option<String>,
    /// Length over all in feet, `40.7`.
    pub feet: Option<String>,
    /// Colour of the hull.
    pub colour: Option<String>,
    /// Flag, as declared.
    pub flag: Option<String>,
    /// Registration number.
    pub registration: Option<String>,
    /// MMSI.
    pub mmsi: Option<String>,
}

impl VesselLook {
    /// Of a vessel as declared.
    #[must_use]
    pub fn of(vessel: &Vessel) -> Self {
        Self {
            kind: vessel.kind.word().to_owned(),
            metres: vessel.length.map(crate::voyage_file::Length::metres_text),
            feet: vessel.length.map(crate::voyage_file::Length::feet_text),
            colour: vessel.colour.clone(),
            flag: vessel.registration_country.clone(),
            registration: vessel.registration_number.clone(),
            mmsi: vessel.mmsi.clone(),
        }
    }
}

/// The key a vessel is recognised by from one voyage to the next: its number in a state's
/// register, else its MMSI, IMO or hull number, else its name. Names change; numbers rarely do.
#[must_use]
pub fn vessel_key(vessel: &Vessel) -> String {
    let solid = |text: &str| {
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase()
    };
    let registered =
        vessel.registration_country.as_deref().zip(vessel.registration_number.as_deref());
    let registered =
        registered.map(|(country, number)| format!("REG {} {}", solid(country), solid(number)));
    let number = |kind: &str, value: &Option<String>| {
        value.as_deref().map(|v| format!("{kind} {}", solid(v)))
    };
    registered
        .or_else(|| number("IMO", &vessel.imo))
        .or_else(|| number("MMSI", &vessel.mmsi))
        .or_else(|| number("HULL", &vessel.hull_id))
        .unwrap_or_else(|| format!("NAME {}", registry::fold(&vessel.name)))
}

/// True if a key is made of a number of hers, not of her name alone.
#[must_use]
pub fn is_numbered(key: &str) -> bool {
    !key.starts_with("NAME ")
}

/// What a vessel is searched by.
#[must_use]
pub fn vessel_search(vessel: &Vessel) -> String {
    let parts = [
        Some(vessel.name.as_str()),
        vessel.registration_number.as_deref(),
        vessel.mmsi.as_deref(),
        vessel.call_sign.as_deref(),
        vessel.hull_id.as_deref(),
    ];
    registry::fold(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// The voyage cut down to call `index`: that call with its people spelt out, the places before
/// and after it, and what is declared there. Later islands' plans are not in it.
#[must_use]
pub fn at_call(voyage: &VoyageFile, index: usize) -> Option<VoyageFile> {
    let mut call = voyage.calls.get(index)?.clone();
    let aboard = voyage.aboard_on_arrival(index);
    let concerned = |reference: &str| {
        aboard.iter().any(|a| a.person == reference)
            || call.joins.iter().any(|j| j.person == reference)
    };
    let people = voyage.people.iter().filter(|p| concerned(&p.reference)).cloned().collect();
    let neighbour = |i: Option<usize>, at_departure: bool| {
        let other = voyage.calls.get(i?)?;
        let at = if at_departure { other.departure } else { other.arrival };
        Some(Place { port: Some(other.port.clone()), at, ..Place::default() })
    };
    let from = if index == 0 { voyage.from.clone() } else { neighbour(index.checked_sub(1), true) };
    let last = index + 1 == voyage.calls.len();
    let next = if last { voyage.next.clone() } else { neighbour(Some(index + 1), false) };
    call.aboard = Some(aboard);
    call.declaration = None;
    Some(VoyageFile {
        schema: voyage.schema.clone(),
        name: voyage.name.clone(),
        client_id: None,
        vessel: voyage.vessel.clone(),
        people,
        from,
        calls: vec![call],
        next,
        declaration: Some(voyage.declaration_at(index)),
    })
}

/// People on one way of a call cut down by [`at_call`].
#[must_use]
pub fn aboard(content: &VoyageFile, way: Way) -> Vec<crate::voyage_file::Aboard> {
    match way {
        Way::Inward => content.aboard_on_arrival(0),
        Way::Outward => content.aboard_on_departure(0),
    }
}

/// Which agencies' decisions an amendment reopens, of those required: all of them when people,
/// vessel, port or the places before and after changed; else those that read an answer or goods
/// that changed. A time moved by itself reopens nothing: the call is the same call.
#[must_use]
pub fn reopened(
    old: &VoyageFile,
    new: &VoyageFile,
    required: &[AgencyKind],
    atlas: &Atlas,
) -> Vec<AgencyKind> {
    let mut still = new.clone();
    for (was, is) in old.calls.iter().zip(&mut still.calls) {
        (is.arrival, is.departure) = (was.arrival, was.departure);
    }
    for (was, is) in [(&old.from, &mut still.from), (&old.next, &mut still.next)] {
        if let (Some(was), Some(is)) = (was, is.as_mut()) {
            is.at = was.at;
        }
    }
    still.declaration.clone_from(&old.declaration);
    still.name.clone_from(&old.name);
    if still != *old {
        return required.to_vec();
    }
    let (was, is) = (declared(old), declared(new));
    let readers = readers_of_changes(&was, &is, atlas);
    // What is for an agency that the territory does not ask is read by customs.
    let read_by = |reader: AgencyKind| {
        if required.contains(&reader) { reader } else { AgencyKind::Customs }
    };
    let touched = |agency: &&AgencyKind| match &readers {
        None => true,
        Some(readers) => readers.iter().any(|reader| read_by(*reader) == **agency),
    };
    required.iter().filter(touched).copied().collect()
}

fn declared(content: &VoyageFile) -> Declaration {
    content.declaration.clone().unwrap_or_default()
}

/// Whom the changes of a declaration are for; none if that cannot be told, as with an answer to a
/// question nobody knows any more: then it is everybody's business.
fn readers_of_changes(
    was: &Declaration,
    is: &Declaration,
    atlas: &Atlas,
) -> Option<Vec<AgencyKind>> {
    use AgencyKind::{Agriculture, Customs, PortHealth};
    let mut readers = Vec::new();
    if was.stores != is.stores || was.weapons != is.weapons || was.cash != is.cash {
        readers.push(Customs);
    }
    if was.animals != is.animals {
        readers.extend([Customs, Agriculture, PortHealth]);
    }
    if was.health != is.health {
        readers.push(PortHealth);
    }
    let ids = was.answers.keys().chain(is.answers.keys());
    for id in ids.filter(|id| was.answers.get(*id) != is.answers.get(*id)) {
        let id = registry::territory::QuestionId::parse(id).ok()?;
        readers.push(atlas.question(&id)?.topic.agency());
    }
    Some(readers)
}
