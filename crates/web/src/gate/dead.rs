//! A link that is used, withdrawn, expired or was never made: one page for all.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use crate::guest::Guest;
use crate::look::{Link, Page, Sample, Words};
use crate::reply;

#[derive(Template)]
#[template(path = "gate/dead.html")]
pub(super) struct DeadLink {
    page: Page,
    text: String,
    next: Link,
}

/// What the link was for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Dead {
    /// Confirming an address.
    Confirm,
    /// A new password.
    Reset,
    /// An invitation.
    Invitation,
    /// The first administrator.
    First,
}

impl DeadLink {
    fn new(page: Page, dead: Dead) -> Self {
        let (text, label, href) = match dead {
            Dead::Confirm => ("gate-dead-confirm", "gate-sign-up-title", "/sign-up"),
            Dead::Reset => ("gate-dead-reset", "gate-forgot-title", "/forgot"),
            Dead::Invitation => ("gate-dead-invitation", "gate-sign-in-title", "/sign-in"),
            Dead::First => ("gate-dead-first", "gate-sign-in-title", "/sign-in"),
        };
        Self { text: page.t(text), next: Link::new(page.t(label), href), page }
    }
}

impl Sample for DeadLink {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-dead-title"));
        [Dead::Confirm, Dead::Reset, Dead::Invitation, Dead::First]
            .map(|dead| Self::new(page(), dead))
            .into()
    }
}

/// The page that says so, and what to do.
pub(super) fn page(guest: &Guest, dead: Dead) -> Response {
    reply::page_with(StatusCode::NOT_FOUND, &DeadLink::new(guest.page("gate-dead-title"), dead))
}
