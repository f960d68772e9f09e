//! Which facts a rule may name, and of what type.

use std::collections::BTreeMap;
use std::sync::Arc;

use thiserror::Error;

use crate::kind::{Field, Kind, Record};

/// The type of one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactType {
    /// Yes or no.
    Bool,
    /// A whole number.
    Int,
    /// A number with a fraction; a whole number is accepted as a fact.
    Double,
    /// Text.
    String,
    /// An instant, RFC 3339 in the facts (as chrono writes it).
    Timestamp,
    /// A calendar date, `YYYY-MM-DD` in the facts; in a rule it is the instant
    /// at which that day begins in UTC.
    Date,
    /// A length of time, in seconds in the facts.
    Duration,
}

/// The facts rules of one kind may name.
///
/// Cheap to clone. Written as paths: `vessel.name`; `people[].born` for every
/// entry of a list; `vessel.imo?` for a fact that may be missing (`null` or left
/// out), which a rule asks for with `has(vessel.imo)`. A mark on any mention of
/// a part counts for the part: `owner?.name`, `stores.guns?[].calibre`.
#[derive(Debug, Clone)]
pub struct FactSchema {
    pub(crate) root: Arc<Record>,
}

/// Why a list of paths is not a schema: a mistake in the program.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SchemaFault {
    /// A part is not a name, or a lone fact is optional: only a part of a group
    /// can be asked for with `has`.
    #[error(
        "`{path}`: each part must be a name of letters, digits and _, with an optional ? and []; a fact outside any group cannot be optional"
    )]
    BadPath {
        /// The path as given.
        path: String,
    },
    /// A path is given twice, or is both a fact and a group of facts.
    #[error("`{path}` is given twice, or as two different things")]
    Conflict {
        /// The path as given.
        path: String,
    },
}

/// Words that CEL keeps for itself or that cannot follow a dot.
const RESERVED: &[&str] = &[
    "as",
    "break",
    "const",
    "continue",
    "else",
    "false",
    "for",
    "function",
    "if",
    "import",
    "in",
    "let",
    "loop",
    "namespace",
    "null",
    "package",
    "return",
    "true",
    "var",
    "void",
    "while",
];

impl FactSchema {
    /// Builds a schema from paths.
    ///
    /// # Errors
    /// [`SchemaFault`] names the path that is malformed or contradicts another.
    pub fn of(paths: &[(&str, FactType)]) -> Result<Self, SchemaFault> {
        let mut root = Record::default();
        for (path, kind) in paths {
            let mut steps = Vec::new();
            for part in path.split('.') {
                steps.push(
                    Step::read(part)
                        .ok_or_else(|| SchemaFault::BadPath { path: (*path).to_owned() })?,
                );
            }
            // `owner?.name` may be missing, `owner?` and `owner?[].name` may not.
            if let [first, rest @ ..] = steps.as_slice()
                && first.optional
                && (rest.is_empty() || first.list)
            {
                return Err(SchemaFault::BadPath { path: (*path).to_owned() });
            }
            insert(&mut root, &steps, *kind)
                .ok_or_else(|| SchemaFault::Conflict { path: (*path).to_owned() })?;
        }
        Ok(Self { root: Arc::new(root) })
    }

    /// Every path with the word for its type, for a reference page or a
    /// completion list. Optional facts carry their `?`.
    #[must_use]
    pub fn paths(&self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        list_paths(&self.root, "", &mut out);
        out
    }
}

/// One part of a path: `guns?[]`.
struct Step<'a> {
    name: &'a str,
    optional: bool,
    list: bool,
}

impl<'a> Step<'a> {
    fn read(part: &'a str) -> Option<Self> {
        let (rest, list) = match part.strip_suffix("[]") {
            Some(rest) => (rest, true),
            None => (part, false),
        };
        let (name, optional) = match rest.strip_suffix('?') {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let mut letters = name.bytes();
        let good = letters.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
            && letters.all(|b| b.is_ascii_alphanumeric() || b == b'_')
            && !RESERVED.contains(&name);
        good.then_some(Self { name, optional, list })
    }
}

fn leaf(kind: FactType) -> Kind {
    match kind {
        FactType::Bool => Kind::Bool,
        FactType::Int => Kind::Int,
        FactType::Double => Kind::Double,
        FactType::String => Kind::Text,
        FactType::Timestamp => Kind::Instant { date: false },
        FactType::Date => Kind::Instant { date: true },
        FactType::Duration => Kind::Duration,
    }
}

/// Adds one path below `record`; `None` if it contradicts what is there.
fn insert(record: &mut Record, steps: &[Step<'_>], kind: FactType) -> Option<()> {
    let (step, rest) = steps.split_first()?;
    if rest.is_empty() {
        let mut found = leaf(kind);
        if step.list {
            found = Kind::List(Arc::new(found));
        }
        let field = Field { kind: found, optional: step.optional };
        return match record.fields.insert(step.name.to_owned(), field) {
            None => Some(()),
            Some(_) => None,
        };
    }
    let field = record.fields.entry(step.name.to_owned()).or_insert_with(|| {
        let inner = Kind::Record(Arc::new(Record::default()));
        Field { kind: if step.list { Kind::List(Arc::new(inner)) } else { inner }, optional: false }
    });
    field.optional |= step.optional;
    let inner = match (&mut field.kind, step.list) {
        (Kind::Record(inner), false) => inner,
        (Kind::List(entry), true) => match Arc::get_mut(entry)? {
            Kind::Record(inner) => inner,
            _ => return None,
        },
        _ => return None,
    };
    insert(Arc::get_mut(inner)?, rest, kind)
}

fn list_paths(record: &Record, prefix: &str, out: &mut Vec<(String, String)>) {
    for (name, field) in &record.fields {
        let mark = if field.optional { "?" } else { "" };
        let path = format!("{prefix}{name}{mark}");
        match &field.kind {
            Kind::Record(inner) => list_paths(inner, &format!("{path}."), out),
            Kind::List(entry) => match entry.as_ref() {
                Kind::Record(inner) => list_paths(inner, &format!("{path}[]."), out),
                other => out.push((format!("{path}[]"), other.to_string())),
            },
            other => out.push((path, other.to_string())),
        }
    }
}

/// Every name a rule could have meant, without marks, for suggestions.
pub(crate) fn known_names(fields: &BTreeMap<String, Field>) -> impl Iterator<Item = &str> {
    fields.keys().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_back_with_their_marks() {
        let schema = FactSchema::of(&[
            ("vessel.imo?", FactType::String),
            ("vessel.length_m", FactType::Double),
            ("guns[].calibre", FactType::Double),
            ("flags[]", FactType::String),
            ("owner?.born", FactType::Date),
        ])
        .unwrap();
        let paths: Vec<String> =
            schema.paths().into_iter().map(|(p, k)| format!("{p}: {k}")).collect();
        assert_eq!(
            paths,
            [
                "flags[]: text",
                "guns[].calibre: number",
                "owner?.born: date",
                "vessel.imo?: text",
                "vessel.length_m: number",
            ]
        );
    }

    #[test]
    fn a_mistake_in_the_list_is_named() {
        for bad in ["", "a b", "a..b", "in", "1a", "a[]?", "é", "a?", "a?[].b"] {
            assert_eq!(
                FactSchema::of(&[(bad, FactType::Int)]).unwrap_err(),
                SchemaFault::BadPath { path: bad.into() },
            );
        }
        for pair in [["a", "a"], ["a", "a.b"], ["a.b", "a"], ["a[].b", "a.c"], ["a.b", "a[].c"]] {
            let list = [(pair[0], FactType::Int), (pair[1], FactType::Int)];
            assert_eq!(
                FactSchema::of(&list).unwrap_err(),
                SchemaFault::Conflict { path: pair[1].into() },
            );
        }
    }
}
