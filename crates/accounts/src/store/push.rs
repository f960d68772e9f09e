//! Browsers that are told of news.

use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, EntityTrait as _,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use storage::Tx;

use super::rows::{push_device, session};
use crate::{AccountId, AccountsError, PushDeviceId, SeatId, SessionId};

use push_device::{Column, Entity};

/// Keeps a browser, new or known by its id.
pub(crate) async fn keep_push_device(
    tx: &Tx,
    row: push_device::Model,
    known: bool,
) -> Result<(), AccountsError> {
    let row = push_device::ActiveModel::from(row);
    if known {
        row.reset_all().update(tx).await?;
    } else {
        Entity::insert(row).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The browser with this address, whosever it is.
pub(crate) async fn push_device_at(
    tx: &Tx,
    endpoint_hash: &str,
) -> Result<Option<push_device::Model>, AccountsError> {
    Ok(Entity::find().filter(Column::EndpointHash.eq(endpoint_hash)).one(tx).await?)
}

/// The browser of this id, whosever it is: for the program itself.
pub(crate) async fn push_device(
    tx: &Tx,
    id: &PushDeviceId,
) -> Result<Option<push_device::Model>, AccountsError> {
    Ok(Entity::find_by_id(id.clone()).one(tx).await?)
}

/// How many browsers of an account are told.
pub(crate) async fn count_push_devices(tx: &Tx, account: &AccountId) -> Result<u64, AccountsError> {
    Ok(Entity::find().filter(Column::AccountId.eq(account)).count(tx).await?)
}

/// An account's browsers, newest first.
pub(crate) async fn push_devices_of(
    tx: &Tx,
    account: &AccountId,
) -> Result<Vec<push_device::Model>, AccountsError> {
    let find = Entity::find().filter(Column::AccountId.eq(account)).order_by_desc(Column::Id);
    Ok(find.limit(100).all(tx).await?)
}

/// Notes that a message was taken for a browser now.
pub(crate) async fn note_push_device(tx: &Tx, id: &PushDeviceId) -> Result<(), AccountsError> {
    let now = sea_orm::sea_query::Expr::value(tx.ambient().now());
    Entity::update_many().col_expr(Column::ToldAt, now).filter(Column::Id.eq(id)).exec(tx).await?;
    Ok(())
}

/// Follows a session that goes on under another id.
pub(crate) async fn move_push_devices(
    tx: &Tx,
    from: &SessionId,
    to: &SessionId,
) -> Result<(), AccountsError> {
    let moved = push_device::ActiveModel { session_id: Set(to.clone()), ..Default::default() };
    Entity::update_many().set(moved).filter(Column::SessionId.eq(from)).exec(tx).await?;
    Ok(())
}

/// Forgets one of an account's browsers. False if it is not this account's.
pub(crate) async fn forget_push_device(
    tx: &Tx,
    account: &AccountId,
    id: &PushDeviceId,
) -> Result<bool, AccountsError> {
    let gone = Entity::delete_many()
        .filter(Column::Id.eq(id))
        .filter(Column::AccountId.eq(account))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected == 1)
}

/// Forgets an account's browsers, but for that of the session `keep`.
pub(crate) async fn forget_push_devices(
    tx: &Tx,
    account: &AccountId,
    keep: Option<&SessionId>,
) -> Result<(), AccountsError> {
    let mut gone = Entity::delete_many().filter(Column::AccountId.eq(account));
    if let Some(keep) = keep {
        gone = gone.filter(Column::SessionId.ne(keep));
    }
    gone.exec(tx).await?;
    Ok(())
}

/// Forgets the browser of a session that its holder ended.
pub(crate) async fn forget_push_device_of(
    tx: &Tx,
    account: &AccountId,
    session: &SessionId,
) -> Result<(), AccountsError> {
    let own = Entity::delete_many().filter(Column::AccountId.eq(account));
    own.filter(Column::SessionId.eq(session)).exec(tx).await?;
    Ok(())
}

/// Forgets the browsers of the sessions in a seat that ended.
pub(crate) async fn forget_push_devices_in(tx: &Tx, seat: &SeatId) -> Result<(), AccountsError> {
    let sessions = sea_orm::sea_query::Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(session::Column::SeatId.eq(seat))
        .to_owned();
    Entity::delete_many().filter(Column::SessionId.in_subquery(sessions)).exec(tx).await?;
    Ok(())
}
