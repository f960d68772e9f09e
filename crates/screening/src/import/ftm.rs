//! FollowTheMoney entities, one JSON object a line, as OpenSanctions and others publish them.
//!
//! People, organisations, vessels and aircraft are read; other schemata (addresses, sanctions,
//! relations) are passed over, and so are passports that stand as entities of their own.

use super::{Gathered, Loaded, Refused, What, mark};
use crate::entry::{Entry, Kind, MarkKind, Name, Sex};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};

#[derive(Deserialize)]
struct Object {
    #[serde(default)]
    id: String,
    #[serde(default)]
    schema: String,
    #[serde(default)]
    properties: BTreeMap<String, Vec<serde_json::Value>>,
}

impl Object {
    fn each(&self, property: &str) -> impl Iterator<Item = &str> + '_ {
        self.properties.get(property).into_iter().flatten().filter_map(|value| value.as_str())
    }
}

/// Properties that are marks.
const MARKS: [(&str, MarkKind); 8] = [
    ("passportNumber", MarkKind::Document),
    ("idNumber", MarkKind::Document),
    ("imoNumber", MarkKind::Imo),
    ("mmsi", MarkKind::Mmsi),
    ("callSign", MarkKind::CallSign),
    ("registrationNumber", MarkKind::Registration),
    ("serialNumber", MarkKind::Registration),
    ("icaoCode", MarkKind::Registration),
];

fn kind(schema: &str) -> Option<Kind> {
    match schema {
        "Person" => Some(Kind::Person),
        "Vessel" => Some(Kind::Vessel),
        "Airplane" => Some(Kind::Aircraft),
        "Organization" | "Company" | "LegalEntity" | "PublicBody" => Some(Kind::Organisation),
        _ => None,
    }
}

/// Reads a list.
///
/// # Errors
/// Every line that is no object, and every entity without an id or a name.
pub fn entries(list: &str, bytes: &[u8]) -> Result<Loaded, Refused> {
    let mut gathered = Gathered::default();
    let mut ids = HashSet::new();
    for (row, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let object: Object = match serde_json::from_slice(line) {
            Ok(object) => object,
            Err(error) => {
                gathered.problem(row, What::Unreadable(error.to_string()));
                continue;
            }
        };
        let Some(kind) = kind(&object.schema) else { continue };
        if object.id.is_empty() {
            gathered.problem(row, What::NoId);
        } else if !ids.insert(object.id.clone()) {
            gathered.problem(row, What::SameId(object.id));
        } else {
            one(&mut gathered, (row, list, kind), &object);
        }
    }
    gathered.finish()
}

fn one(gathered: &mut Gathered, (row, list, kind): (usize, &str, Kind), object: &Object) {
    let mut entry = Entry::new(list, object.id.clone(), kind, "");
    entry.names = object.each("name").chain(object.each("alias")).map(Name::strong).collect();
    entry.names.extend(object.each("previousName").map(Name::strong));
    entry.names.extend(object.each("weakAlias").map(Name::weak));
    if entry.names.is_empty() {
        gathered.problem(row, What::NoName);
        return;
    }
    object.each("birthDate").for_each(|born| gathered.born(row, born, &mut entry));
    for property in ["nationality", "citizenship", "flag"] {
        object.each(property).for_each(|text| gathered.nationality(row, text, &mut entry));
    }
    entry.sex = object.each("gender").find_map(Sex::parse);
    for (property, kind) in MARKS {
        object.each(property).for_each(|text| mark(&mut entry.marks, kind, text));
    }
    gathered.loaded.entries.push(entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_vessels_are_read_and_addresses_passed_over() {
        let text = r#"{"id":"a","schema":"Person","properties":{"name":["Ann Lee"],"weakAlias":["Annie"],"birthDate":["1980-05"],"gender":["female"],"nationality":["lc"]}}
{"id":"b","schema":"Address","properties":{"full":["1 High Street"]}}

{"id":"c","schema":"Vessel","properties":{"name":["SEA STAR"],"imoNumber":["IMO9074729"],"flag":["pa"]}}"#;
        let loaded = entries("ftm", text.as_bytes()).unwrap();
        assert_eq!(loaded.entries.len(), 2);
        assert_eq!(loaded.entries[1].marks.len(), 1);
        assert!(loaded.doubts.is_empty());
    }

    #[test]
    fn a_broken_line_refuses_the_list() {
        let refused = entries("ftm", b"{}\n{\"id\":\n").unwrap_err();
        assert_eq!(refused.0[0].row, 2);
    }
}
