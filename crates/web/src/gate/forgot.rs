//! A forgotten password: a letter, and the link in it.

use accounts::AccountsError;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::dead::{self, Dead};
use super::entry::{YEAR, carrying};
use super::sign_up::new_password;
use super::trouble;
use crate::cookies;
use crate::fields::Fields;
use crate::guest::Guest;
use crate::look::{Field, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "gate/forgot.html")]
pub(super) struct Forgot {
    page: Page,
    problems: Problems,
    email: Field,
}

impl Forgot {
    fn new(page: Page, email: &str, problems: Problems) -> Self {
        let email = Field::email("email", page.t("gate-email")).value(email).with(&problems);
        Self { email, page: page.problems(&problems), problems }
    }
}

impl Sample for Forgot {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-forgot-title"));
        let wrong = [("email", page().t("gate-email-form"))].into_iter().collect();
        vec![Self::new(page(), "", Problems::new()), Self::new(page(), "ann", wrong)]
    }
}

/// "A letter is on its way, if …": the same whatever the address.
#[derive(Template)]
#[template(path = "gate/said.html")]
pub(super) struct Said {
    page: Page,
    text: String,
    again: String,
    mailbox: bool,
}

impl Said {
    pub(super) fn new(page: Page, (text, again): (&str, &str), mailbox: bool) -> Self {
        Self { text: page.t(text), again: page.t(again), mailbox, page }
    }
}

impl Sample for Said {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-sent-title"));
        vec![
            Self::new(page(), ("gate-sent-sign-up", "gate-sent-again-sign-up"), true),
            Self::new(page(), ("gate-sent-forgot", "gate-sent-again-forgot"), false),
        ]
    }
}

/// `GET /forgot`
pub(super) async fn ask(guest: Guest) -> Response {
    reply::page(&Forgot::new(guest.page("gate-forgot-title"), "", Problems::new()))
}

/// `POST /forgot`
pub(super) async fn take(guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let email = fields.get("email");
    let Err(error) = guest.app.accounts().forgot_password(email, &guest.caller).await else {
        return Ok(reply::see("/forgot/sent"));
    };
    let page = guest.page("gate-forgot-title");
    let problems = trouble::problems(&page, error, "email")?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Forgot::new(page, email, problems)))
}

/// `GET /forgot/sent`
pub(super) async fn sent(guest: Guest) -> Response {
    let mailbox = guest.app.settings().mailbox;
    reply::page(&Said::new(
        guest.page("gate-sent-title"),
        ("gate-sent-forgot", "gate-sent-again-forgot"),
        mailbox,
    ))
}

#[derive(Template)]
#[template(path = "gate/reset.html")]
pub(super) struct Reset {
    page: Page,
    problems: Problems,
    password: PasswordField,
}

impl Reset {
    fn new(page: Page, problems: Problems) -> Self {
        Self {
            password: new_password(&page).with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for Reset {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-reset-title"));
        let wrong = |key: &str| [("password", page().t(key))].into_iter().collect();
        let keys = ["too-long", "repeated", "sequence", "own-name", "common"]
            .map(|key| format!("gate-password-{key}"));
        let mut samples = vec![Self::new(page(), Problems::new())];
        samples.extend(keys.iter().map(|key| Self::new(page(), wrong(key))));
        samples
    }
}

/// `GET /reset/{token}`
pub(super) async fn reset(guest: Guest, Path(token): Path<String>) -> Result<Response, Refusal> {
    match guest.app.accounts().reset_is_open(&token).await {
        Ok(()) => Ok(reply::page(&Reset::new(guest.page("gate-reset-title"), Problems::new()))),
        Err(AccountsError::DeadLink) => Ok(dead::page(&guest, Dead::Reset)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /reset/{token}`: every session ends, so one signs in afresh; the second step stays.
pub(super) async fn set(
    guest: Guest,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let tls = guest.app.settings().tls;
    let error = match guest
        .app
        .accounts()
        .reset_password(&token, fields.get("password"), &guest.caller)
        .await
    {
        Ok(device) => {
            let lines = [
                cookies::write(cookies::DEVICE, &device, Some(YEAR), tls),
                cookies::forget(cookies::SESSION, tls),
            ];
            return Ok(carrying(reply::see("/sign-in?done=reset"), lines));
        }
        Err(AccountsError::DeadLink) => return Ok(dead::page(&guest, Dead::Reset)),
        Err(error) => error,
    };
    let page = guest.page("gate-reset-title");
    let problems = trouble::problems(&page, error, "password")?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Reset::new(page, problems)))
}
