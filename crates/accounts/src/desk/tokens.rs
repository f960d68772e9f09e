//! Personal tokens for the API: named, expiring, revocable, bound to one seat.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::accounts::Accounts;
use crate::desk::sessions::Session;
use crate::keys::{new_token, token_hash};
use crate::ledger::{self, Entry};
use crate::store::{self, alive, rows};
use crate::{AccountsError, ApiTokenId, Viewer, person};

/// What every token begins with, so that people and scanners know one that leaked.
pub(crate) const PREFIX: &str = "landfall_";
/// The longest life of a token, in days.
const MOST_DAYS: u16 = 366;
/// How exactly "last used" is kept.
const USED_EVERY: TimeDelta = TimeDelta::hours(1);

/// A token as its holder sees it; the token itself is shown once, when it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiToken {
    /// Its id.
    pub id: ApiTokenId,
    /// What its holder calls it.
    pub name: String,
    /// Made when.
    pub created_at: DateTime<Utc>,
    /// Good until.
    pub expires_at: DateTime<Utc>,
    /// Last used, to the hour.
    pub used_at: Option<DateTime<Utc>>,
}

impl Accounts {
    /// Makes a token for the viewer's seat, good for `days` (1 to 366); shown once.
    ///
    /// # Errors
    /// [`AccountsError::Name`] for the name, [`AccountsError::NotPermitted`] for the days.
    pub async fn new_api_token(
        &self,
        viewer: &Viewer,
        name: &str,
        days: u16,
    ) -> Result<(ApiTokenId, String), AccountsError> {
        let name = person::parse_name(name)?;
        if !(1..=MOST_DAYS).contains(&days) {
            return Err(AccountsError::NotPermitted);
        }
        let tx = self.store().write(&viewer.scope()).await?;
        let token = new_token(tx.ambient(), PREFIX);
        let now = tx.ambient().now();
        let id = ApiTokenId::new(tx.ambient());
        let row = rows::api_token::ActiveModel {
            id: Set(id.clone()),
            account_id: Set(viewer.account.clone()),
            administration_id: Set(viewer.seat.administration.clone()),
            seat_id: Set(viewer.seat.id.clone()),
            name: Set(name),
            token_hash: Set(token_hash(&token)),
            created_at: Set(now),
            expires_at: Set(now + TimeDelta::days(i64::from(days))),
            used_at: Set(None),
            revoked_at: Set(None),
        };
        rows::api_token::Entity::insert(row)
            .exec_without_returning(&tx)
            .await?;
        let entry = Entry::new("token.made", "api_token", id.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        tx.commit().await?;
        Ok((id, token))
    }

    /// The viewer's tokens that are good, newest first.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn api_tokens(&self, viewer: &Viewer) -> Result<Vec<ApiToken>, AccountsError> {
        let tx = self.store().read(&viewer.scope()).await?;
        let rows = rows::api_token::Entity::find()
            .filter(rows::api_token::Column::AccountId.eq(&viewer.account))
            .filter(rows::api_token::Column::RevokedAt.is_null())
            .filter(rows::api_token::Column::ExpiresAt.gt(tx.ambient().now()))
            .order_by_desc(rows::api_token::Column::Id)
            .limit(100)
            .all(&tx)
            .await?;
        let shown = |row: rows::api_token::Model| {
            let rows::api_token::Model {
                id,
                name,
                created_at,
                expires_at,
                used_at,
                ..
            } = row;
            ApiToken {
                id,
                name,
                created_at,
                expires_at,
                used_at,
            }
        };
        Ok(rows.into_iter().map(shown).collect())
    }

    /// Revokes one of the viewer's tokens.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] if it is not theirs or revoked already.
    pub async fn revoke_api_token(
        &self,
        viewer: &Viewer,
        id: &ApiTokenId,
    ) -> Result<(), AccountsError> {
        let tx = self.store().write(&viewer.scope()).await?;
        let done = rows::api_token::Entity::update_many()
            .col_expr(
                rows::api_token::Column::RevokedAt,
                Expr::value(tx.ambient().now()),
            )
            .filter(rows::api_token::Column::Id.eq(id))
            .filter(rows::api_token::Column::AccountId.eq(&viewer.account))
            .filter(rows::api_token::Column::RevokedAt.is_null())
            .exec(&tx)
            .await?;
        if done.rows_affected != 1 {
            return Err(AccountsError::NotFound);
        }
        let entry = Entry::new("token.revoked", "api_token", id.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// Finds whose bearer token this is. `None` for an unknown, revoked or expired one, and
    /// after a disabled account, an ended seat or a changed password.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn authenticate_bearer(&self, token: &str) -> Result<Option<Session>, AccountsError> {
        if !token.starts_with(PREFIX) {
            return Ok(None);
        }
        let tx = self.look().await?;
        let found = rows::api_token::Entity::find()
            .filter(rows::api_token::Column::TokenHash.eq(token_hash(token)))
            .filter(rows::api_token::Column::RevokedAt.is_null())
            .one(&tx)
            .await?;
        let now = tx.ambient().now();
        let Some(row) = found.filter(|row| alive(row.created_at, row.expires_at, now)) else {
            return Ok(None);
        };
        let account = store::account(&tx, &row.account_id).await?;
        let seat = self.seat(&tx, &row.seat_id).await?;
        let live = account.disabled_at.is_none() && account.password_at <= row.created_at;
        let Some(seat) = seat.filter(|_| live) else {
            return Ok(None);
        };
        drop(tx);
        if row
            .used_at
            .is_none_or(|used| (now - used).abs() >= USED_EVERY)
        {
            let tx = self.pen().await?;
            let used = rows::api_token::ActiveModel {
                id: Set(row.id.clone()),
                used_at: Set(Some(now)),
                ..Default::default()
            };
            rows::api_token::Entity::update(used).exec(&tx).await?;
            tx.commit().await?;
        }
        let id = row
            .id
            .as_str()
            .parse()
            .map_err(|_| AccountsError::NotFound)?;
        Ok(Some(Session::of_bearer(self.viewer(&account, seat, id))))
    }
}
