//! The one query of every request, in SQL: a session with its account, seat and administration.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait as _, FromQueryResult, Statement};
use storage::Tx;

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

const SQL: &str = "SELECT s.id, s.csrf_secret, s.created_at, s.seen_at, s.locked_at, s.expires_at, s.account_id, a.name, \
    a.language, a.totp_seed IS NOT NULL AS has_second_step, t.id AS seat_id, t.role, t.agency, t.port, \
    d.id AS administration_id, d.code, d.second_step \
    FROM session s JOIN account a ON a.id = s.account_id JOIN seat t ON t.id = s.seat_id \
    JOIN administration d ON d.id = t.administration_id \
    WHERE s.token_hash = $1 AND s.ended_at IS NULL AND t.ended_at IS NULL AND a.disabled_at IS NULL";

/// Finds a session by its token, expired or not.
pub(crate) async fn find(tx: &Tx, token: &str) -> Result<Option<Found>, AccountsError> {
    let sql =
        Statement::from_sql_and_values(tx.get_database_backend(), SQL, [token_hash(token).into()]);
    Ok(Found::find_by_statement(sql).one(tx).await?)
}
