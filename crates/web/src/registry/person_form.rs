//! The form of a person: names as they are, and travel documents.

use registry::record::{DocumentKind, MaritalStatus, Sex};
use serde_json::{Map, Value};

use super::asks::{Ask, Drawing, Group, Piece, Shape, label_key, may, must, read, words};
use super::typed::Typed;
use crate::look::{Page, Problems, Words};

const FIRST: &[Ask] = &[
    must("family_name", Shape::Line),
    may("given_names", Shape::Line),
    must("sex", Shape::Radios("sex", words::<Sex>)),
    must("born", Shape::Birthday),
    must("nationality", Shape::Issuer),
];

const DOCUMENT: &[Ask] = &[
    must("kind", Shape::Words("document", words::<DocumentKind>)),
    must("number", Shape::Short(20)),
    must("issuing_country", Shape::Issuer),
    may("issued_on", Shape::Date),
    may("expires_on", Shape::Date),
];

const LINES: Ask = may("mrz", Shape::Lines);

const MORE: &[Ask] = &[
    may("middle_name", Shape::Line),
    may("birth_country", Shape::Country),
    may("occupation", Shape::Line),
    may("residential_address", Shape::Lines),
    may("marital_status", Shape::Words("marital", words::<MaritalStatus>)),
];

/// Takes out documents of which nothing but the kind was filled in.
pub fn drop_blank_documents(typed: &mut Typed) {
    for index in (0..typed.count("documents")).rev() {
        let before = format!("documents[{index}].");
        let day = |name: &str| typed.day(&format!("{before}{name}")).concat();
        let texts = ["number", "issuing_country", "mrz"]
            .map(|name| typed.get(&format!("{before}{name}")).to_owned());
        if (texts.concat() + &day("issued_on") + &day("expires_on")).trim().is_empty() {
            typed.take_out("documents", index);
        }
    }
}

/// The record as typed.
#[must_use]
pub fn record(typed: &Typed) -> Value {
    let mut record = Map::new();
    read(typed, "", FIRST, &mut record);
    read(typed, "", MORE, &mut record);
    for index in 0..typed.count("documents") {
        let before = format!("documents[{index}].");
        read(typed, &before, DOCUMENT, &mut record);
        read(typed, &before, &[LINES], &mut record);
    }
    Value::Object(record)
}

/// One document on the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentBoxes {
    /// Its place in the list.
    pub index: usize,
    /// The lines of the passport.
    pub lines: Piece,
    /// The rest.
    pub pieces: Vec<Piece>,
    /// It may be taken out: it is not the only one.
    pub removable: bool,
}

/// A form ready to be drawn.
pub struct Boxes {
    /// What is asked of everybody.
    pub first: Vec<Piece>,
    /// Documents, at least one.
    pub documents: Vec<DocumentBoxes>,
    /// What only some islands ask.
    pub more: Group,
}

/// Draws the form.
#[must_use]
pub fn draw(drawing: &Drawing<'_>) -> Boxes {
    let count = drawing.typed.count("documents").max(1);
    let document = |index: usize| {
        let before = format!("documents[{index}].");
        let mut typed = drawing.typed.clone();
        if typed.get(&format!("{before}kind")).is_empty() {
            typed.set(format!("{before}kind"), "passport");
        }
        let boxes = Drawing { set: "document-field", before: &before, typed: &typed, ..*drawing };
        DocumentBoxes {
            index,
            lines: boxes.one(&LINES),
            pieces: boxes.all(DOCUMENT),
            removable: count > 1,
        }
    };
    Boxes {
        first: drawing.all(FIRST),
        documents: (0..count).map(document).collect(),
        more: drawing.group("person-group-more", false, MORE),
    }
}

/// One person with one document, for a form that holds several people: names begin with `before`.
#[must_use]
pub fn whole(page: &Page, before: &str) -> Vec<Piece> {
    let (typed, problems) = (Typed::default(), Problems::new());
    let drawing = Drawing { page, typed: &typed, problems: &problems, set: "person-field", before };
    let document = format!("{before}documents[0].");
    let papers = Drawing { set: "document-field", before: &document, ..drawing };
    drawing.all(FIRST).into_iter().chain(papers.all(DOCUMENT)).collect()
}

/// The people such a form holds, each as [`record`] reads one; those left blank are not there.
#[must_use]
pub fn several(typed: &Typed, list: &str) -> Vec<Value> {
    let mut whole = Map::new();
    for index in 0..typed.count(list) {
        let before = format!("{list}[{index}].");
        read(typed, &before, FIRST, &mut whole);
        let document = format!("{before}documents[0].");
        if !typed.get(&format!("{document}number")).trim().is_empty() {
            read(typed, &document, DOCUMENT, &mut whole);
        }
    }
    match whole.remove(list) {
        Some(Value::Array(people)) => people,
        _ => Vec::new(),
    }
}

/// The label of the field at a path.
#[must_use]
pub fn label(words: &Words, path: &str) -> String {
    match path.split_once("].") {
        Some((_, field)) => words.t(&label_key("document-field", field)),
        None => words.t(&label_key("person-field", path)),
    }
}
