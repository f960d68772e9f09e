//! Voyages: one request carries all of one.

use axum::http::StatusCode;
use axum::response::Response;
use clearance::voyage::VoyageId;
use clearance::voyage_file::{Parsed, VoyageFile};
use clearance::{CallFilter, ClearanceError, Once, Receipt, VoyageRow, report::VoyageReport};

use super::answer::{self, Page};
use super::once::Key;
use super::report::{self, Reader};
use super::sent::{Id, Part, Query, SeenVersion, Sent, by_version, take_id};
use super::shapes::{Received, VoyageKept, VoyageLine};
use super::{calls, shapes};
use crate::door::Door;
use crate::guest::Me;
use crate::look::Words;
use crate::refusal::Refusal;

pub(super) fn enter(door: Door) -> Door {
    door.get("/api/v1/voyages", list_voyages)
        .post("/api/v1/voyages", send_voyage)
        .get("/api/v1/voyages/{id}", get_voyage)
        .put("/api/v1/voyages/{id}", amend_voyage)
        .post("/api/v1/voyages/{id}/withdraw", withdraw_voyage)
}

/// Send a whole voyage
///
/// One request carries vessel, people with documents, calls and goods. Every call gets its
/// notices, and the answer tells every check's outcome, every deadline and every fee line. A voyage
/// that contradicts itself is refused with the checks that block it; nothing is kept then.
///
/// Send an `Idempotency-Key`, so that you may repeat the request when the link breaks: the first
/// answer comes again, byte for byte, with `Idempotency-Replayed: true`. The `client_id` of the file
/// is a second net: a voyage that was received under it before is answered with its receipt.
#[utoipa::path(
    post, path = "/api/v1/voyages", operation_id = "sendVoyage", tag = "voyages",
    params(("Idempotency-Key" = Option<String>, Header, description = "1 to 255 visible characters, a UUID for example")),
    request_body(content = VoyageFile, description = "A voyage file"),
    responses(
        (status = 201, description = "Received.", body = shapes::Received,
         headers(("Location" = String, description = "The voyage."),
                 ("Idempotency-Replayed" = Option<String>, description = "`true` when this is the answer of before."))),
        answer::Bodied, answer::SignedIn, answer::Keyed, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn send_voyage(me: Me, key: Key, sent: Sent) -> Result<Response, Refusal> {
    let parsed = sent.voyage()?;
    let words = Words::new(me.language);
    let once = key.with("POST /api/v1/voyages", sent.text());
    let once = once.as_ref().map(|(key, request)| (key.as_str(), request.as_str()));
    let render = |receipt: &Receipt, found: &VoyageReport| {
        received(&words, (receipt, found), &parsed)
            .and_then(|it| answer::text(&it))
            .unwrap_or_default()
    };
    match me.app.clearance().receive_voyage_once(&me.viewer, &parsed.voyage, once, render).await {
        Ok(Once::Done(text)) => Ok(created(text)),
        Ok(Once::Again(text)) => Ok(answer::again(created(text))),
        Err(ClearanceError::Blocked) => Err(why_blocked(&me, &parsed.voyage, None).await?),
        Err(other) => Err(other.into()),
    }
}

/// Your voyages
///
/// Last begun first.
#[utoipa::path(
    get, path = "/api/v1/voyages", operation_id = "listVoyages", tag = "voyages",
    params(
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<u32>, Query, description = "Items of a page, 50 if absent", minimum = 1, maximum = 200),
    ),
    responses(
        (status = 200, description = "A page.", body = Page<VoyageLine>),
        answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn list_voyages(me: Me, query: Query) -> Result<Response, Refusal> {
    let part = Part::<VoyageId>::of(query, take_id)?;
    let rows =
        me.app.clearance().voyages_page(&me.viewer, part.after.as_ref(), part.rows()).await?;
    answer::ok(&Page::of(rows, part.limit, |row| row.id.to_string(), |row| Ok(line(row)))?)
}

/// One voyage with its calls
///
/// What was declared at a call stands in the call itself.
#[utoipa::path(
    get, path = "/api/v1/voyages/{id}", operation_id = "getVoyage", tag = "voyages",
    params(("id" = String, Path, description = "Id of the voyage")),
    responses(
        (status = 200, description = "The voyage.", body = VoyageKept,
         headers(("ETag" = String, description = "`\"v<version>\"`, for `If-Match`."))),
        answer::Named, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn get_voyage(me: Me, Id(id): Id<VoyageId>) -> Result<Response, Refusal> {
    let (row, _) = me.app.clearance().voyage(&me.viewer, &id).await?;
    let filter = CallFilter { voyage: Some(id), most: 500, ..CallFilter::default() };
    let mut rows = me.app.clearance().calls(&me.viewer, &filter).await?;
    rows.sort_by_key(|call| call.seq);
    let calls = rows.into_iter().map(|call| calls::line(&me, call)).collect::<Result<_, _>>()?;
    let version = row.version;
    let kept = VoyageKept { voyage: line(row), calls };
    Ok(answer::versioned(answer::ok(&kept)?, version))
}

/// Amend a voyage
///
/// The whole voyage as it is now. Calls and notices that did not change stay as they are; a notice
/// that changed gets a new version, which reopens the decisions it touches; a call that is gone is
/// withdrawn. The `client_id` plays no part here.
#[utoipa::path(
    put, path = "/api/v1/voyages/{id}", operation_id = "amendVoyage", tag = "voyages",
    params(
        ("id" = String, Path, description = "Id of the voyage"),
        ("If-Match" = String, Header, description = "`ETag` of the version you saw"),
    ),
    request_body(content = VoyageFile, description = "A voyage file"),
    responses(
        (status = 200, description = "Received.", body = shapes::Received,
         headers(("ETag" = String, description = "The new version."))),
        answer::Bodied, answer::Named, answer::Versioned, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn amend_voyage(
    me: Me,
    Id(id): Id<VoyageId>,
    SeenVersion(seen): SeenVersion,
    sent: Sent,
) -> Result<Response, Refusal> {
    let parsed = sent.voyage()?;
    let desk = me.app.clearance();
    match desk.send_voyage(&me.viewer, &id, seen, &parsed.voyage).await {
        Ok(receipt) => {
            let found = desk.assess(&parsed.voyage, Some(&id)).await?;
            let body = received(&Words::new(me.language), (&receipt, &found), &parsed)?;
            Ok(answer::versioned(answer::ok(&body)?, seen + 1))
        }
        Err(ClearanceError::Blocked) => Err(why_blocked(&me, &parsed.voyage, Some(&id)).await?),
        Err(other) => Err(by_version(other.into())),
    }
}

/// Withdraw a voyage
///
/// Every call of it, all or none. Once a notice is decided it can no longer be withdrawn: 409.
#[utoipa::path(
    post, path = "/api/v1/voyages/{id}/withdraw", operation_id = "withdrawVoyage", tag = "voyages",
    params(("id" = String, Path, description = "Id of the voyage")),
    responses(
        (status = 204, description = "Withdrawn."),
        answer::Named, answer::Keyed, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn withdraw_voyage(me: Me, Id(id): Id<VoyageId>) -> Result<Response, Refusal> {
    me.app.clearance().withdraw_voyage(&me.viewer, &id).await?;
    Ok(answer::done())
}

fn line(row: VoyageRow) -> VoyageLine {
    let VoyageRow { id, name, state, version, created_at, updated_at, .. } = row;
    VoyageLine { id: id.to_string(), name, state, version, created_at, updated_at }
}

fn received(
    words: &Words,
    (receipt, found): (&Receipt, &VoyageReport),
    parsed: &Parsed,
) -> Result<Received, Refusal> {
    Ok(Received {
        receipt: receipt.clone(),
        report: report::told(words, Reader::Skipper, found)?,
        warnings: report::problems(words, &parsed.warnings),
    })
}

/// 201 with the address of the voyage the receipt names.
fn created(text: String) -> Response {
    let body: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    match body["receipt"]["voyage"].as_str() {
        Some(id) => answer::created(text, &format!("/api/v1/voyages/{id}")),
        None => answer::json(StatusCode::CREATED, text),
    }
}

/// The checks that block a voyage, computed again for those who must mend it.
async fn why_blocked(
    me: &Me,
    file: &VoyageFile,
    itself: Option<&VoyageId>,
) -> Result<Refusal, Refusal> {
    let found = me.app.clearance().assess(file, itself).await?;
    Ok(report::blocked(&Words::new(me.language), found.all_checks()))
}
