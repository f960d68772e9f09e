//! Making this browser a kiosk, and ending that.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::START;
use crate::cookies;
use crate::fields::Fields;
use crate::gate;
use crate::guest::Me;
use crate::look::{Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

/// The page.
#[derive(Template)]
#[template(path = "kiosk/set-up.html")]
pub(super) struct SetUp {
    page: Page,
    problems: Problems,
    present: PasswordField,
}

impl SetUp {
    fn new(page: Page, problems: Problems) -> Self {
        Self {
            present: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for SetUp {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("kiosk-title"));
        let wrong = [("present", page().t("gate-wrong-password"))].into_iter().collect();
        vec![
            Self::new(page(), Problems::new()),
            Self::new(page(), wrong),
            Self::new(page().kiosk(Some(120)).who("Ann", "/account"), Problems::new()),
        ]
    }
}

/// `GET /kiosk`
pub(super) async fn ask(me: Me) -> Response {
    reply::page(&SetUp::new(me.page("kiosk-title"), Problems::new()))
}

/// `POST /kiosk`: with the password. Whoever set it up is signed out.
pub(super) async fn begin(me: Me, fields: Fields) -> Result<Response, Refusal> {
    match me.app.accounts().set_up_kiosk(&me.viewer, fields.get("present")).await {
        Ok(value) => {
            let tls = me.app.settings().tls;
            let lines = [
                cookies::write(cookies::KIOSK, &value, Some(gate::YEAR), tls),
                cookies::forget(cookies::SESSION, tls),
                cookies::forget(cookies::DEVICE, tls),
            ];
            Ok(gate::carrying(reply::see(START), lines))
        }
        Err(error) => {
            let page = me.page("kiosk-title");
            let problems = gate::problems(&page, error, "present")?;
            let again = SetUp::new(page, problems);
            Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &again))
        }
    }
}

/// `POST /kiosk/off`
pub(super) async fn end(me: Me) -> Result<Response, Refusal> {
    me.app.accounts().take_down_kiosk(&me.viewer).await?;
    let line = cookies::forget(cookies::KIOSK, me.app.settings().tls);
    Ok(gate::carrying(reply::see("/kiosk"), [line]))
}
