//! A skipper's own lists: vessels and people, and the forms both are written in.

pub(crate) mod asks;
pub(crate) mod countries;
mod people;
mod person_form;
pub(crate) mod typed;
mod vessel_form;
mod vessels;
mod zone;

use identifiers::Language;

use crate::door::Door;
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

/// Where a form that was opened from a voyage goes back to: the voyage's id, if it is one.
pub(crate) fn voyage_of(text: Option<&str>) -> Option<clearance::voyage::VoyageId> {
    text?.parse().ok()
}
