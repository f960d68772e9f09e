//! Administrations and agencies.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::Tx;

use super::rows::{administration, agency};
use crate::{AccountsError, AdministrationId, AgencyId, AgencyKind};

pub(crate) async fn administration_by_code(
    tx: &Tx,
    code: &str,
) -> Result<Option<administration::Model>, AccountsError> {
    Ok(administration::Entity::find().filter(administration::Column::Code.eq(code)).one(tx).await?)
}

pub(crate) async fn administration(
    tx: &Tx,
    id: &AdministrationId,
) -> Result<administration::Model, AccountsError> {
    administration::Entity::find_by_id(id.clone()).one(tx).await?.ok_or(AccountsError::NotFound)
}

/// All, by code.
pub(crate) async fn administrations(tx: &Tx) -> Result<Vec<administration::Model>, AccountsError> {
    Ok(administration::Entity::find().order_by_asc(administration::Column::Code).all(tx).await?)
}

/// Makes an administration; one of that code stays as it is.
pub(crate) async fn add_administration(
    tx: &Tx,
    (code, name): (&str, &str),
    second_step: bool,
) -> Result<(), AccountsError> {
    let row = administration::ActiveModel {
        id: Set(AdministrationId::new(tx.ambient())),
        code: Set(code.to_owned()),
        name: Set(name.to_owned()),
        second_step: Set(second_step),
        created_at: Set(tx.ambient().now()),
    };
    let there = OnConflict::column(administration::Column::Code).do_nothing().to_owned();
    administration::Entity::insert(row).on_conflict(there).exec_without_returning(tx).await?;
    Ok(())
}

pub(crate) async fn rename_administration(
    tx: &Tx,
    id: &AdministrationId,
    name: &str,
) -> Result<(), AccountsError> {
    let renamed = administration::ActiveModel {
        id: Set(id.clone()),
        name: Set(name.to_owned()),
        ..Default::default()
    };
    administration::Entity::update(renamed).exec(tx).await?;
    Ok(())
}

pub(crate) async fn set_second_step(
    tx: &Tx,
    id: &AdministrationId,
    demanded: bool,
) -> Result<(), AccountsError> {
    let changed = administration::ActiveModel {
        id: Set(id.clone()),
        second_step: Set(demanded),
        ..Default::default()
    };
    administration::Entity::update(changed).exec(tx).await?;
    Ok(())
}

/// Locks the administration's row, so that two administrators cannot remove each other at once.
pub(crate) async fn hold_administration(
    tx: &Tx,
    id: &AdministrationId,
) -> Result<(), AccountsError> {
    let held = administration::Entity::find_by_id(id.clone()).lock_exclusive().one(tx).await?;
    held.map(|_| ()).ok_or(AccountsError::NotFound)
}

/// Makes an agency if it is not there.
pub(crate) async fn add_agency(
    tx: &Tx,
    id: &AdministrationId,
    kind: AgencyKind,
) -> Result<(), AccountsError> {
    let row = agency::ActiveModel {
        id: Set(AgencyId::new(tx.ambient())),
        administration_id: Set(id.clone()),
        kind: Set(kind),
    };
    let unique = [agency::Column::AdministrationId, agency::Column::Kind];
    let there = OnConflict::columns(unique).do_nothing().to_owned();
    agency::Entity::insert(row).on_conflict(there).exec_without_returning(tx).await?;
    Ok(())
}

pub(crate) async fn agencies(
    tx: &Tx,
    id: &AdministrationId,
) -> Result<Vec<AgencyKind>, AccountsError> {
    let rows =
        agency::Entity::find().filter(agency::Column::AdministrationId.eq(id)).all(tx).await?;
    let mut kinds: Vec<AgencyKind> = rows.into_iter().map(|row| row.kind).collect();
    kinds.sort_unstable();
    Ok(kinds)
}
