//! Following one call: state, questions, certificates, versions.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::voyage::{AttachmentId, CallId, Way};
use clearance::{Attached, ClearanceError};

use super::call_page::{CallPage, Version};
use super::ports;
use crate::files::{self, As};
use crate::guest::Me;
use crate::look::{Page, Problems};
use crate::refusal::Refusal;
use crate::reply;
use crate::upload::{Sent, Upload};

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

/// `POST /calls/{id}/answer`: words, a file, or both.
pub(super) async fn answer(
    me: Me,
    Path(id): Path<String>,
    Sent(sent): Sent,
) -> Result<Response, Refusal> {
    let id = call_id(&id)?;
    let way = sent.fields.get("way").parse();
    let way: Way = way.map_err(|_| Refusal::bad_request("no such way"))?;
    let text = sent.fields.get("answer");
    let Some((field, key)) = say(&me, (&id, way), text, &sent).await? else {
        return Ok(reply::see(&format!("/calls/{id}#messages")));
    };
    let file = me.app.clearance().open_call(&me.viewer, &id).await?;
    let page = titled(&me, &file.call.port);
    let problems = Problems::from_iter([(field, page.t(key))]);
    let form = CallPage::new(page, me.app.atlas(), &file, text, problems);
    Ok(reply::page_with(StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// Sends an answer; gives the box and the key of the sentence if something is wrong with it.
async fn say(
    me: &Me,
    (id, way): (&CallId, Way),
    text: &str,
    sent: &Upload,
) -> Result<Option<(&'static str, &'static str)>, Refusal> {
    let desk = me.app.clearance();
    let said = if sent.file.is_empty() {
        desk.answer(&me.viewer, id, way, text).await
    } else {
        match files::read(sent.file.clone(), As::Paper).await? {
            Ok(file) => {
                let attached = Attached { name: sent.name.clone(), file };
                desk.answer_with(&me.viewer, (id, way), text, attached).await
            }
            Err(reason) => return Ok(Some(("file", reason.key()))),
        }
    };
    match said {
        Ok(()) => Ok(None),
        Err(ClearanceError::ReasonNeeded) => Ok(Some(("answer", "call-answer-empty"))),
        Err(ClearanceError::TooLong(_)) => Ok(Some(("answer", "call-answer-long"))),
        Err(other) => Err(other.into()),
    }
}

/// `GET /calls/{id}/files/{file}` and the same under `/desk`: a file sent with a message.
pub(crate) async fn file(
    me: Me,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let file: AttachmentId = file.parse().map_err(|_| Refusal::not_found())?;
    let found = me.app.clearance().attachment(&me.viewer, (&call_id(&id)?, &file)).await?;
    Ok(files::serve(found.0, file.as_str(), found.1))
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
