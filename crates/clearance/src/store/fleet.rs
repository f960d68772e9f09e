//! The calls of one vessel.

use accounts::Viewer;
use storage::sea_orm::sea_query::{Expr, ExprTrait as _};
use storage::sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::calls::CallRow;
use super::entity::call::{Column, Entity};
use super::visible;
use crate::register::Whereabouts;

/// Other calls of the same vessel that the viewer may see, latest first, at most ten.
pub(crate) async fn calls_of_vessel(
    tx: &Tx,
    viewer: &Viewer,
    call: &CallRow,
) -> Result<Vec<CallRow>, StorageError> {
    latest(tx, viewer, Column::VesselKey.eq(&call.vessel_key).and(Column::Id.ne(&call.id))).await
}

/// Calls of the vessel of a key that the viewer may see, latest first, at most ten.
pub(crate) async fn calls_of_key(
    tx: &Tx,
    viewer: &Viewer,
    key: &str,
) -> Result<Vec<CallRow>, StorageError> {
    latest(tx, viewer, Column::VesselKey.eq(key)).await
}

async fn latest(tx: &Tx, viewer: &Viewer, which: Expr) -> Result<Vec<CallRow>, StorageError> {
    let rows = Entity::find()
        .filter(which)
        .filter(visible(viewer, Column::AdministrationId, Column::AccountId))
        .order_by_desc(Column::DueAt)
        .limit(10)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(CallRow::from).collect())
}

/// The calls in which the vessel of an arrival still counts as here though she came to them before;
/// in a transaction of `Scope::System`.
pub(crate) async fn calls_left_open(tx: &Tx, here: &CallRow) -> Result<Vec<CallRow>, StorageError> {
    let before = Condition::any().add(Column::ArrivedAt.lt(here.arrived_at)).add(
        Condition::all().add(Column::ArrivedAt.is_null()).add(Column::DueAt.lt(here.arrived_at)),
    );
    let rows = Entity::find()
        .filter(Column::VesselKey.eq(&here.vessel_key))
        .filter(Column::Whereabouts.eq(Whereabouts::Here))
        .filter(Column::Id.ne(&here.id))
        .filter(before)
        .limit(50)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(CallRow::from).collect())
}
