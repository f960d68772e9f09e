//! Personal tokens for the API, by hash.

use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use storage::Tx;

use super::rows::api_token;
use crate::keys::token_hash;
use crate::{AccountId, AccountsError, ApiTokenId};

pub(crate) async fn add_api_token(tx: &Tx, row: api_token::Model) -> Result<(), AccountsError> {
    api_token::Entity::insert(api_token::ActiveModel::from(row)).exec_without_returning(tx).await?;
    Ok(())
}

/// A token that was not revoked, expired or not.
pub(crate) async fn api_token(
    tx: &Tx,
    token: &str,
) -> Result<Option<api_token::Model>, AccountsError> {
    let find = api_token::Entity::find()
        .filter(api_token::Column::TokenHash.eq(token_hash(token)))
        .filter(api_token::Column::RevokedAt.is_null());
    Ok(find.one(tx).await?)
}

/// An account's good tokens, newest first, at most 100.
pub(crate) async fn api_tokens_of(
    tx: &Tx,
    account: &AccountId,
) -> Result<Vec<api_token::Model>, AccountsError> {
    let find = api_token::Entity::find()
        .filter(api_token::Column::AccountId.eq(account))
        .filter(api_token::Column::RevokedAt.is_null())
        .filter(api_token::Column::ExpiresAt.gt(tx.ambient().now()));
    Ok(find.order_by_desc(api_token::Column::Id).limit(100).all(tx).await?)
}

/// Revokes a token if it is this account's. False if it is not, or was revoked before.
pub(crate) async fn revoke_api_token(
    tx: &Tx,
    account: &AccountId,
    id: &ApiTokenId,
) -> Result<bool, AccountsError> {
    let done = api_token::Entity::update_many()
        .col_expr(api_token::Column::RevokedAt, Expr::value(tx.ambient().now()))
        .filter(api_token::Column::Id.eq(id))
        .filter(api_token::Column::AccountId.eq(account))
        .filter(api_token::Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that a token was used now.
pub(crate) async fn note_api_token(tx: &Tx, id: &ApiTokenId) -> Result<(), AccountsError> {
    let used = api_token::ActiveModel {
        id: Set(id.clone()),
        used_at: Set(Some(tx.ambient().now())),
        ..Default::default()
    };
    api_token::Entity::update(used).exec(tx).await?;
    Ok(())
}
