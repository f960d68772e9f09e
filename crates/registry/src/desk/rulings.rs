//! Rules that an administration sets itself: one administrator proposes, another decides.

use accounts::{Role, Viewer};
use chrono::NaiveDate;
use storage::{Scope, StorageError};

use super::{LIST_MOST, Registry, write_down};
use crate::RulingId;
use crate::error::RegistryError;
use crate::store::{self, RulingRow, RulingState};
use crate::territory::{Atlas, Ruling, RulingFault, Territory, TerritoryId};

/// Why a ruling was not proposed or decided.
#[derive(Debug, thiserror::Error)]
pub enum RulingError {
    /// The database or the ledger.
    #[error(transparent)]
    Registry(#[from] RegistryError),
    /// The seat is no administrator's.
    #[error("only an administrator changes the rules of a territory")]
    NotPermitted,
    /// The administration has no such ruling.
    #[error("there is no such ruling")]
    NotFound,
    /// The ruling does not fit the territory.
    #[error(transparent)]
    Fault(#[from] RulingFault),
    /// It would hold from a day that has gone by: nobody is charged after the fact.
    #[error("{0} has gone by: a rule holds from today at the earliest")]
    Past(NaiveDate),
    /// Who proposed it may not approve it.
    #[error("you proposed this: another administrator must decide on it")]
    OwnProposal,
    /// It was approved or declined before.
    #[error("this proposal has been decided on")]
    Decided,
    /// Another version was approved since this one was written.
    #[error("version {now} was approved since; this was written against version {seen}")]
    Stale {
        /// The version the writer saw.
        seen: u32,
        /// The version approved now.
        now: u32,
    },
    /// A proposal is declined with a reason of at most 500 characters.
    #[error("say why, in at most 500 characters")]
    NoReason,
}

impl From<StorageError> for RulingError {
    fn from(error: StorageError) -> Self {
        Self::Registry(error.into())
    }
}

/// Only administrators see and change the rulings of the administration they serve.
fn permitted(viewer: &Viewer) -> Result<(), RulingError> {
    match viewer.seat.role {
        Role::Administrator => Ok(()),
        _ => Err(RulingError::NotPermitted),
    }
}

/// The territory whose administration the viewer serves.
fn territory_of<'a>(atlas: &'a Atlas, viewer: &Viewer) -> Result<&'a Territory, RulingError> {
    let code = &viewer.seat.territory;
    let id = TerritoryId::parse(code).map_err(|_| RulingFault::NoSuchRule(code.clone()))?;
    Ok(atlas.territory(&id).ok_or_else(|| RulingFault::NoSuchRule(code.clone()))?)
}

impl Registry {
    /// The rulings of the viewer's administration, the latest first.
    ///
    /// # Errors
    /// [`RulingError::NotPermitted`].
    pub async fn rulings(&self, viewer: &Viewer) -> Result<Vec<RulingRow>, RulingError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        Ok(store::list_rulings(&tx, viewer, LIST_MOST).await?)
    }

    /// One ruling of the viewer's administration.
    ///
    /// # Errors
    /// [`RulingError::NotFound`] for another administration's too.
    pub async fn ruling(&self, viewer: &Viewer, id: &RulingId) -> Result<RulingRow, RulingError> {
        permitted(viewer)?;
        let tx = self.store.read(&viewer.scope()).await?;
        store::find_ruling(&tx, viewer, id).await?.ok_or(RulingError::NotFound)
    }

    /// Proposes a ruling on a rule of the viewer's own territory; `seen` is the approved version
    /// the writer saw, 0 for the rule of the atlas. The rule in force stays as it is.
    ///
    /// # Errors
    /// [`RulingError::Fault`], [`RulingError::Past`], [`RulingError::Stale`].
    pub async fn propose_ruling(
        &self,
        viewer: &Viewer,
        atlas: &Atlas,
        (ruling, seen): (Ruling, u32),
    ) -> Result<RulingId, RulingError> {
        permitted(viewer)?;
        let territory = territory_of(atlas, viewer)?;
        atlas.ruled(&territory.id, &ruling, seen.saturating_add(1))?;
        let tx = self.store.write(&viewer.scope()).await?;
        let now = tx.ambient().now();
        not_past(territory, &ruling, now)?;
        let (latest, approved) = store::latest_versions(&tx, viewer, &ruling.fact.name()).await?;
        if approved != seen {
            return Err(RulingError::Stale { seen, now: approved });
        }
        let content = serde_json::to_string(&ruling).map_err(RegistryError::from)?;
        let row = RulingRow {
            id: RulingId::new(tx.ambient()),
            territory: territory.id.clone(),
            version: latest + 1,
            based_on: seen,
            ruling,
            state: RulingState::Proposed,
            proposed_by: viewer.account.clone(),
            proposed_at: now,
            decided_by: None,
            decided_at: None,
            reason: None,
        };
        store::insert_ruling(&tx, viewer, &row, content).await?;
        write_down(&tx, viewer, ("ruling.proposed", "ruling"), row.id.as_str()).await?;
        tx.commit().await?;
        Ok(row.id)
    }

    /// Approves another administrator's proposal: it holds from its effective date.
    ///
    /// # Errors
    /// [`RulingError::OwnProposal`], [`RulingError::Decided`], [`RulingError::Past`],
    /// [`RulingError::Stale`], [`RulingError::Fault`] if the atlas has changed since.
    pub async fn approve_ruling(
        &self,
        viewer: &Viewer,
        atlas: &Atlas,
        id: &RulingId,
    ) -> Result<(), RulingError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = open_proposal(&tx, viewer, id).await?;
        let territory = territory_of(atlas, viewer)?;
        not_past(territory, &row.ruling, tx.ambient().now())?;
        atlas.ruled(&territory.id, &row.ruling, row.version)?;
        let (_, approved) = store::latest_versions(&tx, viewer, &row.ruling.fact.name()).await?;
        if approved != row.based_on {
            return Err(RulingError::Stale { seen: row.based_on, now: approved });
        }
        store::settle_ruling(&tx, viewer, id, (RulingState::Approved, None)).await?;
        write_down(&tx, viewer, ("ruling.approved", "ruling"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Declines another administrator's proposal, with a reason.
    ///
    /// # Errors
    /// [`RulingError::OwnProposal`], [`RulingError::Decided`], [`RulingError::NoReason`].
    pub async fn decline_ruling(
        &self,
        viewer: &Viewer,
        id: &RulingId,
        reason: &str,
    ) -> Result<(), RulingError> {
        permitted(viewer)?;
        let reason = reason.trim();
        if reason.is_empty() || reason.chars().count() > 500 {
            return Err(RulingError::NoReason);
        }
        let tx = self.store.write(&viewer.scope()).await?;
        open_proposal(&tx, viewer, id).await?;
        store::settle_ruling(&tx, viewer, id, (RulingState::Declined, Some(reason))).await?;
        write_down(&tx, viewer, ("ruling.declined", "ruling"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// The atlas as it holds at this moment: `files` with every approved ruling whose effective
    /// date has come, by the calendar of its territory. A ruling that no longer fits the files is
    /// left out and named in the log.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn atlas_in_force(&self, files: &Atlas) -> Result<Atlas, StorageError> {
        let tx = self.store.read(&Scope::System).await?;
        let now = tx.ambient().now();
        let rows = store::approved_rulings(&tx).await?;
        let holds = |row: &&RulingRow| {
            let territory = files.territory(&row.territory);
            territory.is_some_and(|territory| row.ruling.effective <= today(territory, now))
        };
        let mut atlas = files.clone();
        for row in rows.iter().filter(holds) {
            match atlas.ruled(&row.territory, &row.ruling, row.version) {
                Ok(ruled) => atlas = ruled,
                Err(fault) => {
                    let id = row.id.as_str();
                    tracing::warn!(ruling = id, %fault, "an approved ruling no longer fits");
                }
            }
        }
        Ok(atlas)
    }
}

/// A proposal of the viewer's administration that waits, and that the viewer did not make.
async fn open_proposal(
    tx: &storage::Tx,
    viewer: &Viewer,
    id: &RulingId,
) -> Result<RulingRow, RulingError> {
    let row = store::find_ruling(tx, viewer, id).await?.ok_or(RulingError::NotFound)?;
    if row.state != RulingState::Proposed {
        return Err(RulingError::Decided);
    }
    if row.proposed_by == viewer.account {
        return Err(RulingError::OwnProposal);
    }
    Ok(row)
}

fn today(territory: &Territory, now: chrono::DateTime<chrono::Utc>) -> NaiveDate {
    now.with_timezone(&territory.time_zone).date_naive()
}

fn not_past(
    territory: &Territory,
    ruling: &Ruling,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), RulingError> {
    if ruling.effective < today(territory, now) {
        return Err(RulingError::Past(ruling.effective));
    }
    Ok(())
}
