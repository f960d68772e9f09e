//! Closing the account: what goes, what stays and why, and the password once more.

use askama::Template;
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use identifiers::Language;

use super::HERE;
use crate::cookies;
use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "account/data-close.html")]
pub(super) struct Close {
    page: Page,
    problems: Problems,
    /// Why it cannot be closed now.
    barred: Option<String>,
    present: PasswordField,
}

impl Close {
    fn new(page: Page, barred: Option<String>, problems: Problems) -> Self {
        Self {
            present: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            page: page.back(HERE).problems(&problems),
            barred,
            problems,
        }
    }
}

impl Sample for Close {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("data-close-title"));
        let wrong = [("present", page().t("gate-wrong-password"))].into_iter().collect();
        let call = page().t1("data-close-under-way", "references", "VC-7K3-29Q");
        vec![
            Self::new(page(), None, Problems::new()),
            Self::new(page(), None, wrong),
            Self::new(page(), Some(call), Problems::new()),
            Self::new(page(), Some(page().t("data-close-seat")), Problems::new()),
        ]
    }
}

/// Why the account cannot be closed now, in words.
async fn barred(me: &Me, words: &Words) -> Result<Option<String>, Refusal> {
    let seats = me.app.accounts().own_seats(&me.viewer).await?;
    if seats.iter().any(|seat| !seat.role.is_public()) {
        return Ok(Some(words.t("data-close-seat")));
    }
    let calls = me.app.clearance().under_way(&me.viewer).await?;
    let references: Vec<&str> = calls.iter().map(|call| call.reference.as_str()).collect();
    let told = || words.t1("data-close-under-way", "references", references.join(", "));
    Ok((!references.is_empty()).then(told))
}

/// `GET /account/data/close`
pub(super) async fn ask(me: Me) -> Result<Response, Refusal> {
    let page = me.page("data-close-title");
    let barred = barred(&me, &page).await?;
    Ok(reply::page(&Close::new(page, barred, Problems::new())))
}

/// `POST /account/data/close`: with the password. The session is gone, and the browser is told to
/// forget what it kept of this site.
pub(super) async fn take(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let page = me.page("data-close-title");
    if let Some(why) = barred(&me, &page).await? {
        let again = Close::new(page, Some(why), Problems::new());
        return Ok(reply::page_with(StatusCode::CONFLICT, &again));
    }
    if let Err(error) = me.app.accounts().ask_again(&me.viewer, fields.get("present")).await {
        let problems = gate::problems(&page, error, "present")?;
        let again = Close::new(page, None, problems);
        return Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &again));
    }
    me.app.clearance().close_account(me.app.accounts(), &me.viewer).await?;
    let tls = me.app.settings().tls;
    let lines = [cookies::SESSION, cookies::DEVICE].map(|name| cookies::forget(name, tls));
    let mut response = gate::carrying(reply::see("/sign-in?done=closed"), lines);
    let forget = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), forget);
    Ok(response)
}
