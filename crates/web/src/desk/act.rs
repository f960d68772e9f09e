//! What an officer does on a call.

use accounts::AgencyKind;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::decision::Outcome;
use clearance::voyage::{CallId, Way};
use clearance::{ClearanceError, Deciding};
use storage::StorageError;

use super::sheet::Typed;
use super::{call, call_id};
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::Problems;
use crate::refusal::Refusal;
use crate::reply;

/// `POST /desk/calls/{id}/decide`
pub(super) async fn decide(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id = call_id(&id)?;
    let deciding = deciding(&fields)?;
    let taken = me.app.clearance().decide(&me.viewer, &id, &deciding).await;
    match taken {
        Ok(_) => Ok(done(&id, deciding.outcome.word(), deciding.way)),
        Err(error) => {
            let field = if deciding.outcome == Outcome::ClearWithConditions {
                "conditions"
            } else {
                "reason"
            };
            let missing = format!("desk-words-needed-{}", deciding.outcome);
            not_done(&me, &id, Failed { error, field, missing, way: Some(deciding.way), fields })
                .await
        }
    }
}

/// Reads a decision; whoever sends anything else did not use our form.
fn deciding(fields: &Fields) -> Result<Deciding, Refusal> {
    let odd = |what: &str| Refusal::bad_request(format!("no {what} in a decision"));
    let text = |name: &str| fields.some(name).map(str::to_owned);
    let mut deciding = Deciding {
        way: way(fields)?,
        notice_version: fields.get("notice_version").parse().map_err(|_| odd("version"))?,
        agency: fields.get("agency").parse::<AgencyKind>().map_err(|_| odd("agency"))?,
        outcome: fields.get("outcome").parse::<Outcome>().map_err(|_| odd("outcome"))?,
        reason: text("reason"),
        conditions: text("conditions"),
    };
    if deciding.outcome != Outcome::ClearWithConditions {
        deciding.conditions = None;
    }
    Ok(deciding)
}

fn way(fields: &Fields) -> Result<Way, Refusal> {
    fields.get("way").parse().map_err(|_| Refusal::bad_request("no way in a form of a call"))
}

/// `POST /desk/calls/{id}/arrived`
pub(super) async fn arrived(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    moved(&me, &call_id(&id)?, Way::Inward, "arrived").await
}

/// `POST /desk/calls/{id}/departed`
pub(super) async fn departed(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    moved(&me, &call_id(&id)?, Way::Outward, "departed").await
}

/// `POST /desk/calls/{id}/still-here`
pub(super) async fn still_here(me: Me, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = call_id(&id)?;
    me.app.clearance().still_here(&me.viewer, &id).await?;
    Ok(reply::see(&format!("/desk/calls/{id}?done=still-here")))
}

async fn moved(me: &Me, id: &CallId, way: Way, word: &'static str) -> Result<Response, Refusal> {
    match me.app.clearance().record_movement(&me.viewer, id, way).await {
        Ok(()) => Ok(reply::see(&format!("/desk/calls/{id}?done={word}"))),
        Err(ClearanceError::State | ClearanceError::Storage(StorageError::Conflict)) => {
            call::again(
                me,
                id,
                (StatusCode::CONFLICT, Some("desk-moved-already")),
                &Typed::default(),
            )
            .await
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /desk/calls/{id}/message`
pub(super) async fn message(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let (id, way) = (call_id(&id)?, way(&fields)?);
    match me.app.clearance().answer(&me.viewer, &id, way, fields.get("message")).await {
        Ok(()) => Ok(done(&id, "message", way)),
        Err(error) => {
            let missing = "desk-message-needed".to_owned();
            not_done(&me, &id, Failed { error, field: "message", missing, way: Some(way), fields })
                .await
        }
    }
}

/// `POST /desk/calls/{id}/revoke`
pub(super) async fn revoke(
    me: Me,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Refusal> {
    let (id, way) = (call_id(&id)?, way(&fields)?);
    match me.app.clearance().revoke_certificate(&me.viewer, &id, way, fields.get("why")).await {
        Ok(()) => Ok(done(&id, "revoke", way)),
        Err(error) => {
            let missing = "desk-revoke-needed".to_owned();
            not_done(&me, &id, Failed { error, field: "why", missing, way: Some(way), fields })
                .await
        }
    }
}

fn done(id: &CallId, word: &str, way: Way) -> Response {
    reply::see(&format!("/desk/calls/{id}?way={way}&done={word}"))
}

/// Something was not done.
struct Failed {
    error: ClearanceError,
    /// The field that lacks words or has too many.
    field: &'static str,
    /// The sentence for words that are missing.
    missing: String,
    way: Option<Way>,
    fields: Fields,
}

/// The page again where the officer can mend it; the refusal's own page where not.
async fn not_done(me: &Me, id: &CallId, failed: Failed) -> Result<Response, Refusal> {
    let words = crate::look::Words::new(me.language);
    let mut problems = Problems::new();
    let answer = match &failed.error {
        ClearanceError::ReasonNeeded => {
            problems.add(failed.field, words.t(&failed.missing));
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        ClearanceError::TooLong(most) => {
            problems.add(failed.field, words.t1("desk-words-too-long", "most", *most));
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        ClearanceError::Storage(StorageError::Conflict) => {
            (StatusCode::CONFLICT, Some("desk-conflict"))
        }
        ClearanceError::State => (StatusCode::CONFLICT, Some("desk-withdrawn")),
        _ => return Err(failed.error.into()),
    };
    call::again(me, id, answer, &Typed { fields: failed.fields, problems, way: failed.way }).await
}
