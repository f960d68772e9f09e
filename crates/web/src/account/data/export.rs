//! A copy of everything of an account: the data as JSON and the files beside it, or the data alone.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use identifiers::Language;

use super::{HERE, copy};
use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Choice, Choices, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// In what form the copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The data and every file.
    Zip,
    /// The data alone.
    Json,
}

impl Form {
    const ALL: [Self; 2] = [Self::Zip, Self::Json];

    /// The word of the form, and how the name of the copy ends.
    fn word(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Json => "json",
        }
    }

    /// What was chosen; with the files where nothing was.
    fn of(word: &str) -> Self {
        if word == Self::Json.word() { Self::Json } else { Self::Zip }
    }
}

/// The question before it.
#[derive(Template)]
#[template(path = "account/data-export.html")]
pub(super) struct Export {
    page: Page,
    problems: Problems,
    form: Choices,
    present: PasswordField,
}

impl Export {
    fn new(page: Page, chosen: Form, problems: Problems) -> Self {
        let choice = |form: Form| {
            let word = form.word();
            let hint = page.t(&format!("data-export-{word}-hint"));
            Choice::new(word, page.t(&format!("data-export-{word}"))).hint(hint)
        };
        Self {
            form: Choices::new("form", page.t("data-export-form"), Form::ALL.map(choice).into())
                .chosen(Some(chosen.word())),
            present: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            page: page.back(HERE).problems(&problems),
            problems,
        }
    }
}

impl Sample for Export {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("data-export-title"));
        let wrong = [("present", page().t("gate-wrong-password"))].into_iter().collect();
        vec![Self::new(page(), Form::Zip, Problems::new()), Self::new(page(), Form::Json, wrong)]
    }
}

/// `GET /account/data/export`
pub(super) async fn ask(me: Me) -> Response {
    reply::page(&Export::new(me.page("data-export-title"), Form::Zip, Problems::new()))
}

/// `POST /account/data/export`: with the password; written into the ledger before the first byte.
pub(super) async fn take(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let form = Form::of(fields.get("form"));
    if let Err(error) = me.app.accounts().ask_again(&me.viewer, fields.get("present")).await {
        let page = me.page("data-export-title");
        let problems = gate::problems(&page, error, "present")?;
        return Ok(reply::page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Export::new(page, form, problems),
        ));
    }
    me.app.clearance().note_export(&me.viewer).await?;
    let name = me.app.store().ambient().now().format("landfall-%Y-%m-%d");
    let headers = [
        (CONTENT_TYPE, format!("application/{}", form.word())),
        (CACHE_CONTROL, "no-store".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.{}\"", form.word())),
    ];
    Ok((headers, copy::body(me, form)).into_response())
}
