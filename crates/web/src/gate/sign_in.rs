//! Signing in: address and password, then a code where the account has a second step.

use accounts::{AccountsError, SignIn};
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use identifiers::Language;

use super::{entry, trouble};
use crate::cookies;
use crate::fields::Fields;
use crate::guest::{Guest, first_page};
use crate::look::parts::Banner;
use crate::look::{Field, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "gate/sign-in.html")]
pub(super) struct AskPassword {
    page: Page,
    problems: Problems,
    email: Field,
    password: PasswordField,
    next: Option<String>,
}

impl AskPassword {
    fn new(page: Page, email: &str, next: Option<String>, problems: Problems) -> Self {
        let email =
            Field::email("email", page.t("gate-email")).autocomplete("username").value(email);
        Self {
            email: email.with(&problems),
            password: PasswordField::current("password", page.t("gate-password")).with(&problems),
            next,
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for AskPassword {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-sign-in-title"));
        let wrong = |key: &str| [("email", page().t(key))].into_iter().collect();
        let news = DONE.map(|(_, key)| {
            Self::new(page().banner(news(&page(), key)), "", None, Problems::new())
        });
        let mut samples: Vec<Self> = news.into();
        samples.push(Self::new(
            page(),
            "ann@example.com",
            Some("/voyages".into()),
            wrong("gate-refused"),
        ));
        samples.push(Self::new(page(), "ann@example.com", None, wrong("gate-no-seat")));
        samples
    }
}

/// What may have happened before: the word in the address, and the sentence.
const DONE: [(&str, &str); 4] = [
    ("reset", "gate-done-reset"),
    ("everywhere", "gate-done-everywhere"),
    ("again", "gate-done-again"),
    ("closed", "data-done-closed"),
];

fn news(page: &Page, key: &str) -> Option<Banner> {
    Some(Banner::news(page.t(key)))
}

/// The news that the address names.
fn banner(guest: &Guest, page: &Page) -> Option<Banner> {
    let (_, query) = guest.here.split_once('?')?;
    let (_, word) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done")?;
    let (_, key) = DONE.iter().find(|(known, _)| *known == word)?;
    news(page, key)
}

/// `GET /sign-in`
pub(super) async fn ask(guest: Guest) -> Response {
    let next = entry::wanted_in(&guest);
    if let Some(viewer) = guest.viewer() {
        return reply::see(next.as_deref().unwrap_or_else(|| first_page(viewer.seat.role)));
    }
    let page = guest.page("gate-sign-in-title");
    let banner = banner(&guest, &page);
    reply::page(&AskPassword::new(page.banner(banner), "", next, Problems::new()))
}

/// `POST /sign-in`
pub(super) async fn take(guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let (email, next) = (fields.get("email"), entry::wanted(fields.some("next")));
    let step = guest.app.accounts().sign_in(email, fields.get("password"), &guest.caller).await?;
    let key = if step == SignIn::NoSeat { "gate-no-seat" } else { "gate-refused" };
    if let Some(answer) = entry::go_on(&guest, step, next.as_deref()).await {
        return Ok(answer);
    }
    let page = guest.page("gate-sign-in-title");
    let problems = [("email", page.t(key))].into_iter().collect();
    Ok(reply::page_with(
        StatusCode::UNPROCESSABLE_ENTITY,
        &AskPassword::new(page, email, next, problems),
    ))
}

#[derive(Template)]
#[template(path = "gate/code.html")]
pub(super) struct AskCode {
    page: Page,
    problems: Problems,
    code: Field,
    next: Option<String>,
}

impl AskCode {
    fn new(page: Page, next: Option<String>, problems: Problems) -> Self {
        let code =
            Field::text("code", page.t("gate-code")).hint(page.t("gate-code-hint")).width(20);
        let code = code.autocomplete("one-time-code").with(&problems);
        Self { code, next, page: page.problems(&problems), problems }
    }
}

impl Sample for AskCode {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-code-title"));
        let wrong = [("code", page().t("gate-wrong-code"))].into_iter().collect();
        vec![
            Self::new(page(), None, Problems::new()),
            Self::new(page(), Some("/voyages".into()), wrong),
        ]
    }
}

/// The sign-in that waits in this browser.
pub(super) fn pending(guest: &Guest, headers: &HeaderMap) -> Option<String> {
    cookies::read(headers, cookies::PENDING, guest.app.settings().tls)
}

/// Back to the first step, and why.
pub(super) fn again(guest: &Guest, next: Option<&str>) -> Response {
    let path = entry::step("/sign-in", next);
    let path = format!("{path}{}done=again", if path.contains('?') { '&' } else { '?' });
    let forget = cookies::forget(cookies::PENDING, guest.app.settings().tls);
    entry::carrying(reply::see(&path), [forget])
}

/// `GET /sign-in/code`
pub(super) async fn ask_code(guest: Guest, headers: HeaderMap) -> Response {
    let next = entry::wanted_in(&guest);
    if pending(&guest, &headers).is_none() {
        return again(&guest, next.as_deref());
    }
    reply::page(&AskCode::new(guest.page("gate-code-title"), next, Problems::new()))
}

/// `POST /sign-in/code`
pub(super) async fn take_code(
    guest: Guest,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Refusal> {
    let next = entry::wanted(fields.some("next"));
    let Some(pending) = pending(&guest, &headers) else {
        return Ok(again(&guest, next.as_deref()));
    };
    let error = match guest
        .app
        .accounts()
        .sign_in_code(&pending, fields.get("code"), &guest.caller)
        .await
    {
        Ok(step) => {
            let answer = entry::go_on(&guest, step, next.as_deref()).await;
            return Ok(answer.unwrap_or_else(|| again(&guest, next.as_deref())));
        }
        Err(AccountsError::StartAgain) => return Ok(again(&guest, next.as_deref())),
        Err(error) => error,
    };
    let page = guest.page("gate-code-title");
    let problems = trouble::problems(&page, error, "code")?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &AskCode::new(page, next, problems)))
}
