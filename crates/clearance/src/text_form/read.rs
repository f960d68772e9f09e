//! The voyage file of a notice, from its records.

use registry::territory::Atlas;
use serde_json::{Map, Value, json};

use super::problem::TextProblem;
use super::table::{self, Field};
use super::{answers, codec};
use crate::voyage_file::{SCHEMA, VoyageFile};

/// Longest name of a voyage.
const NAME_MOST: usize = 200;

/// Reads the joined records.
pub(super) fn voyage(payload: &str, atlas: &Atlas) -> Result<VoyageFile, Vec<TextProblem>> {
    let mut reader = Reader::new(atlas);
    for (at, record) in (1..).zip(payload.split('+')) {
        reader.record = at;
        reader.take(record);
    }
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    let value = reader.finish();
    match VoyageFile::from_value(&value) {
        Ok(parsed) => Ok(parsed.voyage),
        Err(fields) => Err(fields.into_iter().map(TextProblem::Field).collect()),
    }
}

struct Reader<'a> {
    atlas: &'a Atlas,
    record: usize,
    problems: Vec<TextProblem>,
    root: Map<String, Value>,
    call: Map<String, Value>,
    people: Vec<Value>,
    declaration: Map<String, Value>,
}

impl<'a> Reader<'a> {
    fn new(atlas: &'a Atlas) -> Self {
        Self {
            atlas,
            record: 0,
            problems: Vec::new(),
            root: Map::new(),
            call: Map::new(),
            people: Vec::new(),
            declaration: Map::new(),
        }
    }

    fn take(&mut self, record: &str) {
        let mut fields = record.split('/');
        let letter = fields.next().unwrap_or_default();
        let fields: Vec<&str> = fields.collect();
        match letter {
            "V" => self.once("vessel", table::VESSEL, &fields),
            "F" => self.once("from", table::PLACE, &fields),
            "N" => self.once("next", table::PLACE, &fields),
            "C" => {
                let call = self.object(table::CALL, &fields);
                let again = self.call.contains_key("port");
                self.refuse_if(again, 0, record);
                self.call.extend(call);
            }
            "P" => self.person("aboard", &fields),
            "J" => self.person("joins", &fields),
            "D" => self.document(record, &fields),
            "L" => self.leavers(&fields),
            "A" => self.short_answers(&fields),
            "X" => self.full_answer(record, &fields),
            _ => self.goods(letter, record, &fields),
        }
    }

    fn refuse(&mut self, field: usize, found: &str) {
        let found = registry::record::echo(found);
        self.problems.push(TextProblem::Record { record: self.record, field, found });
    }

    fn refuse_if(&mut self, wrong: bool, field: usize, found: &str) {
        if wrong {
            self.refuse(field, found);
        }
    }

    /// The fields of a record as an object of the voyage file.
    fn object(&mut self, table: &[Field], fields: &[&str]) -> Map<String, Value> {
        let mut object = Map::new();
        for (at, signs) in (1..).zip(fields) {
            if signs.is_empty() {
                continue;
            }
            let known = table.get(at - 1);
            let value = known.and_then(|(_, kind)| codec::read(*kind, signs, self.atlas));
            match (known, value) {
                (Some((name, _)), Some(value)) => {
                    object.insert((*name).to_owned(), value);
                }
                _ => self.refuse(at, signs),
            }
        }
        object
    }

    fn once(&mut self, name: &str, table: &[Field], fields: &[&str]) {
        let object = self.object(table, fields);
        let again = self.root.insert(name.to_owned(), object.into()).is_some();
        self.refuse_if(again, 0, name);
    }

    fn person(&mut self, list: &str, fields: &[&str]) {
        let mut person = self.object(table::PERSON, fields);
        let reference = format!("p{}", self.people.len() + 1);
        let role = person.remove("role").unwrap_or_default();
        person.insert("ref".to_owned(), reference.as_str().into());
        person.insert("documents".to_owned(), json!([]));
        self.people.push(person.into());
        append(&mut self.call, list, json!({ "person": reference, "role": role }));
    }

    fn document(&mut self, record: &str, fields: &[&str]) {
        let mut document = self.object(table::DOCUMENT, fields);
        let Some(person) = self.people.last_mut() else {
            return self.refuse(0, record);
        };
        if !document.contains_key("issuing_country") {
            document.insert("issuing_country".to_owned(), person["nationality"].clone());
        }
        if let Some(documents) = person["documents"].as_array_mut() {
            documents.push(document.into());
        }
    }

    fn leavers(&mut self, fields: &[&str]) {
        for (at, signs) in (1..).zip(fields) {
            match codec::read(table::Kind::Person, signs, self.atlas) {
                Some(person) => append(&mut self.call, "leaves", person),
                None => self.refuse(at, signs),
            }
        }
    }

    fn answers(&mut self) -> &mut Map<String, Value> {
        object_in(&mut self.declaration, "answers")
    }

    fn short_answers(&mut self, fields: &[&str]) {
        for (at, signs) in (1..).zip(fields) {
            if answers::read_group(signs, self.answers()).is_none() {
                self.refuse(at, signs);
            }
        }
    }

    fn full_answer(&mut self, record: &str, fields: &[&str]) {
        if let Err(at) = answers::read_full(fields, self.answers()) {
            self.refuse(at, record);
        }
    }

    fn goods(&mut self, letter: &str, record: &str, fields: &[&str]) {
        match letter {
            "E" => self.none(record, fields),
            "S" => {
                let stores = self.object(table::STORES, fields);
                object_in(&mut self.declaration, "stores").extend(stores);
            }
            "R" => {
                let medicine = self.object(table::MEDICINE, fields);
                let stores = object_in(&mut self.declaration, "stores");
                append(stores, "medicines", medicine.into());
            }
            "W" => self.listed("weapons", table::WEAPON, fields),
            "B" => self.listed("animals", table::ANIMAL, fields),
            "M" => self.listed("cash", table::CASH, fields),
            "I" => self.health("ill", table::ILLNESS, fields),
            "K" => self.health("recent_ports", table::RECENT, fields),
            "Z" => {
                let health = self.object(table::HEALTH, fields);
                object_in(&mut self.declaration, "health").extend(health);
            }
            _ => self.refuse(0, record),
        }
    }

    fn none(&mut self, record: &str, fields: &[&str]) {
        for letter in fields.concat().chars() {
            let list = match letter {
                'W' => "weapons",
                'A' => "animals",
                'C' => "cash",
                _ => return self.refuse(1, record),
            };
            self.declaration.entry(list).or_insert_with(|| json!([]));
        }
    }

    fn listed(&mut self, list: &str, table: &[Field], fields: &[&str]) {
        let item = self.object(table, fields);
        append(&mut self.declaration, list, item.into());
    }

    fn health(&mut self, list: &str, table: &[Field], fields: &[&str]) {
        let item = self.object(table, fields);
        append(object_in(&mut self.declaration, "health"), list, item.into());
    }

    fn finish(mut self) -> Value {
        let port = self.call.get("port").and_then(Value::as_str).unwrap_or_default().to_owned();
        let vessel = self.root.get("vessel").and_then(|vessel| vessel.get("name"));
        let name = format!("{} {port}", vessel.and_then(Value::as_str).unwrap_or_default());
        let name: String = name.trim().chars().take(NAME_MOST).collect();
        self.call.entry("aboard").or_insert_with(|| json!([]));
        self.root.insert("schema".to_owned(), SCHEMA.into());
        self.root.insert("name".to_owned(), name.into());
        self.root.insert("people".to_owned(), self.people.into());
        self.root.insert("calls".to_owned(), json!([self.call]));
        self.root.insert("declaration".to_owned(), self.declaration.into());
        self.root.into()
    }
}

fn append(object: &mut Map<String, Value>, list: &str, item: Value) {
    let list = object.entry(list).or_insert_with(|| json!([]));
    if let Some(list) = list.as_array_mut() {
        list.push(item);
    }
}

/// The object under a name, made where it is not there yet.
fn object_in<'m>(map: &'m mut Map<String, Value>, name: &str) -> &'m mut Map<String, Value> {
    let value = map.entry(name).or_insert_with(|| json!({}));
    if !value.is_object() {
        *value = json!({});
    }
    #[expect(clippy::unwrap_used, reason = "made an object on the line above")]
    value.as_object_mut().unwrap()
}
