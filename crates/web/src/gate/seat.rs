//! Choosing a seat, for accounts that have several.

use accounts::{AccountsError, Seat, SeatId};
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use identifiers::Language;

use super::{entry, sign_in};
use crate::fields::Fields;
use crate::guest::Guest;
use crate::look::{Choice, Choices, Page, Problems, Sample, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "gate/seat.html")]
pub(super) struct ChooseSeat {
    page: Page,
    problems: Problems,
    seat: Choices,
    next: Option<String>,
}

impl ChooseSeat {
    fn new(page: Page, seats: Vec<Choice>, next: Option<String>, problems: Problems) -> Self {
        let seat = Choices::new("seat", page.title.clone(), seats).hint(page.t("gate-seat-hint"));
        Self {
            seat: seat.heading().with(&problems),
            next,
            page: page.problems(&problems),
            problems,
        }
    }
}

impl Sample for ChooseSeat {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("gate-seat-title"));
        let seats = || vec![Choice::new("1", "Officer · Saint Lucia"), Choice::new("2", "Skipper")];
        let wrong = [("seat", page().t("gate-seat-error"))].into_iter().collect();
        vec![
            Self::new(page(), seats(), None, Problems::new()),
            Self::new(page(), seats(), Some("/a".into()), wrong),
        ]
    }
}

fn choices(guest: &Guest, page: &Page, seats: &[Seat]) -> Vec<Choice> {
    seats
        .iter()
        .map(|seat| Choice::new(seat.id.as_str(), entry::seat_name(&guest.app, page, seat)))
        .collect()
}

/// `GET /sign-in/seat`
pub(super) async fn ask(guest: Guest, headers: HeaderMap) -> Result<Response, Refusal> {
    let next = entry::wanted_in(&guest);
    let Some(pending) = sign_in::pending(&guest, &headers) else {
        return Ok(sign_in::again(&guest, next.as_deref()));
    };
    draw(&guest, &pending, next, false).await
}

async fn draw(
    guest: &Guest,
    pending: &str,
    next: Option<String>,
    wrong: bool,
) -> Result<Response, Refusal> {
    let seats = match guest.app.accounts().seats_to_choose(pending).await {
        Err(AccountsError::StartAgain) => return Ok(sign_in::again(guest, next.as_deref())),
        other => other?,
    };
    let page = guest.page("gate-seat-title");
    let seats = choices(guest, &page, &seats);
    let problems: Problems =
        wrong.then(|| ("seat", page.t("gate-seat-error"))).into_iter().collect();
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(reply::page_with(status, &ChooseSeat::new(page, seats, next, problems)))
}

/// `POST /sign-in/seat`
pub(super) async fn take(
    guest: Guest,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Refusal> {
    let next = entry::wanted(fields.some("next"));
    let Some(pending) = sign_in::pending(&guest, &headers) else {
        return Ok(sign_in::again(&guest, next.as_deref()));
    };
    let Ok(seat) = fields.get("seat").parse::<SeatId>() else {
        return draw(&guest, &pending, next, true).await;
    };
    match guest.app.accounts().choose_seat(&pending, &seat, &guest.caller).await {
        Ok(signed_in) => {
            entry::leave_the_old(&guest).await;
            Ok(entry::admit(&guest.app, &signed_in, next.as_deref()))
        }
        Err(AccountsError::StartAgain) => Ok(sign_in::again(&guest, next.as_deref())),
        Err(AccountsError::NotFound) => draw(&guest, &pending, next, true).await,
        Err(error) => Err(error.into()),
    }
}
