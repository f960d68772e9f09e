//! What stands in the boxes of a form, by the paths of the record behind it. A form that comes
//! back is drawn from here, so nothing typed is ever lost.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use serde_json::{Map, Value};

use crate::fields::Fields;

/// Boxes by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(BTreeMap<String, String>);

impl Typed {
    /// As a form was sent; of a name that stands twice the first counts.
    #[must_use]
    pub fn of(fields: &Fields) -> Self {
        let mut boxes = BTreeMap::new();
        for (name, value) in fields.iter() {
            boxes.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
        Self(boxes)
    }

    /// As a record holds it; the paths of its values are the names, and a date fills its three boxes.
    #[must_use]
    pub fn of_record(record: &Value) -> Self {
        let mut typed = Self::default();
        typed.walk("", record);
        typed
    }

    fn walk(&mut self, path: &str, value: &Value) {
        match value {
            Value::Object(map) => {
                for (name, below) in map {
                    let path =
                        if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    self.walk(&path, below);
                }
            }
            Value::Array(list) => {
                for (index, below) in list.iter().enumerate() {
                    self.walk(&format!("{path}[{index}]"), below);
                }
            }
            Value::String(text) => {
                self.set_day(path, text.parse().ok());
                self.set(path, text.as_str());
            }
            Value::Bool(yes) => self.set(path, if *yes { "yes" } else { "no" }),
            Value::Number(number) => self.set(path, number.to_string()),
            Value::Null => {}
        }
    }

    /// What a box holds; blank if there is none of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The three boxes of a date: day, month, year.
    #[must_use]
    pub fn day(&self, name: &str) -> [&str; 3] {
        ["day", "month", "year"].map(|part| self.get(&format!("{name}-{part}")))
    }

    /// Every box that holds something: its name and what it holds.
    pub fn boxes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Fills a box.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    /// Fills the three boxes of a date; leaves them alone if there is none.
    pub fn set_day(&mut self, name: &str, day: Option<NaiveDate>) {
        let Some(day) = day else { return };
        self.set(format!("{name}-day"), day.day().to_string());
        self.set(format!("{name}-month"), day.month().to_string());
        self.set(format!("{name}-year"), day.year().to_string());
    }

    /// The boxes whose names begin with `before`, without it: one record of a form that holds several.
    #[must_use]
    pub fn below(&self, before: &str) -> Self {
        let short = |(name, value): (&String, &String)| {
            Some((name.strip_prefix(before)?.to_owned(), value.clone()))
        };
        Self(self.0.iter().filter_map(short).collect())
    }

    /// Whether every box that holds something holds what `other` says of the same name. A box that
    /// says no and one that says nothing are the same.
    #[must_use]
    pub fn within<'a>(&self, other: impl Fn(&str) -> &'a str) -> bool {
        let plain = |text: &'a str| if text == "no" { "" } else { text };
        self.0.iter().all(|(name, value)| {
            let value = if value == "no" { "" } else { value.as_str() };
            plain(other(name)) == value
        })
    }

    /// How many entries a list has: one more than the highest index named.
    #[must_use]
    pub fn count(&self, list: &str) -> usize {
        let start = format!("{list}[");
        let index =
            |name: &String| name.strip_prefix(&start)?.split(']').next()?.parse::<usize>().ok();
        self.0
            .keys()
            .filter_map(index)
            .filter(|index| *index < MOST)
            .max()
            .map_or(0, |last| last + 1)
    }

    /// Takes an entry out of a list; those after it move up.
    pub fn take_out(&mut self, list: &str, gone: usize) {
        let start = format!("{list}[");
        let mut left = BTreeMap::new();
        for (name, value) in std::mem::take(&mut self.0) {
            let place = name.strip_prefix(&start).and_then(|rest| {
                let (index, rest) = rest.split_once(']')?;
                Some((index.parse::<usize>().ok()?, rest.to_owned()))
            });
            match place {
                Some((index, _)) if index == gone => {}
                Some((index, rest)) if index > gone => {
                    left.insert(format!("{start}{}]{rest}", index - 1), value);
                }
                _ => {
                    left.insert(name, value);
                }
            }
        }
        self.0 = left;
    }
}

/// Most entries of a list a form may name.
const MOST: usize = 200;

/// Puts a value at a path of a record, `owner.name` or `documents[0].number`, making what lies between.
pub fn put(record: &mut Map<String, Value>, path: &str, value: Value) {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let (name, index) = match head.split_once('[') {
        Some((name, index)) => {
            (name, index.trim_end_matches(']').parse::<usize>().ok().filter(|i| *i < MOST))
        }
        None => (head, None),
    };
    let place = record.entry(name).or_insert(Value::Null);
    let place = match index {
        None => place,
        Some(index) => {
            if !place.is_array() {
                *place = Value::Array(Vec::new());
            }
            let Value::Array(list) = place else { return };
            while list.len() <= index {
                list.push(Value::Object(Map::new()));
            }
            &mut list[index]
        }
    };
    match rest {
        None => *place = value,
        Some(rest) => {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            if let Value::Object(below) = place {
                put(below, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_record_fills_its_boxes_and_comes_back_from_them() {
        let record = json!({"name": "O'Brien", "born": "1971-05-04", "owner": {"city": "Cork"},
            "documents": [{"number": "A"}, {"number": "B"}], "hired": false});
        let typed = Typed::of_record(&record);
        assert_eq!(typed.get("name"), "O'Brien");
        assert_eq!(typed.day("born"), ["4", "5", "1971"]);
        assert_eq!(typed.get("documents[1].number"), "B");
        assert_eq!((typed.get("hired"), typed.count("documents")), ("no", 2));
        let mut again = Map::new();
        put(&mut again, "owner.city", "Cork".into());
        put(&mut again, "documents[1].number", "B".into());
        assert_eq!(
            Value::Object(again),
            json!({"owner": {"city": "Cork"}, "documents": [{}, {"number": "B"}]})
        );
    }

    #[test]
    fn what_is_taken_out_leaves_no_gap() {
        let mut typed =
            Typed::of_record(&json!({"cash": [{"amount": 1}, {"amount": 2}, {"amount": 3}]}));
        typed.take_out("cash", 1);
        assert_eq!((typed.count("cash"), typed.get("cash[1].amount")), (2, "3"));
    }
}
