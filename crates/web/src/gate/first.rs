//! The first administrator of a fresh installation, by the link the program prints.

use accounts::{AccountsError, Newcomer};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::dead::{self, Dead};
use super::sign_up::new_password;
use super::{entry, trouble};
use crate::fields::Fields;
use crate::guest::Guest;
use crate::look::{Field, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "gate/first.html")]
pub(super) struct First {
    page: Page,
    problems: Problems,
    name: Field,
    email: Field,
    password: PasswordField,
}

impl First {
    fn new(page: Page, (name, email): (&str, &str), problems: Problems) -> Self {
        Self {
            name: Field::text("name", page.t("gate-name"))
                .autocomplete("name")
                .value(name)
                .with(&problems),
            email: Field::email("email", page.t("gate-email")).value(email).with(&problems),
            password: new_password(&page).with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for First {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-first-title"));
        let wrong = |key: &str| [("email", page().t(key))].into_iter().collect();
        let keys = ["gate-already-begun", "gate-email-empty", "gate-email-too-long"];
        let mut samples = vec![Self::new(page(), ("", ""), Problems::new())];
        samples.extend(keys.map(|key| Self::new(page(), ("Ann", "ann@example.com"), wrong(key))));
        samples
    }
}

/// `GET /first/{token}`
pub(super) async fn show(guest: Guest, Path(token): Path<String>) -> Result<Response, Refusal> {
    match guest.app.accounts().first_link_is_open(&token).await {
        Ok(()) => {
            Ok(reply::page(&First::new(guest.page("gate-first-title"), ("", ""), Problems::new())))
        }
        Err(AccountsError::DeadLink) => Ok(dead::page(&guest, Dead::First)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /first/{token}`
pub(super) async fn take(
    guest: Guest,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let (name, email) = (fields.get("name"), fields.get("email"));
    let newcomer = Newcomer { name, password: fields.get("password"), language: guest.language };
    let error = match guest
        .app
        .accounts()
        .first_administrator(&token, (email, &newcomer), &guest.caller)
        .await
    {
        Ok(step) => {
            return entry::go_on(&guest, step, None).await.ok_or_else(Refusal::not_found);
        }
        Err(AccountsError::DeadLink) => return Ok(dead::page(&guest, Dead::First)),
        Err(error) => error,
    };
    let page = guest.page("gate-first-title");
    let problems = trouble::problems(&page, error, "password")?;
    Ok(reply::page_with(
        StatusCode::UNPROCESSABLE_ENTITY,
        &First::new(page, (name, email), problems),
    ))
}
