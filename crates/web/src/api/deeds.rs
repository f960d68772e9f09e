//! What one may do on a call: decide, record that she came or went, write.

use accounts::AgencyKind;
use axum::http::StatusCode;
use axum::response::Response;
use clearance::Deciding;
use clearance::decision::Outcome;
use clearance::voyage::{CallId, Way};
use registry::record::reader::take_whole;
use registry::record::text::Limit;
use utoipa::ToSchema;

use super::once::{Begun, Key, begin};
use super::sent::{Id, Sent, take_word};
use super::shapes::{AgencyWord, CallLine, OutcomeWord, WayWord};
use super::{answer, calls};
use crate::door::Door;
use crate::guest::Me;
use crate::refusal::Refusal;

/// What an officer or skipper writes.
const TEXT: Limit = Limit { max: 2000, lines: true };

pub(super) fn enter(door: Door) -> Door {
    door.post("/api/v1/calls/{id}/decisions", decide)
        .post("/api/v1/calls/{id}/movements", move_vessel)
        .post("/api/v1/calls/{id}/messages", write)
}

/// A decision to be taken.
#[derive(ToSchema)]
#[schema(as = Decide)]
#[expect(dead_code, reason = "describes what is read field by field")]
pub(super) struct DecideBody {
    /// On which notice.
    #[schema(value_type = WayWord)]
    way: Way,
    /// The version of the notice you saw: a decision on another is refused with 409.
    notice_version: i32,
    /// For which agency: your own; a supervisor whose seat names none may name any.
    #[schema(value_type = AgencyWord)]
    agency: AgencyKind,
    /// What.
    #[schema(value_type = OutcomeWord)]
    outcome: Outcome,
    /// Why; the skipper reads it. Needed for all but `clear` and `clear_with_conditions`.
    #[schema(max_length = 2000)]
    reason: Option<String>,
    /// Conditions, printed on the certificate. Needed for `clear_with_conditions`.
    #[schema(max_length = 2000)]
    conditions: Option<String>,
}

/// Decide for an agency
///
/// When it is the last decision needed, the certificate is issued with it; when it takes a
/// clearance back, the certificate is revoked with it.
#[utoipa::path(
    post, path = "/api/v1/calls/{id}/decisions", operation_id = "decide", tag = "calls",
    params(
        ("id" = String, Path, description = "Id of the call"),
        ("Idempotency-Key" = Option<String>, Header, description = "So that the request may be repeated"),
    ),
    request_body(content = DecideBody, description = "The decision", example = json!({
        "way": "inward", "notice_version": 1, "agency": "customs", "outcome": "clear_with_conditions",
        "conditions": "Spearguns stay aboard."
    })),
    responses(
        (status = 201, description = "Taken. The call as it stands now.", body = CallLine),
        answer::Bodied, answer::Named, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn decide(
    me: Me,
    key: Key,
    Id(id): Id<CallId>,
    sent: Sent,
) -> Result<Response, Refusal> {
    let deciding = sent.record(|node| {
        let f =
            node.fields(&["way", "notice_version", "agency", "outcome", "reason", "conditions"])?;
        let (way, version) = (
            f.need("way", take_word(Way::ALL, Way::word)),
            f.need("notice_version", take_whole(1, 1_000_000)),
        );
        let agency = f.need("agency", take_word(AgencyKind::ALL, AgencyKind::word));
        let outcome = f.need("outcome", take_word(Outcome::ALL, Outcome::word));
        let (reason, conditions) = (f.text("reason", TEXT), f.text("conditions", TEXT));
        let notice_version = i32::try_from(version?).ok()?;
        Some(Deciding {
            way: way?,
            notice_version,
            agency: agency?,
            outcome: outcome?,
            reason,
            conditions,
        })
    })?;
    let work = match begin(&me, &key, &format!("POST /api/v1/calls/{id}/decisions"), sent.text())
        .await?
    {
        Begun::Before(text) => return Ok(answer::again(answer::json(StatusCode::CREATED, text))),
        Begun::Now(work) => work,
    };
    let call = me.app.clearance().decide_in(&work.tx, &me.viewer, &id, &deciding).await?;
    let text = answer::text(&calls::line(&me, call)?)?;
    work.done(StatusCode::CREATED, &text).await?;
    Ok(answer::json(StatusCode::CREATED, text))
}

/// That she came or went.
#[derive(ToSchema)]
#[schema(as = Movement)]
#[expect(dead_code, reason = "describes what is read field by field")]
pub(super) struct MovementBody {
    /// `inward`: she has arrived. `outward`: she has left.
    #[schema(value_type = WayWord)]
    way: Way,
}

/// Record that she arrived or left
///
/// At the time of the request.
#[utoipa::path(
    post, path = "/api/v1/calls/{id}/movements", operation_id = "recordMovement", tag = "calls",
    params(
        ("id" = String, Path, description = "Id of the call"),
        ("Idempotency-Key" = Option<String>, Header, description = "So that the request may be repeated"),
    ),
    request_body(content = MovementBody, description = "Which", example = json!({ "way": "inward" })),
    responses(
        (status = 204, description = "Recorded."),
        answer::Bodied, answer::Named, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn move_vessel(
    me: Me,
    key: Key,
    Id(id): Id<CallId>,
    sent: Sent,
) -> Result<Response, Refusal> {
    let way =
        sent.record(|node| node.fields(&["way"])?.need("way", take_word(Way::ALL, Way::word)))?;
    let work =
        match begin(&me, &key, &format!("POST /api/v1/calls/{id}/movements"), sent.text()).await? {
            Begun::Before(_) => return Ok(answer::again(answer::done())),
            Begun::Now(work) => work,
        };
    me.app.clearance().record_movement_in(&work.tx, &me.viewer, &id, way).await?;
    work.done(StatusCode::NO_CONTENT, "").await?;
    Ok(answer::done())
}

/// Something to say.
#[derive(ToSchema)]
#[schema(as = Write)]
#[expect(dead_code, reason = "describes what is read field by field")]
pub(super) struct MessageBody {
    /// On which notice.
    #[schema(value_type = WayWord)]
    way: Way,
    /// What.
    #[schema(min_length = 1, max_length = 2000)]
    text: String,
}

/// Write to the other side
///
/// A skipper answers the agencies of the call; an officer writes to the skipper.
#[utoipa::path(
    post, path = "/api/v1/calls/{id}/messages", operation_id = "writeMessage", tag = "calls",
    params(
        ("id" = String, Path, description = "Id of the call"),
        ("Idempotency-Key" = Option<String>, Header, description = "So that the request may be repeated"),
    ),
    request_body(content = MessageBody, description = "The message", example = json!({
        "way": "inward", "text": "The dog's rabies certificate follows by e-mail."
    })),
    responses(
        (status = 204, description = "Sent."),
        answer::Bodied, answer::Named, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn write(
    me: Me,
    key: Key,
    Id(id): Id<CallId>,
    sent: Sent,
) -> Result<Response, Refusal> {
    let (way, text) = sent.record(|node| {
        let f = node.fields(&["way", "text"])?;
        let (way, text) =
            (f.need("way", take_word(Way::ALL, Way::word)), f.need_text("text", TEXT));
        Some((way?, text?))
    })?;
    let work =
        match begin(&me, &key, &format!("POST /api/v1/calls/{id}/messages"), sent.text()).await? {
            Begun::Before(_) => return Ok(answer::again(answer::done())),
            Begun::Now(work) => work,
        };
    me.app.clearance().answer_in(&work.tx, &me.viewer, (&id, way), &text).await?;
    work.done(StatusCode::NO_CONTENT, "").await?;
    Ok(answer::done())
}
