//! Checking a plan, and sending it.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::ClearanceError;
use clearance::voyage::VoyageState;
use storage::StorageError;

use super::check_page::Check;
use super::plan::{Findings, Plan, seen, step_page, told_of_change};
use super::step;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::Banner;
use crate::refusal::Refusal;
use crate::reply;

/// `GET /voyages/{id}/check`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let plan = Plan::to_change(&me, &id).await?;
    let found = Findings::of(&me, &plan).await?;
    let page = step_page(&me, "voyage-check-title", &plan, "");
    Ok(reply::page(&Check::new(page, &me.app, &plan, &found)))
}

/// `POST /voyages/{id}/send`
pub(super) async fn send(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let plan = Plan::to_change(&me, &id).await?;
    let seen = seen(&fields, &plan);
    let receipt = step(plan.id(), "receipt");
    // The same press twice: the first was received.
    if plan.row.state == VoyageState::Sent && plan.row.version == seen + 1 {
        return Ok(reply::see(&receipt));
    }
    let found = Findings::of(&me, &plan).await?;
    let page = step_page(&me, "voyage-check-title", &plan, "");
    let Some((file, _)) = &found.voyage else {
        return Ok(reply::page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Check::new(page, &me.app, &plan, &found),
        ));
    };
    match me.app.clearance().send_voyage(&me.viewer, plan.id(), seen, file).await {
        Ok(_) => Ok(reply::see(&receipt)),
        Err(ClearanceError::Blocked) => Ok(reply::page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &Check::new(page, &me.app, &plan, &found),
        )),
        Err(ClearanceError::Storage(StorageError::Conflict)) => {
            let page = told_of_change(page, &step(plan.id(), "check"));
            Ok(reply::page_with(StatusCode::CONFLICT, &Check::new(page, &me.app, &plan, &found)))
        }
        Err(ClearanceError::State) => {
            let told = Banner::news(page.t("check-decided-call-gone"));
            let page = page.banner(Some(told));
            Ok(reply::page_with(StatusCode::CONFLICT, &Check::new(page, &me.app, &plan, &found)))
        }
        Err(other) => Err(other.into()),
    }
}
