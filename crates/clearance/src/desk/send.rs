//! Sending a voyage: every call gets its notices, or new versions of those that changed.

use accounts::Viewer;
use accounts::ledger::{self, Entry};
use chrono::{DateTime, Utc};
use registry::VesselId;
use registry::sentence::by_language;
use storage::{Tx, outbox};

use super::Clearance;
use super::plans::{PLANNERS, Receipt, ReceiptCall, listed, new_voyage};
use super::ways::Ways;
use super::withdraw::is_cancelled;
use crate::content::{self, VesselLook};
use crate::draft::Draft;
use crate::error::ClearanceError;
use crate::report::VoyageReport;
use crate::standing::Standing;
use crate::store::{self, CallFilter, CallRow, VoyageRow};
use crate::voyage::{CallId, VoyageId, VoyageState, Way, new_reference};
use crate::voyage_file::{Place, VoyageFile};

/// What is sent: the file and what the checks said of it a moment ago.
pub(super) struct Sending<'a> {
    pub(super) file: &'a VoyageFile,
    pub(super) report: &'a VoyageReport,
    /// The vessel's id in the account's list, where that is known.
    pub(super) vessel: Option<&'a VesselId>,
}

impl Clearance {
    /// Sends a voyage whose plan is kept here: the first time, or again after changes. Calls and
    /// notices that did not change stay as they are.
    ///
    /// # Errors
    /// [`ClearanceError::Blocked`] if a blocking check fails, [`ClearanceError::State`] if a call
    /// that is already decided was taken out of the plan, a conflict if the plan changed since `seen`.
    pub async fn send_voyage(
        &self,
        viewer: &Viewer,
        id: &VoyageId,
        seen: i32,
        file: &VoyageFile,
    ) -> Result<Receipt, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let report = self.assess(file, Some(id)).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut voyage =
            store::find_voyage(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if voyage.state == VoyageState::Cancelled {
            return Err(ClearanceError::State);
        }
        if voyage.version != seen {
            return Err(storage::StorageError::Conflict.into());
        }
        let receipt = self
            .send_in(&tx, viewer, &mut voyage, &Sending { file, report: &report, vessel: None })
            .await?;
        tx.commit().await?;
        Ok(receipt)
    }

    /// Takes a whole voyage in one request: plan, calls and notices at once. A voyage with a
    /// client-made id that was received before is answered as the first time, and nothing
    /// happens twice.
    ///
    /// # Errors
    /// As [`Clearance::send_voyage`].
    pub async fn receive_voyage(
        &self,
        viewer: &Viewer,
        file: &VoyageFile,
    ) -> Result<(Receipt, VoyageReport), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let report = self.assess(file, None).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let receipt =
            self.receive_in(&tx, viewer, &Sending { file, report: &report, vessel: None }).await?;
        tx.commit().await?;
        Ok((receipt, report))
    }

    /// [`Clearance::receive_voyage`] in a transaction of the caller's.
    pub(super) async fn receive_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        sending: &Sending<'_>,
    ) -> Result<Receipt, ClearanceError> {
        let client_id = sending.file.client_id.map(|id| id.to_string());
        if let Some(client_id) = &client_id
            && let Some(known) = store::find_by_client(tx, viewer, client_id).await?
        {
            self.must_repeat(tx, viewer, &known, sending.file).await?;
            return self.receipt_of(tx, viewer, &known).await;
        }
        let named = Draft { name: sending.file.name.clone(), ..Draft::default() };
        let mut voyage = new_voyage(tx, &named)?;
        store::insert_voyage(tx, viewer, &voyage, client_id.as_deref()).await?;
        self.send_in(tx, viewer, &mut voyage, sending).await
    }

    pub(super) async fn send_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        voyage: &mut VoyageRow,
        sending: &Sending<'_>,
    ) -> Result<Receipt, ClearanceError> {
        if !sending.report.may_submit {
            return Err(ClearanceError::Blocked);
        }
        let filter =
            CallFilter { voyage: Some(voyage.id.clone()), most: 500, ..CallFilter::default() };
        let mut old = store::calls(tx, viewer, &filter).await?;
        old.sort_by_key(|call| call.seq);
        let mut sent = Vec::new();
        for index in 0..sending.file.calls.len() {
            let port = &sending.file.calls[index].port;
            let known = old.iter().position(|call| call.port == *port && !is_cancelled(call));
            let call = match known.map(|position| old.remove(position)) {
                Some(call) => (call, index, true),
                None => {
                    let new = self.new_call(tx, viewer, (&voyage.id, index), sending);
                    (new.await?, index, false)
                }
            };
            sent.push(self.send_call(tx, viewer, call, sending).await?);
        }
        for gone in old.into_iter().filter(|call| !is_cancelled(call)) {
            self.withdraw_call(tx, viewer, &gone).await?;
        }
        voyage.state = VoyageState::Sent;
        voyage.name.clone_from(&sending.file.name);
        if let Some(draft) = sent_draft(voyage, sending) {
            voyage.draft = serde_json::to_string(&draft)?;
        }
        let seen = voyage.version;
        store::save_voyage(tx, voyage, seen).await?;
        self.write_down(tx, viewer, &sent).await?;
        let calls = sent.into_iter().map(|(call, notices)| self.listed(&call, &notices)).collect();
        Ok(Receipt { voyage: voyage.id.to_string(), received_at: tx.ambient().now(), calls })
    }

    async fn new_call(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        (voyage, index): (&VoyageId, usize),
        sending: &Sending<'_>,
    ) -> Result<CallRow, ClearanceError> {
        let planned = &sending.file.calls[index];
        let (territory, port) = self.port(&planned.port).ok_or(ClearanceError::Blocked)?;
        let code = territory.id.as_str();
        let administration = self.administration_of(code).ok_or(ClearanceError::NotFound)?;
        let mut call = CallRow {
            id: CallId::new(tx.ambient()),
            voyage: voyage.clone(),
            administration: administration.clone(),
            account: viewer.account.clone(),
            seq: i32::try_from(index).unwrap_or(i32::MAX),
            reference: new_reference(code, tx.ambient()),
            territory: code.to_owned(),
            port: port.id.as_str().to_owned(),
            from_port: None,
            next_port: None,
            vessel: String::new(),
            vessel_key: String::new(),
            vessel_name: String::new(),
            search: String::new(),
            people: 0,
            arrives_at: None,
            departs_at: None,
            due_at: tx.ambient().now(),
            arrived_at: None,
            departed_at: None,
            outbounded_by: None,
            closed: None,
            standing: Standing::default(),
            version: 1,
            changed_at: tx.ambient().now(),
        };
        self.fill(&mut call, index, sending)?;
        store::insert_call(tx, &call).await?;
        Ok(call)
    }

    /// Copies what a register shows from the plan to the call.
    pub(super) fn fill(
        &self,
        call: &mut CallRow,
        index: usize,
        sending: &Sending<'_>,
    ) -> Result<(), ClearanceError> {
        let file = sending.file;
        let report = &sending.report.calls[index];
        let place = |place: &Place| place.port.clone().or_else(|| place.name.clone());
        let before = index.checked_sub(1).map(|i| file.calls[i].port.clone());
        call.from_port = before.or_else(|| file.from.as_ref().and_then(place));
        let after = file.calls.get(index + 1).map(|next| next.port.clone());
        call.next_port = after.or_else(|| file.next.as_ref().and_then(place));
        call.vessel = serde_json::to_string(&VesselLook::of(&file.vessel))?;
        call.vessel_key = content::vessel_key(&file.vessel);
        call.vessel_name = file.vessel.name.clone();
        call.search = content::vessel_search(&file.vessel);
        let aboard = if report.arrival.is_some() {
            report.aboard_on_arrival
        } else {
            report.aboard_on_departure
        };
        call.people = i32::try_from(aboard).unwrap_or(i32::MAX);
        call.arrives_at = report.arrival.as_ref().map(|time| time.utc);
        call.departs_at = report.departure.as_ref().map(|time| time.utc);
        call.seq = i32::try_from(index).unwrap_or(i32::MAX);
        Ok(())
    }

    /// Ledger and outbox for everything sent; chains in the order of their administrations' ids,
    /// so that two voyages never wait for each other's chain.
    async fn write_down(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        sent: &[(CallRow, Vec<(Way, i32)>)],
    ) -> Result<(), ClearanceError> {
        let mut sent: Vec<&(CallRow, Vec<(Way, i32)>)> =
            sent.iter().filter(|(_, notices)| !notices.is_empty()).collect();
        sent.sort_by(|(a, _), (b, _)| (&a.administration, a.seq).cmp(&(&b.administration, b.seq)));
        for (call, notices) in sent {
            let payload = serde_json::json!({
                "call": call.id, "reference": call.reference, "notices": listed(notices),
            });
            let administration = call.administration.as_str();
            outbox::announce(tx, "notice.submitted", administration, call.id.as_str(), &payload)
                .await?;
            let entry = Entry::new("notice.submitted", "call", call.id.as_str());
            ledger::append(tx, viewer, &call.administration, entry).await?;
        }
        Ok(())
    }

    fn listed(&self, call: &CallRow, notices: &[(Way, i32)]) -> ReceiptCall {
        ReceiptCall {
            id: call.id.to_string(),
            reference: call.reference.clone(),
            port: call.port.clone(),
            port_name: self
                .port(&call.port)
                .map(|(_, port)| by_language(&port.name))
                .unwrap_or_default(),
            notices: listed(notices),
        }
    }

    /// The receipt of a voyage received before.
    async fn receipt_of(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        voyage: &VoyageRow,
    ) -> Result<Receipt, ClearanceError> {
        let filter =
            CallFilter { voyage: Some(voyage.id.clone()), most: 500, ..CallFilter::default() };
        let mut calls = store::calls(tx, viewer, &filter).await?;
        calls.sort_by_key(|call| call.seq);
        let mut listed = Vec::new();
        let mut received_at: DateTime<Utc> = voyage.created_at;
        for call in &calls {
            let ways = Ways::read(tx, viewer, call).await?;
            let latest = [Way::Inward, Way::Outward].into_iter().filter_map(|way| ways.latest(way));
            let notices: Vec<(Way, i32)> =
                latest.clone().map(|notice| (notice.way, notice.version)).collect();
            received_at = latest.map(|notice| notice.submitted_at).max().unwrap_or(received_at);
            listed.push(self.listed(call, &notices));
        }
        Ok(Receipt { voyage: voyage.id.to_string(), received_at, calls: listed })
    }
}

/// What was sent as a draft, so that its master can go on from it; none if it names people who are
/// in no list of the account's, as programs' voyages do.
fn sent_draft(voyage: &VoyageRow, sending: &Sending<'_>) -> Option<Draft> {
    let before: Option<Draft> = serde_json::from_str(&voyage.draft).ok();
    let vessel = sending.vessel.cloned().or_else(|| before.and_then(|draft| draft.vessel));
    Draft::of(sending.file, vessel)
}
