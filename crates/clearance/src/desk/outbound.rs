//! Out-bounding: a vessel that has arrived elsewhere has left where nobody wrote down that she did.
//! The program closes that call, marked as inferred, and tells both; an officer can reverse it.

use accounts::Viewer;
use accounts::ledger::LedgerKey;
use accounts::ledger::{self, Entry};
use storage::{Scope, Tx, outbox};

use super::Clearance;
use super::officer::DECIDERS;
use crate::content;
use crate::error::ClearanceError;
use crate::notice::NoticeState;
use crate::register::{Moment, Register};
use crate::store::{self, CallRow};
use crate::voyage::{CallId, Way};

impl Clearance {
    /// Closes the calls at other ports in which the vessel of an arrival still counts as here.
    /// How many. Done twice it does nothing more. In the program's own name, by the worker.
    ///
    /// A vessel known only by her name is left alone: there are many of one name.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn close_elsewhere(
        &self,
        key: &LedgerKey,
        arrived: &CallId,
    ) -> Result<usize, ClearanceError> {
        let tx = self.store().write(&Scope::System).await?;
        let Some(here) = store::call_in_system(&tx, arrived).await? else {
            return Ok(0);
        };
        let Some(at) = here.arrived_at.filter(|_| content::is_numbered(&here.vessel_key)) else {
            return Ok(0);
        };
        let mut open = store::calls_left_open(&tx, &here).await?;
        // As in sending: ledgers in the order of their administrations.
        open.sort_by(|a, b| (&a.administration, &a.id).cmp(&(&b.administration, &b.id)));
        for call in &open {
            store::close_by_inference(&tx, call, (at, &here.port)).await?;
            for notice in store::notices_in_system(&tx, &call.id).await? {
                store::close_travellers(&tx, &notice.id).await?;
            }
            let payload = serde_json::json!({ "call": call.id, "reference": call.reference });
            let (owner, id) = (call.administration.as_str(), call.id.as_str());
            outbox::announce(&tx, "call.outbounded", owner, id, &payload).await?;
            let entry = Entry::new("call.outbounded", "call", id).detail(here.port.clone());
            ledger::append_system(&tx, key, &call.administration, entry).await?;
        }
        if let Some(last) = open.iter().max_by_key(|call| call.arrived_at) {
            store::note_closed(&tx, &here, &last.port).await?;
        }
        tx.commit().await?;
        Ok(open.len())
    }

    /// How many calls of the viewer's administration stand in each register but the last, counted
    /// up to `most`.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for all but officers and supervisors.
    pub async fn count_registers(
        &self,
        viewer: &Viewer,
        moment: &Moment,
        (port, most): (Option<&str>, u64),
    ) -> Result<Vec<(Register, usize)>, ClearanceError> {
        viewer.require(&DECIDERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        let mut counts = Vec::new();
        for register in Register::ALL.iter().filter(|register| **register != Register::History) {
            let of = (*register, moment);
            counts
                .push((*register, store::count_in_register(&tx, viewer, of, (port, most)).await?));
        }
        Ok(counts)
    }

    /// Says that the vessel of a call closed by inference is still here.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for all but officers and supervisors;
    /// [`ClearanceError::State`] if the call was not closed by inference.
    pub async fn still_here(&self, viewer: &Viewer, id: &CallId) -> Result<(), ClearanceError> {
        viewer.require(&DECIDERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let call = store::lock_call(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if call.outbounded_by.is_none() {
            return Err(ClearanceError::State);
        }
        store::set_movement(&tx, &call, call.arrived_at, None).await?;
        self.reopen_travellers(&tx, viewer, &call).await?;
        let entry = Entry::new("call.reopened", "call", id.as_str());
        ledger::append(&tx, viewer, &call.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// The people of the versions that count are aboard a vessel that is here again.
    async fn reopen_travellers(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        call: &CallRow,
    ) -> Result<(), ClearanceError> {
        let notices = store::notices_of(tx, viewer, &call.id).await?;
        for way in [Way::Inward, Way::Outward] {
            let of_way = notices.iter().filter(|notice| notice.way == way);
            let latest = of_way.max_by_key(|notice| notice.version);
            if let Some(latest) = latest.filter(|latest| latest.state != NoticeState::Cancelled) {
                store::open_travellers(tx, &latest.id).await?;
            }
        }
        Ok(())
    }
}
