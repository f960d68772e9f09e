//! Lists in and out: a file is chosen, shown as it would be taken, and taken once it is confirmed.
//!
//! Between the two nothing is kept here: the page carries the list, packed, and it is read again
//! with the same eyes. What a confirmation does, it does once.

mod choose;
mod export;
mod pack;
mod preview;

use messages::sheet::{Layout, Order};
use registry::record::FieldProblem;
use registry::{Imported, Matched, RegistryError};
use serde_json::Value;

use super::asks::label_key;
use super::person_form;
use crate::door::Door;
use crate::guest::Me;
use crate::look::Words;

pub(super) use choose::Choose;
pub(super) use preview::Preview;

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    People,
    Vessels,
}

impl Kind {
    /// The word in addresses and keys.
    fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Vessels => "vessels",
        }
    }

    fn layout(self) -> &'static Layout {
        match self {
            Self::People => Layout::people(),
            Self::Vessels => Layout::vessels(),
        }
    }

    /// The address of a page of this list.
    fn at(self, page: &str) -> String {
        format!("/{}/{page}", self.word())
    }

    /// What the form calls the field at a path.
    fn label(self, words: &Words, path: &str) -> String {
        match self {
            Self::People => person_form::label(words, path),
            Self::Vessels => words.t(&label_key("vessel-field", path)),
        }
    }

    async fn matched(self, me: &Me, records: &[Value]) -> Result<Vec<Matched>, RegistryError> {
        match self {
            Self::People => me.app.registry().match_people(&me.viewer, records).await,
            Self::Vessels => me.app.registry().match_vessels(&me.viewer, records).await,
        }
    }

    async fn taken(
        self,
        me: &Me,
        how: (&str, bool),
        records: &[Value],
    ) -> Result<Imported, RegistryError> {
        match self {
            Self::People => me.app.registry().import_people(&me.viewer, how, records).await,
            Self::Vessels => me.app.registry().import_vessels(&me.viewer, how, records).await,
        }
    }

    async fn exported(self, me: &Me) -> Result<Vec<Value>, RegistryError> {
        match self {
            Self::People => me.app.registry().export_people(&me.viewer).await,
            Self::Vessels => me.app.registry().export_vessels(&me.viewer).await,
        }
    }
}

/// What a form says of the order of dates.
fn order_of(text: &str) -> Option<Order> {
    match text {
        "day" => Some(Order::DayFirst),
        "month" => Some(Order::MonthFirst),
        _ => None,
    }
}

/// A problem of a record, in a sentence that names its field.
fn told(words: &Words, kind: Kind, problem: &FieldProblem) -> String {
    super::asks::sentence(words, problem, &kind.label(words, &problem.path))
}

pub(super) fn enter(door: Door) -> Door {
    door.get("/people/import", choose::people)
        .post("/people/import", preview::people)
        .post("/people/import/read", preview::people_again)
        .post("/people/import/add", preview::add_people)
        .get("/people/template/{name}", export::people_template)
        .get("/people/export/{name}", export::people)
        .get("/vessels/import", choose::vessels)
        .post("/vessels/import", preview::vessels)
        .post("/vessels/import/read", preview::vessels_again)
        .post("/vessels/import/add", preview::add_vessels)
        .get("/vessels/template/{name}", export::vessels_template)
        .get("/vessels/export/{name}", export::vessels)
        .get("/goods/export/{name}", export::goods)
}
