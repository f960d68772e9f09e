//! The second step: a time-based code (RFC 6238) of an authenticator app, and recovery codes.

use storage::Tx;

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store::{self, rows};
use crate::throttle::Allowance;
use crate::totp::{place, step_of, totp};
use crate::{AccountId, AccountsError, Role, Viewer};

/// What an authenticator app needs, shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The seed in base32, to type by hand.
    pub secret: String,
    /// The `otpauth://` address, to draw as a QR code.
    pub uri: String,
}

impl std::fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Enrolment(..)")
    }
}

impl Accounts {
    /// Begins to set up the second step: a new seed that counts once it was confirmed. Replacing
    /// one that is set up asks for the password, so that a session left open cannot.
    ///
    /// # Errors
    /// [`AccountsError::WrongPassword`], [`AccountsError::Throttled`], [`AccountsError::Busy`].
    pub async fn begin_second_step(
        &self,
        holder: &Viewer,
        password: Option<&str>,
    ) -> Result<Enrolment, AccountsError> {
        let present = store::account(&self.look().await?, &holder.account).await?;
        if present.totp_seed.is_some() {
            self.prove(&present, password.ok_or(AccountsError::WrongPassword)?).await?;
        }
        let tx = self.store().write(&holder.scope()).await?;
        let account = store::account(&tx, &holder.account).await?;
        let seed: [u8; 20] = tx.ambient().bytes();
        let totp = totp(&seed, &account.email)?;
        let sealed = self.keys().seal.close(tx.ambient(), &place(&account), &seed)?;
        store::set_pending_seed(&tx, &account.id, sealed).await?;
        tx.commit().await?;
        let uri = totp.to_url().map_err(|error| AccountsError::Secret(error.to_string()))?;
        Ok(Enrolment { secret: totp.secret().to_base32(), uri })
    }

    /// Confirms the seed with a code of it and gives ten recovery codes, shown once. A seed and
    /// codes from before end; other sessions too.
    ///
    /// # Errors
    /// [`AccountsError::WrongCode`], [`AccountsError::Throttled`].
    pub async fn confirm_second_step(
        &self,
        holder: &Viewer,
        code: &str,
    ) -> Result<Vec<String>, AccountsError> {
        self.admit_code(holder)?;
        let tx = self.store().write(&holder.scope()).await?;
        let account = store::account(&tx, &holder.account).await?;
        let sealed = account.totp_pending.as_deref().ok_or(AccountsError::WrongCode)?;
        let seed = self.keys().seal.open(&place(&account), sealed)?;
        let now = tx.ambient().now();
        let step = step_of(&seed, &account.email, code, now.timestamp())
            .ok_or(AccountsError::WrongCode)?;
        if !store::confirm_seed(&tx, &account, step).await? {
            return Err(AccountsError::WrongCode);
        }
        store::end_sessions(&tx, &account.id, Some(&holder.session)).await?;
        let codes = self.new_codes(&tx, &account).await?;
        self.tell(&tx, holder, &account, "account.second-step-set").await?;
        tx.commit().await?;
        self.throttle.forgive(&self.code_subject(holder));
        Ok(codes)
    }

    /// Switches the second step off, with the password.
    ///
    /// # Errors
    /// [`AccountsError::SecondStepRequired`] where the administration demands it,
    /// [`AccountsError::WrongPassword`], [`AccountsError::Throttled`].
    pub async fn remove_second_step(
        &self,
        viewer: &Viewer,
        password: &str,
    ) -> Result<(), AccountsError> {
        let (account, demanded) = {
            let tx = self.look().await?;
            let account = store::account(&tx, &viewer.account).await?;
            let mut demanded = false;
            for seat in store::seats_of(&tx, &account.id)
                .await?
                .iter()
                .filter(|seat| !seat.role.is_public())
            {
                demanded |= store::administration(&tx, &seat.administration).await?.second_step;
            }
            (account, demanded)
        };
        if demanded {
            return Err(AccountsError::SecondStepRequired);
        }
        self.prove(&account, password).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        store::unset_seed(&tx, &account.id).await?;
        store::forget_codes(&tx, &account.id).await?;
        self.tell(&tx, viewer, &account, "account.second-step-removed").await?;
        Ok(tx.commit().await?)
    }

    /// Removes the second step of someone who lost app and codes: by an administrator of the
    /// account's home, never for oneself. The password stays theirs alone; their sessions end,
    /// and they are told.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`], [`AccountsError::NotFound`].
    pub async fn remove_lost_second_step(
        &self,
        viewer: &Viewer,
        id: &AccountId,
    ) -> Result<(), AccountsError> {
        viewer.require(&[Role::Administrator])?;
        if viewer.account == *id {
            return Err(AccountsError::NotPermitted);
        }
        // In the program's own name: the account's sessions may belong to seats elsewhere.
        let tx = self.pen().await?;
        let account = store::account(&tx, id).await?;
        if account.administration_id != viewer.seat.administration || account.totp_seed.is_none() {
            return Err(AccountsError::NotFound);
        }
        store::unset_seed(&tx, &account.id).await?;
        store::forget_codes(&tx, &account.id).await?;
        store::end_sessions(&tx, id, None).await?;
        self.tell(&tx, viewer, &account, "account.second-step-lost").await?;
        Ok(tx.commit().await?)
    }

    /// Makes ten new recovery codes, with the password; those from before end.
    ///
    /// # Errors
    /// [`AccountsError::WrongCode`] without a second step, [`AccountsError::WrongPassword`], [`AccountsError::Throttled`].
    pub async fn new_recovery_codes(
        &self,
        viewer: &Viewer,
        password: &str,
    ) -> Result<Vec<String>, AccountsError> {
        let account = store::account(&self.look().await?, &viewer.account).await?;
        if account.totp_seed.is_none() {
            return Err(AccountsError::WrongCode);
        }
        self.prove(&account, password).await?;
        let tx = self.store().write(&viewer.scope()).await?;
        let codes = self.new_codes(&tx, &account).await?;
        self.tell(&tx, viewer, &account, "account.recovery-codes").await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// Whether the second step is set up, and how many recovery codes are left.
    ///
    /// # Errors
    /// [`AccountsError::Storage`].
    pub async fn second_step(&self, holder: &Viewer) -> Result<(bool, u64), AccountsError> {
        let tx = self.store().read(&holder.scope()).await?;
        let account = store::account(&tx, &holder.account).await?;
        let left = store::codes_left(&tx, &account.id).await?;
        Ok((account.totp_seed.is_some(), left))
    }

    async fn tell(
        &self,
        tx: &Tx,
        viewer: &Viewer,
        account: &rows::account::Model,
        action: &'static str,
    ) -> Result<(), AccountsError> {
        letters::post(
            tx,
            Letter::new(&account.email, store::language_of(account), "second-step-changed"),
        )
        .await?;
        ledger::append(
            tx,
            viewer,
            &viewer.seat.administration,
            Entry::new(action, "account", account.id.as_str()),
        )
        .await?;
        Ok(())
    }

    fn code_subject(&self, holder: &Viewer) -> String {
        self.keys().keyed("code set-up", holder.account.as_str())
    }

    fn admit_code(&self, holder: &Viewer) -> Result<(), AccountsError> {
        let now = self.ambient().now();
        let admitted =
            self.throttle.admit(&self.code_subject(holder), Allowance::ACCOUNT, now, None);
        admitted.map_err(|retry_after| AccountsError::Throttled { retry_after })
    }
}
