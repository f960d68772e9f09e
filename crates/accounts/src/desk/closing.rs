//! Closing one's own account: what names its holder goes; what it sent stays with those it was
//! sent to.

use storage::Tx;

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::letters::{self, Letter};
use crate::store;
use crate::{AccountsError, Viewer};

impl Accounts {
    /// Asks a signed-in holder for the password again, before what cannot be undone or what
    /// hands everything out.
    ///
    /// # Errors
    /// [`AccountsError::WrongPassword`], [`AccountsError::Throttled`], [`AccountsError::Busy`].
    pub async fn ask_again(&self, viewer: &Viewer, password: &str) -> Result<(), AccountsError> {
        let account = store::account(&self.look().await?, &viewer.account).await?;
        self.prove(&account, password).await
    }

    /// Closes the viewer's account in a transaction of the caller's: address, name, password and
    /// second step go, its seats end, its sessions, tokens and codes are deleted, and a letter
    /// says so. The bare id stays, since what was sent names it.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] if the account has a seat in an administration, which is
    /// for that administration to end; [`AccountsError::NotFound`] if it is closed already.
    pub async fn close_in(&self, tx: &Tx, viewer: &Viewer) -> Result<(), AccountsError> {
        let seats = store::seats_of(tx, &viewer.account).await?;
        if seats.iter().any(|seat| !seat.role.is_public()) {
            return Err(AccountsError::NotPermitted);
        }
        let account = store::account(tx, &viewer.account).await?;
        let letter = Letter::new(&account.email, store::language_of(&account), "account-closed");
        if !store::close_account(tx, &account.id).await? {
            return Err(AccountsError::NotFound);
        }
        for seat in &seats {
            store::end_seat(tx, &seat.id).await?;
        }
        store::forget_doors(tx, &account.id).await?;
        letters::post(tx, letter).await?;
        ledger::forget(tx, viewer).await?;
        let entry = Entry::new("account.closed", "account", account.id.as_str());
        ledger::append(tx, viewer, &viewer.seat.administration, entry).await?;
        Ok(())
    }
}
