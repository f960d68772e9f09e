//! Sessions. The one query of every request is in SQL: a session with its account, seat and
//! administration.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Statement, UpdateMany,
};
use storage::Tx;

use super::rows::session;

use crate::keys::token_hash;
use crate::{AccountId, AccountsError, AdministrationId, AgencyKind, Role, SeatId, SessionId};

/// A session that has not ended, of an account and a seat that have not either.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Found {
    pub(crate) id: SessionId,
    pub(crate) csrf_secret: Vec<u8>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) seen_at: DateTime<Utc>,
    pub(crate) locked_at: Option<DateTime<Utc>>,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) kiosk: i32,
    pub(crate) account_id: AccountId,
    pub(crate) name: String,
    pub(crate) language: String,
    pub(crate) has_second_step: bool,
    pub(crate) seat_id: SeatId,
    pub(crate) role: Role,
    pub(crate) agency: Option<AgencyKind>,
    pub(crate) port: Option<String>,
    pub(crate) administration_id: AdministrationId,
    pub(crate) code: String,
    pub(crate) second_step: bool,
}

const SQL: &str = "SELECT s.id, s.csrf_secret, s.created_at, s.seen_at, s.locked_at, s.expires_at, s.kiosk, s.account_id, a.name, \
    a.language, a.totp_seed IS NOT NULL AS has_second_step, t.id AS seat_id, t.role, t.agency, t.port, \
    d.id AS administration_id, d.code, d.second_step \
    FROM session s JOIN account a ON a.id = s.account_id JOIN seat t ON t.id = s.seat_id \
    JOIN administration d ON d.id = t.administration_id \
    WHERE s.token_hash = $1 AND s.ended_at IS NULL AND t.ended_at IS NULL AND a.disabled_at IS NULL";

/// Finds a session by its token, expired or not.
pub(crate) async fn find_session(tx: &Tx, token: &str) -> Result<Option<Found>, AccountsError> {
    let sql =
        Statement::from_sql_and_values(tx.get_database_backend(), SQL, [token_hash(token).into()]);
    Ok(Found::find_by_statement(sql).one(tx).await?)
}

/// Ends an account's sessions, but for `keep`, and tells their browsers no more. How many.
pub(crate) async fn end_sessions(
    tx: &Tx,
    account: &AccountId,
    keep: Option<&SessionId>,
) -> Result<u64, AccountsError> {
    let mut ending = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(tx.ambient().now()))
        .filter(session::Column::AccountId.eq(account))
        .filter(session::Column::EndedAt.is_null());
    if let Some(keep) = keep {
        ending = ending.filter(session::Column::Id.ne(keep));
    }
    super::forget_push_devices(tx, account, keep).await?;
    Ok(ending.exec(tx).await?.rows_affected)
}

/// Keeps a new session.
pub(crate) async fn add_session(tx: &Tx, row: session::Model) -> Result<(), AccountsError> {
    session::Entity::insert(session::ActiveModel::from(row)).exec_without_returning(tx).await?;
    Ok(())
}

/// What is noted of a session.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mark {
    Seen,
    Locked,
    Ended,
}

fn living() -> UpdateMany<session::Entity> {
    session::Entity::update_many().filter(session::Column::EndedAt.is_null())
}

/// Notes something of a session that has not ended, as of now. False if it has.
pub(crate) async fn mark_session(
    tx: &Tx,
    id: &SessionId,
    mark: Mark,
) -> Result<bool, AccountsError> {
    let column = match mark {
        Mark::Seen => session::Column::SeenAt,
        Mark::Locked => session::Column::LockedAt,
        Mark::Ended => session::Column::EndedAt,
    };
    let now = Expr::value(tx.ambient().now());
    let done = living().col_expr(column, now).filter(session::Column::Id.eq(id)).exec(tx).await?;
    Ok(done.rows_affected == 1)
}

/// Ends a session if it is this account's. False if it is not, or has ended.
pub(crate) async fn end_own_session(
    tx: &Tx,
    account: &AccountId,
    id: &SessionId,
) -> Result<bool, AccountsError> {
    let ended = living()
        .col_expr(session::Column::EndedAt, Expr::value(tx.ambient().now()))
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::AccountId.eq(account))
        .exec(tx)
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Ends the sessions in a seat, and tells their browsers no more.
pub(crate) async fn end_seat_sessions(tx: &Tx, seat: &SeatId) -> Result<(), AccountsError> {
    super::forget_push_devices_in(tx, seat).await?;
    let now = Expr::value(tx.ambient().now());
    living()
        .col_expr(session::Column::EndedAt, now)
        .filter(session::Column::SeatId.eq(seat))
        .exec(tx)
        .await?;
    Ok(())
}

/// Unlocks a session under a new token. False if it has ended.
pub(crate) async fn reopen_session(
    tx: &Tx,
    id: &SessionId,
    token: &str,
) -> Result<bool, AccountsError> {
    let opened = living()
        .col_expr(session::Column::TokenHash, Expr::value(token_hash(token)))
        .col_expr(session::Column::LockedAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(session::Column::SeenAt, Expr::value(tx.ambient().now()))
        .filter(session::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(opened.rows_affected == 1)
}

/// An account's open sessions, newest first, at most 100.
pub(crate) async fn sessions_of(
    tx: &Tx,
    account: &AccountId,
) -> Result<Vec<session::Model>, AccountsError> {
    let find = session::Entity::find()
        .filter(session::Column::AccountId.eq(account))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(tx.ambient().now()));
    Ok(find.order_by_desc(session::Column::Id).limit(100).all(tx).await?)
}
