//! Signing up, for skippers and agents' skippers: details, a letter, the link in it.

use accounts::{AccountsError, SignUp};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::dead::{self, Dead};
use super::forgot::Said;
use super::{entry, trouble};
use crate::fields::Fields;
use crate::guest::Guest;
use crate::look::{Field, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "gate/sign-up.html")]
pub(super) struct Join {
    page: Page,
    problems: Problems,
    name: Field,
    email: Field,
    password: PasswordField,
}

impl Join {
    fn new(page: Page, (name, email): (&str, &str), problems: Problems) -> Self {
        Self {
            name: Field::text("name", page.t("gate-name"))
                .autocomplete("name")
                .value(name)
                .with(&problems),
            email: Field::email("email", page.t("gate-email"))
                .hint(page.t("gate-email-hint"))
                .value(email)
                .with(&problems),
            password: new_password(&page).with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

/// The box for a password one chooses.
pub(super) fn new_password(page: &Page) -> PasswordField {
    PasswordField::new("password", page.t("gate-new-password"))
        .hint(page.t("gate-new-password-hint"))
}

impl Sample for Join {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-sign-up-title"));
        let wrong = [("password", page().t("gate-password-too-short"))].into_iter().collect();
        let typed = ("Renée O’Neil", "renee@example.com");
        vec![Self::new(page(), ("", ""), Problems::new()), Self::new(page(), typed, wrong)]
    }
}

/// `GET /sign-up`
pub(super) async fn ask(guest: Guest) -> Response {
    reply::page(&Join::new(guest.page("gate-sign-up-title"), ("", ""), Problems::new()))
}

/// `POST /sign-up`: the answer is the same whether the address has an account.
pub(super) async fn take(guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let typed = (fields.get("name"), fields.get("email"));
    let form = SignUp {
        name: typed.0,
        email: typed.1,
        password: fields.get("password"),
        language: guest.language,
    };
    let mut faults = form.faults();
    if faults.is_empty() {
        match guest.app.accounts().sign_up(&form, &guest.caller).await {
            Ok(()) => return Ok(reply::see("/sign-up/sent")),
            Err(error) => faults.push(error),
        }
    }
    let page = guest.page("gate-sign-up-title");
    let mut problems = Problems::new();
    for fault in faults {
        problems.extend(trouble::problems(&page, fault, "password")?);
    }
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Join::new(page, typed, problems)))
}

/// `GET /sign-up/sent`
pub(super) async fn sent(guest: Guest) -> Response {
    let mailbox = guest.app.settings().mailbox;
    reply::page(&Said::new(
        guest.page("gate-sent-title"),
        ("gate-sent-sign-up", "gate-sent-again-sign-up"),
        mailbox,
    ))
}

#[derive(Template)]
#[template(path = "gate/confirm.html")]
pub(super) struct Confirm {
    page: Page,
    problems: Problems,
    lead: String,
    password: PasswordField,
}

impl Confirm {
    fn new(page: Page, email: &str, problems: Problems) -> Self {
        Self {
            lead: page.t1("gate-confirm-lead", "email", email),
            password: PasswordField::current("password", page.t("gate-confirm-password"))
                .with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for Confirm {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-confirm-title"));
        let wrong = [("password", page().t("gate-wrong-password"))].into_iter().collect();
        vec![
            Self::new(page(), "ann@example.com", Problems::new()),
            Self::new(page(), "ann@example.com", wrong),
        ]
    }
}

/// `GET /confirm/{token}`: asks for the password, so that a mail scanner that opens links
/// confirms nothing.
pub(super) async fn confirm(guest: Guest, Path(token): Path<String>) -> Result<Response, Refusal> {
    match guest.app.accounts().confirmation(&token).await {
        Ok(email) => Ok(reply::page(&Confirm::new(
            guest.page("gate-confirm-title"),
            &email,
            Problems::new(),
        ))),
        Err(AccountsError::DeadLink) => Ok(dead::page(&guest, Dead::Confirm)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /confirm/{token}`
pub(super) async fn confirmed(
    guest: Guest,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let accounts = guest.app.accounts();
    let error = match accounts.confirm_email(&token, fields.get("password"), &guest.caller).await {
        Ok(step) => {
            return entry::go_on(&guest, step, None).await.ok_or_else(Refusal::not_found);
        }
        Err(AccountsError::DeadLink) => return Ok(dead::page(&guest, Dead::Confirm)),
        Err(error) => error,
    };
    // The fifth wrong password voids the link: then there is no address to show.
    let Ok(email) = accounts.confirmation(&token).await else {
        return Ok(dead::page(&guest, Dead::Confirm));
    };
    let page = guest.page("gate-confirm-title");
    let problems = trouble::problems(&page, error, "password")?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Confirm::new(page, &email, problems)))
}
