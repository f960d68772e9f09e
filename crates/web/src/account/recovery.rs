//! Recovery codes: made anew with the password, shown once, to be printed.

use accounts::AccountsError;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Link, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "account/codes.html")]
pub(super) struct Codes {
    page: Page,
    codes: Vec<String>,
    next: Link,
}

impl Codes {
    pub(super) fn new(page: Page, codes: Vec<String>, next: &str) -> Self {
        Self { codes, next: Link::new(page.t("account-codes-kept"), next), page }
    }
}

impl Sample for Codes {
    fn samples(language: Language) -> Vec<Self> {
        let page = Page::new(language, Words::new(language).t("account-codes-title"));
        vec![Self::new(
            page,
            vec!["0123-4567-89AB-CDEF".into(), "GHJK-MNPQ-RSTV-WXYZ".into()],
            "/account",
        )]
    }
}

#[derive(Template)]
#[template(path = "account/make-codes.html")]
pub(super) struct MakeCodes {
    page: Page,
    problems: Problems,
    left: String,
    present: PasswordField,
}

impl MakeCodes {
    fn new(page: Page, left: u64, problems: Problems) -> Self {
        Self {
            left: page.t1("account-codes-left", "count", left),
            present: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            page: page.back("/account/code").problems(&problems),
            problems,
        }
    }
}

impl Sample for MakeCodes {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-codes-new"));
        let wrong = [("present", page().t("gate-wrong-password"))].into_iter().collect();
        vec![Self::new(page(), 1, Problems::new()), Self::new(page(), 0, wrong)]
    }
}

/// `GET /account/recovery-codes`; without a second step there are none: it is set up first.
pub(super) async fn ask(me: Me) -> Result<Response, Refusal> {
    let (on, left) = me.app.accounts().second_step(&me.viewer).await?;
    if !on {
        return Ok(reply::see("/account/code"));
    }
    Ok(reply::page(&MakeCodes::new(me.page("account-codes-new"), left, Problems::new())))
}

/// `POST /account/recovery-codes`
pub(super) async fn make(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let accounts = me.app.accounts();
    let error = match accounts.new_recovery_codes(&me.viewer, fields.get("present")).await {
        Ok(codes) => {
            return Ok(reply::page(&Codes::new(me.page("account-codes-title"), codes, "/account")));
        }
        Err(AccountsError::WrongCode) => return Ok(reply::see("/account/code")),
        Err(error) => error,
    };
    let page = me.page("account-codes-new");
    let problems = gate::problems(&page, error, "present")?;
    let (_, left) = accounts.second_step(&me.viewer).await?;
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &MakeCodes::new(page, left, problems)))
}
