//! Withdrawing: one call, or a whole voyage. A notice that every agency has decided stays; it is
//! changed by a new version, or ends when the vessel has left.

use accounts::Viewer;
use accounts::ledger::{self, Entry};
use storage::{Tx, outbox};

use super::Clearance;
use super::plans::PLANNERS;
use super::ways::Ways;
use crate::error::ClearanceError;
use crate::notice::NoticeState;
use crate::store::{self, CallFilter, CallRow};
use crate::voyage::{CallId, VoyageId, VoyageState, Way};

impl Clearance {
    /// Withdraws the notices of one call.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`]; [`ClearanceError::State`] if a notice is decided, or all are
    /// withdrawn already.
    pub async fn withdraw(&self, viewer: &Viewer, id: &CallId) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let call = store::lock_call(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if is_cancelled(&call) {
            return Err(ClearanceError::State);
        }
        self.withdraw_call(&tx, viewer, &call).await?;
        Ok(tx.commit().await?)
    }

    /// Withdraws a voyage that was sent: every call of it, all or none.
    ///
    /// # Errors
    /// [`ClearanceError::NotFound`]; [`ClearanceError::State`] if it is not sent, or a notice of
    /// it is decided already.
    pub async fn withdraw_voyage(
        &self,
        viewer: &Viewer,
        id: &VoyageId,
    ) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut voyage =
            store::find_voyage(&tx, viewer, id).await?.ok_or(ClearanceError::NotFound)?;
        if voyage.state != VoyageState::Sent {
            return Err(ClearanceError::State);
        }
        let filter = CallFilter { voyage: Some(id.clone()), most: 500, ..CallFilter::default() };
        let mut calls = store::calls(&tx, viewer, &filter).await?;
        // As in sending: ledgers in the order of their administrations, so that nobody waits in a ring.
        calls.sort_by(|a, b| (&a.administration, a.seq).cmp(&(&b.administration, b.seq)));
        for call in calls.iter().filter(|call| !is_cancelled(call)) {
            self.withdraw_call(&tx, viewer, call).await?;
        }
        voyage.state = VoyageState::Cancelled;
        let seen = voyage.version;
        store::save_voyage(&tx, &voyage, seen).await?;
        let entry = Entry::new("voyage.withdrawn", "voyage", id.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// Withdraws a call within a transaction of the caller's.
    pub(super) async fn withdraw_call(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        call: &CallRow,
    ) -> Result<(), ClearanceError> {
        let mut ways = Ways::read(tx, viewer, call).await?;
        for way in [Way::Inward, Way::Outward] {
            withdraw_way(tx, &mut ways, way).await?;
        }
        store::save_standing(tx, call, &ways.standing()).await?;
        let payload = serde_json::json!({ "call": call.id, "reference": call.reference });
        outbox::announce(
            tx,
            "notice.cancelled",
            call.administration.as_str(),
            call.id.as_str(),
            &payload,
        )
        .await?;
        let entry = Entry::new("notice.cancelled", "call", call.id.as_str());
        ledger::append(tx, viewer, &call.administration, entry).await?;
        Ok(())
    }
}

/// Withdraws the notice of one way, if there is one that still stands.
pub(super) async fn withdraw_way(tx: &Tx, ways: &mut Ways, way: Way) -> Result<(), ClearanceError> {
    let Some(latest) = ways.latest(way).filter(|latest| latest.state != NoticeState::Cancelled)
    else {
        return Ok(());
    };
    let cancelled = latest.typed().cancel()?.stored();
    let id = latest.id.clone();
    store::set_notice_state(tx, &id, cancelled).await?;
    store::close_travellers(tx, &id).await?;
    for notice in ways.notices.iter_mut().filter(|notice| notice.id == id) {
        notice.state = cancelled;
    }
    Ok(())
}

/// True if nothing of the call stands any more.
pub(super) fn is_cancelled(call: &CallRow) -> bool {
    let over = |state: Option<crate::decision::ClearanceState>| {
        state.is_none_or(|state| state == crate::decision::ClearanceState::Cancelled)
    };
    (call.standing.inward.is_some() || call.standing.outward.is_some())
        && over(call.standing.inward)
        && over(call.standing.outward)
}
