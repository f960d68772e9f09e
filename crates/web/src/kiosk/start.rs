//! Where a kiosk begins and comes back to. Coming here ends the session.

use askama::Template;
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use identifiers::Language;

use crate::cookies;
use crate::gate;
use crate::guest::{Guest, Me};
use crate::look::{Link, Page, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "kiosk/start.html")]
pub(super) struct Start {
    page: Page,
    sign_in: Link,
}

impl Start {
    fn new(page: Page) -> Self {
        Self { sign_in: Link::new(page.t("kiosk-begin"), "/sign-in"), page }
    }
}

impl Sample for Start {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("kiosk-start-title"));
        vec![Self::new(page.kiosk(Some(120)))]
    }
}

/// `GET /kiosk/start`: on a kiosk whoever was signed in is signed out, here and on the server, and
/// the browser forgets what it kept of the pages. Elsewhere there is nothing to see.
pub(super) async fn show(mut guest: Guest) -> Result<Response, Refusal> {
    if !guest.kiosk {
        return Ok(reply::see("/"));
    }
    if let Some(session) = guest.session.take() {
        match guest.app.accounts().sign_out(session.holder()).await {
            Ok(()) | Err(accounts::AccountsError::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let tls = guest.app.settings().tls;
    let gone = [cookies::SESSION, cookies::PENDING, cookies::DEVICE, cookies::FORM];
    let page = guest.page("kiosk-start-title").here(super::START);
    let answer =
        gate::carrying(reply::page(&Start::new(page)), gone.map(|name| cookies::forget(name, tls)));
    Ok(forgetting(answer))
}

/// Tells the browser to forget pages and storage, but not the cookie that makes it a kiosk.
fn forgetting(mut answer: Response) -> Response {
    let forget = HeaderValue::from_static("\"cache\", \"storage\"");
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), forget);
    answer
}

/// `GET /kiosk/still`: somebody is still at the screen; being asked is enough.
pub(super) async fn still(_: Me) -> Response {
    StatusCode::NO_CONTENT.into_response()
}
