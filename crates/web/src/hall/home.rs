//! The start page: what this is, and where to go next.

use askama::Template;
use axum::response::Response;
use identifiers::Language;

use crate::guest::Guest;
use crate::look::{Page, Sample, Words};
use crate::reply;

#[derive(Template)]
#[template(path = "hall/home.html")]
pub(super) struct Home {
    page: Page,
}

impl Sample for Home {
    fn samples(language: Language) -> Vec<Self> {
        vec![Self { page: Page::new(language, Words::new(language).t("home-title")) }]
    }
}

/// `GET /`: whoever is signed in goes to their work at once.
pub(super) async fn home(guest: Guest) -> Response {
    match guest.viewer() {
        Some(viewer) => reply::see(crate::guest::first_page(viewer.seat.role)),
        None => reply::page(&Home { page: guest.page("home-title") }),
    }
}
