//! How the voyages that were sent stand, for a device that shows it without a link later.

use axum::Json;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse as _, Response};
use clearance::CallFilter;
use clearance::voyage::Way;
use serde::Serialize;

use super::super::ports;
use crate::guest::Me;
use crate::refusal::Refusal;

/// Most calls told.
const MOST: u64 = 60;

/// One call.
#[derive(Serialize)]
struct Line {
    voyage: String,
    port: String,
    reference: String,
    /// "Inward: cleared".
    states: Vec<String>,
    /// Every clearance that was asked for is decided.
    decided: bool,
    href: String,
}

/// `GET /device/standing`
pub(super) async fn show(me: Me) -> Result<Response, Refusal> {
    let filter = CallFilter { most: MOST, ..CallFilter::default() };
    let rows = me.app.clearance().calls(&me.viewer, &filter).await?;
    let page = me.page("device-title");
    let line = |row: &clearance::CallRow| {
        let asked = [Way::Inward, Way::Outward]
            .into_iter()
            .filter_map(|way| Some((way, row.standing.of(way)?)));
        let told = asked.clone().map(|(way, state)| {
            let (way, state) =
                (page.t(&format!("way-{way}")), page.t(&format!("clearance-{state}")));
            page.say("device-standing").set("way", way).set("state", state).to_string()
        });
        Line {
            voyage: row.voyage.to_string(),
            port: ports::name(me.app.atlas(), &row.port, me.language),
            reference: row.reference.clone(),
            states: told.collect(),
            decided: asked.clone().count() > 0 && asked.clone().all(|(_, state)| !state.is_open()),
            href: format!("/calls/{}", row.id),
        }
    };
    let lines: Vec<Line> = rows.iter().map(line).collect();
    Ok(([(CACHE_CONTROL, "no-store")], Json(lines)).into_response())
}
