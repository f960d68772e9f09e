//! A skipper's own lists: vessels and people, and the forms both are written in.

pub(crate) mod asks;
pub(crate) mod countries;
mod people;
mod person_form;
pub(crate) mod typed;
mod vessel_form;
mod vessels;
mod zone;

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use identifiers::Language;

use crate::app::App;
use crate::door::Door;
use crate::fields::Fields;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/vessels", vessels::list)
        .get("/vessels/new", vessels::new)
        .post("/vessels", vessels::add)
        .get("/vessels/{id}", vessels::edit)
        .post("/vessels/{id}", vessels::change)
        .get("/vessels/{id}/remove", vessels::ask_remove)
        .post("/vessels/{id}/remove", vessels::remove)
        .get("/people", people::list)
        .get("/people/new", people::new)
        .post("/people", people::add)
        .get("/people/{id}", people::edit)
        .post("/people/{id}", people::change)
        .get("/people/{id}/remove", people::ask_remove)
        .post("/people/{id}/remove", people::remove)
}

/// Every page of this folder, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw!(language;
        vessels::Vessels, vessels::EditVessel, vessels::RemoveVessel,
        people::People, people::EditPerson, people::RemovePerson)
}

/// What a list or a form was opened with: `?find=…`, `?for=…`. Anything odd is nothing.
struct Opened {
    find: String,
    voyage: Option<String>,
}

impl FromRequestParts<App> for Opened {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let query = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let find = query.get("find").chars().filter(|c| !c.is_control()).take(100).collect();
        Ok(Self { find, voyage: voyage_of(query.some("for")).map(|id| id.to_string()) })
    }
}

/// Where a form that was opened from a voyage goes back to: the voyage's id, if it is one.
pub(crate) fn voyage_of(text: Option<&str>) -> Option<clearance::voyage::VoyageId> {
    text?.parse().ok()
}
