//! One-time tokens: links, and sign-ins that wait for their next step.

use chrono::TimeDelta;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use storage::Tx;

use super::rows::one_time_token;
use super::{TokenKind, alive};
use crate::keys::token_hash;
use crate::{AccountId, AccountsError, AdministrationId, OneTimeId};

/// A one-time token to be made.
pub(crate) struct NewToken<'a> {
    pub(crate) kind: TokenKind,
    pub(crate) administration: &'a AdministrationId,
    pub(crate) account: Option<&'a AccountId>,
    pub(crate) payload: Option<Vec<u8>>,
    pub(crate) lasts: TimeDelta,
}

/// Makes a one-time token and gives it in clear; only its hash is kept.
pub(crate) async fn add_token(tx: &Tx, new: NewToken<'_>) -> Result<String, AccountsError> {
    let token = crate::keys::new_token(tx.ambient(), "");
    let now = tx.ambient().now();
    let row = one_time_token::ActiveModel {
        id: Set(OneTimeId::new(tx.ambient())),
        kind: Set(new.kind),
        administration_id: Set(new.administration.clone()),
        account_id: Set(new.account.cloned()),
        token_hash: Set(token_hash(&token)),
        payload: Set(new.payload),
        tries: Set(0),
        created_at: Set(now),
        expires_at: Set(now + new.lasts),
        used_at: Set(None),
    };
    one_time_token::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(token)
}

/// Finds a living token; unknown, used and expired are one answer.
pub(crate) async fn token(
    tx: &Tx,
    kind: TokenKind,
    token: &str,
) -> Result<one_time_token::Model, AccountsError> {
    let found = one_time_token::Entity::find()
        .filter(one_time_token::Column::TokenHash.eq(token_hash(token)))
        .filter(one_time_token::Column::Kind.eq(kind))
        .filter(one_time_token::Column::UsedAt.is_null())
        .one(tx)
        .await?;
    let now = tx.ambient().now();
    found.filter(|row| alive(row.created_at, row.expires_at, now)).ok_or(AccountsError::DeadLink)
}

/// Uses a token up. Of two who try at once, one gets `Ok`.
pub(crate) async fn use_token(tx: &Tx, id: &OneTimeId) -> Result<(), AccountsError> {
    let done = one_time_token::Entity::update_many()
        .col_expr(one_time_token::Column::UsedAt, Expr::value(tx.ambient().now()))
        .filter(one_time_token::Column::Id.eq(id))
        .filter(one_time_token::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(AccountsError::DeadLink) }
}

/// Counts a try on a token; false once `most` were made.
pub(crate) async fn try_token(tx: &Tx, id: &OneTimeId, most: i32) -> Result<bool, AccountsError> {
    let done = one_time_token::Entity::update_many()
        .col_expr(one_time_token::Column::Tries, Expr::col(one_time_token::Column::Tries).add(1))
        .filter(one_time_token::Column::Id.eq(id))
        .filter(one_time_token::Column::UsedAt.is_null())
        .filter(one_time_token::Column::Tries.lt(most))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Voids an account's waiting tokens of a kind.
pub(crate) async fn void_tokens(
    tx: &Tx,
    account: &AccountId,
    kind: TokenKind,
) -> Result<(), AccountsError> {
    one_time_token::Entity::update_many()
        .col_expr(one_time_token::Column::UsedAt, Expr::value(tx.ambient().now()))
        .filter(one_time_token::Column::AccountId.eq(account))
        .filter(one_time_token::Column::Kind.eq(kind))
        .filter(one_time_token::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Voids all waiting tokens of a kind, whoever's they are.
pub(crate) async fn void_kind(tx: &Tx, kind: TokenKind) -> Result<(), AccountsError> {
    one_time_token::Entity::update_many()
        .col_expr(one_time_token::Column::UsedAt, Expr::value(tx.ambient().now()))
        .filter(one_time_token::Column::Kind.eq(kind))
        .filter(one_time_token::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}
