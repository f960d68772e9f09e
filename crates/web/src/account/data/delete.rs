//! Deleting lists and drafts for good.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::Erased;
use identifiers::Language;
use registry::Lists;

use super::HERE;
use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Choice, Choices, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// What one may choose.
const KINDS: [&str; 4] = ["people", "vessels", "belongings", "drafts"];

/// The question.
#[derive(Template)]
#[template(path = "account/data-delete.html")]
pub(super) struct Delete {
    page: Page,
    problems: Problems,
    what: Choices,
    present: PasswordField,
}

impl Delete {
    fn new(page: Page, chosen: &[&str], problems: Problems) -> Self {
        let choice = |kind| Choice::new(kind, page.t(&format!("data-delete-{kind}")));
        let items = KINDS.map(choice).into();
        Self {
            what: Choices::new("what", page.t("data-delete-what"), items)
                .chosen(chosen)
                .with(&problems),
            present: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            page: page.back(HERE).problems(&problems),
            problems,
        }
    }
}

impl Sample for Delete {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("data-delete-title"));
        let wrong = [("what", page().t("data-delete-none"))].into_iter().collect();
        vec![Self::new(page(), &[], Problems::new()), Self::new(page(), &["people"], wrong)]
    }
}

/// `GET /account/data/delete`
pub(super) async fn ask(me: Me) -> Response {
    reply::page(&Delete::new(me.page("data-delete-title"), &[], Problems::new()))
}

/// `POST /account/data/delete`: with the password.
pub(super) async fn take(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let chosen: Vec<&str> =
        KINDS.into_iter().filter(|kind| fields.all("what").any(|sent| sent == *kind)).collect();
    let page = me.page("data-delete-title");
    let problems = if chosen.is_empty() {
        [("what", page.t("data-delete-none"))].into_iter().collect()
    } else {
        match me.app.accounts().ask_again(&me.viewer, fields.get("present")).await {
            Ok(()) => Problems::new(),
            Err(error) => gate::problems(&page, error, "present")?,
        }
    };
    if !problems.is_empty() {
        let again = Delete::new(page, &chosen, problems);
        return Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &again));
    }
    let has = |kind| chosen.contains(&kind);
    let lists =
        Lists { people: has("people"), vessels: has("vessels"), belongings: has("belongings") };
    me.app.clearance().erase_own(&me.viewer, Erased { lists, drafts: has("drafts") }).await?;
    Ok(reply::see("/account/data?done=deleted"))
}
