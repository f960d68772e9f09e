//! JSON text to a tree, with the faults a plain parser is silent about: a name that stands twice
//! in one object, and nesting deeper than a voyage has any use for.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::problem::{FieldProblem, ProblemKind};

/// The largest document taken, in bytes: a charter base's 500 people fit well.
pub const MAX_BYTES: usize = 768 * 1024;
/// The deepest nesting taken; the schema itself needs six.
pub const MAX_DEPTH: usize = 16;

struct Seed<'p> {
    path: String,
    depth: usize,
    problems: &'p RefCell<Vec<FieldProblem>>,
}

impl Seed<'_> {
    fn below<E: serde::de::Error>(&self, path: String) -> Result<Seed<'_>, E> {
        if self.depth == MAX_DEPTH {
            let kind = ProblemKind::TooDeep { max: MAX_DEPTH };
            self.problems.borrow_mut().push(FieldProblem::new(&self.path, &kind));
            return Err(E::custom("too deep"));
        }
        Ok(Seed { path, depth: self.depth + 1, problems: self.problems })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(Value::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(Value::from(v))
    }

    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(Value::from(v))
    }

    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(Value::from(v))
    }

    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(Value::String(v.to_owned()))
    }

    fn visit_string<E>(self, v: String) -> Result<Value, E> {
        Ok(Value::String(v))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let seed = self.below::<A::Error>(format!("{}[{}]", self.path, list.len()))?;
            let Some(item) = access.next_element_seed(seed)? else {
                return Ok(Value::Array(list));
            };
            list.push(item);
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = access.next_key::<String>()? {
            let path = join(&self.path, &name);
            let value = access.next_value_seed(self.below::<A::Error>(path.clone())?)?;
            if map.insert(name, value).is_some() {
                self.problems
                    .borrow_mut()
                    .push(FieldProblem::new(&path, &ProblemKind::DuplicateKey));
            }
            if self.problems.borrow().len() > super::reader::MAX_PROBLEMS {
                return Err(A::Error::custom("too many problems"));
            }
        }
        Ok(Value::Object(map))
    }
}

/// The path of a field below another; a stranger's name is shortened for showing.
pub fn join(path: &str, name: &str) -> String {
    let name = super::problem::echo(name);
    if path.is_empty() { name } else { format!("{path}.{name}") }
}

/// Reads the text, or says why it is no document at all.
pub fn read(text: &str) -> Result<(Value, Vec<FieldProblem>), Vec<FieldProblem>> {
    if text.len() > MAX_BYTES {
        return Err(vec![FieldProblem::new("", &ProblemKind::TooLarge { max: MAX_BYTES })]);
    }
    let problems = RefCell::new(Vec::new());
    let mut json = serde_json::Deserializer::from_str(text.trim_start_matches('\u{FEFF}'));
    let seed = Seed { path: String::new(), depth: 0, problems: &problems };
    let outcome = seed.deserialize(&mut json).and_then(|value| json.end().map(|()| value));
    let found = problems.into_inner();
    match outcome {
        Ok(value) => Ok((value, found)),
        Err(_) if !found.is_empty() => Err(found),
        Err(error) => Err(vec![FieldProblem::new("", &not_json(&error))]),
    }
}

fn not_json(error: &serde_json::Error) -> ProblemKind {
    let full = error.to_string();
    let detail = full.split(" at line ").next().unwrap_or(&full).to_owned();
    ProblemKind::NotJson {
        line: error.line(),
        column: error.column(),
        detail: super::problem::echo(&detail),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<(String, String)> {
        read(text).map_or_else(|p| p, |(_, p)| p).into_iter().map(|p| (p.path, p.key)).collect()
    }

    #[test]
    fn a_name_that_stands_twice_is_told_with_its_place() {
        let found = keys(r#"{"people":[{"ref":"a","ref":"b"}],"people":[]}"#);
        let expected =
            [("people[0].ref", "problem-duplicate-key"), ("people", "problem-duplicate-key")];
        assert_eq!(found, expected.map(|(p, k)| (p.to_owned(), k.to_owned())));
    }

    #[test]
    fn depth_and_size_are_bounded() {
        assert!(keys(&"[".repeat(100_000)).iter().any(|(_, k)| k == "problem-too-deep"));
        assert_eq!(keys(&" ".repeat(MAX_BYTES + 1))[0].1, "problem-too-large");
        assert!(keys("[[[[1]]]]").is_empty());
    }

    #[test]
    fn broken_json_names_the_line() {
        let problems = read("{\n  \"name\": ,\n}").unwrap_err();
        assert_eq!(problems[0].key, "problem-not-json");
        assert!(problems[0].message.contains("line 2"), "{}", problems[0].message);
        assert_eq!(keys("{} {}")[0].1, "problem-not-json");
        assert_eq!(keys("")[0].1, "problem-not-json");
        assert_eq!(keys("1e999")[0].1, "problem-not-json");
    }
}
