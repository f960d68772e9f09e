//! Signing in: password, second step, choice of a seat.

use chrono::{DateTime, TimeDelta, Utc};
use storage::{StorageError, Tx};

use crate::accounts::{Accounts, Caller};
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, NewToken, TokenKind, rows};
use crate::throttle::{Allowance, Count};
use crate::{AccountsError, Email, Seat, SessionId};

/// How long a sign-in waits for its second step or the choice of a seat.
const NEXT_STEP_WITHIN: TimeDelta = TimeDelta::minutes(10);
/// Failures after which the owner is told, once.
const TELL_AFTER: u32 = 10;

/// Where a sign-in stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignIn {
    /// Signed in.
    Done(SignedIn),
    /// The password is right; a code of the authenticator app, or a recovery code, is needed.
    NeedsCode {
        /// Give this back with the code.
        pending: String,
    },
    /// The account has several seats: choose one.
    ChooseSeat {
        /// Give this back with the choice.
        pending: String,
        /// What there is to choose from.
        seats: Vec<Seat>,
    },
    /// The account has no seat any more.
    NoSeat,
    /// Address or password is wrong, or the account is disabled: one answer for all.
    Refused,
}

/// What a device keeps after a sign-in.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The session's id.
    pub session: SessionId,
    /// The session's token, for the session cookie. In the database is only its hash.
    pub token: String,
    /// The device's token, for a cookie that outlives the session (a year): it gives this
    /// device an allowance of its own against lock-out by others.
    pub device: String,
    /// When the session ends at the latest.
    pub expires_at: DateTime<Utc>,
    /// In which seat.
    pub seat: Seat,
    /// Whether on a kiosk: the browser keeps nothing of it.
    pub kiosk: bool,
}

impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn")
            .field("expires_at", &self.expires_at)
            .field("seat", &self.seat)
            .finish_non_exhaustive()
    }
}

impl Accounts {
    /// The first step: address and password.
    ///
    /// # Errors
    /// [`AccountsError::Throttled`], [`AccountsError::Busy`], [`AccountsError::Storage`]. A wrong
    /// address or password is no error but [`SignIn::Refused`].
    pub async fn sign_in(
        &self,
        email: &str,
        password: &str,
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let Ok(email) = Email::parse(email) else {
            return Ok(SignIn::Refused);
        };
        let address = caller.address_subject("sign-in");
        let subject = self.subject(&email, caller);
        let (account, stored) = self.admit(&email, &address, &subject).await?;
        // A password beyond what one may choose is not worth hashing.
        let password = if password.len() > 4 * crate::password::MOST { "" } else { password };
        let hash = account.as_ref().map(|account| account.password_hash.as_str());
        let verified = self.gate.verify(password, hash).await;
        let right = verified.inspect_err(|_| {
            self.throttle.refund(&address);
            self.throttle.refund(&subject);
        })?;
        match account.filter(|account| right && account.disabled_at.is_none()) {
            Some(account) => {
                self.throttle.refund(&address);
                self.after_password(&account, (&subject, stored.is_some()), caller).await
            }
            None => {
                self.note_failure(&email, &subject, stored.map_or(0, |count| count.failures))
                    .await?;
                Ok(SignIn::Refused)
            }
        }
    }

    /// Lets an attempt through to the hash, counted as failed until it is not; with the account,
    /// if there is one, and what the database remembers of failures.
    async fn admit(
        &self,
        email: &Email,
        address: &str,
        subject: &str,
    ) -> Result<(Option<rows::account::Model>, Option<Count>), AccountsError> {
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        let now = self.ambient().now();
        let admitted = self.throttle.admit(address, Allowance::ADDRESS, now, None);
        admitted.map_err(throttled)?;
        if let Some(wait) = self.throttle.waits(subject, Allowance::ACCOUNT, now) {
            self.throttle.refund(address);
            return Err(throttled(wait));
        }
        let tx = self.look().await?;
        let account = store::account_by_email(&tx, email.key()).await?;
        let stored = store::failures(&tx, subject).await?;
        let admitted = self.throttle.admit(subject, Allowance::ACCOUNT, now, stored);
        if let Err(wait) = admitted {
            self.throttle.refund(address);
            return Err(throttled(wait));
        }
        Ok((account, stored))
    }

    async fn note_failure(
        &self,
        email: &Email,
        subject: &str,
        before: u32,
    ) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        store::count_failure(&tx, subject).await?;
        let telling = before + 1 == TELL_AFTER;
        let known = if telling { store::account_by_email(&tx, email.key()).await? } else { None };
        if let Some(account) = known {
            tracing::warn!(account = %account.id, failures = before + 1, "many failed sign-ins on one account");
            let language = store::language_of(&account);
            letters::post(&tx, Letter::new(&account.email, language, "many-failures")).await?;
            let entry = Entry::new("account.many-failures", "account", account.id.as_str());
            ledger::append_system(&tx, &self.keys().ledger, &account.administration_id, entry)
                .await?;
        }
        Ok(tx.commit().await?)
    }

    async fn after_password(
        &self,
        account: &rows::account::Model,
        (subject, stored): (&str, bool),
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let tx = self.pen().await?;
        if stored {
            store::forget_failures(&tx, subject).await?;
        }
        let step = if account.totp_seed.is_some() {
            SignIn::NeedsCode { pending: self.wait(&tx, account, TokenKind::SignInCode).await? }
        } else {
            self.seat_step(&tx, account, caller).await?
        };
        tx.commit().await?;
        self.throttle.forgive(subject);
        Ok(step)
    }

    async fn wait(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        kind: TokenKind,
    ) -> Result<String, AccountsError> {
        let administration = &account.administration_id;
        let new = NewToken {
            kind,
            administration,
            account: Some(&account.id),
            payload: None,
            lasts: NEXT_STEP_WITHIN,
        };
        store::add_token(tx, new).await
    }

    /// The last step: one seat signs in, several are chosen from.
    pub(crate) async fn seat_step(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let seats = store::seats_of(tx, &account.id).await?;
        match seats.as_slice() {
            [] => Ok(SignIn::NoSeat),
            [only] => Ok(SignIn::Done(self.enter(tx, account, only, caller).await?)),
            _ => Ok(SignIn::ChooseSeat {
                pending: self.wait(tx, account, TokenKind::SignInSeat).await?,
                seats,
            }),
        }
    }

    /// Opens a session; writes it down, and tells the owner if the device is new.
    pub(crate) async fn enter(
        &self,
        tx: &Tx,
        account: &rows::account::Model,
        seat: &Seat,
        caller: &Caller,
    ) -> Result<SignedIn, AccountsError> {
        let known = caller
            .device
            .as_deref()
            .is_some_and(|device| self.knows_device(&account.email_key, device));
        if !known {
            let letter = Letter::new(&account.email, store::language_of(account), "new-sign-in")
                .with("at", tx.ambient().now().to_rfc3339())
                .with("device", caller.device_name());
            letters::post(tx, letter).await?;
        }
        let entry = Entry::new("account.signed-in", "account", account.id.as_str());
        ledger::append_account(tx, &self.keys().ledger, (&seat.administration, &account.id), entry)
            .await?;
        self.open_session(tx, account, seat, caller).await
    }

    /// Checks the password of someone signed in, within the account's allowance.
    pub(crate) async fn prove(
        &self,
        account: &rows::account::Model,
        password: &str,
    ) -> Result<(), AccountsError> {
        let subject = self.keys().keyed("account again", &account.email_key);
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        self.throttle
            .admit(&subject, Allowance::ACCOUNT, self.ambient().now(), None)
            .map_err(throttled)?;
        let right = self.gate.verify(password, Some(&account.password_hash)).await;
        match right.inspect_err(|_| self.throttle.refund(&subject))? {
            true => {
                self.throttle.forgive(&subject);
                Ok(())
            }
            false => Err(AccountsError::WrongPassword),
        }
    }
}

/// A unique index that a racing sign-up or acceptance met first.
pub(crate) fn lost_race(error: AccountsError) -> AccountsError {
    match error {
        AccountsError::Storage(error) if StorageError::is_duplicate(&error) => {
            AccountsError::DeadLink
        }
        other => other,
    }
}
