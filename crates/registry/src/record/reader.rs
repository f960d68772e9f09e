//! Walks a tree field by field and gathers every problem, so that a reader mends a document once.

use std::cell::RefCell;

use serde_json::{Map, Value};

use super::problem::{FieldProblem, ProblemKind, echo};
use super::text::{self, Limit};
use super::tree::join;

/// After this many problems the rest is not listed.
pub const MAX_PROBLEMS: usize = 200;

/// Gathers problems and warnings while a document is read.
#[derive(Debug, Default)]
pub struct Reader {
    problems: RefCell<Vec<FieldProblem>>,
    warnings: RefCell<Vec<FieldProblem>>,
}

impl Reader {
    /// A reader that already knows some problems.
    pub fn with(problems: Vec<FieldProblem>) -> Self {
        Self { problems: RefCell::new(problems), warnings: RefCell::default() }
    }

    /// Notes why a field cannot be taken.
    pub fn refuse(&self, path: &str, kind: &ProblemKind) {
        push(&self.problems, path, kind);
    }

    /// Notes what an officer or skipper should know about a field that is taken.
    pub fn warn(&self, path: &str, kind: &ProblemKind) {
        push(&self.warnings, path, kind);
    }

    /// Problems and warnings.
    pub fn finish(self) -> (Vec<FieldProblem>, Vec<FieldProblem>) {
        (self.problems.into_inner(), self.warnings.into_inner())
    }
}

fn push(list: &RefCell<Vec<FieldProblem>>, path: &str, kind: &ProblemKind) {
    let mut list = list.borrow_mut();
    match list.len() {
        n if n < MAX_PROBLEMS => list.push(FieldProblem::new(path, kind)),
        MAX_PROBLEMS => list.push(FieldProblem::new("", &ProblemKind::AndMore)),
        _ => {}
    }
}

/// One value of the document with its place.
#[derive(Clone)]
pub struct Node<'a> {
    /// The value.
    pub value: &'a Value,
    /// Its place: `people[2].born`.
    pub path: String,
    /// Where problems go.
    pub reader: &'a Reader,
}

impl<'a> Node<'a> {
    /// The node as an object with these names and no others.
    pub fn fields(self, names: &'static [&'static str]) -> Option<Fields<'a>> {
        let Value::Object(map) = self.value else {
            self.reader.refuse(&self.path, &wrong_type("object", self.value));
            return None;
        };
        for name in map.keys().filter(|name| !names.contains(&name.as_str())) {
            let suggestion = nearest(name, names.iter().copied());
            self.reader.refuse(&join(&self.path, name), &ProblemKind::UnknownField { suggestion });
        }
        Some(Fields { map, path: self.path, reader: self.reader })
    }
}

/// The fields of one object.
pub struct Fields<'a> {
    map: &'a Map<String, Value>,
    /// Where the object stands.
    pub path: String,
    /// Where problems go.
    pub reader: &'a Reader,
}

impl<'a> Fields<'a> {
    /// The place of a field.
    pub fn at(&self, name: &str) -> String {
        join(&self.path, name)
    }

    /// The node of a field; absent and null are the same.
    pub fn node(&self, name: &str) -> Option<Node<'a>> {
        let value = self.map.get(name).filter(|value| !value.is_null())?;
        Some(Node { value, path: self.at(name), reader: self.reader })
    }

    /// A field that may be absent.
    pub fn opt<T>(&self, name: &str, take: impl Fn(&Value) -> Result<T, ProblemKind>) -> Option<T> {
        let node = self.node(name)?;
        take(node.value).map_err(|kind| self.reader.refuse(&node.path, &kind)).ok()
    }

    /// A field that must be there.
    pub fn need<T>(
        &self,
        name: &str,
        take: impl Fn(&Value) -> Result<T, ProblemKind>,
    ) -> Option<T> {
        self.must_have(name);
        self.opt(name, take)
    }

    /// Notes the absence of a field.
    pub fn must_have(&self, name: &str) {
        if self.node(name).is_none() {
            self.reader.refuse(&self.at(name), &ProblemKind::Missing);
        }
    }

    /// A text that may be absent; doubtful signs in it are noted as warnings.
    pub fn text(&self, name: &str, limit: Limit) -> Option<String> {
        let text = self.opt(name, |value| take_text(value, limit))?;
        if let Some(doubt) = text::doubt(&text) {
            self.reader.warn(&self.at(name), &doubt);
        }
        Some(text)
    }

    /// A text that must be there.
    pub fn need_text(&self, name: &str, limit: Limit) -> Option<String> {
        self.must_have(name);
        self.text(name, limit)
    }

    /// An object below.
    pub fn child<T>(&self, name: &str, read: impl FnOnce(Node<'a>) -> Option<T>) -> Option<T> {
        self.node(name).and_then(read)
    }

    /// A list of at most `max` entries; absent is empty.
    pub fn list<T>(&self, name: &str, max: usize, read: impl Fn(Node<'a>) -> Option<T>) -> Vec<T> {
        self.some_list(name, max, read).unwrap_or_default()
    }

    /// A list of at most `max` entries, or `None` when the field is absent.
    pub fn some_list<T>(
        &self,
        name: &str,
        max: usize,
        read: impl Fn(Node<'a>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let node = self.node(name)?;
        let Value::Array(items) = node.value else {
            self.reader.refuse(&node.path, &wrong_type("list", node.value));
            return None;
        };
        if items.len() > max {
            self.reader.refuse(&node.path, &ProblemKind::TooMany { max, actual: items.len() });
            return None;
        }
        let place = |i| format!("{}[{i}]", node.path);
        let nodes = items.iter().enumerate().map(|(i, value)| Node {
            value,
            path: place(i),
            reader: self.reader,
        });
        Some(nodes.filter_map(read).collect())
    }
}

/// A text value.
pub fn take_text(value: &Value, limit: Limit) -> Result<String, ProblemKind> {
    text::take(as_str(value)?, limit)
}

/// Yes or no.
pub fn take_bool(value: &Value) -> Result<bool, ProblemKind> {
    value.as_bool().ok_or_else(|| wrong_type("yes or no", value))
}

/// A whole number within limits.
pub fn take_whole(min: u32, max: u32) -> impl Fn(&Value) -> Result<u32, ProblemKind> {
    move |value| {
        let number = value.as_number().ok_or_else(|| wrong_type("number", value))?;
        let whole = number.as_u64().and_then(|n| u32::try_from(n).ok());
        whole.filter(|n| (min..=max).contains(n)).ok_or_else(|| {
            if number.is_f64() && number.as_f64().is_some_and(|n| n.fract() != 0.0) {
                ProblemKind::TooManyDecimals { max: 0 }
            } else {
                ProblemKind::OutOfRange { min: min.to_string(), max: max.to_string() }
            }
        })
    }
}

/// A code of capital letters, `lengths` letters long; small letters are raised.
pub fn take_letters(
    lengths: std::ops::RangeInclusive<usize>,
    letters: &'static str,
) -> impl Fn(&Value) -> Result<String, ProblemKind> {
    move |value| {
        let code = as_str(value)?.trim().to_ascii_uppercase();
        let fits = lengths.contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase());
        if fits { Ok(code) } else { Err(ProblemKind::NotACode { found: echo(&code), letters }) }
    }
}

/// The text of a value.
pub fn as_str(value: &Value) -> Result<&str, ProblemKind> {
    value.as_str().ok_or_else(|| wrong_type("text", value))
}

/// What was expected and what is there.
pub fn wrong_type(expected: &'static str, value: &Value) -> ProblemKind {
    let found = match value {
        Value::Null => "nothing",
        Value::Bool(_) => "yes or no",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    ProblemKind::WrongType { expected, found }
}

/// The word a reader most likely meant.
pub fn nearest<'w>(found: &str, words: impl Iterator<Item = &'w str>) -> Option<String> {
    if found.chars().count() > 64 {
        return None;
    }
    let found = found.to_lowercase();
    let score = |word: &str| strsim::jaro_winkler(&found, &word.to_lowercase());
    let best = words.map(|word| (score(word), word)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= 0.8).then(|| best.1.to_owned())
}

/// Reads a record that stands by itself: the record and its warnings, or all its problems.
///
/// # Errors
/// Every problem found.
pub fn whole<T>(
    value: &Value,
    read: impl FnOnce(Node<'_>) -> Option<T>,
) -> Result<(T, Vec<FieldProblem>), Vec<FieldProblem>> {
    let reader = Reader::default();
    let found = read(Node { value, path: String::new(), reader: &reader });
    let (problems, warnings) = reader.finish();
    match found {
        Some(record) if problems.is_empty() => Ok((record, warnings)),
        _ => Err(problems),
    }
}
