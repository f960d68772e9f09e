//! Opening a call.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use clearance::CallFile;
use clearance::voyage::{CallId, Way};
use registry::picture::Kind;
use serde::Deserialize;

use super::call_id;
use super::sheet::{Beside, CallPage, Seen, Typed};
use crate::files;
use crate::guest::Me;
use crate::look::{Banner, Page};
use crate::refusal::Refusal;
use crate::reply;

/// What was done, told once at the top of the page one comes back to.
const DONE: [&str; 12] = [
    "clear",
    "clear_with_conditions",
    "query",
    "refer",
    "hold",
    "refuse",
    "arrived",
    "departed",
    "message",
    "revoke",
    "taken-in",
    "still-here",
];

/// What an address asks of the page.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Ask {
    #[serde(default)]
    way: String,
    #[serde(default)]
    done: String,
}

/// `GET /desk/calls/{id}`: opening it writes the ledger.
pub(super) async fn show(
    me: Me,
    Path(id): Path<String>,
    Query(ask): Query<Ask>,
) -> Result<Response, Refusal> {
    let file = me.app.clearance().open_call(&me.viewer, &call_id(&id)?).await?;
    let done = DONE.into_iter().find(|word| *word == ask.done);
    let page = titled(&me, &file);
    let beside = Beside::of(&me, &file).await?;
    let banner = done.map(|word| Banner::success(page.t(&format!("desk-done-{word}"))));
    let wanted = ask.way.parse::<Way>().ok();
    draw(&me, page.banner(banner), (&file, &beside), (StatusCode::OK, wanted, &Typed::default()))
}

/// The page again, with what was typed and why it was not done.
pub(super) async fn again(
    me: &Me,
    id: &CallId,
    (status, banner): (StatusCode, Option<&'static str>),
    typed: &Typed,
) -> Result<Response, Refusal> {
    let file = me.app.clearance().open_call(&me.viewer, id).await?;
    let page = titled(me, &file);
    let beside = Beside::of(me, &file).await?;
    let banner = banner.map(|key| Banner::news(page.t(key)));
    draw(me, page.banner(banner), (&file, &beside), (status, None, typed))
}

impl Beside {
    async fn of(me: &Me, file: &CallFile) -> Result<Self, Refusal> {
        let desk = me.app.clearance();
        let pictured = desk.boat_is_pictured(&me.viewer, &file.call).await?;
        Ok(Self { pictured, automated: desk.automated_of_call(&me.viewer, &file.call.id).await? })
    }
}

fn titled(me: &Me, file: &CallFile) -> Page {
    let page = me.titled(file.call.vessel_name.clone());
    // After a form came back, the language switch leads to the page itself.
    page.here(format!("/desk/calls/{}", file.call.id))
}

fn draw(
    me: &Me,
    page: Page,
    (file, beside): (&CallFile, &Beside),
    (status, wanted, typed): (StatusCode, Option<Way>, &Typed),
) -> Result<Response, Refusal> {
    let now = me.app.store().ambient().now();
    let viewer = &me.viewer;
    let clearance = me.app.clearance();
    let seen = Seen { clearance, viewer, now, file, typed, wanted, beside };
    let page = CallPage::new(page, &seen).ok_or_else(Refusal::not_found)?;
    Ok(reply::page_with(status, &page))
}

/// `GET /desk/calls/{id}/photograph`: of the boat; opening it writes the ledger.
pub(super) async fn photograph(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let bytes = me.app.clearance().boat_of_call(&me.viewer, &call_id(&id)?).await?;
    Ok(files::serve(Kind::Jpeg, "boat", bytes))
}
