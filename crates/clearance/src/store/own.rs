//! What an account's own wish, or the end of a retention, does to its voyages.

use accounts::Viewer;
use chrono::{DateTime, Utc};
use storage::sea_orm::sea_query::{Expr, Query};
use storage::sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use storage::{StorageError, Tx};

use super::calls::CallRow;
use super::entity::{call, voyage};
use super::visible;
use crate::voyage::VoyageId;

/// True of voyages of which nothing was ever sent.
fn unsent() -> Condition {
    let mut sent = Query::select();
    sent.column(call::Column::VoyageId).from(call::Entity);
    Condition::all().add(voyage::Column::Id.not_in_subquery(sent))
}

/// Erases the viewer's voyages of which nothing was ever sent. How many.
pub(crate) async fn erase_drafts(tx: &Tx, viewer: &Viewer) -> Result<u64, StorageError> {
    let own = visible(viewer, voyage::Column::AdministrationId, voyage::Column::AccountId);
    let gone = voyage::Entity::delete_many().filter(own).filter(unsent()).exec(tx).await?;
    Ok(gone.rows_affected)
}

/// Erases anybody's voyages of which nothing was ever sent and that nobody changed since `moment`;
/// in a transaction of `Scope::System`. How many.
pub(crate) async fn sweep_drafts(tx: &Tx, moment: DateTime<Utc>) -> Result<u64, StorageError> {
    let old = voyage::Column::UpdatedAt.lt(moment);
    let gone = voyage::Entity::delete_many().filter(old).filter(unsent()).exec(tx).await?;
    Ok(gone.rows_affected)
}

/// Empties the plans that stand behind the viewer's voyages that were sent: their notices are
/// what counts, and are the administrations'.
pub(crate) async fn empty_plans(tx: &Tx, viewer: &Viewer, plan: &str) -> Result<(), StorageError> {
    voyage::Entity::update_many()
        .col_expr(voyage::Column::Name, Expr::value(""))
        .col_expr(voyage::Column::Draft, Expr::value(plan))
        .filter(visible(viewer, voyage::Column::AdministrationId, voyage::Column::AccountId))
        .exec(tx)
        .await?;
    Ok(())
}

/// The viewer's calls whose vessel is not known to have left, and whose times lie after `moment`.
pub(crate) async fn calls_still_due(
    tx: &Tx,
    viewer: &Viewer,
    moment: DateTime<Utc>,
) -> Result<Vec<CallRow>, StorageError> {
    let later = Condition::any()
        .add(call::Column::ArrivesAt.gt(moment))
        .add(call::Column::DepartsAt.gt(moment));
    let rows = call::Entity::find()
        .filter(visible(viewer, call::Column::AdministrationId, call::Column::AccountId))
        .filter(call::Column::DepartedAt.is_null())
        .filter(later)
        .order_by_asc(call::Column::DueAt)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(CallRow::from).collect())
}

/// The plan behind a voyage, by its id alone: for the program itself, in `Scope::System`.
pub(crate) async fn plan_in_system(tx: &Tx, id: &VoyageId) -> Result<Option<String>, StorageError> {
    Ok(voyage::Entity::find_by_id(id.clone()).one(tx).await?.map(|row| row.draft))
}
