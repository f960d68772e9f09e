//! What a notice would cost as it stands: worked out by the rules the check itself uses, for a
//! device that shows it without a link later. Nothing is kept here.

use axum::Json;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse as _, Response};
use clearance::ClearanceError;
use clearance::report::{CallReport, VoyageReport};
use serde::Serialize;

use super::super::boat::Boats;
use super::super::overview::zone;
use super::super::{ports, summary};
use super::{boat, take};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::Page;
use crate::pace::CHECKS;
use crate::refusal::Refusal;
use crate::registry::person_form;
use crate::registry::typed::Typed;

/// What came of it.
#[derive(Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
enum Estimate {
    /// A line for each call and the sum of all.
    Known { lines: Vec<String>, sum: String },
    /// The boat or a person is in no list yet: an estimate without them would be wrong.
    New,
    /// The plan cannot be read as it stands.
    Open,
}

/// `POST /device/estimate`: the fields of the page.
pub(super) async fn show(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let left = me.pace(CHECKS)?;
    let told = estimate(&me, &fields).await?;
    Ok(left.tell(([(CACHE_CONTROL, "no-store")], Json(told)).into_response()))
}

async fn estimate(me: &Me, fields: &Fields) -> Result<Estimate, Refusal> {
    if boat::is_new(fields) || !person_form::several(&Typed::of(fields), "new").is_empty() {
        return Ok(Estimate::New);
    }
    let draft = take::drawn(me, &Boats::of(me).await?, fields).await?;
    match me.app.clearance().file_of(&me.viewer, &draft).await {
        Ok(file) => {
            let report = me.app.clearance().assess(&file, None).await?;
            Ok(known(me, &report))
        }
        Err(ClearanceError::Fields(_)) => Ok(Estimate::Open),
        Err(other) => Err(other.into()),
    }
}

fn known(me: &Me, report: &VoyageReport) -> Estimate {
    let page = me.page("device-title");
    let lines = report.calls.iter().map(|call| line(me, &page, call)).collect();
    Estimate::Known { lines, sum: summary::bar(&page, report).0 }
}

/// "Port Elizabeth, Bequia, 26 Nov 2026, 15:00, people: 2: about XCD 255.00".
fn line(me: &Me, page: &Page, call: &CallReport) -> String {
    let time = call.arrival.as_ref().or(call.departure.as_ref());
    let time = time.map(|time| page.day_time(time.utc, zone(&time.zone)));
    let sum = summary::short_totals(page, &call.totals);
    let sum = if sum.is_empty() { page.t("voyage-no-fees-known") } else { sum };
    page.say("device-fee-line")
        .set("place", ports::name(me.app.atlas(), &call.port, me.language))
        .set("time", time.unwrap_or_default())
        .set("people", call.aboard_on_arrival.max(call.aboard_on_departure))
        .set("sum", sum)
        .to_string()
}
