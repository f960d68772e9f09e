//! A notice that was written without a link: taken once, however often it is sent.

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse as _, Response};
use clearance::draft::{Draft, DraftPerson};
use clearance::voyage::{VoyageId, VoyageState};
use clearance::{ClearanceError, VoyageRow};
use registry::{RegistryError, VesselId};
use serde::Serialize;
use storage::StorageError;

use super::super::begin::{usual_name, usual_name_for};
use super::super::boat::Boats;
use super::super::plan::{Findings, Kept, Plan};
use super::super::{declaration, follow, islands_form, people, problems};
use super::boat;
use crate::fields::Fields;
use crate::guest::Me;
use crate::look::Words;
use crate::refusal::Refusal;
use crate::registry::typed::Typed;
use crate::registry::{people_problems, person_form};

/// Most people who are new in one notice.
const NEW_MOST: usize = 30;

/// What came of it.
#[derive(Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
enum Taken {
    /// With the islands: what was received, call by call.
    Received { voyage: String, calls: Vec<Receipt> },
    /// In the account as a plan, and not sent: what is to be mended there.
    Kept { voyage: String, problems: Vec<Line> },
    /// Nothing was kept: what is to be mended on the device, by the names of its boxes.
    Mend { problems: Vec<Line> },
}

#[derive(Serialize)]
struct Receipt {
    text: String,
    reference: String,
}

/// Something to be mended.
#[derive(Serialize)]
pub(super) struct Line {
    /// The name of the box, or the address of the page.
    at: String,
    text: String,
}

impl Line {
    pub(super) fn new(at: String, text: &str) -> Self {
        Self { at, text: text.to_owned() }
    }
}

/// `GET /device/code`: the form code of the moment, and whose it is. A device asks just before it
/// sends, since what it keeps may be older than any code.
pub(super) async fn code(me: Me) -> Response {
    let code = me.page("device-title").csrf;
    let body = serde_json::json!({ "account": me.viewer.account, "code": code });
    ([(CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// `POST /device/notices`: the fields of the page, and under `key` the id the device gave it.
pub(super) async fn take(me: Me, fields: Fields) -> Result<Response, Refusal> {
    let key: VoyageId = fields
        .get("key")
        .parse()
        .map_err(|_| Refusal::bad_request("a notice from a device without an id"))?;
    let taken = match begun(&me, &fields, key.as_str()).await? {
        Ok(row) => sent(&me, completed(&me, &fields, &row.id).await?).await?,
        Err(problems) => Taken::Mend { problems },
    };
    let status = match taken {
        Taken::Received { .. } | Taken::Kept { .. } => StatusCode::OK,
        Taken::Mend { .. } => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, [(CACHE_CONTROL, "no-store")], Json(taken)).into_response())
}

/// The voyage under this id: as it was begun before, or begun now with its islands and people in
/// one transaction.
async fn begun(
    me: &Me,
    fields: &Fields,
    key: &str,
) -> Result<Result<VoyageRow, Vec<Line>>, Refusal> {
    let boats = Boats::of(me).await?;
    let mut draft = drawn(me, &boats, fields).await?;
    let tx = me.app.store().write(&me.viewer.scope()).await?;
    if let Some(known) = me.app.clearance().voyage_of_client(&tx, &me.viewer, key).await? {
        return Ok(Ok(known));
    }
    if boat::is_new(fields) {
        draft.vessel = match boat::add(me, &tx, &boats, fields).await? {
            Ok(id) => Some(id),
            Err(problems) => return Ok(Err(problems)),
        };
    }
    let typed = Typed::of(fields);
    let new = person_form::several(&typed, "new");
    for (index, record) in new.iter().enumerate().take(NEW_MOST) {
        let person = match me.app.registry().add_person_in(&tx, &me.viewer, record).await {
            Ok(id) => id,
            Err(RegistryError::Fields(found)) => return Ok(Err(wrong(me, index, &found))),
            Err(other) => return Err(other.into()),
        };
        let role = people::role(fields.get(&format!("new[{index}].role")));
        draft.people.push(DraftPerson { person, role, position: None, joins: None, leaves: None });
    }
    draft.people.sort_by_key(|person| person.role != "master");
    let row = me.app.clearance().begin_voyage_in(&tx, &me.viewer, &draft, Some(key)).await;
    let row = row.map_err(racing)?;
    tx.commit().await.map_err(|error| racing(error.into()))?;
    Ok(Ok(row))
}

/// What is wrong with a person who is new, by the names of the boxes.
fn wrong(me: &Me, index: usize, found: &[registry::record::FieldProblem]) -> Vec<Line> {
    let problems = people_problems(me, found);
    let line = |at: &str, text: &str| Line::new(format!("new[{index}].{at}"), text);
    problems.list().iter().map(|problem| line(&problem.field, &problem.text)).collect()
}

/// The same notice is being taken at this moment: the device asks again.
fn racing(error: ClearanceError) -> Refusal {
    match error {
        ClearanceError::Storage(error) if error.is_duplicate() => {
            Refusal::new(StatusCode::CONFLICT, "refusal-key-in-use")
        }
        other => other.into(),
    }
}

/// Boat, islands and people of the form.
pub(super) async fn drawn(me: &Me, boats: &Boats, fields: &Fields) -> Result<Draft, Refusal> {
    let vessel = fields.get("vessel").parse::<VesselId>().ok().filter(|id| boats.has(id));
    let name = match fields.some("name") {
        Some(name) => name.chars().filter(|sign| !sign.is_control()).take(200).collect(),
        None if boat::is_new(fields) => usual_name_for(me, boat::name(fields).trim()),
        None => usual_name(me, boats, vessel.as_ref()),
    };
    let mut draft = Draft { name, vessel, ..Draft::default() };
    islands_form::read(fields, &mut draft);
    people::take(me, fields, &mut draft).await?;
    Ok(draft)
}

/// The answers, if nobody has worked on the plan since it was begun.
async fn completed(me: &Me, fields: &Fields, id: &VoyageId) -> Result<Plan, Refusal> {
    let mut plan = Plan::of(me, id).await?;
    if plan.row.state != VoyageState::Draft || plan.row.version != 1 {
        return Ok(plan);
    }
    declaration::take(me, fields, &mut plan).await?;
    plan.draft.done = ["islands", "people", "declaration"].map(str::to_owned).to_vec();
    match plan.keep(me, 1).await? {
        Kept::Here | Kept::ChangedElsewhere(_) => Plan::of(me, id).await,
    }
}

/// Sends the plan if it can be sent, and tells what came of it.
async fn sent(me: &Me, plan: Plan) -> Result<Taken, Refusal> {
    let page = me.page("receipt-title");
    if plan.row.state == VoyageState::Draft {
        let found = Findings::of(me, &plan).await?;
        let kept = || Taken::Kept {
            voyage: plan.id().to_string(),
            problems: to_mend(&page.words(), &plan, &found),
        };
        let Some((file, _)) = &found.voyage else { return Ok(kept()) };
        let seen = plan.row.version;
        match me.app.clearance().send_voyage(&me.viewer, plan.id(), seen, file).await {
            Ok(_) => {}
            Err(ClearanceError::Blocked) => return Ok(kept()),
            Err(ClearanceError::Storage(StorageError::Conflict)) => {
                return Err(Refusal::new(StatusCode::CONFLICT, "refusal-key-in-use"));
            }
            Err(other) => return Err(other.into()),
        }
    }
    let calls = follow::received(me, &page, plan.id()).await?;
    let receipt =
        |call: follow::ReceivedCall| Receipt { text: call.text, reference: call.reference };
    let calls = calls.into_iter().map(receipt).collect();
    Ok(Taken::Received { voyage: plan.id().to_string(), calls })
}

fn to_mend(words: &Words, plan: &Plan, found: &Findings) -> Vec<Line> {
    let links = problems::to_mend(words, plan.id(), &plan.draft, found);
    links.into_iter().map(|link| Line::new(link.href, &link.label)).collect()
}
