//! The officer's side of the desk: one call with everything needed to decide, and deciding.

use accounts::ledger::{self, Entry};
use accounts::{AgencyKind, Role, Viewer};
use chrono::{DateTime, Utc};
use storage::{Tx, outbox};

use super::Clearance;
use super::talk::{Said, said};
use super::ways::{Ways, kept};
use crate::decision::{Decision, DecisionId, Outcome};
use crate::error::ClearanceError;
use crate::kept::KeptReport;
use crate::store::{
    self, AttachmentRow, CallFilter, CallRow, CertificateRow, MessageRow, NoticeRow,
};
use crate::voyage::{CallId, Way};
use crate::voyage_file::VoyageFile;

/// Longest reason, condition or message, in characters.
pub const TEXT_MOST: usize = 2000;
/// Who decides on calls.
pub(super) const DECIDERS: [Role; 2] = [Role::Officer, Role::Supervisor];
pub(super) const EVERYONE: [Role; 4] =
    [Role::Officer, Role::Supervisor, Role::Skipper, Role::Agent];

/// One way of a call, as declared and as decided.
#[derive(Debug, Clone)]
pub struct WayFile {
    /// Inward or outward.
    pub way: Way,
    /// Every version, oldest first; the last counts.
    pub versions: Vec<NoticeRow>,
    /// What the last version declares.
    pub content: VoyageFile,
    /// What the version before it declared.
    pub before: Option<VoyageFile>,
    /// What the checks found when it was received.
    pub report: Option<KeptReport>,
    /// Decisions, oldest first.
    pub decisions: Vec<Decision>,
    /// Certificates, oldest first.
    pub certificates: Vec<CertificateRow>,
}

impl WayFile {
    /// The version of the notice that counts.
    #[must_use]
    pub fn version(&self) -> i32 {
        self.versions.last().map_or(0, |notice| notice.version)
    }
}

/// Everything known of one call.
#[derive(Debug, Clone)]
pub struct CallFile {
    /// The call.
    pub call: CallRow,
    /// Its ways: inward, outward, or both.
    pub ways: Vec<WayFile>,
    /// Questions and answers.
    pub messages: Vec<MessageRow>,
    /// Files sent with them.
    pub files: Vec<AttachmentRow>,
    /// Other calls of the same vessel the viewer may see, latest first, at most ten.
    pub earlier: Vec<CallRow>,
}

/// A decision about to be taken.
#[derive(Debug, Clone)]
pub struct Deciding {
    /// Inward or outward.
    pub way: Way,
    /// The version of the notice the officer saw: deciding on another is refused.
    pub notice_version: i32,
    /// For which agency.
    pub agency: AgencyKind,
    /// What.
    pub outcome: Outcome,
    /// Why; needed for everything but clear.
    pub reason: Option<String>,
    /// Conditions, needed for clear with conditions.
    pub conditions: Option<String>,
}

impl Clearance {
    /// A page of the register.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn calls(
        &self,
        viewer: &Viewer,
        filter: &CallFilter,
    ) -> Result<Vec<CallRow>, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        Ok(store::calls(&tx, viewer, filter).await?)
    }

    /// Opens one call. It holds people's data, so opening it writes the ledger.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`] if there is none the viewer may see.
    pub async fn open_call(
        &self,
        viewer: &Viewer,
        id: &CallId,
    ) -> Result<CallFile, ClearanceError> {
        viewer.require(&EVERYONE)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let call = store::find_call(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        let file = read_file(&tx, viewer, call).await?;
        let entry = Entry::new("call.read", "call", id.as_str()).about(&file.call.account);
        ledger::append(&tx, viewer, &file.call.administration, entry).await?;
        tx.commit().await?;
        Ok(file)
    }

    /// The call of a reference, if the viewer may see it.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`].
    pub async fn call_by_reference(
        &self,
        viewer: &Viewer,
        reference: &str,
    ) -> Result<CallRow, ClearanceError> {
        let tx = self.store().read(&viewer.scope()).await?;
        store::find_by_reference(&tx, viewer, reference).await?.ok_or(ClearanceError::NotFound)
    }

    /// Takes a decision. When it is the last one needed, the certificate is issued in the same
    /// transaction; when it takes a clearance back, the certificate is revoked in it.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for another agency than the officer's own,
    /// [`ClearanceError::ReasonNeeded`], [`ClearanceError::State`] if the notice is withdrawn, a
    /// conflict if a newer version of the notice arrived meanwhile.
    pub async fn decide(
        &self,
        viewer: &Viewer,
        id: &CallId,
        deciding: &Deciding,
    ) -> Result<CallRow, ClearanceError> {
        let tx = self.store().write(&viewer.scope()).await?;
        let call = self.decide_in(&tx, viewer, id, deciding).await?;
        tx.commit().await?;
        Ok(call)
    }

    /// [`Clearance::decide`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As [`Clearance::decide`].
    pub async fn decide_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &CallId,
        deciding: &Deciding,
    ) -> Result<CallRow, ClearanceError> {
        viewer.require(&DECIDERS)?;
        may_decide_for(viewer, deciding.agency)?;
        let (reason, conditions) = words_of(deciding)?;
        let mut call = store::lock_call(tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        let mut ways = Ways::read(tx, viewer, &call).await?;
        let latest = ways.latest(deciding.way).cloned().ok_or(ClearanceError::NotFound)?;
        if latest.version != deciding.notice_version {
            return Err(storage::StorageError::Conflict.into());
        }
        let required = kept(&latest).map(|report| report.required).unwrap_or_default();
        if !required.contains(&deciding.agency) {
            return Err(ClearanceError::NotPermitted);
        }
        let taken = taken(tx, viewer, deciding, (reason.clone(), conditions));
        ways.decisions.push((deciding.way, taken.clone()));
        let complete = ways.standing().of(deciding.way).is_some_and(|state| !state.is_open());
        let state = latest.typed().acted_on(complete)?;
        store::set_notice_state(tx, &latest.id, state).await?;
        store::insert_decision(tx, &call, (deciding.way, &taken), &viewer.account).await?;
        store::follow_up(tx, &call, (deciding.way, &taken)).await?;
        if let (Outcome::Query, Some(body)) = (deciding.outcome, reason) {
            let said = Said {
                way: deciding.way,
                agency: Some(deciding.agency),
                question: true,
                body,
                file: None,
            };
            self.say(tx, viewer, &call, said).await?;
        }
        let standing = self.settle_certificates(tx, &call, &ways).await?;
        call.due_at = standing.next_due(&call);
        store::save_standing(tx, &call, &standing).await?;
        (call.standing, call.version) = (standing, call.version + 1);
        self.announce_decision(tx, viewer, &call, (deciding.way, &taken)).await?;
        Ok(call)
    }

    async fn announce_decision(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        call: &CallRow,
        (way, taken): (Way, &Decision),
    ) -> Result<(), ClearanceError> {
        let payload = serde_json::json!({
            "call": call.id, "reference": call.reference, "way": way, "agency": taken.agency,
            "outcome": taken.outcome, "state": call.standing.of(way),
        });
        outbox::announce(
            tx,
            "decision.taken",
            call.administration.as_str(),
            call.id.as_str(),
            &payload,
        )
        .await?;
        let entry = Entry::new("decision.taken", "call", call.id.as_str());
        let entry = entry.detail(format!("{way} {} {}", taken.agency, taken.outcome));
        ledger::append(tx, viewer, &call.administration, entry).await?;
        Ok(())
    }

    /// Records that the vessel arrived or left.
    ///
    /// # Errors
    /// [`ClearanceError::State`] if that is recorded already, or it would have left before it came.
    pub async fn record_movement(
        &self,
        viewer: &Viewer,
        id: &CallId,
        way: Way,
    ) -> Result<(), ClearanceError> {
        let tx = self.store().write(&viewer.scope()).await?;
        self.record_movement_in(&tx, viewer, id, way).await?;
        Ok(tx.commit().await?)
    }

    /// [`Clearance::record_movement`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As [`Clearance::record_movement`].
    pub async fn record_movement_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        id: &CallId,
        way: Way,
    ) -> Result<(), ClearanceError> {
        viewer.require(&DECIDERS)?;
        let call = store::lock_call(tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        let now: DateTime<Utc> = tx.ambient().now();
        let (arrived, departed) = match way {
            Way::Inward if call.arrived_at.is_none() && call.departed_at.is_none() => {
                (Some(now), None)
            }
            Way::Outward if call.departed_at.is_none() => (call.arrived_at, Some(now)),
            _ => return Err(ClearanceError::State),
        };
        store::set_movement(tx, &call, arrived, departed).await?;
        if way == Way::Outward {
            for notice in store::notices_of(tx, viewer, id).await? {
                store::close_travellers(tx, &notice.id).await?;
            }
        }
        let action = if way == Way::Inward { "call.arrived" } else { "call.departed" };
        let payload = serde_json::json!({ "call": call.id, "reference": call.reference });
        outbox::announce(tx, action, call.administration.as_str(), id.as_str(), &payload).await?;
        ledger::append(tx, viewer, &call.administration, Entry::new(action, "call", id.as_str()))
            .await?;
        Ok(())
    }
}

/// The decision as it is taken now.
fn taken(
    tx: &Tx,
    viewer: &Viewer,
    deciding: &Deciding,
    (reason, conditions): (Option<String>, Option<String>),
) -> Decision {
    Decision {
        id: DecisionId::new(tx.ambient()),
        agency: deciding.agency,
        outcome: deciding.outcome,
        reason,
        conditions,
        officer: viewer.name.clone(),
        notice_version: deciding.notice_version,
        at: tx.ambient().now(),
    }
}

async fn read_file(tx: &Tx, viewer: &Viewer, call: CallRow) -> Result<CallFile, ClearanceError> {
    let ways = Ways::read(tx, viewer, &call).await?;
    let mut files = Vec::new();
    for way in [Way::Inward, Way::Outward] {
        let versions: Vec<NoticeRow> =
            ways.notices.iter().filter(|notice| notice.way == way).cloned().collect();
        let Some(latest) = versions.last() else {
            continue;
        };
        let content = serde_json::from_str(&latest.content)?;
        let before = versions
            .iter()
            .rev()
            .nth(1)
            .map(|old| serde_json::from_str(&old.content))
            .transpose()?;
        let report = kept(latest);
        let certificates = ways.certificates.iter().filter(|c| c.way == way).cloned().collect();
        let decisions = ways.decisions(way);
        files.push(WayFile { way, content, before, report, decisions, certificates, versions });
    }
    let messages = store::messages_of(tx, viewer, &call.id).await?;
    let earlier = store::calls_of_vessel(tx, viewer, &call).await?;
    let sent = store::attachments_of(tx, viewer, &call.id).await?;
    Ok(CallFile { call, ways: files, messages, files: sent, earlier })
}

/// An officer decides for their own agency; a supervisor for theirs, or for any where the seat
/// names none.
fn may_decide_for(viewer: &Viewer, agency: AgencyKind) -> Result<(), ClearanceError> {
    match (viewer.seat.role, viewer.seat.agency) {
        (_, Some(own)) if own == agency => Ok(()),
        (Role::Supervisor, None) => Ok(()),
        _ => Err(ClearanceError::NotPermitted),
    }
}

fn words_of(deciding: &Deciding) -> Result<(Option<String>, Option<String>), ClearanceError> {
    let (reason, conditions) =
        (said(deciding.reason.as_deref())?, said(deciding.conditions.as_deref())?);
    match deciding.outcome {
        Outcome::Clear => Ok((reason, None)),
        Outcome::ClearWithConditions if conditions.is_some() => Ok((reason, conditions)),
        Outcome::ClearWithConditions => Err(ClearanceError::ReasonNeeded),
        _ if reason.is_some() => Ok((reason, None)),
        _ => Err(ClearanceError::ReasonNeeded),
    }
}
