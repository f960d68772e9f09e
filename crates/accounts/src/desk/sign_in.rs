//! Signing in: password, second step, choice of a seat.

use chrono::{DateTime, TimeDelta, Utc};
use storage::{StorageError, Tx};

use crate::accounts::{Accounts, Caller};
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, NewToken, TokenKind, rows};
use crate::throttle::Allowance;
use crate::{AccountId, AccountsError, Email, Seat, SeatId};

/// How long a sign-in waits for its second step or the choice of a seat.
const NEXT_STEP_WITHIN: TimeDelta = TimeDelta::minutes(10);
/// Wrong codes before the sign-in starts afresh.
const MOST_CODES: i32 = 5;
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
    /// The session's token, for the session cookie. In the database is only its hash.
    pub token: String,
    /// The device's token, for a cookie that outlives the session (a year): it gives this
    /// device an allowance of its own against lock-out by others.
    pub device: String,
    /// When the session ends at the latest.
    pub expires_at: DateTime<Utc>,
    /// In which seat.
    pub seat: Seat,
}

impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn").field("expires_at", &self.expires_at).field("seat", &self.seat).finish_non_exhaustive()
    }
}

impl Accounts {
    /// The first step: address and password.
    ///
    /// # Errors
    /// [`AccountsError::Throttled`], [`AccountsError::Busy`], [`AccountsError::Storage`]. A wrong
    /// address or password is no error but [`SignIn::Refused`].
    pub async fn sign_in(&self, email: &str, password: &str, caller: &Caller) -> Result<SignIn, AccountsError> {
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        let Ok(email) = Email::parse(email) else { return Ok(SignIn::Refused) };
        let now = self.ambient().now();
        let address = caller.address_subject("sign-in");
        self.throttle.admit(&address, Allowance::ADDRESS, now, None).map_err(throttled)?;
        let subject = self.subject(&email, caller);
        if let Some(wait) = self.throttle.waits(&subject, Allowance::ACCOUNT, now) {
            self.throttle.refund(&address);
            return Err(throttled(wait));
        }
        let (account, stored) = {
            let tx = self.look().await?;
            (store::account_by_email(&tx, email.key()).await?, store::failures(&tx, &subject).await?)
        };
        if let Err(wait) = self.throttle.admit(&subject, Allowance::ACCOUNT, now, stored) {
            self.throttle.refund(&address);
            return Err(throttled(wait));
        }
        // A password beyond what one may choose is not worth hashing.
        let password = if password.len() > 4 * crate::password::MOST { "" } else { password };
        let verified = self.gate.verify(password, account.as_ref().map(|account| account.password_hash.as_str())).await;
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
                self.note_failure(&email, &subject, stored.map_or(0, |count| count.failures)).await?;
                Ok(SignIn::Refused)
            }
        }
    }

    /// Whom failures are counted against: a device known to the account, else the account.
    fn subject(&self, email: &Email, caller: &Caller) -> String {
        let known = caller.device.as_deref().filter(|device| self.knows_device(email.key(), device));
        match known {
            Some(device) => self.keys().keyed("device", device),
            None => self.keys().keyed("account", email.key()),
        }
    }

    fn knows_device(&self, email_key: &str, device: &str) -> bool {
        device.split_once('.').is_some_and(|(nonce, code)| {
            crate::keys::same(code.as_bytes(), self.device_code(email_key, nonce).as_bytes())
        })
    }

    fn device_code(&self, email_key: &str, nonce: &str) -> String {
        self.keys().keyed("known device", &format!("{nonce} {email_key}"))
    }

    async fn note_failure(&self, email: &Email, subject: &str, before: u32) -> Result<(), AccountsError> {
        let tx = self.pen().await?;
        store::count_failure(&tx, subject).await?;
        if before + 1 == TELL_AFTER {
            if let Some(account) = store::account_by_email(&tx, email.key()).await? {
                tracing::warn!(account = %account.id, failures = before + 1, "many failed sign-ins on one account");
                let language = store::language_of(&account);
                letters::post(&tx, Letter::new(&account.email, language, "many-failures")).await?;
                let entry = Entry::new("account.many-failures", "account", account.id.as_str());
                ledger::append_system(&tx, &self.keys().ledger, &account.administration_id, entry).await?;
            }
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

    async fn wait(&self, tx: &Tx, account: &rows::account::Model, kind: TokenKind) -> Result<String, AccountsError> {
        let administration = &account.administration_id;
        let new = NewToken { kind, administration, account: Some(&account.id), payload: None, lasts: NEXT_STEP_WITHIN };
        store::add_token(tx, new).await
    }

    /// The last step: one seat signs in, several are chosen from.
    pub(crate) async fn seat_step(&self, tx: &Tx, account: &rows::account::Model, caller: &Caller) -> Result<SignIn, AccountsError> {
        let seats = store::seats_of(tx, &account.id).await?;
        match seats.as_slice() {
            [] => Ok(SignIn::NoSeat),
            [only] => Ok(SignIn::Done(self.enter(tx, account, only, caller).await?)),
            _ => Ok(SignIn::ChooseSeat { pending: self.wait(tx, account, TokenKind::SignInSeat).await?, seats }),
        }
    }

    /// Opens a session; writes it down, and tells the owner if the device is new.
    pub(crate) async fn enter(&self, tx: &Tx, account: &rows::account::Model, seat: &Seat, caller: &Caller) -> Result<SignedIn, AccountsError> {
        let known = caller.device.as_deref().is_some_and(|device| self.knows_device(&account.email_key, device));
        if !known {
            let letter = Letter::new(&account.email, store::language_of(account), "new-sign-in")
                .with("at", tx.ambient().now().to_rfc3339())
                .with("device", caller.device_name());
            letters::post(tx, letter).await?;
        }
        let entry = Entry::new("account.signed-in", "account", account.id.as_str());
        ledger::append_account(tx, &self.keys().ledger, (&seat.administration, &account.id), entry).await?;
        self.open_session(tx, account, seat, caller).await
    }

    /// A device's token: kept if it is already known, else a new one.
    pub(crate) fn device_token(&self, account: &rows::account::Model, caller: &Caller) -> String {
        if let Some(device) = caller.device.as_deref().filter(|device| self.knows_device(&account.email_key, device)) {
            return device.to_owned();
        }
        let nonce = crate::keys::new_token(self.ambient(), "");
        let code = self.device_code(&account.email_key, &nonce);
        format!("{nonce}.{code}")
    }

    /// The second step: a code of the authenticator app or a recovery code.
    ///
    /// # Errors
    /// [`AccountsError::WrongCode`]; [`AccountsError::StartAgain`] after five of them or too late;
    /// [`AccountsError::Throttled`].
    pub async fn sign_in_code(&self, pending: &str, code: &str, caller: &Caller) -> Result<SignIn, AccountsError> {
        let (id, account) = self.pending(TokenKind::SignInCode, pending).await?;
        // Five tries a sign-in, and an allowance an account over all sign-ins.
        let subject = self.keys().keyed("code", account.as_str());
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        self.throttle.admit(&subject, Allowance::ACCOUNT, self.ambient().now(), None).map_err(throttled)?;
        let tried = self.pen().await?;
        if !store::try_token(&tried, &id, MOST_CODES).await? {
            return Err(AccountsError::StartAgain);
        }
        tried.commit().await?;
        let tx = self.pen().await?;
        let account = store::account(&tx, &account).await?;
        if account.disabled_at.is_some() {
            return Ok(SignIn::Refused);
        }
        self.use_code(&tx, &account, code).await?;
        store::use_token(&tx, &id).await.map_err(|_| AccountsError::StartAgain)?;
        let step = self.seat_step(&tx, &account, caller).await?;
        tx.commit().await?;
        self.throttle.forgive(&subject);
        Ok(step)
    }

    /// The choice of a seat.
    ///
    /// # Errors
    /// [`AccountsError::StartAgain`] too late, [`AccountsError::NotFound`] for a seat the account does not have.
    pub async fn choose_seat(&self, pending: &str, seat: &SeatId, caller: &Caller) -> Result<SignedIn, AccountsError> {
        let (id, account) = self.pending(TokenKind::SignInSeat, pending).await?;
        let tx = self.pen().await?;
        let account = store::account(&tx, &account).await?;
        let seats = store::seats_of(&tx, &account.id).await?;
        let seat = seats.iter().find(|known| known.id == *seat && account.disabled_at.is_none());
        let seat = seat.ok_or(AccountsError::NotFound)?;
        store::use_token(&tx, &id).await.map_err(|_| AccountsError::StartAgain)?;
        let signed_in = self.enter(&tx, &account, seat, caller).await?;
        tx.commit().await?;
        Ok(signed_in)
    }

    /// The seats a pending sign-in may choose from, for the page that asks.
    ///
    /// # Errors
    /// [`AccountsError::StartAgain`].
    pub async fn seats_to_choose(&self, pending: &str) -> Result<Vec<Seat>, AccountsError> {
        let (_, account) = self.pending(TokenKind::SignInSeat, pending).await?;
        store::seats_of(&self.look().await?, &account).await
    }

    async fn pending(&self, kind: TokenKind, pending: &str) -> Result<(crate::OneTimeId, AccountId), AccountsError> {
        let tx = self.look().await?;
        let row = match store::token(&tx, kind, pending).await {
            Err(AccountsError::DeadLink) => return Err(AccountsError::StartAgain),
            other => other?,
        };
        // A password changed meanwhile voids the steps that rest on the old one.
        let account = row.account_id.ok_or(AccountsError::StartAgain)?;
        if store::account(&tx, &account).await?.password_at > row.created_at {
            return Err(AccountsError::StartAgain);
        }
        Ok((row.id, account))
    }

    /// Checks the password of someone signed in, within the account's allowance.
    pub(crate) async fn prove(&self, account: &rows::account::Model, password: &str) -> Result<(), AccountsError> {
        let subject = self.keys().keyed("account again", &account.email_key);
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        self.throttle.admit(&subject, Allowance::ACCOUNT, self.ambient().now(), None).map_err(throttled)?;
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
        AccountsError::Storage(error) if StorageError::is_duplicate(&error) => AccountsError::DeadLink,
        other => other,
    }
}
