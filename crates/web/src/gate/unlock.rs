//! The locked screen of an officer who was away, and signing out.

use accounts::Halt;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::{entry, trouble};
use crate::cookies;
use crate::fields::Fields;
use crate::guest::{Guest, first_page};
use crate::look::{Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// How long the browser keeps the cookie of an officer's session at most, in seconds; the
/// session itself ends twelve hours after the sign-in, whatever the browser keeps.
const SHIFT: i64 = 12 * 3600;

#[derive(Template)]
#[template(path = "gate/unlock.html")]
pub(super) struct Unlock {
    page: Page,
    problems: Problems,
    lead: String,
    password: PasswordField,
    next: Option<String>,
}

impl Unlock {
    fn new(page: Page, name: &str, next: Option<String>, problems: Problems) -> Self {
        Self {
            lead: page.t1("gate-unlock-lead", "name", name),
            password: PasswordField::current("password", page.t("gate-password")).with(&problems),
            next,
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for Unlock {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-unlock-title"));
        let wrong = [("password", page().t("gate-wrong-password"))].into_iter().collect();
        vec![
            Self::new(page(), "Ann Pierre", None, Problems::new()),
            Self::new(page(), "Ann", Some("/desk".into()), wrong),
        ]
    }
}

/// `GET /unlock`
pub(super) async fn ask(guest: Guest) -> Result<Response, Refusal> {
    let session = guest.session.as_deref().ok_or_else(Refusal::sign_in)?;
    let next = entry::wanted_in(&guest);
    if session.halt != Some(Halt::Locked) {
        return Ok(reply::see(
            next.as_deref().unwrap_or_else(|| first_page(session.holder().seat.role)),
        ));
    }
    let page = guest.page("gate-unlock-title");
    Ok(reply::page(&Unlock::new(page, &session.holder().name, next, Problems::new())))
}

/// `POST /unlock`: the session goes on under another token.
pub(super) async fn take(guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let session = guest.session.as_deref().ok_or_else(Refusal::sign_in)?;
    let next = entry::wanted(fields.some("next"));
    let error = match guest.app.accounts().unlock(session, fields.get("password")).await {
        Ok(token) => {
            let line =
                cookies::write(cookies::SESSION, &token, Some(SHIFT), guest.app.settings().tls);
            let to = next.as_deref().unwrap_or_else(|| first_page(session.holder().seat.role));
            return Ok(entry::carrying(reply::see(to), [line]));
        }
        Err(error) => error,
    };
    let page = guest.page("gate-unlock-title");
    let problems = trouble::problems(&page, error, "password")?;
    let unlock = Unlock::new(page, &session.holder().name, next, problems);
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &unlock))
}

/// `POST /sign-out`
pub(super) async fn sign_out(guest: Guest) -> Result<Response, Refusal> {
    let session = guest.session.as_deref().ok_or_else(Refusal::sign_in)?;
    guest.app.accounts().sign_out(session.holder()).await?;
    let tls = guest.app.settings().tls;
    let gone = [cookies::forget(cookies::SESSION, tls), cookies::forget(cookies::PENDING, tls)];
    let to = if guest.kiosk { crate::kiosk::START } else { "/" };
    Ok(entry::carrying(reply::see(to), gone))
}
