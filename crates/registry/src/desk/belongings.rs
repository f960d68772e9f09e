use accounts::Viewer;
use serde_json::Value;
use storage::Tx;

use super::{LIST_MOST, Registry, permitted, write_down};
use crate::BelongingId;
use crate::belonging::{BelongingKind, BelongingRow};
use crate::error::RegistryError;
use crate::record::{FieldProblem, ProblemKind};
use crate::store::belongings;

/// Most records of a list that are taken away at once.
const EXPORT_MOST: u64 = 20_000;

impl Registry {
    /// The viewer's weapons, animals and standing stores, in the order they were added, at most
    /// [`LIST_MOST`]. One ledger entry a list.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn belongings(&self, viewer: &Viewer) -> Result<Vec<BelongingRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = belongings::list(&tx, viewer, LIST_MOST).await?;
        if !rows.is_empty() {
            let account = viewer.account.as_str();
            write_down(&tx, viewer, ("belonging.listed", "account"), account).await?;
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// A page of them, of one list or all, last added first: at most `most`, those added before
    /// `after`. One ledger entry a page.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn belongings_page(
        &self,
        viewer: &Viewer,
        which: (Option<BelongingKind>, Option<&BelongingId>),
        most: u64,
    ) -> Result<Vec<BelongingRow>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = belongings::page(&tx, viewer, which, most.min(LIST_MOST + 1)).await?;
        if !rows.is_empty() {
            let account = viewer.account.as_str();
            write_down(&tx, viewer, ("belonging.listed", "account"), account).await?;
        }
        tx.commit().await?;
        Ok(rows)
    }

    /// The records of one list, in the order they were added, to take away. Written in the ledger.
    ///
    /// # Errors
    /// [`RegistryError::NotPermitted`].
    pub async fn export_belongings(
        &self,
        viewer: &Viewer,
        kind: BelongingKind,
    ) -> Result<Vec<Value>, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let rows = belongings::page(&tx, viewer, (Some(kind), None), EXPORT_MOST).await?;
        let account = viewer.account.as_str();
        write_down(&tx, viewer, ("belonging.exported", "account"), account).await?;
        tx.commit().await?;
        Ok(rows.into_iter().rev().map(|row| row.record).collect())
    }

    /// One of them.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn belonging(
        &self,
        viewer: &Viewer,
        id: &BelongingId,
    ) -> Result<BelongingRow, RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = belongings::find(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        write_down(&tx, viewer, ("belonging.read", "belonging"), id.as_str()).await?;
        tx.commit().await?;
        Ok(row)
    }

    /// Adds something to a list, from its record as JSON.
    ///
    /// # Errors
    /// [`RegistryError::Fields`] with everything that is wrong.
    pub async fn add_belonging(
        &self,
        viewer: &Viewer,
        what: (BelongingKind, &Value),
    ) -> Result<BelongingId, RegistryError> {
        let tx = self.store.write(&viewer.scope()).await?;
        let id = self.add_belonging_in(&tx, viewer, what).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// [`Registry::add_belonging`] in a transaction of the caller's.
    ///
    /// # Errors
    /// As there.
    pub async fn add_belonging_in(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        (kind, record): (BelongingKind, &Value),
    ) -> Result<BelongingId, RegistryError> {
        permitted(viewer)?;
        let record = kind.read(record).map_err(RegistryError::Fields)?;
        let (id, updated_at) = (BelongingId::new(tx.ambient()), tx.ambient().now());
        let row = BelongingRow { id, kind, record, version: 1, updated_at };
        belongings::insert(tx, viewer, &row).await?;
        write_down(tx, viewer, ("belonging.added", "belonging"), row.id.as_str()).await?;
        Ok(row.id)
    }

    /// Changes one; `seen` is the version the writer saw. It stays in its list: a record of another
    /// is refused as a whole, with the list it is in.
    ///
    /// # Errors
    /// [`RegistryError::Fields`], [`RegistryError::NotFound`]; a conflict if it was changed elsewhere.
    pub async fn change_belonging(
        &self,
        viewer: &Viewer,
        (id, seen): (&BelongingId, i32),
        (kind, record): (BelongingKind, &Value),
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        let row = belongings::find(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        if kind != row.kind {
            let unknown = ProblemKind::UnknownField { suggestion: Some(row.kind.to_string()) };
            return Err(RegistryError::Fields(vec![FieldProblem::new("", &unknown)]));
        }
        let record = kind.read(record).map_err(RegistryError::Fields)?;
        belongings::save(&tx, &BelongingRow { record, ..row }, seen).await?;
        write_down(&tx, viewer, ("belonging.changed", "belonging"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }

    /// Takes one out of its list.
    ///
    /// # Errors
    /// [`RegistryError::NotFound`].
    pub async fn remove_belonging(
        &self,
        viewer: &Viewer,
        id: &BelongingId,
    ) -> Result<(), RegistryError> {
        permitted(viewer)?;
        let tx = self.store.write(&viewer.scope()).await?;
        belongings::find(&tx, viewer, id).await?.ok_or(RegistryError::NotFound)?;
        belongings::remove(&tx, id).await?;
        write_down(&tx, viewer, ("belonging.removed", "belonging"), id.as_str()).await?;
        Ok(tx.commit().await?)
    }
}
