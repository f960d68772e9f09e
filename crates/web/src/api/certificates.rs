//! Certificates: fetched by those concerned, verified by anyone.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::Response;
use certificates::{Paper, Print, Stamp, Standing};
use chrono::{DateTime, Utc};
use clearance::voyage::Way;
use clearance::{CertificateRow, Verdict};
use registry::record::reader::{as_str, wrong_type};
use registry::record::{ProblemKind, echo};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::sent::{Id, Query, Sent, is_a, media_type, whole_body};
use super::shapes::{CertificateKept, WayWord};
use super::{answer, calls};
use crate::app::App;
use crate::door::Door;
use crate::guest::{Guest, Me};
use crate::pace;
use crate::refusal::Refusal;
use crate::reply;

/// Longest text of a code, in bytes: the largest QR holds 4,296 letters.
const CODE_MOST: usize = 8 * 1024;
const SERIAL_MOST: usize = 64;

pub(super) fn enter(door: Door) -> Door {
    door.get("/api/v1/certificates/{serial}", get_certificate)
        .post("/api/v1/certificates/verify", verify)
}

/// One certificate
///
/// For the account it was given to and the officers of the administration that gave it. Reading it
/// is written down in the ledger.
#[utoipa::path(
    get, path = "/api/v1/certificates/{serial}", operation_id = "getCertificate", tag = "certificates",
    params(("serial" = String, Path, description = "What is printed on it, `VC-7K3-29Q-IN1`")),
    responses(
        (status = 200, description = "The certificate.", body = CertificateKept),
        answer::Named, answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn get_certificate(
    me: Me,
    Id(name): Id<String>,
    query: Query,
) -> Result<Response, Refusal> {
    let (serial, printed) = match name.strip_suffix(".pdf") {
        Some(serial) => (serial, true),
        None => (name.as_str(), false),
    };
    if serial.len() > SERIAL_MOST || serial.contains('\0') {
        return Err(Refusal::not_found());
    }
    if printed {
        return print(&me, serial, query).await;
    }
    query.read(|node| node.fields(&[]).map(|_| ()))?;
    let (row, signed) = me.app.clearance().certificate(&me.viewer, serial).await?;
    let facts =
        serde_json::to_value(signed.facts()).map_err(|error| Refusal::fault(error.to_string()))?;
    answer::ok(&CertificateKept {
        certificate: calls::certificate(&row),
        call: row.call.to_string(),
        notice_version: row.notice_version,
        key_id: row.key_id,
        code: row.code,
        facts,
    })
}

/// One certificate, printed
///
/// One page, PDF/A-3a and PDF/UA-1, with its record attached and its QR.
#[utoipa::path(
    get, path = "/api/v1/certificates/{serial}.pdf", operation_id = "printCertificate", tag = "certificates",
    params(
        ("serial" = String, Path, description = "What is printed on it, `VC-7K3-29Q-IN1`"),
        ("paper" = Option<String>, Query, description = "`a4` (if absent) or `letter`"),
    ),
    responses(
        (status = 200, description = "The page.", body = Vec<u8>, content_type = "application/pdf"),
        answer::Named, answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
async fn print(me: &Me, serial: &str, query: Query) -> Result<Response, Refusal> {
    let paper = query
        .read(|node| Some(node.fields(&["paper"])?.opt("paper", take_paper).unwrap_or_default()))?;
    let (row, signed) = me.app.clearance().certificate(&me.viewer, serial).await?;
    let name = format!("{}.pdf", row.serial);
    let print = Print {
        paper,
        labels: None,
        address: Some(me.app.settings().public_url.clone()),
        stamp: stamp(me, row),
    };
    let fault = |error: String| Refusal::fault(error);
    // Setting a page takes some milliseconds of work: not on the threads that answer requests.
    let set = tokio::task::spawn_blocking(move || signed.pdf(&print))
        .await
        .map_err(|error| fault(error.to_string()))?;
    Ok(reply::file("application/pdf", &name, set.map_err(|error| fault(error.to_string()))?))
}

fn stamp(me: &Me, row: CertificateRow) -> Stamp {
    match row.revoked {
        Some((at, reason)) => Stamp::Revoked { at, reason },
        None if me.app.settings().demo => Stamp::Specimen,
        None => Stamp::None,
    }
}

fn take_paper(value: &Value) -> Result<Paper, ProblemKind> {
    match as_str(value)? {
        "a4" => Ok(Paper::A4),
        "letter" => Ok(Paper::Letter),
        other => Err(ProblemKind::UnknownWord {
            found: echo(other),
            expected: "a4, letter".into(),
            suggestion: None,
        }),
    }
}

/// A certificate to be verified.
#[derive(ToSchema)]
#[schema(as = Verify)]
#[expect(dead_code, reason = "describes what is read field by field")]
pub(super) struct VerifyBody {
    /// The text of its QR; it begins with `LF1:`.
    #[schema(max_length = 8192)]
    code: String,
}

/// What came of verifying.
#[derive(Serialize, ToSchema)]
pub(super) struct Verified {
    /// `genuine`, `revoked` or `refused`.
    verdict: &'static str,
    /// Of a genuine one: `in_force`, `expired`, or `not_yet_issued` (one of two clocks is wrong).
    standing: Option<&'static str>,
    /// Why it is refused: `signature-wrong`, `unknown-key`, … (docs/certificate-format.md).
    reason: Option<&'static str>,
    /// The reason in English.
    message: Option<String>,
    /// When it was revoked.
    revoked_at: Option<DateTime<Utc>>,
    /// Why it was revoked.
    revoked_why: Option<String>,
    /// What the signature covers.
    certificate: Option<Covered>,
}

/// What the signature of a certificate covers.
#[derive(Serialize, ToSchema)]
pub(super) struct Covered {
    /// Serial.
    serial: String,
    /// Inward or outward.
    #[schema(value_type = WayWord)]
    way: Way,
    /// Territory.
    territory: String,
    /// Id of the port.
    port: String,
    /// The administration whose key signed.
    administration: String,
    /// Id of that key.
    key_id: String,
    /// Name of the vessel.
    vessel: String,
    /// Registration number.
    registration: Option<String>,
    /// Flag.
    flag: Option<String>,
    /// People aboard.
    people: u32,
    /// Arrival.
    arrival: Option<DateTime<Utc>>,
    /// Departure.
    departure: Option<DateTime<Utc>>,
    /// When it was issued.
    issued_at: DateTime<Utc>,
    /// Until when it may be used, if that is limited.
    valid_until: Option<DateTime<Utc>>,
    /// Conditions apply; they are printed on it.
    has_conditions: bool,
    /// The whole record, where the file carries it.
    #[schema(value_type = Option<Object>)]
    facts: Option<Value>,
}

/// What is to be verified: the text of a code, or a whole file.
pub(super) struct ToVerify(Bytes);

impl FromRequest<App> for ToVerify {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        if is_a(request.headers(), "application/pdf") {
            return whole_body(request, app).await.map(Self);
        }
        if !is_a(request.headers(), "application/json") {
            return Err(media_type("application/json, application/pdf"));
        }
        let sent = Sent::from_request(request, app).await?;
        let code = sent.record(|node| node.fields(&["code"])?.need("code", take_code))?;
        Ok(Self(code.into()))
    }
}

fn take_code(value: &Value) -> Result<String, ProblemKind> {
    let text = value.as_str().ok_or_else(|| wrong_type("text", value))?;
    let too_long = || ProblemKind::TooLong { max: CODE_MOST, actual: text.chars().count() };
    if text.len() > CODE_MOST { Err(too_long()) } else { Ok(text.to_owned()) }
}

/// Verify a certificate
///
/// Anyone may. Send the text of the QR as JSON, or the file as `application/pdf`. Says only what the
/// certificate itself says, and whether it still counts. Without a link, `landfall verify` does the
/// same with the public keys of `/verify/keys.json`.
#[utoipa::path(
    post, path = "/api/v1/certificates/verify", operation_id = "verifyCertificate", tag = "certificates",
    request_body(description = "The text of its QR, or its file",
        content((VerifyBody = "application/json", example = json!({ "code": "LF1:…" })), (Vec<u8> = "application/pdf"))),
    responses(
        (status = 200, description = "Whether it is genuine and still counts.", body = Verified),
        answer::Bodied, answer::Paced, answer::Any,
    ),
)]
pub(super) async fn verify(guest: Guest, sent: ToVerify) -> Result<Response, Refusal> {
    let app = guest.app.clone();
    let left = guest.pace(pace::CHECKS)?;
    let now = app.store().ambient().now();
    let none = Verified {
        verdict: "refused",
        standing: None,
        reason: None,
        message: None,
        revoked_at: None,
        revoked_why: None,
        certificate: None,
    };
    let verified = match app.clearance().verify(&sent.0).await? {
        Verdict::Genuine(checked) => {
            let standing = Some(standing(checked.verified.standing(now)));
            Verified {
                verdict: "genuine",
                standing,
                certificate: Some(covered(checked.verified)?),
                ..none
            }
        }
        Verdict::Revoked(checked, at, why) => Verified {
            verdict: "revoked",
            revoked_at: Some(at),
            revoked_why: Some(why),
            certificate: Some(covered(checked.verified)?),
            ..none
        },
        Verdict::Refused(refusal) => {
            Verified { reason: Some(refusal.key()), message: Some(refusal.to_string()), ..none }
        }
    };
    Ok(left.tell(answer::ok(&verified)?))
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::InForce => "in_force",
        Standing::NotYetIssued => "not_yet_issued",
        Standing::Expired => "expired",
    }
}

fn covered(verified: certificates::Verified) -> Result<Covered, Refusal> {
    let certificates::Verified { payload, key_id, administration, facts, .. } = verified;
    let facts = facts.map(serde_json::to_value).transpose();
    Ok(Covered {
        serial: payload.serial,
        way: match payload.direction {
            certificates::Direction::Inward => Way::Inward,
            certificates::Direction::Outward => Way::Outward,
        },
        territory: payload.territory,
        port: payload.port,
        administration,
        key_id,
        vessel: payload.vessel,
        registration: payload.registration,
        flag: payload.flag,
        people: payload.people,
        arrival: payload.arrival,
        departure: payload.departure,
        issued_at: payload.issued_at,
        valid_until: payload.valid_until,
        has_conditions: payload.has_conditions,
        facts: facts.map_err(|error| Refusal::fault(error.to_string()))?,
    })
}
