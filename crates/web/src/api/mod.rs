//! The JSON API, version 1: the same deeds as the pages, for agents' and offices' own programs.
//!
//! A handler is 10–20 lines with its description above it; what all of them share (reading a
//! body, keys, cursors, headers) is in [`sent`], [`once`] and [`answer`]. House rules: docs/API.md.
//! Descriptions of the operations are gathered in [`document`] and drawn for people by [`page`].
#![expect(
    unused_qualifications,
    reason = "the macro that describes operations writes paths out in full"
)]

/// Writing answers.
mod answer;
/// Territories and ports.
mod atlas;
/// Calls: the register and one call.
mod calls;
/// Certificates.
mod certificates;
/// Checking a voyage without keeping it.
mod check;
/// What one may do on a call.
mod deeds;
/// The OpenAPI document.
mod document;
/// Lists of weapons, animals and standing stores.
mod goods;
/// Lists of vessels and people.
mod lists;
/// Requests that may be repeated.
mod once;
/// The page that describes the API.
mod page;
/// Sentences of a report, told.
mod report;
/// Reading requests.
mod sent;
/// Shapes of answers.
mod shapes;
/// Voyages.
mod voyages;

pub use document::{openapi_json, voyage_schema_json};
use identifiers::Language;

use crate::door::Door;
use crate::samples::{Drawn, draw};

pub(crate) fn enter(door: Door) -> Door {
    door.get("/openapi.json", document::openapi)
        .get("/api", page::show)
        .get("/api/voyage.schema.json", document::voyage_schema)
        .post("/api/v1/check", check::check_voyage)
        .with(lists::enter)
        .with(goods::enter)
        .with(voyages::enter)
        .with(calls::enter)
        .with(deeds::enter)
        .with(certificates::enter)
        .with(atlas::enter)
}

/// Its page, drawn.
pub(crate) fn samples(language: Language) -> Vec<Drawn> {
    draw![language; page::ApiPage]
}
