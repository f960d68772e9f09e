//! Weapons, animals and standing stores of an account.

use accounts::Viewer;
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::{StorageError, Tx};

use super::entity::belonging::{ActiveModel, Column, Entity, Model};
use super::own;
use crate::BelongingId;
use crate::belonging::{BelongingKind, BelongingRow};

fn row(model: Model) -> Result<BelongingRow, StorageError> {
    let Model { id, kind, content, version, updated_at, .. } = model;
    let record = serde_json::from_str(&content).map_err(|error| StorageError::Inconsistent {
        table: "belonging",
        column: "content",
        row: id.to_string(),
        why: error.to_string(),
    })?;
    Ok(BelongingRow { id, kind, record, version, updated_at })
}

fn kept(viewer: &Viewer) -> Select<Entity> {
    Entity::find().filter(own(viewer, Column::AccountId)).filter(Column::RemovedAt.is_null())
}

/// What the viewer keeps, in the order it was added, at most `most`.
pub(crate) async fn list(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<BelongingRow>, StorageError> {
    let rows = kept(viewer).order_by_asc(Column::Id).limit(most).all(tx).await?;
    rows.into_iter().map(row).collect()
}

/// A page of what the viewer keeps, of one list or all, last added first: at most `most`, those
/// added before `after`.
pub(crate) async fn page(
    tx: &Tx,
    viewer: &Viewer,
    (kind, after): (Option<BelongingKind>, Option<&BelongingId>),
    most: u64,
) -> Result<Vec<BelongingRow>, StorageError> {
    let mut query = kept(viewer);
    if let Some(kind) = kind {
        query = query.filter(Column::Kind.eq(kind));
    }
    if let Some(after) = after {
        query = query.filter(Column::Id.lt(after));
    }
    let rows = query.order_by_desc(Column::Id).limit(most).all(tx).await?;
    rows.into_iter().map(row).collect()
}

/// One of the viewer's.
pub(crate) async fn find(
    tx: &Tx,
    viewer: &Viewer,
    id: &BelongingId,
) -> Result<Option<BelongingRow>, StorageError> {
    kept(viewer).filter(Column::Id.eq(id)).one(tx).await?.map(row).transpose()
}

/// Adds one.
pub(crate) async fn insert(
    tx: &Tx,
    viewer: &Viewer,
    row: &BelongingRow,
) -> Result<(), StorageError> {
    let new = ActiveModel {
        id: Set(row.id.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        kind: Set(row.kind),
        content: Set(row.record.to_string()),
        version: Set(row.version),
        created_at: Set(row.updated_at),
        updated_at: Set(row.updated_at),
        removed_at: Set(None),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a changed one, if nobody changed it since version `seen`.
pub(crate) async fn save(tx: &Tx, row: &BelongingRow, seen: i32) -> Result<(), StorageError> {
    let change = ActiveModel {
        content: Set(row.record.to_string()),
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

/// Takes one out; notices that declared it keep their copy.
pub(crate) async fn remove(tx: &Tx, id: &BelongingId) -> Result<(), StorageError> {
    let change = ActiveModel { removed_at: Set(Some(tx.ambient().now())), ..Default::default() };
    Entity::update_many().set(change).filter(Column::Id.eq(id)).exec(tx).await?;
    Ok(())
}
