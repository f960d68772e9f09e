//! The second step: set up with a QR code or by hand, confirmed with a code, switched off.

use accounts::{AccountsError, Halt};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use identifiers::Language;

use super::holder;
use super::qr::{self, Drawing};
use super::recovery::Codes;
use crate::fields::Fields;
use crate::gate;
use crate::guest::{Guest, Me};
use crate::look::{Field, Page, PasswordField, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "account/code.html")]
pub(super) struct SecondStep {
    page: Page,
    problems: Problems,
    stage: Stage,
    demanded: bool,
    code: Field,
    password: PasswordField,
}

/// How far it is.
enum Stage {
    /// Not set up.
    Off,
    /// A new seed, shown this once.
    Begun { drawing: Option<Drawing>, secret: String },
    /// The seed is in the app, and its code was wrong.
    Asked,
    /// Set up, with so many recovery codes left.
    On { left: u64 },
}

impl SecondStep {
    fn new(page: Page, stage: Stage, demanded: bool, problems: Problems) -> Self {
        let code =
            Field::digits("code", page.t("account-code-field")).hint(page.t("account-code-hint"));
        let page = if demanded { page } else { page.back("/account") };
        Self {
            code: code.autocomplete("one-time-code").with(&problems),
            password: PasswordField::current("present", page.t("account-password-present"))
                .with(&problems),
            stage,
            demanded,
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for SecondStep {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("account-code-title"));
        let wrong = |field: &str, key: &str| {
            [(field.to_owned(), page().t(key))].into_iter().collect::<Problems>()
        };
        let begun =
            || Stage::Begun { drawing: qr::draw("otpauth://totp/x"), secret: "ABCD EFGH".into() };
        vec![
            Self::new(page(), Stage::Off, false, Problems::new()),
            Self::new(page(), Stage::Off, true, Problems::new()),
            Self::new(page(), begun(), true, Problems::new()),
            Self::new(page(), Stage::Asked, false, wrong("code", "gate-wrong-code")),
            Self::new(page(), Stage::On { left: 1 }, false, Problems::new()),
            Self::new(
                page(),
                Stage::On { left: 9 },
                false,
                wrong("present", "gate-second-step-required"),
            ),
        ]
    }
}

fn demanded(guest: &Guest) -> bool {
    guest.session.as_deref().is_some_and(|session| session.halt == Some(Halt::SecondStepMissing))
}

fn draw(guest: &Guest, status: StatusCode, stage: Stage, problems: Problems) -> Response {
    reply::page_with(
        status,
        &SecondStep::new(guest.page("account-code-title"), stage, demanded(guest), problems),
    )
}

async fn now(guest: &Guest) -> Result<Stage, Refusal> {
    let (on, left) = guest.app.accounts().second_step(holder(guest)?).await?;
    Ok(if on { Stage::On { left } } else { Stage::Off })
}

/// `GET /account/code`
pub(super) async fn show(guest: Guest) -> Result<Response, Refusal> {
    let stage = now(&guest).await?;
    Ok(draw(&guest, StatusCode::OK, stage, Problems::new()))
}

/// `POST /account/code`: begins with a new seed, or confirms it with a code of the app. Both
/// answer with a page that shows secrets, so neither can be reloaded from an address.
pub(super) async fn set_up(guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let accounts = guest.app.accounts();
    let viewer = holder(&guest)?;
    let Some(code) = fields.has("code").then(|| fields.get("code")) else {
        return begin(&guest, fields.some("present")).await;
    };
    match accounts.confirm_second_step(viewer, code).await {
        Ok(codes) => {
            let next = if demanded(&guest) {
                crate::guest::first_page(viewer.seat.role)
            } else {
                "/account"
            };
            Ok(reply::page(&Codes::new(guest.page("account-codes-title"), codes, next)))
        }
        Err(error @ AccountsError::WrongCode) => {
            let problems = gate::problems(&guest.page("account-code-title"), error, "code")?;
            Ok(draw(&guest, StatusCode::UNPROCESSABLE_ENTITY, Stage::Asked, problems))
        }
        Err(error) => Err(error.into()),
    }
}

/// A new seed; replacing one that is set up asks for the password.
async fn begin(guest: &Guest, present: Option<&str>) -> Result<Response, Refusal> {
    match guest.app.accounts().begin_second_step(holder(guest)?, present).await {
        Ok(enrolment) => {
            let stage = Stage::Begun {
                drawing: qr::draw(&enrolment.uri),
                secret: in_fours(&enrolment.secret),
            };
            Ok(draw(guest, StatusCode::OK, stage, Problems::new()))
        }
        Err(error) => {
            let problems = gate::problems(&guest.page("account-code-title"), error, "present")?;
            Ok(draw(guest, StatusCode::UNPROCESSABLE_ENTITY, now(guest).await?, problems))
        }
    }
}

/// The secret in groups of four, to be typed by hand.
fn in_fours(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// `POST /account/code/remove`
pub(super) async fn remove(me: Me, guest: Guest, fields: Fields) -> Result<Response, Refusal> {
    let Err(error) = me.app.accounts().remove_second_step(&me.viewer, fields.get("present")).await
    else {
        return Ok(reply::see("/account?done=code-removed"));
    };
    let problems = gate::problems(&me.page("account-code-title"), error, "present")?;
    let stage = now(&guest).await?;
    Ok(draw(&guest, StatusCode::UNPROCESSABLE_ENTITY, stage, problems))
}
