//! Calls: the register of an administration, the calls of an account, and one call whole.

use accounts::AgencyKind;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::DateTime;
use clearance::voyage::CallId;
use clearance::{CallFile, CallFilter, CallRow, CertificateRow, Cursor, MessageRow, WayFile};
use registry::record::reader::as_str;
use registry::record::{ProblemKind, echo};
use registry::sentence::by_language;
use serde_json::Value;

use super::answer::{self, Page};
use super::report::{self, Reader};
use super::sent::{Id, Query, limit, take_limit, take_word};
use super::shapes::{
    AgencyMark, CallKept, CallLine, CertificateLine, DecisionTold, MessageTold, NoticeLine,
    ReasonTold, WayKept,
};
use crate::door::Door;
use crate::guest::Me;
use crate::look::Words;
use crate::refusal::Refusal;
use crate::told;

/// Longest text searched for, in characters.
const FIND_MOST: usize = 100;

pub(super) fn enter(door: Door) -> Door {
    door.get("/api/v1/calls", list_calls).get("/api/v1/calls/{id}", get_call)
}

/// Calls
///
/// Officers and supervisors read the register of their administration; skippers and agents their own
/// calls. In the order in which they are due. No person's name is in it.
#[utoipa::path(
    get, path = "/api/v1/calls", operation_id = "listCalls", tag = "calls",
    params(
        ("port" = Option<String>, Query, description = "Only this port of entry, `vc-bequia`"),
        ("waiting" = Option<bool>, Query, description = "`true`: only calls on which somebody must still act"),
        ("agency" = Option<super::shapes::AgencyWord>, Query, description = "Only calls on which this agency must still act"),
        ("find" = Option<String>, Query, description = "Part of the vessel's name or numbers, or a reference", max_length = 100),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<u32>, Query, description = "Items of a page, 50 if absent", minimum = 1, maximum = 200),
    ),
    responses(
        (status = 200, description = "A page.", body = Page<CallLine>),
        answer::Asked, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn list_calls(me: Me, query: Query) -> Result<Response, Refusal> {
    let (mut filter, most) = query.read(|node| {
        let f = node.fields(&["port", "waiting", "agency", "find", "after", "limit"])?;
        let filter = CallFilter {
            port: f.opt("port", take_find),
            waiting: f.opt("waiting", take_flag).unwrap_or_default(),
            agency: f.opt("agency", take_word(AgencyKind::ALL, AgencyKind::word)),
            find: f.opt("find", take_find),
            after: f.opt("after", take_cursor),
            ..CallFilter::default()
        };
        Some((filter, limit(f.opt("limit", take_limit))))
    })?;
    filter.most = most as u64 + 1;
    let rows = me.app.clearance().calls(&me.viewer, &filter).await?;
    answer::ok(&Page::of(rows, most, cursor, |row| line(&me, row))?)
}

/// One call
///
/// Everything known of it: notices as declared, checks, fees, decisions, messages, certificates.
/// Opening it is written down in the ledger.
#[utoipa::path(
    get, path = "/api/v1/calls/{id}", operation_id = "getCall", tag = "calls",
    params(("id" = String, Path, description = "Id of the call")),
    responses(
        (status = 200, description = "The call.", body = CallKept,
         headers(("ETag" = String, description = "`\"v<version>\"`: changes whenever something on the call does."))),
        answer::Named, answer::SignedIn, answer::Any,
    ),
    security(("token" = [])),
)]
pub(super) async fn get_call(me: Me, Id(id): Id<CallId>) -> Result<Response, Refusal> {
    let file = me.app.clearance().open_call(&me.viewer, &id).await?;
    let version = file.call.version;
    Ok(answer::versioned(answer::ok(&whole(&me, file)?)?, version))
}

fn whole(me: &Me, file: CallFile) -> Result<CallKept, Refusal> {
    let ways: Result<_, _> = file.ways.into_iter().map(|way| way_kept(me, way)).collect();
    let earlier: Result<_, _> = file.earlier.into_iter().map(|row| line(me, row)).collect();
    Ok(CallKept {
        call: line(me, file.call)?,
        ways: ways?,
        messages: file.messages.into_iter().map(message).collect(),
        earlier: earlier?,
    })
}

fn way_kept(me: &Me, file: WayFile) -> Result<WayKept, Refusal> {
    let (words, reader) = (Words::new(me.language), reader(me));
    let notice_version = file.version();
    let version = |row: &clearance::NoticeRow| NoticeLine {
        version: row.version,
        state: row.state,
        submitted_at: row.submitted_at,
        reopens: row.reopens.clone(),
    };
    let kept = file.report;
    Ok(WayKept {
        way: file.way,
        notice_version,
        versions: file.versions.iter().map(version).collect(),
        content: serde_json::to_value(&file.content)
            .map_err(|error| Refusal::fault(error.to_string()))?,
        required: kept.as_ref().map(|kept| kept.required.clone()).unwrap_or_default(),
        checks: report::told(
            &words,
            reader,
            &kept.as_ref().map(|kept| &kept.checks).into_iter().flatten().collect::<Vec<_>>(),
        )?,
        passed: kept.as_ref().map(|kept| kept.passed.clone()).unwrap_or_default(),
        fees: report::told(
            &words,
            reader,
            &kept.as_ref().map(|kept| &kept.fees).into_iter().flatten().collect::<Vec<_>>(),
        )?,
        totals: kept.map(|kept| kept.totals).unwrap_or_default(),
        decisions: file.decisions.into_iter().map(decision).collect(),
        certificates: file.certificates.into_iter().map(|row| certificate(&row)).collect(),
    })
}

fn decision(taken: clearance::decision::Decision) -> DecisionTold {
    let clearance::decision::Decision {
        id,
        agency,
        outcome,
        reason,
        conditions,
        officer,
        notice_version,
        at,
    } = taken;
    DecisionTold {
        id: id.to_string(),
        agency,
        outcome,
        reason,
        conditions,
        officer,
        notice_version,
        at,
    }
}

fn message(row: MessageRow) -> MessageTold {
    let MessageRow { id, way, agency, from_officer, author, body, sent_at } = row;
    MessageTold { id: id.to_string(), way, agency, from_officer, author, body, sent_at }
}

/// A certificate in a list.
pub(super) fn certificate(row: &CertificateRow) -> CertificateLine {
    let (revoked_at, revoked_why) = row.revoked.clone().unzip();
    CertificateLine {
        serial: row.serial.clone(),
        way: row.way,
        issued_at: row.issued_at,
        revoked_at,
        revoked_why,
    }
}

/// A call as a register shows it.
pub(super) fn line(me: &Me, row: CallRow) -> Result<CallLine, Refusal> {
    let words = Words::new(me.language);
    let mark = |pill: &clearance::standing::Pill| AgencyMark {
        way: pill.way,
        agency: pill.agency,
        outcome: pill.outcome,
    };
    let reason = |reason: &clearance::standing::Reason| ReasonTold {
        rank: reason.rank,
        key: reason.key.clone(),
        message: told::keyed(&words, &reason.key, &reason.args),
    };
    let reasons = if me.viewer.is_officer() {
        row.standing.reasons.iter().map(reason).collect()
    } else {
        Vec::new()
    };
    Ok(CallLine {
        id: row.id.to_string(),
        reference: row.reference,
        voyage: row.voyage.to_string(),
        port_name: me
            .app
            .clearance()
            .port(&row.port)
            .map(|(_, port)| by_language(&port.name))
            .unwrap_or_default(),
        territory: row.territory,
        port: row.port,
        from: row.from_port,
        next: row.next_port,
        vessel_name: row.vessel_name,
        vessel: serde_json::from_str(&row.vessel)
            .map_err(|error| Refusal::fault(error.to_string()))?,
        people: row.people,
        arrives_at: row.arrives_at,
        departs_at: row.departs_at,
        arrived_at: row.arrived_at,
        departed_at: row.departed_at,
        inward: row.standing.inward,
        outward: row.standing.outward,
        agencies: row.standing.pills.iter().map(mark).collect(),
        reasons,
        version: row.version,
        changed_at: row.changed_at,
    })
}

fn reader(me: &Me) -> Reader {
    if me.viewer.is_officer() { Reader::Officer } else { Reader::Skipper }
}

/// Where the next page begins, in a form that is nobody's business to read.
fn cursor(row: &CallRow) -> String {
    URL_SAFE_NO_PAD.encode(format!("{}/{}", row.due_at.timestamp_micros(), row.id))
}

fn take_cursor(value: &Value) -> Result<Cursor, ProblemKind> {
    let text = as_str(value)?;
    let read = || {
        let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let (micros, id) = plain.split_once('/')?;
        Some(Cursor {
            due_at: DateTime::from_timestamp_micros(micros.parse().ok()?)?,
            id: id.parse().ok()?,
        })
    };
    read().ok_or_else(|| ProblemKind::NotARef { found: echo(text) })
}

fn take_find(value: &Value) -> Result<String, ProblemKind> {
    let text = as_str(value)?.trim();
    match text.chars().count() {
        0 => Err(ProblemKind::Blank),
        actual if actual > FIND_MOST => Err(ProblemKind::TooLong { max: FIND_MOST, actual }),
        _ => match text.chars().find(|c| c.is_control()) {
            Some(c) => {
                Err(ProblemKind::ControlCharacter { code: format!("U+{:04X}", u32::from(c)) })
            }
            None => Ok(text.to_owned()),
        },
    }
}

fn take_flag(value: &Value) -> Result<bool, ProblemKind> {
    let text = as_str(value)?;
    let unknown = |_| ProblemKind::UnknownWord {
        found: echo(text),
        expected: "true, false".into(),
        suggestion: None,
    };
    text.parse().map_err(unknown)
}
