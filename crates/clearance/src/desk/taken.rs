//! Taking a notice in at the office, for a boat that has no link: it came as text over a satellite
//! messenger or by VHF. The office's own people send it, and nobody is written to.

use accounts::Viewer;
use accounts::ledger::{self, Entry};
use storage::{Scope, Tx, idempotency};

use super::Clearance;
use super::officer::DECIDERS;
use super::plans::new_voyage;
use super::send::Sending;
use super::withdraw::is_cancelled;
use crate::content;
use crate::draft::Draft;
use crate::error::ClearanceError;
use crate::store::{self, CallRow, VoyageRow};
use crate::voyage::CallId;
use crate::voyage_file::VoyageFile;

/// Two offices at one text at one moment: who comes second looks again.
const LOOKS_MOST: usize = 3;
/// The status kept with the call that was made.
const CREATED: u16 = 201;

/// A notice about to be taken in.
#[derive(Debug, Clone, Copy)]
pub struct TakingIn<'a> {
    /// The voyage of one call.
    pub file: &'a VoyageFile,
    /// What the same notice is known by, however often it comes: the records of its text.
    pub known_by: &'a str,
    /// The call taken in before that this is a new version of.
    pub instead_of: Option<&'a CallId>,
}

/// A call of the same vessel that the office knows already.
#[derive(Debug, Clone)]
pub struct KnownCall {
    /// The call.
    pub call: CallRow,
    /// True if this office took it in: it may be given a new version here. What a skipper sent is
    /// the skipper's to change.
    pub taken_in: bool,
}

impl Clearance {
    /// True if the viewer's administration clears the port of the file's call.
    #[must_use]
    pub fn clears_here(&self, viewer: &Viewer, file: &VoyageFile) -> bool {
        let port = file.calls.first().and_then(|call| self.port(&call.port));
        let owner = port.and_then(|(territory, _)| self.administration_of(territory.id.as_str()));
        owner == Some(&viewer.seat.administration)
    }

    /// Calls of the file's vessel at the viewer's administration that are not over, latest first.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for all but officers and supervisors.
    pub async fn known_calls(
        &self,
        viewer: &Viewer,
        file: &VoyageFile,
    ) -> Result<Vec<KnownCall>, ClearanceError> {
        viewer.require(&DECIDERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        let key = content::vessel_key(&file.vessel);
        let calls = store::calls_of_key(&tx, viewer, &key).await?;
        let mut known = Vec::new();
        for call in
            calls.into_iter().filter(|call| call.departed_at.is_none() && !is_cancelled(call))
        {
            let taken_in = store::find_voyage(&tx, viewer, &call.voyage).await?.is_some();
            known.push(KnownCall { call, taken_in });
        }
        Ok(known)
    }

    /// Takes a notice in: a voyage of the office's own with one call, or a new version of the call
    /// that is named. The same notice is taken in once in an administration, whoever types it.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for all but officers and supervisors, and for a port that
    /// another administration clears; [`ClearanceError::Blocked`] if the notice contradicts
    /// itself; [`ClearanceError::NotFound`] if the call named is none this office took in;
    /// [`ClearanceError::State`] if it is for another port, or withdrawn.
    pub async fn take_in(
        &self,
        viewer: &Viewer,
        taking: TakingIn<'_>,
    ) -> Result<CallId, ClearanceError> {
        viewer.require(&DECIDERS)?;
        if taking.file.calls.len() != 1 || !self.clears_here(viewer, taking.file) {
            return Err(ClearanceError::NotPermitted);
        }
        let mut looks = 1;
        loop {
            match self.take_in_or_recall(viewer, taking).await {
                Err(ClearanceError::Storage(error))
                    if error.is_duplicate() && looks < LOOKS_MOST =>
                {
                    looks += 1;
                }
                other => return other,
            }
        }
    }

    async fn take_in_or_recall(
        &self,
        viewer: &Viewer,
        taking: TakingIn<'_>,
    ) -> Result<CallId, ClearanceError> {
        let request = idempotency::fingerprint("taken in", taking.known_by.as_bytes());
        let report = self.assess(taking.file, None).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let holder = viewer.seat.administration.as_str();
        // A new version that says the same as the last is none: only new calls need a memory.
        let anew = taking.instead_of.is_none();
        let seen = idempotency::seen(&tx, holder, &request, &request).await?;
        if let (true, idempotency::Seen::Again { answer, .. }) = (anew, seen) {
            return answer.parse().map_err(|_| ClearanceError::Stored("the id of a call".into()));
        }
        let sending = Sending { file: taking.file, report: &report, vessel: None };
        let mut voyage = self.home_of(&tx, viewer, &taking).await?;
        let receipt = self.send_in(&tx, viewer, &mut voyage, &sending).await?;
        let made = receipt.calls.first().and_then(|call| call.id.parse().ok());
        let call: CallId = made.ok_or(ClearanceError::State)?;
        let entry = Entry::new("notice.taken-in", "call", call.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        if anew {
            let answer = (CREATED, call.as_str());
            idempotency::remember(&tx, (holder, &request), &request, answer).await?;
        }
        tx.commit().await?;
        Ok(call)
    }

    /// The voyage the notice goes into: the one of the call it replaces, or a new one.
    async fn home_of(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        taking: &TakingIn<'_>,
    ) -> Result<VoyageRow, ClearanceError> {
        let Some(old) = taking.instead_of else {
            let named = Draft { name: taking.file.name.clone(), ..Draft::default() };
            let voyage = new_voyage(tx, &named)?;
            store::insert_voyage(tx, viewer, &voyage, None).await?;
            return Ok(voyage);
        };
        let call = store::lock_call(tx, viewer, old).await?.ok_or(ClearanceError::NotFound)?;
        let voyage = store::find_voyage(tx, viewer, &call.voyage).await?;
        let same = taking.file.calls.iter().all(|planned| planned.port == call.port);
        let voyage = voyage.ok_or(ClearanceError::NotFound)?;
        if same && !is_cancelled(&call) { Ok(voyage) } else { Err(ClearanceError::State) }
    }

    /// True if an office took the call in, so that there is no account to write to. In the
    /// program's own name: for the worker that writes letters.
    ///
    /// # Errors
    /// [`ClearanceError::Storage`].
    pub async fn was_taken_in(&self, call: &CallRow) -> Result<bool, ClearanceError> {
        let tx = self.store().read(&Scope::System).await?;
        Ok(store::voyage_is_of(&tx, &call.voyage, &call.administration).await?)
    }
}
