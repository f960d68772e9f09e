//! One seat and who holds it: ended, disabled, helped after losing the second step.

use accounts::{AccountId, AccountsError, Holder, SeatId};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono_tz::Tz;
use identifiers::Language;

use super::seats::{port_name, sample};
use crate::account::zone;
use crate::gate;
use crate::guest::Me;
use crate::look::{Page, Problems, Sample, SummaryRow};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/person.html")]
pub(super) struct Person {
    page: Page,
    problems: Problems,
    rows: Vec<SummaryRow>,
    seat: String,
    account: String,
    disabled: bool,
    second_step: bool,
    /// The viewer's own account: it cannot be disabled by oneself.
    own: bool,
}

impl Person {
    fn new(
        page: Page,
        (holder, port): (&Holder, &str),
        (zone, own): (Tz, bool),
        problems: Problems,
    ) -> Self {
        let agency = holder.seat.agency.map(|agency| page.t(&format!("agency-{agency}")));
        let row = |key: &str, value: String| SummaryRow::new(page.t(key), value);
        let step = if holder.second_step { "seats-step-on" } else { "seats-step-off" };
        let disabled = holder
            .disabled_at
            .map(|at| page.t1("seats-disabled-since", "date", page.instant(at, zone)));
        let rows = vec![
            row("seats-email", holder.email.clone()),
            row("seats-role", page.t(&format!("seat-{}", holder.seat.role))),
            row("seats-agency", agency.unwrap_or_else(|| page.t("seats-no-agency"))),
            row("seats-port", port.to_owned()),
            row("seats-since", page.instant(holder.since, zone)),
            row("seats-step", page.t(step)),
            row("seats-account", disabled.unwrap_or_else(|| page.t("seats-enabled"))),
        ];
        Self {
            rows,
            seat: holder.seat.id.to_string(),
            account: holder.account.to_string(),
            disabled: holder.disabled_at.is_some(),
            second_step: holder.second_step,
            own,
            page: page.back("/administration/seats").problems(&problems),
            problems,
        }
    }
}

impl Sample for Person {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, "Ann Pierre");
        let (one, other) = (sample("Ann Pierre", false), sample("Ann Pierre", true));
        let wrong = |key: &str| [("seat", page().t(key))].into_iter().collect();
        vec![
            Self::new(page(), (&one, "Rodney Bay"), (Tz::UTC, false), Problems::new()),
            Self::new(
                page(),
                (&one, "Rodney Bay"),
                (Tz::UTC, true),
                wrong("gate-last-administrator"),
            ),
            Self::new(page(), (&other, "Rodney Bay"), (Tz::UTC, false), wrong("seats-elsewhere")),
        ]
    }
}

/// Draws the page of the first seat that `wanted` names; the list is the viewer's administration's only.
async fn draw(
    me: &Me,
    status: StatusCode,
    wanted: impl Fn(&Holder) -> bool,
    problem: Option<String>,
) -> Result<Response, Refusal> {
    let holders = me.app.accounts().holders(&me.viewer).await?;
    let holder = holders.iter().find(|holder| wanted(holder)).ok_or_else(Refusal::not_found)?;
    let page = me.titled(holder.name.clone());
    let port = port_name(&me.app, &page, &holder.seat);
    let problems: Problems = problem.map(|text| ("seat", text)).into_iter().collect();
    let own = (zone(&me.app, &me.viewer.seat), holder.account == me.viewer.account);
    Ok(reply::page_with(status, &Person::new(page, (holder, &port), own, problems)))
}

/// `GET /administration/seats/{id}`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: SeatId = id.parse().map_err(|_| Refusal::not_found())?;
    draw(&me, StatusCode::OK, |holder| holder.seat.id == id, None).await
}

/// `POST /administration/seats/{id}/end`
pub(super) async fn end(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: SeatId = id.parse().map_err(|_| Refusal::not_found())?;
    match me.app.accounts().end_seat(&me.viewer, &id).await {
        Ok(()) => Ok(reply::see("/administration/seats?done=ended")),
        Err(error) => refused(&me, error, |holder| holder.seat.id == id).await,
    }
}

/// `POST /administration/accounts/{id}/disable`
pub(super) async fn disable(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    switch(&me, &id, true).await
}

/// `POST /administration/accounts/{id}/enable`
pub(super) async fn enable(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    switch(&me, &id, false).await
}

async fn switch(me: &Me, id: &str, disabled: bool) -> Result<Response, Refusal> {
    let id: AccountId = id.parse().map_err(|_| Refusal::not_found())?;
    let done = if disabled { "disabled" } else { "enabled" };
    match me.app.accounts().disable_account(&me.viewer, &id, disabled).await {
        Ok(()) => Ok(reply::see(&format!("/administration/seats?done={done}"))),
        Err(error) => refused(me, error, |holder| holder.account == id).await,
    }
}

/// `POST /administration/accounts/{id}/second-step/remove`: removes the second step of someone who lost
/// phone and codes; they sign in with their password and set it up again.
pub(super) async fn lost(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: AccountId = id.parse().map_err(|_| Refusal::not_found())?;
    match me.app.accounts().remove_lost_second_step(&me.viewer, &id).await {
        Ok(()) => Ok(reply::see("/administration/seats?done=second-step")),
        Err(error) => refused(&me, error, |holder| holder.account == id).await,
    }
}

/// The person's page with the reason. Whoever is on the viewer's own list and yet "not found"
/// has their account in another administration; whoever is not stays unknown.
async fn refused(
    me: &Me,
    error: AccountsError,
    wanted: impl Fn(&Holder) -> bool,
) -> Result<Response, Refusal> {
    let page = me.page("seats-title");
    let text = match error {
        AccountsError::NotFound => page.t("seats-elsewhere"),
        other => gate::problems(&page, other, "seat")?
            .list()
            .first()
            .map(|first| first.text.clone())
            .unwrap_or_default(),
    };
    draw(me, StatusCode::UNPROCESSABLE_ENTITY, wanted, Some(text)).await
}
