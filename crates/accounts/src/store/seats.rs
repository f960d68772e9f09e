//! Seats.

use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};
use storage::Tx;

use super::rows::{account, administration, seat};
use crate::{AccountId, AccountsError, AdministrationId, Role, Seat, SeatId};

/// Seats not ended, oldest first, with the codes of their administrations.
pub(crate) async fn seats(
    tx: &Tx,
    find: Select<seat::Entity>,
) -> Result<Vec<(seat::Model, Seat)>, AccountsError> {
    let rows = find
        .filter(seat::Column::EndedAt.is_null())
        .order_by_asc(seat::Column::CreatedAt)
        .order_by_asc(seat::Column::Id)
        .all(tx)
        .await?;
    let ids: Vec<_> = rows.iter().map(|row| row.administration_id.clone()).collect();
    let owners = administration::Entity::find()
        .filter(administration::Column::Id.is_in(ids))
        .all(tx)
        .await?;
    let code = |id: &AdministrationId| {
        owners.iter().find(|owner| owner.id == *id).map(|owner| owner.code.clone())
    };
    let with_code = |row: seat::Model| {
        let territory = code(&row.administration_id).unwrap_or_default();
        let seat = seat_of(&row, territory);
        (row, seat)
    };
    Ok(rows.into_iter().map(with_code).collect())
}

pub(crate) fn seat_of(row: &seat::Model, territory: String) -> Seat {
    Seat {
        id: row.id.clone(),
        role: row.role,
        administration: row.administration_id.clone(),
        territory,
        agency: row.agency,
        port: row.port.clone(),
    }
}

pub(crate) async fn seats_of(tx: &Tx, account: &AccountId) -> Result<Vec<Seat>, AccountsError> {
    let found = seats(tx, seat::Entity::find().filter(seat::Column::AccountId.eq(account))).await?;
    Ok(found.into_iter().map(|(_, seat)| seat).collect())
}

/// A seat to be made.
pub(crate) struct NewSeat<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) administration: &'a administration::Model,
    pub(crate) role: Role,
    pub(crate) agency: Option<crate::AgencyKind>,
    pub(crate) port: Option<String>,
}

pub(crate) async fn add_seat(tx: &Tx, new: NewSeat<'_>) -> Result<Seat, AccountsError> {
    let row = seat::Model {
        id: SeatId::new(tx.ambient()),
        account_id: new.account.clone(),
        administration_id: new.administration.id.clone(),
        role: new.role,
        agency: new.agency,
        port: new.port,
        created_at: tx.ambient().now(),
        ended_at: None,
    };
    let made = seat_of(&row, new.administration.code.clone());
    seat::Entity::insert(seat::ActiveModel::from(row)).exec_without_returning(tx).await.map_err(
        |error| {
            let error = storage::StorageError::from(error);
            if error.is_duplicate() { AccountsError::SeatTaken } else { error.into() }
        },
    )?;
    Ok(made)
}

/// A seat that has not ended, and whose it is.
pub(crate) async fn seat(tx: &Tx, id: &SeatId) -> Result<Option<(AccountId, Seat)>, AccountsError> {
    let found = seats(tx, seat::Entity::find_by_id(id.clone())).await?;
    Ok(found.into_iter().next().map(|(row, seat)| (row.account_id, seat)))
}

/// The seats of an administration but for skippers', at most 1,000.
pub(crate) async fn seats_in(
    tx: &Tx,
    administration: &AdministrationId,
) -> Result<Vec<(seat::Model, Seat)>, AccountsError> {
    let find = seat::Entity::find()
        .filter(seat::Column::AdministrationId.eq(administration))
        .filter(seat::Column::Role.ne(Role::Skipper))
        .limit(1_000);
    seats(tx, find).await
}

/// Ends a seat.
pub(crate) async fn end_seat(tx: &Tx, id: &SeatId) -> Result<(), AccountsError> {
    let ended = seat::ActiveModel {
        id: Set(id.clone()),
        ended_at: Set(Some(tx.ambient().now())),
        ..Default::default()
    };
    seat::Entity::update(ended).exec(tx).await?;
    Ok(())
}

/// The accounts that can act as administrator, of one administration or of any.
pub(crate) async fn administrators(
    tx: &Tx,
    of: Option<&AdministrationId>,
) -> Result<Vec<AccountId>, AccountsError> {
    let mut find = seat::Entity::find()
        .filter(seat::Column::Role.eq(Role::Administrator))
        .filter(seat::Column::EndedAt.is_null());
    if let Some(of) = of {
        find = find.filter(seat::Column::AdministrationId.eq(of));
    }
    let rows = find.all(tx).await?;
    let ids: Vec<AccountId> = rows.into_iter().map(|row| row.account_id).collect();
    let able = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .filter(account::Column::DisabledAt.is_null());
    Ok(able.all(tx).await?.into_iter().map(|row| row.id).collect())
}
