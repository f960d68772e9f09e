//! Photographs of vessels.

use std::collections::HashSet;

use accounts::{AccountId, Viewer};
use sha2::{Digest as _, Sha256};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::entity::photograph::{ActiveModel, Column, Entity};
use super::own;
use crate::VesselId;

/// Puts a photograph in the place of the one a vessel of the viewer's has.
pub(crate) async fn put(
    tx: &Tx,
    viewer: &Viewer,
    (vessel, content): (&VesselId, Vec<u8>),
) -> Result<(), StorageError> {
    remove(tx, viewer, vessel).await?;
    let hash: String = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
    let row = ActiveModel {
        vessel_id: Set(vessel.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        account_id: Set(viewer.account.clone()),
        sha256: Set(hash),
        content: Set(content),
        taken_up_at: Set(tx.ambient().now()),
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes away the photograph of a vessel of the viewer's; false if there is none.
pub(crate) async fn remove(
    tx: &Tx,
    viewer: &Viewer,
    vessel: &VesselId,
) -> Result<bool, StorageError> {
    let gone = Entity::delete_many()
        .filter(own(viewer, Column::AccountId))
        .filter(Column::VesselId.eq(vessel))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected > 0)
}

/// Which vessels of the viewer's have one.
pub(crate) async fn pictured(tx: &Tx, viewer: &Viewer) -> Result<HashSet<VesselId>, StorageError> {
    let find = Entity::find().select_only().column(Column::VesselId);
    let ids: Vec<VesselId> =
        find.filter(own(viewer, Column::AccountId)).into_tuple().all(tx).await?;
    Ok(ids.into_iter().collect())
}

/// The viewer's next photograph after that of a vessel.
pub(crate) async fn next_photograph(
    tx: &Tx,
    viewer: &Viewer,
    after: Option<&VesselId>,
) -> Result<Option<(VesselId, Vec<u8>)>, StorageError> {
    let mut find = Entity::find().filter(own(viewer, Column::AccountId));
    if let Some(after) = after {
        find = find.filter(Column::VesselId.gt(after));
    }
    let found = find.order_by_asc(Column::VesselId).one(tx).await?;
    Ok(found.map(|row| (row.vessel_id, row.content)))
}

/// Whether a vessel of an account has one; as [`photograph_of`], for whoever may know.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn is_pictured(
    tx: &Tx,
    account: &AccountId,
    vessel: &VesselId,
) -> Result<bool, StorageError> {
    let find = Entity::find_by_id(vessel.clone()).filter(Column::AccountId.eq(account));
    Ok(find.count(tx).await? > 0)
}

/// The photograph of a vessel of an account, for whoever may see a call of hers: whoever calls has
/// made sure of that, and runs in `Scope::System` where the vessel is not the viewer's own.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn photograph_of(
    tx: &Tx,
    account: &AccountId,
    vessel: &VesselId,
) -> Result<Option<Vec<u8>>, StorageError> {
    let find = Entity::find_by_id(vessel.clone()).filter(Column::AccountId.eq(account));
    Ok(find.one(tx).await?.map(|row| row.content))
}
