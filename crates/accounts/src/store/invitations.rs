//! Invitations.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use storage::Tx;

use super::alive;
use super::rows::invitation::{ActiveModel, Column, Entity, Model};
use crate::keys::token_hash;
use crate::{AccountsError, AdministrationId, InvitationId};

fn is_open(row: &Model, now: DateTime<Utc>) -> bool {
    row.accepted_at.is_none()
        && row.withdrawn_at.is_none()
        && alive(row.created_at, row.expires_at, now)
}

pub(crate) async fn add_invitation(tx: &Tx, row: &Model) -> Result<(), AccountsError> {
    Entity::insert(ActiveModel::from(row.clone())).exec_without_returning(tx).await?;
    Ok(())
}

/// Keeps the hash of the token that went out.
pub(crate) async fn set_invitation_token(
    tx: &Tx,
    id: &InvitationId,
    token: &str,
) -> Result<(), AccountsError> {
    let changed = ActiveModel {
        id: Set(id.clone()),
        token_hash: Set(Some(token_hash(token))),
        ..Default::default()
    };
    Entity::update(changed).exec(tx).await?;
    Ok(())
}

/// An open invitation.
pub(crate) async fn open_invitation(tx: &Tx, id: &InvitationId) -> Result<Model, AccountsError> {
    let found = Entity::find_by_id(id.clone()).one(tx).await?;
    found.filter(|row| is_open(row, tx.ambient().now())).ok_or(AccountsError::NotFound)
}

/// An open invitation by its link's token.
pub(crate) async fn invitation_by_token(tx: &Tx, token: &str) -> Result<Model, AccountsError> {
    let found = Entity::find().filter(Column::TokenHash.eq(token_hash(token))).one(tx).await?;
    found.filter(|row| is_open(row, tx.ambient().now())).ok_or(AccountsError::DeadLink)
}

/// The open invitations into an administration, newest first, at most 200; with `pending`, also
/// those elsewhere that wait for approval.
pub(crate) async fn open_invitations(
    tx: &Tx,
    administration: &AdministrationId,
    pending: bool,
) -> Result<Vec<Model>, AccountsError> {
    let mut whose = Condition::any().add(Column::AdministrationId.eq(administration));
    if pending {
        whose = whose.add(Column::NeedsApproval.eq(true).and(Column::ApprovedBy.is_null()));
    }
    let open = Entity::find()
        .filter(whose)
        .filter(Column::AcceptedAt.is_null())
        .filter(Column::WithdrawnAt.is_null())
        .filter(Column::ExpiresAt.gt(tx.ambient().now()));
    Ok(open.order_by_desc(Column::Id).limit(200).all(tx).await?)
}

/// Notes who approved. False if it needs no approval, or has it.
pub(crate) async fn approve_invitation(
    tx: &Tx,
    id: &InvitationId,
    by: &str,
) -> Result<bool, AccountsError> {
    let done = Entity::update_many()
        .col_expr(Column::ApprovedBy, Expr::value(by))
        .filter(Column::Id.eq(id))
        .filter(Column::NeedsApproval.eq(true))
        .filter(Column::ApprovedBy.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Withdraws. False if it was accepted.
pub(crate) async fn withdraw_invitation(tx: &Tx, id: &InvitationId) -> Result<bool, AccountsError> {
    let done = Entity::update_many()
        .col_expr(Column::WithdrawnAt, Expr::value(tx.ambient().now()))
        .filter(Column::Id.eq(id))
        .filter(Column::AcceptedAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Uses an invitation up. Of two who try at once, one gets `Ok`.
pub(crate) async fn accept_invitation(tx: &Tx, id: &InvitationId) -> Result<(), AccountsError> {
    let done = Entity::update_many()
        .col_expr(Column::AcceptedAt, Expr::value(tx.ambient().now()))
        .filter(Column::Id.eq(id))
        .filter(Column::AcceptedAt.is_null())
        .filter(Column::WithdrawnAt.is_null())
        .exec(tx)
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(AccountsError::DeadLink) }
}
