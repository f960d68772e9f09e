//! Following one call: state, questions, certificates, versions.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::ClearanceError;
use clearance::voyage::{CallId, Way};

use super::call_page::{CallPage, Version};
use super::ports;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::{Page, Problems};
use crate::refusal::Refusal;
use crate::reply;

/// The id in an address; anything else is nothing.
pub(super) fn call_id(text: &str) -> Result<CallId, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

/// `GET /calls/{id}`
pub(super) async fn show(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let file = me.app.clearance().open_call(&me.viewer, &call_id(&id)?).await?;
    let page = titled(&me, &file.call.port);
    Ok(reply::page(&CallPage::new(page, me.app.atlas(), &file, "", Problems::new())))
}

fn titled(me: &Me, port: &str) -> Page {
    me.titled(ports::name(me.app.atlas(), port, me.language))
}

/// `POST /calls/{id}/answer`
pub(super) async fn answer(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id = call_id(&id)?;
    let way: Way = fields.get("way").parse().map_err(|_| Refusal::bad_request("no such way"))?;
    let text = fields.get("answer");
    let key = match me.app.clearance().answer(&me.viewer, &id, way, text).await {
        Ok(()) => return Ok(reply::see(&format!("/calls/{id}#messages"))),
        Err(ClearanceError::ReasonNeeded) => "call-answer-empty",
        Err(ClearanceError::TooLong(_)) => "call-answer-long",
        Err(other) => return Err(other.into()),
    };
    let file = me.app.clearance().open_call(&me.viewer, &id).await?;
    let page = titled(&me, &file.call.port);
    let problems = Problems::from_iter([("answer", page.t(key))]);
    let form = CallPage::new(page, me.app.atlas(), &file, text, problems);
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// `GET /calls/{id}/versions/{way}/{version}`
pub(super) async fn version(
    me: Me,
    Path((id, way, version)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let way: Way = way.parse().map_err(|_| Refusal::not_found())?;
    let version: i32 = version.parse().map_err(|_| Refusal::not_found())?;
    let file = me.app.clearance().open_call(&me.viewer, &call_id(&id)?).await?;
    let ways = file.ways.iter().find(|known| known.way == way).ok_or_else(Refusal::not_found)?;
    let notice = ways
        .versions
        .iter()
        .find(|notice| notice.version == version)
        .ok_or_else(Refusal::not_found)?;
    let page = titled(&me, &file.call.port).back(format!("/calls/{}", file.call.id));
    let content =
        serde_json::from_str(&notice.content).map_err(|error| Refusal::fault(error.to_string()))?;
    Ok(reply::page(&Version::new(page, me.app.atlas(), (&file.call, notice), &content)))
}
