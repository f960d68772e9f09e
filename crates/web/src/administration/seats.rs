//! People and roles of an administration, and whether a second step is demanded of them.

use accounts::{AccountId, Holder, Role, Seat, SeatId, administrations};
use askama::Template;
use axum::response::Response;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use identifiers::Language;
use storage::Ambient;

use crate::account::zone;
use crate::app::App;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::parts::{Link, State, Tone};
use crate::look::{Cell, Column, Page, Row, Sample, Table, Words};
use crate::refusal::Refusal;
use crate::reply;

#[derive(Template)]
#[template(path = "administration/seats.html")]
pub(super) struct Seats {
    page: Page,
    table: Table,
    demanded: bool,
    without: u64,
}

/// The news of this page: the word in the address, and the sentence.
const DONE: [(&str, &str); 6] = [
    ("ended", "seats-done-ended"),
    ("disabled", "seats-done-disabled"),
    ("enabled", "seats-done-enabled"),
    ("second-step", "seats-done-second-step"),
    ("demanded", "seats-done-demanded"),
    ("not-demanded", "seats-done-not-demanded"),
];

impl Seats {
    fn new(page: Page, (holders, ports): (&[Holder], &[String]), zone: Tz, demanded: bool) -> Self {
        let columns =
            ["seats-name", "seats-role", "seats-agency", "seats-port", "seats-step", "seats-since"];
        let columns = columns.map(|key| Column::new(page.t(key))).into();
        let rows = holders
            .iter()
            .zip(ports)
            .map(|(holder, port)| row(&page, holder, port, zone))
            .collect();
        let without = holders
            .iter()
            .filter(|holder| !holder.second_step && holder.disabled_at.is_none())
            .count();
        let news = super::news(&page, &DONE);
        Self {
            table: Table::new(page.title.clone(), columns, rows).hidden_caption().keys(),
            demanded,
            without: u64::try_from(without).unwrap_or(u64::MAX),
            page: page.banner(news),
        }
    }
}

fn row(page: &Page, holder: &Holder, port: &str, zone: Tz) -> Row {
    let href = format!("/administration/seats/{}", holder.seat.id);
    let agency =
        holder.seat.agency.map(|agency| page.t(&format!("agency-{agency}"))).unwrap_or_default();
    let step = if holder.second_step {
        (Tone::Good, "seats-step-on")
    } else {
        (Tone::Attention, "seats-step-off")
    };
    let since = page.date(holder.since.with_timezone(&zone).date_naive());
    let name = Cell::link(Link::new(holder.name.clone(), href)).beneath(holder.email.clone());
    let disabled = || State::new(Tone::Stop, page.t("seats-disabled"));
    vec![
        if holder.disabled_at.is_some() { Cell { state: Some(disabled()), ..name } } else { name },
        Cell::text(page.t(&format!("seat-{}", holder.seat.role))),
        Cell::text(agency),
        Cell::text(port),
        Cell::state(State::new(step.0, page.t(step.1))),
        Cell::text(since),
    ]
}

/// The port of a seat in words.
pub(super) fn port_name(app: &App, page: &Page, seat: &Seat) -> String {
    let port = seat.port.as_deref().and_then(|id| app.clearance().port(id));
    port.map_or_else(
        || page.t("seats-every-port"),
        |(_, port)| port.name.get(page.language()).to_owned(),
    )
}

/// Somebody made up.
pub(super) fn sample(name: &str, disabled: bool) -> Holder {
    let ambient = Ambient::system();
    let seat = Seat {
        id: SeatId::new(&ambient),
        role: Role::Officer,
        administration: accounts::AdministrationId::new(&ambient),
        territory: "LC".into(),
        agency: Some(accounts::AgencyKind::Customs),
        port: None,
    };
    Holder {
        seat,
        since: DateTime::<Utc>::UNIX_EPOCH,
        account: AccountId::new(&ambient),
        name: name.into(),
        email: "officer@example.com".into(),
        second_step: disabled,
        disabled_at: disabled.then_some(DateTime::<Utc>::UNIX_EPOCH),
    }
}

impl Sample for Seats {
    fn samples(language: Language) -> Vec<Self> {
        let page = || Page::new(language, Words::new(language).t("seats-title"));
        let holders = [sample("Ann Pierre", false), sample("Jo Null", true)];
        let ports = ["Rodney Bay".to_owned(), page().t("seats-every-port")];
        let mut samples: Vec<Self> = DONE
            .map(|(word, _)| page().here(format!("/administration/seats?done={word}")))
            .map(|page| Self::new(page, (&holders, &ports), Tz::UTC, false))
            .into();
        samples.push(Self::new(page(), (&holders[..1], &ports), Tz::UTC, true));
        samples
    }
}

/// `GET /administration/seats`
pub(super) async fn list(me: Me) -> Result<Response, Refusal> {
    let holders = me.app.accounts().holders(&me.viewer).await?;
    let tx = me.app.store().read(&me.viewer.scope()).await?;
    let administration = administrations::by_id(&tx, &me.viewer.seat.administration).await?;
    let page = me.page("seats-title");
    let ports: Vec<String> =
        holders.iter().map(|holder| port_name(&me.app, &page, &holder.seat)).collect();
    let zone = zone(&me.app, &me.viewer.seat);
    Ok(reply::page(&Seats::new(page, (&holders, &ports), zone, administration.second_step)))
}

/// `POST /administration/second-step`
pub(super) async fn demand(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let demanded = match fields.get("demanded") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::bad_request("demanded is neither yes nor no")),
    };
    let tx = me.app.store().write(&me.viewer.scope()).await?;
    administrations::demand_second_step(&tx, &me.viewer, demanded).await?;
    tx.commit().await?;
    let done = if demanded { "demanded" } else { "not-demanded" };
    Ok(reply::see(&format!("/administration/seats?done={done}")))
}
