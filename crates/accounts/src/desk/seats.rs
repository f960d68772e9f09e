//! Who sits where in an administration: listed, ended, disabled by its administrators.

use chrono::{DateTime, Utc};
use storage::{Tx, outbox};

use crate::accounts::Accounts;
use crate::ledger::{self, Entry};
use crate::store::{self, rows};
use crate::{AccountId, AccountsError, AdministrationId, Role, Seat, SeatId, Viewer};

/// A seat and who holds it, for the administrator's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The seat.
    pub seat: Seat,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Whose.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Whether the second step is set up.
    pub second_step: bool,
    /// Since when the account is disabled, if it is.
    pub disabled_at: Option<DateTime<Utc>>,
}

impl Accounts {
    /// The seats of the viewer's administration that have not ended, at most 1,000; skippers'
    /// are not listed. Being a read of personal data, it is written down.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] for all but administrators.
    pub async fn holders(&self, viewer: &Viewer) -> Result<Vec<Holder>, AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let administration = &viewer.seat.administration;
        let tx = self.store().write(&viewer.scope()).await?;
        let found = store::seats_in(&tx, administration).await?;
        let ids: Vec<AccountId> = found.iter().map(|(row, _)| row.account_id.clone()).collect();
        let accounts = store::accounts(&tx, ids).await?;
        let holder = |(row, seat): (rows::seat::Model, Seat)| {
            let account = accounts.iter().find(|account| account.id == row.account_id)?;
            Some(Holder {
                seat,
                since: row.created_at,
                account: row.account_id,
                name: account.name.clone(),
                email: account.email.clone(),
                second_step: account.totp_seed.is_some(),
                disabled_at: account.disabled_at,
            })
        };
        let holders = found.into_iter().filter_map(holder).collect();
        let entry = Entry::new("seats.read", "administration", administration.as_str());
        ledger::append(&tx, viewer, administration, entry).await?;
        tx.commit().await?;
        Ok(holders)
    }

    /// Ends a seat of the viewer's administration; sessions and tokens in it end with it.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`], [`AccountsError::NotFound`], [`AccountsError::LastAdministrator`].
    pub async fn end_seat(&self, viewer: &Viewer, id: &SeatId) -> Result<(), AccountsError> {
        viewer.require(&[Role::Administrator])?;
        let administration = &viewer.seat.administration;
        let tx = self.store().write(&viewer.scope()).await?;
        store::hold_administration(&tx, administration).await?;
        let found = store::seat(&tx, id).await?;
        let (account, seat) = found.ok_or(AccountsError::NotFound)?;
        if seat.administration != *administration {
            return Err(AccountsError::NotFound);
        }
        if seat.role == Role::Administrator {
            refuse_last(&tx, administration, &account).await?;
        }
        store::end_seat(&tx, id).await?;
        store::end_seat_sessions(&tx, id).await?;
        let nothing = serde_json::json!({});
        outbox::announce(&tx, "seat.ended", administration.as_str(), id.as_str(), &nothing).await?;
        ledger::append(&tx, viewer, administration, Entry::new("seat.ended", "seat", id.as_str()))
            .await?;
        Ok(tx.commit().await?)
    }

    /// Disables or enables an account whose home is the viewer's administration. Disabled, it
    /// cannot sign in, and its sessions and tokens end at once.
    ///
    /// # Errors
    /// [`AccountsError::NotPermitted`] (also for one's own account), [`AccountsError::NotFound`],
    /// [`AccountsError::LastAdministrator`].
    pub async fn disable_account(
        &self,
        viewer: &Viewer,
        id: &AccountId,
        disabled: bool,
    ) -> Result<(), AccountsError> {
        viewer.require(&[Role::Administrator])?;
        if viewer.account == *id {
            return Err(AccountsError::NotPermitted);
        }
        let administration = &viewer.seat.administration;
        // In the program's own name: the account's sessions may belong to seats elsewhere.
        let tx = self.pen().await?;
        store::hold_administration(&tx, administration).await?;
        if store::account(&tx, id).await?.administration_id != *administration {
            return Err(AccountsError::NotFound);
        }
        if disabled {
            refuse_last(&tx, administration, id).await?;
            store::end_sessions(&tx, id, None).await?;
        }
        store::set_disabled(&tx, id, disabled).await?;
        let action = ["account.enabled", "account.disabled"][usize::from(disabled)];
        let (owner, nothing) = (administration.as_str(), serde_json::json!({}));
        outbox::announce(&tx, action, owner, id.as_str(), &nothing).await?;
        let entry = Entry::new(action, "account", id.as_str());
        ledger::append(&tx, viewer, administration, entry).await?;
        Ok(tx.commit().await?)
    }
}

/// Refuses to go on if `leaving` is the only administrator who can sign in.
async fn refuse_last(
    tx: &Tx,
    administration: &AdministrationId,
    leaving: &AccountId,
) -> Result<(), AccountsError> {
    let administrators = store::administrators(tx, Some(administration)).await?;
    let others = administrators.iter().any(|id| id != leaving);
    if others || !administrators.contains(leaving) {
        Ok(())
    } else {
        Err(AccountsError::LastAdministrator)
    }
}
