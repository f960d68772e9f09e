//! Vessels of an account.

use accounts::Viewer;
use chrono::{DateTime, Utc};
use serde_json::Value;
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::{StorageError, Tx};

use super::entity::vessel::{ActiveModel, Column, Entity, Model};
use super::{beyond, found, own};
use crate::VesselId;

/// A vessel of the viewer's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VesselRow {
    /// Its id.
    pub id: VesselId,
    /// Its name.
    pub name: String,
    /// Everything known of it: JSON of a [`crate::record::Vessel`].
    pub content: String,
    /// What it is searched by.
    pub search: String,
    /// Counts changes.
    pub version: i32,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<Model> for VesselRow {
    fn from(row: Model) -> Self {
        let Model { id, name, content, search, version, updated_at, .. } = row;
        Self { id, name, content, search, version, updated_at }
    }
}

/// The viewer's own vessels that are still in the list.
fn kept(viewer: &Viewer) -> Select<Entity> {
    Entity::find().filter(own(viewer, Column::AccountId)).filter(Column::RemovedAt.is_null())
}

/// The viewer's vessels by name, at most `most`, those after the row named `after`; `find` narrows
/// by the beginnings of words, in any order.
pub(crate) async fn list_vessels(
    tx: &Tx,
    viewer: &Viewer,
    (find, after): (&str, Option<&VesselId>),
    most: u64,
) -> Result<Vec<VesselRow>, StorageError> {
    let last = match after {
        Some(id) => kept(viewer).filter(Column::Id.eq(id)).one(tx).await?,
        None => None,
    };
    let last = last.as_ref().map(|row| (row.search.as_str(), row.id.as_str()));
    let rows = searched(viewer, find, last, most).all(tx).await?;
    Ok(rows.into_iter().map(VesselRow::from).collect())
}

fn searched(viewer: &Viewer, find: &str, last: Option<(&str, &str)>, most: u64) -> Select<Entity> {
    let mut query = kept(viewer).filter(found(Column::Search, find));
    if let Some(last) = last {
        query = query.filter(beyond((Column::Search, Column::Id), last));
    }
    query.order_by_asc(Column::Search).order_by_asc(Column::Id).limit(most)
}

/// A page of the viewer's vessels, last added first (an id tells when it was made): at most `most`,
/// those added before `after` if one is named.
pub(crate) async fn vessels_page(
    tx: &Tx,
    viewer: &Viewer,
    after: Option<&VesselId>,
    most: u64,
) -> Result<Vec<VesselRow>, StorageError> {
    let mut query = kept(viewer);
    if let Some(after) = after {
        query = query.filter(Column::Id.lt(after));
    }
    let rows = query.order_by_desc(Column::Id).limit(most).all(tx).await?;
    Ok(rows.into_iter().map(VesselRow::from).collect())
}

/// All the viewer's vessels by name, at most `most`.
pub(crate) async fn all_vessels(
    tx: &Tx,
    viewer: &Viewer,
    most: u64,
) -> Result<Vec<VesselRow>, StorageError> {
    let rows = searched(viewer, "", None, most).all(tx).await?;
    Ok(rows.into_iter().map(VesselRow::from).collect())
}

/// One vessel of the viewer's.
pub(crate) async fn find_vessel(
    tx: &Tx,
    viewer: &Viewer,
    id: &VesselId,
) -> Result<Option<VesselRow>, StorageError> {
    let found = kept(viewer).filter(Column::Id.eq(id)).one(tx).await?;
    Ok(found.map(VesselRow::from))
}

/// The record of one vessel of the viewer's, as JSON of a [`crate::record::Vessel`].
///
/// # Errors
/// [`StorageError::Database`], [`StorageError::Inconsistent`].
pub async fn vessel_record(
    tx: &Tx,
    viewer: &Viewer,
    id: &VesselId,
) -> Result<Option<Value>, StorageError> {
    let Some(row) = find_vessel(tx, viewer, id).await? else {
        return Ok(None);
    };
    let record =
        serde_json::from_str(&row.content).map_err(|error| StorageError::Inconsistent {
            table: "vessel",
            column: "content",
            row: row.id.to_string(),
            why: error.to_string(),
        })?;
    Ok(Some(record))
}

/// Adds a vessel.
pub(crate) async fn insert_vessel(
    tx: &Tx,
    viewer: &Viewer,
    row: &VesselRow,
) -> Result<(), StorageError> {
    let new = ActiveModel {
        id: Set(row.id.clone()),
        name: Set(row.name.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        search: Set(row.search.clone()),
        content: Set(row.content.clone()),
        version: Set(row.version),
        created_at: Set(row.updated_at),
        updated_at: Set(row.updated_at),
        removed_at: Set(None),
    };
    Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// Writes a changed vessel, if nobody changed it since version `seen`.
pub(crate) async fn save_vessel(tx: &Tx, row: &VesselRow, seen: i32) -> Result<(), StorageError> {
    let change = ActiveModel {
        name: Set(row.name.clone()),
        search: Set(row.search.clone()),
        content: Set(row.content.clone()),
        version: Set(seen + 1),
        updated_at: Set(row.updated_at),
        ..Default::default()
    };
    let to_change = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(&row.id))
        .filter(Column::Version.eq(seen));
    if to_change.exec(tx).await?.rows_affected == 1 { Ok(()) } else { Err(StorageError::Conflict) }
}

/// Takes a vessel out of the list; notices that name it keep their copy.
pub(crate) async fn remove_vessel(tx: &Tx, row: &VesselRow) -> Result<(), StorageError> {
    let change = ActiveModel { removed_at: Set(Some(tx.ambient().now())), ..Default::default() };
    Entity::update_many().set(change).filter(Column::Id.eq(&row.id)).exec(tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use storage::sea_orm::{DbBackend, QueryTrait as _};

    use super::*;
    use crate::store::tests::{skipper_with, walks};

    #[tokio::test]
    async fn a_search_walks_the_index_of_its_account() {
        let (store, viewer, _database) = skipper_with().await;
        for last in [None, Some(("baptiste anna", "0197"))] {
            let query = searched(&viewer, "anna bapt", last, 51).build(DbBackend::Sqlite);
            walks(&store, &viewer, "vessel_of_account", &query.to_string()).await;
        }
    }
}
