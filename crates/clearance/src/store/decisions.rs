//! Decisions and messages: only ever added.

use accounts::{AccountId, AgencyKind, Viewer};
use chrono::{DateTime, Utc};
use storage::sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use storage::{StorageError, Tx};

use super::calls::CallRow;
use super::entity::{decision, message};
use super::visible;
use crate::decision::Decision;
use crate::voyage::{CallId, MessageId, Way};

/// Every decision on a call the viewer may see, oldest first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn decisions_of(
    tx: &Tx,
    viewer: &Viewer,
    call: &CallId,
) -> Result<Vec<(Way, Decision)>, StorageError> {
    let rows = decision::Entity::find()
        .filter(decision::Column::CallId.eq(call))
        .filter(visible(viewer, decision::Column::AdministrationId, decision::Column::AccountId))
        .order_by_asc(decision::Column::DecidedAt)
        .order_by_asc(decision::Column::Id)
        .all(tx)
        .await?;
    let typed = rows.into_iter().map(|row| {
        let decision::Model {
            id,
            direction,
            notice_version,
            agency,
            outcome,
            reason,
            conditions,
            officer,
            ..
        } = row;
        let at = row.decided_at;
        (
            direction,
            Decision { id, agency, outcome, reason, conditions, officer, notice_version, at },
        )
    });
    Ok(typed.collect())
}

/// Adds a decision.
pub(crate) async fn insert_decision(
    tx: &Tx,
    call: &CallRow,
    (way, taken): (Way, &Decision),
    by: &AccountId,
) -> Result<(), StorageError> {
    let new = decision::ActiveModel {
        id: Set(taken.id.clone()),
        call_id: Set(call.id.clone()),
        administration_id: Set(call.administration.clone()),
        account_id: Set(call.account.clone()),
        direction: Set(way),
        notice_version: Set(taken.notice_version),
        agency: Set(taken.agency),
        outcome: Set(taken.outcome),
        reason: Set(taken.reason.clone()),
        conditions: Set(taken.conditions.clone()),
        officer: Set(taken.officer.clone()),
        decided_by: Set(by.clone()),
        decided_at: Set(taken.at),
    };
    decision::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}

/// A question of an officer or an answer of the skipper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageRow {
    /// Its id.
    pub id: MessageId,
    /// On which notice of the call.
    pub way: Way,
    /// The agency that asked; `None` from the skipper to all.
    pub agency: Option<AgencyKind>,
    /// True from an officer, false from the skipper.
    pub from_officer: bool,
    /// The name shown.
    pub author: String,
    /// What it says.
    pub body: String,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
}

/// The conversation on a call the viewer may see, oldest first.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn messages_of(
    tx: &Tx,
    viewer: &Viewer,
    call: &CallId,
) -> Result<Vec<MessageRow>, StorageError> {
    let rows = message::Entity::find()
        .filter(message::Column::CallId.eq(call))
        .filter(visible(viewer, message::Column::AdministrationId, message::Column::AccountId))
        .order_by_asc(message::Column::SentAt)
        .order_by_asc(message::Column::Id)
        .all(tx)
        .await?;
    let typed = rows.into_iter().map(|row| MessageRow {
        id: row.id,
        way: row.direction,
        agency: row.agency,
        from_officer: row.from_officer != 0,
        author: row.author,
        body: row.body,
        sent_at: row.sent_at,
    });
    Ok(typed.collect())
}

/// Adds a message.
pub(crate) async fn insert_message(
    tx: &Tx,
    call: &CallRow,
    sent: &MessageRow,
) -> Result<(), StorageError> {
    let new = message::ActiveModel {
        id: Set(sent.id.clone()),
        call_id: Set(call.id.clone()),
        administration_id: Set(call.administration.clone()),
        account_id: Set(call.account.clone()),
        direction: Set(sent.way),
        agency: Set(sent.agency),
        from_officer: Set(i32::from(sent.from_officer)),
        author: Set(sent.author.clone()),
        body: Set(sent.body.clone()),
        sent_at: Set(sent.sent_at),
    };
    message::Entity::insert(new).exec_without_returning(tx).await?;
    Ok(())
}
