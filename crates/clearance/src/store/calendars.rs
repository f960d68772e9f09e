//! Calendars: the secret address under which an account's calls and deadlines are read.

use accounts::{AccountId, Viewer};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::{StorageError, Tx};

use super::VoyageRow;
use super::entity::{calendar, voyage};
use crate::voyage::VoyageState;

/// The viewer's own calendar.
pub(crate) async fn own_calendar(
    tx: &Tx,
    viewer: &Viewer,
) -> Result<Option<calendar::Model>, StorageError> {
    let own = calendar::Entity::find().filter(calendar::Column::AccountId.eq(&viewer.account));
    Ok(own.one(tx).await?)
}

/// Puts a calendar in the place of the viewer's own.
pub(crate) async fn put_calendar(
    tx: &Tx,
    viewer: &Viewer,
    (token_hash, sealed_token): (String, Vec<u8>),
) -> Result<(), StorageError> {
    drop_calendar(tx, viewer).await?;
    let row = calendar::ActiveModel {
        account_id: Set(viewer.account.clone()),
        administration_id: Set(viewer.seat.administration.clone()),
        token_hash: Set(token_hash),
        sealed_token: Set(sealed_token),
        made_at: Set(tx.ambient().now()),
    };
    calendar::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Withdraws the viewer's own calendar; false if there is none.
pub(crate) async fn drop_calendar(tx: &Tx, viewer: &Viewer) -> Result<bool, StorageError> {
    let own = calendar::Column::AccountId.eq(&viewer.account);
    let done = calendar::Entity::delete_many().filter(own).exec(tx).await?;
    Ok(done.rows_affected > 0)
}

/// Whose calendar has the address of that hash. In the program's own name: who knows the address
/// is let in by it.
pub(crate) async fn calendar_in_system(
    tx: &Tx,
    token_hash: &str,
) -> Result<Option<AccountId>, StorageError> {
    let found = calendar::Entity::find().filter(calendar::Column::TokenHash.eq(token_hash));
    Ok(found.one(tx).await?.map(|row| row.account_id))
}

/// The plans of an account for its calendar, last changed first, at most 50, withdrawn ones left
/// out: no person's data is in a plan, only ids of them.
pub(crate) async fn plans_in_system(
    tx: &Tx,
    account: &AccountId,
) -> Result<Vec<VoyageRow>, StorageError> {
    let rows = voyage::Entity::find()
        .filter(voyage::Column::AccountId.eq(account))
        .filter(voyage::Column::State.ne(VoyageState::Cancelled))
        .order_by_desc(voyage::Column::UpdatedAt)
        .limit(50)
        .all(tx)
        .await?;
    Ok(rows.into_iter().map(VoyageRow::from).collect())
}
