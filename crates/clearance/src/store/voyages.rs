//! Voyages: plans of an account.

use accounts::{AdministrationId, Viewer};
use chrono::{DateTime, Utc};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::entity::voyage::{ActiveModel, Column, Entity, Model};
use super::visible;
use crate::voyage::{VoyageId, VoyageState};

/// A voyage as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoyageRow {
    /// Its id.
    pub id: VoyageId,
    /// The name its master gave it.
    pub name: String,
    /// Draft, sent or cancelled.
    pub state: VoyageState,
    /// The plan: JSON of a voyage file, possibly unfinished.
    pub draft: String,
    /// Counts changes; a change must name the one it saw.
    pub version: i32,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<Model> for VoyageRow {
    fn from(row: Model) -> Self {
        let Model { id, name, state, draft, version, created_at, updated_at, .. } = row;
        Self { id, name, state, draft, version, created_at, updated_at }
    }
}

/// The viewer's own voyages, last changed first, at most 100.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn voyages(tx: &Tx, viewer: &Viewer) -> Result<Vec<VoyageRow>, StorageError> {
    let rows = Entity::find()
        .filter(visible(viewer, Column::AdministrationId, Column::AccountId))
        .order_by_desc(Column::UpdatedAt)
        .limit(100)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(VoyageRow::from).collect())
}

/// A page of the viewer's own voyages, last begun first (an id tells when it was made).
///
/// # Errors
/// [`StorageError::Database`].
pub async fn voyages_page(
    tx: &Tx,
    viewer: &Viewer,
    after: Option<&VoyageId>,
    most: u64,
) -> Result<Vec<VoyageRow>, StorageError> {
    let mut query =
        Entity::find().filter(visible(viewer, Column::AdministrationId, Column::AccountId));
    if let Some(after) = after {
        query = query.filter(Column::Id.lt(after));
    }
    let rows = query.order_by_desc(Column::Id).limit(most).all(tx).await?;
    Ok(rows.into_iter().map(VoyageRow::from).collect())
}

/// One voyage of the viewer's own.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn find_voyage(
    tx: &Tx,
    viewer: &Viewer,
    id: &VoyageId,
) -> Result<Option<VoyageRow>, StorageError> {
    let found = Entity::find_by_id(id.clone())
        .filter(visible(viewer, Column::AdministrationId, Column::AccountId))
        .one(tx)
        .await?;
    Ok(found.map(VoyageRow::from))
}

/// The voyage an account's device sent under an id of its own making.
///
/// # Errors
/// [`StorageError::Database`].
pub(crate) async fn find_by_client(
    tx: &Tx,
    viewer: &Viewer,
    client_id: &str,
) -> Result<Option<VoyageRow>, StorageError> {
    let found = Entity::find()
        .filter(Column::AccountId.eq(&viewer.account))
        .filter(Column::ClientId.eq(client_id))
        .one(tx)
        .await?;
    Ok(found.map(VoyageRow::from))
}

/// Writes a new voyage of the viewer's own.
pub(crate) async fn insert_voyage(
    tx: &Tx,
    viewer: &Viewer,
    row: &VoyageRow,
    client_id: Option<&str>,
) -> Result<(), StorageError> {
    let new = ActiveModel {
        id: Set(row.id.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        client_id: Set(client_id.map(str::to_owned)),
        name: Set(row.name.clone()),
        state: Set(row.state),
        draft: Set(row.draft.clone()),
        version: Set(row.version),
        created_at: Set(row.created_at),
        updated_at: Set(row.updated_at),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// True if the voyage belongs to this administration itself; in a transaction of `Scope::System`.
pub(crate) async fn voyage_is_of(
    tx: &Tx,
    id: &VoyageId,
    administration: &AdministrationId,
) -> Result<bool, StorageError> {
    let own = Entity::find_by_id(id.clone()).filter(Column::AdministrationId.eq(administration));
    Ok(own.one(tx).await?.is_some())
}

/// Writes a changed voyage, if nobody changed it since `seen`.
///
/// # Errors
/// [`StorageError::Conflict`] if somebody did.
pub(crate) async fn save_voyage(tx: &Tx, row: &VoyageRow, seen: i32) -> Result<(), StorageError> {
    let change = ActiveModel {
        name: Set(row.name.clone()),
        state: Set(row.state),
        draft: Set(row.draft.clone()),
        version: Set(seen + 1),
        updated_at: Set(tx.ambient().now()),
        ..Default::default()
    };
    let done = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(&row.id))
        .filter(Column::Version.eq(seen))
        .exec(tx)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(StorageError::Conflict) }
}
