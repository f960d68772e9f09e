//! Personal tokens for the API: named, expiring, revocable, bound to one seat.

use chrono::{DateTime, TimeDelta, Utc};

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
        let row = rows::api_token::Model {
            id: id.clone(),
            account_id: viewer.account.clone(),
            administration_id: viewer.seat.administration.clone(),
            seat_id: viewer.seat.id.clone(),
            name,
            token_hash: token_hash(&token),
            created_at: now,
            expires_at: now + TimeDelta::days(i64::from(days)),
            used_at: None,
            revoked_at: None,
        };
        store::add_api_token(&tx, row).await?;
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
        let rows = store::api_tokens_of(&tx, &viewer.account).await?;
        let shown = |row: rows::api_token::Model| {
            let rows::api_token::Model { id, name, created_at, expires_at, used_at, .. } = row;
            ApiToken { id, name, created_at, expires_at, used_at }
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
        if !store::revoke_api_token(&tx, &viewer.account, id).await? {
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
        let found = store::api_token(&tx, token).await?;
        let now = tx.ambient().now();
        let Some(row) = found.filter(|row| alive(row.created_at, row.expires_at, now)) else {
            return Ok(None);
        };
        let account = store::account(&tx, &row.account_id).await?;
        let seat = store::seat(&tx, &row.seat_id).await?;
        let live = account.disabled_at.is_none() && account.password_at <= row.created_at;
        let Some((_, seat)) = seat.filter(|_| live) else {
            return Ok(None);
        };
        drop(tx);
        if row.used_at.is_none_or(|used| (now - used).abs() >= USED_EVERY) {
            let tx = self.pen().await?;
            store::note_api_token(&tx, &row.id).await?;
            tx.commit().await?;
        }
        let id = row.id.as_str().parse().map_err(|_| AccountsError::NotFound)?;
        Ok(Some(Session::of_bearer(self.viewer(&account, seat, id))))
    }
}
