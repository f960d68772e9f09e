//! The records of a notice, from its voyage file.

use registry::territory::Atlas;
use serde_json::Value;

use super::table::{self, Field};
use super::{answers, codec};
use crate::voyage_file::VoyageFile;

/// The records of a voyage file of one call, joined.
pub(super) fn payload(file: &VoyageFile, atlas: &Atlas) -> String {
    let json = serde_json::to_value(file).unwrap_or_default();
    let mut records = Records { atlas, all: Vec::new() };
    let call = &json["calls"][0];
    records.push('V', table::VESSEL, &json["vessel"]);
    records.push('C', table::CALL, call);
    records.push_some('F', table::PLACE, &json["from"]);
    records.push_some('N', table::PLACE, &json["next"]);
    records.people(&json["people"], &call["aboard"], 'P');
    // Who is aboard already does not come aboard; a change of role alone is not carried.
    let aboard = items(&call["aboard"]);
    let mut joins = items(&call["joins"]);
    joins.retain(|join| !aboard.iter().any(|there| there["person"] == join["person"]));
    records.people(&json["people"], &joins.into(), 'J');
    let leaves = items(&call["leaves"]);
    let leavers = leaves.iter().filter_map(|l| codec::write(table::Kind::Person, l, atlas));
    let leavers: Vec<String> = leavers.collect();
    if !leavers.is_empty() {
        records.add('L', leavers);
    }
    let declared = file.declaration.as_ref().map(|d| d.answers.clone()).unwrap_or_default();
    let (short, long) = answers::write(&declared);
    if !short.is_empty() {
        records.add('A', short);
    }
    for fields in long {
        records.add('X', fields);
    }
    records.goods(&json["declaration"]);
    records.all.join("+")
}

fn items(list: &Value) -> Vec<Value> {
    list.as_array().cloned().unwrap_or_default()
}

struct Records<'a> {
    atlas: &'a Atlas,
    all: Vec<String>,
}

impl Records<'_> {
    fn add(&mut self, letter: char, mut fields: Vec<String>) {
        while fields.last().is_some_and(String::is_empty) {
            fields.pop();
        }
        fields.insert(0, letter.to_string());
        self.all.push(fields.join("/"));
    }

    fn push(&mut self, letter: char, fields: &[Field], object: &Value) {
        let written = fields.iter().map(|(name, kind)| {
            let value = object.get(name).filter(|value| !value.is_null());
            value.and_then(|value| codec::write(*kind, value, self.atlas)).unwrap_or_default()
        });
        let written = written.collect();
        self.add(letter, written);
    }

    fn push_some(&mut self, letter: char, fields: &[Field], object: &Value) {
        if object.is_object() {
            self.push(letter, fields, object);
        }
    }

    fn push_all(&mut self, letter: char, fields: &[Field], list: &Value) {
        for object in items(list) {
            self.push(letter, fields, &object);
        }
    }

    /// The people of one list of the call, each with its documents.
    fn people(&mut self, people: &Value, list: &Value, letter: char) {
        for aboard in items(list) {
            let person = items(people).into_iter().find(|p| p["ref"] == aboard["person"]);
            let Some(mut person) = person else { continue };
            person["role"] = aboard["role"].clone();
            self.push(letter, table::PERSON, &person);
            for mut document in items(&person["documents"]) {
                if document["issuing_country"] == person["nationality"] {
                    document["issuing_country"] = Value::Null;
                }
                self.push('D', table::DOCUMENT, &document);
            }
        }
    }

    fn goods(&mut self, declaration: &Value) {
        let none = [("weapons", 'W'), ("animals", 'A'), ("cash", 'C')];
        let empty = |name: &str| declaration[name].as_array().is_some_and(Vec::is_empty);
        let none: String =
            none.iter().filter(|(name, _)| empty(name)).map(|(_, letter)| *letter).collect();
        if !none.is_empty() {
            self.add('E', vec![none]);
        }
        let stores = &declaration["stores"];
        self.push_some('S', table::STORES, stores);
        self.push_all('R', table::MEDICINE, &stores["medicines"]);
        self.push_all('W', table::WEAPON, &declaration["weapons"]);
        self.push_all('B', table::ANIMAL, &declaration["animals"]);
        self.push_all('M', table::CASH, &declaration["cash"]);
        let health = &declaration["health"];
        self.push_all('I', table::ILLNESS, &health["ill"]);
        self.push_all('K', table::RECENT, &health["recent_ports"]);
        let more = health["ill"].is_array() || health["recent_ports"].is_array();
        if health.is_object() && (!more || health["sanitation_certificate"].is_string()) {
            self.push('Z', table::HEALTH, health);
        }
    }
}
