//! A voyage while its master writes it: exactly what was typed, complete or not, so that nothing
//! is lost between two visits. [`Draft::file`] turns it into the voyage file that is checked and
//! sent; problems come back with the paths of the file, which the pages map to boxes.

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use registry::{PersonId, VesselId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

mod again;
mod moving;

pub use again::NextIsland;
pub use moving::MOST_DAYS;

use crate::voyage_file::{
    Call, Declaration, Place, SCHEMA, Vocabulary as _, VoyageFile, VoyageTime,
};

/// A date and a time as typed in their boxes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Typed {
    /// Day.
    pub day: String,
    /// Month.
    pub month: String,
    /// Year.
    pub year: String,
    /// Time of day, `19:00`.
    pub time: String,
}

impl Typed {
    /// True if nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        [&self.day, &self.month, &self.year, &self.time].iter().all(|text| text.trim().is_empty())
    }

    /// From a date and a time already known.
    #[must_use]
    pub fn at(local: NaiveDateTime) -> Self {
        Self {
            day: local.day().to_string(),
            month: local.month().to_string(),
            year: local.year().to_string(),
            time: format!("{:02}:{:02}", local.hour(), local.minute()),
        }
    }

    /// `2026-12-01T19:00` if the boxes hold a date and a time, else what was typed, for the
    /// reader of the file to refuse by name. A missing time is left missing.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}T{}", date_text(&self.day, &self.month, &self.year), self.time.trim())
    }
}

/// `2026-12-01` from three boxes; digits are padded, anything else is kept for the refusal.
#[must_use]
pub fn date_text(day: &str, month: &str, year: &str) -> String {
    let pad = |text: &str, width: usize| {
        let text = text.trim();
        if text.bytes().all(|b| b.is_ascii_digit()) {
            format!("{text:0>width$}")
        } else {
            text.to_owned()
        }
    };
    format!("{}-{}-{}", pad(year, 4), pad(month, 2), pad(day, 2))
}

/// A place before the first call or after the last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DraftPlace {
    /// Port id, if it is a port we know.
    pub port: String,
    /// Name of any other place.
    pub name: String,
    /// Its country.
    pub country: String,
}

/// A call as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DraftCall {
    /// Port id.
    pub port: String,
    /// Arrival; blank at the first call when already there.
    pub arrival: Typed,
    /// Departure; blank when not known yet.
    pub departure: Typed,
    /// Why the vessel calls.
    pub reason: String,
    /// What differs here from what is declared at every call: JSON of a declaration.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub declaration: Map<String, Value>,
}

/// A person of the voyage as chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftPerson {
    /// Who, in the account's list.
    pub person: PersonId,
    /// `master`, `crew` or `passenger`.
    pub role: String,
    /// Position in words: mate, cook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// Index of the call where they come aboard; absent: aboard from the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joins: Option<usize>,
    /// Index of the call where they leave; before the call of `joins`, they come back there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaves: Option<usize>,
}

/// A voyage being written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// What its master calls it.
    pub name: String,
    /// The vessel, in the account's list.
    pub vessel: Option<VesselId>,
    /// Where it comes from.
    pub from: DraftPlace,
    /// The calls, in order.
    pub calls: Vec<DraftCall>,
    /// Where it goes after the last.
    pub next: DraftPlace,
    /// Everybody who is aboard at some time.
    pub people: Vec<DraftPerson>,
    /// What is declared at every call: JSON of a declaration, as typed.
    pub declaration: Map<String, Value>,
    /// Steps the master has been through: `islands`, `people`, `declaration`.
    pub done: Vec<String>,
    /// Made from a voyage before: its answers are carried over, and are shown before it is sent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub carried: bool,
}

impl Draft {
    /// The voyage file as JSON, from what was typed and from the records it names. `people` are
    /// the records of the people named, each with its id; a person that is gone is left out.
    #[must_use]
    pub fn file(&self, vessel: Option<&Value>, people: &[(PersonId, Value)]) -> Value {
        let mut file = Map::new();
        file.insert("schema".into(), SCHEMA.into());
        file.insert("name".into(), self.name.trim().into());
        if let Some(vessel) = vessel {
            file.insert("vessel".into(), vessel.clone());
        }
        let known = |chosen: &&DraftPerson| people.iter().any(|(id, _)| *id == chosen.person);
        let aboard: Vec<&DraftPerson> = self.people.iter().filter(known).collect();
        let records = aboard.iter().filter_map(|chosen| record(chosen, people));
        file.insert("people".into(), records.collect());
        self.from.write(&mut file, "from");
        let calls = self.calls.iter().enumerate().map(|(index, call)| call.file(index, &aboard));
        file.insert("calls".into(), calls.collect());
        self.next.write(&mut file, "next");
        if !self.declaration.is_empty() {
            file.insert("declaration".into(), Value::Object(self.declaration.clone()));
        }
        Value::Object(file)
    }

    /// The draft of a voyage file whose people are known by the ids of the account's list; none if
    /// one is not, or if a later call says otherwise who is aboard than the call before. What the
    /// draft gives back as a file is then the same file.
    #[must_use]
    pub fn of(file: &VoyageFile, vessel: Option<VesselId>) -> Option<Self> {
        if file.calls.iter().skip(1).any(|call| call.aboard.is_some()) {
            return None;
        }
        let people = file
            .people
            .iter()
            .map(|person| chosen(file, &person.reference))
            .collect::<Option<Vec<_>>>()?;
        Some(Self {
            name: file.name.clone(),
            vessel,
            from: DraftPlace::of(file.from.as_ref()),
            calls: file.calls.iter().map(DraftCall::of).collect(),
            next: DraftPlace::of(file.next.as_ref()),
            people,
            declaration: fields_of(file.declaration.as_ref()),
            done: ["islands", "people", "declaration"].map(str::to_owned).to_vec(),
            carried: false,
        })
    }

    /// Drops people's steps that point beyond the calls, after calls were taken out.
    pub fn mend_steps(&mut self) {
        let calls = self.calls.len();
        for person in &mut self.people {
            person.joins = person.joins.filter(|index| *index < calls);
            person.leaves = person.leaves.filter(|index| *index < calls);
        }
    }
}

/// A declaration as the fields of its JSON.
fn fields_of(declaration: Option<&Declaration>) -> Map<String, Value> {
    let value = declaration.and_then(|declaration| serde_json::to_value(declaration).ok());
    value.and_then(|value| value.as_object().cloned()).unwrap_or_default()
}

/// How a person of a file was chosen: role, where they join and leave.
fn chosen(file: &VoyageFile, reference: &str) -> Option<DraftPerson> {
    let joins = file.calls.iter().position(|call| call.joins.iter().any(|a| a.person == reference));
    let first = file.calls.first()?.aboard.iter().flatten();
    let joining = file.calls.iter().flat_map(|call| &call.joins);
    let aboard = first.chain(joining).find(|aboard| aboard.person == reference)?;
    Some(DraftPerson {
        person: reference.parse().ok()?,
        role: aboard.role.word().to_owned(),
        position: aboard.position.clone(),
        joins,
        leaves: file
            .calls
            .iter()
            .position(|call| call.leaves.iter().any(|person| person == reference)),
    })
}

fn record(chosen: &DraftPerson, people: &[(PersonId, Value)]) -> Option<Value> {
    let (_, record) = people.iter().find(|(id, _)| *id == chosen.person)?;
    let mut record = record.as_object()?.clone();
    record.insert("ref".into(), chosen.person.as_str().into());
    Some(Value::Object(record))
}

impl DraftPlace {
    fn of(place: Option<&Place>) -> Self {
        let Some(place) = place else {
            return Self::default();
        };
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self { port: text(&place.port), name: text(&place.name), country: text(&place.country) }
    }

    fn write(&self, file: &mut Map<String, Value>, field: &str) {
        let (port, name, country) = (self.port.trim(), self.name.trim(), self.country.trim());
        if !port.is_empty() {
            file.insert(field.into(), json!({ "port": port }));
        } else if !name.is_empty() || !country.is_empty() {
            let mut place = Map::new();
            for (key, text) in [("name", name), ("country", country)] {
                if !text.is_empty() {
                    place.insert(key.into(), text.into());
                }
            }
            file.insert(field.into(), Value::Object(place));
        }
    }
}

impl DraftCall {
    fn of(call: &Call) -> Self {
        let typed = |time: Option<VoyageTime>| match time {
            None => Typed::default(),
            Some(VoyageTime::Local(local)) => Typed::at(local),
            // The offset given is that of the port: its clocks showed this reading.
            Some(VoyageTime::Offset(moment)) => Typed::at(moment.naive_local()),
        };
        Self {
            port: call.port.clone(),
            arrival: typed(call.arrival),
            departure: typed(call.departure),
            reason: call.reason.map(|reason| reason.word().to_owned()).unwrap_or_default(),
            declaration: fields_of(call.declaration.as_ref()),
        }
    }

    fn file(&self, index: usize, people: &[&DraftPerson]) -> Value {
        let aboard = |p: &&DraftPerson| {
            let mut aboard = json!({ "person": p.person.as_str(), "role": p.role });
            if let Some(position) = &p.position {
                aboard["position"] = position.as_str().into();
            }
            aboard
        };
        let mut call = Map::new();
        call.insert("port".into(), self.port.trim().into());
        for (field, typed) in [("arrival", &self.arrival), ("departure", &self.departure)] {
            if !typed.is_blank() {
                call.insert(field.into(), typed.text().into());
            }
        }
        if !self.reason.trim().is_empty() {
            call.insert("reason".into(), self.reason.trim().into());
        }
        if index == 0 {
            call.insert(
                "aboard".into(),
                people.iter().filter(|p| p.is_aboard_at_start()).map(aboard).collect(),
            );
        }
        if !self.declaration.is_empty() {
            call.insert("declaration".into(), Value::Object(self.declaration.clone()));
        }
        let joins: Vec<Value> =
            people.iter().filter(|p| p.joins == Some(index)).map(aboard).collect();
        if !joins.is_empty() {
            call.insert("joins".into(), joins.into());
        }
        let leaves =
            people.iter().filter(|p| p.leaves == Some(index)).map(|p| p.person.as_str().into());
        let leaves: Vec<Value> = leaves.collect();
        if !leaves.is_empty() {
            call.insert("leaves".into(), leaves.into());
        }
        Value::Object(call)
    }
}

#[cfg(test)]
mod tests;
