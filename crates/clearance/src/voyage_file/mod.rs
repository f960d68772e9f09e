//! The voyage file: one document that describes a whole voyage. `landfall check VOYAGE.json`, the
//! API and the snapshot in the database all hold this type.
//!
//! [`VoyageFile::parse`] reads a stranger's text and lists every problem of it at once, each with
//! the path of its field. What parses is well-formed, not yet plausible: that is for the checks.
//!
//! ```
//! use clearance::voyage_file::VoyageFile;
//!
//! let problems = VoyageFile::parse(r#"{"schema": "landfall/voyage/1", "nam": "x"}"#).unwrap_err();
//! let paths: Vec<&str> = problems.iter().map(|p| p.path.as_str()).collect();
//! assert_eq!(paths, ["nam", "name", "vessel", "people", "calls"]);
//! ```

mod call;
mod declaration;
mod schema;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

pub use call::{Aboard, Call, MAX_PEOPLE, Place, Reason, Role};
pub use declaration::{Answer, AnswerValue, Declaration, HealthDetail, Illness, RecentPort};
pub use schema::json_schema;

use registry::record::echo;
use registry::record::reader::{Node, Reader, as_str, nearest};
pub use registry::record::tree::{MAX_BYTES, MAX_DEPTH};
pub use registry::record::{
    Animal, Cash, DocumentKind, Engines, FieldProblem, HullMaterial, Length, MAX_QUANTITY,
    MaritalStatus, Medicine, Owner, Person, PortTime, ProblemKind, Quantity, Sex, Species, Stores,
    TimeDoubt, TravelDocument, Vessel, VesselCategory, VesselType, Vocabulary, VoyageTime, Weapon,
    WeaponKind,
};
use registry::record::{text, tree};

/// The tag every voyage file bears.
pub const SCHEMA: &str = "landfall/voyage/1";
/// Most calls of a voyage.
pub const MAX_CALLS: usize = 60;

/// One vessel's plan: people, calls in order, and what is declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VoyageFile {
    /// Always `landfall/voyage/1`.
    pub schema: String,
    /// What the skipper calls the voyage.
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// Id the sender gave the voyage, so that sending twice changes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub client_id: Option<Uuid>,
    /// The vessel.
    pub vessel: Vessel,
    /// Everybody who is aboard at some call.
    #[schema(min_items = 1, max_items = 500)]
    pub people: Vec<Person>,
    /// Where the vessel comes from before the first call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Place>,
    /// The calls, in order.
    #[schema(min_items = 1, max_items = 60)]
    pub calls: Vec<Call>,
    /// Where the vessel goes after the last call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Place>,
    /// What is declared at every call that does not say otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declaration: Option<Declaration>,
}

/// A voyage that could be read, and what is odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The voyage.
    pub voyage: VoyageFile,
    /// Fields that are kept and that a person should look at.
    pub warnings: Vec<FieldProblem>,
}

const VOYAGE: &[&str] =
    &["schema", "name", "client_id", "vessel", "people", "from", "calls", "next", "declaration"];

impl VoyageFile {
    /// Reads a voyage file.
    ///
    /// # Errors
    /// Every problem of the document (at most 200), in the order of its fields.
    pub fn parse(text: &str) -> Result<Parsed, Vec<FieldProblem>> {
        let (value, found) = tree::read(text)?;
        Self::finish(&value, Reader::with(found))
    }

    /// Reads a voyage that is already a JSON value, as forms build it.
    ///
    /// # Errors
    /// As for [`VoyageFile::parse`].
    pub fn from_value(value: &Value) -> Result<Parsed, Vec<FieldProblem>> {
        Self::finish(value, Reader::default())
    }

    fn finish(value: &Value, reader: Reader) -> Result<Parsed, Vec<FieldProblem>> {
        let voyage = Self::read(Node { value, path: String::new(), reader: &reader });
        if let Some(voyage) = &voyage {
            voyage.check_refs(&reader);
        }
        let (problems, warnings) = reader.finish();
        match voyage {
            Some(voyage) if problems.is_empty() => Ok(Parsed { voyage, warnings }),
            _ => Err(problems),
        }
    }

    fn read(node: Node<'_>) -> Option<Self> {
        let f = node.fields(VOYAGE)?;
        let schema = f.need("schema", take_schema).unwrap_or_default();
        let name = f.need_text("name", text::NAME).unwrap_or_default();
        let client_id = f.opt("client_id", take_uuid);
        f.must_have("vessel");
        let vessel = f.child("vessel", Vessel::read);
        let some = |name: &str, count: Option<usize>| match count {
            None => f.must_have(name),
            Some(0) => f.reader.refuse(&f.at(name), &ProblemKind::TooFew { min: 1 }),
            Some(_) => {}
        };
        let people = f.some_list("people", MAX_PEOPLE, Person::read);
        some("people", people.as_ref().map(Vec::len));
        let from = f.child("from", Place::read);
        let calls = f.some_list("calls", MAX_CALLS, Call::read);
        some("calls", calls.as_ref().map(Vec::len));
        let next = f.child("next", Place::read);
        let declaration = f.child("declaration", Declaration::read);
        Some(Self {
            schema,
            name,
            client_id,
            vessel: vessel?,
            people: people?,
            from,
            calls: calls?,
            next,
            declaration,
        })
    }

    /// Every name of a person used in the calls is that of one person of the list.
    fn check_refs(&self, reader: &Reader) {
        let mut known = BTreeSet::new();
        for (i, person) in self.people.iter().enumerate().filter(|(_, p)| !p.reference.is_empty()) {
            if !known.insert(person.reference.as_str()) {
                let found = echo(&person.reference);
                reader.refuse(&format!("people[{i}].ref"), &ProblemKind::DuplicateRef { found });
            }
        }
        let mut used = BTreeSet::new();
        for (path, reference) in self.refs() {
            used.insert(reference);
            if !known.contains(reference) {
                let suggestion = nearest(reference, known.iter().copied());
                reader
                    .refuse(&path, &ProblemKind::UnknownRef { found: echo(reference), suggestion });
            }
        }
        self.check_repeats(reader);
        for (i, person) in self.people.iter().enumerate() {
            if !used.contains(person.reference.as_str()) {
                reader.warn(&format!("people[{i}]"), &ProblemKind::PersonUnused);
            }
        }
        if self.calls.first().is_some_and(|call| call.aboard.is_none()) {
            reader.refuse("calls[0].aboard", &ProblemKind::Missing);
        }
    }

    /// Nobody stands twice in one list of a call.
    fn check_repeats(&self, reader: &Reader) {
        for (i, call) in self.calls.iter().enumerate() {
            let aboard = call.aboard.iter().flatten().map(|a| &a.person).collect::<Vec<_>>();
            let joins = call.joins.iter().map(|a| &a.person).collect::<Vec<_>>();
            let lists = [
                ("aboard", aboard, ".person"),
                ("joins", joins, ".person"),
                ("leaves", call.leaves.iter().collect(), ""),
            ];
            for (list, references, field) in lists {
                let mut seen = BTreeSet::new();
                for (j, reference) in references.into_iter().enumerate() {
                    if !seen.insert(reference) {
                        let kind = ProblemKind::RepeatedRef { found: echo(reference) };
                        reader.refuse(&format!("calls[{i}].{list}[{j}]{field}"), &kind);
                    }
                }
            }
        }
    }

    /// Each use of a person's `ref` with its path.
    fn refs(&self) -> Vec<(String, &str)> {
        let mut refs = Vec::new();
        for (i, call) in self.calls.iter().enumerate() {
            for (j, aboard) in call.aboard.iter().flatten().enumerate() {
                refs.push((format!("calls[{i}].aboard[{j}].person"), aboard.person.as_str()));
            }
            for (j, joiner) in call.joins.iter().enumerate() {
                refs.push((format!("calls[{i}].joins[{j}].person"), joiner.person.as_str()));
            }
            for (j, leaver) in call.leaves.iter().enumerate() {
                refs.push((format!("calls[{i}].leaves[{j}]"), leaver.as_str()));
            }
        }
        refs
    }

    /// The person of that `ref`, with its place in the list.
    #[must_use]
    pub fn person(&self, reference: &str) -> Option<(usize, &Person)> {
        self.people.iter().enumerate().find(|(_, person)| person.reference == reference)
    }

    /// Who is aboard when the vessel arrives at call `index`: as the call says, or else who left
    /// the call before.
    #[must_use]
    pub fn aboard_on_arrival(&self, index: usize) -> Vec<Aboard> {
        let stated = |i: usize| self.calls.get(i).and_then(|call| call.aboard.clone());
        let start = (0..=index).rev().find(|i| stated(*i).is_some()).unwrap_or(0);
        let first = stated(start).unwrap_or_default();
        (start..index).fold(first, |aboard, i| self.change(aboard, i))
    }

    /// Who is aboard when the vessel leaves call `index`: those who arrived, less who leaves,
    /// with who joins.
    #[must_use]
    pub fn aboard_on_departure(&self, index: usize) -> Vec<Aboard> {
        self.change(self.aboard_on_arrival(index), index)
    }

    fn change(&self, aboard: Vec<Aboard>, index: usize) -> Vec<Aboard> {
        let Some(call) = self.calls.get(index) else {
            return aboard;
        };
        let stays = |a: &Aboard| {
            !call.leaves.contains(&a.person) && !call.joins.iter().any(|j| j.person == a.person)
        };
        aboard.into_iter().filter(stays).chain(call.joins.iter().cloned()).collect()
    }

    /// What is declared at call `index`.
    #[must_use]
    pub fn declaration_at(&self, index: usize) -> Declaration {
        let all = self.declaration.clone().unwrap_or_default();
        let here = self.calls.get(index).and_then(|call| call.declaration.as_ref());
        here.map_or_else(|| all.clone(), |here| all.overlaid(here))
    }
}

fn take_schema(value: &Value) -> Result<String, ProblemKind> {
    let found = as_str(value)?;
    let wrong = || ProblemKind::WrongSchema { expected: SCHEMA.to_owned(), found: echo(found) };
    (found == SCHEMA).then(|| found.to_owned()).ok_or_else(wrong)
}

fn take_uuid(value: &Value) -> Result<Uuid, ProblemKind> {
    let text = as_str(value)?.trim();
    Uuid::try_parse(text).map_err(|_| ProblemKind::NotAUuid { found: echo(text) })
}
