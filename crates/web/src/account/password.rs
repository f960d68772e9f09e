//! A new password, with the present one.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "account/password.html")]
pub(super) struct Password {
    page: Page,
    problems: Problems,
    present: PasswordField,
    password: PasswordField,
}

impl Password {
    fn new(page: Page, problems: Problems) -> Self {
        Self {
            present: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            password: PasswordField::new("password", page.t("account-password-new"))
                .hint(page.t("gate-new-password-hint"))
                .with(&problems),
            page: page.back("/account").problems(&problems),
            problems,
        }
    }
}

impl Sample for Password {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-password-title"));
        let wrong = [("present", page().t("gate-wrong-password"))].into_iter().collect();
        vec![Self::new(page(), Problems::new()), Self::new(page(), wrong)]
    }
}

/// `GET /account/password`
pub(super) async fn ask(me: Me) -> Response {
    reply::page(&Password::new(me.page("account-password-title"), Problems::new()))
}

/// `POST /account/password`: other devices are signed out.
pub(super) async fn take(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let (present, new) = (fields.get("present"), fields.get("password"));
    let Err(error) = me.app.accounts().change_password(&me.viewer, present, new).await else {
        return Ok(reply::see("/account?done=password"));
    };
    let page = me.page("account-password-title");
    let problems = gate::problems(&page, error, "present")?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &Password::new(page, problems)))
}
