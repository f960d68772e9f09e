//! The steps of a sign-in after the password: the code, the choice of a seat.

use crate::accounts::{Accounts, Caller};
use crate::desk::sign_in::{SignIn, SignedIn};
use crate::store::{self, TokenKind};
use crate::throttle::Allowance;
use crate::{AccountId, AccountsError, OneTimeId, Seat, SeatId};

/// Wrong codes before the sign-in starts afresh.
const MOST_CODES: i32 = 5;

impl Accounts {
    /// The second step: a code of the authenticator app or a recovery code.
    ///
    /// # Errors
    /// [`AccountsError::WrongCode`]; [`AccountsError::StartAgain`] after five of them or too late;
    /// [`AccountsError::Throttled`].
    pub async fn sign_in_code(
        &self,
        pending: &str,
        code: &str,
        caller: &Caller,
    ) -> Result<SignIn, AccountsError> {
        let (id, account) = self.pending(TokenKind::SignInCode, pending).await?;
        // Five tries a sign-in, and an allowance an account over all sign-ins.
        let subject = self.keys().keyed("code", account.as_str());
        let throttled = |retry_after| AccountsError::Throttled { retry_after };
        self.throttle
            .admit(&subject, Allowance::ACCOUNT, self.ambient().now(), None)
            .map_err(throttled)?;
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
    pub async fn choose_seat(
        &self,
        pending: &str,
        seat: &SeatId,
        caller: &Caller,
    ) -> Result<SignedIn, AccountsError> {
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

    async fn pending(
        &self,
        kind: TokenKind,
        pending: &str,
    ) -> Result<(OneTimeId, AccountId), AccountsError> {
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
}
