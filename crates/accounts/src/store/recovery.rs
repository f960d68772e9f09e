//! Recovery codes, by keyed hash.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
};
use storage::Tx;

use super::rows::{account, recovery_code};
use crate::{AccountId, AccountsError, RecoveryCodeId};

pub(crate) async fn add_codes(
    tx: &Tx,
    account: &account::Model,
    hashes: Vec<String>,
) -> Result<(), AccountsError> {
    let rows = hashes.into_iter().map(|hash| recovery_code::ActiveModel {
        id: Set(RecoveryCodeId::new(tx.ambient())),
        account_id: Set(account.id.clone()),
        administration_id: Set(account.administration_id.clone()),
        code_hash: Set(hash),
        created_at: Set(tx.ambient().now()),
        used_at: Set(None),
    });
    recovery_code::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Uses a code up. Of two who use the same at once, one gets `true`.
pub(crate) async fn use_code(
    tx: &Tx,
    account: &AccountId,
    hash: &str,
) -> Result<bool, AccountsError> {
    let used = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(tx.ambient().now()))
        .filter(recovery_code::Column::AccountId.eq(account))
        .filter(recovery_code::Column::CodeHash.eq(hash))
        .filter(recovery_code::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(used.rows_affected == 1)
}

pub(crate) async fn forget_codes(tx: &Tx, account: &AccountId) -> Result<(), AccountsError> {
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::AccountId.eq(account))
        .exec(tx)
        .await?;
    Ok(())
}

pub(crate) async fn codes_left(tx: &Tx, account: &AccountId) -> Result<u64, AccountsError> {
    let left = recovery_code::Entity::find()
        .filter(recovery_code::Column::AccountId.eq(account))
        .filter(recovery_code::Column::UsedAt.is_null());
    Ok(left.count(tx).await?)
}
