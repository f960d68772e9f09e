//! What an account does with all of its own: reads who looked, takes a copy of everything, erases
//! what it may erase, closes.

use accounts::ledger::{self, Entry, Look};
use accounts::{Accounts, Viewer};
use chrono::{DateTime, TimeDelta, Utc};
use registry::keeping::Keeping;
use registry::picture::path_name;
use registry::{CopiedFile, Lists};
use serde_json::{Value, json};
use storage::{Scope, StorageError, Tx};

use super::Clearance;
use super::plans::PLANNERS;
use super::ways::Ways;
use super::withdraw::is_cancelled;
use crate::draft::Draft;
use crate::error::ClearanceError;
use crate::store::{self, AttachmentRow, CallFilter, CallRow, VoyageRow};
use crate::voyage::{AttachmentId, VoyageId};

/// How long after its times a call counts as under way, if nobody wrote down that the vessel
/// left: as long as a vessel that did not come is waited for before it is missing.
const UNDER_WAY: TimeDelta = TimeDelta::hours(48);
/// Most looks that are read at once.
const LOOKS_MOST: u64 = 1_000;

/// Who looked at an account's records.
#[derive(Debug, Clone, Default)]
pub struct Looks {
    /// What may be told by now, latest first, with the reference of the call it was about.
    pub told: Vec<(Look, Option<String>)>,
    /// From when on looks are kept.
    pub since: Option<DateTime<Utc>>,
}

/// What an account erases for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Erased {
    /// Which lists.
    pub lists: Lists,
    /// Voyages of which nothing was ever sent.
    pub drafts: bool,
}

impl Clearance {
    /// Who looked at the records of the viewer's account, as far as the rules let it be told.
    ///
    /// # Errors
    /// [`ClearanceError::NotPermitted`] for all but skippers and agents.
    pub async fn looks(&self, viewer: &Viewer) -> Result<Looks, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        let now = tx.ambient().now();
        let rules = Keeping::embedded();
        let mut told = Vec::new();
        for look in ledger::looks(&tx, viewer, LOOKS_MOST).await? {
            if rules.may_tell(&look, now) {
                let call = match look.record_kind.as_str() {
                    "call" => look.record.parse().ok(),
                    _ => None,
                };
                let call = match call {
                    Some(id) => store::find_call(&tx, viewer, &id).await?,
                    None => None,
                };
                told.push((look, call.map(|call| call.reference)));
            }
        }
        Ok(Looks { told, since: ledger::looks_since(&tx).await? })
    }

    /// Writes down that the viewer takes a copy of everything, before the first of it is handed out.
    ///
    /// # Errors
    /// As [`Clearance::looks`].
    pub async fn note_export(&self, viewer: &Viewer) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let entry = Entry::new("account.exported", "account", viewer.account.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// The viewer's next voyage after one, last begun first, with its calls and all that was said
    /// and decided on them; none if there is no more.
    ///
    /// # Errors
    /// As [`Clearance::looks`]; [`ClearanceError::Stored`].
    pub async fn export_voyage(
        &self,
        viewer: &Viewer,
        after: Option<&VoyageId>,
    ) -> Result<Option<(VoyageId, Value)>, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        let Some(voyage) = store::voyages_page(&tx, viewer, after, 1).await?.into_iter().next()
        else {
            return Ok(None);
        };
        let filter =
            CallFilter { voyage: Some(voyage.id.clone()), most: 500, ..CallFilter::default() };
        let mut calls = Vec::new();
        for call in store::calls(&tx, viewer, &filter).await? {
            calls.push(call_of(&tx, viewer, &call).await?);
        }
        let told = voyage_of(&voyage, &calls)?;
        Ok(Some((voyage.id, told)))
    }

    /// The next file on a call of the viewer's, after another: one at a time, because each may have
    /// millions of bytes. [`Clearance::note_export`] has written it down.
    ///
    /// # Errors
    /// As [`Clearance::looks`].
    pub async fn export_file(
        &self,
        viewer: &Viewer,
        after: Option<&AttachmentId>,
    ) -> Result<Option<CopiedFile<AttachmentId>>, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        let Some((call, id)) = store::next_attachment(&tx, viewer, after).await? else {
            return Ok(None);
        };
        let call = store::find_call(&tx, viewer, &call).await?.ok_or(ClearanceError::NotFound)?;
        let files = store::attachments_of(&tx, viewer, &call.id).await?;
        let found = store::attachment(&tx, viewer, (&call.id, &id)).await?;
        let at = files.iter().position(|file| file.id == id);
        let (at, (_, bytes)) = at.zip(found).ok_or(ClearanceError::NotFound)?;
        Ok(Some(CopiedFile { path: path(&call, (at, &files[at])), id, bytes }))
    }

    /// Erases lists and drafts of the viewer's for good. How many records went.
    ///
    /// # Errors
    /// As [`Clearance::looks`].
    pub async fn erase_own(&self, viewer: &Viewer, what: Erased) -> Result<u64, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        let mut gone = erase_lists(&tx, viewer, what.lists).await?;
        if what.drafts {
            gone += store::erase_drafts(&tx, viewer).await?;
        }
        let entry = Entry::new("account.records-erased", "account", viewer.account.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// The viewer's calls that are under way: sent, not withdrawn, and not over.
    ///
    /// # Errors
    /// As [`Clearance::looks`].
    pub async fn under_way(&self, viewer: &Viewer) -> Result<Vec<CallRow>, ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().read(&viewer.scope()).await?;
        under_way(&tx, viewer).await
    }

    /// Closes the viewer's account in one transaction: lists, drafts, plans and calendar are
    /// erased, and the account loses all that names its holder. What was sent stays with the
    /// administrations it was sent to, until their retention ends.
    ///
    /// # Errors
    /// [`ClearanceError::State`] while a call is under way, or if it is closed already;
    /// [`ClearanceError::NotPermitted`] if the account has a seat in an administration.
    pub async fn close_account(
        &self,
        accounts: &Accounts,
        viewer: &Viewer,
    ) -> Result<(), ClearanceError> {
        viewer.require(&PLANNERS)?;
        let tx = self.store().write(&viewer.scope()).await?;
        if !under_way(&tx, viewer).await?.is_empty() {
            return Err(ClearanceError::State);
        }
        erase_lists(&tx, viewer, Lists::ALL).await?;
        store::erase_drafts(&tx, viewer).await?;
        store::empty_plans(&tx, viewer, &serde_json::to_string(&Draft::default())?).await?;
        store::drop_calendar(&tx, viewer).await?;
        accounts.close_in(&tx, viewer).await.map_err(|error| match error {
            accounts::AccountsError::NotFound => ClearanceError::State,
            other => other.into(),
        })?;
        Ok(tx.commit().await?)
    }

    /// Erases plans of which nothing was sent and that nobody touched since `moment`. How many.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn sweep_drafts(&self, moment: DateTime<Utc>) -> Result<u64, StorageError> {
        let tx = self.store().write(&Scope::System).await?;
        let gone = store::sweep_drafts(&tx, moment).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

async fn erase_lists(tx: &Tx, viewer: &Viewer, lists: Lists) -> Result<u64, ClearanceError> {
    registry::erase_lists(tx, viewer, lists).await.map_err(|error| match error {
        registry::RegistryError::Storage(error) => ClearanceError::Storage(error),
        _ => ClearanceError::NotPermitted,
    })
}

async fn under_way(tx: &Tx, viewer: &Viewer) -> Result<Vec<CallRow>, ClearanceError> {
    let calls = store::calls_still_due(tx, viewer, tx.ambient().now() - UNDER_WAY).await?;
    Ok(calls.into_iter().filter(|call| !is_cancelled(call)).collect())
}

/// Where a file of a call is in a copy: by the call's reference, in the order the files came.
fn path(call: &CallRow, (at, file): (usize, &AttachmentRow)) -> String {
    format!("files/{}/{}-{}", path_name(&call.reference), at + 1, path_name(&file.name))
}

fn voyage_of(voyage: &VoyageRow, calls: &[Value]) -> Result<Value, ClearanceError> {
    let plan: Value = serde_json::from_str(&voyage.draft)?;
    Ok(json!({
        "id": voyage.id, "name": voyage.name, "state": voyage.state, "plan": plan,
        "begun_at": voyage.created_at, "changed_at": voyage.updated_at, "calls": calls,
    }))
}

/// A call with everything on it. Officers' names are left out but where they signed: in the
/// certificate.
async fn call_of(tx: &Tx, viewer: &Viewer, call: &CallRow) -> Result<Value, ClearanceError> {
    let ways = Ways::read(tx, viewer, call).await?;
    let mut notices = Vec::new();
    for notice in &ways.notices {
        let declared: Value = serde_json::from_str(&notice.content)?;
        notices.push(json!({
            "direction": notice.way, "version": notice.version, "state": notice.state,
            "received_at": notice.submitted_at, "declared": declared,
        }));
    }
    let mut certificates = Vec::new();
    for certificate in &ways.certificates {
        let facts: Value = serde_json::from_str(&certificate.facts)?;
        certificates.push(json!({
            "serial": certificate.serial, "issued_at": certificate.issued_at, "code": certificate.code,
            "facts": facts, "revoked_at": certificate.revoked.as_ref().map(|(at, _)| at),
        }));
    }
    let decisions = ways.decisions.iter().map(|(way, decision)| {
        json!({
            "direction": way, "agency": decision.agency, "outcome": decision.outcome,
            "reason": decision.reason, "conditions": decision.conditions,
            "version": decision.notice_version, "decided_at": decision.at,
        })
    });
    let messages = store::messages_of(tx, viewer, &call.id).await?;
    let files = store::attachments_of(tx, viewer, &call.id).await?;
    let messages = messages.iter().map(|message| {
        let own = files.iter().enumerate().filter(|(_, file)| file.message_id == message.id);
        let own = own.map(|(at, file)| {
            json!({ "name": file.name, "bytes": file.size, "path": path(call, (at, file)) })
        });
        json!({
            "direction": message.way, "from_officer": message.from_officer, "agency": message.agency,
            "text": message.body, "sent_at": message.sent_at, "files": own.collect::<Vec<_>>(),
        })
    });
    Ok(json!({
        "reference": call.reference, "territory": call.territory, "port": call.port,
        "arrives_at": call.arrives_at, "departs_at": call.departs_at,
        "arrived_at": call.arrived_at, "departed_at": call.departed_at,
        "notices": notices, "decisions": decisions.collect::<Vec<_>>(),
        "messages": messages.collect::<Vec<_>>(), "certificates": certificates,
    }))
}
