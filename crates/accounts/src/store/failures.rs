//! Failed sign-ins, by keyed subject, and what is forgotten after a while.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use storage::Tx;

use super::rows::{one_time_token, session, sign_in_failure};
use crate::AccountsError;
use crate::throttle::Count;

pub(crate) async fn failures(tx: &Tx, subject: &str) -> Result<Option<Count>, AccountsError> {
    let row = sign_in_failure::Entity::find_by_id(subject.to_owned()).one(tx).await?;
    Ok(row
        .map(|row| Count { failures: u32::try_from(row.failures).unwrap_or(0), last: row.last_at }))
}

pub(crate) async fn count_failure(tx: &Tx, subject: &str) -> Result<(), AccountsError> {
    use sign_in_failure::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        subject: Set(subject.to_owned()),
        failures: Set(1),
        last_at: Set(tx.ambient().now()),
    };
    let again = OnConflict::column(Column::Subject)
        .value(Column::Failures, Expr::col((Entity, Column::Failures)).add(1))
        .update_column(Column::LastAt)
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

pub(crate) async fn forget_failures(tx: &Tx, subject: &str) -> Result<(), AccountsError> {
    sign_in_failure::Entity::delete_by_id(subject.to_owned()).exec(tx).await?;
    Ok(())
}

/// Deletes links expired before `links`, sessions before `sessions`, failures before `failures`;
/// how many rows.
pub(crate) async fn sweep(
    tx: &Tx,
    (links, sessions, failures): (DateTime<Utc>, DateTime<Utc>, DateTime<Utc>),
) -> Result<u64, AccountsError> {
    let links = one_time_token::Entity::delete_many()
        .filter(one_time_token::Column::ExpiresAt.lt(links))
        .exec(tx)
        .await?;
    let sessions = session::Entity::delete_many()
        .filter(session::Column::ExpiresAt.lt(sessions))
        .exec(tx)
        .await?;
    let failures = sign_in_failure::Entity::delete_many()
        .filter(sign_in_failure::Column::LastAt.lt(failures))
        .exec(tx)
        .await?;
    Ok(links.rows_affected + sessions.rows_affected + failures.rows_affected)
}
