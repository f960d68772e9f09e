//! A skipper's own lists: vessels and people, and the forms both are written in.

pub(crate) mod asks;
pub(crate) mod belonging_form;
mod belongings;
pub(crate) mod countries;
mod imports;
mod people;
pub(crate) mod person_form;
mod photograph;
pub(crate) mod typed;
pub(crate) mod vessel_form;
mod vessels;
pub(crate) mod zone;

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use identifiers::Language;

use crate::app::App;
use crate::door::Door;
use crate::fields::Fields;
use crate::look::Pager;
use crate::samples::{Drawn, draw};

pub(crate) use belongings::samples as belonging_samples;
pub(crate) use people::{aside as people_aside, problems as people_problems};
pub(crate) use vessels::{SET as VESSEL_SET, problems as vessel_problems};

pub(crate) fn enter(door: Door) -> Door {
    imports::enter(door)
        .get("/vessels", vessels::list)
        .get("/vessels/new", vessels::new)
        .post("/vessels", vessels::add)
        .get("/vessels/{id}", vessels::edit)
        .post("/vessels/{id}", vessels::change)
        .get("/vessels/{id}/remove", vessels::ask_remove)
        .post("/vessels/{id}/remove", vessels::remove)
        .get("/vessels/{id}/photograph", photograph::show)
        .post("/vessels/{id}/photograph", photograph::take)
        .post("/vessels/{id}/photograph/remove", photograph::remove)
        .get("/vessels/{id}/picture", photograph::serve)
        .get("/goods", belongings::list)
        .get("/goods/new/{kind}", belongings::new)
        .post("/goods/new/{kind}", belongings::add)
        .get("/goods/{id}", belongings::edit)
        .post("/goods/{id}", belongings::change)
        .get("/goods/{id}/remove", belongings::ask_remove)
        .post("/goods/{id}/remove", belongings::remove)
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
        imports::Choose, imports::Preview,
        vessels::Vessels, vessels::EditVessel, vessels::RemoveVessel, photograph::Photograph,
        belongings::Belongings, belongings::EditBelonging, belongings::RemoveBelonging,
        people::People, people::EditPerson, people::RemovePerson)
}

/// Most rows of a list on one page.
const PAGE: usize = 50;

/// What a list or a form was opened with: `?find=…` (or `?q=…`), `?after=…`, `?for=…`. Anything
/// odd is nothing.
struct Opened {
    find: String,
    after: Option<String>,
    voyage: Option<String>,
}

impl FromRequestParts<App> for Opened {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let query = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let find = query.some("find").or_else(|| query.some("q")).unwrap_or_default();
        let find = find.chars().filter(|c| !c.is_control()).take(100).collect();
        let after = query.some("after").map(str::to_owned);
        Ok(Self { find, after, voyage: voyage_of(query.some("for")).map(|id| id.to_string()) })
    }
}

/// Where a form that was opened from a voyage goes back to: the voyage's id, if it is one.
pub(crate) fn voyage_of(text: Option<&str>) -> Option<clearance::voyage::VoyageId> {
    text?.parse().ok()
}

/// Cuts a list that was read with one row more than the page holds, and gives the address of the
/// next page, if there is one.
fn next_page<T>(rows: &mut Vec<T>, (path, find): (&str, &str), id: impl Fn(&T) -> String) -> Pager {
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|last| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("find", find).append_pair("after", &id(last));
        format!("{path}?{}", query.finish())
    });
    Pager { previous: None, next }
}
