//! Sessions: rows, looked up by the hash of a token. Everything that ends one counts from the
//! next request on: sign-out, a disabled account, an ended seat, a changed password.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use storage::Tx;

use crate::accounts::{Accounts, Caller};
use crate::desk::sign_in::SignedIn;
use crate::keys::{new_token, token_hash};
use crate::ledger::{self, Entry};
use crate::store::{self, alive, rows};
use crate::{AccountsError, Purpose, Seat, SeatId, SessionId, Viewer};

/// How long a session of someone who serves an administration lasts, whatever happens.
const OFFICER_LASTS: TimeDelta = TimeDelta::hours(12);
/// How long they may be idle before the password is asked for again.
const OFFICER_IDLE: TimeDelta = TimeDelta::minutes(15);
/// How long a skipper's or agent's session lasts.
const SKIPPER_LASTS: TimeDelta = TimeDelta::days(30);
/// How exactly "last seen" is kept: a write a minute, not one a request.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Why a session may not go on yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halt {
    /// Idle for 15 minutes: unlock with the password.
    Locked,
    /// The second step is demanded and not set up: set it up first.
    SecondStepMissing,
}

/// Someone's session, as found by its token.
#[derive(Debug, Clone)]
pub struct Session {
    /// The secret behind the form codes of `csrf`; empty for an API token, which needs none.
    pub csrf_secret: Vec<u8>,
    /// Why it may not go on, if so.
    pub halt: Option<Halt>,
    holder: Viewer,
}

impl Session {
    pub(crate) fn of_bearer(holder: Viewer) -> Self {
        Self { csrf_secret: Vec::new(), halt: None, holder }
    }

    /// The viewer, for every page and query.
    ///
    /// # Errors
    /// The [`Halt`] that must be lifted first.
    pub fn viewer(&self) -> Result<&Viewer, Halt> {
        match self.halt {
            None => Ok(&self.holder),
            Some(halt) => Err(halt),
        }
    }

    /// Whose session it is, halted or not: only for the pages that lift a halt, change the
    /// language or sign out.
    #[must_use]
    pub fn holder(&self) -> &Viewer {
        &self.holder
    }
}

/// One of the holder's own sessions, for the list of devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Its id.
    pub id: SessionId,
    /// What the device called itself.
    pub device: String,
    /// Signed in when.
    pub created_at: DateTime<Utc>,
    /// Last seen when, to the minute.
    pub seen_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub this: bool,
}

impl Accounts {
    pub(crate) async fn open_session(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        seat: &Seat,
        caller: &Caller,
    ) -> Result<SignedIn, AccountsError> {
        let now = tx.ambient().now();
        let token = new_token(tx.ambient(), "");
        let secret: [u8; 32] = tx.ambient().bytes();
        let expires_at = now + if seat.role.is_public() { SKIPPER_LASTS } else { OFFICER_LASTS };
        let row = rows::session::ActiveModel {
            id: Set(SessionId::new(tx.ambient())),
            account_id: Set(account.id.clone()),
            administration_id: Set(seat.administration.clone()),
            seat_id: Set(seat.id.clone()),
            token_hash: Set(token_hash(&token)),
            csrf_secret: Set(secret.to_vec()),
            device: Set(caller.device_name()),
            created_at: Set(now),
            seen_at: Set(now),
            locked_at: Set(None),
            expires_at: Set(expires_at),
            ended_at: Set(None),
        };
        rows::session::Entity::insert(row).exec_without_returning(tx).await?;
        Ok(SignedIn { token, device: self.device_token(account, caller), expires_at, seat: seat.clone() })
    }

    /// Finds the session of a token. `None` for an unknown, ended or expired one.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn authenticate(&self, token: &str) -> Result<Option<Session>, AccountsError> {
        let tx = self.look().await?;
        let found = rows::session::Entity::find()
            .filter(rows::session::Column::TokenHash.eq(token_hash(token)))
            .filter(rows::session::Column::EndedAt.is_null())
            .one(&tx)
            .await?;
        let Some(row) = found else { return Ok(None) };
        let now = tx.ambient().now();
        if !alive(row.created_at, row.expires_at, now) {
            drop(tx);
            self.end(&row.id).await?;
            return Ok(None);
        }
        let Some((account, viewer)) = self.viewer_of(&tx, &row).await? else { return Ok(None) };
        let public = viewer.seat.role.is_public();
        let demanded = store::administration(&tx, &viewer.seat.administration).await?.second_step && !public;
        drop(tx);
        let idle = !public && now - row.seen_at > OFFICER_IDLE;
        let halt = if row.locked_at.is_some() || idle {
            if row.locked_at.is_none() {
                self.lock(&row.id, now).await?;
            }
            Some(Halt::Locked)
        } else {
            if (now - row.seen_at).abs() >= SEEN_EVERY {
                self.seen(&row.id, now).await?;
            }
            (demanded && account.totp_seed.is_none()).then_some(Halt::SecondStepMissing)
        };
        Ok(Some(Session { csrf_secret: row.csrf_secret, halt, holder: viewer }))
    }

    async fn viewer_of(
        &self,
        tx: &Tx,
        row: &rows::session::Model,
    ) -> Result<Option<(rows::account::Model, Viewer)>, AccountsError> {
        let account = store::account(tx, &row.account_id).await?;
        let seat = self.seat(tx, &row.seat_id).await?;
        let Some(seat) = seat.filter(|_| account.disabled_at.is_none()) else { return Ok(None) };
        let viewer = self.viewer(&account, seat, row.id.clone());
        Ok(Some((account, viewer)))
    }

    /// A seat that has not ended.
    pub(crate) async fn seat(&self, tx: &Tx, id: &SeatId) -> Result<Option<Seat>, AccountsError> {
        let found = store::seats(tx, rows::seat::Entity::find_by_id(id.clone())).await?;
        Ok(found.into_iter().next().map(|(_, seat)| seat))
    }

    pub(crate) fn viewer(&self, account: &rows::account::Model, seat: Seat, session: SessionId) -> Viewer {
        Viewer {
            account: account.id.clone(),
            name: account.name.clone(),
            language: store::language_of(account),
            purpose: Purpose::usual(&seat),
            seat,
            session,
            reason: None,
            pen: self.keys().ledger.clone(),
        }
    }

    async fn lock(&self, id: &SessionId, now: DateTime<Utc>) -> Result<(), AccountsError> {
        self.mark(id, rows::session::Column::LockedAt, now).await
    }

    async fn seen(&self, id: &SessionId, now: DateTime<Utc>) -> Result<(), AccountsError> {
        self.mark(id, rows::session::Column::SeenAt, now).await
    }

    async fn end(&self, id: &SessionId) -> Result<(), AccountsError> {
        self.mark(id, rows::session::Column::EndedAt, self.ambient().now()).await
    }

    async fn mark(&self, id: &SessionId, what: rows::session::Column, at: DateTime<Utc>) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        rows::session::Entity::update_many()
            .col_expr(what, Expr::value(at))
            .filter(rows::session::Column::Id.eq(id))
            .filter(rows::session::Column::EndedAt.is_null())
            .exec(&tx)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Unlocks an idle session with the password. The session's token changes.
    ///
    /// # Errors
    /// [`AccountsError::WrongPassword`], [`AccountsError::Throttled`], [`AccountsError::Busy`].
    pub async fn unlock(&self, session: &Session, password: &str) -> Result<String, AccountsError> {
        let holder = session.holder();
        let account = store::account(&self.look().await?, &holder.account).await?;
        self.prove(&account, password).await?;
        let tx = self.pen().await?;
        let token = new_token(tx.ambient(), "");
        let opened = rows::session::Entity::update_many()
            .col_expr(rows::session::Column::TokenHash, Expr::value(token_hash(&token)))
            .col_expr(rows::session::Column::LockedAt, Expr::value(None::<DateTime<Utc>>))
            .col_expr(rows::session::Column::SeenAt, Expr::value(tx.ambient().now()))
            .filter(rows::session::Column::Id.eq(&holder.session))
            .filter(rows::session::Column::EndedAt.is_null())
            .exec(&tx)
            .await?;
        if opened.rows_affected != 1 {
            return Err(AccountsError::NotFound);
        }
        let entry = Entry::new("session.unlocked", "session", holder.session.as_str());
        ledger::append(&tx, holder, &holder.seat.administration, entry).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// Signs this device out.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn sign_out(&self, holder: &Viewer) -> Result<(), AccountsError> {
        self.end_session(holder, &holder.session).await
    }

    /// Ends one of the holder's own sessions.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] if it is not theirs or has ended.
    pub async fn end_session(&self, holder: &Viewer, id: &SessionId) -> Result<(), AccountsError> {
        let tx = self.store().write(&holder.scope()).await?;
        let ended = rows::session::Entity::update_many()
            .col_expr(rows::session::Column::EndedAt, Expr::value(tx.ambient().now()))
            .filter(rows::session::Column::Id.eq(id))
            .filter(rows::session::Column::AccountId.eq(&holder.account))
            .filter(rows::session::Column::EndedAt.is_null())
            .exec(&tx)
            .await?;
        if ended.rows_affected != 1 {
            return Err(AccountsError::NotFound);
        }
        let entry = Entry::new("account.signed-out", "session", id.as_str());
        ledger::append(&tx, holder, &holder.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    /// Signs every device out, this one included. How many.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn sign_out_everywhere(&self, holder: &Viewer) -> Result<u64, AccountsError> {
        let tx = self.store().write(&holder.scope()).await?;
        let count = store::end_sessions(&tx, &holder.account, None).await?;
        let entry = Entry::new("account.signed-out-everywhere", "account", holder.account.as_str());
        ledger::append(&tx, holder, &holder.seat.administration, entry).await?;
        tx.commit().await?;
        Ok(count)
    }

    /// The holder's open sessions, newest first.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn sessions(&self, holder: &Viewer) -> Result<Vec<OpenSession>, AccountsError> {
        let tx = self.store().read(&holder.scope()).await?;
        let now = tx.ambient().now();
        let rows = rows::session::Entity::find()
            .filter(rows::session::Column::AccountId.eq(&holder.account))
            .filter(rows::session::Column::EndedAt.is_null())
            .filter(rows::session::Column::ExpiresAt.gt(now))
            .order_by_desc(rows::session::Column::Id)
            .limit(100)
            .all(&tx)
            .await?;
        let open = |row: rows::session::Model| {
            let rows::session::Model { id, device, created_at, seen_at, .. } = row;
            OpenSession { this: id == holder.session, id, device, created_at, seen_at }
        };
        Ok(rows.into_iter().map(open).collect())
    }

    /// Goes on in another of one's seats: a new session, and the old one ends.
    ///
    /// # Errors
    /// [`AccountsError::NotFound`] for a seat that is not one's own.
    pub async fn change_seat(&self, viewer: &Viewer, seat: &SeatId, caller: &Caller) -> Result<SignedIn, AccountsError> {
        let tx = self.pen().await?;
        let account = store::account(&tx, &viewer.account).await?;
        let seats = store::seats_of(&tx, &account.id).await?;
        let seat = seats.iter().find(|known| known.id == *seat).ok_or(AccountsError::NotFound)?;
        let entry = Entry::new("account.changed-seat", "seat", seat.id.as_str());
        rows::session::Entity::update_many()
            .col_expr(rows::session::Column::EndedAt, Expr::value(tx.ambient().now()))
            .filter(rows::session::Column::Id.eq(&viewer.session))
            .exec(&tx)
            .await?;
        let signed_in = self.open_session(&tx, &account, seat, caller).await?;
        ledger::append(&tx, viewer, &seat.administration, entry).await?;
        tx.commit().await?;
        Ok(signed_in)
    }

    /// The seats of the holder's own account.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn own_seats(&self, holder: &Viewer) -> Result<Vec<Seat>, AccountsError> {
        store::seats_of(&self.store().read(&holder.scope()).await?, &holder.account).await
    }

    /// Forgets what has been over for a while: links, waiting sign-ins, sessions, failures. For
    /// a daily job. Refuses to forget if the clock stands more than a day beyond `last_run`'s
    /// morrow, since a clock that jumped must not empty a table. How many rows went.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] if the clock jumped; [`AccountsError::Storage`].
    pub async fn sweep(&self, last_run: Option<DateTime<Utc>>) -> Result<u64, AccountsError> {
        let tx = self.pen().await?;
        let now = tx.ambient().now();
        if last_run.is_some_and(|last| (now - last).abs() > TimeDelta::days(2)) {
            return Err(AccountsError::NotPermitted);
        }
        let links = rows::one_time_token::Entity::delete_many()
            .filter(rows::one_time_token::Column::ExpiresAt.lt(now - TimeDelta::days(7)))
            .exec(&tx)
            .await?;
        let sessions = rows::session::Entity::delete_many()
            .filter(rows::session::Column::ExpiresAt.lt(now - TimeDelta::days(90)))
            .exec(&tx)
            .await?;
        let failures = rows::sign_in_failure::Entity::delete_many()
            .filter(rows::sign_in_failure::Column::LastAt.lt(now - TimeDelta::days(2)))
            .exec(&tx)
            .await?;
        tx.commit().await?;
        Ok(links.rows_affected + sessions.rows_affected + failures.rows_affected)
    }
}
