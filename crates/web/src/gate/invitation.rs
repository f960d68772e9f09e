//! Accepting an invitation: to a new account, or to one more seat of one's own.

use accounts::{AccountsError, Newcomer, Offer};
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
#[template(path = "gate/invitation.html")]
pub(super) struct Invited {
    page: Page,
    problems: Problems,
    lead: String,
    known: bool,
    name: Field,
    password: PasswordField,
}

/// What the page says of an offer: the seat in words.
struct Shown<'a> {
    offer: &'a Offer,
    seat: String,
}

impl Invited {
    fn new(page: Page, shown: &Shown<'_>, name: &str, problems: Problems) -> Self {
        let Offer { email, administration, has_account, .. } = shown.offer;
        let lead = page.say("gate-invitation-lead").set("administration", administration.as_str());
        let lead = lead.set("seat", shown.seat.as_str()).set("email", email.as_str()).to_string();
        let password = if *has_account {
            PasswordField::current("password", page.t("gate-password"))
                .hint(page.t("gate-invitation-known-hint"))
        } else {
            new_password(&page)
        };
        Self {
            lead,
            known: *has_account,
            name: Field::text("name", page.t("gate-name"))
                .autocomplete("name")
                .value(name)
                .with(&problems),
            password: password.with(&problems),
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for Invited {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-invitation-title"));
        let offer = |has_account| Offer {
            email: "ann@example.com".into(),
            administration: "Saint Lucia Customs and Excise".into(),
            territory: "LC".into(),
            role: accounts::Role::Officer,
            agency: None,
            port: None,
            has_account,
        };
        let one = |has_account, problems| {
            Self::new(
                page(),
                &Shown { offer: &offer(has_account), seat: "Officer".into() },
                "Ann Pierre",
                problems,
            )
        };
        let wrong = [("name", page().t("gate-name-empty"))].into_iter().collect();
        let taken = [("email", page().t("gate-seat-taken"))].into_iter().collect();
        vec![
            one(false, Problems::new()),
            one(true, Problems::new()),
            one(false, wrong),
            one(true, taken),
        ]
    }
}

fn draw(
    guest: &Guest,
    offer: &Offer,
    (status, name): (StatusCode, &str),
    problems: Problems,
) -> Response {
    let page = guest.page("gate-invitation-title");
    let seat = accounts_seat(guest, &page, offer);
    reply::page_with(status, &Invited::new(page, &Shown { offer, seat }, name, problems))
}

fn accounts_seat(guest: &Guest, page: &Page, offer: &Offer) -> String {
    let role = page.t(&format!("seat-{}", offer.role));
    let agency = offer
        .agency
        .map(|agency| format!(", {}", page.t(&format!("agency-{agency}"))))
        .unwrap_or_default();
    let port = offer.port.as_deref().and_then(|id| guest.app.clearance().port(id));
    let port =
        port.map(|(_, port)| format!(", {}", port.name.get(guest.language))).unwrap_or_default();
    format!("{role}{agency}{port}")
}

/// `GET /invitation/{token}`
pub(super) async fn show(guest: Guest, Path(token): Path<String>) -> Result<Response, Refusal> {
    match guest.app.accounts().offer(&token).await {
        Ok(offer) => Ok(draw(&guest, &offer, (StatusCode::OK, ""), Problems::new())),
        Err(AccountsError::DeadLink) => Ok(dead::page(&guest, Dead::Invitation)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /invitation/{token}`
pub(super) async fn accept(
    guest: Guest,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let accounts = guest.app.accounts();
    let offer = match accounts.offer(&token).await {
        Err(AccountsError::DeadLink) => return Ok(dead::page(&guest, Dead::Invitation)),
        other => other?,
    };
    let newcomer = Newcomer {
        name: fields.get("name"),
        password: fields.get("password"),
        language: guest.language,
    };
    let error = match accounts.accept_invitation(&token, &newcomer, &guest.caller).await {
        Ok(step) => {
            let answer = entry::go_on(&guest, step, None).await;
            return Ok(answer.unwrap_or_else(|| reply::see("/sign-in")));
        }
        Err(AccountsError::DeadLink) => return Ok(dead::page(&guest, Dead::Invitation)),
        Err(error) => error,
    };
    let problems = trouble::problems(&guest.page("gate-invitation-title"), error, "password")?;
    Ok(draw(&guest, &offer, (StatusCode::UNPROCESSABLE_ENTITY, fields.get("name")), problems))
}
