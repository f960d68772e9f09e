//! One row as a record.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::super::layout::{Known, Shape, numbered};
use super::super::table::{Cell, Row};
use super::super::value;
use super::super::{Note, Problem, ProblemKind, data};
use super::{Dates, Line, Sheet, cell};

/// Most documents a person may list.
const DOCUMENTS_MOST: usize = 8;

/// What a row says, by path; and what is wrong with it.
struct Found {
    row: u32,
    values: BTreeMap<String, Value>,
    problems: Vec<Problem>,
}

impl Found {
    fn refuse(&mut self, known: Option<&Known>, kind: ProblemKind) {
        let column = known.map(|known| known.column.clone());
        self.problems.push(Problem { row: self.row, column, kind });
    }

    fn day(&self, path: &str) -> Option<NaiveDate> {
        self.values.get(path)?.as_str()?.parse().ok()
    }
}

impl Sheet {
    /// Reads a row; no cell of it keeps another from being read.
    pub(super) fn line(&mut self, row: &Row, dates: &Dates, doubtful: &[&str]) -> Line {
        let mut found = Found { row: row.number, values: BTreeMap::new(), problems: Vec::new() };
        let known = std::mem::take(&mut self.known);
        let unit = known.iter().find(|known| known.field.shape == Shape::Unit);
        let unit = unit.and_then(|known| data::word("unit", &cell(row, known).shown()));
        for column in &known {
            let held = cell(row, column);
            let told = column.field.unit.or(unit);
            if held.is_empty() {
                continue;
            }
            let sex = column.column.path.as_deref() == Some("sex");
            let read = match held {
                Cell::Fault(_) => Err(ProblemKind::Fault { found: value::found(held) }),
                _ if sex && doubtful.contains(&data::key(&held.shown()).as_str()) => {
                    Err(doubtful_sex(held, doubtful))
                }
                _ => self.take((column, held), (dates, told), &mut found),
            };
            if let Err(kind) = read {
                found.refuse(Some(column), kind);
            }
        }
        self.documents(&known, &mut found);
        self.days(&known, &mut found);
        self.known = known;
        let mut record = Map::new();
        for (path, value) in found.values {
            put(&mut record, &path, value);
        }
        if let Some(Value::Array(documents)) = record.get_mut("documents") {
            documents
                .retain(|document| document.as_object().is_some_and(|fields| !fields.is_empty()));
        }
        Line { row: found.row, record: Value::Object(record), problems: found.problems }
    }

    /// Takes one cell.
    fn take(
        &mut self,
        (column, held): (&Known, &Cell),
        (dates, unit): (&Dates, Option<&str>),
        found: &mut Found,
    ) -> Result<(), ProblemKind> {
        let path = column.column.path.clone().unwrap_or_default();
        let value = match column.field.shape {
            Shape::Text => {
                value::text(held, path == "residential_address" || path == "owner.address")?
            }
            Shape::Lines => value::text(held, true)?,
            Shape::Word(list) => match value::word(list, held)? {
                Some(word) => word,
                None => return Ok(()),
            },
            Shape::Date => match dates.get(&(found.row, column.column.index)) {
                Some(day) => day.clone()?.to_string().into(),
                None => return Ok(()),
            },
            Shape::Country => value::country(held, false)?,
            Shape::Nationality => value::country(held, true)?,
            Shape::Whole => value::whole(held)?,
            Shape::Decimal => value::decimal(held)?,
            Shape::YesNo => value::yes_no(held)?,
            Shape::Length => value::length(held, unit)?,
            Shape::FullName => return self.name(held, found),
            Shape::Rank => {
                self.rank(column, held, found);
                return Ok(());
            }
            Shape::Unit | Shape::Ignore | Shape::Remark => return Ok(()),
        };
        if let (Some(kind), Some((document, _))) = (column.field.kind, path.split_once("].")) {
            found.values.entry(format!("{document}].kind")).or_insert_with(|| kind.into());
        }
        found.values.insert(path, value);
        Ok(())
    }

    fn name(&mut self, held: &Cell, found: &mut Found) -> Result<(), ProblemKind> {
        let name = value::full_name(held)?;
        if let (true, Some(given)) = (name.by_order, &name.given) {
            let (family, given) = (name.family.clone(), given.clone());
            self.notes.push(Note::NameApart { row: found.row, family, given });
        }
        found.values.entry("family_name".to_owned()).or_insert_with(|| name.family.into());
        if let Some(given) = name.given {
            found.values.entry("given_names".to_owned()).or_insert_with(|| given.into());
        }
        Ok(())
    }

    /// A rank is chosen on each voyage and not kept; a trade in its place is an occupation.
    fn rank(&mut self, column: &Known, held: &Cell, found: &mut Found) {
        let trade = data::word("rank", &held.shown()).is_none();
        if trade && !found.values.contains_key("occupation") {
            let text = value::text(held, false);
            found.values.extend(text.ok().map(|text| ("occupation".to_owned(), text)));
        } else {
            self.notes.push(super::not_kept(&column.column));
        }
    }

    /// What is left out of documents because it goes without saying, and is told.
    fn documents(&mut self, known: &[Known], found: &mut Found) {
        let has = |path: &str| known.iter().any(|known| known.column.path.as_deref() == Some(path));
        for place in 0..DOCUMENTS_MOST {
            let [kind, number, issuer] = ["kind", "number", "issuing_country"]
                .map(|field| numbered(&format!("documents[].{field}"), place));
            let before = numbered("documents[].", place);
            if found.values.contains_key(&kind)
                && found.values.keys().filter(|path| path.starts_with(&before)).count() == 1
            {
                // A kind alone, filled down a column, is no document.
                found.values.remove(&kind);
            }
            if !found.values.contains_key(&number) {
                continue;
            }
            if !found.values.contains_key(&kind) && !found.problems.iter().any(|p| of(p, &kind)) {
                found.values.insert(kind, "passport".into());
                self.notes.push(Note::KindTaken);
            }
            if !has(&issuer)
                && let Some(nationality) = found.values.get("nationality").cloned()
            {
                found.values.insert(issuer, nationality);
                self.notes.push(Note::IssuerTaken);
            }
        }
    }

    /// Days that cannot stand together.
    fn days(&self, known: &[Known], found: &mut Found) {
        let under = |path: &str| known.iter().find(|k| k.column.path.as_deref() == Some(path));
        let born = found.day("born");
        if let Some(day) = born.filter(|day| *day > self.today) {
            found.refuse(under("born"), ProblemKind::InTheFuture { day });
        }
        for place in 0..DOCUMENTS_MOST {
            let [issue, expiry] = ["issued_on", "expires_on"]
                .map(|field| numbered(&format!("documents[].{field}"), place));
            let Some(issued) = found.day(&issue) else { continue };
            if issued > self.today {
                found.refuse(under(&issue), ProblemKind::InTheFuture { day: issued });
            }
            if let Some(expires) = found.day(&expiry).filter(|expires| *expires < issued) {
                found.refuse(under(&expiry), ProblemKind::ExpiresBeforeIssue { issued, expires });
            }
            if let Some(born) = born.filter(|born| issued < *born) {
                found.refuse(under(&issue), ProblemKind::IssuedBeforeBirth { issued, born });
            }
        }
    }
}

fn doubtful_sex(held: &Cell, doubtful: &[&str]) -> ProblemKind {
    let found = value::found(held);
    match doubtful {
        ["m"] => ProblemKind::SexBesideH { found },
        _ => ProblemKind::UnknownWord { found, expected: data::words("sex").join(", ") },
    }
}

fn of(problem: &Problem, path: &str) -> bool {
    problem.column.as_ref().is_some_and(|column| column.path.as_deref() == Some(path))
}

/// What a record is known by: its documents, its names and day of birth, a vessel's registration.
pub(super) fn identities(record: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().map(data::key).unwrap_or_default();
    let mut keys = Vec::new();
    for document in record["documents"].as_array().into_iter().flatten() {
        let (issuer, number) = (text(&document["issuing_country"]), text(&document["number"]));
        if !number.is_empty() {
            keys.push(format!("document {issuer} {number}"));
        }
    }
    if let (Some(born), family) = (record["born"].as_str(), text(&record["family_name"])) {
        keys.push(format!("person {family} {} {born}", text(&record["given_names"])));
    }
    if let (number, Some(_)) = (text(&record["registration_number"]), record["name"].as_str()) {
        let (name, country) = (text(&record["name"]), text(&record["registration_country"]));
        keys.push(format!("vessel {name} {country} {number}"));
    }
    keys
}

/// Puts a value at its path, `documents[0].number` or `owner.name`, making what lies between.
fn put(record: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((head, rest)) = path.split_once('.') else {
        record.insert(path.to_owned(), value);
        return;
    };
    let (name, place) = match head.split_once('[') {
        Some((name, place)) => (name, place.trim_end_matches(']').parse::<usize>().ok()),
        None => (head, None),
    };
    let below = match place {
        None => record.entry(name).or_insert_with(|| Value::Object(Map::new())),
        Some(place) => {
            let list = record.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            let Value::Array(list) = list else { return };
            while list.len() <= place {
                list.push(Value::Object(Map::new()));
            }
            &mut list[place]
        }
    };
    if let Value::Object(below) = below {
        put(below, rest, value);
    }
}
