//! Forgotten and changed passwords.

use chrono::TimeDelta;
use storage::Tx;

use crate::accounts::{Accounts, Caller};
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, NewToken, TokenKind, rows};
use crate::{AccountsError, Email, REGION, Viewer, password};

/// How long a link for a new password is good.
const RESET_WITHIN: TimeDelta = TimeDelta::hours(1);

impl Accounts {
    /// Sends a link for a new password, if the address has an account. The answer is the same
    /// whether it has.
    ///
    /// # Errors
    /// [`AccountsError::Email`] for what is no address, [`AccountsError::Throttled`].
    pub async fn forgot_password(&self, email: &str, caller: &Caller) -> Result<(), AccountsError> {
        let email = Email::parse(email)?;
        self.may_write(&email, caller)?;
        let tx = self.pen().await?;
        let found = store::account_by_email(&tx, email.key())
            .await?
            .filter(|account| account.disabled_at.is_none());
        if let Some(account) = found {
            store::void_tokens(&tx, &account.id, TokenKind::ResetPassword).await?;
            let new = NewToken {
                kind: TokenKind::ResetPassword,
                administration: &account.administration_id,
                account: Some(&account.id),
                payload: None,
                lasts: RESET_WITHIN,
            };
            let token = store::add_token(&tx, new).await?;
            let letter =
                Letter::new(&account.email, store::language_of(&account), "reset-password");
            letters::post(&tx, letter.with_token(tx.ambient(), self.keys(), &token)?).await?;
        } else if let Some(region) = store::administration_by_code(&tx, REGION).await? {
            let kind = TokenKind::Nothing;
            let new = NewToken {
                kind,
                administration: &region.id,
                account: None,
                payload: None,
                lasts: RESET_WITHIN,
            };
            store::add_token(&tx, new).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Whether a link for a new password is still good.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`].
    pub async fn reset_is_open(&self, token: &str) -> Result<(), AccountsError> {
        store::token(&self.look().await?, TokenKind::ResetPassword, token).await.map(|_| ())
    }

    /// Sets a new password with the link's token. All sessions end; the second step stays. Gives
    /// a device token, so that someone whose account is being guessed at can sign in from here.
    ///
    /// # Errors
    /// [`AccountsError::DeadLink`], [`AccountsError::Password`], [`AccountsError::Busy`].
    pub async fn reset_password(
        &self,
        token: &str,
        new: &str,
        caller: &Caller,
    ) -> Result<String, AccountsError> {
        let account = {
            let tx = self.look().await?;
            let row = store::token(&tx, TokenKind::ResetPassword, token).await?;
            store::account(&tx, &row.account_id.ok_or(AccountsError::DeadLink)?).await?
        };
        let hash = self.new_hash(&account, new).await?;
        let tx = self.pen().await?;
        let row = store::token(&tx, TokenKind::ResetPassword, token).await?;
        store::use_token(&tx, &row.id).await?;
        if store::account(&tx, &account.id).await?.disabled_at.is_some() {
            return Err(AccountsError::DeadLink);
        }
        set_password(&tx, &account, hash).await?;
        store::end_sessions(&tx, &account.id, None).await?;
        let entry = Entry::new("account.password-reset", "account", account.id.as_str());
        ledger::append_account(
            &tx,
            &self.keys().ledger,
            (&account.administration_id, &account.id),
            entry,
        )
        .await?;
        tx.commit().await?;
        Ok(self.device_token(&account, caller))
    }

    /// Changes the password of someone signed in, with the present one. Other sessions end.
    ///
    /// # Errors
    /// [`AccountsError::WrongPassword`], [`AccountsError::Password`], [`AccountsError::Throttled`],
    /// [`AccountsError::Busy`].
    pub async fn change_password(
        &self,
        viewer: &Viewer,
        present: &str,
        new: &str,
    ) -> Result<(), AccountsError> {
        let account = store::account(&self.look().await?, &viewer.account).await?;
        self.prove(&account, present).await?;
        let hash = self.new_hash(&account, new).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        set_password(&tx, &account, hash).await?;
        store::end_sessions(&tx, &account.id, Some(&viewer.session)).await?;
        let entry = Entry::new("account.password-changed", "account", account.id.as_str());
        ledger::append(&tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(tx.commit().await?)
    }

    async fn new_hash(
        &self,
        account: &rows::account::Model,
        new: &str,
    ) -> Result<String, AccountsError> {
        password::check(new, &Email::parse(&account.email)?, &account.name)?;
        self.gate.hash(self.ambient(), new).await
    }
}

async fn set_password(
    tx: &Tx,
    account: &rows::account::Model,
    hash: String,
) -> Result<(), AccountsError> {
    store::set_password(tx, &account.id, hash).await?;
    store::void_tokens(tx, &account.id, TokenKind::ResetPassword).await?;
    letters::post(tx, Letter::new(&account.email, store::language_of(account), "password-changed"))
        .await?;
    Ok(())
}
