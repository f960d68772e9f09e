//! Sessions: rows, looked up by the hash of a token. Everything that ends one counts from the
//! next request on: sign-out, a disabled account, an ended seat, a changed password.

use chrono::TimeDelta;
use identifiers::Language;
use storage::Tx;

use crate::accounts::{Accounts, Caller};
use crate::desk::kiosk::{KIOSK_IDLE, KIOSK_LASTS, KIOSK_SEEN_EVERY};
use crate::desk::sign_in::SignedIn;
use crate::keys::{new_token, token_hash};
use crate::ledger::{self, Entry};
use crate::store::{self, Mark, alive, rows};
use crate::{AccountsError, Purpose, Seat, SessionId, Viewer};

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
        let lasts = if seat.role.is_public() { SKIPPER_LASTS } else { OFFICER_LASTS };
        let expires_at = now + if caller.kiosk { KIOSK_LASTS } else { lasts };
        let session = SessionId::new(tx.ambient());
        let row = rows::session::Model {
            id: session.clone(),
            account_id: account.id.clone(),
            administration_id: seat.administration.clone(),
            seat_id: seat.id.clone(),
            token_hash: token_hash(&token),
            csrf_secret: secret.to_vec(),
            device: caller.device_name(),
            created_at: now,
            seen_at: now,
            locked_at: None,
            expires_at,
            ended_at: None,
            kiosk: i32::from(caller.kiosk),
        };
        store::add_session(tx, row).await?;
        Ok(SignedIn {
            session,
            token,
            device: self.device_token(account, caller),
            expires_at,
            seat: seat.clone(),
            kiosk: caller.kiosk,
        })
    }

    /// Finds the session of a token. `None` for an unknown, ended or expired one.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn authenticate(&self, token: &str) -> Result<Option<Session>, AccountsError> {
        let tx = self.look().await?;
        let Some(found) = store::find_session(&tx, token).await? else {
            return Ok(None);
        };
        let now = tx.ambient().now();
        drop(tx);
        let kiosk = found.kiosk != 0;
        let left = kiosk && now - found.seen_at > KIOSK_IDLE;
        if left || !alive(found.created_at, found.expires_at, now) {
            self.mark(&found.id, Mark::Ended).await?;
            return Ok(None);
        }
        let public = found.role.is_public();
        let idle = !public && now - found.seen_at > OFFICER_IDLE;
        let halt = if found.locked_at.is_some() || idle {
            if found.locked_at.is_none() {
                self.mark(&found.id, Mark::Locked).await?;
            }
            Some(Halt::Locked)
        } else {
            let every = if kiosk { KIOSK_SEEN_EVERY } else { SEEN_EVERY };
            if (now - found.seen_at).abs() >= every {
                self.mark(&found.id, Mark::Seen).await?;
            }
            (found.second_step && !public && !found.has_second_step)
                .then_some(Halt::SecondStepMissing)
        };
        Ok(Some(self.session_of(found, halt)))
    }

    fn session_of(&self, found: store::Found, halt: Option<Halt>) -> Session {
        let seat = Seat {
            id: found.seat_id,
            role: found.role,
            administration: found.administration_id,
            territory: found.code,
            agency: found.agency,
            port: found.port,
        };
        let holder = Viewer {
            account: found.account_id,
            name: found.name,
            language: Language::parse(&found.language).unwrap_or_default(),
            purpose: Purpose::usual(&seat),
            seat,
            session: found.id,
            reason: None,
            pen: self.keys().ledger.clone(),
        };
        Session { csrf_secret: found.csrf_secret, halt, holder }
    }

    pub(crate) fn viewer(
        &self,
        account: &rows::account::Model,
        seat: Seat,
        session: SessionId,
    ) -> Viewer {
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

    async fn mark(&self, id: &SessionId, mark: Mark) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        store::mark_session(&tx, id, mark).await?;
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
        if !store::reopen_session(&tx, &holder.session, &token).await? {
            return Err(AccountsError::NotFound);
        }
        let entry = Entry::new("session.unlocked", "session", holder.session.as_str());
        ledger::append(&tx, holder, &holder.seat.administration, entry).await?;
        tx.commit().await?;
        Ok(token)
    }
}
