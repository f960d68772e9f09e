//! Every component drawn once, by the macros the pages use: for eyes, snapshots and axe.
//!
//! `/components` is the skipper's column, `/components/desk` the officer's desk.

mod desk_samples;
mod samples;

use super::bars::Bars;
use super::choice::{Choices, Select};
use super::date::DateField;
use super::field::{Field, PasswordField};
use super::page::Page;
use super::parts::{Empty, KeyLine, Link, State, SummaryRow, Tab, Task, Why};
use super::problem::Problems;
use super::sample::Sample;
use super::sea::{AgencyPill, Note, RailCall};
use super::table::{Pager, Table};
use super::{language, reply};
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use identifiers::Language;

/// The skipper's components, in one column.
#[derive(Template, Debug, Clone)]
#[template(path = "components/gallery.html")]
pub struct Gallery {
    page: Page,
    problems: Problems,
    tasks: Vec<Task>,
    calls: Vec<RailCall>,
    why: Why,
    warning: String,
    inset: String,
    received: String,
    reference: String,
    details: String,
    name: Field,
    length: Field,
    expiry: DateField,
    arrival: Field,
    port: Select,
    animals: Choices,
    stores: Choices,
    remarks: Field,
    papers: Field,
    password: PasswordField,
    answers: Vec<SummaryRow>,
    empty: Empty,
    pager: Pager,
    sum: String,
    beneath: String,
    next: Link,
}

/// The officer's components, full width.
#[derive(Template, Debug, Clone)]
#[template(path = "components/gallery-desk.html")]
pub struct DeskGallery {
    page: Page,
    line: String,
    when: String,
    tabs: Vec<Tab>,
    port: Select,
    find: Field,
    table: Table,
    pager: Pager,
    state: State,
    pills: Vec<AgencyPill>,
    notes: Vec<Note>,
    why: Why,
    pairs: Vec<SummaryRow>,
    bars: Option<Bars>,
    outcome: Choices,
    remarks: Field,
    keys: Vec<KeyLine>,
}

impl Sample for Gallery {
    fn samples(language: Language) -> Vec<Self> {
        vec![samples::gallery(language, false), samples::gallery(language, true)]
    }
}

impl Sample for DeskGallery {
    fn samples(language: Language) -> Vec<Self> {
        vec![desk_samples::desk(language)]
    }
}

/// The page `/components`: the form as it comes back with problems.
///
/// # Errors
/// [`askama::Error`] when a template cannot be drawn, which no input can cause.
pub fn gallery(language: Language) -> askama::Result<String> {
    samples::gallery(language, true).render()
}

/// The page `/components/desk`.
///
/// # Errors
/// As [`gallery`].
pub fn gallery_desk(language: Language) -> askama::Result<String> {
    desk_samples::desk(language).render()
}

/// `GET /components`.
pub(crate) async fn show(headers: HeaderMap) -> Response {
    reply::page(&samples::gallery(language::of(&headers), true))
}

/// `GET /components/desk`.
pub(crate) async fn show_desk(headers: HeaderMap) -> Response {
    reply::page(&desk_samples::desk(language::of(&headers)))
}

#[cfg(test)]
mod tests;
